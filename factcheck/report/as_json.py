"""JSON: one object, one record a line, so that two reports can be compared line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Extraction, Report
from factcheck.report import records
from factcheck.report.coverage import Tally
from factcheck.report.options import Options, shown
from factcheck.report.records import dump


def _list(values: Iterable[object]) -> Iterator[str]:
    opening = "[\n"
    for value in values:
        yield opening + dump(value)
        opening = ",\n"
    yield "[]" if opening == "[\n" else "\n]"


def _object(members: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    opening = "{"
    for key, chunks in members:
        yield f"{opening}{dump(key)}: "
        yield from chunks
        opening = ",\n"
    yield "}\n"


def report(report: Report, options: Options) -> str:
    found = shown(report.findings, options.level)
    members: list[tuple[str, Iterable[str]]] = [
        ("schema", [dump(records.SCHEMA)]),
        ("documents", _list(map(records.document_record, report.documents))),
        ("claims", _list(records.claim_records(report, options.explain))),
        ("groups", _list(map(records.group_record, report.groups))),
        ("relations", _list(map(records.relation_record, report.relations))),
        ("findings", _list(records.finding_record(finding, options.explain) for finding in found)),
        ("problems", _list(map(records.problem_record, report.problems))),
        ("unresolved", _list(map(records.unresolved_record, report.unresolved))),
        ("coverage", [dump(records.coverage_record(report.coverage))]),
    ]
    return "".join(_object(members))


def claims(extractions: Iterable[Extraction], options: Options) -> Iterator[str]:
    tally = Tally()
    listed = (
        record
        for extraction in tally.watch(extractions)
        for record in records.extraction_records(extraction, options.unresolved, options.explain)
    )
    yield f'{{"schema": {records.SCHEMA},\n"{"unresolved" if options.unresolved else "claims"}": '
    yield from _list(listed)
    yield f',\n"coverage": {dump(records.coverage_record(tally.coverage))}}}\n'
