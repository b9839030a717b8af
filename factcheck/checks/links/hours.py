"""«من السادسة مساء حتى السادسة صباحا، أي لمدة 12 ساعة»: two hours of the day, and how long lies between them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from msgspec import Struct

from factcheck.checks.links.line import Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity, Span, exact

NOON, DAY, MINUTES = 12, 24, 60
NEAR = 4  # words between the hours and their span
UNTIL = frozenset(("until", "to"))


class Hour(Struct, frozen=True):
    """The minutes of the day that an hour may mean, and the item behind it."""

    minutes: tuple[int, ...]
    end: int


def find(line: Line) -> Iterator[Link]:
    spans = [(at, q) for at, q in line.quantities if q.kind == "duration" and q.unit == "hour" and q.nominal is not None]
    if len(spans) != 1 or spans[0][1].hedge not in ("exact", "about"):
        return
    at, elapsed = spans[0]
    found = [(index, clock) for index in line.cued("from") if (clock := _between(line, index))]
    if len(found) != 1:
        return
    index, (first, second) = found[0]
    behind = range(second.end, at)
    if at > second.end:
        tied = any(line.has(k, "thatis", "span", "by") or line.form(k) == "(" for k in behind)
        tied = tied and line.words_between(second.end - 1, at) <= NEAR and not any(line.has(k, "clause", "part") for k in behind)
    else:
        tied = at < index and line.words_between(at, index) <= 1 and not line.has(at + 1, "on", "part", "ago")
    if tied:
        distances = {(b - a) % (DAY * MINUTES) or DAY * MINUTES for a, b in product(first.minutes, second.minutes)}
        span = line.span(index, second.end - 1)
        ends = (("elapsed", elapsed), *(("between", _hours(value, span)) for value in sorted(distances)))
        yield Link("hours", ends, line.form(at - 1))


def _hours(minutes: int, span: Span) -> Quantity:
    value = exact(Fraction(minutes, MINUTES))
    return Quantity(span, value, value, "duration", unit="hour")


def _between(line: Line, index: int) -> tuple[Hour, Hour] | None:
    """The two hours of a span that begins at «من»."""
    first = _hour(line, index + 1)
    if first is None:
        return None
    until = first.end
    while until < first.end + 2 and not line.has(until, *UNTIL) and until < len(line.items) and not line.items[until].comma:
        until += 1
    all_day = max(first.minutes) >= NOON * MINUTES and line.form(first.end - 2) == ":"
    second = _hour(line, until + 1, all_day) if line.has(until, *UNTIL) else None
    return (first, second) if second is not None else None


def _hour(line: Line, at: int, all_day: bool = False) -> Hour | None:
    """«السادسة مساء», «الساعة 6 والنصف صباحا», «18:30», «منتصف الليل». ``all_day``: «21:00» stands before it."""
    said = line.has(at, "oclock")
    at += said
    if line.has(at, "midnight", "midday"):
        return Hour((0 if line.has(at, "midnight") else NOON * MINUTES,), at + 1)
    value = _value(line, at, said)
    if value is None:
        return None
    hour, minute, end = value
    part = next((k for k in (end, end + 1) if line.has(k, "daypart")), None)
    if part is not None and part > end and not line.has(end, "oclock"):
        part = None
    counted = line.form(at).startswith("0") or (all_day and line.form(at + 1) == ":")
    if hour > NOON or hour == 0 or (counted and part is None):
        return Hour((hour * MINUTES + minute,), end + (part == end))
    if part is None:
        return None
    early, late = hour % NOON * MINUTES + minute, (hour % NOON + NOON) * MINUTES + minute
    if line.has(part, "am"):
        return Hour((early,), part + 1)
    return Hour((late,) if line.has(part, "pm") else (early, late), part + 1)


def _value(line: Line, at: int, said: bool) -> tuple[int, int, int] | None:
    """Hour, minute and the item behind them."""
    word = next((int(cue[1:]) for cue in _cues(line, at) if cue.startswith("h") and cue[1:].isdigit()), None)
    if word is None:
        form = line.form(at)
        if not form.isdecimal() or int(form) >= DAY or not (said or line.form(at + 1) == ":"):
            return None
        word = int(form)
    if line.form(at + 1) == ":" and line.form(at + 2).isdecimal():
        return word, int(line.form(at + 2)), at + 3
    minute = next((int(cue[1:]) for cue in _cues(line, at + 1) if cue.startswith("m") and cue[1:].isdigit()), 0)
    return word, minute, at + 1 + bool(minute)


def _cues(line: Line, at: int) -> frozenset[str]:
    return line.items[at].cues if 0 <= at < len(line.items) else frozenset()
