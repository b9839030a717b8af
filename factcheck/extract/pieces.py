"""The tokens of a sentence before anything is read into them: marks that stop, brackets around a number, pieces of a monster."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text.tokens import Sentence, Token

_LONGEST = 240  # tokens of a sentence that is read in one piece
_COMMAS = frozenset("،,")
_FAR, _HEDGE = 12, 3  # tokens between the two sides of a change, and those of a hedge before a number
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


def moved_from(tokens: tuple[Token, ...], at: int) -> bool:
    """«خفض الفائدة ربع نقطة، من 8% إلى 7.75%»: a comma before where a change came from, behind by how much, opens no clause."""
    if tokens[at].form not in _COMMAS or at + 2 >= len(tokens) or "of" not in tokens[at + 1].readings.particles:
        return False
    first = next((i for i in range(at + 2, min(at + 2 + _HEDGE, len(tokens))) if _counts(tokens[i])), len(tokens))
    to = next((i for i in range(first + 1, min(first + _FAR, len(tokens))) if "to" in tokens[i].readings.particles), -1)
    if to < 0 or any(token.form in STOPS for token in tokens[first:to]):
        return False
    before = range(max(at - _FAR, 0), at)
    changed = any("change" in tokens[i].readings.classes.get("ranges", ()) for i in before)
    return changed and any(_counts(tokens[i]) for i in before)


def _counts(token: Token) -> bool:
    return token.is_numeral or "numbers" in token.readings.categories


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
