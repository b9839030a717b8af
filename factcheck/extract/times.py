"""The reference time of a claim: stated in its clause, else carried, else publication."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract import asides, clocks, compared, places
from factcheck.extract.formerly import formerly
from factcheck.extract.respective import in_order
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Date, Number, Scene
from factcheck.extract.speakers import Speech
from factcheck.model import Time, When
from factcheck.world.labels import timed

_SINCE = 10  # tokens before a date in which a word for a beginning is looked for
_STATED = 3  # tokens before a date in which a word for a statement is looked for
_YEAR = 12  # months
_PARTS = {"1/4": 3, "1/2": 6, "1/3": 4}  # «الربع المنتهي في يونيو»
_WEEKS = 14  # days
_NEAR = 4  # tokens before a date in which a word that turns it aside is looked for


class Ruling(Struct, frozen=True):
    """The date that rules a number: ``own`` in its clause, ``since`` where a word makes it a beginning, ``spoken`` where it is
    the day on which somebody said it; up to ``end``, where that is said too; ``months`` of a period that it ends; ``trails``
    where it stands behind a later member of a coordination."""

    date: Date
    own: bool
    since: bool = False
    spoken: bool = False
    end: Date | None = None  # until then, where both are said
    months: int = 0  # of a period that it ends
    trails: bool = False

    @property
    def when(self) -> When:
        return self.date.value

    @property
    def begins(self) -> bool:
        """Since then: a level that is said to stand since then is one of today."""
        return self.since or self.when.direction == "since"

    @property
    def open(self) -> bool:
        """It names a beginning or an end, not the time itself."""
        return self.since or self.when.direction != "within"


def governing(
    scene: Scene, number: Number, label: str, sources: list[Speech], fact: bool, published: date | None
) -> Ruling | None:
    """The date that rules a number, whose event has a ``label``, in its sentence. For a ``fact`` no date to come of another
    clause does."""
    usable = asides.usable(scene, number, fact, label)
    spoken = [one for one in usable if _said(scene, one, sources)]
    usable = [one for one in usable if not (fact and published and _until_ahead(scene, one, number, published))]
    segment = scene.segment_of[number.first]
    free = [one for one in usable if one not in spoken and not compared.of_total(scene, number, one.first)]
    own = [one for one in free if scene.segment_of[one.first] == segment and not _beyond(scene, one, number)]
    back = None if own else _when(scene, number)
    if back:
        return Ruling(back, True)
    inserted = [one for one in free if _inserted(scene, one, number)]
    main = [one for one in (*inserted, *own) if one.first < number.first and not _parted(scene, one.last, number.first)]
    if main:  # «قضت المحكمة، أمس، بدفع 90 دينارا لعامل أصيب عام 2019»
        latest = max(one.value.low for one in main if one.value.low)
        own = [one for one in own if not (one.value.low and one.value.low < latest and _parted(scene, number.last, one.first))]
        own = own or main
    if compared.opposed(scene, number):  # «4% في 2022 مقابل 2% في العام المالي 2021»
        own = [one for one in own if one.first > number.last] or own
    if own:
        return ruled(scene, in_order(scene, number, own) or min(own, key=lambda one: _gap(one, number)), True)
    near = [one for one in free if not _elapsed(scene, one) and _reaches(scene, one, number)]
    near = [one for one in near if not compared.opposite(scene, one) or compared.told_of(scene, one, number)]
    near = [one for one in near if not compared.after_that(scene, one, number)] or near
    if compared.opposed(scene, number):  # «مقابل 27 مليونا (أي 7%) سنة 2021»
        near = [one for one in near if one.first > number.last] or near
    near = [one for one in near if not _counted_from(one)]
    if fact and published:
        near = [one for one in near if one.value.low is not None and one.value.low <= published]
        near = [
            one for one in near if not (_past(scene, one, number, published) or _of_old(scene, one, number, label, published))
        ]
    near = [one for one in near if not (_of_name(scene, one) or (published and _of_cause(scene, one, number, published)))]
    if near:
        return ruled(scene, min(near, key=lambda one: _gap(one, number)), False)
    if spoken:
        return Ruling(spoken[0], False, spoken=True)
    return None


def _until_ahead(scene: Scene, one: Date, number: Number, published: date) -> bool:
    """«تعاقد النادي معه مقابل 9 ملايين حتى 2029»: until when something holds, no time of what was; no «بحلول 2029», nor what a
    clause behind tells («يشارك 9، وتستمر الدورة حتى 15 مايو»), nor how long it holds («تستمر عشرة أيام حتى 15 مايو»)."""
    behind = one.first > number.last and scene.segment_of[one.first] != scene.segment_of[number.first]
    if behind or number.value.kind in compared.SIDE:
        return False
    when, before = one.value, one.first - 1
    before -= scene.is_(before, "units") and not scene.joined(before)
    return scene.glue(before, "to") is not None and when.direction == "until" and when.low is not None and when.low > published


def _when(scene: Scene, number: Number) -> Date | None:
    """«الأكبر منذ أيار 2021، حين أفرج عن 9», «الأكبر منذ زلزال 2021 الذي خلف 9 قتلى»: the date right before the clause that tells
    what was then."""
    segment = scene.segment(number.first)
    opened = segment.border == "time" and scene.glue(segment.first + scene.stop(segment.first), "then_when")
    ends = segment.first - 1 - (segment.border == "rel" and scene.stop(segment.first - 1))
    one = next((date for date in scene.dates if date.last == ends), None)
    if one and not opened and not (segment.border == "rel" and asides.record(scene, one)):
        return None
    if one is None or one.value.low is None or one.value.high is None:
        return None
    return one._replace(value=replace(one.value, direction="within"))


def recalled(scene: Scene, one: Number, number: Number) -> bool:
    """«لم يسجل منذ 2007 حين بلغ 800، وأن 9 …»: told of a day of old, and no statement of the number behind it."""
    between = scene.segments[scene.segment_of[one.first] + 1 : scene.segment_of[number.first] + 1]
    return any(segment.border in ("hard", "that", "that and") for segment in between) and _when(scene, one) is not None


def _inserted(scene: Scene, one: Date, number: Number) -> bool:
    """«حكمت المحكمة، أمس، بسجن 9»: alone between the two commas that the number's clause goes on behind."""
    n = scene.segment_of[number.first]
    first = scene.insertion(n)
    tokens = range(scene.segments[first].first, scene.segments[n].first)
    return first < n and all((at in scene.date_at and scene.date_at[at] is one) or scene.stop(at) for at in tokens)


