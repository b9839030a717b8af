"""Groups: claims that are connected by relations, with their sources counted and a low, best and high under the policy."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from factcheck.align import Alignment, Side
from factcheck.model import Group, Number, Relation, Verdict
from factcheck.settings import Settings
from factcheck.verdict.envelope import Point
from factcheck.verdict.values import interval

_WORST: tuple[Verdict, ...] = ("conflict", "changed", "compatible", "agree", "not_comparable")


def connected(relations: Iterable[Relation]) -> list[list[str]]:
    """Claim ids that hang together by relations with a verdict, each sorted, all sorted."""
    leader: dict[str, str] = {}

    def find(item: str) -> str:
        leader.setdefault(item, item)
        while leader[item] != item:
            leader[item] = leader[leader[item]]
            item = leader[item]
        return item

    for relation in relations:
        if relation.verdict != "not_comparable":
            one, other = sorted((find(relation.left), find(relation.right)))
            leader[other] = one
    members: dict[str, list[str]] = defaultdict(list)
    for item in leader:
        members[find(item)].append(item)
    return sorted(sorted(ids) for ids in members.values())


def groups(alignment: Alignment, relations: Sequence[Relation], settings: Settings) -> tuple[Group, ...]:
    """One group for every set of connected claims, ordered by time inside."""
    by_claim: dict[str, list[Relation]] = defaultdict(list)
    for relation in relations:
        by_claim[relation.left].append(relation)
    out = []
    for ids in connected(relations):
        sides = sorted((alignment.sides[item] for item in ids), key=_when)
        verdicts = {relation.verdict for item in ids for relation in by_claim[item]}
        worst = next(verdict for verdict in _WORST if verdict in verdicts)
        low, best, high = bounds(sides, settings)
        digest = hashlib.sha256("\x1f".join(ids).encode()).hexdigest()[:12]
        subject = Counter(str(side.claim.subject) for side in sides).most_common(1)[0][0]
        out.append(
            Group(
                f"g-{digest}",
                subject,
                tuple(side.claim.id for side in sides),
                worst,
                _sources(alignment, sides),
                independent_sources(alignment, sides),
                low,
                best,
                high,
            )
        )
    return tuple(out)


def crowded(groups: Iterable[Group], relations: Iterable[Relation], settings: Settings) -> frozenset[str]:
    """The claims of groups with more pairs than are listed."""
    of_group = {claim: group for group in groups for claim in group.claims}
    counts = Counter(of_group[relation.left].id for relation in relations if relation.left in of_group)
    return frozenset(claim for claim, group in of_group.items() if counts[group.id] > settings.pairs_limit)


def points_of(sides: Iterable[Side], settings: Settings) -> list[Point]:
    """The dated figures of a group for its envelope, hedges and rounding included."""
    out = []
    for side in sides:
        quantity, day = side.quantity, side.claim.time.high
        if quantity is not None and day is not None:
            span = interval(quantity, settings)
            out.append(Point(side.claim.id, day, span.low, span.high))
    return out


def _when(side: Side) -> tuple[str, str, str]:
    time = side.claim.time
    published = side.published.replace(tzinfo=None) if side.published else datetime.max
    return (str(time), published.isoformat(), side.claim.id)


def source(alignment: Alignment, side: Side) -> str:
    """The publisher, or the document where none is known."""
    return side.publisher or alignment.documents[side.number].id


def _sources(alignment: Alignment, sides: Iterable[Side]) -> tuple[str, ...]:
    return tuple(sorted({source(alignment, side) for side in sides}))


def independent_sources(alignment: Alignment, sides: Iterable[Side]) -> int:
    """Sources with copies counted once: documents that share a copied passage here, or a publisher, are one source."""
    leader: dict[str, str] = {}

    def find(item: str) -> str:
        leader.setdefault(item, item)
        while leader[item] != item:
            leader[item] = leader[leader[item]]
            item = leader[item]
        return item

    for side in sides:
        keys = [f"source:{source(alignment, side)}", f"document:{side.number}"]
        cluster = alignment.copies.cluster.get((side.number, side.passage))
        keys += [f"copy:{cluster}"] if cluster is not None else []
        for key in keys[1:]:
            one, other = sorted((find(keys[0]), find(key)))
            leader[other] = one
    return len({find(key) for key in list(leader)})


def bounds(sides: Sequence[Side], settings: Settings) -> tuple[Number | None, Number | None, Number | None]:
    """Low, best and high of a group's figures in time order, of those that have its most frequent unit and event: other units do
    not add up, and what only one text says happened is no headline figure.

    ``range``: smallest, newest, largest. ``conservative``: best is the smallest. ``majority``: best is the most frequent.
    ``source-order``: best is the first document's. Ranges and bounds give their known ends.
    """
    keys = Counter((side.quantity.unit, side.claim.event) for side in sides if side.quantity is not None)
    main = max(keys, key=lambda key: (keys[key], key[0], key[1] or ""), default=None)
    sides = [side for side in sides if side.quantity is not None and (side.quantity.unit, side.claim.event) == main]
    quantities = [side.quantity for side in sides if side.quantity is not None]
    lows = [q.low if q.low is not None else q.high for q in quantities]
    highs = [q.high if q.high is not None else q.low for q in quantities]
    low = min((value for value in lows if value is not None), default=None)
    high = max((value for value in highs if value is not None), default=None)
    nominals = [
        (side, side.quantity.nominal) for side in sides if side.quantity is not None and side.quantity.nominal is not None
    ]
    if not nominals:
        return low, None, high
    if settings.policy == "conservative":
        best = min(value for _, value in nominals)
    elif settings.policy == "majority":
        counts = Counter(value for _, value in nominals)
        best = max(counts, key=lambda value: (counts[value], -value))
    elif settings.policy == "source-order":
        best = min(nominals, key=lambda pair: (pair[0].number, pair[0].claim.span))[1]
    else:
        best = nominals[-1][1]
    return low, best, high
