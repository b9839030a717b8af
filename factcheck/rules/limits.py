"""What a rule or a fact allows: an exact interval in a unit, or a date; and whether a claim can be true under it."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from factcheck.checks.interval import Interval, written
from factcheck.model import Claim, Kind, Number, Quantity, Time, When, exact, quantity, show
from factcheck.rules.periods import Period
from factcheck.rules.periods import parse as parse_period

Fit = Literal["fits", "breaks", "unknown"]

_YEARLY = re.compile(r"date \*-(\d\d)-(\d\d)\Z")
_SHARES = ("percent", "fraction")
ALIKE = (frozenset({"percent", "fraction"}), frozenset({"count", "vague"}), frozenset({"duration", "age"}))
"""Kinds that are held against each other."""
_LEAP = 2000


class Limit(Struct, frozen=True):
    """An allowed interval of one kind. ``unit`` is a unit key, or for counts a name of what is counted (``soldier``), which
    says something about the claim's subject, not about its unit. Notation: that of quantities."""

    interval: Interval
    kind: Kind
    unit: str
    notation: str

    def __str__(self) -> str:
        return self.notation

    @property
    def endless(self) -> bool:
        return self.interval.low is None and self.interval.high is None

    def fit(self, claim: Claim) -> Fit:
        """Whether some value that the claim lets be true is allowed; unknown where kind or unit cannot be compared."""
        value = claim.value
        if not isinstance(value, Quantity):
            return "unknown"
        said = self._in_own_unit(value)
        if said is None or (said.low is None and said.high is None):
            return "unknown"
        return "fits" if said.meets(self.interval) else "breaks"

    def _in_own_unit(self, value: Quantity) -> Interval | None:
        said = written(value)
        if value.kind in _SHARES and self.kind in _SHARES:
            factor = Fraction(1) if value.kind == self.kind else Fraction(100) if self.kind == "percent" else Fraction(1, 100)
            return Interval(*(None if side is None else exact(side * factor) for side in (said.low, said.high)))
        if value.kind != self.kind and not any({value.kind, self.kind} <= alike for alike in ALIKE):
            return None
        if self.kind == "count":
            return said
        own = value.unit + (f"/{value.per}" if value.per else "")
        return said if own == self.unit else _converted(said, own, self.unit)


def _converted(said: Interval, source: str, target: str) -> Interval | None:
    from factcheck.world.units import convert

    one, _, per = source.partition("/")
    other, _, own_per = target.partition("/")
    if per != own_per:
        return None
    sides = [None if side is None else convert(side, one, other) for side in (said.low, said.high)]
    if any(new is None and old is not None for new, old in zip(sides, (said.low, said.high), strict=True)):
        return None
    return Interval(*sides)


class DayLimit(Struct, frozen=True):
    """An allowed period (``date 1949-04-04``), or one day of every year (``date *-03-08``)."""

    period: Period | None
    month: int = 0
    day: int = 0
    notation: str = ""

    def __str__(self) -> str:
        return self.notation

    def fit(self, claim: Claim) -> Fit:
        """A date that is coarser than the fact fits where the two share a day; a rough or open date is never held to it."""
        value = claim.value
        if not isinstance(value, When) or value.low is None or value.high is None or value.direction != "within":
            return "unknown"
        if self.period is not None:
            return "fits" if self.period.meets(Time(value.low, value.high)) else "breaks"
        if value.precision != "day" or value.calendar != "gregorian" or value.part("day") is None:
            return "unknown"
        return "fits" if (value.low.month, value.low.day) == (self.month, self.day) else "breaks"


AnyLimit = Limit | DayLimit


def shown(limit: AnyLimit) -> str:
    """The limit as an editor would write it: ``[0..100]%``, ``<=122 year``, ``1978``, ``03-08``."""
    text = str(limit).removeprefix("date ").removeprefix("*-")
    if isinstance(limit, DayLimit):
        return text
    if limit.kind == "percent":
        return text.replace(" percent", "%")
    return text.replace(f" {limit.kind} ", " ", 1)


def parse_limit(text: str) -> AnyLimit:
    """The limit of a notation; raises ``ValueError`` where it names none, or forbids nothing."""
    if text == "date" or text.startswith("date "):
        return _parse_days(text)
    value = quantity.parse(text)
    if value.hedge in ("about", "vague"):
        raise ValueError("a limit is exact: write an interval such as [90..110], or a tolerance")
    if value.hedge == "range":
        interval = Interval(value.low, value.high)
    elif value.hedge in ("more_than", "less_than"):
        interval = _open(value)
    else:
        interval = Interval(value.low, value.high)
    unit = value.unit + (f"/{value.per}" if value.per else "")
    kind = value.kind
    if unit == "percent" and kind == "count":  # «60 percent» is a kind of its own
        kind, unit = "percent", ""
    limit = Limit(interval, kind, unit, text)
    if limit.endless:
        raise ValueError(f"{text!r} allows every value")
    if interval.low is not None and interval.high is not None and interval.low > interval.high:
        raise ValueError(f"{text!r}: the first bound is the larger one")
    return limit


def _open(value: Quantity) -> Interval:
    """«more than 2000» of whole things begins at 2001."""
    bound = value.nominal
    step = 1 if value.kind == "count" and isinstance(bound, int) else 0
    if bound is None:
        return Interval(None, None)
    return Interval(bound + step, None) if value.hedge == "more_than" else Interval(None, bound - step)


def _parse_days(text: str) -> DayLimit:
    yearly = _YEARLY.match(text)
    if yearly:
        month, day = int(yearly[1]), int(yearly[2])
        date(_LEAP, month, day)
        return DayLimit(None, month, day, text)
    return DayLimit(parse_period(text.removeprefix("date ").strip()), notation=text)


def widened(limit: AnyLimit, by: Tolerance | None) -> AnyLimit:
    """The limit with its tolerance on both sides; dates take none."""
    if by is None or isinstance(limit, DayLimit):
        return limit
    low, high = limit.interval.low, limit.interval.high
    wider = Interval(None if low is None else exact(low - by.of(low)), None if high is None else exact(high + by.of(high)))
    return Limit(wider, limit.kind, limit.unit, limit.notation)


class Tolerance(Struct, frozen=True):
    """``5%`` of a value, or so many of its unit."""

    amount: Number
    relative: bool

    def of(self, value: Number) -> Number:
        return exact(abs(Fraction(value)) * self.amount) if self.relative else self.amount

    def __str__(self) -> str:
        return show(exact(Fraction(self.amount) * 100)) + "%" if self.relative else show(self.amount)


def parse_tolerance(text: str) -> Tolerance:
    """``5%``, ``0.5%`` or ``20``; raises ``ValueError`` for anything else."""
    number = text.strip().removesuffix("%").strip()
    if not re.fullmatch(r"\d{1,15}(\.\d{1,9})?", number, re.ASCII):
        raise ValueError(f"a tolerance is a share such as 5% or an amount such as 20, not {text!r}")
    relative = text.strip().endswith("%")
    return Tolerance(exact(Fraction(number) / 100 if relative else Fraction(number)), relative)
