"""Findings on a page: worst first, with their quotes, values, arithmetic and fixes."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import SEVERITIES, Finding
from factcheck.report.labels import arabic, english
from factcheck.report.page import Page, widths
from factcheck.report.passages import Passage, Passages

_MARKS = {"error": "✖", "warning": "▲", "info": "·"}


def _passage(page: Page, passage: Passage, passages: Passages, sizes: list[int], rows: dict[int, tuple[str, ...]]) -> None:
    for quote in passage.quotes:
        page.row(rows[id(quote)], sizes, indent=4, styles=("bold",))
    page.quote(passage.pieces(), indent=6)


def _finding(page: Page, finding: Finding, passages: Passages, explain: bool) -> None:
    severity = finding.severity
    page.blank()
    page.row(
        [f"{_MARKS[severity]} {english(severity)}", finding.rule, arabic(severity)],
        [9, 0],
        indent=0,
        styles=(severity, "dim", severity),
    )
    page.text(finding.message_ar, indent=2, style="bold")
    page.text(finding.message, indent=2)
    rows: dict[int, tuple[str, ...]] = {
        id(quote): (quote.value or "?", quote.time or "?", passages.place(quote.document, quote.span), quote.source)
        for quote in finding.quotes
    }
    sizes = widths(rows.values(), page.width // 3)
    for passage in passages.of(finding.quotes):
        _passage(page, passage, passages, sizes, rows)
    page.text(finding.arithmetic, indent=4, first="= ")
    for fix in finding.fixes:
        page.text(fix, indent=4, first="→ ")
    for reason in finding.why if explain else ():
        page.text(reason, indent=4, first="why ", style="dim")


def findings(page: Page, shown: Iterable[Finding], passages: Passages, explain: bool) -> None:
    """The findings, the worst first and otherwise in their order."""
    for finding in sorted(shown, key=lambda finding: SEVERITIES.index(finding.severity)):
        _finding(page, finding, passages, explain)
