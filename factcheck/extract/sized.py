"""Which noun a pronoun on a word of amount points to: «عجزا في ميزانيتها قدره 9», «منصة مساحتها 9 أمتار»."""

from __future__ import annotations

from factcheck.extract.first_nouns import changing
from factcheck.extract.headless import headless
from factcheck.extract.phrases import Found, human, many, phrase_end, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import flagged
from factcheck.world.units import dimension

_AMOUNT, _LASTS = "what has the amount", "what lasts"
_REACH = 16
_WRITTEN = ("ل", "ب")
_MEASURED = flagged("measured") | flagged("amount") | {"duration", "distance_location"}
_FEMININE, _MASCULINE = "ها", "ه"


def told_of(scene: Scene, number: Number) -> Found | None:
    """The nearest indefinite noun before that agrees with the pronoun; behind a comma the things that were counted last."""
    at = _worded(scene, number)
    if at is None or dimension(number.value.unit or "") == "speed":
        return None
    segment = scene.segment(at)
    before, told = at - 1, False
    while before >= segment.first and (scene.verb(before) or scene.function(before, "part") or scene.cue(before, "hedges")):
        told = told or scene.verb(before)
        before -= 1
    if before < segment.first or not (scene.nominal(before) or before in scene.number_at):
        return _counted(scene, at) if told or scene.stop(before) or scene.stop(before - 1) else None
    found = indefinite(scene, before, segment.first, _pronoun(scene, at))
    return Found(found.head, found.text, _LASTS, found.at, found.last) if found and number.value.kind == "duration" else found


def _worded(scene: Scene, number: Number) -> int | None:
    """The token of the word of amount with a pronoun right before the number, but for «الإجمالية» and a verb of reaching."""
    at = skip_hedge(scene, number.first - 1)
    while at >= 0 and not _pronoun(scene, at):
        light = scene.verb(at) and any(cue.klass == "light" for cue in scene.at[at] if cue.category == "events")
        described = scene.nominal(at) and scene.shapes.definite(scene.tokens[at].form) and not scene.words[at].noun
        small = scene.glue(at, "to") or scene.glue(at, "onto") or scene.tokens[at].form in scene.shapes.clitics.at
        if not (light or described or small) or number.first - at > 3:
            return None
        at -= 1
    if at < 0 or scene.verb(at) or scene.joined(at):
        return None
    told = (cue for cue in scene.at[at] if cue.category == "events" and cue.suffix)
    named = any(cue.klass == "attr" or (cue.klass == "noun" and cue.key in _MEASURED) for cue in told)
    return at if named or scene.glue(at, "amount") else None


def _pronoun(scene: Scene, at: int) -> str:
    """«قدره», «قيمتها»: the pronoun as written, which tells «قدره» from «قدرة»."""
    words = scene.text(at, at) if at >= 0 and scene.tokens[at].kind == "word" else ""
    return next((one for one in (_FEMININE, _MASCULINE) if len(words) > len(one) + 2 and words.endswith(one)), "")


def indefinite(scene: Scene, last: int, first: int, pronoun: str) -> Found | None:
    """From right to left past phrases that are definite and stand behind a preposition; a verbal noun gives way to its object."""
    at = last
    while at >= first and last - at < _REACH:
        inner = scene.number_at.get(at)
        if inner is not None and scene.function(inner.first - 1, "prep"):
            at = inner.first - 2  # «قرضا على دفعتين قيمته 9»
            continue
        if not scene.nominal(at):
            return None
        run = at
        while run >= first and scene.nominal(run) and not _definite(scene, run) and not (run < at and scene.joined(run + 1)):
            run -= 1
        nouns = [i for i in range(run + 1, at + 1) if _agrees(scene, i, pronoun)]
        if nouns:
            deed = len(nouns) > 1 and _deed(scene, nouns[0]) and scene.is_(nouns[1], "nouns")
            start = nouns[deed]
            return take(scene, start, _AMOUNT, at)
        while at > first and scene.nominal(at - 1) and not _attached(scene, at):
            at -= 1
        if not (_attached(scene, at) or scene.function(at - 1, "prep")):
            return None
        at -= 1 if _attached(scene, at) else 2
    return None


def _attached(scene: Scene, at: int) -> bool:
    """A preposition is written on the word: «محطة لتحلية المياه»."""
    unknown = not scene.readings(at) and scene.tokens[at].form.startswith(_WRITTEN)
    return scene.governed(at) or scene.joined(at) or unknown


def _definite(scene: Scene, at: int) -> bool:
    owned = any(r.suffix and r.entry.category in ("nouns", "events") for r in scene.readings(at))
    return scene.shapes.definite(scene.tokens[at].form) or at in scene.names or owned


def _agrees(scene: Scene, at: int, pronoun: str) -> bool:
    if headless(scene, at) or changing(scene, at) or scene.glue(at, "amount") or (human(scene, at) and many(scene, at)):
        return False
    if not (scene.is_(at, "nouns") or any(c.klass in ("noun", "attr", "thing") for c in scene.at[at] if c.category == "events")):
        return not scene.readings(at) and not scene.nominal(at - 1) and _feminine(scene, at) == (pronoun == _FEMININE)
    return _feminine(scene, at) == (pronoun == _FEMININE)


def _feminine(scene: Scene, at: int) -> bool:
    """By the ending as written, the table, or a plural of things."""
    words = scene.text(at, at).rstrip("\u064b\u064c\u064d")
    if words.endswith(("ة", "ات")) or (many(scene, at) and not words.endswith("ا")):
        return True
    read = [r for r in scene.readings(at) if r.entry.category == "nouns"]
    return bool(read) and all("f" in r.entry.klass.split() for r in read)


def _deed(scene: Scene, at: int) -> bool:
    return any(cue.klass == "noun" and cue.first == at for cue in scene.at[at] if cue.category == "events")


def _counted(scene: Scene, at: int) -> Found | None:
    """«ضبط 9 صناديق شحنت من الميناء، وتتجاوز قيمتها مليونا»: the things that the number before counts."""
    before = scene.number_before(at)
    if _pronoun(scene, at) != _FEMININE or before is None or before.noun is None or before.value.kind != "count":
        return None
    if not scene.glue(at, "amount") or scene.glue(skip_hedge(scene, before.first - 1), "of"):
        return None  # «9 جنود من 10 دول، وتبلغ ميزانيتها مليونا»
    things = human(scene, before.noun[0]) is False and scene.segment_of[at] - scene.segment_of[before.first] <= 2
    return take(scene, before.noun[0], _AMOUNT, min(phrase_end(scene, before.noun[0]), at - 1)) if things else None
