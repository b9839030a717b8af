"""Near-copies: sentences that are one text in two coats, numbers masked.

Shingles of three words find the candidates, rapidfuzz (imported only when there is a candidate) decides. Light editing,
reordered clauses and cut ends are still a copy; two outlets that word one statement differently are not.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain

from msgspec import Struct

from factcheck.align.linked import Linked
from factcheck.align.terms import MASK, Passage, Terms
from factcheck.model import Claim
from factcheck.settings import Settings

_POSTINGS = 64  # texts that a shingle is looked up in
_PLACES = 64  # of the table of shingles, for each text
Key = tuple[int, int]
"""Document index and index of the passage in its terms."""
Shingle = tuple[int, int, int]


class Copies(Struct, frozen=True):
    """``cluster`` maps a passage to the number of its cluster of near-copies; passages without a copy are not in it."""

    cluster: dict[Key, int]

    def together(self, left: Key, right: Key) -> bool:
        mine = self.cluster.get(left)
        return mine is not None and mine == self.cluster.get(right)


def sentences(terms: Terms, settings: Settings) -> list[tuple[int, str]]:
    """The sentences of a document that may be copies: the index of each, and its masked words."""
    found = [(index, passage.masked()) for index, passage in enumerate(terms.passages)]
    return [(index, text) for index, text in found if text.count(" ") + 1 >= settings.copy_min_words]


def find_copies(documents: Iterable[Iterable[tuple[int, str]]], settings: Settings) -> Copies:
    """The clusters of near-copied sentences of all documents (see ``sentences``)."""
    by_text: dict[str, list[Key]] = defaultdict(list)
    for number, document in enumerate(documents):
        for index, text in document:
            by_text[text].append((number, index))
    texts = sorted(by_text)
    alike: Linked[int] = Linked()
    for one, other in _candidates(texts):
        if alike.find(one) != alike.find(other) and near_copy(texts[one], texts[other], settings):
            alike.join(*sorted((alike.find(one), alike.find(other))))
    members: dict[int, list[Key]] = defaultdict(list)
    for item, text in enumerate(texts):
        members[alike.find(item)] += by_text[text]
    cluster = {key: number for number, keys in members.items() if len(keys) > 1 for key in keys}
    return Copies(cluster)


def _candidates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs that share at least a third of the shorter one's shingles, text by text: each is held against the last few texts
    before it that have a shingle of its own. Most shingles stand in one text only and need not be remembered, so those are
    found first, by their place in a small table (one that falls on another's place is remembered in vain)."""
    numbers: dict[str, int] = defaultdict(lambda: len(numbers))
    places = _PLACES * len(texts) + 1
    seen, again = bytearray(places), bytearray(places)
    for text in texts:
        for shingle in _shingles(text, numbers):
            place = hash(shingle) % places
            if seen[place]:
                again[place] = 1
            else:
                seen[place] = 1
    postings: dict[Shingle, deque[int]] = defaultdict(lambda: deque(maxlen=_POSTINGS))
    sizes = []
    for item, text in enumerate(texts):
        shingles = _shingles(text, numbers)
        sizes.append(len(shingles))
        befores = [postings[shingle] for shingle in shingles if again[hash(shingle) % places]]
        shared = Counter(chain.from_iterable(befores))
        for before in befores:
            before.append(item)
        for one, count in shared.items():
            if count * 3 >= sizes[one] or count * 3 >= sizes[item]:
                yield one, item


def _shingles(text: str, numbers: dict[str, int]) -> set[Shingle]:
    """Each run of three words, by the numbers of the words."""
    words = [numbers[word] for word in text.split(" ")]
    return set(zip(words, words[1:], words[2:], strict=False))


def near_copy(one: str, other: str, settings: Settings) -> bool:
    """Are two masked sentences one text?"""
    from rapidfuzz import fuzz

    bar = float(settings.copy_ratio * 100)
    if fuzz.ratio(one, other, score_cutoff=bar) >= bar or fuzz.token_sort_ratio(one, other, score_cutoff=bar) >= bar:
        return True
    shorter = min(len(one), len(other)) / max(len(one), len(other), 1)
    return shorter >= 0.5 and fuzz.partial_ratio(one, other, score_cutoff=95) >= 95


def same_place(left: Claim, left_passage: Passage, right: Claim, right_passage: Passage) -> bool:
    """Do two claims stand at the same place of two copies? The words of both are matched in order, numbers as ``#``; where each
    has but one number there is but one place."""
    one, other = left_passage.forms, right_passage.forms
    here, there = _slot(left, left_passage), _slot(right, right_passage)
    if here is None or there is None:
        return False
    if one.count(MASK) == other.count(MASK) == 1:
        return True
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return any(block.a <= here < block.a + block.size and here - block.a + block.b == there for block in blocks)


def _slot(claim: Claim, passage: Passage) -> int | None:
    return next((at for at in passage.at(claim.span) if passage.forms[at] == MASK), None)
