"""Figures that two sources give for one thing in one sentence: «الشرطة قدرتهم بسبعة آلاف والمنظمون بثلاثين ألفا».

Where a claim of another text is about one of them, it is about the other too: the two deny each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck.align.side import Side
from factcheck.model import PLANS
from factcheck.text.fold import fold_word

_ONE_SIDED = ("by", "from")
_UNTOLD = frozenset((None, "other"))


def contested(sides: Sequence[Side]) -> dict[str, frozenset[str]]:
    """For each claim the ids of those that another source sets against it."""
    out: dict[str, set[str]] = defaultdict(set)
    sentences: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        if side.size is not None and side.claim.kind != "ordinal" and side.claim.role not in _ONE_SIDED:
            sentences[side.passage, side.family].append(side)
    for found in sentences.values():
        for at, one in enumerate(found):
            for other in found[at + 1 :]:
                if _one_thing(one, other) and _two_sources(one, other):
                    out[one.claim.id].add(other.claim.id)
                    out[other.claim.id].add(one.claim.id)
    return {key: frozenset(ids) for key, ids in out.items()}


def _one_thing(one: Side, other: Side) -> bool:
    mine, theirs = one.claim, other.claim
    if one.size == other.size or one.quantity is None or other.quantity is None or one.quantity.unit != other.quantity.unit:
        return False
    if one.concept != other.concept or mine.place_id != theirs.place_id:
        return False
    if mine.event != theirs.event and not _UNTOLD & {mine.event, theirs.event}:
        return False
    if one.part or other.part or one.restrict != other.restrict or one.anchors != other.anchors:
        return False
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
