"""What lasts: the subject of a duration."""

from __future__ import annotations

from factcheck.extract import spells
from factcheck.extract.amount_phrases import after_unit, antecedent_clause, described, inside
from factcheck.extract.headless import headless
from factcheck.extract.phrases import Found, human, phrase_end, phrase_start, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_CLAUSE, _SENTENCE = 8, 40  # tokens back to a verb of lasting, and from it to what lasts
_TERMS = ("held", "sentenced")  # what lasts as long as a court says


def lasting(scene: Scene, number: Number, first: int) -> Found | None:
    """What lasts: the noun right before (تأجيل الدراسة أسبوعين), that before its verb (اجتماع استمر يومين), else the subject."""
    spell = spells.relative(scene, number, first) or _spell(scene, number) or spells.led(scene, number, first)
    if spell:
        return spell
    at = skip_hedge(scene, number.first - 1)
    if at > first + 1 and scene.glue(at, "fortime") and scene.nominal(at - 1) and scene.verb(at - 2):
        at -= 1  # «استمر الزلزال لمدة 28 ثانية»
    own = scene.shapes.definite(scene.tokens[number.first].form) or any(reading.suffix for reading in scene.readings(at))
    while at > first and _adjective(scene, at):
        at -= 1  # «السجن المشدد 15 عاما»
    told = any(cue.key == "duration" and cue.suffix for cue in scene.at[at]) if at >= 0 else False
    if told and at <= scene.segment(at).first + 1:
        return _told_of(scene, scene.segment(at).first)
    term = any(cue.key in _TERMS and cue.klass == "noun" for cue in scene.at[at]) if at >= 0 else False
    given = _given(scene, number)
    plain = (
        at >= first
        and not (given and not term)
        and scene.nominal(at)
        and not headless(scene, at)
        and (own or term or not (inside(scene, at, first) or scene.joined(at)))
    )
    served = None if term else _served(scene, first, at)
    if plain and served is not None:
        return Found(scene.text(served, served), trimmed(scene.text(served, at)), "term", served, served)
    if plain and (scene.verb(at - 1) or not any(cue.key == "duration" for cue in scene.at[at])):
        return Found(scene.text(at, at), trimmed(scene.text(at, at)), "noun before the duration", at, at)
    changed = _changed_term(scene, number, first)
    if changed:
        return changed
    judged = next((cue for cue in reversed(scene.events) if cue.key in _TERMS and _judges(scene, cue, number)), None)
    if judged:
        return Found(
            scene.text(judged.first, judged.first), scene.text(judged.first, judged.last), "term", judged.first, judged.last
        )
    behind = after_unit(scene, number)
    if given and any(
        cue.key in _TERMS and cue.klass == "noun" for cue in scene.at[min(behind, len(scene.at) - 1)] if cue.category == "events"
    ):
        return take(scene, behind, "term", behind)  # «حكم على التاجر بخمس سنوات سجنا»
    for verb in range(number.first - 1, first - 1, -1):
        if not scene.verb(verb):
            continue
        last = _unaged(scene, verb)
        if scene.nominal(last) and last >= first:
            start = phrase_start(scene, last, first)
            return Found(scene.text(start, start), trimmed(scene.text(start, last)), "what lasts", start, last)
        break
    return None


def _unaged(scene: Scene, verb: int) -> int:
    """The token before a verb; in «السائق البالغ من العمر 52 عاما كان قد أمضى» that before the age."""
    at = verb - 1
    while scene.glue(at, "had") or scene.glue(at, "was"):
        at -= 1
    age = next((one for one in scene.numbers if one.value.kind == "age" and one.last in (at, at - 1)), None)
    if age is None:
        return verb - 1
    told = (cue for cue in scene.events if cue.key == "age" and cue.klass == "noun" and cue.last == age.first - 1)
    cue = min(told, key=lambda cue: cue.first, default=None)
    return verb - 1 if cue is None else cue.first - 1


def _told_of(scene: Scene, first: int) -> Found | None:
    """«تدور أحداث الفيلم، ومدته 9 دقائق»: the last noun before, with its adjectives."""
    found = antecedent_clause(scene, first)
    if found is None or found.at is None or found.last is None:
        return found
    return take(scene, described(scene, found.last, found.at), "what lasts", found.last)


