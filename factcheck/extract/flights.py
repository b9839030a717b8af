"""Who flees: prisoners escape, who was held by others is saved, everybody else is driven from home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.phrases import human, past_noun
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

if TYPE_CHECKING:
    from factcheck.extract.event_context import Evidence

_CAPTIVE = frozenset({"held", "arrested"})
_NEAR = 6  # tokens behind those who flee in which it is said from where


def fled(scene: Scene, number: Number, own: Evidence | None) -> str:
    """What it is that people fled: «فر 9 سجناء», «وفر 9 آلاف شخص من القتال», «تمكن 9 تلاميذ من الهرب»; blank: nobody did."""
    if number.noun is not None and human(scene, number.noun[0]) is False:
        return ""
    before, behind = skip_hedge(scene, number.first - 1), past_noun(number)
    able = scene.glue(behind, "of") is not None and scene.glue(behind + 1, "flees") is not None
    held = own is not None and own.label in _CAPTIVE
    counted = held and any(scene.glue(at, "flees") for at in range(scene.begins(number.first), number.first))
    if not (able or counted or scene.glue(before, "flees") or scene.glue(behind, "flees")):
        return ""
    if number.noun is None and any(scene.cue(at, "frames", "prison") for at in range(number.first)):
        return "other"  # «استغل 9 سجناء انهيار السور للفرار من السجن، وفي هجوم آخر فر 40»
    near = range(number.last + 1, min(behind + _NEAR, scene.segment(number.last).end))
    if held or any(scene.glue(at, "prison") for at in near):
        return "other"
    return "rescued" if able else "displaced"
