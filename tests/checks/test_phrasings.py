"""Many wordings of each error, and many true sentences that look like one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.checks.check import Example
from factcheck.model import Finding

Read = Callable[[Example], tuple[Finding, ...]]
ROWS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("phrasings.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("kind", "published", "headline", "text"), [row for row in ROWS if row[0] != "-"])
def test_reported(kind: str, published: str, headline: str, text: str, findings: Read) -> None:
    assert kind in {finding.rule.rpartition(".")[2] for finding in findings(Example(text, published, headline))}


@pytest.mark.parametrize(("kind", "published", "headline", "text"), [row for row in ROWS if row[0] == "-"])
def test_quiet(kind: str, published: str, headline: str, text: str, findings: Read) -> None:
    assert [str(finding) for finding in findings(Example(text, published, headline))] == []
