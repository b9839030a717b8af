"""Periods of days as packs write them: ``2021``, ``2021-07..2021-09``, ``2011-07-14..`` (until now), ``..1990``, ``always``."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from factcheck.model import Time
from factcheck.model.when import parse as parse_when

ALWAYS = "always"


class Period(Struct, frozen=True):
    """Days, both inclusive; ``None`` is open. Notation as written in packs."""

    low: date | None
    high: date | None

    def __str__(self) -> str:
        if self.low is None and self.high is None:
            return ALWAYS
        low, high = (day.isoformat() if day else "" for day in (self.low, self.high))
        return low if low == high else f"{low}..{high}"

    def holds(self, time: Time) -> bool:
        """Whether the whole reference time lies in it; false for an unknown time."""
        if time.low is None or time.high is None:
            return False
        return (self.low is None or self.low <= time.low) and (self.high is None or time.high <= self.high)

    def meets(self, time: Time) -> bool:
        """Whether the reference time and the period share a day; false for an unknown time."""
        if time.low is None or time.high is None:
            return False
        return (self.low is None or self.low <= time.high) and (self.high is None or time.low <= self.high)

    def over_before(self, time: Time) -> bool:
        """Whether the period ended before the reference time began."""
        return self.high is not None and time.low is not None and self.high < time.low


def parse(text: str) -> Period:
    """The period of a notation; raises ``ValueError`` where it names none, or ends before it begins."""
    if text.strip() == ALWAYS:
        return Period(None, None)
    first, dots, last = text.strip().partition("..")
    if not first and not last:
        raise ValueError(f"no period: {text!r}")
    low = _ends(first)[0] if first else None
    high = _ends(last)[1] if last else (None if dots else _ends(first)[1])
    if low is not None and high is not None and high < low:
        raise ValueError(f"{text!r} ends before it begins")
    return Period(low, high)


def _ends(text: str) -> tuple[date, date]:
    if not all(field.isdigit() and field.isascii() for field in text.split("-")) or len(text.partition("-")[0]) != 4:
        raise ValueError(f"not a year, month or day such as 2021, 2021-07 or 2021-07-23: {text!r}")
    when = parse_when(text)
    if when.low is None or when.high is None:
        raise ValueError(f"no date: {text!r}")
    return when.low, when.high
