"""Who does it in a clause that leaves its verb and its noun out: «نال الحزب 40 مقعدا والجبهة 60»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.phrases import same_noun
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_LONGEST = 4  # words of who does it


def doer(scene: Scene, number: Number) -> tuple[int, int] | None:
    """The first and last token of who does it, between a number and the one before it, in place of who did that."""
    other = scene.number_before(number.first)
    if other is None or other.value.kind != number.value.kind or other.value.unit != number.value.unit:
        return None
    if number.noun is not None and not same_noun(scene, other, number):
        return None
    first = max(after_unit(scene, other), (other.noun[1] + 1) if other.noun else 0)
    first += scene.stop(first)
    if first >= number.first:
        return None
    hard = scene.segment(first).border == "hard" and scene.cue(first, "borders") is not None
    first += hard
    last = skip_hedge(scene, number.first - 1)
    if last >= first and (scene.tokens[last].form in scene.shapes.clitics.at or scene.function(last, "prep")):
        last -= 1
    if not first <= last < first + _LONGEST or not (hard or scene.has_and(first)) or not scene.glue(first, "agent"):
        return None
    phrase = all(scene.nominal(at) and not scene.function(at) for at in range(first, last + 1))
    return (first, last) if phrase and _did(scene, other) else None


def _did(scene: Scene, other: Number) -> bool:
    """Whether somebody is named behind a verb in the clause of the number before."""
    first = scene.begins(other.first)
    n = scene.segment_of[first]
    if n and scene.segments[n].border == "that" and not any(scene.verb(at) for at in range(first, other.first)):
        first = scene.segments[n - 1].first  # «قالت الشرطة إن عددهم 12 ألفا والمنظمون 40 ألفا»
    verb = next((at for at in range(first, other.first) if scene.verb(at)), None)
    if verb is None:
        return False
    before = any(scene.glue(at, "agent") for at in range(first, verb))  # «الشرطة قدرتهم بـ7 آلاف والمنظمون بـ30 ألفا»
    return before or (scene.nominal(verb + 1) and not scene.joined(verb + 1) and verb + 1 < other.first)
