"""Dates that another thing has: what a figure is compared with, what is due, how far back a record reaches, a budget's year."""

from __future__ import annotations

from factcheck.extract import compared
from factcheck.extract.scene import Date, Number, Scene

_RATES = ("percent", "percentage_point", "multiple")
_RECORD = 6  # tokens before a date in which a superlative is looked for
_NEAR = 4  # tokens before a date in which a word that turns it aside is looked for


def usable(scene: Scene, number: Number, fact: bool) -> list[Date]:
    """The dates of its sentence that are no other thing's."""
    usable = [one for one in scene.dates if one.value.low is not None and not aside(scene, one, number, fact)]
    usable = [one for one in usable if not (record(scene, one) or _budget(scene, one, number) or _before(scene, one, number))]
    usable = [one for one in usable if not founded(scene, one, number)]
    return [one for one in usable if number.value.kind not in ("money", "percent") or not matures(scene, one)]


def founded(scene: Scene, one: Date, number: Number) -> bool:
    """«شيد المبنى سنة 1961 وتسكنه 9 أسر»: the year in which a thing came to be, told by a clause of its own before."""
    if one.first > number.first or one.value.precision not in ("year", "years"):
        return False
    segment, own = scene.segment(one.first), scene.segment(number.first)
    built = any(scene.glue(at, "founded") for at in range(segment.first, one.first))
    return built and own is not segment and any(scene.verb(at) for at in range(own.first, min(own.first + _NEAR, number.first)))


def _before(scene: Scene, one: Date, number: Number) -> bool:
    """«من 9 ملايين في 2021 إلى 12»: the date of what it was before."""
    told = number.role == "to" and any(other.role == "from" and other.last < one.first < number.first for other in scene.numbers)
    return told and not scene.stop(one.last + 1)


def aside(scene: Scene, one: Date, number: Number, fact: bool) -> bool:
    """A date that another thing has: what is compared with (عن الشهر نفسه), what is due (المقررة في)."""
    if one.first > number.last and number.role != "from":
        rate = number.role == "by" or number.value.kind in _RATES
        reach = _NEAR if rate else 1
        if rate and compared.opposite(scene, one, number):  # «بالمقارنة مع النتائج المسجلة في الفترة نفسها»
            return True
        for at in range(max(number.last + 1, one.first - reach), one.first):
            if scene.glue(at, "about") or scene.glue(at, "versus"):
                return True
        near = range(max(number.last + 1, one.first - 2), one.first)
        if number.role == "by" and any(scene.glue(at, "target") for at in near):  # «بزيادة 90 دولارا على العام الذي سبقه»
            return True
        lesser = any(scene.glue(at, "record") for at in range(max(0, number.first - _RECORD), number.first))
        of = any(scene.glue(at, "of") for at in range(max(number.last + 1, one.first - _RECORD), one.first))
        if lesser and of and number.value.kind in _RATES:  # «أقل بنسبة 6% من العام الفائت»
            return True
    for at in range(max(0, one.first - 2), one.first):
        cue = scene.cue(at, "modality", "phrase")
        if cue and fact and scene.shapes.definite(scene.tokens[at].form) and not at - 3 <= number.first < at:
            return True
    return False


def record(scene: Scene, one: Date) -> bool:
    """«أعلى مستوى منذ عامين», «الأعنف خلال العام الجاري»: how far back a record reaches, no time of its own."""
    bare = range(max(0, one.first - 3), one.first - 1)
    if one.value.part("shift") == "current" and any(scene.glue(at, "record") and scene.function(at + 1, "prep") for at in bare):
        return True
    since = one.value.direction == "since" or any(scene.glue(at, "since") for at in range(max(0, one.first - 2), one.first + 1))
    return since and any(scene.glue(at, "record") for at in range(max(0, one.first - _RECORD), one.first))


def matures(scene: Scene, one: Date) -> bool:
    """«العقود الآجلة لشهر تشرين الأول», «تسليم كانون الثاني»: the month that a contract falls due."""
    near = range(max(0, one.first - _NEAR), one.first)
    return one.value.precision == "month" and any(scene.glue(at, "matures") for at in near)


def _budget(scene: Scene, one: Date, number: Number) -> bool:
    """The year in the name of a budget dates its money, not the votes for it."""
    return number.value.kind not in ("money", "percent") and of_budget(scene, one)


def of_budget(scene: Scene, one: Date) -> bool:
    """The year of a budget: «موازنة 2024»."""
    return any(scene.cue(at, "modality", "budget") for at in range(max(0, one.first - _NEAR), one.first))
