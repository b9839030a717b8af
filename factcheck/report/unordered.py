"""Figures of texts without a date: seen, perhaps of one thing, and left without a verdict as nothing says which came first."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factcheck.model import Claim, Quantity, Report
from factcheck.wording import weight

_REASONS = frozenset(("no date in one of the texts", "no time of the count"))


class Unordered(Struct, frozen=True):
    """``undated`` of ``texts`` have no date; ``figures`` is how many figures no order was found for; ``groups`` are those of one
    thing that differ, by value, the heaviest and largest first."""

    undated: int
    texts: int
    figures: int
    groups: tuple[tuple[Claim, ...], ...]


def unordered(report: Report) -> Unordered | None:
    """``None`` where no text is without a date, or no figure was left for that."""
    undated = {document.id for document in report.documents if document.published is None}
    claims = {claim.id: claim for claim in report.claims}
    pairs = []
    for relation in report.relations:
        left, right = claims.get(relation.left), claims.get(relation.right)
        if relation.verdict != "not_comparable" or relation.reason not in _REASONS or left is None or right is None:
            continue
        if left.document in undated or right.document in undated:
            pairs.append((left, right))
    if not pairs:
        return None
    figures = {claim.id for pair in pairs for claim in pair}
    groups = [members for members in _connected(pairs) if len({str(claim.value) for claim in members}) > 1]
    groups.sort(key=lambda members: (weight(members), -len(members), members[0].id))
    return Unordered(len(undated), len(report.documents), len(figures), tuple(groups))


def _connected(pairs: Iterable[tuple[Claim, Claim]]) -> list[tuple[Claim, ...]]:
    """Claims of one event that hang together by pairs, each set by value."""
    sets: list[dict[str, Claim]] = []
    for left, right in pairs:
        if left.event != right.event:
            continue
        touched = [held for held in sets if left.id in held or right.id in held]
        joined = {left.id: left, right.id: right}
        for held in touched:
            joined |= held
            sets.remove(held)
        sets.append(joined)
    return [tuple(sorted(held.values(), key=_size)) for held in sets]


def _size(claim: Claim) -> tuple[bool, object, str]:
    value = claim.value
    if not isinstance(value, Quantity):
        return (value.low is None, value.low or 0, claim.id)
    low = (
        value.low if value.low is not None else value.high if value.high is not None else value.vague[0] if value.vague else None
    )
    return (low is None, low if low is not None else 0, claim.id)
