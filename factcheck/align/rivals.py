"""Among the claims of two documents, does a pair fit better than the pairs that either side could form instead?

Words that stand around many claims of the two documents tell little here, words around two of them alone tell most. Only
the two documents are looked at, so a third never changes the answer.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.align.blocking import plausible
from factcheck.align.page import Page

_CLEAR = 150
_LEAST = 20
_NOTHING = 1e-6  # what rounding may leave of a sum that is 0
Fits = dict[tuple[int, int], str]
"""The level of pairs of claims by their orders: ``clear``, ``best``, ``near``, ``beaten``; what is left out is ``none``."""


def fits(left: Page, right: Page) -> Fits:
    """The level of every pair of one family that has words in common."""
    count = len(left.spots) + len(right.spots)
    falls = {
        stem: _fall(count, len(here) + len(right.around[stem])) for stem, here in left.around.items() if stem in right.around
    }
    sums: dict[tuple[int, int], int] = defaultdict(int)
    for here, there in zip(_shares(left, falls, count), _shares(right, falls, count), strict=True):
        for order, share in here:
            for place, other in there:
                sums[order, place] += share * other
    likes = {pair: like // 1000 for pair, like in sums.items() if like >= 1000 and _rivals(left, right, pair)}
    mine, theirs = (_tops((pair[at], like) for pair, like in likes.items()) for at in (0, 1))
    return {pair: _level(like, mine[pair[0]], theirs[pair[1]]) for pair, like in likes.items() if like >= _LEAST}


def _rivals(left: Page, right: Page, pair: tuple[int, int]) -> bool:
    one, other = left.spots[pair[0]].side, right.spots[pair[1]].side
    alike = one.family == other.family or one.bare or other.bare or (one.when is not None and other.when is not None)
    return alike and plausible(one, other)


def _tops(likes: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    """For each claim its two greatest likes."""
    out: dict[int, list[int]] = {}
    for order, like in likes:
        best = out.setdefault(order, [0, 0])
        if like > best[0]:
            best[:] = [like, best[0]]
        elif like > best[1]:
            best[1] = like
    return out


def _shares(page: Page, falls: dict[str, float], count: int) -> list[list[tuple[int, int]]]:
    """For each common stem the claims around which it stands, with its thousandths of the whole weight there; ``falls`` is
    what the stem weighs: the more claims of the two texts it stands around, the less."""
    squares = _squares(page, count)
    common = [(page.around[stem], fall) for stem, fall in falls.items()]
    for here, fall in common:
        alone = _fall(count, len(here))
        for order, weight in here:
            squares[order] += (weight * fall) ** 2 - (weight * alone) ** 2
    norms = [math.sqrt(square) if square > _NOTHING else 1.0 for square in squares]
    return [[(order, round(1000 * (weight * fall) / norms[order])) for order, weight in here] for here, fall in common]


def _squares(page: Page, count: int) -> list[float]:
    """For each claim of a page the sum of the squared weights around it, as if no stem were common."""
    known = page.squares.get(count)
    if known is None:
        known = page.squares[count] = [0.0] * len(page.spots)
        for here in page.around.values():
            fall = _fall(count, len(here))
            for order, weight in here:
                known[order] += (weight * fall) ** 2
    return known.copy()


@lru_cache(maxsize=65536)
def _fall(count: int, spread: int) -> float:
    return math.log((count + 1) / spread)


def _level(like: int, mine: Sequence[int], theirs: Sequence[int]) -> str:
    lead = min(like - (top[1] if like == top[0] else top[0]) for top in (mine, theirs))
    return "clear" if lead >= _CLEAR else "best" if lead >= 0 else "near" if lead >= -_CLEAR else "beaten"
