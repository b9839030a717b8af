"""Groups: claims that are connected by relations, with their sources counted and a low, best and high under the policy."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct, field

from factcheck.align import Alignment, Side
from factcheck.align.linked import Linked
from factcheck.model import Group, Number, Relation, Verdict
from factcheck.settings import Settings
from factcheck.verdict.cohesion import clusters
from factcheck.verdict.envelope import Point
from factcheck.verdict.values import interval

_WORST: tuple[Verdict, ...] = ("conflict", "changed", "compatible", "agree")


class Bundle(NamedTuple):
    """Claims that hang together by relations with a verdict, and the worst of their verdicts. ``relations``: those of its claims,
    among them a conflict with a claim of another bundle; ``None`` where they are more than is listed."""

    claims: list[str]
    verdict: Verdict
    relations: list[Relation] | None


class _Heap(Struct):
    """What hangs together so far: how many relations there are, those that are kept, and the place of the worst verdict."""

    count: int = 0
    worst: int = len(_WORST)
    kept: list[Relation] = field(default_factory=list)

    def take(self, relations: Sequence[Relation], count: int, worst: int, limit: int) -> None:
        self.count += count
        self.worst = min(self.worst, worst)
        if self.count > limit:
            self.kept.clear()
        else:
            self.kept += relations


def bundles(relations: Iterable[Relation], alignment: Alignment, settings: Settings) -> tuple[list[Bundle], list[Relation]]:
    """What hangs together, sorted, and the relations outside of it, which have no verdict. The relations are taken in one by
    one, and those of a crowd are dropped as soon as it is one: there may be too many to keep. What is no crowd is parted where
    a single link holds it (see ``cohesion``)."""
    limit = settings.pairs_limit
    together: Linked[str] = Linked()
    heaps: dict[str, _Heap] = defaultdict(_Heap)
    unknown: list[Relation] = []
    for relation in relations:
        if relation.verdict == "not_comparable":
            unknown.append(relation)
            continue
        one, other = together.find(relation.left), together.find(relation.right)
        if one != other:
            if len(heaps[one].kept) < len(heaps[other].kept):
                one, other = other, one
            together.join(one, other)
            heap = heaps.pop(other)
            heaps[one].take(heap.kept, heap.count, heap.worst, limit)
        heaps[one].take([relation], 1, _WORST.index(relation.verdict), limit)
    outside = []
    for relation in unknown:
        if relation.left in together:
            heaps[together.find(relation.left)].take([relation], 1, len(_WORST), limit)
        else:
            outside.append(relation)
    out = []
    for first, ids in together.sets().items():
        heap = heaps[first]
        if heap.count > limit:
            out.append(Bundle(sorted(ids), _WORST[heap.worst], None))
        else:
            parted, loose = _parted(sorted(heap.kept, key=_ends), alignment, settings)
            out += parted
            outside += loose
    return sorted(out, key=lambda bundle: bundle.claims), outside


def _parted(relations: Sequence[Relation], alignment: Alignment, settings: Settings) -> tuple[list[Bundle], list[Relation]]:
    """The parts of what hangs together that have two claims or more, and the relations of claims that no part takes in, which
    have no verdict; a relation between two parts goes to one alone."""
    parts = clusters(relations, lambda claim: alignment.sides[claim].number, settings)
    parts = [claims for claims in parts if len(claims) > 1]
    part_of = {claim: number for number, claims in enumerate(parts) for claim in claims}
    inside: list[list[Relation]] = [[] for _ in parts]
    loose: list[Relation] = []
    for relation in relations:
        part = part_of.get(relation.left, part_of.get(relation.right))
        (loose if part is None else inside[part]).append(relation)
    out = []
    for number, claims in enumerate(parts):
        own = (one.verdict for one in inside[number] if part_of.get(one.left) == part_of.get(one.right))
        worst = min(_WORST.index(verdict) for verdict in own if verdict != "not_comparable")
        out.append(Bundle(claims, _WORST[worst], inside[number]))
    return out, loose


def listed(found: Iterable[Bundle], outside: Iterable[Relation]) -> tuple[Relation, ...]:
    """The relations of all but the crowds, sorted by the ids of their claims."""
    inside = (relation for bundle in found for relation in bundle.relations or ())
    return tuple(sorted((*inside, *outside), key=_ends))


def _ends(relation: Relation) -> tuple[str, str]:
    return relation.left, relation.right


def groups(alignment: Alignment, found: Iterable[Bundle], settings: Settings) -> tuple[Group, ...]:
    """One group for every set of connected claims, ordered by time inside."""
    out = []
    for bundle in found:
        sides = sorted((alignment.sides[item] for item in bundle.claims), key=_when)
        low, best, high = bounds(sides, settings)
        digest = hashlib.sha256("\x1f".join(bundle.claims).encode()).hexdigest()[:12]
        subject = Counter(str(side.claim.subject) for side in sides).most_common(1)[0][0]
        out.append(
            Group(
                f"g-{digest}",
                subject,
                tuple(side.claim.id for side in sides),
                bundle.verdict,
                _sources(alignment, sides),
                independent_sources(alignment, sides),
                low,
                best,
                high,
            )
        )
    return tuple(out)


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
    one_source: Linked[str] = Linked()
    for side in sides:
        keys = [f"source:{source(alignment, side)}", f"document:{side.number}"]
        cluster = alignment.copies.cluster.get((side.number, side.passage))
        keys += [f"copy:{cluster}"] if cluster is not None else []
        for key in keys[1:]:
            one_source.join(keys[0], key)
    return len(one_source.sets())


def bounds(sides: Sequence[Side], settings: Settings) -> tuple[Number | None, Number | None, Number | None]:
    """Low, best and high of a group's figures in time order, of those that have its most frequent unit and event: other units do
    not add up, and what only one text says happened is no headline figure.

    ``range``: smallest, newest, largest. ``conservative``: best is the smallest. ``majority``: best is the most frequent.
    ``source-order``: best is the first document's. Ranges and bounds give their known ends.
    """
    sides = [side for side in sides if side.family != "score"]  # neither side of it is a least or a most
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
