"""Whose age an age is."""

from __future__ import annotations

from factcheck.extract import amount_subjects
from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.phrases import Found, bare, human, phrase_start, take, trimmed
from factcheck.extract.pointing import owner
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene


def whose_age(scene: Scene, number: Number) -> Found | None:
    """Whose age, or what is so old; nothing where the sentence only says «من العمر», «من عمرها» of somebody named before.
    A broken number of years («في سن 26.7») is the average of many, and the word of age what it is an average of."""
    if _of_next_group(scene, number):
        return None
    found = aged(scene, number) or amount_subjects.governing(scene, number)
    whole = number.value.low is not None and number.value.low == int(number.value.low)
    return None if found and found.at is not None and whole and _only_age(scene, found.at) else found


def _of_next_group(scene: Scene, number: Number) -> bool:
    """«بلغ وسيط العمر 31.5 سنة للذكور و27.2 سنة للإناث»: of what the age before is of."""
    before = scene.number_before(number.first)
    loose = scene.is_and(number.first - 1)
    if before is None or before.value.kind != "age" or not (loose or scene.has_and(number.first)):
        return False
    between = range(after_unit(scene, before), number.first - loose)
    return len(between) == 1 and any(r.prefix in scene.shapes.clitics.to for r in scene.readings(between[0]))


def _only_age(scene: Scene, at: int) -> bool:
    """«في التاسعة من عمرها», «عن سن 77 عاما»: the word of age itself, which is nobody; «بلغ متوسط العمر» is one."""
    cue = scene.cue(at, "events", "noun")
    if cue is None or cue.key != "age":
        return False
    return scene.function(at - 1, "prep") or scene.function(at, "prep") or any(r.suffix for r in scene.readings(at))


def aged(scene: Scene, number: Number) -> Found | None:
    """Whose age: the noun that «عمره» points back to, else the word of age."""
    for at in range(number.first - 1, max(0, number.first - 8) - 1, -1):
        cue = scene.cue(at, "events", "noun")
        if cue and cue.key == "age":
            if scene.verb(at - 1) and scene.shapes.definite(scene.tokens[at].form):
                return take(scene, at, "word of age")  # «بلغ العمر المتوسط للسكان 29 عاما»
            counted = next((one.noun for one in scene.numbers if one.noun and one.noun[1] == skip_hedge(scene, at - 1)), None)
            if counted and human(scene, counted[0]):
                return take(scene, counted[0], "who is so old", counted[1])  # «3 ملايين طفل دون سن الخامسة»
            before = at - 1 if scene.glue(at - 1, "of") else at
            found = owner(scene, before) or _deceased(scene, before)
            if found:
                who = _agreeing(scene, found, cue.first) or _person(scene, found.at or 0, cue.first)
                head = found.head if who == found.at else bare(scene, who)
                return Found(head, trimmed(scene.text(who, cue.last)), found.why, who, found.last)
            return _gone_before(scene, at) or take(scene, at, "word of age", cue.last)
    if scene.tokens[number.first - 1].form == "(":
        return _bracketed(scene, number.first - 2)
    before = skip_hedge(scene, number.first - 1)
    if scene.nominal(before) and human(scene, before) and not scene.shapes.definite(scene.tokens[before].form):
        return take(scene, before, "who is so old", before)  # «مليون طفل دون الخامسة»
    return _at_age(scene, number)


def _bracketed(scene: Scene, last: int) -> Found | None:
    """«حبس السائق (38 سنة)», «بيع مهاجمه كوستا (31 سنة)»: the person right before the bracket, in a name or by a noun."""
    if not scene.nominal(last):
        return None
    start = phrase_start(scene, last, 0, 5)
    who = next((at for at in range(start, last + 1) if human(scene, at)), last)
    return take(scene, who, "person before the bracket", last)


def _deceased(scene: Scene, at: int) -> Found | None:
    """«رحل الكاتب مساء الجمعة عن عمر ناهز 84 عاما», «ويبلغ المتهم من العمر 41 عاما»: the person right behind the verb."""
    last = at - 1 - scene.function(at - 1, "prep")
    while last in scene.date_at:
        last -= 1
    first = phrase_start(scene, last, 0, 5)
    if not scene.nominal(last) or not scene.verb(first - 1):
        return None
    return Found(scene.text(first, first), trimmed(scene.text(first, last)), "who reached the age", first, last)


def _agreeing(scene: Scene, found: Found, participle: int) -> int | None:
    """Of two people of a phrase the last, where it is the one that is told of: «والد الطفلة البالغة من العمر 9», by the gender of
    the participle; «بين الناجين طفلة عمرها 6», as no article stands behind one that has it."""
    first, last = found.at, found.last
    if first is None or last is None or first == last or not human(scene, last) or last in scene.names:
        return None
    definite, feminine = scene.shapes.definite, scene.shapes.feminine
    if definite(scene.tokens[first].form) and not definite(scene.tokens[last].form) and scene.is_(last, "nouns"):
        return last
    marked = [feminine(scene.tokens[at].form) for at in (first, last, participle)]
    said = definite(scene.tokens[participle].form)
    return last if said and marked[1] == marked[2] != marked[0] else None


def _person(scene: Scene, first: int, end: int) -> int:
    """«مقتل رجل عمره 9», «توقيف شخصين يبلغان من العمر»: the person behind the noun that says what befell him."""
    befallen = any(cue.first == first and cue.klass == "noun" for cue in scene.events)
    if not befallen:
        return first
    return next((at for at in range(first + 1, end) if human(scene, at)), first)


def _at_age(scene: Scene, number: Number) -> Found | None:
    """«وفاة شاب في العشرين من عمره», «أنقذوا صغيرة في التاسعة من عمرها», «المشتبه فيه، وهو في الثلاثين من العمر»: the person
    before the preposition."""
    prep = number.first - 1
    if not scene.function(prep, "prep"):
        return None
    cue = scene.cue(number.last + 2, "events", "noun") if scene.glue(number.last + 1, "of") else None
    if cue is None or cue.key != "age":
        return None
    if scene.cue(prep - 1, "borders", "rel") and scene.stop(prep - 2):
        return owner(scene, prep - 1)
    at = prep - 1
    if at < 0 or not scene.nominal(at):
        return None
    first = phrase_start(scene, at, 0, 5)
    if human(scene, at):
        return take(scene, at, "noun before the age", at)
    named = human(scene, first) and at in scene.names
    alone = human(scene, first) is None and first == at and scene.verb(at - 1) and at not in scene.names
    return take(scene, first, "noun before the age", at) if named or alone else None


def _gone_before(scene: Scene, at: int) -> Found | None:
    """«توفي الفنان نديم الحايك، المولود عام 1938، عن عمر ناهز 85 عاما»: the person right behind the verb before an insertion."""
    if not scene.function(at) or not scene.stop(at - 1):
        return None
    for verb in range(at - 2, -1, -1):
        if scene.verb(verb):
            who = next((one for one in range(verb + 1, min(verb + 4, at)) if _someone(scene, one)), None)
            if who is not None:  # «رحل عن عالمنا الموسيقار»
                return take(scene, who, "who reached the age")
    return None


def _someone(scene: Scene, at: int) -> bool:
    """No «عن عالمنا», which stands behind a preposition."""
    return scene.nominal(at) and bool(human(scene, at)) and not scene.function(at - 1, "prep")
