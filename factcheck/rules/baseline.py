"""A baseline: the findings that a newsroom already knows, so that only new ones fail. A JSON file, kept in the repository."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from factcheck.model import Finding, Report
from factcheck.rules.mistakes import RuleMistake

SCHEMA = 1


class Known(Struct, frozen=True):
    """One finding of a baseline, and how many times it stands in the texts."""

    fingerprint: str
    rule: str
    document: str
    message: str
    count: int = 1


def of_report(report: Report) -> tuple[Known, ...]:
    """Every finding of a report but those about waivers; sorted by document, rule and fingerprint."""
    counts: Counter[str] = Counter()
    first: dict[str, Finding] = {}
    for finding in report.findings:
        if not finding.rule.startswith("waivers."):
            counts[finding.fingerprint] += 1
            first.setdefault(finding.fingerprint, finding)
    known = (Known(key, found.rule, found.document, found.message, counts[key]) for key, found in first.items())
    return tuple(sorted(known, key=lambda item: (item.document, item.rule, item.fingerprint)))


def updated(old: Iterable[Known], report: Report) -> tuple[Known, ...]:
    """The old baseline without what no longer stands in the texts; nothing is ever added."""
    now = {item.fingerprint: item for item in of_report(report)}
    kept = []
    for item in old:
        if item.fingerprint in now:
            count = min(item.count, now[item.fingerprint].count)
            kept.append(Known(item.fingerprint, item.rule, item.document, item.message, count))
    return tuple(kept)


def split(findings: Iterable[Finding], known: Iterable[Known]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The new findings, and those of the baseline: each fingerprint as many times as the baseline knows it."""
    left = Counter({item.fingerprint: item.count for item in known})
    new, old = [], []
    for finding in findings:
        if left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
            old.append(finding)
        else:
            new.append(finding)
    return tuple(new), tuple(old)


def dump(known: Iterable[Known]) -> str:
    """The file's text: one finding a line, so that a change shows as its line."""
    lines = [
        json.dumps(
            {
                "fingerprint": item.fingerprint,
                "rule": item.rule,
                "document": item.document,
                "count": item.count,
                "message": item.message,
            },
            ensure_ascii=False,
        )
        for item in known
    ]
    return f'{{"schema": {SCHEMA}, "findings": [\n' + ",\n".join(lines) + ("\n" if lines else "") + "]}\n"


def load(path: Path) -> tuple[Known, ...]:
    """The findings of a baseline file. Raises :class:`RuleMistake`."""
    try:
        text = path.read_text("utf-8")
        data: object = json.loads(text)
    except OSError as error:
        hint = "factcheck baseline write INPUT… makes one"
        raise RuleMistake(path, 0, f"cannot be read: {error.strerror or error}", hint) from error
    except ValueError as error:
        line = getattr(error, "lineno", 0)
        raise RuleMistake(path, line, f"is no baseline: {error}") from error
    if not isinstance(data, Mapping) or data.get("schema") != SCHEMA or not isinstance(data.get("findings"), list):
        raise RuleMistake(path, 0, "is no baseline", f"it must hold schema {SCHEMA} and findings")
    return tuple(_known(path, number, item) for number, item in enumerate(data["findings"], start=2))


def _known(path: Path, line: int, item: object) -> Known:
    fields = {"fingerprint": str, "rule": str, "document": str, "message": str, "count": int}
    if not isinstance(item, Mapping) or set(item) != set(fields):
        raise RuleMistake(path, line, "is no finding of a baseline", f"its keys are {', '.join(fields)}")
    for name, kind in fields.items():
        if not isinstance(item[name], kind):
            raise RuleMistake(path, line, f"«{name}» has the wrong type")
    return Known(item["fingerprint"], item["rule"], item["document"], item["message"], item["count"])
