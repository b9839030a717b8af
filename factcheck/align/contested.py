"""Figures that two sources give for one thing: «الشرطة قدرتهم بسبعة آلاف والمنظمون بثلاثين ألفا», «غير أن النقابة قالت إنهم …».

Where a claim of another text is about one of them, it is about the other too: the two deny each other.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.align.side import Side
from factcheck.model import PLANS
from factcheck.text.fold import fold_word

_ONE_SIDED = ("by", "from")
_UNTOLD = frozenset((None, "other"))
_REACH = 20  # earlier figures of one subject that an objection may be about: tables stay linear


def contested(sides: Sequence[Side]) -> dict[str, frozenset[str]]:
    """For each claim the ids of those that another source sets against it."""
    out: dict[str, set[str]] = defaultdict(set)
    sentences: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        if _figure(side):
            sentences[side.passage, side.family].append(side)
    found = [pair for told in sentences.values() for pair in combinations(told, 2) if _two_sources(*pair)]
    found += _objections(sides)
    for one, other in found:
        if _one_thing(one, other):
            out[one.claim.id].add(other.claim.id)
            out[other.claim.id].add(one.claim.id)
    return {key: frozenset(ids) for key, ids in out.items()}


def _objections(sides: Sequence[Side]) -> Iterator[tuple[Side, Side]]:
    """Figures that a source of its own sets against what earlier sentences say."""
    said: dict[tuple[str, str], deque[Side]] = defaultdict(lambda: deque(maxlen=_REACH))
    for other in sorted((one for one in sides if _figure(one)), key=lambda one: (one.passage, one.claim.span.start)):
        earlier = said[other.family, other.concept]
        if other.claim.modality == "quoted" and other.claim.speaker:
            yield from (
                (one, other) for one in earlier if one.passage != other.passage and one.claim.speaker != other.claim.speaker
            )
        earlier.append(other)


def _figure(side: Side) -> bool:
    return side.size is not None and side.claim.kind != "ordinal" and side.claim.role not in _ONE_SIDED


def _one_thing(one: Side, other: Side) -> bool:
    mine, theirs = one.claim, other.claim
    if one.size == other.size or one.quantity is None or other.quantity is None or one.quantity.unit != other.quantity.unit:
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


def _two_sources(one: Side, other: Side) -> bool:
    """Both figures are somebody's, and not one's."""
    mine, theirs = (fold_word(side.claim.speaker or "") for side in (one, other))
    modalities = {one.claim.modality, other.claim.modality}
    if modalities == {"quoted"}:
        return mine != theirs
    if modalities == {"fact", "quoted"}:  # «تسعة وليس خمسة»
        return True
    return bool(mine and theirs) and mine not in theirs and theirs not in mine
