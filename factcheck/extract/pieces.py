"""The tokens of a sentence before anything is read into them: marks that stop, brackets around a number, pieces of a monster."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text.tokens import Sentence, Token

_LONGEST = 240  # tokens of a sentence that is read in one piece
STOPS = frozenset("،؛:()[]-")


def encloses(tokens: tuple[Token, ...], at: int) -> bool:
    """A bracket around a bare number opens no clause: (315) غراما."""
    form = tokens[at].form
    inside = at + 1 if form == "(" else at - 1 if form == ")" else -1
    return (
        0 < inside < len(tokens) - 1
        and tokens[inside].is_numeral
        and tokens[inside - 1].form == "("
        and tokens[inside + 1].form == ")"
    )


def pieces(sentence: Sentence) -> Iterator[tuple[Token, ...]]:
    """The tokens of a sentence; one longer than any that is written is read in pieces, cut behind a mark where there is one."""
    tokens = sentence.tokens
    first = 0
    while len(tokens) - first > _LONGEST:
        end = first + _LONGEST
        cut = next((at + 1 for at in range(end - 1, end - _LONGEST // 3, -1) if tokens[at].form in STOPS), end)
        yield tokens[first:cut]
        first = cut
    if first < len(tokens) or not tokens:
        yield tokens[first:]
