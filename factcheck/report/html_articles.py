"""Every article in full, its numbers marked by verdict and linked to their groups."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Claim, Document, Part, Span, Unresolved
from factcheck.report.html_ids import Page
from factcheck.report.html_markup import Html, el, join, ltr, prose
from factcheck.report.labels import word
from factcheck.report.remarks import remarks
from factcheck.report.series import WORST_FIRST
from factcheck.report.spoken import published
from factcheck.report.terms import phrase, term


class _Mark(Struct, frozen=True):
    """What is marked at a span: a claim with the verdict of its group, or what was not understood. ``hidden`` are the claims that
    overlap it and are not marked themselves; links to them lead here."""

    span: Span
    verdict: str
    claim: Claim | None = None
    missed: Unresolved | None = None
    hidden: tuple[Claim, ...] = ()


def _marks(page: Page, document: Document, part: Part) -> list[_Mark]:
    """In the order of the text and without overlaps; where two claims overlap, the worse verdict is shown."""
    found = []
    for claim in page.claims_in.get(document.id, ()):
        if claim.span.part == part:
            group = page.group_of.get(claim.id)
            found.append(_Mark(claim.span, group.verdict if group else "single", claim))
    missed = (item for item in page.missed_in.get(document.id, ()) if item.span.part == part)
    found += [_Mark(item.span, "missed", missed=item) for item in missed]
    rank = {verdict: place for place, verdict in enumerate((*WORST_FIRST, "missed"))}
    kept: list[_Mark] = []
    for mark in sorted(found, key=lambda mark: (rank[mark.verdict], mark.span)):
        under = next((place for place, other in enumerate(kept) if mark.span.overlaps(other.span)), None)
        if under is None and mark.span.end > mark.span.start:
            kept.append(mark)
        elif under is not None and mark.claim is not None:
            kept[under] = replace(kept[under], hidden=(*kept[under].hidden, mark.claim))
    return sorted(kept, key=lambda mark: mark.span)


def _title(page: Page, mark: _Mark) -> str:
    if mark.claim is None:
        return f"{word('unresolved', page.lang)}: {phrase(mark.missed.reason, page.lang) if mark.missed else ''}"
    claim, lang = mark.claim, page.lang
    what = claim.subject.text or term("kind", claim.kind, lang)
    scope = term("scope", claim.scope, lang) if claim.scope != "unknown" else ""
    parts = [
        page.spoken.value(claim),
        what,
        term("event", claim.event, lang),
        scope,
        page.spoken.time(claim),
        word(mark.verdict, lang),
    ]
    return " | ".join(filter(None, parts))


def _marked(page: Page, mark: _Mark, text: str) -> Html:
    name = page.claim(mark.claim) if mark.claim else None
    group = page.group_of.get(mark.claim.id) if mark.claim else None
    hidden = [el("span", id=page.claim(claim)) for claim in mark.hidden]
    said = el("span", f" ({word(mark.verdict, page.lang)})", class_="unseen")
    if group is not None:
        return el(
            "a",
            hidden,
            text,
            said,
            href=f"#{page.group(group.id)}",
            id=name,
            class_=f"n {mark.verdict}",
            title=_title(page, mark),
        )
    return el("span", hidden, text, id=name, class_=f"n {mark.verdict}", title=_title(page, mark))


def _pieces(page: Page, text: str, marks: list[_Mark], line: Span) -> Iterator[Html | str]:
    at = line.start
    for mark in marks:
        start, end = max(mark.span.start, line.start), min(mark.span.end, line.end)
        if start >= end:
            continue
        yield text[at:start]
        # A mark that goes on in the next line keeps its name in the first alone.
        yield (
            _marked(page, mark, text[start:end])
            if mark.span.start >= line.start
            else el("span", text[start:end], class_=f"n {mark.verdict}")
        )
        at = end
    yield text[at : line.end]


def _lines(text: str, part: Part) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(part, start, start + len(line))
        start += len(line) + 1


def _part(page: Page, document: Document, part: Part) -> Iterator[Html]:
    text = document.text(part)
    marks = _marks(page, document, part)
    for line in _lines(text, part):
        title = part == "headline" or line.end <= document.title_in_body
        yield el("p", *_pieces(page, text, marks, line), dir="auto", class_="headline" if title else None)


def _article(page: Page, document: Document) -> Html:
    name = page.document(document.id) or ""
    day = published(document)
    return el(
        "article",
        el(
            "header",
            el("h3", el("bdi", document.publisher or page.index.short(document.id)), id=f"{name}-title"),
            el(
                "p",
                ltr(page.index.short(document.id)),
                " · ",
                ltr(day) if day else word("no_date", page.lang),
                class_="quiet",
            ),
            (el("p", el("bdi", prose(phrase(note, page.lang))), class_="note") for note in remarks(document)),
        ),
        el("div", _part(page, document, "headline"), _part(page, document, "body"), class_="text", lang=document.language),
        id=name,
        class_="card text-of",
        aria_labelledby=f"{name}-title",
        tabindex=-1,
        data_sources=name,
    )


def _legend(page: Page) -> Html:
    names = (*WORST_FIRST, "missed")
    items = (el("li", el("span", word(name, page.lang), class_=f"n {name}")) for name in names)
    return el("ul", items, class_="legend", aria_label=word("legend", page.lang))


def articles(page: Page) -> Html:
    """The section of the texts."""
    return el(
        "section",
        el("h2", word("texts", page.lang), id="texts-title"),
        _legend(page),
        join(_article(page, document) for document in page.report.documents),
        id="texts",
        aria_labelledby="texts-title",
    )
