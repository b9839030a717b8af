"""Where the points of a group's timeline stand: numbers only, no markup.

Across: one column for each reference time, in order; the gaps grow with the days between them, and never close. Up: the
value on a linear scale. All coordinates are whole, so that the same report draws the same picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct

from factcheck.model import Claim, Number, Quantity, When
from factcheck.report.series import Entry

WIDTH, TOP, HIGH, LOW = 760, 18, 170, 34
LEFT, RIGHT = 96, 56  # room for the scale, and for the last column's points
_GAP = 46
_NEAR = 24  # points closer than this in one column stand side by side


class Point(Struct, frozen=True):
    """The number of an entry at its place; ``top`` and ``bottom`` are the ends of its interval, ``None`` where it is open."""

    number: int
    x: int
    y: int
    top: int | None
    bottom: int | None
    copies: int


class Chart(Struct, frozen=True):
    """A drawing ``WIDTH`` wide; ticks are places with what stands there."""

    height: int
    points: tuple[Point, ...]
    days: tuple[tuple[int, str], ...]
    values: tuple[tuple[int, Number], ...]
    left_out: int


def _nominal(claim: Claim) -> Number | None:
    value = claim.value
    if not isinstance(value, Quantity):
        return None
    if value.nominal is not None:
        return value.nominal
    ends = value.vague or ((value.low, value.high) if value.low is not None and value.high is not None else None)
    return Fraction(ends[0] + ends[1]) / 2 if ends else value.low if value.low is not None else value.high


def _ends(claim: Claim) -> tuple[Number | None, Number | None]:
    value = claim.value
    assert isinstance(value, Quantity)
    if value.vague:
        return value.vague
    return value.low, value.high


def _columns(entries: Sequence[Entry]) -> dict[tuple[date | None, date | None], int]:
    """The column of each reference time; what has none comes last."""
    times = sorted(
        {(entry.claim.time.low, entry.claim.time.high) for entry in entries}, key=lambda t: (t[0] or date.max, t[1] or date.max)
    )
    days = [(low or date.max).toordinal() for low, _ in times]
    known = [day for day, (low, _) in zip(days, times, strict=True) if low is not None]
    span = max(known[-1] - known[0], 1) if known else 1
    room = WIDTH - LEFT - RIGHT - _GAP * max(len(times) - 1, 0)
    places: dict[tuple[date | None, date | None], int] = {}
    for number, time in enumerate(times):
        apart = (days[number] - known[0]) if time[0] is not None else span
        places[time] = LEFT + _GAP * number + (apart * max(room, 0) // span if len(times) > 1 else room // 2)
    return places


def _comparable(entries: Iterable[Entry]) -> list[tuple[int, Entry, Number]]:
    """The entries that can be drawn on one scale: those of the first one's kind and unit."""
    drawn: list[tuple[int, Entry, Number]] = []
    unit: tuple[str, str, str] | None = None
    for number, entry in enumerate(entries, 1):
        value, middle = entry.claim.value, _nominal(entry.claim)
        if not isinstance(value, Quantity) or middle is None:
            continue
        own = (value.kind, value.unit if value.kind in ("money", "measure", "duration") else "", value.per)
        unit = unit or own
        if own == unit:
            drawn.append((number, entry, middle))
    return drawn


def _spread(points: list[Point]) -> list[Point]:
    """Points of one column that would hide each other, side by side."""
    placed: list[Point] = []
    for point in points:
        steps = (point.x + _NEAR * ((step + 1) // 2) * (-1 if step % 2 else 1) for step in range(2 * len(points) + 1))
        x = next(x for x in steps if not any(abs(other.y - point.y) < _NEAR and abs(other.x - x) < _NEAR for other in placed))
        placed.append(Point(point.number, x, point.y, point.top, point.bottom, point.copies))
    return placed


def chart(entries: Sequence[Entry], levels: Iterable[Number | None]) -> Chart | None:
    """The timeline of a group of quantities; ``levels`` are further values that the scale must hold. ``None`` where there is
    nothing to draw on one scale."""
    drawn = _comparable(entries)
    if not drawn:
        return None
    held: list[Number] = [middle for _, _, middle in drawn] + [level for level in levels if level is not None]
    for _, entry, _ in drawn:
        held += [end for end in _ends(entry.claim) if end is not None]
    least, most = Fraction(min(held)), Fraction(max(held))
    pad = (most - least or abs(most) or Fraction(1)) / 10

    def up(value: Number) -> int:
        return TOP + int((most + pad - value) * HIGH / (most - least + 2 * pad))

    columns = _columns([entry for _, entry, _ in drawn])
    points = []
    for number, entry, middle in drawn:
        low, high = _ends(entry.claim)
        x = columns[entry.claim.time.low, entry.claim.time.high]
        top, bottom = (None if end is None else up(end) for end in (high, low))
        points.append(Point(number, x, up(middle), top, bottom, len(entry.repeats)))
    days = tuple((x, _day(low, high)) for (low, high), x in columns.items())
    values = tuple((up(value), value) for value in _few(sorted({middle for _, _, middle in drawn}), up))
    return Chart(TOP + HIGH + LOW, tuple(_spread(points)), days, values, len(entries) - len(drawn))


def _few(values: list[Number], up: Callable[[Number], int]) -> list[Number]:
    """Values whose labels do not stand on each other: the ends first."""
    kept: list[Number] = []
    for value in [values[0], values[-1], *values[1:-1]]:
        if all(abs(up(value) - up(other)) >= 16 for other in kept):
            kept.append(value)
    return kept


def _day(low: date | None, high: date | None) -> str:
    if low is None or high is None:
        return "?"
    return low.isoformat() if low == high else f"{low.isoformat()[:7]}…" if low.day == 1 else f"{low.isoformat()}…"


def dates(entries: Sequence[Entry]) -> list[tuple[int, date, date, int]]:
    """For a group of dates: number, first and last day, and how many copies."""
    return [
        (number, entry.claim.value.low, entry.claim.value.high, len(entry.repeats))
        for number, entry in enumerate(entries, 1)
        if isinstance(entry.claim.value, When) and entry.claim.value.low and entry.claim.value.high
    ]
