"""One document opened, to be held against others: its claims with all that is asked of them again and again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec import Struct

from factcheck.align.context import Words, words_of
from factcheck.align.copies import Copies
from factcheck.align.layout import Stand, stands
from factcheck.align.side import Side
from factcheck.align.slots import Slots, Slotted, Where

_OPEN = 1024  # documents that are kept open


class Spot(Struct, frozen=True, eq=False):
    """A claim on its page. ``cluster`` is that of its passage, ``None`` where the passage has no copy;
    ``series`` are the ids of its series, its own among them."""

    order: int
    side: Side
    slots: Slots
    where: Where
    stand: Stand
    words: Words
    cluster: int | None
    series: frozenset[str]


class Page(Struct, frozen=True, eq=False):
    """The claims of one document in reading order, by family, and by the stems around them (with their weights there)."""

    spots: list[Spot]
    families: dict[str, list[Spot]]
    bare: list[Spot]
    elapsed: list[Spot]
    """Years since something, which may be told by its date as well."""
    around: dict[str, tuple[tuple[int, int], ...]]
    clusters: frozenset[int]
    told: int
    """How many claims its body makes."""
    squares: dict[int, list[float]]
    """What ``rivals`` has summed up of the page so far."""


def opener(
    sides: Sequence[Sequence[Side]], copies: Copies, series: Callable[[str], frozenset[str]], slotted: Slotted
) -> Callable[[int], Page]:
    """What opens the documents of a run by their numbers; the last ones stay open."""

    @lru_cache(maxsize=_OPEN)
    def opened(number: int) -> Page:
        return _page(sides[number], copies, series, slotted)

    return opened


def _page(sides: Sequence[Side], copies: Copies, series: Callable[[str], frozenset[str]], slotted: Slotted) -> Page:
    stood = stands(sides)
    around: dict[str, list[tuple[int, int]]] = defaultdict(list)
    families: dict[str, list[Spot]] = defaultdict(list)
    spots = []
    for order, side in enumerate(sides):
        words = words_of(side.context)
        for stem, weight in words.near.items():
            around[stem].append((order, weight))
        slots, where = slotted.of(side)
        cluster = copies.cluster.get((side.number, side.passage))
        own = series(side.claim.id)
        spot = Spot(order, side, slots, where, stood[side.claim.id], words, cluster, own)
        spots.append(spot)
        families[side.family].append(spot)
    bare = [spot for spot in families.get("count", ()) if spot.side.bare]
    elapsed = [spot for spot in spots if spot.side.when is not None and spot.side.family != "date"]
    clusters = frozenset(spot.cluster for spot in spots if spot.cluster is not None)
    told = sum(side.claim.span.part == "body" for side in sides)
    near = {stem: tuple(here) for stem, here in around.items()}
    return Page(spots, dict(families), bare, elapsed, near, clusters, told, {})
