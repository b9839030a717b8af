"""The top of the page: what was found, what was looked at, which texts there are."""

from __future__ import annotations

from collections import Counter

from factcheck.model import SEVERITIES, Coverage, Document, Finding, Severity
from factcheck.report.coverage import counts, warning
from factcheck.report.html_findings import MARK
from factcheck.report.html_ids import Page
from factcheck.report.html_markup import Html, el, ltr, prose
from factcheck.report.labels import word
from factcheck.report.remarks import UNDATED
from factcheck.report.spoken import published
from factcheck.report.terms import phrase
from factcheck.report.unordered import unordered

_PLURAL = {"error": "errors", "warning": "warnings", "info": "infos"}


def _tiles(page: Page, shown: tuple[Finding, ...]) -> Html:
    found = Counter(finding.severity for finding in page.report.findings)
    listed = Counter(finding.severity for finding in shown)
    tiles = []
    for severity in SEVERITIES:
        hidden = found[severity] - listed[severity]
        tiles.append(
            el(
                "li",
                el("span", MARK[severity], aria_hidden="true", class_="mark"),
                el("b", str(found[severity])),
                el("span", word(_PLURAL[severity], page.lang)),
                el("span", f"({word('hidden', page.lang)}: {hidden})", class_="quiet") if hidden else None,
                class_=f"tile {severity}" + ("" if found[severity] else " zero"),
            )
        )
    return el("ul", tiles, class_="tiles")


def _bar(coverage: Coverage) -> Html:
    """Seen, understood and aligned numbers as one bar: a picture beside the words, which say the same."""
    seen = max(coverage.numbers_seen, coverage.parsed, 1)
    parts = ((coverage.parsed, "parsed"), (coverage.aligned, "aligned"))
    bars = (el("rect", width=max(0, round(min(count, seen) * 1000 / seen)), height=10, class_=kind) for count, kind in parts)
    return el(
        "svg",
        el("rect", width=1000, height=10, class_="seen"),
        bars,
        viewBox="0 0 1000 10",
        preserveAspectRatio="none",
        aria_hidden="true",
        class_="bar",
    )


def _coverage(page: Page) -> Html:
    coverage, unread = page.report.coverage, len(page.report.problems)
    listed = (el("li", prose(word(key, page.lang).format(n=count)), class_=key) for key, count in counts(coverage, unread))
    left = [item for item in page.report.unresolved if item.reason != UNDATED]
    missed = Counter(phrase(item.reason, page.lang) for item in left)
    reasons = (el("li", el("bdi", reason), f": {count}") for reason, count in sorted(missed.items()))
    return el(
        "section",
        el("h2", word("coverage", page.lang), id="coverage-title"),
        _bar(coverage),
        el("ul", listed, class_="counts"),
        el("details", el("summary", f"{word('unresolved', page.lang)}: {len(left)}"), el("ul", reasons)) if missed else None,
        aria_labelledby="coverage-title",
        class_="coverage card",
    )


def loud(page: Page) -> Html | None:
    """What no reader may miss: nothing was recognised, or nothing was checked."""
    key = warning(page.report.coverage)
    return el("p", el("strong", word(key, page.lang)), role="alert", class_="loud") if key else None


def not_ordered(page: Page) -> Html | None:
    """That texts have no date and their figures no order: silence about them is no agreement."""
    found = unordered(page.report)
    if found is None:
        return None
    said = word(found.label, page.lang).format(undated=found.undated, texts=found.texts, n=found.figures)
    link = el("a", word("order_unknown", page.lang), href="#order-unknown") if found.groups else None
    return el("p", el("strong", said), " · " if link else None, link, role="note", class_="unordered")


def _row(page: Page, document: Document, worst: Counter[tuple[str, Severity]], claims: Counter[str]) -> Html:
    name = page.document(document.id)
    day = ltr(published(document)) if document.published else el("em", word("no_date", page.lang))
    marks = (
        el(
            "span",
            el("span", MARK[severity], aria_hidden="true"),
            f" {worst[document.id, severity]} ",
            el("span", word(severity, page.lang), class_="unseen"),
            class_=f"small {severity}",
        )
        for severity in SEVERITIES
        if worst[document.id, severity]
    )
    return el(
        "tr",
        el("th", el("a", el("bdi", document.publisher or page.index.short(document.id)), href=f"#{name}"), scope="row"),
        el("td", ltr(page.index.short(document.id))),
        el("td", day),
        el("td", str(claims[document.id])),
        el("td", marks),
    )


def _documents(page: Page, shown: tuple[Finding, ...]) -> Html:
    worst = Counter((name, finding.severity) for finding in shown for name in {quote.document for quote in finding.quotes})
    claims = Counter(claim.document for claim in page.report.claims)
    heads = ("source", "text", "published", "numbers", "findings")
    return el(
        "div",
        el(
            "table",
            el("caption", word("texts", page.lang)),
            el("thead", el("tr", (el("th", word(head, page.lang), scope="col") for head in heads))),
            el("tbody", (_row(page, document, worst, claims) for document in page.report.documents)),
        ),
        class_="scroll",
        tabindex=0,
        role="group",
        aria_label=word("texts", page.lang),
    )


def _problems(page: Page) -> Html | None:
    if not page.report.problems:
        return None
    items = (
        el(
            "li",
            ltr(problem.path if problem.line is None else f"{problem.path}:{problem.line}"),
            ": ",
            prose(problem.message),
            el("span", f" {problem.hint}", class_="quiet"),
        )
        for problem in page.report.problems
    )
    title = el("h2", word("problems", page.lang), id="problems-title")
    return el("section", title, el("ul", items), class_="card problems", aria_labelledby="problems-title")


def header(page: Page) -> Html:
    """The page's title and what it is about."""
    days = sorted(document.published.date().isoformat() for document in page.report.documents if document.published)
    span = days[0] if len(set(days)) == 1 else f"{days[0]} – {days[-1]}" if days else ""
    texts = word("n_texts", page.lang).format(n=len(page.report.documents))
    return el(
        "header",
        el("h1", word("title", page.lang)),
        el("p", texts, " · " if span else None, ltr(span) if span else None, class_="quiet"),
        class_="top",
    )


def summary(page: Page, shown: tuple[Finding, ...]) -> Html:
    """The counts, the coverage, the texts, and what could not be read."""
    return el(
        "section",
        el("h2", word("summary", page.lang), id="summary-title", class_="unseen"),
        _tiles(page, shown),
        el("div", _coverage(page), el("div", _documents(page, shown), class_="card"), class_="two"),
        _problems(page),
        id="summary",
        aria_labelledby="summary-title",
    )
