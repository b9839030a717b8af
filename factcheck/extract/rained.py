"""«سجلت نخلان 38 ملم»: a place has had so much rain, and is not what is measured."""

from __future__ import annotations

from factcheck.extract.draft import Draft
from factcheck.extract.phrases import Found
from factcheck.world.concepts import concept, concepts

_EVENT, _UNIT, _RAIN = "rainfall_level", "mm", "rain"


def settle(draft: Draft) -> None:
    """Rain instead of a town, known by its name or unknown."""
    found, scene = draft.subject, draft.scene
    if draft.event is None or draft.event.label != _EVENT or draft.number.value.unit != _UNIT or concept(draft.concept):
        return
    at = found.at if found else None
    town = at is not None and (at in scene.names or scene.is_(at, "places") or not scene.readings(at))
    if found is None or town:
        word = concepts()[_RAIN].lemmas[0]
        draft.subject = Found(word, word, "the rain that a place has had", at, found.last if found else None)
        draft.concept = word