def _parted(scene: Scene, first: int, second: int) -> bool:
    """Whether a verb stands between two tokens."""
    return any(scene.verb(at) for at in range(first + 1, second))


def _past(scene: Scene, one: Date, number: Number, published: date) -> bool:
    """A day long ago that a relative clause behind the number tells («مواد صودرت عام 2014»), or the clause before «حيث»."""
    first, last = sorted((scene.segment_of[one.first], scene.segment_of[number.first]))
    behind = one.first > number.last and scene.segment(one.first).border == "rel"
    goes_on = any(places.border(scene, segment) != segment.border for segment in scene.segments[first + 1 : last + 1])
    low, high = one.value.low, one.value.high
    open_ = one.value.direction == "since" or any(scene.glue(at, "since") for at in range(max(0, one.first - 2), one.first))
    if low is None or high is None or not (behind or goes_on):
        return False
    old = max(clocks.OLD, clocks.FADES * (high - low).days) if goes_on and not behind else clocks.OLD
    return (published - (low if open_ else high)).days > old


def _counted_from(one: Date) -> bool:
    """«بلغ الإقبال 52%، واقترع قبلها بيومين 40 ألفا»: so long before or after another day, told of its own clause only."""
    return bool(one.value.part("count")) and one.value.part("shift") in ("preceding", "after")


def _of_name(scene: Scene, one: Date) -> bool:
    """«محذرا من تكرار مأساة 2023»: the year says which one, and when nothing else was."""
    lone = one.value.precision == "year" and one.first == one.last and scene.tokens[one.first].kind == "numeral"
    return lone and scene.nominal(one.first - 1) and not scene.is_(one.first - 1, "units")


def _of_cause(scene: Scene, one: Date, number: Number, published: date) -> bool:
    """«تنافس 9 على المقعد، بعد وفاة شاغله في يناير»: a day of weeks ago that a phrase behind the statement tells."""
    segment = scene.segment(one.first)
    told = one.first > number.last and scene.glue(segment.first + scene.stop(segment.first), "after") is not None
    return told and one.value.high is not None and (published - one.value.high).days > _WEEKS


def _of_old(scene: Scene, one: Date, number: Number, label: str, published: date) -> bool:
    """«تسكن المبنى 14 أسرة، وصدر له قرار إزالة عام 2019»: a day long ago that the next clause tells, behind what stands today."""
    first, last = scene.segment_of[number.first], scene.segment_of[one.first]
    later = any(segment.border == "and" for segment in scene.segments[first + 1 : last + 1])
    old = one.value.high is not None and (published - one.value.high).days > clocks.OLD
    return later and old and label in timed("stock")


