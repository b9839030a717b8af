"""The line, from documents to a report: normalize → dates → quantities → claims → check → align → judge.

``read`` stands before it and ``report`` behind it. Each stage is one function from frozen values to frozen values; the
stages of one document run document by document, the checks of a text against itself among them, then all align.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from factcheck.align import align
from factcheck.checks import run_checks
from factcheck.extract.claims import make_claims
from factcheck.extract.dates import find_dates
from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import Lexicon, lexicon
from factcheck.model import FURNITURE, SEVERITIES, Coverage, Document, Extraction, Finding, Part, Problem, Report, Unresolved
from factcheck.readers.language import spoken
from factcheck.settings import Settings
from factcheck.text.tokens import PartText, part_text
from factcheck.verdict import judge

_PARTS: tuple[Part, ...] = ("headline", "body")


def normalize(document: Document, words: Lexicon) -> tuple[PartText, ...]:
    """Each part that has text: folded, cut into sentences and tokens."""
    return tuple(part_text(part, document.text(part), words) for part in _PARTS if document.text(part))


def extract(document: Document, parts: tuple[PartText, ...], words: Lexicon) -> Extraction:
    """Dates, then quantities (a day or a year is never also a count), then claims."""
    dates = find_dates(document, parts, words)
    document = replace(document, published=dates.published, published_basis=dates.basis, notes=(*document.notes, *dates.notes))
    quantities = find_quantities(document.id, parts, words, dates.taken)
    told = tuple(when for when in dates.whens if FURNITURE not in when.why)
    whens = tuple(when for when in told if when.low is not None)
    left_out = tuple(
        Unresolved(document.id, when.span, document.quote(when.span), when.reason or FURNITURE)
        for when in dates.whens
        if when.low is None or FURNITURE in when.why
    )
    claims = make_claims(document, parts, (*quantities.found, *quantities.plays), told, words)
    frame = tuple(when for when in dates.whens if FURNITURE in when.why)
    return Extraction(document, quantities.found, whens, claims, (*quantities.unresolved, *left_out), quantities.plays, frame)


def in_known_language(document: Document) -> Document:
    """The document, its language one that there are words of: with a note where its tag names another."""
    language, remarks = spoken(document.language)
    if language == document.language:
        return document
    return replace(document, language=language, notes=(*document.notes, *remarks))


def distinct(documents: Iterable[Document], taken: set[str]) -> Iterator[Document]:
    """The documents, a later one of a taken id under a new id, with a note."""
    for document in documents:
        name, number = document.id, 1
        while name in taken:
            number += 1
            name = f"{document.id}#{number}"
        taken.add(name)
        if number > 1:
            document = replace(document, id=name, notes=(*document.notes, f"another document has the id {document.id}"))
        yield document


class Checked(NamedTuple):
    """What a document says, what its checks found, and how many comparisons they made."""

    extraction: Extraction
    findings: tuple[Finding, ...]
    compared: int


def checked(documents: Iterable[Document], settings: Settings) -> Iterator[Checked]:
    """Each document read and checked against itself, in order."""
    for document in map(in_known_language, documents):
        words = lexicon(document.language)
        parts = normalize(document, words)
        extraction = extract(document, parts, words)
        yield Checked(extraction, *run_checks(extraction, parts, words, settings))


def extract_documents(documents: Iterable[Document], settings: Settings) -> Iterator[Extraction]:
    """What each document says, in order."""
    for document in map(in_known_language, documents):
        words = lexicon(document.language)
        yield extract(document, normalize(document, words), words)


def check_documents(
    documents: Iterable[Document], settings: Settings, problems: Sequence[Problem] = (), against: Iterable[Document] = ()
) -> Report:
    """Each document on its own and all against each other; with ``against``, only what concerns ``documents``."""
    taken: set[str] = set()
    own = list(checked(distinct(documents, taken), settings))
    wires = list(checked(distinct(against, taken), settings))
    drafts = frozenset(one.extraction.document.id for one in own)
    extractions = [one.extraction for one in (*own, *wires)]
    found = [finding for one in (*own, *wires) for finding in one.findings]
    alignment = align(extractions, settings, found, len(own) if wires else 0)
    relations, groups, across = judge(alignment, settings, drafts if wires else frozenset())
    findings = [*(finding for one in own for finding in one.findings), *across]
    compared = sum(one.compared for one in own)
    claims = tuple(claim for extraction in extractions for claim in extraction.claims)
    aligned = {side for relation in relations for side in (relation.left, relation.right)}
    unknown = sum(relation.verdict == "not_comparable" for relation in relations)
    parsed = sum(len(extraction.quantities) + len(extraction.plays) + len(extraction.whens) for extraction in extractions)
    unresolved = tuple(item for extraction in extractions for item in extraction.unresolved)
    return Report(
        tuple(extraction.document for extraction in extractions),
        claims,
        groups,
        relations,
        tuple(sorted(findings, key=_worst_first)),
        Coverage(parsed + len(unresolved), parsed, len(claims), len(aligned), len(relations) - unknown + compared, unknown),
        unresolved,
        tuple(problems),
    )


def _worst_first(finding: Finding) -> tuple[int, str, str, str]:
    return SEVERITIES.index(finding.severity), finding.document, finding.rule, finding.fingerprint
