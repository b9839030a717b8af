"""The bodies of those who died before: handed over, taken back or identified, they are no new dead."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_NEAR = 4  # tokens behind the number in which it is said that the bodies were handed over


def handed(scene: Scene, number: Number) -> str:
    """What was done with bodies: «سلمت روسيا 1000 جثة», «التعرف على 9 جثامين», «9 جثث أعادتها إسرائيل»; blank: nothing."""
    first = scene.begins(number.first)
    noun = number.noun[0] if number.noun else -1
    last = max(number.last, noun)
    bodies = [at for at in (*range(first, number.first), noun) if at >= 0 and scene.cue(at, "frames", "corpse")]
    if not bodies:
        return ""
    near = (*range(number.first - 1, first - 1, -1), *range(last + 1, min(last + _NEAR, scene.segment(last).end)))
    return next((cue.key for at in near if (cue := _hands(scene, at))), "")


def identified(scene: Scene, number: Number) -> frozenset[str]:
    """«تحديد هوية 9 قتلى», «التعرف على هويات 9»: they are some of the dead."""
    cue = scene.cue(skip_hedge(scene, number.first - 1), "frames", "identity")
    return frozenset({cue.key} if cue else ())


def _hands(scene: Scene, at: int) -> Cue | None:
    found = scene.by.get("frames", {}).get(at, ())
    return next((cue for cue in found if cue.klass == "hands"), None)
