"""Figures of texts without a date, or tolls of one day without an hour: seen, perhaps of one thing, and left without a verdict as
nothing says which came first."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factcheck.model import Claim, Quantity, Report, minute_of
from factcheck.wording import weight

_NO_DATE = frozenset(("no date in one of the texts", "no time of the count"))
_NO_HOUR = frozenset(("of one day, the hour is not known",))


class Unordered(Struct, frozen=True):
    """``undated`` of ``texts`` have no date, or where ``label`` says so no hour; ``figures`` is how many figures no order was
    found for; ``groups`` are those of one thing that differ, by value, the heaviest and largest first."""

    label: str
    undated: int
    texts: int
    figures: int
    groups: tuple[tuple[Claim, ...], ...]


def unordered(report: Report) -> Unordered | None:
    """``None`` where no figure was left for want of a date or an hour."""
    undated = {document.id for document in report.documents if document.published is None}
    hourless = {document.id for document in report.documents if document.published and minute_of(document.published) is None}
    claims = {claim.id: claim for claim in report.claims}
    pairs = []
    told: set[str] = set()
    for relation in report.relations:
        left, right = claims.get(relation.left), claims.get(relation.right)
        if relation.verdict != "not_comparable" or left is None or right is None:
            continue
        wanting = undated if relation.reason in _NO_DATE else hourless if relation.reason in _NO_HOUR else set()
        if left.document in wanting or right.document in wanting:
            pairs.append((left, right))
            told |= wanting & {left.document, right.document}
    if not pairs:
        return None
    figures = {claim.id for pair in pairs for claim in pair}
    groups = [members for members in _connected(pairs) if len({str(claim.value) for claim in members}) > 1]
    groups.sort(key=lambda members: (weight(members), -len(members), members[0].id))
    label = "unordered_hours" if told & hourless else "unordered"
    return Unordered(label, len(told | undated), len(report.documents), len(figures), tuple(groups))


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
