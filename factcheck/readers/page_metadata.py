"""What a page says about itself: JSON-LD, Open Graph and other ``meta``, microdata, ``time`` of the article.

A date of the last change is never taken for the date of publication, and where the page names several, none is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.readers.source import Metadata, parse_published

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATES = (  # in this order
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date.published"),
    *("publish-date", "publish_date", "pubdate", "parsely-pub-date", "sailthru.date"),
    *("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date"),
)
_PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "application-name")
_OUTSIDE = ("aside", "li", "footer", "nav")
_ADDRESSES = ("og:url", "twitter:url")
_ITEM_DATE = "datepublished"
_DEEPEST = 40
_TITLE_MARKS = (" | ", " - ", " – ", " — ", " :: ", " » ")
_UNKNOWN = Metadata()


class Page(Struct, frozen=True):
    """What the metadata of a page say; blank where they are silent."""

    headline: str = ""
    known: Metadata = _UNKNOWN
    language: str = ""
    generator: str = ""
    notes: tuple[str, ...] = ()


def page_metadata(tree: HtmlElement) -> Page:
    meta, articles = _meta(tree), _articles(tree)
    publisher = _publisher(meta, articles)
    dates = (
        _stated(articles, "datePublished"),
        [meta[name] for name in _DATES if name in meta][:1],
        _item_dates(tree),
        _times(tree),
    )
    date, unread = _date(dates)
    url = next(filter(None, (*(meta.get(name, "") for name in _ADDRESSES), _canonical(tree))), "")
    notes = [f"url: {url[:300]}"] if url else []
    if unread:
        notes.append(f"the page's date «{unread[:40]}» cannot be read")
    return Page(
        _headline(tree, meta, articles, publisher),
        Metadata(publisher, date),
        str(tree.get("lang") or next(iter(tree.xpath("/html/@lang")), "")),
        meta.get("generator", "").lower(),
        tuple(notes),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The contents of ``meta`` by name or property, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = " ".join(str(element.get("content", "")).split())
        for key in ("property", "name", "itemprop"):
            if content and element.get(key):
                found.setdefault(str(element.get(key)).strip().lower(), content)
    return found


def _articles(tree: HtmlElement) -> list[dict[str, object]]:
    """The articles that the page's JSON-LD describes; broken JSON-LD says nothing."""
    import json

    found: list[dict[str, object]] = []
    for script in tree.iter("script"):
        if str(script.get("type", "")).strip().lower() == "application/ld+json":
            try:
                value = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            found += [node for node in _nodes(value, 0) if _is_article(node)]
    return found


def _nodes(value: object, depth: int) -> Iterator[dict[str, object]]:
    """The objects of a value: its own, of its lists and of its graph; not those that an object merely mentions."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for entry in value:
            yield from _nodes(entry, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _nodes(value.get("@graph"), depth + 1)
        yield from _nodes(value.get("mainEntity"), depth + 1)


def _is_article(node: dict[str, object]) -> bool:
    named = node.get("@type")
    kinds = named if isinstance(named, list) else [named]
    return any(isinstance(kind, str) and kind.endswith(("Article", "Posting")) for kind in kinds)


def _stated(articles: Iterable[dict[str, object]], key: str) -> list[str]:
    return [value.strip() for value in (article.get(key) for article in articles) if isinstance(value, str) and value.strip()]


def _publisher(meta: dict[str, str], articles: list[dict[str, object]]) -> str:
    for article in articles:
        named = article.get("publisher")
        for value in named if isinstance(named, list) else [named]:
            name = value.get("name") if isinstance(value, dict) else value
            if isinstance(name, str) and name.strip():
                return " ".join(name.split())
    return next(filter(None, (meta.get(name, "") for name in _PUBLISHERS)), "")


def _item_dates(tree: HtmlElement) -> list[str]:
    found = [element for element in tree.xpath("//*[@itemprop]") if str(element.get("itemprop")).lower() == _ITEM_DATE]
    return [str(element.get("content") or element.get("datetime") or "").strip() for element in found]


def _times(tree: HtmlElement) -> list[str]:
    """The moments that ``time`` elements of the article give; those of its neighbours (lists, asides) do not count."""
    places = tree.xpath(" | ".join(f"//{place}[.//h1]//time[@datetime]" for place in ("article", "main", "header")))
    return [str(time.get("datetime")).strip() for time in places if next(time.iterancestors(*_OUTSIDE), None) is None]


def _date(candidates: Iterable[list[str]]) -> tuple[datetime | None, str]:
    """The moment of the first place that names one day, and a date that was written and not understood."""
    unread = ""
    for written in candidates:
        moments = []
        for text in filter(None, written):
            try:
                moments.append(parse_published(text))
            except ValueError:
                unread = unread or text
        if len({moment.date() for moment in moments}) == 1:
            return moments[0], ""
    return None, unread


def _canonical(tree: HtmlElement) -> str:
    return str(next(iter(tree.xpath("//link[@rel='canonical']/@href")), "")).strip()


def _headline(tree: HtmlElement, meta: dict[str, str], articles: list[dict[str, object]], publisher: str) -> str:
    """The first of: the only ``h1``, what the metadata call the headline, the page's title without the publisher."""
    tops = [" ".join(str(top.text_content()).split()) for top in tree.iter("h1")]
    tops = [top for top in tops if top and top != publisher]
    if len(tops) == 1:
        return tops[0]
    stated = (*_stated(articles, "headline")[:1], meta.get("og:title", ""), meta.get("twitter:title", ""))
    title = " ".join(str(next((element.text_content() for element in tree.iter("title")), "")).split())
    return _without_publisher(next(filter(None, (*stated, title)), ""), publisher)


def _without_publisher(title: str, publisher: str) -> str:
    for mark in _TITLE_MARKS:
        title = title.removesuffix(f"{mark}{publisher}").removeprefix(f"{publisher}{mark}") if publisher else title
    return title
