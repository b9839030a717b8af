"""«الوفيات: 12»: the label of a line that a bare count stands behind, and what it says befell those who are counted."""

from __future__ import annotations

from factcheck.extract.event_context import Evidence, allowed, evidence
from factcheck.extract.phrases import Found, human, many, phrase_start, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, Number, Scene

LABEL = "label of the line that is counted"
FORESEEN = "counted before what foresees the number"


def label(scene: Scene, number: Number) -> Found | None:
    """«عدد الدول المشاركة: 28», «المتعافون: 300»: the noun phrase before the colon, no name and nobody who speaks."""
    colon = skip_hedge(scene, number.first - 1)
    if colon < 1 or scene.tokens[colon].form != ":" or number.noun is not None or not scene.nominal(colon - 1):
        return None
    start = phrase_start(scene, colon - 1, 0)
    head = start + bool(scene.glue(start, "count") and start < colon - 1)
    if (
        scene.verb(start - 1)
        or scene.function(start - 1)
        or any(at in scene.names for at in range(head, colon))
        or scene.glue(head, "generic")
    ):
        return None
    return (
        Found(scene.text(head, head), trimmed(scene.text(head, colon - 1)), LABEL, head, colon - 1)
        if _counts(scene, head)
        else None
    )


def _counts(scene: Scene, at: int) -> bool:
    """Things, people in the plural, or what befell them: no «المتحدث: 28 في المستشفى»."""
    if any(r.suffix for r in scene.readings(at)):
        return False  # «ظل العدد على حاله: 24»
    said = any(cue.klass in ("people", "noun", "thing") for cue in scene.at[at] if cue.category == "events")
    return said or (scene.is_(at, "nouns") and (many(scene, at) or human(scene, at) is False))


def told(scene: Scene, number: Number, subject: Found | None, of_people: bool | None) -> Evidence | None:
    """What the words of the label, or of what is foreseen, say happened; nothing is taken over from the label before."""
    if subject is None or subject.why not in (LABEL, FORESEEN) or subject.at is None or subject.last is None:
        return None
    if number.value.kind not in ("count", "vague"):
        return None  # «الرواتب: 14.8 مليار»
    for at in range(subject.at, subject.last + 1):
        for cue in scene.events:
            fits = cue.first == at and cue.klass in ("people", "noun", "thing") and cue.key not in CHANGE
            if fits and allowed(cue.key, number, of_people if at == subject.at else None):
                return evidence(scene, cue, 3)
    return Evidence("other", "label of the line", 3) if subject.why == LABEL else None
