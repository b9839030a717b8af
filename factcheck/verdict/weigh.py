"""The evidence on each candidate: the gate's points, what the values say, and what the agreements of the two texts say.

First every pair is weighed by itself. Then the sure agreements of two texts speak for the rest of their series (if the 31
of one text is the 31 of the other, «من 40 إلى 31» is about the same thing in both) and against pairs that would set
either side against another figure. Last, a third text that surely agrees with one side speaks by how it lies to the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import chain
from typing import NamedTuple

from msgspec import Struct

from factcheck.align import Alignment, Candidate, Rung, Side, Worth, best, rung, siblings
from factcheck.model import Level
from factcheck.settings import Settings
from factcheck.verdict import values, whens
from factcheck.verdict.evidence import Figures, elsewhere, figures, label_of_points, value_label

_THIRDS = ((10, "strong"), (0, "fair"), (-15, "weak"))
_RANKS = ((15, "clear"), (0, "best"), (-15, "close"), (-30, "behind"))
_UNLIKELY = -25
_WITNESSES = 16  # third texts asked for a pair; more say nothing new and cost the cube of the texts
_NO_WAY = rung("through", "no")
_CONTESTED = rung("through", "contested").level
_OF_ONE_GROUP = Level("group", "same")
_NOBODY: frozenset[str] = frozenset()
_NOTHING: dict[str, int] = {}
_AGREEING = frozenset(("equal_unusual", "equal_middle", "equal_small", "equal_other", "equal_ordinal"))
ValueMatch = values.Match | whens.WhenMatch


class Weighed(NamedTuple):
    """A candidate with the match of its values, its whole ladder and its points."""

    candidate: Candidate
    match: ValueMatch
    levels: tuple[Level, ...]
    points: int


class Heard(Struct, frozen=True, gc=False):
    """A candidate with what its own two texts say of it: the rungs after the gate's, and its points so far."""

    candidate: Candidate
    levels: tuple[Level, ...]
    points: int


def weigh(alignment: Alignment, settings: Settings) -> Iterator[Weighed]:
    """Every candidate that no level shuts out, with all its points."""
    return chain.from_iterable(circle.weighed for circle in circles(alignment, settings, settings.least_points))


class Circle(NamedTuple):
    """The pairs of documents that hang together: nothing outside a circle says anything of its pairs. ``between`` weighs given
    pairs by their slots and values alone, however few points they have."""

    weighed: Iterator[Weighed]
    between: Callable[[Collection[frozenset[str]]], Iterator[Weighed]]


def circles(alignment: Alignment, settings: Settings, least: int) -> Iterator[Circle]:
    """The same, circle by circle. Only those in copied sentences have fewer points than ``least``."""
    by_document: list[list[Side]] = [[] for _ in alignment.documents]
    for side in alignment.sides.values():
        by_document[side.number].append(side)
    said = [figures(sides) for sides in by_document]
    for circle in alignment.circles(_worth(settings, least)):
        heard = [one for candidates in circle.candidates for one in _hear(candidates, alignment, said, settings, least)]
        between = partial(_between, circle.between, settings)
        yield Circle(_with_thirds(heard, alignment, settings, least), between)


def _between(
    met: Callable[[Collection[frozenset[str]]], Iterator[Candidate]], settings: Settings, claims: Collection[frozenset[str]]
) -> Iterator[Weighed]:
    for one in met(claims):
        match = compare(one.left, one.right, settings)
        if match is not None and one.value is not None:
            yield Weighed(one, match, (*one.levels, one.value.level, _OF_ONE_GROUP), one.points + (one.value.points or 0))


def _with_thirds(heard: list[Heard], alignment: Alignment, settings: Settings, least: int) -> Iterator[Weighed]:
    thirds = Thirds(heard, alignment, settings)
    while heard:
        one = heard.pop()
        third = rung("third", thirds.level(one.candidate))
        total = one.points + (third.points or 0)
        if total >= (settings.least_points if one.candidate.copied else least):
            match = compare(one.candidate.left, one.candidate.right, settings)
            if match is not None:
                yield Weighed(one.candidate, match, (*one.candidate.levels, *one.levels, third.level), total)


