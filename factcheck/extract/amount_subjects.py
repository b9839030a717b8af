"""What has an amount: the thing whose money, measure, share or duration a number states."""

from __future__ import annotations

from factcheck.extract.events import allowed
from factcheck.extract.roles import CHANGE, change_word, level_before, skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.subjects import Found, phrase_end, phrase_start, take, trimmed
from factcheck.world.labels import flagged

_SHARES = ("percent", "fraction")


def governing(scene: Scene, number: Number) -> Found | None:
    """What has an amount; ``None`` where the sentence names nothing, or only points back."""
    if points_back(scene, number):
        return None
    first = scene.segment(number.first).first
    kind = number.value.kind
    own = _partitive(scene, number)
    if level_before(scene, number) and not own:
        return None
    if number.role == "by" and not (own and kind == "measure"):
        return _changed(scene, number)
    owner = attribute(scene, number)
    if own and not (owner and scene.glue(own.at or 0, "base")):
        return own
    if kind == "duration":
        return _lasting(scene, number, first)
    if owner:
        return owner
    if _restated(scene, number):
        return None
    labelled = _labelled(scene, number)
    if labelled:
        return labelled
    found = _growth(scene, number) or _adjacent(scene, number, first) or _of_unit(scene, number) or _target(scene, number)
    return found or _subject(scene, number, first)


def points_back(scene: Scene, number: Number) -> bool:
    """«نصفها», «38% منها», «النصف»: a share of what stands before."""
    last = scene.readings(number.last)
    if number.value.kind == "fraction":
        if last and all(reading.suffix for reading in last):
            return True
        after = number.last + 1
        bare = (not scene.nominal(after) or scene.glue(after, "plain")) and not scene.glue(after, "of")
        if bare and number.role != "by" and scene.shapes.definite(scene.tokens[number.first].form):
            return True
    cue = scene.cue(number.last + 1, "parts", "word")
    return bool(cue and cue.key == "after")


def group(scene: Scene, number: Number) -> Found | None:
    """«يشكل الأطفال نصفهم»: who makes up a share."""
    for at in range(number.first - 1, scene.segment(number.first).first - 1, -1):
        if scene.glue(at, "makes"):
            return first_nominal(scene, at + 1, number.first, "who makes up the share")
    of = number.last + 1
    adjective = scene.is_(of + 1, "nationalities") or scene.cue(of + 1, "qualifiers", "adj")
    people = scene.is_(of + 1, "nouns") and of + 1 not in scene.names
    if scene.glue(of, "of") and people and not scene.cue(of, "parts") and not adjective:
        return take(scene, of + 1, "who makes up the share")  # «ثلثهم من النساء»
    return None


def _restated(scene: Scene, number: Number) -> bool:
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
    if any(scene.is_(at, "speakers", "verb") for at in range(segment.first, number.first)):
        return number.value.kind in _SHARES or bool(scene.glue(before, "about"))
    return bool(scene.glue(before, "back"))


def _listed(scene: Scene, number: Number, before: int) -> bool:
    """«و%20 يعارضونها»: the next share of the same, with a verb of its own."""
    return scene.function(before, "conj") and scene.verb(_after_unit(scene, number))


def _unit(scene: Scene, at: int) -> bool:
    return any(scene.is_(at, name) for name in ("units", "currencies", "percents", "rates")) and not scene.glue(at, "of")


def _after_unit(scene: Scene, number: Number) -> int:
    at = number.last + 1
    while at < len(scene.tokens):
        unit = scene.cue(at, "units") or scene.cue(at, "currencies")
        if unit:
            at = unit.last + 1
        elif _unit(scene, at) or scene.tokens[at].form in (")", "/"):
            at += 1
        else:
            break
    return at


def _partitive(scene: Scene, number: Number) -> Found | None:
    """«9% من X», «9 أطنان من X», «خمس X»; money comes from its giver and is not of it."""
    at = _after_unit(scene, number)
    at += scene.cue(at, "modality", "only") is not None  # «9% فقط من الأصوات»
    if number.value.kind == "fraction" and scene.nominal(at) and not scene.glue(at, "plain"):
        return take(scene, at, "share of X", own=True)
    among = scene.cue(at, "parts", "word")
    if among and among.key == "of" and number.value.kind in _SHARES and scene.nominal(among.last + 1):
        return take(scene, among.last + 1, "of X", own=True)
    if number.value.kind == "money" or not scene.glue(at, "of") or not scene.nominal(at + 1) or scene.cue(at, "parts"):
        return None
    if number.role in ("from", "to") and number.value.kind not in _SHARES:
        return None
    return take(scene, at + 1, "of X", own=True)


