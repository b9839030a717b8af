"""Those whom a ship, a bus or a plane carried: as many as there were, whenever they are told of."""

from __future__ import annotations

from factcheck.extract.phrases import human
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.model import ABOARD

_NEAR = 5  # tokens behind the number in which «كانوا على متنه» stands


def aboard(scene: Scene, number: Number) -> frozenset[str]:
    """«قارب يقل 9 مهاجرين», «على متنه 9 أشخاص», «9 أشخاص كانوا على متنه»: people right behind a verb of carrying, or on board."""
    noun = number.noun
    if noun is None or not human(scene, noun[0]):
        return frozenset()
    before = skip_hedge(scene, number.first - 1)
    told = any(scene.glue(at, "conveys") for at in (before, number.first - 1)) or any(
        (cue := scene.glue(at, "aboard")) and cue.last == before for at in range(max(before - 1, 0), before + 1)
    )
    behind = range(noun[1] + 1, min(max(noun[1], number.last) + 1 + _NEAR, scene.segment(number.last).end))
    on = any(scene.glue(at, "aboard") for at in behind if not scene.count_between(number.last, at))
    return frozenset({ABOARD}) if told or on else frozenset()
