"""JUnit XML: one suite a document, one case a finding; an error fails, the rest is said in the case's output.

A document without findings is one passed case, so that a run without findings is not a run without tests. The last suite is the
coverage: where nothing was recognised or checked its case is an error, never passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from factcheck.model import Document, Finding, Report
from factcheck.report.coverage import line, warning
from factcheck.report.labels import word
from factcheck.report.options import Options, message, shown, worst_first
from factcheck.report.positions import Places

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # not allowed in XML


def _fit(text: str) -> str:
    return escape(_UNFIT.sub("\ufffd", text)).replace("\r", "&#13;")


def _attribute(text: str) -> str:
    return _fit(text).replace("\n", "&#10;").replace("\t", "&#9;")


def _element(name: str, attributes: dict[str, object], inside: str = "") -> str:
    listed = "".join(f' {key}="{_attribute(str(value))}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{listed}>{inside}</{name}>\n" if inside else f"<{name}{listed}/>\n"


def _said(finding: Finding, options: Options) -> str:
    quotes = (
        f"«{quote.text}» {quote.value} | {quote.time} | {quote.source} | {quote.document} {quote.span}"
        for quote in finding.quotes
    )
    return "\n".join(filter(None, [message(finding, options.lang), *quotes, finding.arithmetic, *finding.fixes]))


def _case(finding: Finding, places: Places, options: Options) -> str:
    said = message(finding, options.lang)
    found = places.range(finding.document, finding.quotes[0].span) if finding.quotes else None
    where = {"file": finding.document or None, "line": found[0].line if found else None}
    if finding.severity == "error":
        inside = _element("failure", {"message": said, "type": finding.severity}, _fit(_said(finding, options)))
    else:
        inside = _element("system-out", {}, _fit(f"{finding.severity}: {_said(finding, options)}"))
    return _element("testcase", {"classname": finding.rule, "name": f"{said} [{finding.fingerprint}]", **where}, "\n" + inside)


def _suite(name: str, cases: Iterable[str], failures: int = 0, errors: int = 0) -> str:
    listed = list(cases)
    counts = {"tests": len(listed), "failures": failures, "errors": errors, "skipped": 0}
    return _element("testsuite", {"name": name, **counts}, "\n" + "".join(listed))


def _document(document: Document, found: list[Finding], places: Places, options: Options) -> str:
    clean = _element("testcase", {"classname": "factcheck", "name": document.id, "file": document.id})
    cases = [_case(finding, places, options) for finding in found] or [clean]
    return _suite(document.id, cases, failures=sum(finding.severity == "error" for finding in found))


def _coverage(report: Report, options: Options) -> str:
    loud, counted = warning(report.coverage), line(report.coverage, options.lang, len(report.problems))
    inside = _element("error", {"message": word(loud, options.lang), "type": loud}, _fit(counted)) if loud else ""
    inside += _element("system-out", {}, _fit(counted))
    case = _element("testcase", {"classname": "factcheck", "name": "coverage"}, "\n" + inside)
    return _suite("coverage", [case], errors=int(bool(loud)))


def _suites(report: Report, options: Options) -> Iterator[str]:
    places = Places(report.documents)
    found: dict[str, list[Finding]] = {}
    for finding in worst_first(shown(report.findings, options.level)):
        found.setdefault(finding.document, []).append(finding)
    for document in report.documents:
        yield _document(document, found.pop(document.id, []), places, options)
    for name, findings in found.items():  # of rules and packs: no document owns them
        cases = [_case(finding, places, options) for finding in findings]
        yield _suite(name or "rules", cases, failures=sum(finding.severity == "error" for finding in findings))
    if report.problems:
        cases = [
            _element(
                "testcase",
                {"classname": "factcheck", "name": problem.path, "file": problem.path, "line": problem.line},
                "\n" + _element("error", {"message": problem.message, "type": "not_read"}, _fit(problem.hint)),
            )
            for problem in report.problems
        ]
        yield _suite("not_read", cases, errors=len(cases))
    yield _coverage(report, options)


def report(report: Report, options: Options) -> str:
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _element(
        "testsuites", {"name": "factcheck"}, "\n" + "".join(_suites(report, options))
    )