def _of_unit(scene: Scene, number: Number) -> Found | None:
    """«9 أطنان قمحا»: the noun behind the unit."""
    at = _after_unit(scene, number)
    if number.value.kind != "measure" or not scene.is_(at, "nouns") or not scene.nominal(at) or scene.joined(at):
        return None
    if scene.shapes.definite(scene.tokens[at].form) or scene.cue(at, "localities"):
        return None
    return take(scene, at, "noun after the unit", own=True)


def _target(scene: Scene, number: Number) -> Found | None:
    """«خصصت 9 ملايين للطرق», «أنفقت 9 ملايين على الطرق»: what money is for."""
    at = _after_unit(scene, number)
    if number.value.kind != "money" or at >= len(scene.tokens):
        return None
    first = scene.segment(number.first).first
    paid = any(cue.key in ("allocated", "spent") and first <= cue.first < number.first for cue in scene.events)
    to = scene.glue(at, "target")
    if paid and to and scene.nominal(to.last + 1):
        return take(scene, to.last + 1, "what the money is for")
    given = any(reading.prefix in scene.shapes.clitics.to for reading in scene.readings(at))
    return take(scene, at, "what the money is for") if paid and given and scene.nominal(at) else None


def _labelled(scene: Scene, number: Number) -> Found | None:
    """«الرواتب: 14.8 مليار»: the label of a line."""
    colon = skip_hedge(scene, number.first - 1)
    if colon < 1 or scene.tokens[colon].form != ":" or not scene.nominal(colon - 1) or colon - 1 in scene.names:
        return None
    start = phrase_start(scene, colon - 1, 0)
    return Found(scene.text(start, start), trimmed(scene.text(start, colon - 1)), "label of the line", start, colon - 1)


def _growth(scene: Scene, number: Number) -> Found | None:
    """«نسبة نمو لا تتعدى 3%»: growth that has no other owner."""
    first = scene.segment(number.first).first
    if number.value.kind != "percent":
        return None
    for cue in reversed(scene.events):
        if first <= cue.first and cue.last < number.first and cue.key in CHANGE and cue.klass == "noun":
            return take(scene, cue.first, "growth", min(phrase_end(scene, cue.last), number.first - 1))
    return None


def _names_amount(cue: Cue) -> bool:
    return cue.klass == "attr" or (cue.klass == "noun" and cue.key in flagged("measured"))


def attribute(scene: Scene, number: Number) -> Found | None:
    """The nearest word before in the clause that has amounts: سعر، عجز، صادرات; with the words around it."""
    first = scene.segment(number.first).first
    for cue in reversed(scene.events):
        if not (first <= cue.first and cue.last < number.first) or not _names_amount(cue) or cue.first in scene.date_at:
            continue
        if number.value.kind == "measure" and not allowed(cue.key, number, None):
            continue
        if cue.key == "distance_location" and (number.value.kind != "measure" or scene.cue(cue.first, "borders")):
            continue
        if any(cue.last < one.first < number.first for one in scene.numbers if one.role is None):
            return None
        if cue.klass == "noun" and scene.glue(cue.first - 1, "within"):
            continue
        head = cue.last if scene.function(cue.first) else cue.first
        head += scene.glue(head, "count") is not None and scene.nominal(head + 1) and number.value.kind in _SHARES
        start = head if scene.verb(head - 1) else phrase_start(scene, head, first, 3)
        last = min(phrase_end(scene, cue.last, 5), number.first - 1)
        return Found(scene.text(head, cue.last), trimmed(scene.text(start, last)), "what has the amount", head, last)
    return None


def outer(scene: Scene, number: Number) -> Found | None:
    """«بلغت الحرارة … بعد أن وصلت إلى 54 درجة»: the attribute that the clauses before name, where it fits the amount."""
    first = scene.segment(number.first).first
    for cue in reversed(scene.events):
        fits = cue.last < first and _names_amount(cue) and not scene.function(cue.first)
        if fits and allowed(cue.key, number, None) and cue.key not in flagged("side"):
            return take(scene, cue.first, "what has the amount, said before", phrase_end(scene, cue.last))
    return None


def _adjacent(scene: Scene, number: Number, first: int) -> Found | None:
    """«مساعدة قيمتها N», «ميزانية N»: the noun right before the amount."""
    at = skip_hedge(scene, number.first - 1)
    skipped = False
    while at >= first and scene.glue(at, "amount"):
        at -= 1
        skipped = True
    while skipped and at > first and scene.nominal(at) and scene.is_(at, "nationalities"):
        at -= 1
    if at < first or not scene.nominal(at) or (not skipped and scene.cue(at, "localities")):
        return None
    if not skipped and any(scene.verb(i) for i in range(first, at)):
        return None
    start = phrase_start(scene, at, first)
    return Found(scene.text(start, start), trimmed(scene.text(start, number.first - 1)), "noun before the amount", start, at)


