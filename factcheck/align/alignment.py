"""The align stage: from extractions to candidate pairs with their ladders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from factcheck.align.apart import APART, of_another
from factcheck.align.blocking import blocked, by_family, document_pairs
from factcheck.align.copies import Copies, find_copies, same_place
from factcheck.align.gate import Pairing, climb
from factcheck.align.layout import Stand, standing, stands
from factcheck.align.rivals import Fits, fits
from factcheck.align.series import series
from factcheck.align.side import Side, sides_of
from factcheck.align.story import Stories, find_stories, signature
from factcheck.align.terms import Terms, read_terms
from factcheck.model import Claim, Document, Extraction, Level
from factcheck.settings import Settings

_ROWS = 40  # more sentences of one text that are copies of each other are the rows of a table


class Candidate(Struct, frozen=True):
    """Two claims that no slot keeps apart. ``points`` is what the ladder adds up to, ``copied`` is true where the two
    passages are near-copies."""

    left: Side
    right: Side
    levels: tuple[Level, ...]
    points: int
    copied: bool


class Alignment(Struct, frozen=True):
    """Documents and claims in order, the candidate pairs, the copies and stories that were found."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    sides: dict[str, Side]
    candidates: tuple[Candidate, ...]
    series: dict[str, frozenset[str]]
    copies: Copies
    stories: Stories


def align(extractions: Sequence[Extraction], settings: Settings) -> Alignment:
    """Every pair of claims of two documents, or of one document's copied sentences, that passes the gate."""
    terms = [read_terms(extraction) for extraction in extractions]
    copies = find_copies(terms, settings)
    stories = find_stories([signature(e, t) for e, t in zip(extractions, terms, strict=True)], settings)
    sides = [sides_of(extraction, number, terms[number]) for number, extraction in enumerate(extractions)]
    placed = {key: stand for of_one in sides for key, stand in stands(of_one).items()}
    families = [by_family(of_one) for of_one in sides]
    found: list[Candidate] = []
    for one, other in document_pairs([extraction.document for extraction in extractions], stories, copies):
        story = stories.level(one, other)
        fit = fits(sides[one], sides[other])
        pairs = blocked(families[one], families[other])
        found += _candidates(pairs, story, fit, placed, terms, copies, settings)
    for number in range(len(extractions)):
        found += _candidates(_repeated(sides[number], copies), "one", {}, placed, terms, copies, settings)
    return Alignment(
        tuple(extraction.document for extraction in extractions),
        tuple(claim for extraction in extractions for claim in extraction.claims),
        {side.claim.id: side for of_one in sides for side in of_one},
        tuple(found),
        {key: ids for of_one in sides for key, ids in series(of_one).items()},
        copies,
        stories,
    )


def _repeated(sides: Sequence[Side], copies: Copies) -> Iterator[tuple[Side, Side]]:
    """Pairs inside one document: only statements of two copied sentences."""
    repeated: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        cluster = copies.cluster.get((side.number, side.passage))
        if cluster is not None:
            repeated[cluster, side.family].append(side)
    for alike in repeated.values():
        if len({side.passage for side in alike}) <= _ROWS:
            yield from ((one, other) for one, other in combinations(alike, 2) if one.passage != other.passage)


def _candidates(
    pairs: Iterator[tuple[Side, Side]],
    story: str,
    fit: Fits,
    placed: dict[str, Stand],
    terms: Sequence[Terms],
    copies: Copies,
    settings: Settings,
) -> Iterator[Candidate]:
    for one, other in pairs:
        copied = copies.together((one.number, one.passage), (other.number, other.passage))
        copied = copied and not of_another(one, other, *(terms[side.number].passages[side.passage] for side in (one, other)))
        if not copied and any(apart(one, other) for apart in APART):
            continue
        place = _copy(one, other, terms) if copied else "no"
        level = fit.get((one.claim.id, other.claim.id), "none")
        bar = settings.gate_points + (0 if one.size == other.size else settings.gate_apart)
        company = standing(one, other, placed[one.claim.id], placed[other.claim.id])
        climbed = climb(one, other, Pairing("one" if copied else story, level, place, company), bar)
        if climbed is not None:
            yield Candidate(one, other, *climbed, copied)


def _copy(one: Side, other: Side, terms: Sequence[Terms]) -> str:
    here, there = terms[one.number].passages[one.passage], terms[other.number].passages[other.passage]
    return "place" if same_place(one.claim, here, other.claim, there) else "elsewhere"
