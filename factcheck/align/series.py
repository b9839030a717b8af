"""Claims of one text that say one subject at several times: «من 40 إلى 31», «بعد أن كانت 12 قبل شهر», or say it twice.

Where one of them is found in another text too, the others of the series are about the same thing as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck.align.side import Side
from factcheck.model import PLANS, Number
from factcheck.world.places import related

_INDICATORS = frozenset(("money", "measure", "percent", "percentage_point"))
_UNUSUAL = 3  # digits that are not round
_ROWS = 100  # more claims of one subject in one text are the rows of a table


def series(sides: Sequence[Side]) -> dict[str, frozenset[str]]:
    """For each claim the ids of its series, its own among them."""
    out: dict[str, set[str]] = {side.claim.id: {side.claim.id} for side in sides}
    blocks: dict[tuple[str, str], list[Side]] = defaultdict(list)
    for side in sides:
        if side.claim.subject.text and side.quantity is not None and side.quantity.kind != "ordinal":
            blocks[side.family, side.concept].append(side)
    for block in blocks.values():
        if len(block) > _ROWS:
            continue
        for at, one in enumerate(block):
            for other in block[at + 1 :]:
                if _one_series(one, other) or _one_indicator(one, other):
                    out[one.claim.id].add(other.claim.id)
                    out[other.claim.id].add(one.claim.id)
    for twins in _restated(sides):
        for twin in twins:
            out[twin] |= twins
    return {key: frozenset(ids) for key, ids in out.items()}


def siblings(one: Side, other: Side) -> bool:
    """Two claims of one text that by all that is said count one subject at two times."""
    if one.family != other.family or not one.concept or one.concept != other.concept or one.restrict != other.restrict:
        return False
    mine, theirs = one.quantity, other.quantity
    if mine is None or theirs is None or mine.unit != theirs.unit or one.part != other.part:
        return False
    times = [(side.claim.time.low, side.claim.time.high) for side in (one, other)]
    return times[0] != times[1] and (one.claim.role == "by") == (other.claim.role == "by")


def _one_series(one: Side, other: Side) -> bool:
    mine, theirs = one.claim, other.claim
    if one.part or other.part or (mine.role == "by") != (theirs.role == "by") or one.words != other.words:
        return False
    if not _within(one.restrict, other.restrict):
        return False
    if {mine.role, theirs.role} == {"from", "to"} and one.passage == other.passage:
        return True
    if mine.modality != theirs.modality or mine.place_id != theirs.place_id:
        return False
    apart = mine.time.low != theirs.time.low and "published" not in (mine.time.basis, theirs.time.basis)
    return apart and (one.passage == other.passage or mine.event == theirs.event)


def _one_indicator(one: Side, other: Side) -> bool:
    """Two readings of one indicator: an amount of one unit, subject and event, at two times or before and after. What either
    side adds to the subject («التضخم», «معدل التضخم السنوي») does not part them."""
    mine, theirs = one.claim, other.claim
    if (
        one.family not in _INDICATORS
        or one.quantity is None
        or other.quantity is None
        or one.quantity.unit != other.quantity.unit
    ):
        return False
    if one.part != other.part or (mine.role == "by") != (theirs.role == "by") or mine.event != theirs.event:
        return False
    if (mine.modality in PLANS) != (theirs.modality in PLANS):
        return False
    if not (_within(one.restrict, other.restrict) and _within(one.words, other.words)):
        return False
    if one.family == "money" and one.words != other.words:
        return False  # anything has a price
    if mine.place_id and theirs.place_id and mine.place_id != theirs.place_id and not related(mine.place_id, theirs.place_id):
        return False
    return (mine.time.low, mine.time.high) != (theirs.time.low, theirs.time.high) or {mine.role, theirs.role} == {"from", "to"}


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _restated(sides: Sequence[Side]) -> list[set[str]]:
    """An unusual figure that a text says twice is said of one thing."""
    found: dict[tuple[str, Number], set[str]] = defaultdict(set)
    for side in sides:
        if side.size is not None and side.family not in ("ordinal", "age") and len(str(side.size).strip("0")) >= _UNUSUAL:
            found[side.family, side.size].add(side.claim.id)
    return [twins for twins in found.values() if len(twins) > 1]
