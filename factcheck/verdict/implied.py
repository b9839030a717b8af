"""Conflicts that follow from what else is judged, however differently two texts tell the thing: one of them sets its figure
against the other's by a second source, or a third text says the figure of the one and is in conflict with the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from factcheck.align import Alignment, Side
from factcheck.align.gate import place
from factcheck.model import Certainty, Level, Relation
from factcheck.settings import Settings
from factcheck.verdict import drift, times, values
from factcheck.verdict.behaviour import behaviour
from factcheck.verdict.doubts import plan_and_fact, some_of_all
from factcheck.verdict.weigh import Weighed
from factcheck.world.labels import timed
from factcheck.world.places import country_of

_OPEN = ("changed", "not_comparable")  # what a text may deny all the same
_MOST = 16  # conflicts of one claim that are carried on: a crowd is told by its envelope
_CONTESTED, _THIRD = Level("through", "contested"), Level("third", "conflict")
_GOAL = "match_minute"  # of which a match has several


class Judged(NamedTuple):
    """A pair that stands, with its relation, and its points with all doubts taken off."""

    pair: Weighed
    relation: Relation
    points: int


def implied(judged: Sequence[Judged], alignment: Alignment, settings: Settings) -> Iterator[Relation]:
    """The conflicts of one circle of documents that follow from its relations, each pair once, in place of a relation that leaves
    it open."""
    against = _against(judged, settings)
    known = {
        frozenset((one.relation.left, one.relation.right))
        for one in judged
        if one.relation.verdict not in _OPEN and _touches(one.relation, against, alignment)
    }
    agreeing = [one.pair for one in judged if one.relation.verdict == "agree" and _touches(one.relation, against, alignment)]
    for one in sorted(agreeing, key=lambda one: -one.points):
        for said, echo in ((one.candidate.left, one.candidate.right), (one.candidate.right, one.candidate.left)):
            set_against = _set_against(one, said, echo, alignment, settings)
            for relation in chain(set_against, _of_third(one, said, echo, against, alignment, settings)):
                pair = frozenset((relation.left, relation.right))
                if pair not in known:
                    known.add(pair)
                    yield relation


def _against(judged: Sequence[Judged], settings: Settings) -> dict[str, list[Relation]]:
    """The sure conflicts of each claim."""
    out: dict[str, list[Relation]] = defaultdict(list)
    for one in judged:
        if one.relation.verdict == "conflict" and one.pair.points >= settings.sure_points:
            for claim in (one.relation.left, one.relation.right):
                if len(out[claim]) < _MOST:
                    out[claim].append(one.relation)
    return out


def _touches(relation: Relation, against: dict[str, list[Relation]], alignment: Alignment) -> bool:
    return any(claim in against or claim in alignment.contested for claim in (relation.left, relation.right))


def _set_against(one: Weighed, said: Side, echo: Side, alignment: Alignment, settings: Settings) -> Iterator[Relation]:
    """«545 أستاذا» of one text and «203 وليس 545 كما تردد النقابات» of another: its 545 is the first one's, so 203 denies that. A
    text that only sets two sources against each other asks that its echo surely is."""
    for name in sorted(alignment.contested.get(echo.claim.id, ())):
        rival = alignment.sides[name]
        if one.points < settings.sure_points and not _instead(echo, rival):
            continue
        if said.number != rival.number and _excluded(said, rival, settings):
            reason = "two sources, set against each other in one of the texts"
            yield _relation(one, said, rival, reason, _CONTESTED, "look")


def _of_third(
    one: Weighed, said: Side, echo: Side, against: dict[str, list[Relation]], alignment: Alignment, settings: Settings
) -> Iterator[Relation]:
    """Two texts surely say one figure, and the one is in conflict with a third: so is the other, where all are of one time."""
    if one.points < settings.sure_points:
        return
    for conflict in against.get(echo.claim.id, ()):
        rival = alignment.sides[conflict.right if conflict.left == echo.claim.id else conflict.left]
        if said.number == rival.number or not _excluded(said, rival, settings) or _elsewhere(said, rival):
            continue
        how = behaviour(said, rival)
        if times.compare(said, rival, how, settings).level == "same" and not drift.told_apart(said, rival, how, settings):
            yield _relation(
                one,
                said,
                rival,
                "a third text has one of the two, and the other cannot be true with it",
                _THIRD,
                "look" if plan_and_fact(said, rival) else conflict.certainty,
            )


def _instead(echo: Side, rival: Side) -> bool:
    """«203 وليس 545 كما تردد النقابات»: the text itself says that others say so."""
    return echo.claim.modality == "quoted" and rival.claim.modality == "fact" and echo.passage == rival.passage


def _excluded(said: Side, rival: Side, settings: Settings) -> bool:
    """Can the two figures not both be true, and does neither text say that one was put right?"""
    if said.quantity is None or rival.quantity is None or said.family == _GOAL:
        return False  # of two goals
    if some_of_all(said, rival):
        return False
    match = values.compare(said.quantity, rival.quantity, settings)
    return match.level == "differ" and not drift.revised(said, rival, behaviour(said, rival))


def _elsewhere(said: Side, rival: Side) -> bool:
    """Does each sentence say its own place, or did one of them happen, as its own sentence says, in another country than that of
    the other, by another word for it?"""
    if place(said, rival) == "differs":
        return True
    here, there = country_of(said.claim.place_id), country_of(rival.claim.place_id)
    if not here or not there or here == there or said.claim.event == rival.claim.event:
        return False
    return any(side.placed and side.claim.event in timed("event") - {"other"} for side in (said, rival))


def _relation(one: Weighed, said: Side, rival: Side, why: str, rung: Level, certainty: Certainty) -> Relation:
    """A conflict with the ladder of the agreement that it rests on."""
    left, right = (said, rival) if (said.number, said.claim.span) < (rival.number, rival.claim.span) else (rival, said)
    levels = (*(level for level in one.levels if level.name != rung.name), rung)
    reason = f"{left.claim.value} against {right.claim.value}: {why}"
    return Relation(left.claim.id, right.claim.id, "conflict", reason, True, levels, certainty)
