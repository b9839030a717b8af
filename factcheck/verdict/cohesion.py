"""Which claims are of one thing by all relations together: average linkage, so that one weak relation never makes two things one.

Two parts are joined where enough of the pairs between their texts have a relation, those that hang together most first. A chain
(the dead, a figure of the dead and the displaced, the displaced) falls apart where the single link is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from heapq import heappop, heappush

from msgspec import Struct, field

from factcheck.align.ladder import add_up
from factcheck.align.linked import Linked
from factcheck.model import Relation, Verdict
from factcheck.settings import Settings

_FIRST: tuple[Verdict, ...] = ("agree", "compatible", "conflict", "changed")  # of two links as close, the one that comes first
_Link = tuple[int, int]  # place in ``_FIRST``, points the other way round: the least is the surest
_Entry = tuple[float, _Link, str, str, int, int]


class _Part(Struct):
    """Claims that are one thing so far: how many of each text, the links to other parts, and how often it has grown."""

    claims: list[str]
    texts: Counter[int]
    links: dict[str, tuple[int, _Link]] = field(default_factory=dict)
    grown: int = 0


def clusters(relations: Iterable[Relation], text_of: Callable[[str], int], settings: Settings) -> list[list[str]]:
    """The claims that have a relation, in sets of one thing, each sorted. What hangs together by more than
    ``settings.pairs_limit`` relations is one set; a claim that no set takes in is alone."""
    found = [relation for relation in relations if relation.verdict != "not_comparable"]
    together: Linked[str] = Linked()
    for relation in found:
        together.join(relation.left, relation.right)
    heaps: dict[str, list[Relation]] = defaultdict(list)
    for relation in found:
        heaps[together.find(relation.left)].append(relation)
    out = []
    for leader, claims in together.sets().items():
        inside = heaps[leader]
        whole = len(inside) == 1 or len(inside) > settings.pairs_limit
        out += [claims] if whole else _parts(claims, inside, text_of, float(settings.group_share))
    return sorted(map(sorted, out))


def _parts(claims: Iterable[str], relations: Iterable[Relation], text_of: Callable[[str], int], share: float) -> list[list[str]]:
    parts = {claim: _Part([claim], Counter((text_of(claim),))) for claim in claims}
    for relation in relations:
        link = (_FIRST.index(relation.verdict), -(add_up(relation.levels) or 0))
        for one, other in ((relation.left, relation.right), (relation.right, relation.left)):
            count, surest = parts[one].links.get(other, (0, link))
            parts[one].links[other] = (count + 1, min(surest, link))
    waiting: list[_Entry] = []
    for one in parts:
        _wait(one, parts, waiting, share)
    while waiting:
        _, _, one, other, grown, swollen = heappop(waiting)
        if one in parts and other in parts and (parts[one].grown, parts[other].grown) == (grown, swollen):
            _join(one, other, parts)
            _wait(one, parts, waiting, share, grown=True)
    return [part.claims for part in parts.values()]


def _join(one: str, other: str, parts: dict[str, _Part]) -> None:
    part, taken = parts[one], parts.pop(other)
    part.claims += taken.claims
    part.texts += taken.texts
    part.grown += 1
    for third, (count, link) in taken.links.items():
        if third != one:
            more, surest = part.links.get(third, (0, link))
            part.links[third] = parts[third].links[one] = (count + more, min(link, surest))
            del parts[third].links[other]
    del part.links[other]


def _wait(one: str, parts: dict[str, _Part], waiting: list[_Entry], share: float, *, grown: bool = False) -> None:
    """Put the links of a part that may be joined in line; each once, but those of one that has grown."""
    for other, (count, link) in parts[one].links.items():
        if not grown and other < one:
            continue
        mine, theirs = parts[one], parts[other]
        held = count / (_pairs(mine, theirs) or 1)
        if held >= share:
            first, last = sorted((one, other))
            heappush(waiting, (-held, link, first, last, parts[first].grown, parts[last].grown))


def _pairs(one: _Part, other: _Part) -> int:
    """How many pairs of claims of two texts there are between two parts."""
    few, many = sorted((one.texts, other.texts), key=len)
    return one.texts.total() * other.texts.total() - sum(count * many[text] for text, count in few.items())
