"""What a convoy or a batch that moves is made up of: «وصلت قافلة مؤلفة من 18 شاحنة» tells of lorries that came."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_MOVES = frozenset({"arrived", "sent", "delivered", "withdrawn", "returned"})
_WORD = 2  # tokens of a word of containing


def moved(scene: Scene, number: Number) -> Cue | None:
    """The word that says how the party moved, of which a number says the make-up right behind a word of containing, or the
    next of its list, or what is carried («تضم 12 شاحنة و4 سيارات», «18 شاحنة تحمل 300 طن»)."""
    before = scene.number_before(number.first)
    if before is not None and before.noun is not None and _next(scene, before, number):
        return moved(scene, before)
    contains = _contains(scene, number)
    if contains is None or number.value.kind != "count":
        return None
    party = next((at for at in range(contains - 1, -1, -1) if scene.glue(at, "party")), None)
    if party is None or any(party < one.first < contains and one.value.kind != "ordinal" for one in scene.numbers):
        return None
    said = (cue for at, cues in scene.by.get("events", {}).items() if at < contains for cue in cues)  # «وصلت إلى البلدة قافلة»
    told = [cue for cue in said if cue.key in _MOVES and cue.last < contains and cue.klass in ("verb", "noun")]
    told = [cue for cue in told if scene.verb(cue.first) or (cue.klass == "noun" and cue.first > party)]
    return told[0] if told and scene.count_between(told[0].last, contains) == _ordinals(scene, told[0].last, contains) else None


def _next(scene: Scene, before: Number, number: Number) -> bool:
    """Nothing but «and» or a word of carrying stands between what is counted and the next number."""
    end = max(before.last, before.noun[1] if before.noun else 0)
    between = range(end + 1, skip_hedge(scene, number.first - 1) + 1)
    joined = len(between) == 0 and scene.has_and(number.first)
    return joined or (len(between) == 1 and (scene.function(end + 1, "conj") or scene.glue(end + 1, "carries") is not None))


def _ordinals(scene: Scene, first: int, end: int) -> int:
    """«الدفعة الأولى» counts nothing."""
    return sum(first < one.first < end and one.value.kind == "ordinal" for one in scene.numbers)


def _contains(scene: Scene, number: Number) -> int | None:
    """Where «تضم», «مؤلفة من» right before a number begins."""
    before = skip_hedge(scene, number.first - 1)
    for at in range(before, max(before - _WORD, -1), -1):
        cue = scene.cue(at, "frames", "contains")
        if cue and cue.last == before:
            return at
    return None
