"""Places that share a name: which of the two a text means, by what else it says."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from factcheck.text.fold import fold_word

_MARKS = ("-", "/", "(")
_NONE = "-"
_VOICED = {"مّ": "JO/amman", "عُ": "OM"}  # عمّان, عُمان: what the marks of the vowels tell apart
_TOLD_APART = frozenset({"OM", "JO/amman"})
_DATA = Path(__file__).with_name("namesakes.tsv")


class Namesake(NamedTuple):
    """``name`` folded; ``usual`` and ``other`` are place ids, each with the folded parts of words that speak for it; ``sent`` is
    the one that a dateline alone means. Without ``other`` the name means no known place where nothing speaks for ``usual``."""

    name: str
    usual: str
    other: str
    for_usual: tuple[str, ...]
    for_other: tuple[str, ...]
    sent: str


@cache
def _table() -> tuple[Namesake, ...]:
    out = []
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, usual, other, ours, theirs, sent = line.split("\t")
            parts = [tuple(fold_word(word) for word in words.split("|")) if words != _NONE else () for words in (ours, theirs)]
            out.append(Namesake(fold_word(name), usual, "" if other == _NONE else other, parts[0], parts[1], sent))
    return tuple(out)


def meant(folded: str) -> dict[tuple[str, str], str]:
    """For the folded text of a document: name and usual id → the id that is meant, where it is not the usual one; empty where
    that is no known place."""
    out = {}
    for one in _table():
        if one.name not in folded:
            continue
        ours, theirs = (sum(folded.count(part) for part in parts) for parts in (one.for_usual, one.for_other))
        nowhere = not one.other and not ours
        if nowhere or theirs > ours or (theirs == ours and one.sent == one.other and _sent_from(folded, one.name)):
            out[one.name, one.usual] = one.other
    return out


def settled(written: str, id: str, twins: dict[tuple[str, str], str]) -> str:
    """The id of a place, of two with the same name the one that the text means; the marks of the vowels that are written on its
    name tell عمّان from عُمان."""
    words = set(fold_word(written).split())
    found = next((other for (name, usual), other in twins.items() if usual == id and set(name.split()) <= words), id)
    return next((other for mark, other in _VOICED.items() if found in _TOLD_APART and mark in written), found)


def _sent_from(folded: str, name: str) -> bool:
    """«عمان – قال»: the text opens with the name and a dash, slash or bracket."""
    start = folded.lstrip()
    return start.startswith(name) and start[len(name) :].lstrip()[:1] in _MARKS
