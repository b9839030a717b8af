"""The findings of the page: the worst first, both sides beside each other, the digits that differ marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.model import Finding, Quote
from factcheck.report.digits import marked
from factcheck.report.html_ids import Page
from factcheck.report.html_markup import Child, Html, auto, el, join, ltr
from factcheck.report.labels import word
from factcheck.report.options import in_language, message, worst_first
from factcheck.report.passages import Passage
from factcheck.report.sides import TITLES, Block, Side, folded, sides
from factcheck.report.terms import phrase

MARK = {"error": "✖", "warning": "▲", "info": "●"}
_MANY = 4  # more values than this are a list
_SHOWN = 2  # passages of one side that are open; the others are one click away


def _figure(text: str, against: str) -> Html:
    pieces = (el("b", piece, class_="diff") if differs else piece for piece, differs in marked(text, against))
    return join(pieces)


def _words(passage: Passage, side: Side) -> Html:
    against = side.against.text if side.against else ""
    pieces = (
        el("mark", _figure(text, against) if side.against else text) if quoted else text for text, quoted in passage.pieces()
    )
    return el("p", join(pieces), class_="words", dir="auto")


def _cite(page: Page, quote: Quote, time: str) -> Html:
    link = page.link(quote)
    where = page.passages.line(quote.document, quote.span)
    place = word("headline", page.lang) if where == "headline" else f"{word('line', page.lang)} {where}" if where else ""
    said, file = page.source(quote.document, quote.source), page.index.short(quote.document)
    name = el("bdi", said, class_="source")
    return el(
        "figcaption",
        el("a", name, href=link) if link else name,
        el("span", ltr(file) if file != said else None, f" {place}", class_="place"),
        auto(time, class_="time") if time else None,
    )


def _passage(page: Page, passage: Passage, side: Side, times: Mapping[int, str]) -> Html:
    first = passage.quotes[0]
    return el("figure", el("blockquote", _words(passage, side)), _cite(page, first, times[id(first)]))


def _side(page: Page, side: Side, times: Mapping[int, str]) -> Html:
    against = page.spoken.of_quote(side.against) if side.against else ""
    value = page.spoken.of_quote(side.quotes[0])
    passages = [_passage(page, passage, side, times) for passage in page.passages.of(side.quotes)]
    rest = passages[_SHOWN:] if len(passages) > _SHOWN + 1 else []
    more = word("more_places", page.lang).format(n=len(rest))
    return el(
        "div",
        el("p", el("bdi", _figure(value, against), dir="auto"), class_="value") if value else None,
        passages[: len(passages) - len(rest)],
        el("details", el("summary", more), rest) if rest else None,
        class_="side",
    )


def _sum(page: Page, arithmetic: str) -> Html:
    said = phrase(arithmetic, page.lang)
    return ltr(arithmetic, class_="sum") if said == arithmetic else el("bdi", page.prose(said), class_="sum")


def _more(page: Page, finding: Finding, explain: bool) -> Child:
    lang = page.lang
    links = [
        el(
            "a",
            word("see_group", lang),
            " ",
            el("span", f"({number})", class_="quiet") if number > 1 else None,
            href=f"#{page.group(name)}",
        )
        for number, name in enumerate(page.groups_of(finding), 1)
    ]
    return (
        el("p", el("span", word("arithmetic", lang), class_="label"), _sum(page, finding.arithmetic), class_="arithmetic")
        if finding.arithmetic
        else None,
        el(
            "div",
            el("p", word("fixes", lang), class_="label"),
            el("ul", (el("li", el("bdi", page.prose(phrase(in_language(fix, lang), lang)))) for fix in finding.fixes)),
            class_="fixes",
        )
        if finding.fixes
        else None,
        el("details", el("summary", word("why", lang)), el("ul", (el("li", page.reason(reason)) for reason in finding.why)))
        if explain and finding.why
        else None,
        el("p", links, class_="links") if links else None,
    )


def _head(page: Page, finding: Finding, name: str, said: str) -> Html:
    severity = finding.severity
    own = finding.message_ar if page.lang == "ar" else finding.message  # else it speaks the other language
    return el(
        "header",
        el("span", el("span", MARK[severity], aria_hidden="true"), " ", word(severity, page.lang), class_=f"badge {severity}"),
        el("h3", page.prose(said or finding.rule), id=f"{name}-title", dir=None if own or not said else "auto"),
        el("a", ltr(finding.rule, class_="rule"), href=f"#{name}", title=word("link_here", page.lang)),
    )


def _figures(page: Page, block: Block) -> Html:
    """The figures of a folded block, each once, with the link to where it stands first."""
    listed: dict[str, Quote] = {}
    for finding in block.findings:
        for quote in finding.quotes:
            listed.setdefault(page.spoken.of_quote(quote) or quote.text, quote)
    items = ((auto(value), quote) for value, quote in listed.items())
    links = ((text, quote.text, page.link(quote)) for text, quote in items)
    return el(
        "ul",
        (
            el("li", el("a", text, href=link) if link else text, " ", el("span", f"«{said}»", class_="quiet", dir="auto"))
            for text, said, link in links
        ),
        class_="figures",
    )


def _folded(page: Page, block: Block) -> Child:
    names = (el("bdi", page.source(name), class_="source") for name in block.documents)
    return (
        el("p", (join(" ≡ " if number else "", name) for number, name in enumerate(names)), class_="pair"),
        _figures(page, block),
    )


def _block(page: Page, block: Block, name: str, explain: bool) -> Html:
    finding = block.first
    places = filter(None, map(page.document, block.documents))
    several, parts = len(block.findings) > 1, sides(finding)
    listed = several or len(parts) > _MANY
    times = {id(quote): time for quote, time in zip(finding.quotes, page.spoken.times(finding), strict=True)}
    said = word(TITLES[finding.rule], page.lang) if several and finding.rule in TITLES else message(finding, page.lang)
    return el(
        "article",
        _head(page, finding, name, said),
        _folded(page, block) if listed else el("div", (_side(page, side, times) for side in parts), class_="sides"),
        None if several else _more(page, finding, explain),
        id=name,
        class_=f"card finding {finding.severity}",
        aria_labelledby=f"{name}-title",
        tabindex=-1,
        data_severity=finding.severity,
        data_sources=" ".join(places),
    )


def findings(page: Page, shown: Iterable[Finding], explain: bool) -> Html:
    """The section of the findings; says so where there is none."""
    blocks = folded(worst_first(shown))
    used: dict[str, int] = {}
    cards: list[Html] = []
    for block in blocks:
        name = f"f-{block.first.fingerprint}"
        used[name] = used.get(name, 0) + 1
        cards.append(_block(page, block, name if used[name] == 1 else f"{name}-{used[name]}", explain))
    nothing = el("p", word("no_findings", page.lang), class_="empty")
    title = el("h2", word("findings", page.lang), " ", el("span", str(len(cards)), class_="count"), id="findings-title")
    return el("section", title, cards or nothing, id="findings", aria_labelledby="findings-title")
