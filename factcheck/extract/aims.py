"""Figures that are wanted, whatever the clause around them tells of: what an appeal asks for, what a target is."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_BEHIND = 6  # tokens between an appeal and its sum


def wanted(scene: Scene, number: Number) -> str:
    """The words that say that a figure is wanted; empty where none do."""
    return _appeal(scene, number) or _aimed(scene, number)


def _appeal(scene: Scene, number: Number) -> str:
    """«النداء البالغ 9 ملايين دولار», «حجم النداء، وهو 9 ملايين»: what is asked for is not yet given."""
    if number.value.kind != "money" or number.role == "from":
        return ""
    for at in range(number.first - 1, max(number.first - _BEHIND - 1, -1), -1):
        cue = scene.cue(at, "modality", "appeal")
        if cue:
            return scene.text(cue.first, cue.last)
        if at in scene.number_at or (scene.verb(at) and not scene.glue(at, "bridge")):
            return ""
    return ""


def _aimed(scene: Scene, number: Number) -> str:
    """«الحد الأدنى المستهدف، وهو 9 ملايين طن»: what is aimed at, named behind a comma."""
    segment = scene.segment(number.first)
    inserted = segment.border == "rel" and segment.first > 0 and scene.stop(segment.first)
    if not inserted or skip_hedge(scene, number.first - 1) != segment.first + 1:
        return ""
    cue = scene.cue(segment.first - 1, "modality", "phrase")
    aimed = cue is not None and cue.key == "plan" and scene.shapes.definite(scene.tokens[cue.first].form)
    return scene.text(cue.first, cue.last) if cue and aimed else ""
