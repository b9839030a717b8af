"""Which documents tell one story: telling words, pairs of them, and unusual figures in common, not too far apart in time.

The likeness of two documents depends on these two alone, so an unrelated third document never changes a verdict.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct

from factcheck.align.canon import TELLING
from factcheck.align.terms import Terms
from factcheck.model import Claim, Extraction, Quantity
from factcheck.settings import Settings
from factcheck.world.places import country_of

_POSTINGS = 100
_NEXT = 8
_PAIR_POINTS, _FIGURE_POINTS, _MOST = 0.03, 0.06, 5
# what both texts say: the points for each, and how many count
_SAYINGS = (("counted", 0.02, 4), ("amounts", 0.04, 3), ("places", 0.02, 2))
_TELLING_COUNT = 10
_BRIDGED = 0.03  # two ends of a bridge must have something in common themselves
_SURE = 0.17
_CLOSE = 0.28  # so alike that other countries do not tell two stories apart
_ABROAD = 0.06
_DAY_COST, _DAYS_MOST = 0.00015, 0.08
_KINDRED = 0.1  # the same happenings in the same country within a week, in whatever words
_WEEK = 7
_ALIKE = 0.5
_ROUNDING = 1e-9  # more than the order of a sum can change it


class Signature(Struct, frozen=True):
    """What a document is about, without reading it: weights of telling stems, pairs of neighbours, unusual figures."""

    weights: dict[str, float]
    norm: float
    pairs: frozenset[tuple[str, str]]
    figures: frozenset[str]
    amounts: frozenset[str]
    """Figures of one or two digits with their unit."""
    counted: frozenset[tuple[str, str]]
    """What is counted with how many there are of it, ten or more."""
    places: frozenset[str]
    """Known places within a country."""
    day: date | None
    countries: frozenset[str]
    """The countries that most of its claims are about."""
    events: dict[str, int]
    """How many claims are of each event."""
    name: str = ""
    """The document's id: an order that does not hang on where the document stands in the run."""


def signature(extraction: Extraction, terms: Terms) -> Signature:
    counts: Counter[str] = Counter()
    pairs = set()
    for passage in terms.passages:
        last = ""
        for stem, weight in passage.stems:
            if weight == TELLING:
                counts[stem] += 1
                if last:
                    pairs.add((last, stem))
                last = stem
            else:
                last = ""
    figures, amounts = set(), set()
    for quantity in extraction.quantities:
        nominal = quantity.nominal
        if nominal is not None and quantity.kind not in ("ordinal", "age", "duration"):
            text, amount = str(nominal), quantity.kind in ("measure", "money")
            if len(text.strip("0")) >= 3 - amount:
                figures.add(f"{text} {quantity.unit}" if amount else text)
            elif amount:
                amounts.add(f"{text} {quantity.unit}")
    published = extraction.document.published
    weights = {stem: 1 + math.log(count) for stem, count in sorted(counts.items())}
    norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return Signature(
        weights,
        norm,
        frozenset(pairs),
        frozenset(figures),
        frozenset(amounts),
        frozenset(filter(None, map(_counted, extraction.claims))),
        frozenset(claim.place_id for claim in extraction.claims if claim.place_id and "/" in claim.place_id),
        published.date() if published else None,
        _countries(extraction),
        Counter(claim.event for claim in extraction.claims if claim.event and claim.event != "other"),
        extraction.document.id,
    )


def _counted(claim: Claim) -> tuple[str, str] | None:
    nominal = claim.value.nominal if isinstance(claim.value, Quantity) and claim.kind == "count" else None
    told = claim.subject.concept and nominal is not None and nominal >= _TELLING_COUNT
    return (claim.subject.concept, str(nominal)) if told else None


def _countries(extraction: Extraction) -> frozenset[str]:
    """Countries with at least a third of the placed claims."""
    counts = Counter(country for claim in extraction.claims if (country := country_of(claim.place_id)))
    total = sum(counts.values())
    return frozenset(country for country, count in counts.items() if count * 3 >= total)


def likeness(left: Signature, right: Signature) -> float:
    """0 to about 1.5; one story is usually above 0.15."""
    return _settled(_words(left, right) + _pairs(left, right), *_beside(left, right))


def _words(left: Signature, right: Signature) -> float:
    """How alike the telling words of two documents are; the sum is exact, so that no order changes it."""
    mine, theirs = left.weights, right.weights
    return math.fsum([mine[stem] * theirs[stem] for stem in mine.keys() & theirs.keys()]) / (left.norm * right.norm)


def _pairs(left: Signature, right: Signature) -> float:
    return 0 if left.pairs.isdisjoint(right.pairs) else _PAIR_POINTS * min(len(left.pairs & right.pairs), _MOST)


def _reached(bar: float, left: Signature, right: Signature, words: float) -> float | None:
    """The likeness of two documents where it reaches a bar; ``words`` is the most that their telling words can be alike. What is
    cheaper to know is asked first: the likeness never falls where the words or the pairs of words rise."""
    figures, beside = _beside(left, right)
    if _settled(words + _PAIR_POINTS * _MOST, figures, beside) < bar:
        return None
    pairs = _pairs(left, right)
    if _settled(words + pairs, figures, beside) < bar:
        return None
    score = _settled(_words(left, right) + pairs, figures, beside)
    return score if score >= bar else None


def _beside(left: Signature, right: Signature) -> tuple[float, str]:
    """What figures and days add, and whether the countries and events are of one story or the countries are others."""
    figures = 0.0
    if not left.figures.isdisjoint(right.figures):
        figures = _FIGURE_POINTS * min(len(left.figures & right.figures), _MOST)
    figures += sum(points * min(len(getattr(left, name) & getattr(right, name)), most) for name, points, most in _SAYINGS)
    if left.day and right.day:
        figures -= min(_DAYS_MOST, _DAY_COST * abs((left.day - right.day).days))
    if _kindred(left, right):
        return figures, "kindred"
    abroad = left.countries and right.countries and left.countries.isdisjoint(right.countries)
    return figures, "abroad" if abroad else ""


