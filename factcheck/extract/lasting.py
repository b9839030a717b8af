"""What lasts: the subject of a duration."""

from __future__ import annotations

from factcheck.extract.amount_phrases import antecedent_clause, described, inside
from factcheck.extract.phrases import Found, phrase_start, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_TERMS = ("held", "sentenced")  # what lasts as long as a court says


def lasting(scene: Scene, number: Number, first: int) -> Found | None:
    """What lasts: the noun right before (تأجيل الدراسة أسبوعين), that before its verb (اجتماع استمر يومين), else the subject."""
    at = skip_hedge(scene, number.first - 1)
    own = scene.shapes.definite(scene.tokens[number.first].form) or any(reading.suffix for reading in scene.readings(at))
    while at > first and _adjective(scene, at):
        at -= 1  # «السجن المشدد 15 عاما»
    told = any(cue.key == "duration" and cue.suffix for cue in scene.at[at]) if at >= 0 else False
    if told and at <= scene.segment(at).first + 1:
        return _told_of(scene, scene.segment(at).first)
    term = any(cue.key in _TERMS and cue.klass == "noun" for cue in scene.at[at]) if at >= 0 else False
    plain = at >= first and scene.nominal(at) and (own or term or not (inside(scene, at, first) or scene.joined(at)))
    if plain and (scene.verb(at - 1) or not any(cue.key == "duration" for cue in scene.at[at])):
        return Found(scene.text(at, at), trimmed(scene.text(at, at)), "noun before the duration", at, at)
    judged = next((cue for cue in reversed(scene.events) if cue.key in _TERMS and _judges(scene, cue, number)), None)
    if judged:
        return Found(
            scene.text(judged.first, judged.first), scene.text(judged.first, judged.last), "term", judged.first, judged.last
        )
    for verb in range(number.first - 1, first - 1, -1):
        if not scene.verb(verb):
            continue
        if scene.nominal(verb - 1) and verb > first:
            start = phrase_start(scene, verb - 1, first)
            return Found(scene.text(start, start), trimmed(scene.text(start, verb - 1)), "what lasts", start, verb - 1)
        break
    return None


def _told_of(scene: Scene, first: int) -> Found | None:
    """«تدور أحداث الفيلم، ومدته 9 دقائق»: the last noun before, with its adjectives."""
    found = antecedent_clause(scene, first)
    if found is None or found.at is None or found.last is None:
        return found
    return take(scene, described(scene, found.last, found.at), "what lasts", found.last)


def _judges(scene: Scene, cue: Cue, number: Number) -> bool:
    """«قضت المحكمة بسجن التاجر 9 أعوام»: a term with no other number between, that a court speaks of."""
    if cue.klass != "noun" or cue.last >= number.first or scene.count_between(cue.last, number.first):
        return False
    return any(other.key == "sentenced" and other.klass == "verb" and other.last < cue.first for other in scene.events)


def _adjective(scene: Scene, at: int) -> bool:
    """Behind a noun with the article another word with it that is no noun."""
    definite = scene.shapes.definite
    pair = definite(scene.tokens[at].form) and definite(scene.tokens[at - 1].form) and scene.nominal(at - 1)
    return pair and scene.nominal(at) and not scene.is_(at, "nouns") and at not in scene.names