def then(scene: Scene, number: Number, sources: list[Speech], clock: clocks.Clock) -> Time | None:
    """«وكان عدد السكان حينها 9 ملايين»: the days just named, of a record too (أول تعداد منذ 1987)."""
    segment = scene.segment(number.first)
    found = (at for at in range(scene.begins(number.first), segment.end) if scene.glue(at, "then"))
    at = next((at for at in found if not scene.function(at - 1, "prep") and not scene.count_between(number.last, at)), None)
    if at is None:
        return None
    time = named(scene, sources, at) or clock.named
    return clocks.inherited(time) if time else None


def named(scene: Scene, sources: list[Speech], end: int) -> Time | None:
    """The last days that a sentence names before a token, that are no day of saying."""
    told = (one.value for one in reversed(scene.dates) if one.last < end and not _said(scene, one, sources))
    return next((Time(when.low, when.high, "stated") for when in told if when.low and when.high), None)


def closing(scene: Scene, number: Number, label: str, sources: list[Speech], published: date | None) -> Ruling | None:
    """The one day that a sentence names behind its clauses («قتل 7 وأصيب 12، فيما فقد ثلاثة في هجوم صباح الأربعاء»), where it is
    of the last weeks and nothing says that it is another's."""
    days = [one for one in scene.dates if one.value.low is not None and not _said(scene, one, sources)]
    if len(days) != 1 or days[0].first < number.last or days[0].value.precision != "day" or published is None:
        return None
    one = days[0]
    found = ruled(scene, one, False)
    low = one.value.low
    if found.open or low is None or not 0 <= (published - low).days <= clocks.OLD or _elapsed(scene, one):
        return None
    segment = scene.segment(one.first)
    told = (
        segment.border in ("that", "that and", "rel")
        or scene.glue(segment.first + scene.stop(segment.first), "after")
        or asides.aside(scene, one, number, True)
        or formerly(scene, one, number, label)
        or clocks.before_that(scene)
    )
    return found if not told and number.role != "from" else None


def ruled(scene: Scene, one: Date, own: bool, trails: bool = False) -> Ruling:
    """A date as one that rules, with the beginning or end that is said beside it."""
    one = asides.midyear(scene, one)
    before = range(max(0, one.first - _NEAR), one.first)
    began = scene.segment(one.first).border == "rel" and any(scene.glue(at, "began") for at in before)
    since = began or any(scene.glue(at, "since") for at in before) or _long_since(scene, one)
    if one.value.direction == "until":
        first = _beside(scene, one, -1)
        if first and (first.value.direction == "since" or scene.glue(first.first - 1, "origin")):
            return Ruling(first, own, True, end=one)
        return Ruling(one, own)  # «منذ سقوط الحكومة وحتى نهاية شباط»
    last = _beside(scene, one, 1)
    opens = since or one.value.direction == "since" or bool(scene.glue(one.first - 1, "origin"))
    end = last if last and last.value.direction == "until" and opens else None
    return Ruling(one, own, since or end is not None, end=end, months=_months_ended(scene, one), trails=trails)


def _months_ended(scene: Scene, one: Date) -> int:
    """«السنة المنتهية في 30 يونيو» → 12, «الأشهر التسعة المنتهية في 30 يونيو» → 9, «الربع المنتهي» → 3; 0: it ends nothing."""
    ending = [at for at in range(max(0, one.first - 2), one.first) if scene.glue(at, "ending")]
    before = range(max(0, one.first - _NEAR - 1), one.first)
    lasting = [scene.number_at[at].value for at in before if at in scene.number_at] if ending else []
    months = [value.low for value in lasting if value.kind == "duration" and value.unit == "month"]
    if months and isinstance(months[-1], int) and scene.shapes.definite(scene.tokens[ending[0]].form):
        return months[-1]
    entries = [r.entry for at in before for r in scene.readings(at)] if ending else []
    if any(entry.category == "units" and entry.key == "year" for entry in entries):
        return _YEAR
    return next((_PARTS[entry.key] for entry in entries if entry.category == "numbers" and entry.key in _PARTS), 0)


def _long_since(scene: Scene, one: Date) -> bool:
    """«منذ انطلاق موسم التسويق في 20 نيسان»: a beginning with many words."""
    for at in range(one.first - 1, max(0, one.first - _SINCE) - 1, -1):
        if scene.glue(at, "since"):
            return True
        verb = scene.verb(at) and not _in_name(scene, at)
        if scene.stop(at) or verb or at in scene.number_at or at in scene.date_at:
            return False
    return False


def _in_name(scene: Scene, at: int) -> bool:
    """«وقف إطلاق النار»: inside a phrase that goes on for a time."""
    return any((cue := scene.glue(k, "spell")) and cue.last >= at for k in range(max(0, at - _NEAR), at))


