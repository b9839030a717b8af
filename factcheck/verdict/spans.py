"""How the days of two claims lie to each other: one stretch that both name, two periods, two events long apart."""

from __future__ import annotations

from factcheck.align import Side
from factcheck.model import Time
from factcheck.settings import Settings
from factcheck.verdict.behaviour import Behaviour
from factcheck.verdict.times import LENGTH_DAYS, one_length

_STRETCH = 25  # days: a month or more
_MONTH_LOW, _MONTH_HIGH = 28, 31
_WHILES = frozenset(("day", "period"))
_MANY = 5  # times
_RATES = ({"grew"}, {"shrank"})
_CASUALTIES = frozenset(("killed", "wounded", "casualties", "missing", "rescued"))
_STRENGTH = "magnitude"


def stated_periods(one: Time, other: Time) -> bool:
    """One stretch of days that both texts name."""
    named = one.basis == other.basis == "stated" and one.low != one.high
    return named and (one.low, one.high) == (other.low, other.high)


def periods_apart(one: Time, other: Time) -> bool:
    """Two weeks, months or years that both texts say."""
    return min(days(one), days(other)) > 1 and one.basis == other.basis == "stated" and one.days_to(other) > 0


def two_spans(left: Side, right: Side, how: Behaviour, settings: Settings) -> bool:
    """Figures that no time makes one: the growth of two periods, lengths told years apart, counts of half a year and of a year,
    or the casualties of two events long apart."""
    one, other = left.claim.time, right.claim.time
    if left.family == "duration" and apart(left, right) > LENGTH_DAYS:
        return not one_length(left, right)
    if {left.claim.event, right.claim.event} in _RATES and (one.low, one.high) != (other.low, other.high):
        return not _monthly(one, other)
    if "published" in (one.basis, other.basis):
        return False
    if how.course == "flow":
        short, long = sorted((days(one), days(other)))
        return short > _STRETCH and long * 2 > short * 3
    return two_events_long_apart(left, right, how, settings)


def _monthly(one: Time, other: Time) -> bool:
    """The rates of two months: what prices rose by in May and in June is a series that is told month by month."""
    return _MONTH_LOW <= days(one) <= _MONTH_HIGH and _MONTH_LOW <= days(other) <= _MONTH_HIGH


def of_a_while(left: Side, right: Side) -> bool:
    """The dead of a day or a few against those of a war: no development, where one is many times the other."""
    scopes = {left.claim.scope, right.claim.scope}
    if not left.tolls & right.tolls or not scopes & _WHILES or scopes <= _WHILES or left.size is None or right.size is None:
        return False
    return max(left.size, right.size) > _MANY * min(left.size, right.size)


def two_events_long_apart(left: Side, right: Side, how: Behaviour, settings: Settings) -> bool:
    """The casualties of two events long apart, or the strengths of two quakes, by what both texts say."""
    casualties = left.claim.event in _CASUALTIES and right.claim.event in _CASUALTIES
    quakes = left.claim.event == right.claim.event == _STRENGTH
    return (quakes or (casualties and how.course == "running")) and long_apart(left, right, settings)


def long_apart(left: Side, right: Side, settings: Settings) -> bool:
    """Do both texts say their times, and are these long apart?"""
    said = all(_said(side) for side in (left, right))
    return said and apart(left, right) > settings.toll_days


def _said(side: Side) -> bool:
    """Is the time one that the text says, be it of another sentence, and not the day on which it was printed?"""
    time, printed = side.claim.time, side.published
    today = time.basis == "inherited" and printed is not None and time.low == time.high == printed.date()
    return time.basis != "published" and not today


def two_days(left: Side, right: Side) -> bool:
    """Do both texts say the day of what happened, and are the days more than a night apart?"""
    said = left.claim.time.basis == right.claim.time.basis == "stated" and left.claim.scope == right.claim.scope == "event"
    return said and apart(left, right) > 1


def two_rates(left: Side, right: Side) -> bool:
    """The growth of two periods that both texts say: where the two are equal it is by chance."""
    one, other = left.claim.time, right.claim.time
    rates = {left.claim.event, right.claim.event} in _RATES and one.basis == other.basis == "stated"
    return rates and (one.low, one.high) != (other.low, other.high)


def days(time: Time) -> int:
    """How many days a time covers; 0 where it is unknown."""
    return (time.high - time.low).days + 1 if time.low is not None and time.high is not None else 0


def apart(left: Side, right: Side) -> int:
    """The days between two reference times; 0 where they touch or one is unknown."""
    return left.claim.time.days_to(right.claim.time)


def of_one_beginning(left: Side, right: Side, settings: Settings) -> bool:
    """«منذ بداية أكتوبر» in two texts of the same days: counts from one day on."""
    one, other = left.claim.time, right.claim.time
    if one.low is None or one.low != other.low or one.high is None or other.high is None:
        return False
    long = min(one.high, other.high) - one.low
    return long.days > settings.toll_days and abs((one.high - other.high).days) <= settings.toll_days


def hazy(left: Side, right: Side, settings: Settings) -> bool:
    """Is one of the two only known to be of some time around the other: a ballot of May, a turnout of that year?"""
    return (
        any(
            time.low is not None and time.high is not None and (time.high - time.low).days > settings.toll_days
            for time in (left.claim.time, right.claim.time)
        )
        and apart(left, right) == 0
    )
