"""NewsML-G2: a news item, or the news items of a news message.

``guid`` → id, ``contentMeta/infoSource`` (or ``itemMeta/provider``) → publisher, ``versionCreated`` (or ``firstCreated``) →
published, ``contentMeta/headline`` (or the headline in the text), the text of ``inlineXML`` (XHTML, NITF) or ``inlineData``.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from factcheck.model import Document, Problem
from factcheck.readers.markup import from_element, from_html, local
from factcheck.readers.source import Raw, document, metadata

ROOTS = frozenset({"newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_USABLE = "usable"
_MAIN_ROLES = ("main", "headline")
_BODIES = ("body.content", "body")
_HEADLINES = ("hl1", "h1", "title")


def read(root: Element, raw: Raw) -> Iterator[Document | Problem]:
    items = [root] if local(root) == "newsitem" else [found for found in root.iter() if local(found) == "newsitem"]
    if not items:
        yield Problem(raw.path, f"there is no news item in this <{local(root)}>", "expected newsItem elements")
    for position, item in enumerate(items, start=1):
        yield from _item(item, raw, raw.path if len(items) == 1 else f"{raw.path}#{position}")


def _item(item: Element, raw: Raw, place: str) -> Iterator[Document | Problem]:
    """The document of one news item; ``place`` is its id where it has no ``guid``."""
    name = item.get("guid", "").strip() or place
    item_meta, content_meta = child(item, "itemmeta"), child(item, "contentmeta")
    content, language = child(item, "contentset"), _language(item, content_meta)
    headline = _headline(content_meta) or (_first_line(content, _HEADLINES) if content is not None else "")
    body = _body(content, language) if content is not None else ""
    if not body and not headline:
        yield Problem(name, f"there is no text in this news item{_class_of(item_meta)}", "expected inlineXML or inlineData")
        return
    date = child_text(item_meta, "versioncreated") or child_text(item_meta, "firstcreated")
    known, problems = metadata(_publisher(item_meta, content_meta), date, name)
    yield from problems
    status = _code(child(item_meta, "pubstatus"))
    notes = () if status in ("", _USABLE) else (f"pubstatus: {status}",)
    yield document(raw, body, known, name=name, headline=headline, language=language, notes=notes)


def child(element: Element | None, name: str) -> Element | None:
    """The first child of a name, whatever its namespace."""
    return None if element is None else next((found for found in element if local(found) == name), None)


def child_text(element: Element | None, name: str) -> str:
    """The text in the first child of a name, blanks made one."""
    return said(child(element, name))


def said(element: Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _headline(meta: Element | None) -> str:
    """The main one of several headlines."""
    headlines = [found for found in (meta if meta is not None else ()) if local(found) == "headline"]
    main = [found for found in headlines if found.get("role", "").rpartition(":")[2].lower() in ("", *_MAIN_ROLES)]
    return said(next(iter(main or headlines), None))


def _body(content: Element, language: str) -> str:
    """The text of all inline parts. A part in markup gives its text's body; a headline above it is no part of it."""
    texts = []
    for part in content:
        if local(part) == "inlinexml":
            bodies = (found for name in _BODIES for found in part.iter() if local(found) == name)
            texts.append(from_element(next(bodies, part), language))
        elif local(part) == "inlinedata":
            text = "".join(part.itertext())
            texts.append(from_html(text, language) if "html" in part.get("contenttype", "") else text.strip())
    return "\n".join(filter(None, texts))


def _first_line(content: Element, names: tuple[str, ...]) -> str:
    found = (said(element) for name in names for element in content.iter() if local(element) == name)
    return next(filter(None, found), "")


def _publisher(item_meta: Element | None, content_meta: Element | None) -> str:
    named = (_name(child(content_meta, "infosource")), _name(child(item_meta, "provider")))
    return next(filter(None, named), "")


def _name(element: Element | None) -> str:
    if element is None:
        return ""
    names = [said(found) for found in element if local(found) == "name"]
    return next(filter(None, [*names, element.get("literal", "").strip(), _code(element)]), "")


def _code(element: Element | None) -> str:
    """«usable» of ``qcode="stat:usable"``."""
    return "" if element is None else element.get("qcode", "").rpartition(":")[2].strip()


def _language(item: Element, meta: Element | None) -> str:
    tag = child(meta, "language")
    return (tag.get("tag", "") if tag is not None else "") or item.get(_LANGUAGE, "")


def _class_of(meta: Element | None) -> str:
    kind = _code(child(meta, "itemclass"))
    return f" ({kind})" if kind else ""
