"""The align stage: from extractions to candidate pairs with their ladders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.blocking import document_pairs
from factcheck.align.canon import canon
from factcheck.align.contested import contested
from factcheck.align.copies import Copies, find_copies, sentences
from factcheck.align.linked import Linked
from factcheck.align.meeting import Candidate, Meetings, Worth
from factcheck.align.page import opener
from factcheck.align.series import series
from factcheck.align.side import Side, sides_of
from factcheck.align.slots import Slotted
from factcheck.align.story import Stories, find_stories, signature
from factcheck.align.terms import Passage, read_terms
from factcheck.model import Document, Extraction, Finding, Mend, Span
from factcheck.settings import Settings

_ANY = 10**6  # more points than any ladder has
_READ = 256  # documents whose words are kept for looking at copied sentences


class Circle(NamedTuple):
    """Documents that hang together. ``candidates``: those of two documents (or of one) in a list; ``between``: the candidates
    among given pairs of claims, however little speaks for them: only what shuts the gate keeps them apart."""

    candidates: Iterator[list[Candidate]]
    between: Callable[[Collection[frozenset[str]]], Iterator[Candidate]]


class Alignment(Struct, frozen=True):
    """The documents, the claims as the gate sees them, the copies and stories that were found; ``series`` has the claims that
    say their subject at several times, each with the others of its series, ``contested`` those that two sources set against each
    other. The candidate pairs are made when they are asked for: they are many more than the claims."""

    documents: tuple[Document, ...]
    sides: dict[str, Side]
    series: dict[str, frozenset[str]]
    contested: dict[str, frozenset[str]]
    copies: Copies
    stories: Stories
    extractions: tuple[Extraction, ...]
    settings: Settings

    def series_of(self, claim: str) -> frozenset[str]:
        """The claims of a claim's series, itself among them."""
        return self.series.get(claim) or frozenset((claim,))

    def beside(self, claim: str) -> frozenset[str]:
        """The claims of its text that say a claim's subject with other figures, itself among them."""
        return self.series_of(claim) | self.contested.get(claim, frozenset())

    def candidates(self) -> list[Candidate]:
        """All pairs of claims that pass the gate."""
        return [candidate for circle in self.circles() for candidates in circle.candidates for candidate in candidates]

    def circles(self, worth: Worth | None = None) -> Iterator[Circle]:
        """The candidates by circles of documents that hang together. With ``worth`` only pairs that what stands behind the gate
        can still lift to where they count."""
        by_document: list[list[Side]] = [[] for _ in self.documents]
        for side in self.sides.values():
            by_document[side.number].append(side)

        @lru_cache(maxsize=_READ)
        def passages(number: int) -> tuple[Passage, ...]:
            return read_terms(self.extractions[number]).passages

        def passage(side: Side) -> Passage:
            return passages(side.number)[side.passage]

        slotted = Slotted()
        opened = opener(by_document, self.copies, self.beside, slotted)
        meetings = Meetings(slotted, passage, self.settings, worth)
        anyhow = worth and worth._replace(floor=-_ANY, series_floor=-_ANY)
        any_points = Meetings(slotted, passage, replace(self.settings, gate_points=-_ANY), anyhow)

        def meeting(one: int, other: int) -> list[Candidate]:
            if one == other:
                return meetings.inside(opened(one))
            return meetings.across(opened(one), opened(other), self.stories.level(one, other))

        def between(claims: Collection[frozenset[str]]) -> Iterator[Candidate]:
            texts = {tuple(sorted(self.sides[claim].number for claim in pair)) for pair in claims}
            for one, other in sorted(texts):
                yield from any_points.across(opened(one), opened(other), "one", claims)

        for circle in circles(document_pairs(self.documents, self.stories, self.copies), len(self.documents)):
            yield Circle((meeting(one, other) for one, other in circle), between)


def align(extractions: Sequence[Extraction], settings: Settings, findings: Sequence[Finding] = (), drafts: int = 0) -> Alignment:
    """Every pair of claims of two documents, or of one document's copied sentences, that passes the gate. ``findings``: what
    the checks of each text against itself have found; ``drafts``: how many of the first were given to be held against the
    others."""
    mends: dict[str, dict[Span, tuple[Mend, ...]]] = defaultdict(dict)
    for finding in findings:
        for mend in finding.mends:
            mends[finding.document][mend.span] = (*mends[finding.document].get(mend.span, ()), mend)
    sides: dict[str, Side] = {}
    together: dict[str, frozenset[str]] = {}
    rival: dict[str, frozenset[str]] = {}
    long, signatures = [], []
    for number, extraction in enumerate(extractions):
        terms = read_terms(extraction)
        long.append(sentences(terms, settings))
        signatures.append(signature(extraction, terms))
        of_one = sides_of(extraction, number, terms, mends.get(extraction.document.id, {}))
        sides.update((side.claim.id, side) for side in of_one)
        together.update((key, ids) for key, ids in series(of_one).items() if len(ids) > 1)
        rival.update(contested(of_one, terms, canon(extraction.document.language)))
    documents = tuple(extraction.document for extraction in extractions)
    copies, stories = find_copies(long, settings), find_stories(signatures, settings, drafts)
    return Alignment(documents, sides, together, rival, copies, stories, tuple(extractions), settings)


def circles(pairs: Sequence[tuple[int, int]], count: int) -> list[list[tuple[int, int]]]:
    """The pairs of documents by what hangs together, and each document with itself."""
    together: Linked[int] = Linked()
    for one, other in pairs:
        together.join(one, other)
    out: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for one, other in (*pairs, *((number, number) for number in range(count))):
        out[together.find(one)].append((one, other))
    return list(out.values())
