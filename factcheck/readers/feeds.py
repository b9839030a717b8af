"""RSS (2.0 and its older kin) and Atom: every item is a document.

``guid`` or ``link`` → id, the item's ``source`` or the feed's title → publisher, ``pubDate``, ``dc:date`` or ``published`` (else
``updated``) → published, ``title`` → headline, ``content:encoded``, ``content`` or else ``description``, ``summary`` → body.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from factcheck.model import Document, Problem
from factcheck.readers.markup import from_element, from_html, local
from factcheck.readers.newsml import child, child_text, said
from factcheck.readers.source import Raw, document, metadata

ROOTS = frozenset({"rss", "rdf", "feed"})
_ITEMS = frozenset({"item", "entry"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_FULL = ("encoded", "content")
_SHORT = ("description", "summary")
_DATES = ("pubdate", "published", "issued", "date", "updated", "modified")


def read(root: Element, raw: Raw) -> Iterator[Document | Problem]:
    channel = child(root, "channel")
    channel = root if channel is None else channel
    title = _plain(child(channel, "title"))
    language = child_text(channel, "language") or channel.get(_LANGUAGE, "") or root.get(_LANGUAGE, "")
    items = [found for found in root.iter() if local(found) in _ITEMS]
    if not items:
        yield Problem(raw.path, "there is no item in this feed")
    for position, item in enumerate(items, start=1):
        yield from _item(item, raw, f"{raw.path}#{position}", title, item.get(_LANGUAGE, "") or language)


def _item(item: Element, raw: Raw, place: str, channel: str, language: str) -> Iterator[Document | Problem]:
    name = child_text(item, "guid") or child_text(item, "id") or _link(item) or place
    headline = _plain(child(item, "title"))
    body, whole = _body(item, language)
    if not body and not headline:
        yield Problem(name, "there is no text in this item", "expected a title and a description or content")
        return
    publisher = _source(item) or channel
    known, problems = metadata(publisher, next(filter(None, (child_text(item, date) for date in _DATES)), ""), name)
    yield from problems
    notes = () if whole else ("the feed's summary only",)
    yield document(raw, body, known, name=name, headline=headline, language=language, notes=notes)


def _body(item: Element, language: str) -> tuple[str, bool]:
    """The item's text, and whether it is the whole one."""
    for names, whole in ((_FULL, True), (_SHORT, False)):
        texts = (_text(found, language) for name in names for found in item if local(found) == name)
        text = next(filter(None, texts), "")
        if text:
            return text, whole
    return "", False


def _text(element: Element, language: str) -> str:
    """The lines of an element that holds XHTML, escaped HTML, or plain text."""
    if len(element):
        return from_element(element, language)
    text = element.text or ""
    return text.strip() if element.get("type") in ("text", "text/plain") else from_html(text, language)


def _plain(element: Element | None) -> str:
    return "" if element is None else " ".join(_text(element, "").split())


def _link(item: Element) -> str:
    link = child(item, "link")
    return "" if link is None else said(link) or link.get("href", "").strip()


def _source(item: Element) -> str:
    source = child(item, "source")
    return "" if source is None else child_text(source, "title") or said(source)
