"""Edges of periods: «مطلع نيسان», «نهاية العام»; the first of a month: «فاتح ماي»."""

from __future__ import annotations

from factcheck.extract.date_draft import QUARTER, Draft
from factcheck.extract.date_grammar import ordinal_at
from factcheck.extract.date_relative import century_led, current_unit, decade_led, inner_period, nth_led, of_economy
from factcheck.extract.date_words import Line


def edge_led(line: Line, at: int) -> Draft | None:
    """«مطلع نيسان», «منتصف العام المقبل», «نهاية 2017», «أواخر الشهر»."""
    edge = line.tag(at, "edge")
    if edge is None or edge.definite or (line.tag(at, "another") and _another(line, at)):
        return None
    inner = nth_led(line, edge.end) or decade_led(line, edge.end) or century_led(line, edge.end) or inner_period(line, edge.end)
    inner = inner or current_unit(line, edge.end) or _quarter(line, edge.end)
    if inner is None or inner.day is not None or (inner.rule == "unit" and inner.unit == "day") or inner.edge:
        return None
    return inner._replace(first=at, lead=at, skip=edge.clitics, edge=edge.key)


def _quarter(line: Line, at: int) -> Draft | None:
    """«بنهاية | الربع»: no «نهاية الربع الثالث» nor «نهاية ربع قرن»; «الفصل» only where figures of an economy are told."""
    tag = line.tag(at, "period") or (line.tag(at, "periodyear") if of_economy(line, at) else None)
    if tag is None or tag.key != "quarter" or not tag.definite or tag.clitics or line.bare(tag.end, "shift", "nth"):
        return None
    named = ordinal_at(line, tag.end) is not None or line.word_in(tag.end, "numbers")
    return None if named else Draft("unit", at, tag.end, at, unit="quarter", shift="same", note=QUARTER)


def _another(line: Line, at: int) -> bool:
    """«في حادث | آخر عام 2019», «هجوم دام | آخر»: another one, and no last days: behind a noun that has no article."""
    before = at - 1
    small = line.word_in(before, "functions") or line.ends(before, "in", "yearcue")
    noun = _noun(line, before) or (_noun(line, before - 1) and not small)
    return noun and not line.form(before).startswith(line.lexicon.articles) and not line.word_in(before, "events", "verb")


def _noun(line: Line, at: int) -> bool:
    return line.word_in(at, "nouns") or line.word_in(at, "events", "noun", "thing")


def first_led(line: Line, at: int) -> Draft | None:
    """«فاتح ماي», «غرة رمضان»: the first of a month."""
    tag = line.tag(at, "firstday")
    inner = inner_period(line, tag.end) if tag is not None and not tag.definite else None
    if tag is None or inner is None or inner.month is None or inner.day is not None:
        return None
    return inner._replace(first=at, lead=at, skip=tag.clitics, day=1)