def _worth(settings: Settings, least: int) -> Worth:
    """A pair counts for something as a relation, as a rival of another pair, or as what a third text says."""

    def value(left: Side, right: Side) -> Rung | None:
        label = label_of_points(left, right)
        if label is not None:
            return rung("value", label)
        match = compare(left, right, settings)
        return None if match is None else rung("value", value_label(left, right, match))

    bars = least - best("third"), _THIRDS[-1][0], settings.anchor_points
    floor = min(_UNLIKELY + 1, *(bar - _rank_most(bar) for bar in bars))
    others = max(rung("through", label).points or 0 for label in ("sibling", "taken", "no"))
    return Worth(value, _AGREEING, floor - others, floor - best("through"))


def _rank_most(bar: int) -> int:
    """The most that the rank adds to a pair below a bar: one that is far better than a likely rival is likely itself."""
    clear = _UNLIKELY + 1 + _RANKS[0][0]
    labels = ("alone", "best", "close", "behind", "beaten", *(("clear",) if bar > clear else ()))
    return max(rung("rank", label).points or 0 for label in labels)


def _hear(
    candidates: Sequence[Candidate], alignment: Alignment, said: Sequence[Figures], settings: Settings, least: int
) -> Iterator[Heard]:
    """The pairs of two texts by what these two say, those left out that no third text can lift to where they count."""
    alone = list(_alone(candidates, said))
    partners = _partners(alone, settings)
    passed = [rung("through", through(one, partners, alignment)) if partners else _NO_WAY for one, _, _ in alone]
    points = [mine + (level.points or 0) for (_, _, mine), level in zip(alone, passed, strict=True)]
    pairs = _pairs_of(alone, points)
    bar = min(least - best("third"), _THIRDS[-1][0], settings.anchor_points)
    for (one, other, _), mine, level in zip(alone, points, passed, strict=True):
        rank = rung("rank", _rank(one, mine, pairs, alignment))
        total = mine + (rank.points or 0)
        if (total >= bar or one.copied) and one.value is not None:
            yield Heard(one, _levels(one.value, other, level, rank), total)


def _alone(candidates: Iterable[Candidate], said: Sequence[Figures]) -> Iterator[tuple[Candidate, Rung, int]]:
    """Each pair by itself: where else its figures stand, and its points."""
    for one in candidates:
        left, right = one.left, one.right
        other = rung("elsewhere", elsewhere(left, right, said[left.number], said[right.number]))
        if one.value is not None and one.value.points is not None and other.points is not None:
            yield one, other, one.points + one.value.points + other.points


@cache
def _levels(*rungs: Rung) -> tuple[Level, ...]:
    return tuple(one.level for one in rungs)


Partners = dict[str, set[str]]
"""Claim → the claims of the other text that it surely agrees with."""


def _partners(alone: Iterable[tuple[Candidate, Rung, int]], settings: Settings) -> Partners:
    found: Partners = defaultdict(set)
    for one, _, points in alone:
        if points >= settings.anchor_points and one.value is not None and one.value.level.label in _AGREEING:
            left, right = one.left.claim.id, one.right.claim.id
            found[left].add(right)
            found[right].add(left)
    return dict(found)


def through(candidate: Candidate, partners: Partners, alignment: Alignment) -> str:
    """``contested``: one of them agrees with a figure that its text sets against the other, by another source.
    ``series``: the two stand in series that share a figure; ``series_taken``: it is the figure of one of them.
    ``sibling``: one of them agrees with the same subject at another time there. ``taken``: with another claim there."""
    left, right = candidate.left, candidate.right
    one, other = left.claim.id, right.claim.id
    mine, theirs = alignment.series_of(one), alignment.series_of(other)
    here, there = partners.get(one, _NOBODY), partners.get(other, _NOBODY)
    if here & alignment.contested.get(other, _NOBODY) or there & alignment.contested.get(one, _NOBODY):
        return "contested"
    for item in mine:
        shared = partners.get(item, _NOBODY) & theirs
        if shared and (item != one or shared != {other}):
            return "series_taken" if here - {other} or there - {one} else "series"
    here, there = here - theirs, there - mine
    if any(siblings(right, alignment.sides[item]) for item in here) or any(
        siblings(left, alignment.sides[item]) for item in there
    ):
        return "sibling"
    return "taken" if here or there else "no"


