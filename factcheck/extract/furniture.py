"""Lines of a page that are none of its text: feet, tickers, links to other stories, counters of followers, imprints, prices of
the paper. Their figures and days must not take over what the last sentence speaks of.

A foot is known by its form: lines at the end of the body without a full stop, cut into short pieces («الطقس: 9 | الدولار 9»), or
short ones that begin with a word of the page's own service.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Literal

from factcheck.text.tokens import PartText, Sentence, Token, match

_ENDS = frozenset('.؟!"')
_BARS = frozenset("|•●·‹›©◄►▪")
_DASHES = frozenset("-/")
_OPENING = (":", "|", "‹", ".", "•")
_ROWS = 2  # lines of bars at the foot of a page; more of them are a table
_LINE, _SHORT, _PIECE = 45, 14, 10  # words of a foot, of one in a single piece, of a piece
_HEAD = 2  # tokens before the word that tells
_LINKED = 60  # words of a line of links to other stories
_SERVICES = ("furniture", "strip", "imprint")
_BESIDE = ("contact", "paper")  # services where another piece stands beside


def furniture(part: PartText) -> frozenset[int]:
    """The indexes of the sentences that belong to the page."""
    if part.part != "body":
        return frozenset()
    lines = [list(group) for _, group in groupby(part.sentences, key=attrgetter("paragraph"))]
    found: set[int] = set()
    for line in lines:
        if _may_link(line[0]) and _links(line):
            found.update(sentence.index for sentence in line)
    rows: list[list[Sentence]] = []
    for line in reversed(lines[1:]):
        if line[0].index in found:
            continue
        foot = _foot(part, line)
        if not foot:
            break
        if foot == "row":
            rows.append(line)
        else:
            found.update(sentence.index for sentence in line)
    if len(rows) <= _ROWS:
        found.update(sentence.index for line in rows for sentence in line)
    return frozenset(found)


def _may_link(sentence: Sentence) -> bool:
    known = sentence.lexicon.known
    return any("traps" in known[form].starts for form in sentence.forms[: _HEAD + 1])


def _links(line: list[Sentence]) -> bool:
    """«اقرأ أيضا: وصول 9 سفن. 9 قتلى في حادث»: all sentences of a line that begins as one of links; «المزيد», «شارك» and such are
    words of the text too, and need a colon."""
    tokens = line[0].tokens
    if sum(len(sentence.forms) for sentence in line) > _LINKED:
        return False
    for at in range(min(_HEAD + 1, len(tokens))):
        found = match(tokens, at, line[0].lexicon, "traps")
        if found is not None and found.entry.klass == "furniture":
            return True
        if found is not None and found.entry.klass == "links" and not found.prefix:
            return found.after < len(tokens) and tokens[found.after].form in _OPENING
    return False


def _foot(part: PartText, line: list[Sentence]) -> Literal["", "row", "service"]:
    """What a line at the end of the body is: one that a word of the page tells, a row of short pieces between bars, or text."""
    tokens = [token for sentence in line for token in sentence.tokens]
    words = _words(tokens)
    ended = part.view.folded[line[-1].end : line[-1].end + 1] in _ENDS or tokens[-1].form in _ENDS
    pieces = list(_pieces(tokens))
    if words > _LINE or ended or max(map(_words, pieces), default=0) > _PIECE or (len(pieces) == 1 and words > _SHORT):
        return ""
    if any(_serves(line[0], tuple(piece), listed=len(pieces) > 1) for piece in pieces):
        return "service"
    return "row" if len(pieces) > 1 and any(token.form in _BARS for token in tokens) else ""


def _words(piece: list[Token]) -> int:
    return sum(token.kind in ("word", "latin") for token in piece)


def _pieces(tokens: list[Token]) -> Iterator[list[Token]]:
    """The runs of tokens between bars, dots and dashes that stand free."""
    piece: list[Token] = []
    for at, token in enumerate(tokens):
        free = not token.glued and at + 1 < len(tokens) and not tokens[at + 1].glued
        if token.form in _BARS or (token.form in _DASHES and free):
            if piece:
                yield piece
            piece = []
        else:
            piece.append(token)
    if piece:
        yield piece


def _serves(sentence: Sentence, piece: tuple[Token, ...], *, listed: bool) -> bool:
    """Whether a piece begins with a word of the page's services; ``listed``: it is one of several."""
    for at in range(min(_HEAD, len(piece))):
        found = match(piece, at, sentence.lexicon, "traps")
        if found is None:
            continue
        klass, behind = found.entry.klass, piece[found.after :]
        if klass in _SERVICES or (listed and klass in _BESIDE):
            return True
        if klass == "issue" and at == 0:
            return listed and len(behind) == 1 and behind[0].is_numeral
        if klass == "links" and not found.prefix:
            return bool(behind) and behind[0].form in _OPENING
    return False
