"""Findings on a page: worst first, with their quotes, values, arithmetic and fixes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck.model import SEVERITIES, Finding, Quote, Report, Severity
from factcheck.report.labels import arabic, english
from factcheck.report.options import shown, worst_first
from factcheck.report.page import Page, widths
from factcheck.report.passages import Passage, Passages
from factcheck.report.series import said_once
from factcheck.report.sides import TITLES, Block, folded

_MARKS = {"error": "✖", "warning": "▲", "info": "·"}


def _passage(page: Page, passage: Passage, sizes: list[int], rows: dict[int, tuple[str, ...]]) -> None:
    for quote in passage.quotes:
        page.row(rows[id(quote)], sizes, indent=4, styles=("bold",))
    page.quote(passage.pieces(), indent=6)


def _row(quote: Quote, passages: Passages) -> tuple[str, ...]:
    """Value, time, place, and the source where it is more than the document's name."""
    source = () if quote.source in ("", quote.document) else (quote.source,)
    return (said_once(quote.value) or "?", quote.time or "?", passages.place(quote.document, quote.span), *source)


def _head(page: Page, finding: Finding) -> None:
    severity = finding.severity
    cells = [f"{_MARKS[severity]} {english(severity)}", finding.rule, arabic(severity)]
    page.row(cells, [9, 0], indent=0, styles=(severity, "dim", severity))


def _finding(page: Page, finding: Finding, passages: Passages, explain: bool) -> None:
    _head(page, finding)
    page.text(finding.message_ar, indent=2, style="bold", right=True)
    if finding.message != finding.message_ar:
        page.text(finding.message, indent=2, right=False)
    rows: dict[int, tuple[str, ...]] = {id(quote): _row(quote, passages) for quote in finding.quotes}
    sizes = widths(rows.values(), page.width // 3)
    for passage in passages.of(finding.quotes):
        _passage(page, passage, sizes, rows)
    page.text(finding.arithmetic, indent=4, first="= ", right=False)
    for fix in finding.fixes:
        page.text(fix, indent=4, first="→ ", right=False)
    for reason in finding.why if explain else ():
        page.text(reason, indent=4, first="why ", style="dim", right=False)


def _folded(page: Page, block: Block) -> None:
    """The pair of documents once, and one figure a line."""
    _head(page, block.first)
    title = TITLES.get(block.first.rule)
    if title:
        page.text(arabic(title), indent=2, style="bold", right=True)
    pair = " ≡ ".join(block.documents)
    page.text(f"{english(title)}: {pair}" if title else pair, indent=2, right=False)
    rows = [
        (
            said_once(quote.value) or "?",
            quote.time or "?",
            " / ".join(dict.fromkeys(" ".join(one.text.split()) for one in finding.quotes)),
        )
        for finding in block.findings
        for quote in finding.quotes[:1]
    ]
    sizes = widths(rows, page.width // 3)
    for row in rows:
        page.row(row, sizes, indent=4, styles=("bold",))


def findings(page: Page, shown: Iterable[Finding], passages: Passages, explain: bool) -> None:
    """The findings, the worst first and otherwise in their order; what is said again and again of two documents in one block."""
    for block in folded(worst_first(shown)):
        page.blank()
        if len(block.findings) > 1 and not explain:
            _folded(page, block)
        else:
            for number, finding in enumerate(block.findings):
                if number:
                    page.blank()
                _finding(page, finding, passages, explain)


def not_shown(page: Page, report: Report, level: Severity) -> None:
    """How many findings stand below the level, by rule."""
    left = [finding for finding in report.findings if finding not in shown(report.findings, level)]
    for severity in SEVERITIES:
        counts = Counter(finding.rule for finding in left if finding.severity == severity)
        if counts:
            listed = ", ".join(f"{rule} {count}" for rule, count in sorted(counts.items()))
            page.blank()
            page.text(f"{_MARKS[severity]} {english(severity)}: {listed} (--level {severity})", style="dim", right=False)
            page.text(f"{arabic(severity)}: {counts.total()}", style="dim", right=True)
