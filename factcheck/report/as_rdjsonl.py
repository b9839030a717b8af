"""rdjsonl, the diagnostic lines of reviewdog: one finding a line, the worst first, columns in UTF-8 bytes.

No suggestions are given: either side of a disagreement may be wrong, and a button would choose one. The last line, without a
place of its own, is the coverage.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Finding, Quote, Report
from factcheck.report.coverage import line, warning
from factcheck.report.labels import word
from factcheck.report.options import Options, message, shown, worst_first
from factcheck.report.positions import Places, Position
from factcheck.report.records import Record, dump

_SEVERITY = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}
_SOURCE = {"name": "factcheck"}


def _point(position: Position) -> Record:
    return {"line": position.line, "column": position.utf8}


def _location(quote: Quote, places: Places) -> Record:
    """Without a range for a headline that stands outside the body, and for what is none of the report's documents."""
    found = places.range(quote.document, quote.span)
    if found is None or quote.span.part == "headline":
        return {"path": quote.document}
    return {"path": quote.document, "range": {"start": _point(found[0]), "end": _point(found[1])}}


def _diagnostic(finding: Finding, places: Places, options: Options) -> Record:
    said = [message(finding, options.lang)]
    said += [" ".join(filter(None, [quote.value, quote.time, quote.source])) for quote in finding.quotes]
    return {
        "message": "\n".join(filter(None, [*said, finding.arithmetic, *finding.fixes])),
        **({"location": _location(finding.quotes[0], places)} if finding.quotes else {}),
        "severity": _SEVERITY[finding.severity],
        "source": _SOURCE,
        "code": {"value": finding.rule},
        "related_locations": [
            {"message": quote.value or quote.text, "location": _location(quote, places)} for quote in finding.quotes[1:]
        ],
    }


def _records(report: Report, options: Options) -> Iterator[Record]:
    places = Places(report.documents)
    for finding in worst_first(shown(report.findings, options.level)):
        yield _diagnostic(finding, places, options)
    for problem in report.problems:
        location: Record = {"path": problem.path}
        if problem.line is not None:
            location["range"] = {"start": {"line": problem.line}}
        text = problem.message + (f" ({problem.hint})" if problem.hint else "")
        yield {"message": text, "location": location, "severity": "ERROR", "source": _SOURCE, "code": {"value": "not_read"}}
    loud = warning(report.coverage)
    counted = line(report.coverage, options.lang, len(report.problems))
    yield {
        "message": f"{word(loud, options.lang)}\n{counted}" if loud else counted,
        "severity": "WARNING" if loud else "INFO",
        "source": _SOURCE,
        "code": {"value": "coverage"},
    }


def report(report: Report, options: Options) -> str:
    return "".join(dump(record) + "\n" for record in _records(report, options))
