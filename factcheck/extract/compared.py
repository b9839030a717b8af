"""The other side of a comparison: amounts and dates that a text names only to measure another by."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Date, Number, Scene
from factcheck.world.labels import timed

SIDE = ("ordinal", "duration", "age")
_AMOUNTS = frozenset({"money", "measure", "percent"})
_NAMED = 7  # tokens of the name of another side
_RATES = ("percent", "percentage_point", "multiple")
_CLOSES = frozenset("،,")
_VERSUS = 9  # tokens before a date in which a comparison begins
_NEAR = 4  # tokens between a rate or a word for a change and «عن»
_UNIT = 2  # tokens from an amount to the end of its unit
_AFTER = 6  # tokens before a number in which «بعد» stands


def opposed(scene: Scene, number: Number) -> bool:
    """The other side of a comparison: «مقابل 9 في الفترة المماثلة»; what was before: «0.3% بعد زيادة بلغت 0.7% في آذار»."""
    before = range(max(0, number.first - 3), number.first)
    bare = any(cue.last == number.first - 1 for at in before if (cue := scene.glue(at, "versus")))
    return bare or _named_opposite(scene, number) or followed(scene, number)


def other_side(scene: Scene, number: Number, main: Number) -> bool:
    """The same, and what goes on with it: «88 مقابل 97 في 2024 و120 في 2023», for a ``main`` figure before."""
    series = [one for one in between(scene, main.last, number.last + 1) if one.value.kind == main.value.kind]
    listed = bool(series) and series[-1] is number and all(_and(scene, one) for one in series[1:])
    return opposed(scene, series[0] if listed else number)


def _and(scene: Scene, number: Number) -> bool:
    """«and» stands before a number, or on it."""
    at = skip_hedge(scene, number.first - 1)
    return scene.is_and(at) or scene.has_and(at + 1)


def _named_opposite(scene: Scene, number: Number) -> bool:
    """«مقابل عجز بـ9 ملايين», «مقارنة مع خسارة قدرها 9 ملايين»: the other side named, with its amount right behind the name."""
    at = skip_hedge(scene, number.first - 1)
    start = max(0, number.first - _NAMED, scene.segment(number.first).first)
    while at >= start and scene.glue(at, "amount"):
        at -= 1
    named = number.value.kind in _AMOUNTS and scene.nominal(at)
    while named and at >= start and at not in scene.number_at and at not in scene.date_at and not scene.stop(at):
        if scene.glue(at, "versus"):
            return True
        before = scene.glue(at - 1, "versus") or scene.glue(at - 2, "versus")
        if before and before.last == at - 1:
            return True
        if not scene.nominal(at):
            return False
        at -= 1
    return False


def followed(scene: Scene, number: Number) -> bool:
    """Behind «بعد» and another amount of the same kind and thing."""
    for at in range(number.first - 1, max(0, number.first - _AFTER) - 1, -1):
        if at in scene.number_at or at in scene.date_at or scene.stop(at):
            return False
        if scene.glue(at, "after"):
            first = scene.number_before(at)
            return first is not None and _alike(scene, first, number) and scene.segment(number.first).border != "that and"
    return False


def _alike(scene: Scene, one: Number, other: Number) -> bool:
    if one.value.kind in SIDE or (one.value.kind, one.value.unit) != (other.value.kind, other.value.unit):
        return False
    nouns = [scene.tokens[number.noun[0]].form for number in (one, other) if number.noun]
    return one.value.kind != "count" or len(nouns) < 2 or nouns[0] == nouns[1]


def opposite(scene: Scene, one: Date, number: Number | None = None) -> bool:
    """The date of what a number is compared with: «مقابل 9 في الفترة المماثلة من العام الفائت», «بارتفاع نسبته 9% عن الشهر
    الذي سبقه»; with ``number`` only where that one is compared with it."""
    start = max(scene.segment(one.first).first, one.first - _VERSUS, number.last + 1 if number else 0)
    if benchmark(scene, one):
        return True
    for at in range(one.first - 1, start - 1, -1):
        if scene.glue(at, "versus") or (at in scene.number_at and followed(scene, scene.number_at[at])):
            return True
        if scene.glue(at, "about") and not scene.glue(at - 1, "versus"):  # «عوضا عن»
            rates = (n for n in scene.numbers if n.role == "by" or n.value.kind in _RATES)
            return any(n.last < at <= n.last + _NEAR for n in rates) or _changed(scene, at)
        if scene.verb(at):
            return False
    return False


def benchmark(scene: Scene, one: Date) -> bool:
    """«90% من معدلات 2015», «دون مستويات 2019», «إلى مستوى عام 1998»: the days of a level that another one is held against, no
    «في ذروة 2015»; «بزيادة 9 ملايين على 2021»."""
    at = one.first - 1
    if scene.glue(at, "target") and any(n.role == "by" and n.last < at <= n.last + _UNIT for n in scene.numbers):
        return True
    at -= scene.is_(at, "units") and not scene.joined(at)
    bound = scene.cue(at - 1, "hedges", "before")
    if bound and bound.last == at and scene.glue(at, "of"):
        return True  # «أقل من العام الماضي بنحو الربع»
    level = scene.glue(at, "benchmark")
    if level is None or level.key == "one":
        return level is not None and scene.glue(at - 1, "to") is not None
    then = scene.glue(at - 1, "within") or scene.glue(at - 1, "aside")
    return bool(level.prefix) or (scene.function(at - 1, "prep") and then is None)


def _changed(scene: Scene, at: int) -> bool:
    """«زاد المحصول عن الموسم الماضي»."""
    near = range(max(scene.segment(at).first, at - _NEAR), at)
    told = any(cue.key in timed("change") for cue in scene.events if cue.last in near)
    return told or any(scene.cue(k, "hedges", "verb_prep") for k in near)


def after_that(scene: Scene, one: Date, number: Number) -> bool:
    """«هبطت 9% في تموز، بعد تراجعها 4% في حزيران، مع …»: the date of an amount that was before, in a clause before."""
    if scene.segment_of[one.first] == scene.segment_of[number.first]:
        return False
    first = scene.segment(one.first).first
    for at in range(one.first - 1, first - 1, -1):
        if scene.glue(at, "after"):
            return bool(between(scene, at, one.first))
    return False


def told_of(scene: Scene, one: Date, number: Number) -> bool:
    """«عن الفترة نفسها من 2018، عندما زار المتحف 9 آلاف»: the clause of the number tells of the date right before it."""
    at = scene.segment_of[number.first]
    return at == scene.segment_of[one.last] + 1 and scene.segments[at].border in ("rel", "time")


def aside(scene: Scene, number: Number, other: Number) -> bool:
    """Whether a number is of a comparison that another one, in a clause of its own, goes on from."""
    if scene.segment_of[number.first] == scene.segment_of[other.first]:
        return False
    told = (one for one in scene.dates if told_of(scene, one, number))
    return opposed(scene, number) or any(opposite(scene, one) for one in told)


def of_total(scene: Scene, number: Number, at: int) -> bool:
    """«قتل 12 ليرتفع العدد منذ السبت إلى 299»: whether a token behind a number, and behind a verb, is told of a total to come."""
    if at <= number.last or number.role == "to" or not any(scene.verb(k) for k in range(number.last + 1, at)):
        return False
    end = scene.segment(at).end
    return any(one.role == "to" and at < one.first < end and one.value.kind == number.value.kind for one in scene.numbers)


def contrasted(scene: Scene, one: Number, number: Number) -> bool:
    """«… عام 1988، أما الهزة الأخيرة فقتلت 12»: another thing's statement begins between."""
    if number.first < one.first or one not in scene.numbers:
        return False
    return any(scene.glue(at, "contrast") for at in range(one.last + 1, number.first)) or unlike(scene, one.first, number)


