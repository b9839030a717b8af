"""Word files: headline, body, tables; insertions are taken as accepted and deletions as made, comments are ignored, footnotes
stand at the end."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from factcheck.model import Document, Problem
from factcheck.readers.extras import guarded
from factcheck.readers.kinds import kind_of
from factcheck.readers.markup import superscript
from factcheck.readers.plain import title_end
from factcheck.readers.source import Metadata, Raw, document
from factcheck.readers.tables import Cell, lines
from factcheck.readers.zipped import opened

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DROPPED = frozenset({*(_W + name for name in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sectPr")), _FALLBACK})
_CHARACTERS = {_W + "tab": "\t", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
_TITLES = ("title", "heading 1")
_NEAR_TOP = 5  # paragraphs among which the headline stands


@guarded("docx", "Word files")
def read(raw: Raw) -> Iterator[Document | Problem]:
    """One document. What the file says of its authors and dates is about the file, not the article, and is not taken."""
    problem = _refused(raw)
    if problem is not None:
        yield problem
        return
    from docx import Document as open_document

    word = open_document(BytesIO(raw.data))
    paragraphs = [*_blocks(word.element.body, _style_names(word)), *_notes(word)]
    if not any(text for text, _ in paragraphs):
        yield Problem(raw.path, "there is no text in this Word file")
        return
    headline = _headline(paragraphs)
    body = "\n".join(text for text, _ in paragraphs if text)
    yield document(raw, body, Metadata(), headline=headline, title_in_body=0 if headline else title_end(body))


def _refused(raw: Raw) -> Problem | None:
    if not raw.data:
        return Problem(raw.path, "the file is empty")
    kind = kind_of(raw.data)
    if kind is None or kind.ending != ".docx":
        what = f"it is {kind.title}" if kind else "its first bytes are not those of one"
        return Problem(raw.path, f"this is no Word file (.docx): {what}", kind.hint if kind else "save it again as .docx")
    archive = opened(raw.data, raw.path)
    if isinstance(archive, Problem):
        return Problem(raw.path, f"this Word file is {kind.title}", kind.hint) if "password" in kind.title else archive
    return None


def _style_names(word: WordDocument) -> dict[str, str]:
    """What styles are called in small letters, by id: ids change with the language of Word, names do not."""
    return {style.style_id: (style.name or "").lower() for style in word.styles}


def _headline(paragraphs: list[tuple[str, str]]) -> str:
    """Takes the title, or else the first heading, from the top of the paragraphs; empty where there is none."""
    for wanted in _TITLES:
        for at, (text, style) in enumerate(paragraphs[:_NEAR_TOP]):
            if style == wanted and text:
                del paragraphs[at]
                return " ".join(text.split())
    return ""


def _blocks(parent: _Element, styles: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The paragraphs, and the lines of tables, each with its style's name. A paragraph whose mark is deleted
    goes on in the next."""
    held = ""
    for element in _content(parent):
        if element.tag == _W + "tbl":
            yield from ((line, "") for line in _table(element, styles))
            continue
        text, style, joined = _paragraph(element)
        if joined:
            held += text
            continue
        yield from ((line.strip(), styles.get(style, "")) for line in (held + text).split("\n"))
        yield from ((line, "") for line in _boxes(element, styles))
        held = ""
    if held:
        yield held.strip(), ""


def _content(parent: _Element) -> Iterator[_Element]:
    """Paragraphs and tables in order, also those inside content controls and insertions."""
    for child in parent:
        if child.tag in (_W + "p", _W + "tbl"):
            yield child
        elif child.tag not in _DROPPED and isinstance(child.tag, str) and not child.tag.endswith("}tcPr"):
            yield from _content(child)


def _paragraph(paragraph: _Element) -> tuple[str, str, bool]:
    """The text, the id of the style, and whether the paragraph's end is deleted."""
    properties = paragraph.find(_W + "pPr")
    style = properties.find(_W + "pStyle") if properties is not None else None
    joined = properties is not None and properties.find(f"{_W}rPr/{_W}del") is not None
    text = "".join(_runs(paragraph))
    return text, "" if style is None else style.get(_W + "val", ""), joined


def _runs(element: _Element, raised: bool = False) -> Iterator[str]:
    """The words of a paragraph as they stand when all changes are accepted."""
    for child in element:
        if child.tag in _DROPPED or child.tag == _W + "txbxContent" or _is_hidden(child):
            continue
        if child.tag == _W + "t":
            yield superscript(child.text or "") if raised else child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        else:
            yield from _runs(child, raised or _is_raised(child))


def _is_hidden(run: _Element) -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish") if run.tag == _W + "r" else None
    return vanish is not None and vanish.get(_W + "val", "true") not in ("0", "false")


def _is_raised(run: _Element) -> bool:
    align = run.find(f"{_W}rPr/{_W}vertAlign") if run.tag == _W + "r" else None
    return align is not None and align.get(_W + "val") == "superscript"


def _boxes(paragraph: _Element, styles: dict[str, str]) -> Iterator[str]:
    """The lines of text boxes that hang on a paragraph."""
    for box in paragraph.iter(_W + "txbxContent"):
        if next(box.iterancestors(_FALLBACK, _W + "del"), None) is None:
            yield from (line for line, _ in _blocks(box, styles))


def _table(table: _Element, styles: dict[str, str]) -> list[str]:
    """The lines of a table; deleted rows are gone, merged cells count once."""
    rows: list[list[Cell]] = []
    above: dict[int, str] = {}
    for row in table.iter(_W + "tr"):
        if row.find(f"{_W}trPr/{_W}del") is not None or next(row.iterancestors(_W + "tbl")) is not table:
            continue
        marked = row.find(f"{_W}trPr/{_W}tblHeader") is not None
        cells: list[Cell] = []
        at = 0
        for cell in row.iter(_W + "tc"):
            if next(cell.iterancestors(_W + "tr")) is row:
                made = _cell(cell, styles, marked, above.get(at, ""))
                above[at] = made.text
                at += made.columns
                cells.append(made)
        rows.append(cells)
    return lines(rows)


def _cell(cell: _Element, styles: dict[str, str], head: bool, above: str) -> Cell:
    """A cell that goes on from the one above repeats its words, never its number."""
    merged = cell.find(f"{_W}tcPr/{_W}vMerge")
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    width = str(span.get(_W + "val", "1")) if span is not None else "1"
    text = " ".join(line for line, _ in _blocks(cell, styles) if line)
    if merged is not None and merged.get(_W + "val") != "restart":
        text = "" if any(map(str.isdigit, above)) else above
    return Cell(text, int(width) if len(width) < 4 and width.isdecimal() else 1, 1, head)


def _notes(word: WordDocument) -> Iterator[tuple[str, str]]:
    """The text of footnotes and endnotes; the lines that only part them from the page are left out."""
    from lxml.etree import XMLParser, fromstring

    parts = {relation.reltype.rpartition("/")[2]: relation for relation in word.part.rels.values()}
    for part, note in _NOTES:
        if part in parts and not parts[part].is_external:
            safe = XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            for found in fromstring(parts[part].target_part.blob, safe).iter(_W + note):
                if found.get(_W + "type", "normal") == "normal":
                    yield from ((line, "") for line, _ in _blocks(found, {}))
