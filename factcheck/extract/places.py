"""Where: the named places of a text, and the one that holds for a number."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.scene import Cue, Number, Scene
from factcheck.extract.speakers import Speech

_NAME = 3  # words of a name behind a locality noun


class Place(NamedTuple):
    """A named place over tokens ``first`` to ``last``: words as written, canonical id where known, and how sure it is one:
    3 known or named by its kind (محافظة …), 2 an unknown word behind «في»."""

    first: int
    last: int
    text: str
    id: str
    sure: int


def _known(scene: Scene, at: int) -> Cue | None:
    for cue in scene.at[at]:
        if cue.category == "places" and cue.klass not in ("demonym", "adjective"):
            return cue
    return None


def _name_end(scene: Scene, at: int) -> int:
    """The last token of a name that begins at a token."""
    last = at
    while last - at < _NAME - 1 and scene.nominal(last + 1) and not scene.tokens[last + 1].glued:
        token = scene.tokens[last + 1]
        if any(reading.prefix for reading in token.readings) and not token.form.startswith("ال"):
            break
        if any(cue.category == "events" for cue in scene.at[last + 1]):
            break
        last += 1
    return last


def _locality(scene: Scene, cue: Cue) -> Place | None:
    """«محافظة X», «شمال X», «مطار X الدولي»: the noun of kind and its name."""
    at = cue.last + 1
    if cue.prefix.endswith("ال") or cue.prefix.endswith("لل") or cue.suffix:
        return None
    inner = scene.cue(at, "localities") if at < len(scene.tokens) else None
    known = _known(scene, at) if at < len(scene.tokens) else None
    if known:
        return Place(cue.first, known.last, _words(scene, cue.first, known.last, cue.prefix), known.key, 3)
    if inner and not inner.prefix:
        found = _locality(scene, inner)
        if found:
            return Place(cue.first, found.last, _words(scene, cue.first, found.last, cue.prefix), found.id, found.sure)
        return None
    if not scene.nominal(at) or scene.tokens[at].form in ("اخري", "جديد", "جديده", "واحد", "واحده", "اخر"):
        return None
    last = _name_end(scene, at)
    sure = 3 if cue.klass in ("area", "dir") else 2
    return Place(cue.first, last, _words(scene, cue.first, last, cue.prefix), "", sure)


def _words(scene: Scene, first: int, last: int, prefix: str) -> str:
    text = scene.text(first, last)
    return text[len(prefix) :] if prefix and len(text) > len(prefix) + 1 and "ال" not in prefix else text


def _looks_like_name(scene: Scene, at: int) -> bool:
    """An unknown word without article that is no verbal noun by its shape."""
    token = scene.tokens[at]
    form = token.form
    if token.kind != "word" or token.readings or len(form) < 3 or form.startswith("ال"):
        return False
    verbal = (form[0] == "ا" and "ا" in form[2:-1]) or (form[0] == "ت" and len(form) == 5 and form[3] == "ي")
    return not verbal and not (form[0] == "م" and form[-1] == "ه")


def places(scene: Scene) -> list[Place]:
    """The named places of a sentence, left to right."""
    out: list[Place] = []
    at, size = 0, len(scene.tokens)
    while at < size:
        if at in scene.number_at or at in scene.date_at or _counted(scene, at):
            at += 1
            continue
        found: Place | None = None
        cue = scene.cue(at, "localities")
        if cue:
            found = _locality(scene, cue)
        if found is None:
            known = _known(scene, at)
            if known and scene.nominal(at):
                found = Place(at, known.last, _words(scene, at, known.last, known.prefix), known.key, 3)
            elif at and scene.tokens[at - 1].form in ("في", "الي") and _looks_like_name(scene, at):
                last = _name_end(scene, at) if scene.nominal(at + 1) and _looks_like_name(scene, at + 1) else at
                found = Place(at, last, scene.text(at, last), "", 2)
        if found:
            out.append(found)
            at = found.last + 1
        else:
            at += 1
    return out


def _counted(scene: Scene, at: int) -> bool:
    """The counted noun itself is no place: 600 مركز اقتراع."""
    return at - 1 in scene.number_at and scene.number_at[at - 1].last == at - 1


def place(scene: Scene, found: list[Place], number: Number, speech: Speech | None) -> Place | None:
    """The place that the sentence gives a number: in its clause (behind it first), then in the rest of the sentence; the place
    inside the name of a source is none."""
    source = speech.source if speech else None
    usable = [one for one in found if not (source and source[0] <= one.first <= source[1])]
    if not usable:
        return None
    segment = scene.segment(number.first)
    inside = [one for one in usable if segment.first <= one.first < segment.end]
    for group in (inside, usable):
        if group:
            return min(group, key=lambda one: _distance(scene, one, number))
    return None


def _distance(scene: Scene, one: Place, number: Number) -> tuple[int, int]:
    """Fewer numbers between, then fewer words; what follows the number counts as nearer."""
    if one.first > number.last:
        between = sum(number.last < other.first < one.first for other in scene.numbers)
        return between + (one.sure < 3), one.first - number.last
    between = sum(one.last < other.first < number.first for other in scene.numbers)
    return between + (one.sure < 3), (number.first - one.last) * 2
