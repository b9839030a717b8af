"""What the words around make of a label of people: who is brought to hospital, who flees, who is pulled out, what is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.corpses import handed
from factcheck.extract.flights import fled
from factcheck.extract.happenings import bodies, from_hospital, goes_out, lost_of, pulled_out, suspended, to_hospital
from factcheck.extract.judged import executed, spent_on
from factcheck.extract.people_reads import told_of
from factcheck.extract.phrases import human as of_people
from factcheck.extract.phrases import past_noun
from factcheck.extract.scene import Number, Scene

if TYPE_CHECKING:
    from factcheck.extract.event_context import Evidence

_TAKEN = frozenset({"arrived", "sent", "sentenced"})  # «أرسل 9 إلى المستشفى», «إحالة 9 إلى المستشفى»

_BODIES = frozenset({"killed", "other", "returned", "released", "rescued", "delivered"})  # what is told of bodies


def befell(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> Evidence | None:
    """Another label than the one that was found; ``None``: that one stands. ``own`` is what the counted noun says."""
    if read := told_of(scene, number, found, own):
        return read
    if found.label in _BODIES and (done := handed(scene, number)):
        return found._replace(label=done)
    if (
        found.label in _TAKEN
        and found.klass in ("verb", "noun")
        and number.value.kind == "count"
        and not (number.noun and of_people(scene, number.noun[0]) is False)
        and to_hospital(scene, number)
    ):
        return found._replace(label="hospitalized")
    if (found.klass == "people" or found.label in ("displaced", "employed")) and (gone := fled(scene, number, own)):
        return found._replace(label=gone)
    if found.label == "in_need" and found.klass == "verb" and _pardoned(scene, number):
        return found._replace(label="released")
    if found.label == "arrested" and suspended(scene, number):
        return found._replace(label="other")
    if found.label == "withdrawn" and own and own.label == "killed":
        return own  # «سحب 9 جثث من تحت الأنقاض»
    if found.label == "withdrawn" and ((own and own.label == "missing") or pulled_out(scene, number)):
        return found._replace(label="rescued")  # «أخرج 9 من العالقين»
    left = found.label == "withdrawn" and found.klass == "verb"
    left = left or (found.label == "wounded" and found.klass == "people" and goes_out(scene, number))
    if left and from_hospital(scene, number):
        return found._replace(label="recovered")
    if found.label == "arrived" and own and own.label == "wounded" and own.klass == "people":
        return own  # «وصل إلى المستشفيات 9 جرحى»
    if found.label == "killed" and found.klass.startswith("verb") and (done := spent_on(scene, number)):
        return found._replace(label=done)
    if found.label == "sentenced" and executed(scene, number):
        return found._replace(label="killed")
    if found.label in ("rescued", "other") and bodies(scene, number):
        return found._replace(label="killed")
    losing = found.label in ("missing", "shrank") or (found.label == "killed" and found.klass == "verb")
    if losing and (lost := lost_of(scene, number)):
        return found._replace(label=lost)
    if found.label == "withdrawn" and found.klass == "verb" and lost_of(scene, number) == "displaced":
        return found._replace(label="displaced")  # «غادر 9 آلاف شخص بيوتهم»
    if found.label == "missing" and found.klass == "verb near" and _kin(scene, number):
        return found._replace(label="killed")
    return None


def _kin(scene: Scene, number: Number) -> bool:
    """«فقد 15 فردا من عائلته»: of his own."""
    near = range(number.last + 1, min(number.last + 4, len(scene.tokens) - 1))
    return any(scene.glue(at, "of") and scene.cue(at + 1, "frames", "kin") for at in near)


def _pardoned(scene: Scene, number: Number) -> bool:
    """«استفاد 9 سجناء من عفو رئاسي»: a pardon right behind «of»."""
    at = past_noun(number)
    if not scene.glue(at, "of"):
        return False
    return any(cue.first == at + 1 and (cue.key, cue.klass) == ("released", "noun") for cue in scene.events)
