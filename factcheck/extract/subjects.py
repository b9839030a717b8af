"""What is counted, or has the amount: head noun and its words, from beside the number or from before it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.extract.roles import change_word, skip_hedge
from factcheck.extract.scene import Number, Scene

_LONGEST = 12
_REACH = 14
_PARTITIVE = ("من",)
_PEOPLE_WHOLE = ("اصل", "بين", "مجموع", "اجمالي", "مجمل", "جمله", "ضمن")


@dataclass(frozen=True, slots=True)
class Found:
    """A subject in the words of the text: the head at token ``at`` of ``scene`` (``None``: taken over from another claim),
    the whole noun phrase to token ``last``, and the reason."""

    head: str
    text: str
    why: str
    at: int | None = None
    last: int | None = None
    own: bool = False
    elided: bool = False


def trimmed(words: str) -> str:
    """At most twelve words."""
    return " ".join(words.split()[:_LONGEST])


def phrase_end(scene: Scene, at: int, limit: int = 4) -> int:
    """The last token of the noun phrase that begins at a token."""
    last = at
    while last - at < limit and scene.nominal(last + 1):
        token = scene.tokens[last + 1]
        if token.form[0] in "وف" and any(reading.prefix[:1] in ("و", "ف") for reading in token.readings):
            break
        if any(reading.prefix and reading.prefix[-1] in "بل" for reading in token.readings) and not scene.is_(last + 1, "nouns"):
            break
        last += 1
    return last


def _take(scene: Scene, at: int, why: str, last: int | None = None, own: bool = False) -> Found:
    end = phrase_end(scene, at) if last is None else last
    return Found(scene.text(at, at), trimmed(scene.text(at, end)), why, at, end, own)


def _unit(scene: Scene, at: int) -> bool:
    return scene.is_(at, "units") or scene.is_(at, "currencies") or scene.is_(at, "percents") or scene.is_(at, "rates")


def counted(scene: Scene, number: Number) -> Found | None:
    """The noun that the number counts: itself (a dual), after it, behind «من», before it (definite), or «عدد X N»."""
    if number.noun and number.noun[0] not in (number.first - 1,):
        at = number.noun[0]
        if not scene.cue(at, "parts", "word") or scene.is_(at, "nouns"):
            return _take(scene, at, "counted noun", max(number.noun[1], phrase_end(scene, at)), own=True)
    token = scene.tokens[number.first]
    if not token.is_numeral and not scene.is_(number.first, "numbers") and not token.form[0].isdigit():
        return _take(scene, number.first, "the noun is the number", own=True)
    at = number.last + 1
    while at < len(scene.tokens) and scene.tokens[at].kind == "mark" and scene.tokens[at].form in ')"/':
        at += 1
    if scene.tokens[at : at + 1] and scene.tokens[at].form == "عدد" and scene.nominal(at + 1):
        return _take(scene, at + 1, "عدد after the number", own=True)
    if scene.nominal(at) and not scene.cue(at, "parts"):
        return _take(scene, at, "counted noun", own=True)
    if at + 1 < len(scene.tokens) and scene.tokens[at].form in _PARTITIVE and scene.nominal(at + 1):
        if scene.tokens[at + 1].form not in _PEOPLE_WHOLE:
            return _take(scene, at + 1, "partitive من", own=True)
    return _definite(scene, number)


def _definite(scene: Scene, number: Number) -> Found | None:
    """الجنود الأربعة: the definite noun before a definite number."""
    if scene.tokens[number.first].form.startswith("ال") and scene.nominal(number.first - 1):
        at = number.first - 1
        return _take(scene, at, "noun before a definite number", at, own=True)
    return None


def stated_before(scene: Scene, number: Number) -> Found | None:
    """«عدد X بلغ N», «بلغ عدد X N», «X البالغ عددهم N», «X وعددهم N»."""
    segment = scene.segment(number.first)
    for at in range(number.first - 1, max(segment.first, number.first - _REACH) - 1, -1):
        form = scene.tokens[at].form
        if at in scene.number_at:
            return None
        if form in ("عدد", "العدد", "اعداد", "عديد", "قوام", "حصيله") and scene.nominal(at + 1):
            return _take(scene, at + 1, "عدد X")
        if form in ("عددهم", "وعددهم", "عددها", "وعددها", "عددهن", "وعددهن", "قوامها", "قوامه") and at > 0:
            return _owner(scene, at)
    return None


def _owner(scene: Scene, at: int) -> Found | None:
    """The noun phrase that a pronoun points back to: the nearest one before, behind a comma or a participle."""
    last = at - 1
    while last >= 0 and (scene.stop(last) or scene.tokens[last].form in ("البالغ", "والبالغ", "البالغه", "و", "يبلغ", "بلغ")):
        last -= 1
    if last < 0 or not scene.nominal(last):
        return None
    first = last
    while first > 0 and last - first < 5 and scene.nominal(first - 1) and not scene.function(first - 1):
        first -= 1
    return Found(scene.text(first, first), trimmed(scene.text(first, at)), "the noun that the pronoun points to", first, last)


def governing(scene: Scene, number: Number) -> Found | None:
    """What has an amount: the noun that governs it, the subject of the verb, or what changes."""
    segment = scene.segment(number.first)
    after = number.last + 1
    while _unit(scene, after):
        after += 1
    form = scene.tokens[after].form if after < len(scene.tokens) else ""
    if number.role == "by":
        changed = _changed(scene, number)
        if changed:
            return changed
    elif form == "من" and scene.nominal(after + 1) and scene.tokens[after + 1].form not in _PEOPLE_WHOLE:
        return _take(scene, after + 1, "من X", own=True)
    found = _before(scene, number, segment.first)
    if found:
        return found
    if scene.nominal(after) and number.value.kind == "measure":
        return _take(scene, after, "noun after the unit", own=True)
    return None


def _changed(scene: Scene, number: Number) -> Found | None:
    cue = change_word(scene, number)
    if cue is None:
        return None
    if cue.klass == "verb":
        return _first_nominal(scene, cue.last + 1, number.first, "what changes") or _subject_before(scene, cue.first)
    at = cue.last + 1
    if scene.nominal(at) and at < number.first and scene.tokens[at].form not in ("نسبته", "نسبتها", "قدره", "قدرها", "مقداره"):
        return _take(scene, at, "what changes")
    return None


_AMOUNT = frozenset({"قيمه", "بقيمه", "قيمته", "قيمتها", "قدره", "قدرها", "نسبه", "بنسبه", "نسبته", "نسبتها", "مقداره", "مقدارها", "كلفتها",
                     "كلفته", "تكلفته", "تكلفتها", "بلغ", "بلغت", "وبلغ", "مبلغ", "بمبلغ", "بمتوسط", "بمعدل", "بواقع", "متوسط"})  # fmt: skip


def _before(scene: Scene, number: Number, first: int) -> Found | None:
    """The noun phrase before the number in its clause: the nearest behind words of amount, else the first after the verb."""
    at = skip_hedge(scene, number.first - 1)
    skipped = False
    while at >= first and scene.tokens[at].form in _AMOUNT:
        at -= 1
        skipped = True
    if (skipped or _adjacent(scene, at)) and at >= first and scene.nominal(at):
        start = at
        while start > first and at - start < 4 and scene.nominal(start - 1):
            start -= 1
        return Found(scene.text(start, start), trimmed(scene.text(start, number.first - 1)), "noun before the amount", start, at)
    for verb in range(number.first - 1, first - 1, -1):
        if scene.verb(verb):
            found = _first_nominal(scene, verb + 1, number.first, "subject of the verb")
            return found or _subject_before(scene, verb)
    return _first_nominal(scene, first, number.first, "noun of the clause")


def _adjacent(scene: Scene, at: int) -> bool:
    return scene.nominal(at) and not scene.cue(at, "localities")


def _first_nominal(scene: Scene, first: int, end: int, why: str) -> Found | None:
    for at in range(first, end):
        if scene.nominal(at) and not any(cue.category == "scopes" for cue in scene.at[at]):
            last = min(phrase_end(scene, at), end - 1)
            return _take(scene, at, why, last)
    return None


def _subject_before(scene: Scene, verb: int) -> Found | None:
    """The subject stands before its verb, in the same segment or the one that a relative clause hangs on."""
    segment = scene.segment(verb)
    found = _first_nominal(scene, segment.first, verb, "subject before the verb")
    if found or segment.first == 0:
        return found
    last = segment.first - 1
    while last > 0 and not scene.nominal(last):
        last -= 1
    first = last
    while first > 0 and last - first < 4 and scene.nominal(first - 1):
        first -= 1
    if not scene.nominal(first):
        return None
    return Found(scene.text(first, first), trimmed(scene.text(first, last)), "noun that the clause is about", first, last)


def ranked(scene: Scene, number: Number) -> Found | None:
    """An ordinal: the noun before it (الجولة الثالثة، مخيم ثان), or after it (ثاني أكبر حقل)."""
    at = number.first - 1
    if scene.tokens[number.first].is_numeral and at >= 0 and scene.tokens[at].form in ("ال", "ـ", "رقم"):
        at -= 1
    if scene.nominal(at) and not scene.verb(at):
        first = at
        if scene.cue(at, "events", "noun") and scene.cue(at, "events", "noun").key == "ranked":  # type: ignore[union-attr]
            start = _rank_holder(scene, at)
            first = start if start is not None else at
        return Found(scene.text(first, first), trimmed(scene.text(first, at)), "noun before the ordinal", first, at)
    if scene.nominal(number.last + 1):
        return _take(scene, number.last + 1, "noun after the ordinal")
    return None


def _rank_holder(scene: Scene, at: int) -> int | None:
    """Who holds the rank: the subject between the verb and the word of rank, if they are one stretch of nouns."""
    first = at
    while first > 0 and at - first < 7 and scene.nominal(first - 1):
        first -= 1
    if first < at:
        return first
    for verb in range(at - 1, scene.segment(at).first - 1, -1):
        if scene.verb(verb):
            found = _first_nominal(scene, verb + 1, at, "")
            return found.at if found and at - (found.at or 0) < 10 else None
    return None


def aged(scene: Scene, number: Number) -> Found | None:
    """Whose age: the noun that «عمره» points back to."""
    segment_first = max(0, number.first - 8)
    for at in range(number.first - 1, segment_first - 1, -1):
        cue = scene.cue(at, "events", "noun")
        if cue and cue.key == "age":
            owner = _owner(scene, at)
            if owner:
                return Found(owner.head, trimmed(scene.text(owner.at or 0, cue.last)), owner.why, owner.at, owner.last)
            return _take(scene, at, "word of age", cue.last)
    return _before(scene, number, scene.segment(number.first).first)
