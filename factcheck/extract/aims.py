"""Figures that are wanted, whatever the clause around them tells of: what an appeal asks for, what a target is."""

from __future__ import annotations

from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.extract.tenses import future, past

_NOUN = 4  # tokens of the noun that an amount is said of
_THREAT = 25  # tokens between a word of penalty and what it is
_SPANS = ("ordinal", "duration")
_BEHIND = 6  # tokens between an appeal and its sum


def wanted(scene: Scene, number: Number) -> str:
    """The words that say that a figure is wanted; empty where none do."""
    wanted = _appeal(scene, number) or _aimed(scene, number) or _put_at(scene, number, "goal")
    return wanted or _threatened(scene, number) or _to_come(scene, number)


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


def _threatened(scene: Scene, number: Number) -> str:
    """«يعاقب المخالف بالسجن 9 سنوات، وغرامة تصل إلى مليون ريال»: what a law threatens with is no sentence that was passed."""
    if number.value.kind not in ("duration", "money"):
        return ""
    for at in range(number.first - 1, max(number.first - _THREAT, -1), -1):
        cue = scene.cue(at, "modality", "penalty")
        if cue:
            return scene.text(cue.first, cue.last)
        if past(scene, at):
            return ""
    return ""


def _to_come(scene: Scene, number: Number) -> str:
    """«يبلغ عدد من سيشملهم التبادل 9»: the number of those who will."""
    for at in range(number.first - 1, 1, -1):
        if any(one is not number and one.value.kind not in _SPANS for one in (scene.number_at.get(at),) if one):
            return ""
        if scene.glue(at, "whom") and scene.glue(at - 1, "count") and future(scene, at + 1):
            return scene.text(at, at + 1)
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
