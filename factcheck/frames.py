"""Claims, groups, relations and findings as pandas frames, for notebooks and rules. pandas is imported here and nowhere else.

One row a value, in the report's order; the columns and their types are the tables below and do not depend on the rows.
``low`` and ``high`` are floats for reckoning; ``value`` is the exact one-line notation that parses back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.model import Claim, Finding, Group, Quantity, Relation, Report, When, to_json

if TYPE_CHECKING:
    import pandas as pd

CLAIMS: Mapping[str, str] = {
    "id": "string",
    "document": "string",
    "publisher": "string",
    "published": "datetime64[s]",
    "part": "string",
    "start": "int64",
    "end": "int64",
    "surface": "string",
    "kind": "string",
    "value": "string",
    "low": "float64",
    "high": "float64",
    "hedge": "string",
    "unit": "string",
    "subject": "string",
    "concept": "string",
    "event": "string",
    "place": "string",
    "place_id": "string",
    "scope": "string",
    "time_low": "datetime64[s]",
    "time_high": "datetime64[s]",
    "speaker": "string",
    "modality": "string",
    "part_of": "string",
}
GROUPS: Mapping[str, str] = {
    "id": "string",
    "subject": "string",
    "verdict": "string",
    "claims": "int64",
    "sources": "int64",
    "independent_sources": "int64",
    "low": "float64",
    "best": "float64",
    "high": "float64",
}
RELATIONS: Mapping[str, str] = {
    "left": "string",
    "right": "string",
    "verdict": "string",
    "reason": "string",
    "independent": "bool",
    "certainty": "string",
}
FINDINGS: Mapping[str, str] = {
    "rule": "string",
    "severity": "string",
    "document": "string",
    "message": "string",
    "message_ar": "string",
    "arithmetic": "string",
    "fingerprint": "string",
}


def claims(report: Report) -> pd.DataFrame:
    """One row a claim; ``low``/``high`` are NaN for dates and unbounded sides, the times NaT where unknown."""
    documents = {document.id: document for document in report.documents}

    def row(claim: Claim) -> list[Any]:
        document, value = documents[claim.document], claim.value
        is_number = isinstance(value, Quantity)
        return [
            claim.id,
            claim.document,
            document.publisher,
            document.published,
            claim.span.part,
            claim.span.start,
            claim.span.end,
            document.quote(claim.span),
            claim.kind,
            str(value),
            to_json(value.low) if isinstance(value, Quantity) else None,
            to_json(value.high) if isinstance(value, Quantity) else None,
            value.hedge if isinstance(value, Quantity) else None,
            value.unit if isinstance(value, Quantity) else None,
            claim.subject.text if is_number or claim.subject.text else None,
            claim.subject.concept or None,
            claim.event,
            claim.place,
            claim.place_id or None,
            claim.scope,
            value.low if isinstance(value, When) else claim.time.low,
            value.high if isinstance(value, When) else claim.time.high,
            claim.speaker,
            claim.modality,
            claim.part_of,
        ]

    return _frame(CLAIMS, map(row, report.claims))


def groups(report: Report) -> pd.DataFrame:
    """One row a group; ``claims`` and ``sources`` are counts."""

    def row(group: Group) -> list[Any]:
        ends = (to_json(group.low), to_json(group.best), to_json(group.high))
        counts = (len(group.claims), len(group.sources), group.independent_sources)
        return [group.id, group.subject, group.verdict, *counts, *ends]

    return _frame(GROUPS, map(row, report.groups))


def relations(report: Report) -> pd.DataFrame:
    """One row a relation; ``left`` and ``right`` are claim ids."""

    def row(relation: Relation) -> list[Any]:
        return [relation.left, relation.right, relation.verdict, relation.reason, relation.independent, relation.certainty]

    return _frame(RELATIONS, map(row, report.relations))


def findings(report: Report) -> pd.DataFrame:
    """One row a finding, worst first."""

    def row(finding: Finding) -> list[Any]:
        texts = (finding.message, finding.message_ar, finding.arithmetic, finding.fingerprint)
        return [finding.rule, finding.severity, finding.document, *texts]

    return _frame(FINDINGS, map(row, report.findings))


def _frame(schema: Mapping[str, str], rows: Iterable[list[Any]]) -> pd.DataFrame:
    import pandas as pd

    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    return pd.DataFrame(
        {name: pd.Series(list(values), dtype=kind) for (name, kind), values in zip(schema.items(), columns, strict=True)}
    )
