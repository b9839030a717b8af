"""«قدّر المنظمون المشاركين بـ15 ألفا»: who puts what at a number."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract import sources
from factcheck.extract.phrases import Found, phrase_end, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene
from factcheck.world.labels import flagged

_BETWEEN = 2  # small words between the preposition and the number: «بما بين 5 و9»
_REACH = 16  # tokens between the verb and the number


class Estimate(NamedTuple):
    """A number behind the token ``verb`` of putting at. ``source`` and ``thing`` are the first and last tokens of who does and
    of what; no source where somebody before the verb does, or nobody; ``again``: the thing is a pronoun on the verb."""

    verb: int
    number: Number
    source: tuple[int, int] | None
    thing: tuple[int, int] | None
    again: bool


def at_verb(scene: Scene, at: int) -> Estimate | None:
    """What a verb at a token puts at a number."""
    cue = scene.cue(at, "speakers", "put")
    if cue is None or (cue.prefix and cue.prefix not in scene.shapes.clitics.ands):
        return None
    number = next((one for one in scene.numbers if one.first > cue.last), None)
    if number is None or number.first - cue.last > _REACH:
        return None
    end = _given(scene, cue, number)
    if end is None or any(scene.stop(i) or scene.cue(i, "speakers", "verb") for i in range(cue.last + 1, end)):
        return None
    first = cue.last + 1
    if cue.suffix and first == end:
        return Estimate(at, number, None, None, True)  # «الاتحاد يقدرها بـ9»
    if cue.suffix:
        named = first < end and scene.nominal(first) and not scene.joined(first)
        return Estimate(at, number, (first, end - 1), None, not _of_noun(scene, at, cue)) if named else None
    split = _split(scene, first, end)
    budget = split == first + 1 and _is_amount(scene, split) and scene.shapes.definite(scene.tokens[split].form)
    if split is not None and scene.nominal(first) and (budget or not _is_amount(scene, first)):
        source = None if budget else (first, split - 1)  # «قدرت الميزانية الإيرادات بـ9» says nobody
        return Estimate(at, number, source, _thing(scene, split, end), False)
    thing = first if first < end and _is_thing(scene, first) else None
    return None if thing is None else Estimate(at, number, None, _thing(scene, thing, end), False)


def _of_noun(scene: Scene, at: int, cue: Cue) -> bool:
    """«عجز تقدره الحكومة بـ9», «الخسائر التي تقدرها الحكومة بـ9»: the pronoun points to the noun right before."""
    return not cue.prefix and at > 0 and (scene.nominal(at - 1) or scene.segment(at).border == "rel")


def of_number(scene: Scene, number: Number) -> Estimate | None:
    """What puts something at a number."""
    for at in range(number.first - 1, max(number.first - _REACH - 1, -1), -1):
        if at in scene.number_at or scene.stop(at):
            return None
        found = at_verb(scene, at)
        if found:
            return found if found.number is number else None
    return None


def thing(scene: Scene, number: Number) -> Found | None:
    """What is put at the number, in words."""
    found = of_number(scene, number)
    if found is None or found.thing is None:
        return None
    first, last = found.thing
    if scene.glue(first, "count") or any(reading.suffix for reading in scene.readings(first)):
        return None  # «قدرت الشرطة عددهم بـ9», «عدد من حضروا بـ9»: those words say of whom
    if scene.cue(first, "frames", "amount") and first < last and scene.nominal(first + 1):
        first += 1
    return take(scene, first, "counted before the number, put at it", last)


def _given(scene: Scene, cue: Cue, number: Number) -> int | None:
    """The token with the preposition of the number: «بـ9», «بنحو 9», «بما لا يقل عن 9»; «حصرتها في 9»."""
    before = skip_hedge(scene, number.first - 1)
    for at in range(before + 1, max(cue.last + 1, before - _BETWEEN), -1):
        written = {reading.prefix for reading in scene.readings(at)} | {one.prefix for one in scene.at[at]}
        if written & set(scene.shapes.clitics.at):
            return at
        if not (at > before or scene.function(at)):
            break
    apart = scene.tokens[before].form in scene.shapes.clitics.at or (cue.key == "set" and scene.glue(before, "in"))
    return before if apart and before > cue.last else None


def _split(scene: Scene, first: int, end: int) -> int | None:
    """Where the thing begins behind the noun phrase of the source; a word of amount wins over a noun that may be a name."""
    definite, noun_behind = scene.shapes.definite, None
    for at in range(first + 1, end):
        if not scene.nominal(at) or scene.joined(at) or scene.function(at - 1, "prep"):
            continue
        owned = any(reading.suffix for reading in scene.readings(at - 1))
        closed = owned or definite(scene.tokens[at - 1].form) or at - 1 in scene.names or not scene.nominal(at - 1)
        opened = closed or (_is_amount(scene, at) and not scene.is_(at - 1, "nouns")) or scene.glue(at, "owner") is not None
        if opened and (_is_thing(scene, at) or scene.glue(at, "owner")):
            return at
        noun = scene.is_(at, "nouns") and not scene.is_(at, "nationalities")
        after = definite(scene.tokens[at - 1].form)
        if closed and noun and after and (not definite(scene.tokens[at].form) or scene.is_(at - 1, "nouns")):
            noun_behind = noun_behind or at
    return noun_behind


def _is_thing(scene: Scene, at: int) -> bool:
    """A word that has amounts, of people by what happened to them, of a happening; or one with a pronoun."""
    if _is_amount(scene, at) or scene.cue(at, "events", "people") or scene.cue(at, "frames", "goods"):
        return True
    if any(cue.category == "events" and cue.klass == "noun" and cue.key in flagged("measured") for cue in scene.at[at]):
        return not scene.shapes.definite(scene.tokens[at].form) or scene.is_(at, "nouns")  # «صابة الزيتون»
    owned = any(reading.suffix for reading in scene.readings(at))
    return scene.is_(at, "nouns") and (owned or scene.cue(at, "events", "noun", "thing") is not None)


def _is_amount(scene: Scene, at: int) -> bool:
    return scene.cue(at, "frames", "amount", "count") is not None or scene.cue(at, "events", "attr") is not None


def _thing(scene: Scene, first: int, end: int) -> tuple[int, int]:
    inner = first + 1 if scene.cue(first, "frames", "amount", "count") and scene.nominal(first + 1) else first
    return first, min(max(phrase_end(scene, inner), first), end - 1)


def words(scene: Scene, estimate: Estimate) -> str | None:
    """The words of the source."""
    if estimate.source is None:
        return None
    found = sources.phrase(scene, estimate.source[0])
    last = min(found[1], estimate.source[1]) if found else estimate.source[1]
    return scene.text(estimate.source[0], last)