def _spell(scene: Scene, number: Number) -> Found | None:
    """«انطلقت حملة في ست محافظات، وتستمر 9 أيام», «تستمر الحملة التي أطلقتها الوزارة 9 أيام»: the last thing named that goes on
    for a time and agrees with the verb."""
    last = skip_hedge(scene, number.first - 1)
    for verb in range(last, max(last - _CLAUSE, -1), -1):
        if scene.stop(verb) or verb in scene.number_at:
            return None
        lasts = scene.glue(verb, "lastsfor")
        if lasts is None:
            continue
        if verb < last:
            fits = scene.glue(verb + 1, "spell") and scene.verb(verb)
            return take(scene, verb + 1, "what lasts") if fits else None
        named = (
            at
            for at in range(verb - 1, max(verb - _SENTENCE, -1), -1)
            if (cue := scene.glue(at, "spell")) and cue.key == lasts.key
        )
        at = next(named, None)
        while at and scene.glue(at - 1, "spell") and not scene.shapes.definite(scene.tokens[at - 1].form):
            at -= 1  # «جلسة المحاكمة»
        return None if at is None else take(scene, at, "what lasts", min(phrase_end(scene, at), verb - 1))
    return None


def _given(scene: Scene, number: Number) -> bool:
    """«بـ9 سنوات», «بثماني سنوات»: the preposition of what is given stands on the number, or apart before its digits."""
    signs = scene.shapes.clitics.at
    before = scene.tokens[number.first - 1].form if number.first else ""
    return before in signs or any(reading.prefix in signs for reading in scene.readings(number.first) if reading.prefix)


def _changed_term(scene: Scene, number: Number, first: int) -> Found | None:
    """«خففت الغرفة عقوبة المدير من 9 سنوات إلى 6»: the penalty that becomes so long."""
    before = skip_hedge(scene, number.first - 1)
    if not (scene.glue(before, "to") or scene.glue(before, "of")):
        return None
    for cue in reversed(scene.events):
        if first <= cue.first and cue.last < number.first and cue.key == "sentenced" and cue.klass == "noun":
            between = (one for one in scene.numbers if cue.last < one.first < number.first)
            plain = scene.nominal(cue.last + 1) and all(one.value.kind == "duration" for one in between)
            return take(scene, cue.first, "term") if plain else None
    return None


def _served(scene: Scene, first: int, at: int) -> int | None:
    """«قضت بسجن رجل الأعمال 7 سنوات»: the term before whom it is for, nothing but nouns between."""
    for back in range(at - 1, first - 1, -1):
        if any(cue.key in _TERMS and cue.klass == "noun" for cue in scene.at[back]) and human(scene, back + 1):
            return back
        if not scene.nominal(back):
            return None
    return None


def _judges(scene: Scene, cue: Cue, number: Number) -> bool:
    """«قضت المحكمة بسجن التاجر 9 أعوام»: a term with no other number between, that a court speaks of."""
    if cue.klass != "noun" or cue.last >= number.first or scene.count_between(cue.last, number.first):
        return False
    return any(other.key == "sentenced" and other.klass == "verb" and other.last < cue.first for other in scene.events)


def _adjective(scene: Scene, at: int) -> bool:
    """Behind a noun with the article another word with it that is no noun; without it a feminine one: «رخصة مؤقتة»."""
    definite, feminine = scene.shapes.definite, scene.shapes.feminine
    form, before = scene.tokens[at].form, scene.tokens[at - 1].form
    told = scene.verb(at - 1) or scene.joined(at) or any(cue.category == "events" for cue in scene.at[at])  # «متهمين لمدة 9»
    bare = feminine(form) and not told
    agree = definite(form) == definite(before) and (definite(form) or bare)
    described = definite(form) or scene.is_(at - 1, "nouns") or (at > 1 and _adjective(scene, at - 1))
    pair = agree and described and scene.nominal(at - 1)
    return pair and scene.nominal(at) and not scene.is_(at, "nouns") and at not in scene.names
