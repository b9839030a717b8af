"""How the reference times of two claims lie to each other, seen by what they count."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from msgspec import Struct

from factcheck.align import Side
from factcheck.model import LENGTH, Time
from factcheck.settings import Settings
from factcheck.verdict.behaviour import Behaviour

LENGTH_DAYS = 366  # days for which a length that no text dates is held to be that of one thing
_TALKED_ABOUT = 14  # days in which the papers still write about one event without dating it
_TOLD_APART = 3  # days between the stated times of two accounts of the one length that each text tells
_NEXT_DAY = timedelta(hours=30)  # between a text and those of the next morning and noon
_STRIKES = frozenset(("incident", "destroyed_damaged"))
_DAYS_END = timedelta(hours=23, minutes=59)  # «حتى الخميس» counts Thursday
TimeLevel = Literal["same", "later", "earlier", "other_period", "unknown"]


class TimeMatch(Struct, frozen=True):
    """``later``: the right claim is of a later time than the left one."""

    level: TimeLevel
    reason: str


def compare(left: Side, right: Side, behaviour: Behaviour, settings: Settings) -> TimeMatch:
    """The time rung: one reference time, an order of two, or two periods."""
    one, other = left.claim.time, right.claim.time
    if behaviour.course == "fixed":
        return TimeMatch("same", "a fixed thing")
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return _by_publication(left, right, behaviour, settings)
    if behaviour.course in ("level", "steady") and _retold(left, right, behaviour):
        return _by_publication(left, right, behaviour, settings)
    if behaviour.course == "once":
        return TimeMatch("same", "a length that no text dates") if _undated_length(left, right) else _once(one, other)
    if behaviour.course in ("running", "hourly"):
        return _running(left, right, settings)
    if behaviour.course == "flow":
        return _periods(one, other)
    return _levels(one, other, 0 if _long(one) and _long(other) else _window(one, other, behaviour, settings))


def _undated_length(left: Side, right: Side) -> bool:
    """How long a thing is or lasts, of which the words around say no time in one text or the other."""
    one, other = left.claim.time, right.claim.time
    apart, undated = one.days_to(other), {one.basis, other.basis} != {"stated"}
    if one_length(left, right):
        return undated or apart <= _TOLD_APART
    return left.family == "duration" and undated and apart <= LENGTH_DAYS


def length_of_one_kind(left: Side, right: Side) -> bool:
    """Does each text tell but one length of a session, a closure, a voyage?"""
    return any(kind == LENGTH for kind, _ in left.anchors & right.anchors)


def one_length(left: Side, right: Side) -> bool:
    """Is it one session, one closure: were the texts printed when the papers wrote about one of its kind?"""
    return talked_about(left, right) and length_of_one_kind(left, right)


def talked_about(left: Side, right: Side) -> bool:
    """Were both texts printed while the papers wrote about one event?"""
    first, second = left.published, right.published
    return first is not None and second is not None and abs((second.date() - first.date()).days) <= _TALKED_ABOUT


def _retold(left: Side, right: Side, behaviour: Behaviour) -> bool:
    """A level that one text dates only by the day of the event, told again on another day: it holds for when it is told."""
    if left.claim.time.basis == "stated" and right.claim.time.basis == "stated":
        return False
    one, other = left.published, right.published
    return one is not None and other is not None and abs((one.date() - other.date()).days) > behaviour.days


def _long(span: Time) -> bool:
    """A week or more."""
    return span.low is not None and span.high is not None and (span.high - span.low).days >= 6


def _once(one: Time, other: Time) -> TimeMatch:
    """A thing that happened on a day: two stated days are two things; a day that only publication gives is not the thing's."""
    apart = one.days_to(other)
    if apart and one.basis == other.basis == "stated" and one.low != one.high and other.low != other.high:
        return TimeMatch("other_period", f"{one} against {other}")  # «في 2023», «في 2024»: a day apart, and two years
    if apart <= 1 or ("published" in (one.basis, other.basis) and apart <= _TALKED_ABOUT):
        return TimeMatch("same", "one event")
    if "published" not in (one.basis, other.basis):
        return TimeMatch("other_period", f"{one} against {other}")
    return _ordered(one, other)


def _periods(one: Time, other: Time) -> TimeMatch:
    """One period where they share half of the days of both together, or overlap where one text does not say its own."""
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return TimeMatch("unknown", "no period")
    shared = (min(one.high, other.high) - max(one.low, other.low)).days + 1
    together = (max(one.high, other.high) - min(one.low, other.low)).days + 1
    if shared * 2 >= together:
        return TimeMatch("same", f"both for {one}")
    unsaid = one.basis != "stated" or other.basis != "stated"
    if unsaid and one.days_to(other) <= 1:
        return TimeMatch("same", f"{one} and {other}, a period that one text does not say")
    return _ordered(one, other)


