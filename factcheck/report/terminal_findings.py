"""Findings on a page: worst first, with their quotes, values, arithmetic and fixes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck.model import SEVERITIES, Finding, Quote, Report, Severity
from factcheck.report.labels import arabic, english
from factcheck.report.options import shown, worst_first
from factcheck.report.page import Page, widths
from factcheck.report.passages import Passage, Passages
from factcheck.report.series import Index
from factcheck.report.sides import TITLES, Block, folded
from factcheck.report.spoken import Spoken

_SERIES = "across.changed"
"""The rule whose figures are a list in time: their passages are shown where reasons are asked for."""
_MARKS = {"error": "✖", "warning": "▲", "info": "·"}


def _passage(page: Page, passage: Passage, sizes: list[int], rows: dict[int, tuple[str, ...]]) -> None:
    for quote in passage.quotes:
        page.row(rows[id(quote)], sizes, indent=4, styles=("bold",))
    page.quote(passage.pieces(), indent=6)


class Desk:
    """What the findings of a report share."""

    def __init__(self, page: Page, report: Report, explain: bool) -> None:
        self.page = page
        self.index = Index(report)
        self.passages = Passages(report)
        self.spoken = Spoken(report, "en", quoting=False)  # rows read from the left; the passage below has the text's words
        self.explain = explain

    def row(self, quote: Quote, time: str) -> tuple[str, ...]:
        """Value, time, place, and the source where it is more than the document's name."""
        source = () if quote.source in ("", quote.document) else (quote.source,)
        return (self.spoken.of_quote(quote) or "?", time or "?", self.passages.place(quote.document, quote.span), *source)


def _head(page: Page, finding: Finding) -> None:
    severity = finding.severity
    cells = [f"{_MARKS[severity]} {english(severity)}", finding.rule, arabic(severity)]
    page.row(cells, [9, 0], indent=0, styles=(severity, "dim", severity))


def _finding(desk: Desk, finding: Finding) -> None:
    page = desk.page
    _head(page, finding)
    page.text(desk.index.shortened(finding.message_ar), indent=2, style="bold", right=True)
    if finding.message != finding.message_ar:
        page.text(desk.index.shortened(finding.message), indent=2, right=False)
    times = desk.spoken.times(finding)
    rows = {id(quote): desk.row(quote, time) for quote, time in zip(finding.quotes, times, strict=True)}
    sizes = widths(rows.values(), page.width // 3)
    if finding.rule == _SERIES and not desk.explain:
        for row in rows.values():
            page.row(row, sizes, indent=4, styles=("bold",))
    else:
        for passage in desk.passages.of(finding.quotes):
            _passage(page, passage, sizes, rows)
    page.text(finding.arithmetic, indent=4, first="= ", right=False)
    for fix in finding.fixes:
        page.text(desk.index.shortened(fix), indent=4, first="→ ", right=False)
    for reason in finding.why if desk.explain else ():
        page.text(reason, indent=4, first="why ", style="dim", right=False)


def _folded(desk: Desk, block: Block) -> None:
    """The pair of documents once, and one figure a line."""
    page = desk.page
    _head(page, block.first)
    title = TITLES.get(block.first.rule)
    if title:
        page.text(arabic(title), indent=2, style="bold", right=True)
    pair = " ≡ ".join(map(desk.index.short, block.documents))
    page.text(f"{english(title)}: {pair}" if title else pair, indent=2, right=False)
    rows = []
    for finding in block.findings:
        for quote, time in list(zip(finding.quotes, desk.spoken.times(finding), strict=True))[:1]:
            words = " / ".join(dict.fromkeys(" ".join(one.text.split()) for one in finding.quotes))
            rows.append((desk.spoken.of_quote(quote) or "?", time or "?", words))
    sizes = widths(rows, page.width // 3)
    for row in rows:
        page.row(row, sizes, indent=4, styles=("bold",))


def findings(page: Page, report: Report, shown: Iterable[Finding], explain: bool) -> None:
    """The findings, the worst first and otherwise in their order; what is said again and again of two documents in one block."""
    desk = Desk(page, report, explain)
    for block in folded(worst_first(shown)):
        page.blank()
        if len(block.findings) > 1 and not explain:
            _folded(desk, block)
        else:
            for number, finding in enumerate(block.findings):
                if number:
                    page.blank()
                _finding(desk, finding)


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
