"""Comparing two dates: the same, one inside the other, or apart."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factcheck.model import ELAPSED, When

WhenLevel = Literal["same", "inside", "overlap", "day_apart", "apart", "not_comparable"]


class WhenMatch(Struct, frozen=True):
    """``gap`` is the number of days between the two intervals, 0 where they touch."""

    level: WhenLevel
    reason: str
    gap: int = 0


def _at_end(day: When, span: When) -> bool:
    """«حتى 17» against «من 6 إلى 17»."""
    if day.low != day.high or span.precision not in ("days", "period"):
        return False
    return (day.direction == "until" and day.high == span.high) or (day.direction == "since" and day.low == span.low)


def _since(one: When, other: When) -> bool:
    """«قبل 15 عاما» is of that year, the one before or the one after."""
    if one.part(ELAPSED) is None and other.part(ELAPSED) is None:
        return False
    years = {when.low.year for when in (one, other) if when.low} | {when.high.year for when in (one, other) if when.high}
    return max(years) - min(years) <= 1


def compare(left: When, right: When) -> WhenMatch:
    """The value rung of two date claims; symmetric."""
    if left.low is None or left.high is None or right.low is None or right.high is None:
        return WhenMatch("not_comparable", left.reason or right.reason or "a date that is not resolved")
    if {left.direction, right.direction} == {"since", "until"}:
        return WhenMatch("not_comparable", "a beginning against an end")
    if (left.low, left.high) == (right.low, right.high):
        return WhenMatch("same", "same date")
    if _at_end(left, right) or _at_end(right, left):
        return WhenMatch("same", "the day on which the stated span begins or ends")
    if _since(left, right):
        return WhenMatch("inside", "one date is told as so many years before, which may be a year off")
    if (left.low <= right.low and right.high <= left.high) or (right.low <= left.low and left.high <= right.high):
        return WhenMatch("inside", "one date is the other, more precisely")
    if left.low <= right.high and right.low <= left.high:
        return WhenMatch("overlap", "the two periods overlap")
    gap = (right.low - left.high).days if right.low > left.high else (left.low - right.high).days
    if gap == 1 and left.low == left.high and right.low == right.high:
        return WhenMatch("day_apart", f"{left} against {right}, a day apart", gap)
    return WhenMatch("apart", f"{left} against {right}", gap)
