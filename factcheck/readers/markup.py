"""Marked-up text (XHTML, NITF, the HTML of feeds) to plain lines: a block is a line, a table is read out, markup leaves nothing.

One builder takes the events; an HTML string and an XML tree are fed to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple
from xml.etree.ElementTree import Element

from msgspec import Struct, field

from factcheck.readers.tables import Cell, lines

_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "footer",
        "form",
        "h1",
        "h2",
    }
    | {"h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "td", "th", "tr", "ul"}
    | {"abstract", "block", "body.content", "body.head", "bq", "hl1", "hl2"}  # NITF
)
_SILENT = frozenset(
    {
        "audio",
        "button",
        "figcaption",
        "figure",
        "head",
        "iframe",
        "math",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
    }
    | {"template", "textarea", "video"}
    | {"byline", "dateline", "distributor", "fn", "hedline", "media", "note"}  # NITF
)
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_SUPERSCRIPT = str.maketrans("0123456789٠١٢٣٤٥٦٧٨٩", "⁰¹²³⁴⁵⁶⁷⁸⁹" * 2)


def from_html(text: str, language: str = "ar") -> str:
    """The lines of an HTML fragment, parted by line feeds."""
    feeder = _Feeder(Builder(language))
    feeder.feed(text)
    feeder.close()
    return feeder.builder.text()


def from_element(root: Element, language: str = "ar") -> str:
    """The lines of an XML element and what is in it, whatever the namespaces."""
    builder = Builder(language)
    for kind, element in _events(root):
        if kind == "start":
            builder.start(local(element), {local_name(name): value for name, value in element.attrib.items()})
            builder.data(element.text or "")
        else:
            builder.end(local(element))
            if element is not root:
                builder.data(element.tail or "")
    return builder.text()


def local(element: Element) -> str:
    """An element's name in small letters, without its namespace."""
    return local_name(element.tag).lower()


def local_name(name: str) -> str:
    return name.rpartition("}")[2]


def superscript(text: str) -> str:
    """Raised digits as such characters: a footnote's mark is then no digit of the number before it."""
    return text.translate(_SUPERSCRIPT)


class _OpenCell(NamedTuple):
    """A cell whose end is still to come, and what was being gathered outside it."""

    depth: int
    lines: list[str]
    line: list[str]
    tag: str
    attributes: dict[str, str | None]


class Builder(Struct):
    """Gathers lines from the events of a markup."""

    language: str = "ar"
    _lines: list[str] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)
    _silent: list[str] = field(default_factory=list)
    _raised: int = 0
    _tables: list[list[list[Cell]]] = field(default_factory=list)
    _cells: list[_OpenCell] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str | None]) -> None:
        if self._silent or tag in _SILENT:
            if tag not in _VOID:
                self._silent.append(tag)
        elif tag == "br":
            self._close_line()
        elif tag == "sup":
            self._raised += 1
        elif tag == "table":
            self._close_line()
            self._tables.append([])
        elif tag == "tr" and self._tables:
            self._close_cells(len(self._tables))
            self._tables[-1].append([])
        elif tag in ("td", "th") and self._tables:
            self._close_cells(len(self._tables))
            self._cells.append(_OpenCell(len(self._tables), self._lines, self._line, tag, attributes))
            self._lines, self._line = [], []
        elif tag in _BLOCKS:
            self._close_line()

    def end(self, tag: str) -> None:
        if self._silent:
            if tag in self._silent:
                while self._silent.pop() != tag:
                    pass
        elif tag == "sup":
            self._raised = max(self._raised - 1, 0)
        elif tag in ("td", "th", "tr") and self._tables:
            self._close_cells(len(self._tables))
        elif tag == "table" and self._tables:
            self._close_table()
        elif tag in _BLOCKS:
            self._close_line()

    def data(self, text: str) -> None:
        if text and not self._silent:
            self._line.append(superscript(text) if self._raised else text)

    def text(self) -> str:
        """All lines; what was left open is closed."""
        while self._tables:
            self._close_table()
        self._close_line()
        return "\n".join(self._lines)

    def _close_line(self) -> None:
        line = _BLANKS.sub(" ", "".join(self._line)).strip()
        self._line = []
        if line:
            self._lines.append(line)

    def _close_cells(self, depth: int) -> None:
        """Closes the cells of the tables from a depth on: their end tags may be left out."""
        while self._cells and self._cells[-1].depth >= depth:
            self._close_line()
            text = " ".join(self._lines)
            cell = self._cells.pop()
            self._lines, self._line = cell.lines, cell.line
            rows = self._tables[-1] or self._new_row()
            rows[-1].append(Cell(text, _span(cell.attributes, "colspan"), _span(cell.attributes, "rowspan"), cell.tag == "th"))

    def _new_row(self) -> list[list[Cell]]:
        self._tables[-1].append([])
        return self._tables[-1]

    def _close_table(self) -> None:
        self._close_cells(len(self._tables))
        self._close_line()
        self._lines += lines(self._tables.pop(), self.language)


def _span(attributes: dict[str, str | None], name: str) -> int:
    text = attributes.get(name) or "1"
    return int(text) if len(text) < 4 and text.isdecimal() else 1


def _events(root: Element) -> Iterator[tuple[str, Element]]:
    """Start and end of every element in order, without recursion."""
    stack: list[tuple[Element, Iterator[Element]]] = [(root, iter(root))]
    yield "start", root
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", element
        else:
            yield "start", child
            stack.append((child, iter(child)))


class _Feeder(HTMLParser):
    def __init__(self, builder: Builder) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = builder

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.builder.start(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        self.builder.end(tag)

    def handle_data(self, data: str) -> None:
        self.builder.data(data)
