"""The words around a claim: how much two claims' surroundings say the same, in points of 1000.

Nearer words count more, words on this side of the next number or clause mark more than words beyond it; telling words
more than frequent ones. The counted noun and the words of the claim's own slots count in the gate, not here.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factcheck.align.terms import MASK, Passage, Word
from factcheck.model import Claim

_REACH = 14
_MARKS = frozenset('،,;؛:()"')


class Context(Struct, frozen=True):
    """``near`` weighs the stems of the claim's sentence by distance, ``wide`` those of its sentence and neighbours."""

    near: dict[str, int]
    total: int
    wide: frozenset[str]


def context(claim: Claim, passage: Passage, around: Iterable[Passage] = ()) -> Context:
    """The surroundings of one claim."""
    near: dict[str, int] = {}
    words = passage.words
    here = [at for at, word in enumerate(words) if word.start < claim.span.end and claim.span.start < word.end]
    first, last = (here[0], here[-1]) if here else _nearest(words, claim)
    _walk(words[last + 1 : last + 1 + _REACH], near)
    _walk(words[max(0, first - _REACH) : first][::-1], near)
    wide = {word.stem for word in words if word.weight}
    for other in around:
        wide.update(word.stem for word in other.words if word.weight)
    return Context(near, sum(near.values()), frozenset(wide))


def _nearest(words: tuple[Word, ...], claim: Claim) -> tuple[int, int]:
    at = min(range(len(words)), key=lambda i: abs(words[i].start - claim.span.start), default=0)
    return at, at - 1


def _walk(words: Iterable[Word], near: dict[str, int]) -> None:
    reach = 100
    for word in words:
        if word.form == MASK:
            reach = reach * 6 // 10
        elif word.form in _MARKS:
            reach = reach * 8 // 10
        elif word.weight:
            near[word.stem] = max(near.get(word.stem, 0), reach * word.weight)
            reach = reach * 9 // 10


def likeness(left: Context, right: Context) -> int:
    """Shared weight over all weight, 0 to 1000."""
    if not left.total or not right.total:
        return 0
    shared = sum(min(weight, right.near[stem]) for stem, weight in left.near.items() if stem in right.near)
    return 1000 * shared * 2 // (left.total + right.total)
