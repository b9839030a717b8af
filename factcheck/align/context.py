"""The words around a claim: how much two claims' surroundings say the same, in points of 1000.

Nearer words count more, words on this side of the next number or clause mark more than words beyond it; telling words
more than frequent ones. The counted noun and the words of the claim's own slots count in the gate, not here.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct

from factcheck.align.terms import MASK, Passage, Stem
from factcheck.model import Claim

_REACH = 14
_MARKS = frozenset('،,;؛:()"')


class Context(Struct, frozen=True):
    """``near`` holds the stems around the claim in its sentence, ``weights`` what each weighs by its distance; ``wide`` all
    stems of the sentence that weigh anything."""

    near: tuple[str, ...]
    weights: array[int]
    wide: tuple[str, ...]


def context(claim: Claim, passage: Passage, wide: tuple[str, ...]) -> Context:
    """The surroundings of one claim."""
    near: dict[str, int] = {}
    here = passage.at(claim.span)
    first, last = (here[0], here[-1]) if here else _nearest(passage, claim)
    words = list(zip(passage.forms, passage.stems, strict=True))
    _walk(words[last + 1 : last + 1 + _REACH], near)
    _walk(words[max(0, first - _REACH) : first][::-1], near)
    return Context(tuple(near), array("H", near.values()), wide)


def wide(passage: Passage) -> tuple[str, ...]:
    """The stems of a sentence that weigh anything, each once."""
    return tuple(dict.fromkeys([stem for stem, weight in passage.stems if weight]))


def _nearest(passage: Passage, claim: Claim) -> tuple[int, int]:
    at = min(range(len(passage.offsets)), key=lambda i: abs(passage.offsets[i][0] - claim.span.start), default=0)
    return at, at - 1


def _walk(words: Iterable[tuple[str, Stem]], near: dict[str, int]) -> None:
    reach = 100
    for form, (stem, weight) in words:
        if form == MASK:
            reach = reach * 6 // 10
        elif form in _MARKS:
            reach = reach * 8 // 10
        elif weight:
            near[stem] = max(near.get(stem, 0), reach * weight)
            reach = reach * 9 // 10


class Words(NamedTuple):
    """A context made ready to be compared."""

    near: dict[str, int]
    total: int
    wide: frozenset[str]


def words_of(found: Context) -> Words:
    return Words(dict(zip(found.near, found.weights, strict=True)), sum(found.weights), frozenset(found.wide))


def likeness(left: Words, right: Words) -> tuple[int, int]:
    """What two surroundings share: of the weight near the claims 0 to 1000, of the stems of the sentences 0 to 100."""
    stems = left.wide & right.wide
    if not stems:
        return 0, 0
    one, other = left.near, right.near
    shared = sum([min(one[stem], other[stem]) for stem in stems if stem in one and stem in other])
    near = 1000 * shared * 2 // (left.total + right.total) if shared else 0
    return near, 100 * len(stems) // min(len(left.wide), len(right.wide))