def _levels(one: Time, other: Time, days: int) -> TimeMatch:
    if one.days_to(other) <= days:
        return TimeMatch("same", f"{one} and {other} within {days} days")
    return _ordered(one, other)


def _window(one: Time, other: Time, behaviour: Behaviour, settings: Settings) -> int:
    """The days within which two levels are of one time; few where each text says its own day."""
    days = one.low == one.high and other.low == other.high and one.basis == other.basis == "stated"
    return min(behaviour.days, settings.level_days) if days and behaviour.course == "level" else behaviour.days


def _ordered(one: Time, other: Time) -> TimeMatch:
    reason = f"{one} against {other}"
    if one.high is None or other.high is None or (one.high, one.low) == (other.high, other.low):
        return TimeMatch("same", reason)
    later = (other.high, other.low or other.high) > (one.high, one.low or one.high)
    return TimeMatch("later" if later else "earlier", reason)


def as_of(side: Side) -> datetime | None:
    """The moment for which a running figure holds: the stated cut-off, else publication."""
    held, published = side.claim.time, side.published
    if held.minute is not None and held.high is not None:
        return datetime(held.high.year, held.high.month, held.high.day) + timedelta(minutes=held.minute)
    if published is not None and not _counted_before(side):
        return published.replace(tzinfo=None)
    if held.high is not None:
        return datetime(held.high.year, held.high.month, held.high.day) + _DAYS_END
    return None


def hours_unknown(left: Side, right: Side) -> bool:
    """Two counts of one day of which one has no hour: a day alone is no midnight."""
    one, other = as_of(left), as_of(right)
    return one is not None and other is not None and one.date() == other.date() and time() in (one.time(), other.time())


def _counted_before(side: Side) -> bool:
    """Does the text say that its count ends on a day before it was printed («حتى الخميس»)?"""
    held, published = side.claim.time, side.published
    if side.claim.scope != "cumulative" or held.basis != "stated" or held.high is None or published is None:
        return False
    return held.high < published.date()


def _running(left: Side, right: Side, settings: Settings) -> TimeMatch:
    one, other = as_of(left), as_of(right)
    if one is None or other is None:
        return TimeMatch("unknown", "no time of the count")
    if hours_unknown(left, right):
        return TimeMatch("same", "of one day, the hour is not known")
    if _one_cut_off(left, right):
        return TimeMatch("same", f"both counted until {left.claim.time.high}")
    if _long_past(left, settings) and _long_past(right, settings) and not left.claim.time.days_to(right.claim.time):
        return TimeMatch("same", f"an event long past, of {left.claim.time}")
    if abs(other - one) <= timedelta(hours=settings.running_hours):
        return TimeMatch("same", f"published within {settings.running_hours} hours")
    if _struck(left, right):
        return TimeMatch("same", "what one blow struck, told within a day")
    return TimeMatch(
        "later" if other > one else "earlier", f"as of {one.isoformat(' ', 'minutes')} against {other.isoformat(' ', 'minutes')}"
    )


def _struck(left: Side, right: Side) -> bool:
    """How often a thing was hit or how many things a blow wrecked, told by two texts of one day: unlike the dead they do not come
    to light one by one, so another figure is a rival one. «حتى الآن» in a text says that it still goes on."""
    one, other = left.claim, right.claim
    if not {one.event, other.event} <= _STRIKES or one.event != other.event or left.tolls | right.tolls:
        return False
    if "cumulative" in (one.scope, other.scope) or not left.family == right.family == "count":
        return False
    days = 0 if one.time.basis == other.time.basis == "stated" else 1
    first, second = left.published, right.published
    return first is not None and second is not None and abs(second - first) <= _NEXT_DAY and one.time.days_to(other.time) <= days


def _one_cut_off(left: Side, right: Side) -> bool:
    """«حتى 10 تموز» in both texts."""
    one, other = left.claim, right.claim
    said = one.scope == other.scope == "cumulative" and one.time.basis == other.time.basis == "stated"
    return said and one.time.high == other.time.high and one.time.minute == other.time.minute


def _long_past(side: Side, settings: Settings) -> bool:
    """Does the text say that what it counts ended so long before it was printed that nothing is added any more?"""
    held, published = side.claim.time, side.published
    if published is None or held.high is None or held.basis != "stated" or side.claim.scope == "cumulative":
        return False
    return (published.date() - held.high).days > settings.toll_days


def _by_publication(left: Side, right: Side, behaviour: Behaviour, settings: Settings) -> TimeMatch:
    one, other = as_of(left), as_of(right)
    if one is None or other is None:
        return TimeMatch("unknown", "no date in one of the texts")
    if behaviour.course in ("running", "hourly"):
        return _running(left, right, settings)
    if abs(other - one) <= timedelta(days=max(behaviour.days, 1)):
        return TimeMatch("same", "published together")
    return TimeMatch("later" if other > one else "earlier", "by publication")
