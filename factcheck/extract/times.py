"""The reference time of a claim: stated in its clause, else carried, else publication."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factcheck.extract.scene import Date, Number, Scene
from factcheck.model import Time, When

_STANDING = frozenset({"total_standing", "moment", "per_unit_rate"})
_OLD = 45  # days before publication after which a date is background


@dataclass(slots=True)
class Clock:
    """What the text has said about time so far. ``story`` is its first date that is no background; ``current`` that of the
    sentence before; ``published`` the day of publication."""

    published: date | None
    story: Time | None = None
    current: Time | None = None

    def day(self, basis: str = "published") -> Time:
        if self.published is None:
            return Time(None, None, "unknown")
        return Time(self.published, self.published, "published" if basis == "published" else "inherited")

    def read(self, scene: Scene) -> None:
        """Take in the first date that a sentence states."""
        stated = next((time for date in scene.dates if (time := resolved(date.value, self, False))), None)
        if stated:
            self.current = stated
            if self.story is None:
                self.story = stated

    def recent(self, time: Time) -> bool:
        if self.published is None or time.high is None:
            return True
        return abs((self.published - time.high).days) <= _OLD


def resolved(when: When, clock: Clock, plan: bool) -> Time | None:
    """The days that a date means for a claim: since then to now, until then, or itself."""
    if when.low is None or when.high is None:
        return None
    if when.direction == "since":
        end = clock.published or when.high
        return Time(when.low, max(end, when.low), "stated")
    if when.direction == "until":
        if plan and clock.published and clock.published <= when.high:
            return Time(clock.published, when.high, "stated")
        return Time(when.high, when.high, "stated")
    return Time(when.low, when.high, "stated")


def governing(scene: Scene, number: Number) -> tuple[Date | None, bool]:
    """The date that rules a number in its sentence, and whether it stands in the number's own clause."""
    usable = [one for one in scene.dates if one.value.low is not None]
    if not usable:
        return None, False
    segment = scene.segment_of[number.first]
    own = [one for one in usable if scene.segment_of[one.first] == segment]
    if own:
        return min(own, key=lambda one: _gap(scene, one, number)), True
    near = [one for one in usable if not _divided(scene, one.first, number.first)]
    if near:
        return min(near, key=lambda one: _gap(scene, one, number)), False
    return None, False


def _gap(scene: Scene, one: Date, number: Number) -> tuple[int, int]:
    """Numbers between, then words between; a date behind its number is nearer."""
    if one.first > number.last:
        return sum(number.last < other.first < one.first for other in scene.numbers), one.first - number.last
    return sum(one.last < other.first < number.first for other in scene.numbers), (number.first - one.last) * 2


def _divided(scene: Scene, first: int, second: int) -> bool:
    low, high = sorted((scene.segment_of[first], scene.segment_of[second]))
    return any(segment.border in ("hard",) for segment in scene.segments[low + 1 : high + 1])


def carried(clock: Clock, scope: str | None, previous: Time | None) -> Time:
    """The time of a claim whose sentence states none for it."""
    if scope in _STANDING or scope is None and previous is None:
        return clock.day()
    if previous is not None and previous.low is not None:
        return Time(previous.low, previous.high, "inherited")
    for time in (clock.current, clock.story):
        if time is not None and clock.recent(time):
            return Time(time.low, time.high, "inherited")
    return clock.day()
