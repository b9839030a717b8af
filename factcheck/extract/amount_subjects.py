"""What has an amount: the thing whose money, measure, share or duration a number states."""

from __future__ import annotations

from factcheck.extract.roles import change_word, skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.subjects import Found, phrase_end, phrase_start, take, trimmed
from factcheck.world.labels import flagged

_SHARES = ("percent", "fraction")


def governing(scene: Scene, number: Number) -> Found | None:
    """What has an amount; ``None`` where the sentence names nothing, or only points back."""
    if points_back(scene, number):
        return None
    first = scene.segment(number.first).first
    if number.role == "by":
        return _changed(scene, number)
    own = _partitive(scene, number)
    attribute = _attribute(scene, number, first)
    if own and not (attribute and scene.glue(own.at or 0, "base")):
        return own
    if number.value.kind == "duration":
        return _lasting(scene, number, first)
    if attribute:
        return attribute
    if _restated(scene, number):
        return None
    found = _adjacent(scene, number, first)
    if found:
        return found
    return _subject(scene, number, first)


def points_back(scene: Scene, number: Number) -> bool:
    """«نصفها», «38% منها»: a share of what stands before."""
    last = scene.readings[number.last]
    if number.value.kind == "fraction" and last and all(reading.suffix for reading in last):
        return True
    cue = scene.cue(number.last + 1, "parts", "word")
    return bool(cue and cue.key == "after")


def _restated(scene: Scene, number: Number) -> bool:
    """«أي 76%» says the number before in other words; «تحدثت عن 14%» gives another value of the same thing."""
    segment = scene.segment(number.first)
    if any(scene.glue(at, "thatis") for at in range(segment.first, number.first)):
        return True
    before = skip_hedge(scene, number.first - 1)
    if any(scene.is_(at, "speakers", "verb") for at in range(segment.first, number.first)):
        return number.value.kind in _SHARES or bool(scene.glue(before, "about"))
    return bool(scene.glue(before, "back"))


def _unit(scene: Scene, at: int) -> bool:
    return any(scene.is_(at, name) for name in ("units", "currencies", "percents", "rates")) and not scene.glue(at, "of")


def _partitive(scene: Scene, number: Number) -> Found | None:
    """«9% من X», «9 أطنان من X», «خمس X», «9 أطنان قمحا»."""
    at = number.last + 1
    while _unit(scene, at):
        at += 1
    if scene.glue(at, "of") and scene.nominal(at + 1) and not scene.cue(at, "parts"):
        if number.role in ("from", "to") and number.value.kind not in _SHARES:
            return None
        return take(scene, at + 1, "of X", own=True)
    if number.value.kind == "fraction" and scene.nominal(at) and not scene.glue(at, "plain"):
        return take(scene, at, "share of X", own=True)
    if (
        number.value.kind == "measure"
        and scene.nominal(at)
        and not scene.joined(at)
        and not scene.shapes.definite(scene.tokens[at].form)
    ):
        return take(scene, at, "noun after the unit", own=True) if scene.is_(at, "nouns") else None
    return None


def _names_amount(cue: Cue) -> bool:
    return cue.klass == "attr" or (cue.klass == "noun" and cue.key in flagged("measured"))


def _attribute(scene: Scene, number: Number, first: int) -> Found | None:
    """The nearest word before that has amounts: سعر، عجز، صادرات; with the words around it."""
    for cue in reversed(scene.events):
        if not (first <= cue.first and cue.last < number.first) or not _names_amount(cue) or cue.first in scene.date_at:
            continue
        if any(cue.last < one.first < number.first for one in scene.numbers if one.role is None):
            return None
        start = phrase_start(scene, cue.first, first, 3) if not scene.verb(cue.first - 1) else cue.first
        last = min(phrase_end(scene, cue.last, 5), number.first - 1)
        return Found(scene.text(cue.first, cue.last), trimmed(scene.text(start, last)), "what has the amount", cue.first, last)
    return None


def _adjacent(scene: Scene, number: Number, first: int) -> Found | None:
    """«مساعدة قيمتها N», «ميزانية N»: the noun right before the amount."""
    at = skip_hedge(scene, number.first - 1)
    skipped = False
    while at >= first and scene.glue(at, "amount"):
        at -= 1
        skipped = True
    while skipped and at > first and scene.nominal(at) and scene.readings[at] and scene.is_(at, "nationalities"):
        at -= 1
    if at < first or not scene.nominal(at) or (not skipped and scene.cue(at, "localities")):
        return None
    if not skipped and any(scene.verb(i) for i in range(first, at)):
        return None
    start = phrase_start(scene, at, first)
    return Found(scene.text(start, start), trimmed(scene.text(start, number.first - 1)), "noun before the amount", start, at)


def _subject(scene: Scene, number: Number, first: int) -> Found | None:
    """The subject of the verb: before it behind «إن», else after it."""
    for verb in range(number.first - 1, first - 1, -1):
        if scene.verb(verb):
            before = first_nominal(scene, first, verb, "subject before the verb")
            if before:
                return before
            found = first_nominal(scene, verb + 1, number.first, "subject of the verb")
            return found or _antecedent_clause(scene, first)
    return first_nominal(scene, first, number.first, "noun of the clause")


def first_nominal(scene: Scene, first: int, end: int, why: str) -> Found | None:
    """The first noun phrase of a stretch."""
    for at in range(first, end):
        if scene.nominal(at) and not any(cue.category == "scopes" for cue in scene.at[at]):
            return take(scene, at, why, min(phrase_end(scene, at), end - 1))
    return None


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
    segment = scene.segment(number.first)
    attribute = _attribute(scene, number, segment.first)
    if attribute:
        return attribute
    if cue.klass != "verb":
        at = cue.last + 1
        return (
            take(scene, at, "what changes") if at < number.first and scene.nominal(at) and not scene.glue(at, "amount") else None
        )
    found = first_nominal(scene, cue.last + 1, number.first, "what changes")
    return found or first_nominal(scene, segment.first, cue.first, "what changes") or _antecedent_clause(scene, segment.first)


def _lasting(scene: Scene, number: Number, first: int) -> Found | None:
    """What lasts: the noun before its verb (اجتماع استمر يومين), else the subject."""
    for verb in range(number.first - 1, first - 1, -1):
        if not scene.verb(verb):
            continue
        if scene.nominal(verb - 1) and verb > first:
            start = phrase_start(scene, verb - 1, first)
            return Found(scene.text(start, start), trimmed(scene.text(start, verb - 1)), "what lasts", start, verb - 1)
        break
    return _subject(scene, number, first)
