"""SARIF 2.1.0, for code scanning and editors.

Errors are results of kind ``fail``; warnings, which ask for an editor's eyes, are ``review``; the rest is ``informational``.
Groups whose sources agree are ``pass``, pairs that lacked something needed ``open``. ``properties.severity`` keeps our own word.

Columns are UTF-16 code units, as editors count (``columnKind``); the ``properties`` of a region hold the same in code points, and
the offsets in the named part. Offsets refer to the text that was read out of a file, so each artifact carries that text;
a headline that stands outside the body is an artifact of its own. Findings that a waiver took out are listed as suppressed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote as in_uri

from factcheck.model import Claim, Document, Finding, Group, Part, Quote, Relation, Report, Span
from factcheck.report import records
from factcheck.report.coverage import line, warning
from factcheck.report.labels import arabic, english
from factcheck.report.options import Options, Waived, message, shown, worst_first
from factcheck.report.positions import Places
from factcheck.report.records import Record, dump

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_KIND = {"error": "fail", "warning": "review", "info": "informational"}
_RANK = {"error": 100.0, "warning": 50.0, "info": 10.0}
_FINGERPRINT = "factcheck/v1"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("arqam-factcheck")
    except PackageNotFoundError:  # run from a bare copy of the source
        return "0"


def _uri(name: str, part: Part) -> str:
    """A relative reference, whatever is in the name; a name that begins like a scheme stays a path."""
    path = in_uri(name.encode("utf-8", "replace").decode(), safe="/")
    return path + ("#headline" if part == "headline" else "")


def _suppression(waived: Waived) -> Record:
    return {
        "kind": "inSource" if waived.inline else "external",
        "status": "accepted",
        **({"justification": waived.reason} if waived.reason else {}),
        "properties": {
            "owner": waived.owner,
            "until": waived.until.isoformat() if waived.until else None,
        },
    }


class _Run:
    """One report as one run: artifacts and rules by index, results in order."""

    def __init__(self, report: Report, options: Options) -> None:
        self._report = report
        self._options = options
        self._places = Places(report.documents)
        self._claims = {claim.id: claim for claim in report.claims}
        self._rules: dict[str, int] = {}
        self._artifacts: list[Record] = []
        self._index: dict[tuple[str, Part], int] = {}
        for document in report.documents:
            self._add(document)

    def _add(self, document: Document) -> None:
        parent = len(self._artifacts)
        for part in ("body", "headline") if document.headline else ("body",):
            text = document.text(part)
            artifact: Record = {
                "location": {"uri": _uri(document.id, part)},
                "contents": {"text": text},
                "sourceLanguage": document.language,
                "properties": {"publisher": document.publisher, "part": part},
            }
            if part == "headline":
                artifact["parentIndex"] = parent
            self._index[document.id, part] = len(self._artifacts)
            self._artifacts.append(artifact)

    def _region(self, name: str, span: Span, text: str) -> Record | None:
        found = self._places.range(name, span)
        if found is None:
            return None
        first, last = found
        return {
            "startLine": first.line,
            "startColumn": first.utf16,
            "endLine": last.line,
            "endColumn": last.utf16,
            "snippet": {"text": text},
            "properties": {
                "part": span.part,
                "start": span.start,
                "end": span.end,
                "startColumnCodePoints": first.points,
                "endColumnCodePoints": last.points,
            },
        }

    def _location(self, name: str, span: Span, text: str, said: str = "", number: int | None = None) -> Record:
        artifact: Record = {"uri": _uri(name, span.part)}
        if (name, span.part) in self._index:
            artifact["index"] = self._index[name, span.part]
        physical: Record = {"artifactLocation": artifact}
        region = self._region(name, span, text)
        if region is not None:
            physical["region"] = region
        location: Record = {"physicalLocation": physical}
        if number is not None:
            location["id"] = number
        if said:
            location["message"] = {"text": said}
        return location

    def _quote(self, quote: Quote, number: int | None = None) -> Record:
        said = " | ".join(filter(None, [quote.value, quote.time, quote.source]))
        return self._location(quote.document, quote.span, quote.text, said, number)

    def _claim(self, claim: Claim, number: int | None = None) -> Record:
        document = self._places.document(claim.document)
        said = " | ".join(filter(None, [str(claim.value), str(claim.time), document.publisher if document else ""]))
        return self._location(claim.document, claim.span, document.quote(claim.span) if document else "", said, number)

    def _rule(self, name: str) -> Record:
        return {"ruleId": name, "ruleIndex": self._rules.setdefault(name, len(self._rules))}

    def _finding(self, finding: Finding, **more: object) -> Record:
        severity = finding.severity
        text = "\n".join(filter(None, [message(finding, self._options.lang), finding.arithmetic, *finding.fixes]))
        return {
            **self._rule(finding.rule),
            "kind": _KIND[severity],
            "level": "error" if severity == "error" else "none",
            "message": {"text": text or finding.rule},
            "locations": [self._quote(quote) for quote in finding.quotes[:1]],
            "relatedLocations": [self._quote(quote, number) for number, quote in enumerate(finding.quotes[1:], 1)],
            "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
            "rank": _RANK[severity],
            "suppressions": [],
            **more,
            "properties": {
                "severity": severity,
                "message": finding.message,
                "message_ar": finding.message_ar,
                "arithmetic": finding.arithmetic,
                "fixes": list(finding.fixes),
                **({"why": list(finding.why)} if self._options.explain else {}),
            },
        }

    def _pass(self, group: Group) -> Record | None:
        claims = [self._claims[name] for name in group.claims if name in self._claims]
        if len(claims) < 2:
            return None
        label = f"{english(group.verdict)} / {arabic(group.verdict)}"
        return {
            **self._rule(f"verdict.{group.verdict}"),
            "kind": "pass",
            "level": "none",
            "message": {
                "text": f"{group.subject or claims[0].kind}: {label}, {group.independent_sources} / {len(group.sources)}"
            },
            "locations": [self._claim(claims[0])],
            "relatedLocations": [self._claim(claim, number) for number, claim in enumerate(claims[1:], 1)],
            "properties": {"group": group.id, "independent_sources": group.independent_sources},
        }

    def _open(self, relation: Relation) -> Record | None:
        left, right = self._claims.get(relation.left), self._claims.get(relation.right)
        if left is None or right is None:
            return None
        return {
            **self._rule("verdict.not_comparable"),
            "kind": "open",
            "level": "none",
            "message": {"text": f"{left.subject or left.kind}: {relation.reason or english('not_comparable')}"},
            "locations": [self._claim(left)],
            "relatedLocations": [self._claim(right, 1)],
        }

    def _results(self) -> Iterator[Record]:
        for finding in worst_first(shown(self._report.findings, self._options.level)):
            yield self._finding(finding)
        for waived in self._options.waived:
            yield self._finding(waived.finding, suppressions=[_suppression(waived)])
        for finding in self._options.known:
            yield self._finding(finding, baselineState="unchanged")
        groups = (group for group in self._report.groups if group.verdict in ("agree", "compatible"))
        incomparable = (relation for relation in self._report.relations if relation.verdict == "not_comparable")
        yield from filter(None, map(self._pass, groups))
        yield from filter(None, map(self._open, incomparable))

    def _notifications(self) -> Iterator[Record]:
        for problem in self._report.problems:
            where: Record = {"artifactLocation": {"uri": _uri(problem.path, "body")}}
            if problem.line is not None:
                where["region"] = {"startLine": max(problem.line, 1)}
            text = problem.message + (f" ({problem.hint})" if problem.hint else "")
            yield {"level": "error", "message": {"text": text}, "locations": [{"physicalLocation": where}]}
        loud = warning(self._report.coverage)
        if loud:
            yield {"level": "warning", "message": {"text": f"{english(loud)} {arabic(loud)}"}}
        yield {"level": "note", "message": {"text": line(self._report.coverage, "en", len(self._report.problems))}}

    def record(self) -> Record:
        results = list(self._results())  # first: they name the rules
        return {
            "tool": {
                "driver": {
                    "name": "factcheck",
                    "version": _version(),
                    "rules": [{"id": name, "shortDescription": {"text": name}} for name in self._rules],
                }
            },
            "columnKind": "utf16CodeUnits",
            "artifacts": self._artifacts,
            "results": results,
            "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": list(self._notifications())}],
            "properties": {"coverage": records.coverage_record(self._report.coverage)},
        }


def _object(members: Iterable[tuple[str, str]]) -> str:
    return "{" + ",\n".join(f"{dump(key)}: {value}" for key, value in members) + "}"


def _list(values: object) -> str:
    return "[\n" + ",\n".join(map(dump, values)) + "\n]" if isinstance(values, list) and values else dump(values)


def report(report: Report, options: Options) -> str:
    run = _object((key, _list(value)) for key, value in _Run(report, options).record().items())
    return _object([("$schema", dump(_SCHEMA)), ("version", dump("2.1.0")), ("runs", f"[{run}]")]) + "\n"
