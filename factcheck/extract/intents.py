"""How far a plan or a need reaches: what it is of, and what only stands beside it."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.extract.tenses import past

_NEEDED = 3  # words of what is needed up to its amount
_HOURS = ("second", "minute", "hour")


def told_in_past(scene: Scene, number: Number) -> bool:
    """«رجحوا انتقالها عبر شحنة ضمت 9 رؤوس», «تعتزم بيع مصنع أنتج 9 أطنان»: a verb of the past right before the number tells
    of the indefinite noun before it, whatever is planned with that or thought of it."""
    at = skip_hedge(scene, number.first - 1)
    if not past(scene, at) or scene.has_and(at) or not indefinite(scene, at - 1):
        return False
    if scene.words[at].noun or any(scene.cue(first, "modality") for first in (at - 1, at - 2)):
        return False  # «بصدد سحب 9»
    said = ("modality", "speakers", "hedges")
    light = any(cue.klass in ("light", "weak") or cue.category in said for cue in scene.at[at])
    n = scene.segment_of[at]
    return not light and n == scene.segment_of[number.first] and not scene.glue(at - 2, "had")


def needed(scene: Scene, number: Number) -> bool:
    """«تحتاج إلى 9 ملايين», «تحتاج إلى سعر يناهز 90 دولارا»; how many hours a way takes is no plan."""
    if number.value.kind == "duration" and number.value.unit in _HOURS:
        return False
    at = skip_hedge(scene, number.first - 1)
    for _ in range(_NEEDED):
        if scene.glue(at, "to"):
            return True
        if not (scene.glue(at, "amount") or indefinite(scene, at)):
            return False
        at -= 1
    return False


def resumed(scene: Scene, at: int, number: Number) -> bool:
    """«يستهدف خفض العجز إلى 5%، مقابل 11% في 2025، وتحصيل 9 ملايين»: whether a noun with «and» begins the next aim."""
    behind = scene.segments[scene.segment_of[at] + 1 : scene.segment_of[number.first] + 1]
    heads = (segment.first + scene.stop(segment.first) for segment in behind if segment.border in ("comma", "and"))
    since = any(one in scene.date_at for one in range(scene.segment(number.first).first, scene.segment(number.first).end))
    return not since and any(scene.has_and(head) and scene.nominal(head) for head in heads)


def with_sign(scene: Scene, at: int) -> bool:
    """«بإضراب»: a noun behind the preposition that is written on it."""
    signs = [sign for sign in scene.shapes.clitics.at if sign]
    return scene.nominal(at) and (
        any(r.prefix in signs for r in scene.readings(at)) or scene.tokens[at].form.startswith(tuple(signs))
    )


def indefinite(scene: Scene, at: int) -> bool:
    return scene.nominal(at) and not scene.joined(at) and not scene.shapes.definite(scene.tokens[at].form)
