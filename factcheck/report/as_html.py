"""HTML for the desk: one file that needs nothing else, in Arabic or English.

Readable without a script, which only filters and answers keys. No text of a document is ever markup (``html_markup``), and a
content policy in the page forbids all that the page does not bring itself: no request leaves it.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from factcheck.model import SEVERITIES, Finding, Report
from factcheck.report.coverage import line
from factcheck.report.html_articles import articles
from factcheck.report.html_findings import findings
from factcheck.report.html_groups import groups
from factcheck.report.html_ids import Page
from factcheck.report.html_markup import Html, el, join
from factcheck.report.html_summary import header, loud, not_ordered, summary
from factcheck.report.labels import word
from factcheck.report.options import Options, shown
from factcheck.report.series import WORST_FIRST

GENERATOR = "factcheck"
"""Says of a page that it is a report: the reader of HTML takes none for an article."""
_FOLDER = Path(__file__).parent
_SECTIONS = ("summary", "findings", "groups", "texts")
_KEYS = (
    ("j", "key_next"),
    ("k", "key_previous"),
    ("1 2 3", "key_severity"),
    ("/", "key_search"),
    ("0", "key_reset"),
    ("?", "key_help"),
)


def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _policy(style: str, script: str) -> str:
    return f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"


def _nav(page: Page) -> Html:
    names = {"summary": "summary", "findings": "findings", "groups": "groups", "texts": "texts"}
    links = (el("li", el("a", word(names[name], page.lang), href=f"#{name}")) for name in _SECTIONS)
    return el("nav", el("ul", links), aria_label=word("sections", page.lang))


def _boxes(page: Page, name: str, values: list[str], title: str) -> Html:
    boxes = (
        el(
            "label",
            el("input", type="checkbox", name=name, value=value, checked=True),
            " ",
            word(value, page.lang),
            class_=f"box {name}-{value}",
        )
        for value in values
    )
    return el("fieldset", el("legend", title), boxes)


def _filters(page: Page, found: tuple[Finding, ...]) -> Html:
    """Hidden until the script shows it: without one it could do nothing."""
    lang = page.lang
    severities: list[str] = [severity for severity in SEVERITIES if any(finding.severity == severity for finding in found)]
    verdicts = [verdict for verdict in WORST_FIRST if any(group.verdict == verdict for group in page.index.groups)]
    sources = (el("option", page.source(document.id), value=page.document(document.id)) for document in page.report.documents)
    keys = (join(el("dt", el("kbd", key)), el("dd", word(label, lang))) for key, label in _KEYS)
    return el(
        "form",
        _boxes(page, "severity", severities, word("findings", lang)) if severities else None,
        _boxes(page, "verdict", verdicts, word("groups", lang)) if verdicts else None,
        el(
            "label",
            word("source", lang),
            el("select", el("option", word("all", lang), value=""), sources, name="source"),
            class_="field",
        ),
        el("label", word("search", lang), el("input", type="search", name="search", autocomplete="off"), class_="field"),
        el("button", word("reset", lang), type="reset"),
        el(
            "details",
            el("summary", word("keyboard", lang)),
            el("dl", keys, class_="keys"),
            el("label", el("input", type="checkbox", name="keys", checked=True), " ", word("keys_on", lang)),
            id="help",
        ),
        el("p", role="status", data_text=word("status", lang), class_="quiet"),
        id="filters",
        hidden=True,
        aria_label=word("filter", lang),
    )


def _body(page: Page, found: tuple[Finding, ...], explain: bool) -> Html:
    coverage = line(page.report.coverage, page.lang, len(page.report.problems))
    return join(
        el("a", word("skip", page.lang), href="#findings", class_="skip"),
        header(page),
        _nav(page),
        el(
            "main",
            loud(page),
            not_ordered(page),
            summary(page, found),
            _filters(page, found),
            findings(page, found, explain),
            groups(page, explain),
            articles(page),
        ),
        el("footer", el("p", coverage), el("p", word("disclaimer", page.lang), class_="quiet")),
    )


def report(report: Report, options: Options) -> str:
    page = Page(report, options.lang)
    style, script = _asset("html.css"), _asset("html.js")
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="referrer", content="no-referrer"),
        el("meta", name="generator", content=GENERATOR),
        el("title", word("title", options.lang)),
        el("style", Html(style)),
    )
    body = el("body", _body(page, shown(report.findings, options.level), options.explain), el("script", Html(script)))
    whole = el("html", head, "\n", body, lang=options.lang, dir="rtl" if options.lang == "ar" else "ltr")
    return f"<!DOCTYPE html>\n{whole}\n"
