"""What happened so long before the day that a sentence tells of: «حكم عليه أمس، بعد عامين من ضبط 9 أطنان»."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from factcheck.extract import clocks, compared
from factcheck.extract.draft import Draft
from factcheck.extract.hijri import add_months
from factcheck.extract.scene import Number, Scene
from factcheck.model import Time

_REACH = 12  # tokens from the word for the length to the number
_LEAD = 5  # tokens from «بعد» to the word for the length: «بعد مرور أكثر من ثلاث سنوات»
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}
_LOOSE = 8  # a length is told as a whole number of its unit: a year is one to within a quarter
_WIDEST = 180  # days
_FIGURES = ("count", "vague", "money", "measure", "percent")


class Length(NamedTuple):
    """So many days or months."""

    units: int
    unit: str


def long_since(draft: Draft, time: Time | None, clock: clocks.Clock) -> Time | None:
    """The days around that day, counted back from the one that the sentence tells of, else from publication."""
    if draft.modality != "fact" or draft.number.value.kind not in _FIGURES:
        return None
    length = _length(draft)
    base = time if time is not None and time.low is not None and time.low == time.high else clock.day()
    if length is None or base.low is None:
        return None
    day, days = _back(base.low, length), length.units * _DAYS.get(length.unit, 30 * _MONTHS.get(length.unit, 1))
    loose = timedelta(min(days // _LOOSE * 2, _WIDEST))
    return Time(day - loose, min(day + loose, base.low), "inherited")


def _back(day: date, length: Length) -> date:
    if length.unit in _DAYS:
        return day - timedelta(length.units * _DAYS[length.unit])
    first = add_months(day.replace(day=1), -length.units * _MONTHS[length.unit])
    return first + timedelta(min(day.day, 28) - 1)


def _length(draft: Draft) -> Length | None:
    """The length before «من» or «على» and the happening that the number is of: nothing else is told between."""
    scene, number = draft.scene, draft.number
    for at in range(number.first - 1, max(0, number.first - _REACH) - 1, -1):
        other = scene.number_at.get(at)
        counts = other is not None and other.value.kind not in compared.SIDE
        joined = counts and other is not None and any(scene.has_and(k) for k in range(other.last + 1, number.first))
        if scene.stop(at) or at in scene.date_at or (counts and not joined):  # «على مقتل 9 أشخاص وإصابة 7»
            return None
        if _happened(scene, at, number):
            length = _before(scene, at)
            if length is not None:
                return length
        if scene.verb(at) and scene.segment(at).border != "rel":
            return None
    return None


def _happened(scene: Scene, at: int, number: Number) -> bool:
    """«من | ضبط 9», «على | الانفجار الذي قتل 9»; «بعد عام من المفاوضات» is how long these lasted, and «بحضور 9» none of them."""
    on = scene.glue(at, "target") is not None
    if not (on or scene.glue(at, "of")) or not scene.nominal(at + 1) or scene.is_(at + 1, "units"):
        return False
    if not on and scene.shapes.definite(scene.tokens[at + 1].form):
        return False
    segment = scene.segment(number.first)
    end = segment.first if segment.border == "rel" and segment.first > at else number.first
    between = range(at + 2, end)
    return not any((scene.joined(k) and not scene.has_and(k)) or scene.function(k, "prep") for k in between)


def _before(scene: Scene, at: int) -> Length | None:
    """«بعد سنة تقريبا | من», «بعد مرور 9 أشهر | على», «بعد أقل من عامين | على»."""
    last = at - 1
    hedge = next((k for k in (at - 1, at - 2) if (cue := scene.cue(k, "hedges", "after")) and cue.last == at - 1), None)
    last = hedge - 1 if hedge is not None else last
    told = next((one for one in scene.numbers if one.value.kind == "duration" and one.first <= last <= one.first + 2), None)
    if told is not None and last in (told.last, told.last + 1):
        count, first = told.value.nominal, told.first
        known = told.value.unit in _MONTHS or told.value.unit in _DAYS
        found = Length(int(count), str(told.value.unit)) if count and known else None
    else:
        entries = [reading.entry for reading in scene.readings(last) if reading.entry.category == "units"]
        unit = next((entry.key for entry in entries if entry.key in _MONTHS or entry.key in _DAYS), None)
        plain = not scene.shapes.definite(scene.tokens[last].form)
        found, first = Length(1, unit) if unit and plain else None, last
    if found is None:
        return None
    for k in range(first - 1, max(-1, first - 1 - _LEAD), -1):
        if scene.stop(k) or scene.verb(k):
            return None
        if scene.glue(k, "after"):
            return found
    return None