def _settled(words: float, figures: float, beside: str) -> float:
    """The likeness by what the words and pairs of words say and what ``_beside`` found."""
    score = words + figures
    if beside == "kindred":
        return score + _KINDRED
    if beside == "abroad":
        return score - _ABROAD if score >= _CLOSE else min(score, _SURE) - _ABROAD
    return score


def _kindred(left: Signature, right: Signature) -> bool:
    if left.countries.isdisjoint(right.countries):
        return False
    if left.day is None or right.day is None or abs((left.day - right.day).days) > _WEEK:
        return False
    mine, theirs = left.events, right.events
    dot = sum(count * theirs[event] for event, count in mine.items() if event in theirs)
    squares = sum(count * count for count in mine.values()) * sum(count * count for count in theirs.values())
    return dot > 0 and dot * dot >= _ALIKE * _ALIKE * squares


class Stories(Struct, frozen=True):
    """``near`` holds the pairs of document indexes (small first) that tell one story, with their likeness."""

    near: dict[tuple[int, int], float]

    def level(self, one: int, other: int) -> str:
        score = self.near.get((one, other))
        return "far" if score is None else "one" if score >= _SURE else "likely"


def find_stories(signatures: Sequence[Signature], settings: Settings, drafts: int = 0) -> Stories:
    """Pairs that are alike enough, or have something in common and are both alike enough to a third document. The first
    ``drafts`` documents were given to be held against the others: they need less."""
    likes: dict[tuple[int, int], float] = {}
    ranks = _ranks(signatures)
    link = float(settings.story_link)
    for one, other, words in _candidates(signatures, ranks):
        left, right = signatures[one], signatures[other]
        score = _reached(link, left, right, words + _ROUNDING)
        if score is not None:
            likes[one, other] = score
    bridges: dict[int, list[int]] = defaultdict(list)
    for (one, other), score in likes.items():
        if score >= float(settings.story_bridge):
            bridges[one].append(other)
            bridges[other].append(one)
    near = _given(signatures, drafts, float(settings.draft_link)) | likes
    asked = set(near)
    for middle in sorted(bridges):
        ends = sorted(bridges[middle], key=ranks.__getitem__)[: settings.story_neighbours]
        for pair in combinations(sorted(ends), 2):
            if pair in asked:
                continue
            asked.add(pair)
            left, right = signatures[pair[0]], signatures[pair[1]]
            if _settled(0, *_beside(left, right)) >= _BRIDGED or likeness(left, right) >= _BRIDGED:
                near[pair] = 0.0
    return Stories(_nearest(near, ranks, settings))


def _given(signatures: Sequence[Signature], drafts: int, bar: float) -> dict[tuple[int, int], float]:
    """Each draft with the texts that it was to be held against, as far as they have anything in common."""
    pairs = ((one, other) for one in range(drafts) for other in range(drafts, len(signatures)))
    likes = ((pair, likeness(signatures[pair[0]], signatures[pair[1]])) for pair in pairs)
    return {pair: score for pair, score in likes if score >= bar}


def _ranks(signatures: Sequence[Signature]) -> list[int]:
    """The place of each document in the order of days and ids."""
    ordered = sorted(range(len(signatures)), key=lambda n: (signatures[n].day or date.min, signatures[n].name, n))
    out = [0] * len(ordered)
    for rank, number in enumerate(ordered):
        out[number] = rank
    return out


def _nearest(near: dict[tuple[int, int], float], ranks: Sequence[int], settings: Settings) -> dict[tuple[int, int], float]:
    """Every document keeps its neighbours, or the most alike of very many, so that a story of thousands of texts stays linear."""
    by_document: dict[int, list[tuple[float, int, int, tuple[int, int]]]] = defaultdict(list)
    for pair, score in near.items():
        one, other = ranks[pair[0]], ranks[pair[1]]
        for number in pair:
            by_document[number].append((-score, abs(other - one), one + other, pair))
    most, few = settings.story_neighbours, settings.crowd_neighbours
    kept = {
        option[-1] for options in by_document.values() for option in (options if len(options) <= most else sorted(options)[:few])
    }
    return {pair: score for pair, score in near.items() if pair in kept}


def _candidates(signatures: Sequence[Signature], ranks: Sequence[int]) -> Iterator[tuple[int, int, float]]:
    """Pairs, small index first, that share two telling words, and the most that their telling words can be alike. A word of
    very many documents pairs each only with the few before it by day, so the number of pairs grows with the number of
    documents and not with its square."""
    spread = Counter(stem for one in signatures for stem in one.weights)
    crowds = [math.hypot(*(weight for stem, weight in one.weights.items() if spread[stem] > _POSTINGS)) for one in signatures]
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number in sorted(range(len(signatures)), key=ranks.__getitem__):
        mine, crowd = signatures[number], crowds[number]
        met: list[int] = []
        dots: dict[int, float] = defaultdict(float)
        for stem, weight in mine.weights.items():
            if spread[stem] == 1:
                continue
            before = postings[stem]
            if spread[stem] > _POSTINGS:
                met += [other for other, _ in before[-_NEXT:]]
            else:
                for other, theirs in before:
                    dots[other] += weight * theirs
                    met.append(other)
            before.append((number, weight))
        for other, count in Counter(met).items():
            if count >= 2:
                most = dots.get(other, 0) + crowd * crowds[other]
                yield min(number, other), max(number, other), most / (mine.norm * signatures[other].norm)
