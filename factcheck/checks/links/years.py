"""Ages and births, years and the time between them, anniversaries, two calendars."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

from factcheck.checks.links.common import after, of
from factcheck.checks.links.line import COMMAS, Line
from factcheck.checks.links.model import End, Link
from factcheck.model import Quantity, Span, When

YEARS = range(1850, 2100)


def find_ages(lines: tuple[Line, ...]) -> Iterator[Link]:
    """An age and a year of birth of one sentence, or of two neighbours with one of each."""
    for position, line in enumerate(lines):
        births = list(_births(line))
        if len(births) != 1:
            continue
        ages = list(_ages(line))
        for other in _neighbours(lines, position):
            if not ages and not list(_births(other)):
                ages = list(_ages(other))
        if len(ages) == 1:
            age, notes = ages[0]
            born, cue = births[0]
            ends: list[tuple[str, End]] = [("age", age), ("born", born), *_others(lines, age, born)]
            yield Link("age", tuple(ends), cue, frozenset(notes))


def _neighbours(lines: tuple[Line, ...], position: int) -> Iterator[Line]:
    """The sentences right after and right before, of the same paragraph."""
    line = lines[position]
    for step in (1, -1):
        if 0 <= position + step < len(lines):
            other = lines[position + step]
            same = other.part.part == line.part.part and other.sentence.paragraph == line.sentence.paragraph
            if same and other.sentence.index == line.sentence.index + step:
                yield other


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
            if item.value is not None or item.comma or item.form == "(" or line.words_between(index, at) > 3:
                break


def year_at(line: Line, index: int) -> When:
    """A bare year that no other stage took for a date."""
    year = int(line.items[index].form)
    item = line.items[index]
    span = Span(line.part.part, item.start, item.end)
    return When(span, date(year, 1, 1), date(year, 12, 31), "year", parts=(("year", year),))


def _ages(line: Line) -> Iterator[tuple[Quantity, set[str]]]:
    for index, quantity in line.quantities:
        if quantity.nominal is None:
            continue
        if not (quantity.kind == "age" or (quantity.kind == "duration" and quantity.unit == "year")):
            continue
        lead = range(max(0, index - 3), index)
        bracket = line.form(index - 1) == "("
        now = bracket or line.form(index - 1) in COMMAS or any(line.has(k, "agenow") for k in lead)
        if quantity.kind == "age" or now:
            earlier = range(max(0, index - 6), index)
            then = any(line.has(k, "agethen") and not line.has(k, "agenow") for k in earlier) and not bracket
            yield quantity, ({"now"} if now and not then else set()) | _younger(line, index, bracket)


def _younger(line: Line, index: int, bracket: bool) -> set[str]:
    """Who may be younger than one born then is today: the dead of a day that is not said («ورحل عن 72 عاما»), and whom a bracket
    names that does not stand beside the birth («(19 عاما) على يد والدها المولود …»)."""
    lately = any(item.when and item.when.relative for item in line.items)
    beside = index > 1 and line.items[index - 2].when is not None  # «من مواليد 1959، 56 عاما»
    dead = bool(line.cued("died")) and not lately
    return {"younger"} if (dead or bracket) and not beside else set()


def _others(lines: tuple[Line, ...], age: Quantity, born: When) -> Iterator[tuple[str, When]]:
    """The other dates of the age's sentence: it may be the age at one of them."""
    for line in lines:
        if any(item.value is age for item in line.items):
            yield from (("at", item.when) for item in line.items if item.when and item.when.low and item.when.span != born.span)


def find_elapsed(line: Line) -> Iterator[Link]:
    """«سنة 1979، أي قبل 42 سنة»، «1979 (قبل 42 سنة)»، «من 1980 إلى 1988، أي ثماني سنوات»، «مرور 42 عاما على حرب 1979»."""
    for at, quantity in line.quantities:
        if quantity.kind not in ("duration", "age") or quantity.unit not in ("year", "month"):
            continue
        tie = _tie(line, at)
        if tie is None:
            continue
        index, notes = tie
        start = line.items[at].start
        years = [i.when for i in line.items if i.when and i.when.low and not i.when.relative and i.when.span.start != start]
        earlier = [when for when in years if when.span.start < line.items[index].start]
        if not earlier or ("span" in notes and len(years) < 2 and earlier[0].precision not in ("years", "days", "period")):
            continue
        if "after" in notes and len(years) < 2:
            continue  # «أحرز أول ألقابه عام 1958، أي بعد ثماني سنوات»: of what, the sentence does not say
        if notes & {"before", "after"} and any(
            line.has(k, "from", "on") and not line.has(k + 1, "pause") for k in (at + 1, at + 2)
        ):
            continue  # «أي قبل 18 شهرا من الموعد المحدد», «أي بعد عشر سنوات من تقاعده»; not «أي بعد 37 عاما من الانقطاع»
        if _hijri_after(line, at):
            notes |= {"hijri"}
        ends: list[tuple[str, End]] = [("elapsed", quantity), *(("year", when) for when in years)]
        yield Link("elapsed", tuple(ends), line.form(index), frozenset(notes))
    for index in line.cued("passing"):
        found = after(line, index, lambda q: q.kind in ("duration", "age") and q.unit == "year", 1)
        if found is None or not any(line.has(k, "on") for k in range(found + 1, min(len(line.items), found + 3))):
            continue
        year = next((item.when for item in line.items[found + 1 : found + 9] if item.when and item.when.low), None)
        if year is not None:
            others = (item.when for item in line.items if item.when and item.when.low and item.when is not year)
            ends = [("elapsed", of(line, found)), ("year", year), *(("year", when) for when in others)]
            yield Link("elapsed", tuple(ends), line.form(index), frozenset({"before", "passing"}))


