"""The values of the model as records that JSON can hold: the keys of the design contract, and a few more.

Keys are only ever added. Offsets are code points of the named part of the document, the end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from json import JSONEncoder

from msgspec.structs import asdict

from factcheck.model import (
    Claim,
    Coverage,
    Document,
    Extraction,
    Finding,
    Group,
    Problem,
    Quantity,
    Quote,
    Relation,
    Report,
    Unresolved,
    When,
    to_json,
)

SCHEMA = 1

Record = dict[str, object]

_encode = JSONEncoder(ensure_ascii=False).encode
# Half a surrogate pair cannot be written as UTF-8, and line readers break lines at the other three.
_UNSAFE = re.compile("[\ud800-\udfff\x85\u2028\u2029]")


def dump(value: object) -> str:
    """One line of JSON, as Unicode, safe to write as UTF-8 and to split into lines; reads back as the same value."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", _encode(value))


def by_id(documents: Iterable[Document]) -> dict[str, Document]:
    return {document.id: document for document in documents}


def document_record(document: Document) -> Record:
    """With both parts of the text that all offsets count in, as it was read."""
    return {
        "id": document.id,
        "publisher": document.publisher,
        "published": document.published.isoformat() if document.published else None,
        "published_basis": document.published_basis,
        "language": document.language,
        "headline": document.headline,
        "body": document.body,
        "notes": list(document.notes),
        "lengths": {"headline": len(document.headline), "body": len(document.body)},
    }


def unit_of(quantity: Quantity) -> str:
    """``barrel/day``; empty where there is none."""
    return quantity.unit + (f"/{quantity.per}" if quantity.per else "")


def _quantity(value: Quantity) -> Record:
    return {"low": to_json(value.low), "high": to_json(value.high), "hedge": value.hedge, "unit": unit_of(value) or None}


def _when(value: When) -> Record:
    low, high = (day.isoformat() if day else None for day in (value.low, value.high))
    return {"low": low, "high": high, "hedge": "exact", "unit": None}


def _more_of_value(value: Quantity | When) -> Record:
    if isinstance(value, When):
        return {
            "precision": value.precision,
            "calendar": value.calendar,
            **({"direction": value.direction} if value.direction != "within" else {}),
            **({"reason": value.reason} if value.reason else {}),
        }
    return {
        **({"vague": [to_json(side) for side in value.vague]} if value.vague else {}),
        **({"alternative": to_json(value.alternative)} if value.alternative is not None else {}),
    }


def claim_record(claim: Claim, document: Document | None, explain: bool = False) -> Record:
    """All keys of the contract are always there; ``precision``, ``calendar``, ``role`` … only where they say something."""
    subject, time, value = claim.subject, claim.time, claim.value
    record: Record = {
        "id": claim.id,
        "document": claim.document,
        "part": claim.span.part,
        "start": claim.span.start,
        "end": claim.span.end,
        "surface": document.quote(claim.span) if document else "",
        "sentence": [claim.sentence.start, claim.sentence.end],
        "kind": claim.kind,
        **(_quantity(value) if isinstance(value, Quantity) else _when(value)),
        "subject": {
            "text": subject.text,
            "head": subject.head,
            "concept": subject.concept,
            "qualifiers": list(subject.qualifiers),
            "restrict": sorted(subject.restrict),
        },
        "place": claim.place,
        "place_id": claim.place_id or None,
        "event": claim.event,
        "scope": claim.scope,
        "part_of": claim.part_of,
        "time": {
            "low": time.low.isoformat() if time.low else None,
            "high": time.high.isoformat() if time.high else None,
            "basis": time.basis,
        },
        "speaker": claim.speaker,
        "modality": claim.modality,
        **_more_of_value(value),
    }
    if claim.anchor:
        record["anchor"] = list(claim.anchor)
    role = claim.role or (value.role if isinstance(value, Quantity) else None)
    if role:
        record["role"] = role
    if explain:
        record["why"] = [*value.why, *claim.why]
    return record


def claim_records(report: Report, explain: bool = False) -> Iterable[Record]:
    documents = by_id(report.documents)
    return (claim_record(claim, documents.get(claim.document), explain) for claim in report.claims)


def group_record(group: Group) -> Record:
    return {
        "id": group.id,
        "subject": group.subject,
        "claims": list(group.claims),
        "verdict": group.verdict,
        "sources": list(group.sources),
        "independent_sources": group.independent_sources,
        "low": to_json(group.low),
        "best": to_json(group.best),
        "high": to_json(group.high),
    }


def relation_record(relation: Relation) -> Record:
    return {
        "left": relation.left,
        "right": relation.right,
        "verdict": relation.verdict,
        "reason": relation.reason,
        "independent": relation.independent,
        "certainty": relation.certainty,
        "levels": [[level.name, level.label] for level in relation.levels],
    }


def _quote(quote: Quote) -> Record:
    return {
        "document": quote.document,
        "part": quote.span.part,
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "value": quote.value,
        "time": quote.time,
        "source": quote.source,
    }


def finding_record(finding: Finding, explain: bool = False) -> Record:
    """``spans`` and ``quotes`` are those of the finding's own document, ``related`` the quotes of the others."""
    own = [quote for quote in finding.quotes if quote.document == finding.document]
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "message_ar": finding.message_ar,
        "document": finding.document,
        "spans": [[quote.span.part, quote.span.start, quote.span.end] for quote in own],
        "quotes": [_quote(quote) for quote in own],
        "related": [_quote(quote) for quote in finding.quotes if quote.document != finding.document],
        "arithmetic": finding.arithmetic,
        "fixes": list(finding.fixes),
        "fingerprint": finding.fingerprint,
        **({"why": list(finding.why)} if explain else {}),
    }


def problem_record(problem: Problem) -> Record:
    return {"path": problem.path, "line": problem.line, "message": problem.message, "hint": problem.hint}


def unresolved_record(unresolved: Unresolved) -> Record:
    span = unresolved.span
    return {
        "document": unresolved.document,
        "part": span.part,
        "start": span.start,
        "end": span.end,
        "surface": unresolved.text,
        "reason": unresolved.reason,
    }


def coverage_record(coverage: Coverage) -> Record:
    return asdict(coverage)


def extraction_records(extraction: Extraction, unresolved: bool, explain: bool) -> Iterable[Record]:
    """The claims of one document, or what was not understood in it."""
    if unresolved:
        return map(unresolved_record, extraction.unresolved)
    return (claim_record(claim, extraction.document, explain) for claim in extraction.claims)
