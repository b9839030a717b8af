"""The event of an amount goes with the word that has the amount: a tax on sales is a price, however near «sales» stands."""

from __future__ import annotations

from factcheck.extract.events import Evidence, allowed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.extract.subjects import Found
from factcheck.world.labels import flagged

ATTRIBUTE = "what has the amount"


def of_attribute(scene: Scene, number: Number, subject: Found | None, found: Evidence | None) -> Evidence | None:
    """The label of the attribute that is the subject of an amount, unless a verb says what was done with it."""
    if subject is None or subject.at is None or subject.why != ATTRIBUTE or number.role == "by":
        return found
    if found and found.klass.startswith("verb") and not _arrives(scene, number, found):
        return found
    for cue in scene.events:
        if cue.first <= subject.at <= cue.last and cue.klass in ("attr", "noun") and allowed(cue.key, number, None):
            if found and cue.key in flagged("name") and found.words in subject.text:
                return found  # «رصيد الدين»: of two words the one that says more
            return Evidence(cue.key, scene.text(cue.first, cue.last), 3, cue.klass)
    return found


def _arrives(scene: Scene, number: Number, found: Evidence) -> bool:
    """«وصل الإنتاج إلى 9»: a verb of coming to the number itself carries nothing."""
    to = scene.glue(skip_hedge(scene, number.first - 1), "to")
    verbs = [cue for cue in scene.events if cue.last < number.first and scene.text(cue.first, cue.last) == found.words]
    return bool(to and verbs and scene.cue(verbs[-1].first, "modality", "verb") and found.label in ("arrived", "delivered"))
