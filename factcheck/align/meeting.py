"""Two documents held against each other: which of their claims no slot keeps apart.

The ladder is climbed from its cheapest rungs to its dearest, and a pair is left as soon as the rest cannot lift it to where it
counts for anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable
from functools import cache
from itertools import combinations
from typing import NamedTuple

from msgspec import Struct

from factcheck.align.apart import of_another, two_countries
from factcheck.align.blocking import blocks, worlds_apart
from factcheck.align.copies import same_place
from factcheck.align.gate import anchor_level, event_level, surroundings
from factcheck.align.ladder import Rung, add_up, best, level, rung
from factcheck.align.layout import standing, standing_most
from factcheck.align.page import Page, Spot
from factcheck.align.rivals import Fits, fits
from factcheck.align.side import Side
from factcheck.align.slots import Said, Slotted
from factcheck.align.terms import Passage
from factcheck.model import Level, Time
from factcheck.settings import Settings

_ROWS = 40  # more sentences of one text that are copies of each other are the rows of a table
_FEW, _SOME, _MANY = 7, 10, "many"  # figures of a text
_NOBODY: set[str] = set()
_UNSAID = Time(None, None, "unknown")


class Worth(NamedTuple):
    """What stands behind the gate. ``value`` gives the rung of two values, ``None`` where they cannot be; ``agreeing`` are
    its labels for two that agree. ``floor``: what the gate and this rung must add up to for the pair to count for anything,
    and ``series_floor`` for two claims of series that may share a figure; claims in copies count whatever they add up to."""

    value: Callable[[Side, Side], Rung | None]
    agreeing: frozenset[str]
    floor: int
    series_floor: int


class Candidate(Struct, frozen=True, gc=False):
    """Two claims that no slot keeps apart. ``points`` is what the gate's ladder adds up to, ``copied`` is true where the two
    passages are near-copies; ``value`` is the rung of their values where it was asked for."""

    left: Side
    right: Side
    points: int
    copied: bool
    value: Rung | None
    said: Said
    place: Level
    words: tuple[Level, Level, Level]
    fit: Level
    given: tuple[Level, Level, Level]
    stand: tuple[Level, ...]

    @property
    def levels(self) -> tuple[Level, ...]:
        """The gate's ladder, in the order of the slots."""
        said, (wide, context, when) = self.said.levels, self.words
        return (*said[:8], wide, context, *said[8:], when, self.place, self.fit, *self.given, *self.stand)


class _Start(NamedTuple):
    """The rungs that are given with two documents and sentences, with what the ladder starts, ``None`` where they shut it."""

    levels: tuple[Level, Level, Level]
    points: int | None
    copied: bool


class _Mosts(NamedTuple):
    """The most that is added to a pair from its standing on, from its words on, and by its fit."""

    stand: int
    words: int
    fit: int


class _Pair(Struct, frozen=True, gc=False):
    """Two claims that neither slots nor places nor values nor standing keep apart, with their points so far and the bar they
    must reach; ``strangers`` have no word of their sentences in common."""

    left: Spot
    right: Spot
    said: Said
    place: Level
    start: _Start
    value: Rung | None
    stand: tuple[Level, ...]
    points: int
    bar: int
    strangers: bool


