"""The evidence on each candidate: the gate's points, what the values say, and what the agreements of the two texts say.

First every pair is weighed by itself. Then the sure agreements of two texts speak for the rest of their series (if the 31
of one text is the 31 of the other, «من 40 إلى 31» is about the same thing in both) and against pairs that would set
either side against another figure. Last, a third text that surely agrees with one side speaks by how it lies to the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factcheck.align import Alignment, Candidate, Side, add_up, siblings
from factcheck.model import Level, Quantity, When
from factcheck.settings import Settings
from factcheck.verdict import values, whens
from factcheck.verdict.evidence import elsewhere, figures, value_label

_THIRDS = ((10, "strong"), (0, "fair"), (-15, "weak"))
_RANKS = ((15, "clear"), (0, "best"), (-15, "close"), (-30, "behind"))
_UNLIKELY = -25
ValueMatch = values.Match | whens.WhenMatch


class Weighed(NamedTuple):
    """A candidate with the match of its values, its whole ladder and its points."""

    candidate: Candidate
    match: ValueMatch
    levels: tuple[Level, ...]
    points: int


Partners = dict[tuple[str, int], frozenset[str]]
"""Claim id and number of another document → the claims there that it surely agrees with."""


def weigh(alignment: Alignment, settings: Settings) -> list[Weighed]:
    """Every candidate that no level shuts out, with all its points."""
    alone = _alone(alignment, settings)
    partners = _partners(alone, settings)
    throughs = [_level("through", through(one.candidate, partners, alignment)) for one in alone]
    points = [_raised(one.points, level) for one, level in zip(alone, throughs, strict=True)]
    pairs = _pairs_of(alone, points)
    ranks = [_level("rank", _rank(one.candidate, mine, pairs, alignment.series)) for one, mine in zip(alone, points, strict=True)]
    points = [_raised(mine, level) for mine, level in zip(points, ranks, strict=True)]
    thirds = Thirds(_both_ways(alone, points), _close(alone, points, settings), _wheres(alignment))
    out = []
    for one, mine, passed, rank in zip(alone, points, throughs, ranks, strict=True):
        third = _level("third", thirds.level(one.candidate))
        total = _raised(mine, third)
        if total >= settings.least_points:
            out.append(Weighed(one.candidate, one.match, (*one.levels, passed, rank, third), total))
    return out


@cache
def _level(name: str, label: str) -> Level:
    return Level(name, label)


def _raised(points: int, level: Level) -> int:
    return add_up((level,), points) or 0


def _both_ways(alone: Iterable[Weighed], points: Iterable[int]) -> dict[str, dict[str, int]]:
    """Claim → claim of another text → the points of the two, from either side."""
    out: dict[str, dict[str, int]] = defaultdict(dict)
    for one, mine in zip(alone, points, strict=True):
        left, right = one.candidate.left.claim.id, one.candidate.right.claim.id
        out[left][right] = out[right][left] = mine
    return out


def _pairs_of(alone: Iterable[Weighed], points: Iterable[int]) -> dict[tuple[str, int], list[tuple[int, Side]]]:
    """Claim id and number of another document → the points of its pairs there with the other side, most first."""
    out: dict[tuple[str, int], list[tuple[int, Side]]] = defaultdict(list)
    for one, mine in zip(alone, points, strict=True):
        left, right = one.candidate.left, one.candidate.right
        out[left.claim.id, right.number].append((mine, right))
        out[right.claim.id, left.number].append((mine, left))
    for pairs in out.values():
        pairs.sort(key=lambda pair: -pair[0])
    return out


def _rank(
    candidate: Candidate, points: int, pairs: dict[tuple[str, int], list[tuple[int, Side]]], ser: dict[str, frozenset[str]]
) -> str:
    """Does another pair of either side in these two texts fit better? A rival that is unlikely itself tells nothing."""
    left, right = candidate.left, candidate.right
    rival = max(_rival(right, pairs[left.claim.id, right.number], ser), _rival(left, pairs[right.claim.id, left.number], ser))
    if rival <= _UNLIKELY:
        return "alone"
    apart = points - rival
    return next((label for bar, label in _RANKS if apart >= bar), "beaten")


def _rival(side: Side, pairs: list[tuple[int, Side]], ser: dict[str, frozenset[str]]) -> int:
    mine = ser[side.claim.id]
    return next((points for points, other in pairs if other.claim.id not in mine), _UNLIKELY)


_WITNESSES = 16  # third texts asked for a pair; more say nothing new and cost the cube of the texts


def _close(alone: Iterable[Weighed], points: Iterable[int], settings: Settings) -> dict[str, list[str]]:
    """Claim → the claims of other texts that are surely about its thing, whatever their figures: the first by id where there are
    more than third texts need."""
    out: dict[str, set[str]] = defaultdict(set)
    for one, mine in zip(alone, points, strict=True):
        if mine >= settings.anchor_points:
            left, right = one.candidate.left.claim.id, one.candidate.right.claim.id
            out[left].add(right)
            out[right].add(left)
    return {claim: sorted(others)[:_WITNESSES] for claim, others in out.items()}


Where = tuple[int, int | None]
"""A claim's document and the cluster of copies that its sentence is in."""


