"""Lists in which each number has a place of its own: «9 في حلب و5 في حمص», «في حلب 9 وحمص 8»."""

from __future__ import annotations

from factcheck.extract.phrases import past_noun
from factcheck.extract.place_names import Place, name_cue
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

_NOUN = 3  # words of what is counted, between a number and the preposition of its place
_GAP = 3  # tokens between two of a list
_AHEAD = 6  # tokens behind a place up to its number, with a hedge
_AMOUNT = 2  # words of the unit behind a number


def with_lists(scene: Scene, found: list[Place]) -> list[Place]:
    """The places, those of a list with the number each belongs to; unknown names among them stand beside the known ones."""
    if not scene.numbers:
        return found
    taken = {at for one in found for at in range(one.first, one.last + 1)}
    guessed = [one for at in range(len(scene.tokens)) if at not in taken and (one := _guess(scene, at))]
    everything = sorted([*found, *guessed], key=lambda one: one.first)
    out = []
    for chain in _chains(scene, everything):
        sure = any(one.id and one in found for one, _ in chain)
        distinct = len({one.text for one, _ in chain}) > 1
        for one, number in chain:
            if number and sure and distinct:
                out.append(one._replace(sure=3, of=number[0], apart=not one.id))
            elif one in found:
                out.append(one)
    for one in out:
        scene.names.update(range(one.first, one.last + 1))
    return out


def _guess(scene: Scene, at: int) -> Place | None:
    """An unknown word behind a number and a preposition of place, or a name that has another meaning: «5 في القاسم», «وحمص 8»."""
    if not scene.nominal(at) or scene.date_at.get(at):
        return None
    cue = name_cue(scene, at)
    if cue and _ahead(scene, cue.last):
        return Place(at, cue.last, scene.text(at, cue.last), cue.key, 3)
    unknown = scene.tokens[at].kind == "word" and not scene.readings(at) and not scene.joined(at)
    if not unknown or not (scene.glue(at - 1, "within") or scene.glue(at - 1, "over")) or _behind(scene, at) is None:
        return None
    return Place(at, at, scene.text(at, at), "", 2)


def _behind(scene: Scene, first: int) -> range | None:
    """The number whose noun, if any, a preposition and a place follow: «9 أشخاص في حلب», «4 إصابات بكركوك», «وواحدة بديالى»,
    «3 آخرين من نابلس»."""
    if scene.is_(first - 1, "localities") and scene.governed(first - 1):
        first -= 1  # «و9 بإقليم تارودانت»
    at = first - 1
    loose = any(scene.glue(at, klass) for klass in ("within", "toward", "onto", "over", "origin"))
    if any(r.prefix[:1] in scene.shapes.clitics.ands and r.prefix for r in scene.readings(at if loose else first)):
        return None  # «وفي حمص 7»
    at -= loose
    if not loose and not scene.governed(first):
        return None
    for i in range(at, max(at - _NOUN - 1, -1), -1):
        if i in scene.number_at:
            return _span(scene.number_at[i])
        if i == at and scene.is_(i, "numbers", "unit1"):
            return range(i, i + 1)
        if not scene.nominal(i) or scene.joined(i):
            return None
    return None


def _span(number: Number) -> range:
    """The tokens of a number with its noun."""
    return range(number.first, past_noun(number))


def _ahead(scene: Scene, last: int) -> range | None:
    """«وحمص 8», «وفي دمشق 3», «وألمانيا بنسبة 9%»: the number that a place stands right before."""
    for at in range(last + 1, min(last + 1 + _AHEAD, len(scene.tokens))):
        number = scene.number_at.get(at)
        if number is None:
            continue
        before = skip_hedge(scene, number.first - 1)
        before -= before > 0 and (scene.tokens[before].form in scene.shapes.clitics.at or bool(scene.glue(before, "amount")))
        before -= before > 0 and scene.tokens[before].form == ":"  # «بغداد: 14 إصابة، البصرة: 9»
        return _span(number) if before == last and not scene.has_and(number.first) else None
    return None


def _chains(scene: Scene, places: list[Place]) -> list[list[tuple[Place, range | None]]]:
    """The places with their numbers, left to right, cut where a list ends."""
    out: list[list[tuple[Place, range | None]]] = []
    end, taken = -1, set[range]()
    for one in places:
        own = _behind(scene, one.first)
        if own is None:
            own = _ahead(scene, one.last)
        if own is None or one.nation or one.line or own in taken:
            out.append([(one, None)])
            continue
        if not out or out[-1][-1][1] is None or not _goes_on(scene, end, min(one.first, own[0])):
            out.append([])
        out[-1].append((one, own))
        taken.add(own)
        end = max(one.last, own[-1])
    return out


def _goes_on(scene: Scene, end: int, first: int) -> bool:
    """Whether nothing but «and», a comma, a unit and a preposition stands between two of a list."""
    between = range(end + 1, first)
    if len(between) > _GAP + _AMOUNT or any(scene.verb(at) or at in scene.number_at for at in between):
        return False
    return sum(1 for at in between if scene.nominal(at)) <= _AMOUNT