def unlike(scene: Scene, at: int, number: Number) -> bool:
    """«بخلاف ما جرى في 2012 حين قتل اثنان، لم تسجل إلا 3 إصابات»: whether a token tells of the other case, before the comma and
    the statement that the number is in."""
    here, own = scene.segment_of[at], scene.segment_of[number.first]
    opener = next((k for k in range(here + 1) if scene.glue(scene.segments[k].first, "unlike")), None)
    return opener is not None and any(scene.stop(scene.segments[k].first) for k in range(here + 1, own + 1))


def bracketed(scene: Scene, other: Number, number: Number, one: Date) -> bool:
    """«27 ألفا (بينهم 4 آلاف أجنبي) العام الماضي», «9 ملايين، أي 3% من الناتج، سنة 2021»: a number in an insertion between a
    number and a date."""
    before, behind = (
        [scene.tokens[at].form for at in range(*ends)] for ends in ((number.last + 1, other.first), (other.last + 1, one.first))
    )
    restates = any(scene.glue(at, "thatis") for at in range(number.last + 1, other.first)) and _CLOSES & set(behind)
    return bool(restates) or (before.count("(") > before.count(")") and behind.count(")") > behind.count("("))


def between(scene: Scene, first: int, second: int) -> list[Number]:
    return [one for one in scene.numbers if first < one.first < second and one.value.kind not in SIDE]