def _wheres(alignment: Alignment) -> dict[str, Where]:
    cluster = alignment.copies.cluster
    return {key: (side.number, cluster.get((side.number, side.passage))) for key, side in alignment.sides.items()}


class Thirds(NamedTuple):
    """What third texts say of a pair: one that is surely about one side's thing, and is or is not about the other's.
    Copies of either side are not third texts."""

    points: dict[str, dict[str, int]]
    close: dict[str, list[str]]
    where: dict[str, Where]

    def level(self, candidate: Candidate) -> str:
        left, right = candidate.left.claim.id, candidate.right.claim.id
        best = max([*self._paths(left, right), *self._paths(right, left)], default=None)
        if best is None:
            return "none"
        return next((label for bar, label in _THIRDS if best >= bar), "against")

    def _paths(self, near: str, far: str) -> list[int]:
        points, where = self.points, self.where
        (here, mine), (there, theirs) = where[near], where[far]
        out = []
        for claim in self.close.get(near, ()):
            number, cluster = where[claim]
            if number in (here, there) or (cluster is not None and cluster in (mine, theirs)):
                continue
            out.append(points[claim].get(far, -99))
        return out


def _alone(alignment: Alignment, settings: Settings) -> list[Weighed]:
    by_document: dict[int, list[Side]] = defaultdict(list)
    for side in alignment.sides.values():
        by_document[side.number].append(side)
    said = {number: figures(sides) for number, sides in by_document.items()}
    out = []
    for candidate in alignment.candidates:
        left, right = candidate.left, candidate.right
        match = compare(left, right, settings)
        if match is None:
            continue
        value = _level("value", value_label(left, right, match))
        other = _level("elsewhere", elsewhere(left, right, said[left.number], said[right.number]))
        points = add_up((value, other), candidate.points)
        if points is not None:
            out.append(Weighed(candidate, match, (*candidate.levels, value, other), points))
    return out


def compare(left: Side, right: Side, settings: Settings) -> ValueMatch | None:
    """The match of two quantities or two dates; ``None`` for one of each."""
    one, other = left.claim.value, right.claim.value
    if isinstance(one, When) and isinstance(other, When):
        return whens.compare(one, other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return values.compare(one, other, settings)
    return None


def _partners(alone: list[Weighed], settings: Settings) -> Partners:
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for one in alone:
        if one.points >= settings.anchor_points and one.match.level in values.AGREEING:
            left, right = one.candidate.left, one.candidate.right
            found[left.claim.id, right.number].add(right.claim.id)
            found[right.claim.id, left.number].add(left.claim.id)
    return {key: frozenset(ids) for key, ids in found.items()}


def through(candidate: Candidate, partners: Partners, alignment: Alignment) -> str:
    """``series``: the two stand in series that share a figure; ``series_taken``: it is the figure of one of them.
    ``sibling``: one of them agrees with the same subject at another time there. ``taken``: one of them agrees with another claim
    there."""
    left, right = candidate.left, candidate.right
    mine, theirs = alignment.series[left.claim.id], alignment.series[right.claim.id]
    pair = (left.claim.id, right.claim.id)
    in_series = any((item, other) != pair for item in mine for other in partners.get((item, right.number), frozenset()) & theirs)
    here, there = (
        partners.get((left.claim.id, right.number), frozenset()),
        partners.get((right.claim.id, left.number), frozenset()),
    )
    if in_series:
        return "series_taken" if here - {right.claim.id} or there - {left.claim.id} else "series"
    here, there = here - theirs, there - mine
    if any(siblings(right, alignment.sides[item]) for item in here) or any(
        siblings(left, alignment.sides[item]) for item in there
    ):
        return "sibling"
    return "taken" if here or there else "no"
