"""Among the claims of two documents, does a pair fit better than the pairs that either side could form instead?

Words that stand around many claims of the two documents tell little here, words around two of them alone tell most. Only
the two documents are looked at, so a third never changes the answer.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from factcheck.align.blocking import plausible
from factcheck.align.side import Side

_CLEAR = 150
Fits = dict[tuple[str, str], str]
"""The level of each pair of claim ids: ``clear``, ``best``, ``near``, ``beaten`` or ``none``."""


def fits(left: Sequence[Side], right: Sequence[Side]) -> Fits:
    """The level of every pair of one family."""
    shares = _shares([*left, *right])
    likes = {
        (one.claim.id, other.claim.id): _like(shares[one.claim.id], shares[other.claim.id])
        for one in left
        for other in right
        if (one.family == other.family or one.bare or other.bare) and plausible(one, other)
    }
    tops: dict[str, list[int]] = {}
    for (one, other), like in likes.items():
        for key in (one, other):
            best = tops.setdefault(key, [0, 0])
            if like > best[0]:
                best[:] = [like, best[0]]
            elif like > best[1]:
                best[1] = like
    return {pair: _level(like, tops[pair[0]], tops[pair[1]]) for pair, like in likes.items()}


def _shares(sides: Sequence[Side]) -> dict[str, dict[str, int]]:
    """For each claim the stems around it in thousandths of its whole weight, the common ones of the two texts lowered."""
    spread = Counter(stem for side in sides for stem in side.context.near)
    fall = {stem: math.log((len(sides) + 1) / count) for stem, count in spread.items()}
    out = {}
    for side in sides:
        weights = {stem: weight * fall[stem] for stem, weight in side.context.near.items()}
        norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        out[side.claim.id] = {stem: round(1000 * weight / norm) for stem, weight in weights.items()}
    return out


def _like(one: dict[str, int], other: dict[str, int]) -> int:
    """0 to 1000."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * large[stem] for stem, weight in small.items() if stem in large) // 1000


def _level(like: int, mine: Sequence[int], theirs: Sequence[int]) -> str:
    if like < 20:
        return "none"
    lead = min(like - (top[1] if like == top[0] else top[0]) for top in (mine, theirs))
    return "clear" if lead >= _CLEAR else "best" if lead >= 0 else "near" if lead >= -_CLEAR else "beaten"
