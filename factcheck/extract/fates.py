"""What became of things that are asked for, cast or held: accepted, refused, valid, void, lost."""

from __future__ import annotations

from factcheck.extract.draft import Draft
from factcheck.extract.phrases import Found
from factcheck.extract.restrictions import Said
from factcheck.extract.scene import Cue, Scene

_NEAR = 3  # tokens behind a number in which its fate is told
_CAST = frozenset({"fate:valid", "fate:void", "fate:blank"})
_SEATS = frozenset({"fate:lost", "fate:won"})
_FAILED, _ABSENT = "fate:failed", "fate:absent"
_HELD = frozenset({"elected_seats", "level_stock"})


def fate(draft: Draft) -> Said:
    """«رفضت الهيئة 34 طلبا وقبلت 12», «الأصوات الصحيحة 340 ألفا والملغاة 12 ألفا», «خسر الحزب 23 مقعدا»."""
    scene, number = draft.scene, draft.number
    if number.value.kind not in ("count", "vague", "percent") or draft.event is None:
        return Said()
    near = range(number.last + 1, min(number.last + 1 + _NEAR, scene.segment(number.last).end))
    for at in near:
        cue = scene.cue(at, "qualifiers", "fate")
        if at in scene.number_at or scene.has_and(at):
            break
        if cue and not scene.verb(at) and _fits(draft, cue):
            return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    before = scene.number_before(number.first)
    first = max(before.last + 1 if before else 0, scene.segment(number.first).first)
    told = [cue for cue in scene.cues(first, number.first, "qualifiers", "fate") if _fits(draft, cue)]
    return Said((scene.text(told[-1].first, told[-1].last),), frozenset({told[-1].key})) if told else Said()


def _fits(draft: Draft, cue: Cue) -> bool:
    """Ballots are void, seats are lost, people fail or stay away, and things that somebody asks for are refused."""
    label = draft.event.label if draft.event else ""
    if cue.key in _CAST:
        return label == "voted"
    if cue.key == _FAILED:
        return label == "passed"
    if cue.key == _ABSENT:
        return draft.human is not False and label == "other"
    if cue.key in _SEATS:
        return label in _HELD and _seat(draft)
    return draft.human is False and label not in ("voted", *_HELD)


def _seat(draft: Draft) -> bool:
    noun, scene = draft.noun, draft.scene
    if noun is None and draft.source:
        noun, scene = draft.source.noun, draft.source.scene
    return noun is not None and scene.glue(noun, "seat") is not None


def elided(scene: Scene, found: Found) -> bool:
    """«الطلبات المقبولة 26 والمرفوضة 71»: an adjective of fate in place of its noun."""
    at = found.at
    if at is None or found.last != at or not scene.shapes.definite(scene.tokens[at].form) or not scene.has_and(at):
        return False
    return scene.cue(at, "qualifiers", "fate") is not None and not scene.is_(at, "nouns")