def _tie(line: Line, at: int) -> tuple[int, set[str]] | None:
    """What makes a span of years explain a date: «أي», a bracket, or «قبل» after the date; where it stands, and its side."""
    index = at - 1
    while index >= 0 and ((line.items[index].transparent and line.form(index) not in ("(", *COMMAS)) or line.has(index, "ago")):
        index -= 1
    sides = {side for k in range(index + 1, at) for side in ("before", "after", "span") if line.has(k, side)}
    sides = sides or {"span"}
    if line.has(index, "thatis"):
        return index, sides
    if line.form(index) == "(" and sides != {"span"}:
        return index, sides
    last = index - 1 if line.form(index) in COMMAS else index
    anchored = _anchored(line, at)
    if last >= 0 and line.items[last].when is not None and sides == {"before"} and not anchored:
        return index + 1, sides
    return None


def _anchored(line: Line, at: int) -> bool:
    """«قبل ثلاث سنوات من …»: counted from something else."""
    return any(line.has(k, "on") for k in range(at + 1, min(len(line.items), at + 3)))


def _hijri_after(line: Line, at: int) -> bool:
    return any("hijri" in item.cues for item in line.items[at + 1 : at + 3])


def find_anniversaries(line: Line) -> Iterator[Link]:
    """«الذكرى العشرون لهجمات 2001»."""
    for index in line.cued("anniversary"):
        at = after(line, index, lambda q: q.kind in ("ordinal", "count"), 1)
        if at is None:
            continue
        year = next(
            (item.when for item in line.items[at + 1 : at + 9] if item.when and item.when.low and not item.when.relative), None
        )
        if year is None:
            year = next((year_at(line, k) for k in range(at + 1, min(len(line.items), at + 8)) if _is_year(line, k)), None)
        if year is not None:
            notes = {"inclusive"} if line.cued("inclusive") else set()
            yield Link("anniversary", (("ordinal", of(line, at)), ("year", year)), line.form(index), frozenset(notes))


def _is_year(line: Line, index: int) -> bool:
    item = line.items[index]
    return item.value is None and item.form.isdigit() and int(item.form) in YEARS


def find_weekdays(line: Line) -> Iterator[Link]:
    """A date, and the weekday that it is said to have been."""
    whens = [(at, item.when) for at, item in enumerate(line.items) if item.when is not None]
    for (at, date_), (other, day) in itertools.pairwise(whens):
        said = any(line.has(k, "calendars") for k in range(at + 1, other)) and line.words_between(at, other) <= 3
        if said and date_.part("day") is not None and day.part("weekday") is not None and day.part("day") is None:
            yield Link("weekday", (("date", date_), ("weekday", day)), line.form(other - 1))


def find_calendars(line: Line) -> Iterator[Link]:
    """A Hijri and a Gregorian date side by side: «الموافق», brackets, a slash."""
    whens = [(at, item.when) for at, item in enumerate(line.items) if item.when is not None]
    for (at, left), (other, right) in itertools.pairwise(whens):
        if {left.calendar, right.calendar} != {"hijri", "gregorian"}:
            continue
        between = line.items[at + 1 : other]
        named = any("calendars" in item.cues for item in between)
        side_by_side = all(item.transparent or "era" in item.cues for item in between)
        if (named and len(between) <= 4) or (side_by_side and len(between) <= 2):
            hijri, gregorian = (left, right) if left.calendar == "hijri" else (right, left)
            yield Link("calendars", (("hijri", hijri), ("gregorian", gregorian)), line.form(at + 1))