def _subject(scene: Scene, number: Number, first: int) -> Found | None:
    """In a list the noun since the number before; else the subject: before the verb behind «إن», else after it; of the clause
    before where the number only goes on with it."""
    listed = [one for one in scene.numbers if first <= one.first < number.first and one.value.kind == number.value.kind]
    if listed:
        found = first_nominal(scene, _after_unit(scene, listed[-1]), number.first, "noun of the list")
        if found:
            return found
    for verb in range(number.first - 1, first - 1, -1):
        if scene.verb(verb):
            before = first_nominal(scene, first, verb, "subject before the verb")
            if before:
                return before
            found = first_nominal(scene, verb + 1, number.first, "subject of the verb")
            if found or scene.segment(number.first).border != "rel":
                return found
            return _antecedent_clause(scene, first)
    found = first_nominal(scene, first, number.first, "noun of the clause")
    n = scene.segment_of[number.first]
    if found is None and n and scene.segments[n].border == "comma":
        while n and scene.segments[n].border == "comma":
            n -= 1
        found = _subject_of(scene, scene.segments[n].first, scene.segments[n].end)
    return found


def _subject_of(scene: Scene, first: int, end: int) -> Found | None:
    for verb in range(first, end):
        if scene.verb(verb):
            return first_nominal(scene, verb + 1, end, "subject of the clause before")
    return None


def first_nominal(scene: Scene, first: int, end: int, why: str) -> Found | None:
    """The first noun phrase of a stretch."""
    for at in range(first, end):
        if not scene.nominal(at) or any(cue.category == "scopes" for cue in scene.at[at]):
            continue
        if _calendar(scene, at):
            continue
        if scene.glue(at, "count") and at + 1 < end and scene.nominal(at + 1):
            continue
        if not (_unit(scene, at) and (at - 1 in scene.number_at or not scene.shapes.definite(scene.tokens[at].form))):
            return take(scene, at, why, min(phrase_end(scene, at), end - 1))
    return None


def reached(scene: Scene, number: Number) -> Found | None:
    """«بلغت الوفيات 9», «ارتفعت الوفيات إلى 9», «إن الزوار زادوا على 9»: what a bare count is the level of."""
    first = scene.segment(number.first).first
    for at in range(number.first - 1, first - 1, -1):
        cue = scene.cue(at, "modality", "verb")
        if cue and cue.key == "level" and scene.verb(at):
            if scene.nominal(at + 1) and at + 1 not in scene.names:
                return first_nominal(scene, at + 1, number.first, "what has reached the number")
            return first_nominal(scene, first, at, "what has reached the number")
        if scene.verb(at) or at in scene.number_at:
            break
    return None


def _calendar(scene: Scene, at: int) -> bool:
    """A unit of time with the article: العام، الشهر."""
    return any(
        r.definite and r.entry.category == "units" and r.entry.klass.startswith("time") for r in scene.readings(at)
    ) and not scene.is_(at, "nouns")


def _antecedent_clause(scene: Scene, first: int) -> Found | None:
    """The noun that a relative clause hangs on: the one right before it."""
    last = first - 1
    while last > 0 and not scene.nominal(last):
        last -= 1
    if last < 0 or not scene.nominal(last):
        return None
    start = phrase_start(scene, last, 0)
    return Found(scene.text(start, start), trimmed(scene.text(start, last)), "noun that the clause is about", start, last)


def _changed(scene: Scene, number: Number) -> Found | None:
    """What grows or shrinks by the number."""
    cue = change_word(scene, number)
    if cue is None:
        return None
    owner = attribute(scene, number)
    if owner:
        return owner
    if cue.klass != "verb":
        at = cue.last + 1
        if at < number.first and scene.nominal(at) and not scene.glue(at, "amount"):
            return take(scene, at, "what changes")
        named = scene.glue(cue.first - 1, "amount") and scene.shapes.definite(scene.tokens[cue.first].form)
        return take(scene, cue.first, "growth", cue.last) if named else None
    first = scene.segment(number.first).first
    found = first_nominal(scene, cue.last + 1, number.first, "what changes")
    found = found or first_nominal(scene, first, cue.first, "what changes")
    return None if found is None and scene.segment(number.first).border == "time" else found or _antecedent_clause(scene, first)


def _lasting(scene: Scene, number: Number, first: int) -> Found | None:
    """What lasts: the noun right before (تأجيل الدراسة أسبوعين), that before its verb (اجتماع استمر يومين), else the subject."""
    at = skip_hedge(scene, number.first - 1)
    if at >= first and scene.nominal(at) and not any(cue.key == "duration" for cue in scene.at[at]):
        return Found(scene.text(at, at), trimmed(scene.text(at, at)), "noun before the duration", at, at)
    for verb in range(number.first - 1, first - 1, -1):
        if not scene.verb(verb):
            continue
        if scene.nominal(verb - 1) and verb > first:
            start = phrase_start(scene, verb - 1, first)
            return Found(scene.text(start, start), trimmed(scene.text(start, verb - 1)), "what lasts", start, verb - 1)
        break
    return _subject(scene, number, first)
