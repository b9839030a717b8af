"""What the reference times of a text have been so far, and how a date of it becomes the time of a claim."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from factcheck.extract import asides, compared, formerly
from factcheck.extract.hijri import add_months
from factcheck.extract.scene import Scene
from factcheck.model import Time, When

# days before publication after which a date is background; a longer span up to publication (منذ) rules its own sentence only
OLD = 45
_OPENING, _HAD = 3, 8  # tokens in which a sentence says that it tells what had been, and between its two words
_LEAST, _LAST, FADES = 26, 400, 3  # days of a period that a text is about, and back to its end: at most so many lengths of it


class Clock(Struct):
    """What the text has said about time so far. ``story`` is its first date that is no background; ``current`` the time of the
    claim before; ``budget`` the year of the budget that the text tells of; ``named`` the last date that is no day of saying;
    ``published`` the day of publication, ``minute`` its minute where that is known."""

    published: date | None
    story: Time | None = None
    current: Time | None = None
    budget: Time | None = None
    named: Time | None = None
    minute: int | None = None

    def day(self) -> Time:
        if self.published is None:
            return Time(None, None, "unknown")
        return Time(self.published, self.published, "published")

    def read(self, scene: Scene, times: list[Time]) -> None:
        """Take in what a sentence said: the time of its last claim that states one, else its first date. What had been before
        («وكانت الأسعار قد ارتفعت الثلاثاء») rules its own sentence only, and so does the period before (في العام السابق)."""
        if before_that(scene):
            return
        earlier = [one for one in scene.dates if one.value.part("shift") == "preceding"]
        aside = [resolved(one.value, self, False, False) for one in earlier]
        stated = [time for time in times if time.basis == "stated" and time not in aside]
        ruling = (
            one for one in scene.dates if one not in earlier and not (asides.record(scene, one) or asides.matures(scene, one))
        )
        ruling = (one for one in ruling if not (compared.opposite(scene, one) or formerly.described(scene, one) >= 0))
        told = (asides.midyear(scene, one).value for one in ruling if not asides.despite(scene, one))
        first = next((time for one in told if (time := resolved(one, self, False, False))), None)
        for one in scene.dates:
            if one.value.precision in ("year", "years") and asides.of_budget(scene, one):
                self.budget = resolved(one.value, self, False, False)
        if stated or first:
            self.current = stated[-1] if stated else first
            if self.story is None:
                self.story = stated[0] if stated else first

    def recent(self, time: Time) -> bool:
        if self.published is None or time.high is None or time.low is None:
            return True
        if time.high == self.published and (time.high - time.low).days > OLD:
            return False
        return time.high >= self.published or (self.published - time.high).days <= OLD

    def frames(self, time: Time) -> bool:
        """Whether it is a month or longer, told of since the text began, of the last year or so: the text is about it."""
        if time != self.story or self.published is None or time.low is None or time.high is None:
            return False
        length = (time.high - time.low).days
        return length >= _LEAST and 0 < (self.published - time.high).days <= min(_LAST, FADES * length)

    def behind(self) -> bool:
        """Whether the claim before told of a longer time that was over when the story's began: a year of comparison."""
        one, story = self.current, self.story
        if one is None or story is None or not (one.low and one.high and story.low and story.high):
            return False
        return one.high < story.low and one.high - one.low > story.high - story.low

    def over(self, time: Time) -> bool:
        """Whether a month or longer ended before publication."""
        return lasts(time) and time.high is not None and self.published is not None and time.high < self.published

    def ahead(self, time: Time) -> bool:
        """Whether a time begins after publication, or on its day and ends later (until then)."""
        return bool(self.published and time.low and time.high and time.low >= self.published and time.high > self.published)


def resolved(when: When, clock: Clock, plan: bool, since: bool, end: When | None = None) -> Time | None:
    """The days that a date means for a claim: since then to now or to its ``end``, until then, or itself."""
    if when.low is None or when.high is None:
        return None
    if end and end.high and when.low <= end.high:
        return Time(when.low, end.high, "stated")
    if any(name.endswith("_to") for name, _ in when.parts):  # «منذ مطلع السنة وحتى نهاية نيسان»
        return Time(when.low, when.high, "stated")
    if when.direction == "since" or since:
        if clock.published and when.low <= clock.published:
            return Time(when.low, clock.published, "stated")
        return Time(when.low, when.high, "stated")
    if when.direction == "until":
        if plan and clock.published and clock.published <= when.high:
            return Time(clock.published, when.high, "stated")
        last = _limit(when, clock)
        return Time(last, last, "stated")
    return Time(when.low, when.high, "stated")


def _limit(when: When, clock: Clock) -> date | None:
    """The day up to which a fact is told: of «حتى منتصف الشهر» the middle, of «حتى أواخر الشهر», in its last days, today."""
    edge, low, high = when.part("edge"), when.low, when.high
    if edge is None or low is None or high is None:
        return high
    if edge == "mid":
        high = low + (high - low) // 2
    return clock.published if clock.published and low <= clock.published < high else high


def months_to(last: date, months: int) -> Time:
    """The period of so many months that ends with a day."""
    return Time(add_months(last + timedelta(1), -months), last, "stated")


def lasts(time: Time) -> bool:
    """A month or longer."""
    return time.low is not None and time.high is not None and (time.high - time.low).days >= _LEAST


def inherited(time: Time) -> Time:
    return Time(time.low, time.high, "inherited")


def carried(clock: Clock, plan: bool, long: bool = False) -> Time:
    """The time of the claim before or of the story, where it is no background; a fact takes over no time to come; with ``long``
    a month or longer only, the time of what is measured once in it."""
    for time in (clock.story,) if clock.behind() else (clock.current, clock.story):
        if long and (time is None or not lasts(time)):
            return clock.day()
        if time is not None and (clock.recent(time) or clock.frames(time)) and (plan or not clock.ahead(time)):
            return inherited(time)
    return clock.day()


def before_that(scene: Scene) -> bool:
    """A sentence in the pluperfect."""
    for at in range(min(_OPENING, len(scene.tokens))):
        if scene.glue(at, "was"):
            return any(scene.glue(k, "had") for k in range(at + 1, min(at + _HAD, len(scene.tokens))))
    return False
