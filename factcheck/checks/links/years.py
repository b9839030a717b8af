"""Ages and births, years and the time between them, anniversaries, two calendars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.checks.links.common import after, of
from factcheck.checks.links.line import Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity, Span, When

YEARS = range(1850, 2100)


def find_ages(lines: tuple[Line, ...]) -> Iterator[Link]:
    """An age and a year of birth of one sentence, or of two that follow each other with one of each."""
    for position, line in enumerate(lines):
        births = list(_births(line))
        if len(births) != 1:
            continue
        ages = list(_ages(line))
        if not ages and position + 1 < len(lines) and _follows(line, lines[position + 1]):
            ages = [age for age in _ages(lines[position + 1]) if not list(_births(lines[position + 1]))]
        if len(ages) == 1:
            age, notes = ages[0]
            born, cue = births[0]
            ends = (("age", age), ("born", born), *_others(lines, age, born))
            yield Link("age", ends, cue, frozenset(notes))


def _follows(line: Line, other: Line) -> bool:
    same = line.part.part == other.part.part and line.sentence.paragraph == other.sentence.paragraph
    return same and other.sentence.index == line.sentence.index + 1


def _births(line: Line) -> Iterator[tuple[When, str]]:
    for index in line.cued("born"):
        if line.has(index, "anniversary"):
            continue
        for at in range(index + 1, min(len(line.items), index + 6)):
            item = line.items[at]
            if item.when is not None and item.when.low is not None and item.when.calendar == "gregorian":
                yield item.when, line.form(index)
                break
            if item.value is None and item.form.isdigit() and int(item.form) in YEARS:
                yield year_at(line, at), line.form(index)
                break
            if item.value is not None or item.form in ("،", "(") or line.words_between(index, at) > 3:
                break


def year_at(line: Line, index: int) -> When:
    """A bare year that no other stage took for a date."""
    year = int(line.items[index].form)
    item = line.items[index]
    span = Span(line.part.part, item.start, item.end)
    return When(span, date(year, 1, 1), date(year, 12, 31), "year", parts=(("year", year),))


def _ages(line: Line) -> Iterator[tuple[Quantity, set[str]]]:
    for index, item in enumerate(line.items):
        quantity = item.quantity
        if quantity is None or quantity.nominal is None:
            continue
        if not (quantity.kind == "age" or (quantity.kind == "duration" and quantity.unit == "year")):
            continue
        lead = range(max(0, index - 3), index)
        bracket = line.form(index - 1) == "("
        now = bracket or any(line.has(k, "agenow") for k in lead)
        if quantity.kind == "age" or now:
            earlier = range(max(0, index - 6), index)
            then = any(line.has(k, "agethen") and not line.has(k, "agenow") for k in earlier) and not bracket
            yield quantity, {"now"} if now and not then else set()


def _others(lines: tuple[Line, ...], age: Quantity, born: When) -> Iterator[tuple[str, When]]:
    """The other dates of the age's sentence: it may be the age at one of them."""
    for line in lines:
        if any(item.value is age for item in line.items):
            yield from (("at", item.when) for item in line.items if item.when and item.when.low and item.when.span != born.span)


def find_elapsed(line: Line) -> Iterator[Link]:
    """«سنة 1979، أي قبل 42 سنة»، «1979 (قبل 42 سنة)»، «مرور 42 عاما على حرب 1979»."""
    for index in line.cued("ago"):
        at = after(line, index, lambda q: q.kind in ("duration", "age") and q.unit in ("year", "month"), 1)
        if at is None or at > index + 3:
            continue
        tied = any(line.has(k, "thatis") for k in range(max(0, index - 2), index)) or line.form(index - 1) == "("
        side = next(side for side in ("before", "after", "span") if line.has(index, side))
        if tied and side != "span":
            others = [item.when for item in line.items[:index] if item.when and item.when.low and not item.when.relative]
            others += [item.when for item in line.items[at + 1 :] if item.when and item.when.low]
            if any(item.when and item.when.low for item in line.items[:index]):
                notes = {side} | ({"hijri"} if _hijri_after(line, at) else set())
                ends = (("elapsed", of(line, at)), *(("year", when) for when in others))
                yield Link("elapsed", ends, line.form(index), frozenset(notes))
    for index in line.cued("passing"):
        at = after(line, index, lambda q: q.kind in ("duration", "age") and q.unit == "year", 1)
        if at is None or not any(line.has(k, "on") for k in range(at + 1, min(len(line.items), at + 3))):
            continue
        year = next((item.when for item in line.items[at + 1 : at + 9] if item.when and item.when.low), None)
        if year is not None:
            yield Link("elapsed", (("elapsed", of(line, at)), ("year", year)), line.form(index), frozenset({"before"}))


def _hijri_after(line: Line, at: int) -> bool:
    return any(item.form.startswith("هجري") for item in line.items[at + 1 : at + 3])


def find_anniversaries(line: Line) -> Iterator[Link]:
    """«الذكرى العشرون لهجمات 2001»."""
    for index in line.cued("anniversary"):
        at = after(line, index, lambda q: q.kind in ("ordinal", "count"), 1)
        if at is None:
            continue
        year = next((item.when for item in line.items[at + 1 : at + 9] if item.when and item.when.low), None)
        if year is None:
            year = next((year_at(line, k) for k in range(at + 1, min(len(line.items), at + 8)) if _is_year(line, k)), None)
        if year is not None:
            notes = {"inclusive"} if any(True for _ in line.cued("inclusive")) else set()
            yield Link("anniversary", (("ordinal", of(line, at)), ("year", year)), line.form(index), frozenset(notes))


def _is_year(line: Line, index: int) -> bool:
    item = line.items[index]
    return item.value is None and item.form.isdigit() and int(item.form) in YEARS


def find_calendars(line: Line) -> Iterator[Link]:
    """A Hijri and a Gregorian date side by side: «الموافق», brackets, a slash."""
    whens = [(at, item.when) for at, item in enumerate(line.items) if item.when is not None]
    for (at, left), (other, right) in zip(whens, whens[1:], strict=False):
        if {left.calendar, right.calendar} != {"hijri", "gregorian"}:
            continue
        between = line.items[at + 1 : other]
        named = any("calendars" in item.cues for item in between)
        side_by_side = all(item.form in ("(", "/", "-", "،", "م", "ه") for item in between)
        if (named and len(between) <= 4) or (side_by_side and len(between) <= 2):
            hijri, gregorian = (left, right) if left.calendar == "hijri" else (right, left)
            yield Link("calendars", (("hijri", hijri), ("gregorian", gregorian)), "الموافق" if named else "/")
