"""Annotations of GitHub's workflow log, the most severe first.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word, so no more are written and the
number of the others is said. The last line, plain text, is the coverage.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.model import Finding, Problem, Report
from factcheck.report.coverage import line, warning
from factcheck.report.labels import word
from factcheck.report.options import Options, message, shown, worst_first
from factcheck.report.page import clean
from factcheck.report.positions import Places
from factcheck.report.series import said_once

CAP = 10
_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}
_IN_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}
_MESSAGE, _PROPERTY = str.maketrans(_IN_MESSAGE), str.maketrans(_IN_PROPERTY)


def _annotation(command: str, properties: dict[str, object], text: str) -> str:
    listed = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items() if value not in ("", None))
    line = f"::{command} {listed}::{text.translate(_MESSAGE)}"
    return line.encode("utf-8", "replace").decode("utf-8") + "\n"


def _where(finding: Finding, places: Places) -> dict[str, object]:
    """Columns only inside one line: GitHub refuses others. Nothing but the file for a headline that stands outside the body."""
    if not finding.quotes:
        return {}
    quote = finding.quotes[0]
    found = places.range(quote.document, quote.span)
    if found is None or quote.span.part == "headline":
        return {"file": quote.document}
    first, last = found
    where: dict[str, object] = {"file": quote.document, "line": first.line, "endLine": last.line}
    return where | ({"col": first.points, "endColumn": last.points} if first.line == last.line else {})


def _body(finding: Finding, options: Options) -> str:
    quotes = (f"«{clean(quote.text)}» {said_once(quote.value)} {quote.time} {quote.source}".strip() for quote in finding.quotes)
    return "\n".join(filter(None, [message(finding, options.lang), *quotes, finding.arithmetic, *finding.fixes]))


def _problem(problem: Problem) -> str:
    text = problem.message + (f" ({problem.hint})" if problem.hint else "")
    return _annotation("error", {"file": problem.path, "line": problem.line, "title": "factcheck"}, text)


def _lines(report: Report, options: Options) -> Iterator[str]:
    places = Places(report.documents)
    written: Counter[str] = Counter()
    left: Counter[str] = Counter()
    loud = warning(report.coverage)
    if loud:
        written["warning"] += 1
        yield _annotation("warning", {"title": "factcheck"}, word(loud, options.lang))
    for finding in worst_first(shown(report.findings, options.level)):
        if written[finding.severity] == CAP:
            left[finding.severity] += 1
            continue
        written[finding.severity] += 1
        yield _annotation(_COMMAND[finding.severity], {**_where(finding, places), "title": finding.rule}, _body(finding, options))
    for problem in report.problems:
        if written["error"] < CAP:
            written["error"] += 1
            yield _problem(problem)
        else:
            left["error"] += 1
    if left:
        yield f"{word('not_shown', options.lang)}: {', '.join(f'{name} {count}' for name, count in left.items())}\n"
    yield line(report.coverage, options.lang, len(report.problems)) + "\n"


def report(report: Report, options: Options) -> str:
    return "".join(_lines(report, options))
