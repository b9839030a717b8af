"""Figures that are wanted, whatever the clause around them tells of: what an appeal asks for, what a target is."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_NOUN = 4  # tokens of the noun that an amount is said of
_BEHIND = 6  # tokens between an appeal and its sum


def wanted(scene: Scene, number: Number) -> str:
    """The words that say that a figure is wanted; empty where none do."""
    return _appeal(scene, number) or _aimed(scene, number) or _put_at(scene, number, "goal")


def expected(scene: Scene, number: Number) -> str:
    """«أعلى من توقعات المحللين البالغة 80 مليونا»: the words that say that a figure was expected; empty where none do."""
    return _put_at(scene, number, "outlook")


def _put_at(scene: Scene, number: Number, klass: str) -> str:
    """«الهدف البالغ 40 مليارا», «هدف قدره مليون طن»: the noun that the word of amount before a number is said of."""
    before = skip_hedge(scene, number.first - 1)
    if not (scene.glue(before, "valued") or scene.glue(before, "amount")):
        return ""
    for at in range(before - 1, max(before - _NOUN, -1), -1):
        cue = scene.cue(at, "frames", klass)
        if cue:
            described = cue.key == "aimed" and scene.nominal(at - 1)  # «العدد المستهدف البالغ 9»
            return "" if described else scene.text(at, before)
        if not scene.nominal(at):
            return ""
    return ""


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
