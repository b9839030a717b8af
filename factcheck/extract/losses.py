"""Money that is lost: «فقدت الشركة 9 ملايين في عام» is a loss; «فقد السهم 9 قروش» and «فقدت 9 ملايين من قيمتها» are falls."""

from __future__ import annotations

from factcheck.extract.scene import CHANGE, Cue, Number, Scene

_BEHIND = 4  # tokens behind an amount in which it is said what it was lost of
_LEVELS = frozenset({"price", "level_stock", "sold", "revenue"})


def lost(scene: Scene, cue: Cue, number: Number) -> bool:
    """Whether a word of falling says that a sum was lost: another of its readings is a loss, no rise or fall is told before, and
    nothing that has a level or a price stands before the sum in its clause."""
    if number.value.kind != "money" or not cue.klass.startswith("verb"):
        return False
    if not any(one.key == "earned_profit" for one in scene.at[cue.first] if one.category == "events"):
        return False
    segment = scene.segment(number.last)
    if any(scene.glue(at, "of") for at in range(number.last + 1, min(number.last + _BEHIND, segment.end))):
        return False
    if any(one.key in CHANGE and one.first < cue.first for one in scene.events):
        return False  # «تراجعت الإيرادات … بعدما فقدت 9 ملايين»
    near = range(scene.begins(cue.first), number.first)
    return not any(
        scene.is_(at, "currencies") or any(one.klass == "attr" and one.key in _LEVELS for one in scene.at[at]) for at in near
    )
