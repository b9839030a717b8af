"""The time of what a figure is measured by: «قبل عام», «في الشهر السابق» count from the period of the other figure."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract import clocks, compared
from factcheck.extract.draft import Draft, State
from factcheck.extract.hijri import add_months
from factcheck.extract.scene import Date, Number, Scene
from factcheck.extract.times import Ruling
from factcheck.model import Time, When
from factcheck.model.when import month_end

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}
_REACH = 6  # tokens between a number and such a date
_READ_OFF = ("moment", "total_standing")
_SUMMED = ("period", "cumulative")
_BALLOT = frozenset({"voted", "elected_seats", "candidate", "registered"})
_YEAR_DAYS = (364, 366)
_TERM = 6  # years


def measured(draft: Draft, before: list[Draft], state: State) -> Time | None:
    """The days of a date by the number that counts from another figure's period, where there is one."""
    polled = draft.event is not None and draft.event.label in _BALLOT
    if _former_edition(draft, *(("edition", "poll") if polled else ("edition",))):
        return _last_year(state, _TERM if polled else 1)
    one = _leaning(draft)
    if one is None:
        return None
    unit, count = one.value.part("unit"), one.value.part("count")
    if one.value.low is None and unit is None:  # «في الفترة المماثلة من العام السابق»
        base = _base(draft, before, state)
        return _moved(base, -_MONTHS["year"]) if base and clocks.lasts(base) else _preceding(base, "year", state)
    if one.value.low is None and isinstance(unit, str):
        return _preceding(_base(draft, before, state), unit, state)
    if not isinstance(count, int) or not isinstance(unit, str):
        return None
    other = _other_side(draft.scene, draft.number) or (count == 1 and _had_been(draft, before))
    base = _base(draft, before, state) if other else None
    return _moved(base, -count * _MONTHS[unit]) if base else None


def year_before(draft: Draft, ruling: Ruling | None, time: Time | None) -> Time | None:
    """«تراجعت في 2024 من 9 ملايين إلى 4»: what a year's figure fell from is of the year before; no «من 9 في 2023»."""
    number = draft.number
    if ruling is None or time is None or ruling.open or number.role != "from" or time.low is None or time.high is None:
        return None
    behind = (one for one in draft.scene.numbers if one.role == "to" and one.first > number.last)
    to = next(behind, None)
    apart = ruling.date.first < number.first or (to is not None and ruling.date.first > to.last)
    year = _YEAR_DAYS[0] <= (time.high - time.low).days + 1 <= _YEAR_DAYS[1]
    return _moved(time, -_MONTHS["year"]) if apart and year and to is not None else None


def _former_edition(draft: Draft, *classes: str) -> bool:
    """«مقابل 9 آلاف في الدورة الماضية», «49% في الانتخابات السابقة»: of the one before, with no other number between."""
    scene, number = draft.scene, draft.number
    if number.value.kind in compared.SIDE or number.role == "by":
        return False  # «بزيادة 17% عن الدورة الماضية»
    segment = scene.segment(number.first)
    told = [at for at in range(segment.first, segment.end) if any(scene.glue(at, klass) for klass in classes)]
    return any(not compared.between(scene, *((at, number.first) if at < number.first else (number.last, at))) for at in told)


def _last_year(state: State, term: int) -> Time | None:
    """Fairs and festivals come once a year, elections once in a term."""
    day = state.clock.published
    return None if day is None else Time(date(day.year - term, 1, 1), date(day.year - 1, 12, 31), "inherited")


def unsaid(draft: Draft) -> bool:
    """Whether it is of the period before one that another sentence told."""
    one = _leaning(draft)
    return one is not None and _open(one.value)


def _leaning(draft: Draft) -> Date | None:
    """A date of the clause, behind the number or right before it, that leans on another time."""
    scene, number = draft.scene, draft.number
    segment = scene.segment(number.first)
    near = (one for one in scene.dates if segment.first <= one.first < segment.end and (_ago(one.value) or _open(one.value)))
    near = (one for one in near if 0 < one.first - number.last <= _REACH or 0 < number.first - one.last <= 2)
    near = (one for one in near if not (compared.between(scene, number.last, one.first) or compared.opposite(scene, one, number)))
    told = (one for one in scene.dates if _open(one.value) and compared.told_of(scene, one, number))
    return next(near, None) or next(told, None)


def _open(when: When) -> bool:
    """«في الشهر السابق» of what another sentence told."""
    return when.low is None and when.part("shift") == "preceding"


def _ago(when: When) -> bool:
    """«قبل عام», «قبل ثلاثة أشهر»."""
    return bool(when.part("duration")) and when.direction == "within" and not when.part("shift") and when.part("unit") in _MONTHS


def _other_side(scene: Scene, number: Number) -> bool:
    """What a figure is set against: «مقابل 9», «من 9 إلى 8», «بعد 9», and what follows such a one."""
    if number.role == "from" or compared.opposed(scene, number):
        return True
    first = scene.segment(number.first).first
    last = next((one for one in reversed(scene.numbers) if first <= one.first < number.first), None)
    return last is not None and _other_side(scene, last)


def _had_been(draft: Draft, before: list[Draft]) -> bool:
    """«وكان قد بلغ 9% قبل عام», behind another figure."""
    scene, number = draft.scene, draft.number
    return bool(before) and any(scene.glue(at, "was") for at in range(scene.segment(number.first).first, number.first))


def _base(draft: Draft, before: list[Draft], state: State) -> Time | None:
    """The time of the figure that the number is set against, else the period that the text tells of."""
    for one in reversed(before):
        if one.number.value.kind != draft.number.value.kind or one.time is None or _other_side(one.scene, one.number):
            continue
        closed = one.scope in _SUMMED and one.time.basis == "stated"  # «بلغت عند متم 2023 141 مليارا مقارنة مع 111 قبل سنة»
        return one.time if closed or clocks.lasts(one.time) or one.scope in _READ_OFF else None
    told = clocks.carried(state.clock, False, long=True)
    return told if told.basis == "inherited" else None


def _preceding(base: Time | None, unit: str, state: State) -> Time | None:
    """The unit before the one that the base lies in; before publication where nothing is said."""
    base = base or state.clock.day()
    if base.low is None or base.high is None:
        return None
    if unit in _DAYS:
        back = timedelta(_DAYS[unit])
        return Time(base.low - back, base.high - back, "stated")
    months = _MONTHS.get(unit)
    if months is None or (base.high - base.low).days > 31 * months:
        return None
    if unit == "year" and (base.high - base.low).days > 360:
        return _moved(base, -months)
    first = date(base.low.year, (base.low.month - 1) // months * months + 1, 1)
    return Time(add_months(first, -months), first - timedelta(1), "stated")


def _moved(base: Time, months: int) -> Time | None:
    if base.low is None or base.high is None:
        return None
    low, high = add_months(base.low, months), add_months(base.high, months)
    return Time(low, month_end(high) if base.high == month_end(base.high) else high, "stated")
