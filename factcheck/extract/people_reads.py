"""Another label for people than the one that the nearest word says, by what else the clause tells of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.people_words import told_by
from factcheck.extract.phrases import human as of_people
from factcheck.extract.phrases import past_noun
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

if TYPE_CHECKING:
    from factcheck.extract.event_context import Evidence

_NEAR = 8  # tokens behind the number in which its state is told
_PAPERS = 2  # tokens from a paper to the number of those whose it is


def told_of(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> Evidence | None:
    """Another reading of the label that was found; ``None``: that one stands. ``own`` is what the counted noun says."""
    if number.value.kind not in ("count", "vague", "percent"):
        return None
    if number.noun is not None and number.value.kind == "count" and scene.glue(number.noun[0], "charge"):
        return found._replace(label="other") if found.label == "sentenced" else None  # «برأته من 9 تهم»
    if number.noun is not None and (label := _of_things(scene, number, found)):
        return found._replace(label=label)
    if number.noun is not None and of_people(scene, number.noun[0]) is False:
        return None
    for read in (_trapped, _saved, _free, _inmates, _dismissed, _trust):
        label = read(scene, number, found, own)
        if label:
            return found._replace(label=label)
    return None


def _of_things(scene: Scene, number: Number, found: Evidence) -> str:
    """«برج من 9 طوابق», «مذكرة من 9 صفحات» have so many; «احتفظت بمقاعدها التسعة» and «9 مقاعد للحجاج»; «إخلاء 9 مواقع»."""
    noun = number.noun[0] if number.noun else -1
    before = skip_hedge(scene, number.first - 1)
    if scene.glue(noun, "member") and scene.glue(before, "of") and found.label not in ("level_stock", "ranked", "price"):
        return "level_stock"
    if found.label == "rescued" and scene.glue(noun, "post"):
        return "withdrawn"
    if not scene.glue(noun, "seat"):
        return ""
    if found.label in ("voted", "level_stock") and any(scene.glue(at, "keeps") for at in _clause(scene, number)):
        return "elected_seats"
    told = found.label == "elected_seats" and found.klass == "thing"
    seating = told and any(scene.cue(at, "frames", "seating") for at in range(len(scene.tokens)))
    ballot = any(cue.key in ("voted", "candidate") for cue in scene.events)
    return "level_stock" if seating and not ballot else ""


def _trapped(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> str:
    """«وجود 9 عائلات تحت الأنقاض», «محاولة انتشال 9»: who is looked for."""
    if found.label == "rescued" and found.klass == "noun" and _tried(scene, number, found):
        return "" if _state(scene, number, "rescued") else "missing"
    there = found.label in ("deployed_present", "level_stock") and found.klass != "people"
    return "missing" if there and _state(scene, number, "missing") else ""


def _tried(scene: Scene, number: Number, found: Evidence) -> bool:
    for cue in scene.events:
        if cue.last < number.first and scene.text(cue.first, cue.last) == found.words and scene.glue(cue.first, "recovers"):
            return scene.cue(cue.first - 1, "frames", "attempt") is not None
    return False


def _saved(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> str:
    """«سحبت السفينة 9 أشخاص من قارب», «أخرج رجال الإطفاء 9», «وصل 9 عمال إلى السطح سالمين»."""
    if found.label == "arrived" and found.klass == "verb":
        return "rescued" if _state(scene, number, "rescued") or _all_saved(scene, number) else ""
    if found.label != "withdrawn" or (own and own.label in ("deployed_present", "sent", "killed")):
        return ""
    first, end = scene.begins(number.first), scene.segment(number.last).end
    by = any(scene.glue(at, "rescuers") for at in range(first, number.first))
    behind = range(number.last + 1, min(number.last + _NEAR, end))
    out = any(scene.glue(at, "outof") for at in behind)
    pulls = told_by(scene, found, "pulls")
    return "rescued" if pulls and (by or out) else ""


def _all_saved(scene: Scene, number: Number) -> bool:
    """«حافلة تقل 9 طلاب جرى إنقاذهم», «قارب على متنه 9 صيادين أنقذتهم البحرية»: all of them, right behind who they are."""
    at = past_noun(number)
    saved = (cue for i in (at, at + 1) if i < len(scene.at) for cue in scene.at[i] if cue.category == "events")
    return any(cue.key == "rescued" and cue.suffix and cue.klass in ("noun", "verb") for cue in saved)


def _free(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> str:
    """«نال ثلاثة من أصل 7 متهمين البراءة», «حصل 9 على البراءة»: acquitted; «وجهت النيابة لـ9 أشخاص تهما» sentences nobody."""
    behind = range(number.last + 1, scene.segment(number.last).end)
    if found.label in ("elected_seats", "sentenced") and any(scene.glue(at, "gets") for at in _clause(scene, number)):
        return "sentenced" if any(scene.glue(at, "acquittal") for at in behind) else ""
    if found.label != "sentenced" or not any(scene.glue(at, "charges") for at in _clause(scene, number)):
        return ""
    charged = any(scene.glue(at, "charge") for at in (*_clause(scene, number), *behind))
    return "other" if charged else ""


def _inmates(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> str:
    """«يضم الفندق 9 نزلاء» are guests, «قبلت طلبات 9 ضحايا» counts who asked, «فر من السجن 9 نزلاء» are gone."""
    if found.klass == "people" and found.label in ("killed", "held", "wounded"):
        before = skip_hedge(scene, number.first - 1)
        if any(scene.glue(at, "papers") and _next_to(scene, at, before) for at in range(max(before - _PAPERS, 0), before + 1)):
            return "other"
        said = range(number.last + 2, min(number.last + _NEAR, scene.segment(number.last).end))
        own_papers = (scene.cue(at, "frames", "papers") for at in said)
        if found.label == "killed" and any(cue and cue.suffix for cue in own_papers):
            return "other"  # «9 ضحايا قبلت مشاركتهم»
    if found.label != "held":
        return ""
    inmate = any(scene.cue(at, "frames", "inmate") for at in _clause(scene, number)) or (
        number.noun is not None and scene.glue(number.noun[0], "inmate") is not None
    )
    if inmate and any(scene.glue(at, "lodging") for at in range(len(scene.tokens))):
        return "level_stock" if not any(scene.glue(at, "prison") for at in range(len(scene.tokens))) else ""
    whole = range(scene.begins(number.first), scene.segment(number.last).end)
    return "other" if found.klass == "people" and any(scene.glue(at, "flees") for at in whole) else ""


def _next_to(scene: Scene, at: int, before: int) -> bool:
    """Nothing but nouns between a paper and the number of those whose it is."""
    return all(scene.nominal(i) or i == at for i in range(at, before + 1))


def _dismissed(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> str:
    """«طرد المصنع 9 عمال», «أنهت البلدية عقود 9 عمال», «فقد 9 عمال وظائفهم»: out of work; «سرح الجيش 9 أطفال» are free."""
    clause = (*_clause(scene, number), number.last + 1 if number.noun is None else number.noun[1] + 1)
    if own and own.label == "employed" and found.label in ("displaced", "employed", "shrank", "missing"):
        sacked = any(scene.glue(at, "sacks") for at in clause)
        return "employed" if sacked else ""
    frees = found.label in ("other", "employed") and any(scene.glue(at, "demobilises") for at in clause)
    if frees and (own is None or own.label != "employed"):
        return "released" if number.noun is not None and scene.glue(number.noun[0], "child") else ""
    return ""


def _trust(scene: Scene, number: Number, found: Evidence, own: Evidence | None) -> str:
    """«منح المجلس الحكومة الثقة بأصوات 9 نواب», «نالت ثقة 9 نواب»: deputies who vote; «كتلة نخلان (9 نواب)» has so many; who
    keeps his seat, or comes in anew, was elected."""
    deputies = number.noun is not None and scene.glue(number.noun[0], "deputy") is not None
    clause = _clause(scene, number)
    if found.label in ("elected_seats", "allocated", "registered", "other", "level_stock"):
        trust = any(scene.cue(at, "frames", "trust") for at in clause)
        cast = scene.cue(skip_hedge(scene, number.first - 1), "frames", "votes", "trust") is not None
        if trust and (cast or (deputies and found.label != "other")):
            return "voted"
    if found.label == "elected_seats" and deputies and _bracketed(scene, number):
        return "level_stock"
    end = scene.segment(number.last).end
    if deputies and found.label == "level_stock" and found.klass == "verb":
        return "elected_seats" if any(scene.cue(at, "frames", "seat") for at in range(number.last + 1, end)) else ""
    if found.label == "arrived" and found.klass in ("verb", "noun") and own and own.label in ("level_stock", "elected_seats"):
        return "elected_seats" if any(cue.key in ("candidate", "voted") or _poll(scene, cue) for cue in _said(scene)) else ""
    return ""


def _poll(scene: Scene, cue: Cue) -> bool:
    return cue.category == "frames" and cue.klass == "electing"


def _said(scene: Scene) -> list[Cue]:
    return [cue for cues in scene.at for cue in cues if cue.category in ("events", "frames")]


def _bracketed(scene: Scene, number: Number) -> bool:
    """«كتلة نخلان (9 نواب)»."""
    at = skip_hedge(scene, number.first - 1)
    return at > 0 and scene.tokens[at].form == "("


def _clause(scene: Scene, number: Number) -> range:
    return range(scene.begins(number.first), number.first)


def _state(scene: Scene, number: Number, key: str) -> bool:
    """A state of people behind the number in its clause."""
    behind = range(number.last + 1, min(number.last + _NEAR, scene.segment(number.last).end))
    said = (cue for at in behind for cue in scene.at[at] if cue.category == "events")
    return any(cue.klass == "state" and cue.key == key and cue.prefix[:1] not in scene.shapes.clitics.ands for cue in said)
