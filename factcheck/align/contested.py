"""Figures that two sources give for one thing: «الشرطة قدرتهم بسبعة آلاف والمنظمون بثلاثين ألفا», «غير أن النقابة قالت إنهم …».

Where a claim of another text is about one of them, it is about the other too: the two deny each other.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from factcheck.align.blocking import worlds_apart
from factcheck.align.canon import Canon
from factcheck.align.gate import event_level, place, restrict_level, subject_level
from factcheck.align.side import Side
from factcheck.align.terms import Passage, Terms
from factcheck.model import PLANS, Number, Quantity
from factcheck.text.fold import fold_word

_ONE_SIDED = ("by", "from")
_UNTOLD = frozenset((None, "other"))
_KIN = ("same", "alike", "generic", "kin")
_FEW = 20
_TIMES = 5  # that one count is of its rival
_DAYS = 2  # between what one source says of yesterday and the other of today
_HEAD = 12  # tokens of a sentence in which it is set against the one before
_REACH = 20  # earlier figures of one subject that an objection may be about: tables stay linear


def contested(sides: Sequence[Side], terms: Terms, names: Canon) -> dict[str, frozenset[str]]:
    """For each claim of a document the ids of those that another source sets against it; ``terms`` are its sentences."""
    out: dict[str, set[str]] = defaultdict(set)
    sentences: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        if _told(side):
            sentences[side.passage, side.family].append(side)
    found = [pair for told in sentences.values() for pair in combinations(told, 2) if _two_sources(*pair)]
    found += _objections(sides)
    for one, other in (*(pair for pair in found if _one_thing(*pair)), *_opposed(sides, terms.passages, names)):
        out[one.claim.id].add(other.claim.id)
        out[other.claim.id].add(one.claim.id)
    return {key: frozenset(ids) for key, ids in out.items()}


def _objections(sides: Sequence[Side]) -> Iterator[tuple[Side, Side]]:
    """Figures that a source of its own sets against what earlier sentences say."""
    said: dict[tuple[str, str], deque[Side]] = defaultdict(lambda: deque(maxlen=_REACH))
    for other in sorted(filter(_told, sides), key=lambda one: (one.passage, one.claim.span.start)):
        earlier = said[other.family, other.concept]
        if other.claim.modality == "quoted" and other.claim.speaker:
            yield from (
                (one, other) for one in earlier if one.passage != other.passage and one.claim.speaker != other.claim.speaker
            )
        earlier.append(other)


def _opposed(sides: Sequence[Side], passages: Sequence[Passage], names: Canon) -> Iterator[tuple[Side, Side]]:
    """Figures of two named sources, in one sentence or two that follow each other, of which the text sets one against the other:
    one alone, for of several it does not say which."""
    said: dict[str, deque[Side]] = defaultdict(lambda: deque(maxlen=_REACH))
    for other in sorted(filter(_told, sides), key=lambda one: (one.passage, one.claim.span.start)):
        earlier = said[other.family]
        near = (one for one in earlier if other.passage - one.passage <= 1 and _named_sources(one, other))
        alike = [one for one in near if _like_things(one, other)]
        if len({(one.quantity and (one.quantity.low, one.quantity.high)) for one in alike}) == 1:
            yield from ((one, other) for one in alike if _set_against(one, other, passages, names))
        earlier.append(other)


def _set_against(one: Side, other: Side, passages: Sequence[Passage], names: Canon) -> bool:
    """«غير أن», «في المقابل», «أما» between the two figures, or at the head of the second one's sentence."""
    here, there = passages[one.passage], passages[other.passage]
    last = next(iter(there.at(other.claim.span)), 0)
    first = next(iter(here.at(one.claim.span)), 0) if here is there else 0
    told = [names.stages.get(form, "") for form in there.forms[first:last]]
    told = told if here is there else told[:_HEAD]
    return "against" in told or ("except", "that") in pairwise(told)


def _like_things(one: Side, other: Side) -> bool:
    """May the two be of one thing, although two sources name it in their own words?"""
    mine, theirs = one.claim, other.claim
    if one.quantity is None or other.quantity is None or one.quantity.unit != other.quantity.unit or one.part or other.part:
        return False
    if not _apart(one.quantity, other.quantity):
        return False
    if subject_level(one, other) not in _KIN or event_level(one, other) == "differs" or restrict_level(one, other) == "differs":
        return False
    if one.tolls and other.tolls and not one.tolls & other.tolls:
        return False
    if one.anchors and other.anchors and not one.anchors & other.anchors:
        return False
    if place(one, other) == "differs" or mine.time.days_to(theirs.time) > _DAYS:
        return False
    one_time = (mine.time.low, mine.time.high) == (theirs.time.low, theirs.time.high)
    return one_time or (mine.modality in PLANS) == (theirs.modality in PLANS)


def _told(side: Side) -> bool:
    quantity = side.quantity
    known = quantity is not None and (quantity.low is not None or quantity.high is not None)
    return known and side.claim.kind != "ordinal" and side.claim.role not in _ONE_SIDED


def _apart(one: Quantity, other: Quantity) -> bool:
    """Do the two exclude each other, as they are written, by no more than rival counts do?"""
    for low, high in ((one, other), (other, one)):
        if low.high is not None and high.low is not None and low.high < high.low:
            return high.low <= _TIMES * low.high
    return False


def _one_thing(one: Side, other: Side) -> bool:
    mine, theirs = one.claim, other.claim
    if one.quantity is None or other.quantity is None or one.quantity.unit != other.quantity.unit:
        return False
    if one.size is not None and other.size is not None and (one.size == other.size or _few_and_many(one.size, other.size)):
        return False
    if (one.size is None or other.size is None) and not _apart(one.quantity, other.quantity):
        return False
    if one.concept != other.concept or mine.place_id != theirs.place_id:
        return False
    if mine.event != theirs.event and not _UNTOLD & {mine.event, theirs.event}:
        return False
    if one.part or other.part or one.restrict != other.restrict:
        return False
    if one.anchors != other.anchors and ((one.anchors and other.anchors) or one.passage != other.passage):
        return False  # «92% بحسب النقابة و35% في اليوم الثالث بحسب الوزارة» are of one strike
    times = (mine.time.low, mine.time.high) == (theirs.time.low, theirs.time.high)
    return times and (mine.modality in PLANS) == (theirs.modality in PLANS)


def _few_and_many(one: Number, other: Number) -> bool:
    """«2» and «74» are no rival counts; crowds that police and hosts count may lie that far apart."""
    return min(one, other) <= _FEW and worlds_apart(one, other)


def _two_sources(one: Side, other: Side) -> bool:
    """Both figures are somebody's, and not one's."""
    mine, theirs = (fold_word(side.claim.speaker or "") for side in (one, other))
    modalities = {one.claim.modality, other.claim.modality}
    if modalities == {"quoted"}:
        return mine != theirs
    if modalities == {"fact", "quoted"}:  # «تسعة وليس خمسة»
        return True
    return _named_sources(one, other)


def _named_sources(one: Side, other: Side) -> bool:
    mine, theirs = (fold_word(side.claim.speaker or "") for side in (one, other))
    return bool(mine and theirs) and mine not in theirs and theirs not in mine
