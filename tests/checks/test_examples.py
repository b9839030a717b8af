"""Every check's own examples: what must fire fires with that check, what must stay quiet raises nothing at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.checks.check import Check, Example
from factcheck.checks.registry import check, checks
from factcheck.model import Document, Finding

Read = Callable[[Example], tuple[Finding, ...]]

FIRES = [(item, example) for item in checks() for example in item.fires]
QUIET = [(item, example) for item in checks() for example in item.quiet]


def _name(value: object) -> str:
    return value.rule if isinstance(value, Check) else value.text[:40] if isinstance(value, Example) else ""


@pytest.mark.parametrize(("item", "example"), FIRES, ids=_name)
def test_must_fire(item: Check, example: Example, findings: Read, document: Callable[[Example], Document]) -> None:
    found = [finding for finding in findings(example) if finding.rule == item.rule]
    assert found
    text = document(example)
    for finding in found:
        assert finding.message and finding.message_ar and finding.arithmetic and len(finding.fixes) == 2
        for quote in finding.quotes:
            assert quote.text == text.quote(quote.span) and len(quote.text) <= 160


@pytest.mark.parametrize(("item", "example"), QUIET, ids=_name)
def test_must_stay_quiet(item: Check, example: Example, findings: Read) -> None:
    assert [str(finding) for finding in findings(example)] == []


@pytest.mark.parametrize("item", checks(), ids=_name)
def test_documents_itself(item: Check) -> None:
    assert item.fires and item.quiet
    for heading in ("What it does\n", "Why\n", "Known limits\n", "Example\n"):
        assert heading in item.doc


def test_found_by_id_and_by_kind() -> None:
    assert check("arithmetic.percent_total") is check("percent_total") is not None
    assert check("no_such_check") is None