Pairs = dict[str, list[tuple[int, str]]]
"""Claim → the points of its likely pairs in the two texts with the other claim, most first."""


def _pairs_of(alone: Iterable[tuple[Candidate, Rung, int]], points: Iterable[int]) -> Pairs:
    out: Pairs = defaultdict(list)
    for (one, _, _), mine in zip(alone, points, strict=True):
        if mine > _UNLIKELY:
            left, right = one.left.claim.id, one.right.claim.id
            out[left].append((mine, right))
            out[right].append((mine, left))
    for pairs in out.values():
        pairs.sort(reverse=True)
    return out


def _rank(candidate: Candidate, points: int, pairs: Pairs, alignment: Alignment) -> str:
    """Does another pair of either side in these two texts fit better? A rival that is unlikely itself tells nothing."""
    left, right = candidate.left.claim.id, candidate.right.claim.id
    mine, theirs = alignment.beside(left), alignment.beside(right)
    rival = max(_rival(theirs, pairs.get(left, ())), _rival(mine, pairs.get(right, ())))
    if rival <= _UNLIKELY:
        return "alone"
    apart = points - rival
    return next((label for bar, label in _RANKS if apart >= bar), "beaten")


def _rival(own: frozenset[str], pairs: Iterable[tuple[int, str]]) -> int:
    """The points of the best pair with a claim that is not of one's own series."""
    for points, other in pairs:
        if other not in own:
            return points
    return _UNLIKELY


class Witness(NamedTuple):
    """A claim that is surely about another's thing; ``cluster``: of the copies of its sentence."""

    claim: str
    number: int
    cluster: int | None


class Thirds:
    """What third texts say of a pair: one that is surely about one side's thing, and is or is not about the other's.
    Copies of either side are not third texts."""

    def __init__(self, heard: Iterable[Heard], alignment: Alignment, settings: Settings) -> None:
        self._points: dict[str, dict[str, int]] = defaultdict(dict)
        close: dict[str, set[str]] = defaultdict(set)
        for one in heard:
            left, right = one.candidate.left.claim.id, one.candidate.right.claim.id
            if one.points >= _THIRDS[-1][0]:
                self._points[left][right] = self._points[right][left] = one.points
            if one.points >= settings.anchor_points and _CONTESTED not in one.levels:
                close[left].add(right)
                close[right].add(left)
        self._alignment = alignment
        self._close = {claim: sorted(others)[:_WITNESSES] for claim, others in close.items()}
        self._witnesses = {claim: self._witness(alignment.sides[claim]) for claim in close}

    def level(self, candidate: Candidate) -> str:
        if candidate.left.claim.id not in self._close and candidate.right.claim.id not in self._close:
            return "none"
        left, right = self._witness(candidate.left), self._witness(candidate.right)
        best_path = max([*self._paths(left, right), *self._paths(right, left)], default=None)
        if best_path is None:
            return "none"
        return next((label for bar, label in _THIRDS if best_path >= bar), "against")

    def _witness(self, side: Side) -> Witness:
        return Witness(side.claim.id, side.number, self._alignment.copies.cluster.get((side.number, side.passage)))

    def _paths(self, near: Witness, far: Witness) -> list[int]:
        out = []
        known = self._points.get(far.claim, _NOTHING)
        for witness in self._close.get(near.claim, ()):
            claim, number, cluster = self._witnesses[witness]
            if number in (near.number, far.number) or (cluster is not None and cluster in (near.cluster, far.cluster)):
                continue
            out.append(known.get(claim, -99))
        return out


def compare(left: Side, right: Side, settings: Settings) -> ValueMatch | None:
    """The match of two quantities or two dates; ``None`` for one of each."""
    if "date" in (left.family, right.family):
        return whens.compare(left.when, right.when) if left.when and right.when else None
    one, other = left.quantity, right.quantity
    return values.compare(one, other, settings) if one and other else None
