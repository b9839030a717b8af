"""HTML pages: title and body by trafilatura, date and publisher from the page's metadata; a date in the text is left to the
dates stage, which knows a dateline from a footer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.model import Document, Problem
from factcheck.readers.encoding import Text, decode
from factcheck.readers.extras import guarded
from factcheck.readers.kinds import kind_of
from factcheck.readers.markup import superscript
from factcheck.readers.page_metadata import page_metadata
from factcheck.readers.source import Raw, document, too_large
from factcheck.readers.tables import Cell, lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LIMIT = 1 << 24  # bytes
_CHARSET = re.compile(rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,80}?encoding)\s*=\s*[\"']?([\w:.-]{2,40})", re.I)
_HEAD = 4096
_XML = r"(?:<\?xml[^>]{0,200}\?>\s*)?"
_PROLOGUE = re.compile(rf"\s*{_XML}(?:<!DOCTYPE[^>\[]{{0,500}}(?:\[[^\]]{{0,5000}}\]\s*)?>)?", re.I)
_KEPT_BLANKS = {"\u00a0": "\u2420", "\u202f": "\u2422", "\u2009": "\u2423"}  # they part thousands; trafilatura would lose them
_BETWEEN_DIGITS = re.compile(f"(?<=\\d)[{''.join(_KEPT_BLANKS)}](?=\\d)")
_RESTORE = str.maketrans({kept: blank for blank, kept in _KEPT_BLANKS.items()})
_OWN = "factcheck"  # generator of the reports that this program writes


@guarded("html", "HTML pages", ("trafilatura", "htmldate", "justext", "readability"))
def read(raw: Raw) -> Iterator[Document | Problem]:
    """One document: the article of the page."""
    text = _text(raw)
    if isinstance(text, Problem):
        yield text
        return
    from trafilatura import bare_extraction, load_html

    tree = load_html(_PROLOGUE.sub("", text.text, count=1))
    if tree is None:
        yield Problem(raw.path, "there is no HTML in this file", "save the page as HTML, or its text as .txt")
        return
    page = page_metadata(tree)
    if page.generator == _OWN:
        yield Problem(raw.path, "this is a report of this program, not an article", "leave it out of the input")
        return
    language = page.language
    _keep_blanks(tree)
    _read_out_tables(tree, language)
    _raise_digits(tree)
    found = bare_extraction(tree, include_comments=False, with_metadata=False)
    body = (getattr(found, "text", "") or "").translate(_RESTORE).strip()
    headline = page.headline
    body = _without(headline, body)
    if not body and not headline:
        yield Problem(raw.path, "no article was found in this page", "save its text as .txt")
        return
    notes = (*text.notes, *page.notes, *(() if body else ("the page's title only",)))
    yield document(raw, body, page.known, headline=headline, language=language, notes=notes)


def _text(raw: Raw) -> Text | Problem:
    if len(raw.data) > _LIMIT:
        return too_large(raw.path, len(raw.data), _LIMIT)
    named = _CHARSET.search(raw.data[:_HEAD])
    declared = named[1].decode("ascii") if named else ""
    found = decode(raw.data, raw.path, declared)
    kind = kind_of(raw.data)
    if isinstance(found, Text) and kind is not None:
        return Problem(raw.path, f"this is no HTML page: it is {kind.title}", kind.hint)
    return found


def _keep_blanks(tree: HtmlElement) -> None:
    for element in tree.iter():
        if element.text:
            element.text = _kept(element.text)
        if element.tail:
            element.tail = _kept(element.tail)


def _kept(text: str) -> str:
    return _BETWEEN_DIGITS.sub(lambda blank: _KEPT_BLANKS[blank[0]], text)


def _read_out_tables(tree: HtmlElement, language: str) -> None:
    """Each table of data becomes paragraphs; a table that lays out the page stays as it is."""
    for table in list(tree.iter("table")):
        if table.getparent() is None or next(table.iterdescendants("table"), None) is not None or _lays_out(table):
            continue
        rows = [[_cell(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
        box = table.makeelement("div")
        caption = next(table.iter("caption"), None)
        told = lines(rows, language)
        for line in [_said(caption), *told] if caption is not None else told:
            paragraph = box.makeelement("p")
            paragraph.text = line
            box.append(paragraph)
        box.tail = table.tail
        table.getparent().replace(table, box)


def _lays_out(table: HtmlElement) -> bool:
    return (
        any(next(table.iter(tag), None) is not None for tag in ("h1", "h2", "article", "form")) or len(list(table.iter("tr"))) < 2
    )


def _cell(cell: HtmlElement) -> Cell:
    _raise_digits(cell)
    return Cell(_said(cell), _span(cell, "colspan"), _span(cell, "rowspan"), cell.tag == "th")


def _said(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def _span(cell: HtmlElement, name: str) -> int:
    text = str(cell.get(name, "1"))
    return int(text) if len(text) < 4 and text.isdecimal() else 1


def _raise_digits(tree: HtmlElement) -> None:
    for raised in tree.iter("sup"):
        for part in raised.iter():
            part.text = superscript(part.text) if part.text else part.text


def _without(headline: str, body: str) -> str:
    """The body without the headline that it may begin with."""
    first, _, rest = body.partition("\n")
    return rest.lstrip() if headline and " ".join(first.split()) == headline else body
