"""Dates as intervals of days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, get_args

from msgspec import Struct

from factcheck.model.span import NOWHERE, Noted, Span

Precision = Literal["day", "days", "week", "month", "quarter", "half", "season", "year", "years", "decade", "century", "period"]
Calendar = Literal["gregorian", "hijri"]
Direction = Literal["within", "since", "until"]
FURNITURE = "page furniture"
"""Why a figure is not read, and in ``why`` of a date: it belongs to the page and not to the text."""
ELAPSED = "elapsed"
"""The part of a year that was told as so many years before."""


class When(Noted, Struct, frozen=True):
    """A date expression at a span: the days ``low`` to ``high``, both inclusive, with precision and calendar.

    Both ends ``None``: seen, not resolved, and ``reason`` says why (``no document date``, ``impossible: 31 April``).
    ``direction`` tells «منذ» and «حتى» from a plain date. ``relative`` is true where the document's date was used.
    ``parts`` keeps what was written, for the checks: weekday (Monday 0), day, month, second month of a pair, year.
    Notation: ``2021-07-23``, ``2021-07``, ``2021``, ``2021-07-01..2021-09-30``, with precision and calendar where not plain.
    """

    span: Span
    low: date | None
    high: date | None
    precision: Precision = "day"
    calendar: Calendar = "gregorian"
    direction: Direction = "within"
    relative: bool = False
    reason: str = ""
    parts: tuple[tuple[str, int | str], ...] = ()
    why: tuple[str, ...] = ()

    def part(self, name: str) -> int | str | None:
        return dict(self.parts).get(name)

    @property
    def written(self) -> bool:
        """Not «اليوم» or «الثلاثاء»: the text says a month or a year."""
        return self.part("shift") is None and (self.part("month") or self.part("year") or self.part("hijri_month")) is not None

    def __str__(self) -> str:
        return notation(self)


def month_end(day: date) -> date:
    """The last day of the day's month."""
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


def _plain(low: date, high: date) -> tuple[str, Precision]:
    if low == high:
        return low.isoformat(), "day"
    if low.day == 1 and high == month_end(low):
        return low.isoformat()[:7], "month"
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31) and low.year == high.year:
        return low.isoformat()[:4], "year"
    return f"{low.isoformat()}..{high.isoformat()}", "days"


def notation(when: When) -> str:
    """One line that :func:`parse` reads back."""
    if when.low is None or when.high is None:
        return f"?({when.reason})"
    text, plain = _plain(when.low, when.high)
    extra: list[str] = [when.precision] if when.precision != plain else []
    extra += [when.calendar] if when.calendar != "gregorian" else []
    extra += [when.direction] if when.direction != "within" else []
    return " ".join([text, *extra])


def _ends(text: str) -> tuple[date, date]:
    fields = [int(field) for field in text.split("-")]
    if len(fields) == 1:
        return date(fields[0], 1, 1), date(fields[0], 12, 31)
    if len(fields) == 2:
        first = date(fields[0], fields[1], 1)
        return first, month_end(first)
    day = date(*fields)
    return day, day


def parse(text: str, span: Span = NOWHERE) -> When:
    """The when that a notation names; raises ``ValueError`` where it names none."""
    if text.startswith("?("):
        return When(span, None, None, reason=text[2:-1])
    head, *extra = text.split()
    first, dots, last = head.partition("..")
    low, high = _ends(first)
    if dots:
        high = _ends(last)[1]
    precision: Precision = _plain(low, high)[1]
    calendar: Calendar = "gregorian"
    direction: Direction = "within"
    for word in extra:
        if word in get_args(Precision):
            precision = word  # type: ignore[assignment]  # narrowed by the test above
        elif word in get_args(Calendar):
            calendar = word  # type: ignore[assignment]  # narrowed by the test above
        elif word in get_args(Direction):
            direction = word  # type: ignore[assignment]  # narrowed by the test above
        else:
            raise ValueError(f"no precision, calendar or direction: {word!r}")
    return When(span, low, high, precision, calendar, direction)