def together(scene: Scene, one: Date, time: Time) -> Time:
    """«في مارس وأبريل الماضيين», «في 2021 و2022»: months or years that follow each other with «and» between them are one time,
    unless each is that of another number («على التوالي»)."""
    if any(scene.glue(at, "respectively") for at in range(len(scene.tokens))):
        return time
    first = last = one
    for other in sorted(scene.dates, key=lambda date: date.first):
        if time.high and _next_date(scene, last, other) and other.value.low == time.high + timedelta(1):
            time, last = Time(time.low, other.value.high, time.basis), other
    for other in sorted(scene.dates, key=lambda date: -date.first):
        if time.low and _next_date(scene, other, first) and other.value.high == time.low - timedelta(1):
            time, first = Time(other.value.low, time.high, time.basis), other
    return time


def _next_date(scene: Scene, one: Date, other: Date) -> bool:
    """Two months or two years with nothing but «and» between them."""
    ands, between = scene.shapes.clitics.ands, range(one.last + 1, other.first)
    joined = len(between) > 0 or any(r.prefix.startswith(ands) for r in scene.tokens[other.first].readings)  # no «فبراير»
    joined &= other.first > one.last and all(scene.is_and(at) for at in between)
    return joined and one.value.precision == other.value.precision and one.value.precision in ("month", "year")


def _beside(scene: Scene, one: Date, step: int) -> Date | None:
    """The date right before or behind another, no more than a small word between."""
    n = next(i for i, date in enumerate(scene.dates) if date.first == one.first) + step
    if not 0 <= n < len(scene.dates):
        return None
    first, second = sorted((one, scene.dates[n]), key=lambda date: date.first)
    return scene.dates[n] if 0 < second.first - first.last <= 3 and scene.dates[n].value.low else None


def _said(scene: Scene, one: Date, sources: list[Speech]) -> bool:
    """The day of saying: it follows a source or its verb, or the statement («في مؤتمر صحفي أمس»)."""
    if any(scene.glue(at, "statement") for at in range(max(0, one.first - _STATED), one.first)):
        return True
    return any(
        one.first in (speech.at + 1, (speech.source[1] if speech.source else speech.at) + 1, speech.at - 1) for speech in sources
    )


def _elapsed(scene: Scene, one: Date) -> bool:
    """«قبل 14 عاما»: a number too, and a time for its own clause only."""
    return any(at in scene.number_at for at in range(one.first, one.last + 1))


def _beyond(scene: Scene, one: Date, number: Number) -> bool:
    """Behind another number that is compared with this one, or that has the date for itself."""
    if one.first <= number.last:
        return _elapsed(scene, one) and bool(compared.between(scene, one.last, number.first))
    between = compared.between(scene, number.last, one.first)
    beside = any(other.role == "from" or number.role == "from" or compared.followed(scene, other) for other in between)
    beside |= any(one.first - other.last <= _NEAR and compared.other_side(scene, other, number) for other in between)
    beside |= bool(between) and _tells_size(scene, number)
    return beside or (bool(between) and _elapsed(scene, one))


def _tells_size(scene: Scene, number: Number) -> bool:
    """«لم يجمع النداء البالغ 9 ملايين سوى 3 حتى منتصف الشهر»: what is so big, whatever day the other figure is of."""
    at = skip_hedge(scene, number.first - 1)
    return scene.glue(at - (len(scene.tokens[at].form) == 1), "valued") is not None


def _reaches(scene: Scene, one: Date, number: Number) -> bool:
    """Whether a date of another clause rules the number: nothing new begins between, and no number behind takes it."""
    low, high = sorted((scene.segment_of[one.first], scene.segment_of[number.first]))
    segments = scene.segments[low + 1 : high + 1]
    within = one.value.direction == "within"
    borders = [places.border(scene, segment) if within else segment.border for segment in segments]
    if one.first < number.first:
        told = low != high and scene.segment(one.first).border == "rel" and not clocks.before_that(scene)
        return not told and "hard" not in borders and "that and" not in borders
    between = [
        other for other in compared.between(scene, number.last, one.first) if not compared.bracketed(scene, other, number, one)
    ]
    if "and" in borders and (
        one.value.direction != "within" or any(scene.glue(at, "since") for at in range(number.last, one.first))
    ):
        return False
    if "and" in borders:
        return set(borders) <= {"and", "rel"} and len(between) <= 2
    if [other for other in between if borders != ["rel"] or scene.segment_of[other.first] != scene.segment_of[number.first]]:
        return False
    quiet = not any(
        scene.verb(at)
        for at in range(number.last + 1, one.first)
        if scene.segments[scene.segment_of[at]].border == "comma" and scene.segment_of[at] != scene.segment_of[number.first]
    )
    return quiet and all(border in ("comma", "rel") for border in borders)


def _gap(one: Date, number: Number) -> int:
    """Words between; a date behind its number is nearer."""
    return one.first - number.last if one.first > number.last else (number.first - one.last) * 2
