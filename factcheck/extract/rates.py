"""What a rate, share or change is of: «معدل البطالة بلغ 9% من قوة العمل», «هبط إلى 9% من سعته», «سجل الاقتصاد نموا بـ9%»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit, for_what
from factcheck.extract.attributes import outer
from factcheck.extract.first_nouns import first_nominal
from factcheck.extract.phrases import Found, lemma, phrase_end, phrase_start, take, trimmed
from factcheck.extract.roles import level_before, light, skip_hedge
from factcheck.extract.scene import SHARES, Cue, Number, Scene
from factcheck.world.concepts import concept

_PHRASE = 6  # words of the name of a rate
_OUTER = ("percent", "percentage_point", "fraction")


def filled(scene: Scene, number: Number, own: Found) -> bool:
    """«هبط المخزون إلى 9% من سعته», «بما يمثل 9% من الناتج»: the amount before is told in parts of the room that there is for
    it, or of what it is measured by."""
    if own.at is None or number.value.kind not in SHARES or not scene.glue(own.at, "base"):
        return False
    if any(r.suffix for r in scene.readings(own.at)):
        return number.role == "to" or restated(scene, number)
    first = scene.segment(number.first).first
    return level_before(scene, number) is not None or any(scene.glue(at, "thatis") for at in range(first, number.first))


def restated(scene: Scene, number: Number) -> bool:
    """«أي 76%» says the number before in other words; «تحدثت عن 14%» and «بلوغ 90» give another value of the same thing."""
    segment = scene.segment(number.first)
    if level_before(scene, number) or any(scene.glue(at, "thatis") for at in range(segment.first, number.first)):
        return True
    before = skip_hedge(scene, number.first - 1)
    form = scene.tokens[before].form if before >= 0 else ""
    if form == ":" and scene.nominal(before - 1):
        return False
    if form == "(" or _listed(scene, number, before):
        return True
    if any(cue.last == before and cue.klass == "light" and not scene.verb(cue.first) for cue in scene.events):
        return True
    if any(_says(scene, at) for at in range(segment.first, number.first)):
        return number.value.kind in SHARES or bool(scene.glue(before, "about"))
    return bool(scene.glue(before, "back"))


def _says(scene: Scene, at: int) -> bool:
    """A reporting verb, and no noun of one («توقعه لنمو الاقتصاد»)."""
    said = [r for r in scene.readings(at) if r.entry.category == "speakers" and r.entry.klass == "verb"]
    return bool(said) and not all(r.suffix for r in said)


def _listed(scene: Scene, number: Number, before: int) -> bool:
    """«و%20 يعارضونها»: the next share of the same, with a verb of its own."""
    return scene.function(before, "conj") and scene.verb(after_unit(scene, number))


def rate(scene: Scene, number: Number, first: int) -> Found | None:
    """«بلغت نسبة الفقر 9% من السكان», «معدل البطالة بلغ 9% من قوة العمل»: the rate, behind a verb of reaching or before it."""
    found = _before_verb(scene, number, first)
    if found:
        return found
    for at in range(number.first - 2, first, -1):
        if at in scene.number_at or scene.stop(at):
            return None
        if scene.glue(at, "back") and scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form):
            return take(scene, at, "what has the amount") if light(scene, at - 1) and not scene.joined(at) else None
    return None


def _before_verb(scene: Scene, number: Number, first: int) -> Found | None:
    """«معدل البطالة بلغ 9% من قوة العمل»: the rate whose name ends right before the verb of reaching at the number."""
    verb = skip_hedge(scene, number.first - 1)
    verb -= bool(scene.glue(verb, "to") and not scene.verb(verb))
    last = verb - 1
    if not (scene.verb(verb) and light(scene, verb)) or last <= first or not scene.nominal(last):
        return None
    start = phrase_start(scene, last, max(first, last - _PHRASE))
    named = scene.glue(start, "back") and start < last and scene.shapes.definite(scene.tokens[start + 1].form)
    return take(scene, start, "what has the amount", last) if named and not scene.joined(start) else None


def reached_so(scene: Scene, number: Number) -> Found | None:
    """«تراجع معدل التضخم في مايو، ليبلغ 9%», «زاد الطلب، مسجلا 9%»: a rate told by how far the clause before went."""
    segment = scene.segment(number.first)
    verb = skip_hedge(scene, number.first - 1)
    verb -= bool(scene.glue(verb, "to") and not scene.glue(verb, "makes") and not light(scene, verb))
    n = scene.segment_of[number.first]
    if (
        number.value.kind not in _OUTER
        or segment.border != "comma"
        or verb != segment.first + 1
        or not light(scene, verb)
        or not n
    ):
        return None
    clause = scene.segments[n - 1]
    if not _goes_on(scene, verb) or any(
        one.value.kind in _OUTER for one in scene.numbers if clause.first <= one.first < clause.end
    ):
        return None
    told = next((at for at in range(clause.first, clause.end) if scene.verb(at)), None)
    return outer(scene, number) or (first_nominal(scene, told + 1, clause.end, "what changes") if told is not None else None)


def _goes_on(scene: Scene, at: int) -> bool:
    """«ليبلغ», «مسجلا»: a verb of purpose, or a participle that agrees with the subject."""
    purpose = scene.verb(at) and any(r.prefix == scene.shapes.clitics.to[0] for r in scene.readings(at))
    return purpose or not scene.verb(at)


def recorded(scene: Scene, cue: Cue, number: Number) -> Found | None:
    """«سجل الاقتصاد المصري نموا بنسبة 5%», «شهد القطاع انكماشا بـ9%»: what a verb of recording says that it has changed."""
    between = range(cue.last + 1, skip_hedge(scene, number.first - 1) + 1)
    if not all(scene.glue(at, "amount") or scene.tokens[at].form in scene.shapes.clitics.at for at in between):
        return None
    first = scene.segment(cue.first).first
    verb = next((at for at in range(cue.first - 1, first - 1, -1) if scene.verb(at)), None)
    if verb is None or not (light(scene, verb) or scene.glue(verb, "hosts")):
        return None
    start = phrase_start(scene, cue.first - 1, first)
    if scene.joined(start) and for_what(scene, start):
        start = phrase_start(scene, start - 1, first)  # «الرقم القياسي للأسعار»
    whose = scene.glue(verb + 1, "agent") or scene.is_(verb + 1, "places") or scene.is_(verb + 1, "units")
    if not scene.nominal(verb + 1) or start != verb + 1 or whose or any(at in scene.date_at for at in range(start, cue.first)):
        return None
    return take(scene, verb + 1, "what changes", cue.first - 1)


def told(scene: Scene, number: Number, first: int) -> Found | None:
    """«بلغ معدل الفقر الكلي للسكان 9%», «بنسبة نجاح بلغت 9% للنظام الجديد»: the rate of its clause that has a name of its own; of
    «9% منها 7% للذكور» that of the number before."""
    if number.value.kind != "percent" or number.role == "by":
        return None
    before = scene.number_before(number.first)
    while before is not None and before.value.kind == "percent" and _of_groups(scene, before, number):
        number, before = before, scene.number_before(before.first)
    for at in range(number.first - 1, first - 1, -1):
        if at in scene.number_at and scene.number_at[at].value.kind in SHARES:
            return None
        word = _rate_word(scene, at)
        if scene.cue(at, "hedges") or not word or not scene.nominal(at + 1) or at + 1 >= number.first:
            continue
        known = concept(f"{word} {lemma(scene, at + 1)}")
        if known is not None and known.dimension == "ratio" and not any(one.last > at for one in _shares_before(scene, number)):
            last = max(at + 1, min(phrase_end(scene, at + 1), number.first - 1))
            start = at if scene.glue(at, "back") else at + 1
            return Found(scene.text(start, at + 1), trimmed(scene.text(start, last)), "what has the amount", start, last)
        return None
    return None


def _rate_word(scene: Scene, at: int) -> str:
    """«نسبة», «معدل»; «بنسبة نجاح بلغت 9»."""
    form = scene.tokens[at].form
    if scene.glue(at, "back"):
        return next(iter(sorted(r.form for r in scene.readings(at) if r.entry.category == "frames" and not r.prefix)), form)
    by = scene.glue(at, "amount") and form.startswith(scene.shapes.clitics.at[0]) and scene.verb(at + 2)
    return form[1:] if by else ""


def _shares_before(scene: Scene, number: Number) -> list[Number]:
    return [one for one in scene.numbers if one.last < number.first and one.value.kind in SHARES]


def _of_groups(scene: Scene, one: Number, number: Number) -> bool:
    """«16% منها 13% للذكور و18% للإناث», «90% للنظام الجديد و91% للقديم»: nothing but a part's word and a group between."""
    if not for_what(scene, after_unit(scene, number)):
        return False
    between = range(one.last + 1, number.first)
    part = any((cue := scene.cue(at, "parts", "word")) is not None and cue.key == "after" for at in between)
    joined = for_what(scene, after_unit(scene, one)) and len(between) <= _PHRASE
    return (part or joined) and not any(scene.verb(at) or scene.stop(at) for at in between if scene.tokens[at].form != "%")
