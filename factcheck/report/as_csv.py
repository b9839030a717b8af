"""CSV for spreadsheets: one rectangle, a ``type`` column, the coverage in the last row.

Text cells that a spreadsheet would run as a formula begin with an apostrophe. Numbers are plain numbers.
Line breaks inside cells are newlines, whatever they were. A byte order mark, by which Excel knows UTF-8, on request.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.model import Claim, Document, Extraction, Finding, Group, Problem, Quantity, Report, Unresolved, to_json
from factcheck.report import records
from factcheck.report.coverage import Tally
from factcheck.report.options import Options, shown
from factcheck.report.series import said_once, value_text

Cell = str | int | float | None
Row = dict[str, Cell]

_PLACE = ["type", "id", "document", "part", "start", "end", "surface"]
_CLAIM = ["kind", "value", "low", "high", "hedge", "unit", "subject", "subject_text", "place", "event", "scope", "part_of"]
_SAID = ["time_low", "time_high", "time_basis", "speaker", "modality", "publisher", "published"]
_GROUP = ["group", "verdict", "sources", "independent_sources"]
_FINDING = ["severity", "rule", "message_ar", "arithmetic", "fixes", "fingerprint"]
_LAST = ["message", "why"]
CLAIM_COLUMNS = (*_PLACE, *_CLAIM, *_SAID, *_LAST)
COLUMNS = (*_PLACE, *_CLAIM, *_SAID, *_GROUP, *_FINDING, *_LAST)

_FORMULA = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")


def _guarded(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    safe = cell.encode("utf-8", "replace").decode("utf-8").replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return "'" + safe if safe.startswith(_FORMULA) else safe


class _Sheet:
    """Rows as lines of CSV; a row may name any of the columns and no other."""

    def __init__(self, columns: Iterable[str], bom: bool) -> None:
        self._buffer = io.StringIO()
        self._buffer.write("\ufeff" if bom else "")
        self._writer = csv.DictWriter(self._buffer, tuple(columns), restval="", lineterminator="\n")
        self._writer.writeheader()

    def add(self, row: Row) -> None:
        self._writer.writerow({name: _guarded(cell) for name, cell in row.items()})

    def take(self) -> str:
        """What was written since the last time."""
        text = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return text


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _claim(claim: Claim, document: Document | None, explain: bool) -> Row:
    value = claim.value
    row: Row = {
        "type": "claim",
        "id": claim.id,
        "document": claim.document,
        "part": claim.span.part,
        "start": claim.span.start,
        "end": claim.span.end,
        "kind": claim.kind,
        "value": value_text(claim),
        "subject": str(claim.subject),
        "subject_text": claim.subject.text,
        "place": claim.place,
        "event": claim.event,
        "scope": claim.scope,
        "part_of": claim.part_of,
        "time_low": _day(claim.time.low),
        "time_high": _day(claim.time.high),
        "time_basis": claim.time.basis,
        "speaker": claim.speaker,
        "modality": claim.modality,
    }
    if isinstance(value, Quantity):
        row |= {"low": to_json(value.low), "high": to_json(value.high), "hedge": value.hedge, "unit": records.unit_of(value)}
    else:
        row |= {"low": _day(value.low), "high": _day(value.high), "hedge": "exact"}
    if document:
        published = document.published.isoformat() if document.published else None
        row |= {"surface": document.quote(claim.span), "publisher": document.publisher, "published": published}
    if explain:
        row["why"] = "; ".join([*value.why, *claim.why])
    return row


def _group(group: Group) -> Row:
    return {
        "group": group.id,
        "verdict": group.verdict,
        "sources": len(group.sources),
        "independent_sources": group.independent_sources,
    }


def _finding(finding: Finding, explain: bool) -> Row:
    row: Row = {
        "type": "finding",
        "document": finding.document,
        "severity": finding.severity,
        "rule": finding.rule,
        "message": finding.message,
        "message_ar": finding.message_ar,
        "arithmetic": finding.arithmetic,
        "fixes": "; ".join(finding.fixes),
        "fingerprint": finding.fingerprint,
    }
    if finding.quotes:
        first = finding.quotes[0].span
        row |= {"part": first.part, "start": first.start, "end": first.end}
        row["surface"] = " / ".join(quote.text for quote in finding.quotes)
        row["value"] = " / ".join(said_once(quote.value) for quote in finding.quotes if quote.value)
    if explain:
        row["why"] = "; ".join(finding.why)
    return row


def _problem(problem: Problem) -> Row:
    line = "" if problem.line is None else f"line {problem.line}: "
    hint = f" ({problem.hint})" if problem.hint else ""
    return {"type": "problem", "document": problem.path, "message": line + problem.message + hint}


def _unresolved(unresolved: Unresolved) -> Row:
    span = unresolved.span
    return {
        "type": "unresolved",
        "document": unresolved.document,
        "part": span.part,
        "start": span.start,
        "end": span.end,
        "surface": unresolved.text,
        "message": unresolved.reason,
    }


def _coverage(counts: records.Record) -> Row:
    return {"type": "coverage", "message": "; ".join(f"{name}={count}" for name, count in counts.items())}


def rows(report: Report, options: Options) -> Iterator[Row]:
    """The report's rows: claims with their groups, findings, problems, and the coverage last."""
    documents = records.by_id(report.documents)
    groups = {claim: _group(group) for group in report.groups for claim in group.claims}
    for claim in report.claims:
        yield _claim(claim, documents.get(claim.document), options.explain) | groups.get(claim.id, {})
    for finding in shown(report.findings, options.level):
        yield _finding(finding, options.explain)
    for problem in report.problems:
        yield _problem(problem)
    yield _coverage(records.coverage_record(report.coverage))


def report(report: Report, options: Options) -> str:
    sheet = _Sheet(COLUMNS, options.csv_bom)
    for row in rows(report, options):
        sheet.add(row)
    return sheet.take()


def claims(extractions: Iterable[Extraction], options: Options) -> Iterator[str]:
    sheet, tally = _Sheet(CLAIM_COLUMNS, options.csv_bom), Tally()
    for extraction in tally.watch(extractions):
        if options.unresolved:
            for unresolved in extraction.unresolved:
                sheet.add(_unresolved(unresolved))
        else:
            for claim in extraction.claims:
                sheet.add(_claim(claim, extraction.document, options.explain))
        yield sheet.take()
    sheet.add(_coverage(records.coverage_record(tally.coverage)))
    yield sheet.take()
