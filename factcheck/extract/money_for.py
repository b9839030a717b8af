"""What money is, is given as, or is for: «9 ملايين للطرق», «عقدا مع شركة بقيمة 9 ملايين»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit, for_what, is_unit
from factcheck.extract.phrases import Found, phrase_start, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, Number, Scene
from factcheck.world.labels import flagged

_PAID = ("allocated", "spent", "delivered")


def deal(scene: Scene, number: Number, first: int) -> Found | None:
    """«وقعت الأمانة عقدا مع شركة بقيمة 9 ملايين», «وافق المجلس على عقد بقيمة 9», «9 ملايين يورو مساعدات»: what is signed, lent
    or given for the money, not who does it."""
    if number.value.kind != "money":
        return None
    at = after_unit(scene, number)
    if scene.glue(at, "gift") and not scene.shapes.definite(scene.tokens[at].form):
        return take(scene, at, "what the money is given as", own=True)
    before = skip_hedge(scene, number.first - 1)
    if not scene.glue(before, "amount"):
        return None
    start = phrase_start(scene, before - 1, first)
    for at in range(before - 1, first - 1, -1):
        other = scene.number_at.get(at)
        if (other and other.value.kind == "money") or (at < before - 1 and scene.verb(at)):
            return None
        if scene.glue(at, "deal") or scene.glue(at, "gift"):
            return take(scene, at, "what is signed or given for the money")
        if at == start and not (scene.glue(at, "agent") or at in scene.names):
            return None  # «اتفاق على حافز قدره 9 دنانير»: no party of the deal stands between
    return None


def of_money(scene: Scene, number: Number) -> Found | None:
    """«حققت الشركة 9 ملايين دولار أرباحا صافية»: what the money is, in the accusative behind its currency."""
    at = after_unit(scene, number)
    if number.value.kind != "money" or number.role is not None or not scene.nominal(at) or scene.joined(at):
        return None
    form, kinds = scene.tokens[at].form, flagged("amount") | flagged("burns")
    cues = [cue for cue in scene.at[at] if cue.category == "events"]
    accusative = scene.shapes.uninflected(form) != form
    had = any(cue.key in kinds and (cue.klass == "attr" or (cue.klass == "noun" and accusative)) for cue in cues)
    if not had or scene.shapes.definite(form) or any(cue.key in CHANGE for cue in cues):
        return None
    return take(scene, at, "what has the amount", own=True)


def target(scene: Scene, number: Number) -> Found | None:
    """«خصصت 9 ملايين للطرق», «أنفقت 9 ملايين على الطرق»: what money is for."""
    at = after_unit(scene, number)
    if number.value.kind != "money" or at >= len(scene.tokens):
        return None
    first = scene.segment(number.first).first
    paid = any(cue.key in _PAID and first <= cue.first < number.first for cue in scene.events)
    to = scene.glue(at, "target")
    if paid and to and scene.nominal(to.last + 1):
        return take(scene, to.last + 1, "what the money is for")
    if scene.tokens[at].form[:1] == "ك" and scene.nominal(at) and any(r.prefix for r in scene.readings(at)):
        return take(scene, at, "what the money is")
    return take(scene, at, "what the money is for") if paid and for_what(scene, at) and scene.nominal(at) else None


def target_before(scene: Scene, number: Number, first: int) -> Found | None:
    """«خصصت الحكومة للتعليم 9 ملايين»: what money is for, between the verb and the amount."""
    if number.value.kind != "money":
        return None
    paid = [cue for cue in scene.events if cue.key in _PAID and cue.klass == "verb" and first <= cue.first < number.first]
    for at in range(paid[-1].last + 1, number.first - 1) if paid and scene.verb(paid[-1].first) else ():
        onto = scene.glue(at, "target")
        if onto and scene.nominal(onto.last + 1) and not any(one.last < at for one in scene.numbers if one.first > paid[-1].last):
            return take(scene, onto.last + 1, "what the money is for")  # «تنفق المنظمة على المشروع 9 ملايين»
    verb = next((cue for cue in scene.events if cue.key == "allocated" and cue.klass == "verb" and cue.first >= first), None)
    if verb is None or not scene.verb(verb.first):
        return None
    if for_what(scene, after_unit(scene, number)) and any(one.first < number.first for one in scene.numbers):
        return None  # «5 ملايين للصحة و3 للتعليم»: each has its own behind it
    start = max([verb.last, *(one.last for one in scene.numbers if one.first < number.first)]) + 1
    for at in range(start, number.first):
        if for_what(scene, at) and scene.nominal(at) and not is_unit(scene, at) and at + 1 not in scene.date_at:
            return take(scene, at, "what the money is for")
    return None
