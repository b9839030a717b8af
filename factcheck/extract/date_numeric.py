"""Dates in numerals only: «9/5/2012», «2012-05-09», «9.5.2012», ISO with a time."""

from __future__ import annotations

from factcheck.extract.date_draft import Draft
from factcheck.extract.date_grammar import before, starts_word, tail_at, with_tail
from factcheck.extract.date_words import Line


def numeric_at(line: Line, at: int) -> Draft | None:
    """«9/5/2012», «2012-05-09», «9.5.2012» with any era mark; which field is the day is decided later."""
    token = line.tokens[at]
    if not token.is_numeral:
        return None
    short = _day_and_month(line, at)
    if short is not None:
        return short
    whole = _dotted(token.form)
    if whole is not None:
        fields, end = whole, at + 1
    else:
        found = _separated(line, at)
        if found is None:
            return None
        fields, end = found
    wide = [n for n, field in enumerate(fields) if len(field) == 4]
    if len(wide) != 1 or wide[0] == 1 or any(len(field) > 2 for n, field in enumerate(fields) if n != wide[0]):
        return None
    first, second, third = (int(field) for field in fields)
    year = first if wide[0] == 0 else third
    if not 1000 <= year <= 2199:
        return None
    era = line.bare(end, "era")
    hijri = era is not None and era.key == "hijri"
    if era is not None and (len(line.form(end)) > 1 or not starts_word(line, end + 1)):
        end = era.end
    elif line.form(end) in ("t", "z") and line.tokens[end].glued:
        end = _iso_time(line, end)
    if not hijri and era is None and 1343 <= year <= 1500:
        hijri = True
    return Draft(
        "numeric", at, end, before(line, at), fields=(first, second, third), year=year, calendar="hijri" if hijri else "gregorian"
    )


def _dotted(form: str) -> tuple[str, ...] | None:
    fields = tuple(form.split("."))
    return fields if len(fields) == 3 and all(field.isdecimal() for field in fields) else None


def _separated(line: Line, at: int) -> tuple[tuple[str, ...], int] | None:
    mark = line.form(at + 1)
    if mark not in ("/", "-", "\\") or line.form(at + 3) != mark or at + 4 >= len(line.tokens):
        return None
    numerals = [line.tokens[at + n] for n in (0, 2, 4)]
    if not all(token.is_numeral and token.form.isdecimal() for token in numerals):
        return None
    return tuple(token.form for token in numerals), at + 5


def _iso_time(line: Line, at: int) -> int:
    """Past «T14:51:07.000Z» after an ISO day."""
    if line.form(at) == "t":
        at += 1
        while (
            at < len(line.tokens)
            and line.tokens[at].glued
            and (line.tokens[at].is_numeral or line.form(at) in (":", "+", "-", "z"))
        ):
            at += 1
    return at


def _day_and_month(line: Line, at: int) -> Draft | None:
    """«بتاريخ 8/10»: a day and month, only after a word that says so; the day first."""
    start = before(line, at)
    if not line.ends(start - 1, "datecue", "weekday") or not line.mark(at + 1, "/") or line.mark(at + 3, "/"):
        return None
    day, month = line.integer(at), line.integer(at + 2)
    if day is None or month is None or not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    draft = Draft("date", at, at + 3, start, day=day, month=month)
    return with_tail(draft, tail_at(line, at + 3, "gregorian"))