class Meetings:
    """The candidates of pairs of pages. ``passage`` gives the sentence that a claim stands in."""

    def __init__(self, slotted: Slotted, passage: Callable[[Side], Passage], settings: Settings, worth: Worth | None) -> None:
        self._slotted, self._passage, self._worth = slotted, passage, worth
        self._equal_bar, self._apart_bar = settings.gate_points, settings.gate_points + settings.gate_apart

    def across(self, one: Page, other: Page, story: str, only: Container[frozenset[str]] | None = None) -> list[Candidate]:
        """The candidates of two documents, or those of them that are in ``only``. Where these tell two stories, only copied
        sentences count."""
        if story == "far" and one.clusters.isdisjoint(other.clusters):
            return []
        pairs: list[_Pair | None] = []
        start = _start(story, "no", _crowd(max(one.told, other.told)))
        for lefts, rights in blocks(one, other):
            for left in lefts:
                known, cluster = left.slots.against, left.cluster
                for right in rights:
                    if only is not None and frozenset((left.side.claim.id, right.side.claim.id)) not in only:
                        continue
                    said = known.get(right.slots) or self._slotted.said(left.slots, right.slots)
                    if said.points is None or (said.sized and worlds_apart(left.side.size, right.side.size)):
                        continue
                    if cluster is not None and cluster == right.cluster:
                        pairs.append(self._copied(left, right, said, start))
                    elif start.points is not None:
                        pairs.append(self._pair(left, right, said, start))
        return self._climbed([pair for pair in pairs if pair is not None], cache(lambda: fits(one, other)))

    def inside(self, page: Page) -> list[Candidate]:
        """The candidates of one document: only statements of two copied sentences."""
        repeated: dict[tuple[int, str], list[Spot]] = defaultdict(list)
        for spot in page.spots:
            if spot.cluster is not None:
                repeated[spot.cluster, spot.side.family].append(spot)
        pairs = []
        for alike in repeated.values():
            if len({spot.side.passage for spot in alike}) <= _ROWS:
                for left, right in combinations(alike, 2):
                    if left.side.passage != right.side.passage:
                        said = self._slotted.said(left.slots, right.slots)
                        pairs.append(self._copied(left, right, said, _start("one", "no", _MANY)))
        return self._climbed([pair for pair in pairs if pair is not None], _no_fits)

    def _copied(self, left: Spot, right: Spot, said: Said, start: _Start) -> _Pair | None:
        """Two claims of copied sentences, unless these are of one mould and say two things."""
        one, other = left.side, right.side
        here, there = self._passage(one), self._passage(other)
        one_wording = here.masked() == there.masked()  # what befell them was read of other sentences
        if one_wording or not (of_another(one, other, here, there) or _of_two_things(one, other)):
            copy = "place" if same_place(one.claim, here, other.claim, there) else "elsewhere"
            start = _start("one", copy, start.levels[-1].label)
        return self._pair(left, right, said, start)

    def _pair(self, left: Spot, right: Spot, said: Said, start: _Start) -> _Pair | None:
        one, other = left.side, right.side
        lying = left.where.against.get(right.where) or self._slotted.lying(left.where, right.where)
        if start.points is None or said.points is None or lying.points is None:
            return None
        points = start.points + said.points + lying.points
        bar = self._equal_bar if one.size == other.size else self._apart_bar
        strangers = left.words.wide.isdisjoint(right.words.wide)
        mosts = _strangers_mosts() if strangers else _mosts()
        if points + mosts.stand < bar:
            return None
        value = None
        if self._worth is not None:
            value = self._worth.value(one, other)
            if value is None or value.points is None:
                return None
            if not start.copied and len(left.series) + len(right.series) == 2:
                bar = max(bar, self._worth.floor - value.points)
                if points + mosts.stand < bar:
                    return None
        if not start.copied:
            if said.tests and any(test(one, other) for test in said.tests):
                return None
            if lying.abroad and two_countries(one, other):
                return None
        stand, more = standing(left.stand, right.stand)
        points += more
        if points + mosts.words < bar:
            return None
        return _Pair(left, right, said, lying.level, start, value, stand, points, bar, strangers)

    def _climbed(self, pairs: list[_Pair], fitted: Callable[[], Fits]) -> list[Candidate]:
        """The candidates among pairs. All values are read before: only where two figures agree can their series lift a pair."""
        worth = self._worth
        lefts, rights = _linked(pairs, worth.agreeing) if worth is not None else (_NOBODY, _NOBODY)
        found = []
        for pair in pairs:
            bar = pair.bar
            if worth is not None and pair.value is not None and not pair.start.copied:
                in_series = pair.left.side.claim.id in lefts and pair.right.side.claim.id in rights
                bar = max(bar, (worth.series_floor if in_series else worth.floor) - (pair.value.points or 0))
            candidate = _climb(pair, bar, fitted)
            if candidate is not None:
                found.append(candidate)
        return found


def _linked(pairs: Iterable[_Pair], agreeing: frozenset[str]) -> tuple[set[str], set[str]]:
    """The claims of either text that are of one series with one that may agree with one of the other text."""
    lefts: set[str] = set()
    rights: set[str] = set()
    for pair in pairs:
        left, right = pair.left, pair.right
        if pair.value is not None and pair.value.level.label in agreeing and len(left.series) + len(right.series) > 2:
            lefts |= left.series
            rights |= right.series
    return lefts, rights


def _climb(pair: _Pair, bar: int, fitted: Callable[[], Fits]) -> Candidate | None:
    left, right, total = pair.left, pair.right, pair.points
    one, other = left.side, right.side
    mosts = _strangers_mosts() if pair.strangers else _mosts()
    if total + mosts.words < bar:
        return None
    mixed = (one.family == "date") != (other.family == "date")  # a date against the years since
    words, points = surroundings(left.words, right.words, one.claim.time, _UNSAID if mixed else other.claim.time)
    total += points
    if total + mosts.fit < bar:
        return None
    strangers = pair.strangers or left.words.near.keys().isdisjoint(right.words.near)
    fit = rung("fit", "none" if strangers else fitted().get((left.order, right.order), "none"))
    total += fit.points or 0
    if total < bar:
        return None
    given, copied = pair.start.levels, pair.start.copied
    return Candidate(one, other, total, copied, pair.value, pair.said, pair.place, words, fit.level, given, pair.stand)


def _of_two_things(one: Side, other: Side) -> bool:
    """«تعتمد النفقات بمبلغ …», «تقدر الإيرادات بمبلغ …»: sentences of one mould with two figures of two events or rounds."""
    return one.size != other.size and "differs" in (event_level(one, other), anchor_level(one, other))


def _crowd(told: int) -> str:
    """How many figures the longer of two texts tells: the fewer, the likelier any two of them are one thing."""
    return "few" if told <= _FEW else "some" if told <= _SOME else _MANY


@cache
def _start(story: str, copy: str, crowd: str) -> _Start:
    levels = level("story", story), level("copy", copy), level("crowd", crowd)
    return _Start(levels, add_up(levels), copy != "no")


@cache
def _mosts() -> _Mosts:
    fit = best("fit")
    words = fit + best("wide") + best("context") + best("when")
    return _Mosts(words + standing_most(), words, fit)


@cache
def _strangers_mosts() -> _Mosts:
    """Of a pair whose sentences have no word in common."""
    fit = rung("fit", "none").points or 0
    words = fit + best("when") + sum(one.points or 0 for one in (rung("wide", "less"), rung("context", "none")))
    return _Mosts(words + standing_most(), words, fit)


def _no_fits() -> Fits:
    return {}
