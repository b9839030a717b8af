"""A number that is the predicate of its clause: «إن القرى المخلاة باتت 16», «إن الممرات المفتوحة ثمانية فقط»; or of the clause
that is foreseen of a noun before: «عدد الزوار يتوقع أن يصل إلى 9»."""

from __future__ import annotations

from factcheck.extract.lines import FORESEEN
from factcheck.extract.phrases import Found, many, phrase_end, phrase_start, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_WORDS = 5  # of the noun phrase
_AHEAD = frozenset({"forecast", "plan"})


def named(scene: Scene, number: Number) -> Found | None:
    """The definite plural at the head of its clause, with nothing but a verb of being between it and the number."""
    told = foreseen(scene, number)
    if told:
        return told
    last = skip_hedge(scene, number.first - 1)
    being = scene.glue(last, "copula") is not None
    last -= being
    if number.noun is not None or last < 1 or not scene.nominal(last) or last in scene.names:
        return None
    start = phrase_start(scene, last, scene.begins(number.first), _WORDS)
    if not _heads(scene, start, being) or not many(scene, start) or scene.glue(start, "anaphor") or scene.glue(start, "count"):
        return None
    definite = scene.shapes.definite
    if not (definite(scene.tokens[start].form) or definite(scene.tokens[last].form)):
        return None
    return take(scene, start, "counted before the number", last)


def foreseen(scene: Scene, number: Number) -> Found | None:
    """«عدد الزوار يتوقع أن يصل إلى 9», «عدد الطلاب من المنتظر أن يبلغ 9»: what is counted, before the words that foresee it."""
    n = scene.segment_of[number.first]
    that, before = scene.segments[n], scene.segments[n - 1]
    reached = scene.cue(that.first + 1, "modality", "verb")
    if n == 0 or that.border != "that" or not (reached and reached.key == "level") or number.noun is not None:
        return None
    if reached.last + 1 + (scene.glue(reached.last + 1, "to") is not None) < skip_hedge(scene, number.first - 1):
        return None  # «يتوقع أن يبلغ الإنتاج 9»
    seen = [
        cue for at in range(before.first, before.end) for cue in scene.at[at] if cue.category == "modality" and cue.key in _AHEAD
    ]
    for cue in seen:
        counts = (at for at in range(before.first, cue.first) if scene.glue(at, "count") and scene.nominal(at + 1))
        at = next(counts, None) if cue.last == that.first - 1 else None
        if at is not None and not any(scene.verb(k) for k in range(at, cue.first)):
            return take(scene, at + 1, FORESEEN, min(phrase_end(scene, at + 1), cue.first - 1))
    return None


def _heads(scene: Scene, start: int, being: bool) -> bool:
    """Right behind «إن» or a verb of being, or at the beginning of a clause where such a verb follows."""
    segment = scene.segment(start)
    before = start - 1
    if before >= 0 and scene.glue(before, "copula"):
        return True
    if segment.border.startswith("that") and before == segment.first:
        return True
    return being and (start == segment.first or before == segment.first)
