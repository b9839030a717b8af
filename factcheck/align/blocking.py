"""Which pairs of claims the gate is asked about: claims of one family in two documents of one story, and in one document.

Documents of one run may be many and a subject hot; the block of a story and family is cut finer where it is large.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.align.copies import Copies
from factcheck.align.page import Page, Spot
from factcheck.align.side import TOLLS, Side
from factcheck.align.story import Stories
from factcheck.model import Document, Number

_AMOUNTS = ("measure", "money", "percent")
_WORLDS = 20
_EDITIONS = 32  # a passage that more texts share is a line of the outlets: it pairs each only with the next few
_NEXT = 4


def document_pairs(documents: Sequence[Document], stories: Stories, copies: Copies) -> list[tuple[int, int]]:
    """Index pairs, small first, of documents of one story, and of those that share a copied passage: all of them, or where
    very many share it each with the next few by time of publication, so that the pairs grow with the texts."""
    pairs = set(stories.near)
    members: dict[int, set[int]] = defaultdict(set)
    for (number, _), cluster in copies.cluster.items():
        members[cluster].add(number)
    for numbers in members.values():
        if len(numbers) > _EDITIONS:
            ordered = sorted(numbers, key=lambda number: _by_time(documents[number]))
            reach = _NEXT
        else:
            ordered, reach = list(numbers), len(numbers)
        pairs.update((min(one, two), max(one, two)) for at, one in enumerate(ordered) for two in ordered[at + 1 : at + 1 + reach])
    return sorted(pairs)


def _by_time(document: Document) -> tuple[str, str]:
    return document.published.isoformat() if document.published else "", document.id


def blocks(left: Page, right: Page) -> Iterator[tuple[list[Spot], list[Spot]]]:
    """Claims of two documents, all of the first against all of the second: those of one family, bare numbers against amounts
    (a unit that one text leaves out), and dates against the years since."""
    for family, ones in left.families.items():
        if family in right.families:
            yield ones, right.families[family]
    for amount in _AMOUNTS:
        if left.bare and amount in right.families:
            yield left.bare, right.families[amount]
        if right.bare and amount in left.families:
            yield left.families[amount], right.bare
    if left.elapsed and "date" in right.families:
        yield left.elapsed, right.families["date"]
    if right.elapsed and "date" in left.families:
        yield left.families["date"], right.elapsed


def plausible(one: Side, other: Side) -> bool:
    """Could two figures be of one thing? Worlds apart in one unit they are not, but for tolls, which may grow that much."""
    if one.size is None or other.size is None or one.claim.event in TOLLS or one.family == "percent":
        return True
    mine, theirs = one.quantity, other.quantity
    if mine is None or theirs is None or (mine.unit != theirs.unit and not one.bare and not other.bare):
        return True
    return not worlds_apart(one.size, other.size)


def worlds_apart(one: Number | None, other: Number | None) -> bool:
    """Is one figure more than twenty times the other?"""
    return one is not None and other is not None and (one > _WORLDS * other or other > _WORLDS * one)
