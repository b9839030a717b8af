"""Of people who are called by two things that befell them, or listed with others, the one that is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract import events
from factcheck.extract.corpses import handed
from factcheck.extract.phrases import phrase_end
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged, timed

if TYPE_CHECKING:
    from factcheck.extract.draft import Draft

_PHRASE = 6  # tokens of the phrase of those who are counted
_BETWEEN = 3  # tokens between two numbers of a list, behind the noun of the first
_STATES = frozenset({"displaced", "held", "arrived", "deployed_present", "registered", "employed", "in_need"})
_HARDSHIPS = frozenset({"displaced", "held", "in_need", "missing"})
_OUTCOMES = frozenset({"returned", "released", "exchanged", "withdrawn", "killed", "wounded", "missing"})
_MOVED = frozenset({"sent", "withdrawn"})
_GIVEN = frozenset({"released", "exchanged", "delivered", "returned"})


def outcome(scene: Scene, number: Number, label: str) -> str:
    """«عدد اللاجئين العائدين 9 آلاف», «عدد السجناء المفرج عنهم 9»: what befell those who are counted, not what they were; «عدد
    الجثامين المسلمة 9»."""
    if label == "killed" and number.value.kind == "count" and (done := handed(scene, number)):
        return done
    if label not in _STATES or number.value.kind not in ("count", "vague"):
        return ""
    first = scene.begins(number.first)
    count = next((at for at in range(number.first - 1, first - 1, -1) if scene.glue(at, "count")), None)
    if count is None or scene.count_between(count, number.first):
        return ""
    for at in range(count + 2, min(count + _PHRASE, number.first)):
        if not scene.nominal(at) or scene.joined(at):
            return ""
        for cue in scene.at[at]:
            called = cue.category == "events" and cue.klass == "people" and cue.key in _OUTCOMES
            if called and scene.shapes.definite(scene.tokens[at].form):
                return cue.key
    return ""


def total(draft: Draft, label: str) -> str:
    """«إرسال 300 جندي ليصبح العدد الكلي 4500», «عاد 9 آلاف نازح وبقي 6 آلاف»: how many they are then, not how many were sent."""
    scene, number, source = draft.scene, draft.number, draft.source
    stay = label == "deployed_present"
    if not (stay or label in _MOVED) or source is None or source.noun is None or draft.noun is not None:
        return ""
    begins = scene.begins(number.first)
    counted = any(scene.glue(at, "anaphor") or scene.glue(at, "owner") for at in range(begins, number.first))
    called = (cue for cue in source.scene.at[source.noun] if cue.category == "events" and cue.klass == "people")
    kept = _HARDSHIPS if stay else timed("stock")
    return next((cue.key for cue in called if cue.key in kept), "") if counted or stay else ""


def of_others(scene: Scene, number: Number, whole: events.Evidence | None) -> bool:
    """«فقد أثر 19 بحارا. ومن بين الناجين 4»: the group that is named before a part is none that the whole tells of."""
    at = skip_hedge(scene, number.first - 1)
    led = any(cue.category == "parts" and cue.last == at - 1 for back in (at - 1, at - 2) for cue in scene.at[max(back, 0)])
    if whole is None or not led or not scene.nominal(at) or not scene.shapes.definite(scene.tokens[at].form):
        return False
    called = {cue.key for cue in scene.at[at] if cue.klass == "people" and cue.key in flagged("who")}
    return bool(called) and whole.label in flagged("who") and whole.label not in called


def with_others(draft: Draft, drafts: list[Draft], found: events.Evidence) -> events.Evidence | None:
    """«عودة 9 آلاف لاجئ و4 آلاف نازح»: the governing word is said of both; «الإفراج عن 9 رهائن مقابل 30 أسيرا»: and here."""
    scene, number = draft.scene, draft.number
    if found.klass != "people" or not drafts or drafts[-1].scene is not scene or draft.noun is None:
        return None
    other = drafts[-1]
    if found.label == "held" and scene.glue(skip_hedge(scene, number.first - 1), "versus"):
        side = _other_side(scene, drafts)
        return side._replace(words=found.words) if side else None
    if other.event is None or other.noun is None or not other.event.klass.startswith(("noun", "verb")):
        return None
    start = max(other.number.last, other.noun) + 1
    between = range(start, number.first)
    joined = scene.has_and(number.first) or (bool(between) and scene.is_and(between[-1]))
    plain = all(scene.nominal(at) and not scene.joined(at) for at in between[:-1]) and len(between) <= _BETWEEN
    same = events.named(scene, other.number, other.noun) == found.label
    return other.event if joined and plain and same else None


def _other_side(scene: Scene, drafts: list[Draft]) -> events.Evidence | None:
    """«الإفراج عن 9 رهائن، 4 منهم نساء، مقابل 30 أسيرا»: what is done with the one side, before its parts."""
    whole = next((one for one in reversed(drafts) if one.scene is scene and one.whole is None), None)
    given = whole is not None and whole.noun is not None and whole.event is not None and whole.event.label in _GIVEN
    return whole.event if whole and given else None


def kin(source: Draft) -> bool:
    """«استشهاد أب وأبنائه الثلاثة، وإصابة 8»: those who are somebody's, before their number; the others are not his."""
    scene, noun = source.scene, source.noun
    if noun is None or noun >= source.number.first:
        return False
    read = [r for r in scene.readings(noun) if r.entry.category in ("nouns", "duals")]
    return bool(read) and all(r.suffix for r in read)


def next_of_list(draft: Draft, found: events.Evidence | None, drafts: list[Draft]) -> events.Evidence | None:
    """«اعتقل 9 ناشطين، و8 طلاب، و4 صحافيين»: in a list of people by one verb what they are says nothing more."""
    before = drafts[-1] if drafts else None
    if before is None or before.scene is not draft.scene or before.event is None or before.human is not True:
        return None
    if found is not None and (found.klass != "people" or found.label not in flagged("name")):
        return None
    if draft.noun is None or draft.human is not True or draft.number.role is not None or before.number.role is not None:
        return None
    acts = before.event.klass.startswith(("verb", "noun")) and before.event.label in flagged("who")
    return before.event if acts and _listed(draft.scene, before.number, draft.number) else None


def _listed(scene: Scene, one: Number, other: Number) -> bool:
    """Nothing but the phrase of the first and an «and» lies between two numbers."""
    start = phrase_end(scene, max(one.last, one.noun[1] if one.noun else 0)) + 1
    between = range(start, other.first)
    joined = scene.has_and(other.first) or any(scene.is_and(at) for at in between)
    return joined and all(scene.stop(at) or scene.function(at, "conj") for at in between)
