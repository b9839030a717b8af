"""JSON lines: one record a line with its ``type``; the coverage is the last line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Extraction, Report
from factcheck.report import records
from factcheck.report.coverage import Tally
from factcheck.report.options import Options, shown
from factcheck.report.records import Record


def _line(kind: str, record: Record) -> str:
    return records.dump({"type": kind, **record}) + "\n"


def _lines(report: Report, options: Options) -> Iterator[str]:
    for document in report.documents:
        yield _line("document", records.document_record(document))
    for record in records.claim_records(report, options.explain):
        yield _line("claim", record)
    for group in report.groups:
        yield _line("group", records.group_record(group))
    for relation in report.relations:
        yield _line("relation", records.relation_record(relation))
    for finding in shown(report.findings, options.level):
        yield _line("finding", records.finding_record(finding, options.explain))
    for problem in report.problems:
        yield _line("problem", records.problem_record(problem))
    for unresolved in report.unresolved:
        yield _line("unresolved", records.unresolved_record(unresolved))
    yield _line("coverage", records.coverage_record(report.coverage))


def report(report: Report, options: Options) -> str:
    return "".join(_lines(report, options))


def claims(extractions: Iterable[Extraction], options: Options) -> Iterator[str]:
    tally = Tally()
    kind = "unresolved" if options.unresolved else "claim"
    for extraction in tally.watch(extractions):
        for record in records.extraction_records(extraction, options.unresolved, options.explain):
            yield _line(kind, record)
    yield _line("coverage", records.coverage_record(tally.coverage))
