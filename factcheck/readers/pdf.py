"""PDF files. A PDF holds glyphs at places, no text: what is read here is put together again from lines, and marked as less sure.

The lines come from the layout, in visual order, and are turned into reading order; numbers stay beside their nouns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from factcheck.model import Document, Problem
from factcheck.readers.extras import guarded
from factcheck.readers.kinds import kind_of
from factcheck.readers.pdf_lines import paragraphs
from factcheck.readers.plain import title_end
from factcheck.readers.source import Metadata, Raw, document

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject

NOTE = "PDF: text put together from the layout; hold its quotes against the page"
_MOST_PAGES = 300
_TURNED = "/TurnedForReading"
_LETTER = "\u0621"
_CODES = re.compile(rb"<\s*((?:[0-9A-Fa-f]{4}\s*){2,8})>")
_RIGHT_TO_LEFT = range(0x0590, 0x0780)


@guarded("pdf", "PDF files", ("pypdf",))
def read(raw: Raw) -> Iterator[Document | Problem]:
    """One document. The file's own title, author and dates are about the file, not the article, and are not taken."""
    if not raw.data:
        yield Problem(raw.path, "the file is empty")
        return
    start = raw.data.find(b"%PDF-", 0, 1024)  # some writers put other bytes before it
    kind = kind_of(raw.data[max(start, 0) :])
    if kind is None or kind.ending != ".pdf":
        what = f"it is {kind.title}" if kind else "its first bytes are not those of one"
        yield Problem(raw.path, f"this is no PDF: {what}", kind.hint if kind else "save it again as PDF")
        return
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(raw.data))
    if reader.is_encrypted and not _unlocked(reader):
        yield Problem(raw.path, "protected with a password", "save it without a password")
        return
    count = len(reader.pages)
    body = "\n".join(paragraphs([_page(reader, number) for number in range(min(count, _MOST_PAGES))]))
    if not body:
        reason = "there is no text in it: its pages are empty or pictures" if count else "it has no pages"
        yield Problem(raw.path, reason, "recognise the text first (OCR), or save the article as text")
        return
    notes = (NOTE, *((f"only the first {_MOST_PAGES} of {count} pages were read",) if count > _MOST_PAGES else ()))
    yield document(raw, body, Metadata(), title_in_body=title_end(body), notes=notes)


def _unlocked(reader: PdfReader) -> bool:
    """Whether an empty password opens it, as it does where only printing is forbidden."""
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        return False


def _page(reader: PdfReader, number: int) -> list[str]:
    """The lines of a page from top to bottom in reading order, blank ones between them, blanks at the left kept."""
    page = reader.pages[number]
    _mirror_ligatures(page, set())
    lines = page.extract_text(extraction_mode="layout").splitlines()
    return [" " * (len(line) - len(line.lstrip())) + _turned_round(line.strip()) for line in lines]


def _turned_round(line: str) -> str:
    """A line in visual order, in reading order. The number at its end stands behind Arabic letters as all others do: said by
    a letter that is put there and taken away again."""
    from bidi import get_display

    return str(get_display(_LETTER + line, base_dir="R")).strip().removesuffix(_LETTER).strip()


def _mirror_ligatures(holder: DictionaryObject, seen: set[int]) -> None:
    """A ligature is one glyph with several letters in reading order, amid glyphs in visual order: its letters are turned
    round, so that turning the line puts them right."""
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, NullObject, StreamObject

    resources = _dictionary(holder, "/Resources")
    for entry in _dictionary(resources, "/Font").values():
        font = entry.get_object()
        codes = font["/ToUnicode"].get_object() if isinstance(font, DictionaryObject) and "/ToUnicode" in font else None
        if isinstance(font, DictionaryObject) and isinstance(codes, StreamObject) and _TURNED not in codes:
            turned = DecodedStreamObject()
            turned.set_data(_CODES.sub(_turned, codes.get_data()))
            turned[NameObject(_TURNED)] = NullObject()  # pages share fonts
            font[NameObject("/ToUnicode")] = turned
    for entry in _dictionary(resources, "/XObject").values():
        inner = entry.get_object()
        if isinstance(inner, DictionaryObject) and inner.get("/Subtype") == "/Form" and id(inner) not in seen:
            seen.add(id(inner))  # a form may hold itself
            _mirror_ligatures(inner, seen)


def _dictionary(holder: DictionaryObject, key: str) -> DictionaryObject:
    from pypdf.generic import DictionaryObject

    found = holder.get(key)
    value = found.get_object() if found is not None else None
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


def _turned(codes: re.Match[bytes]) -> bytes:
    digits = b"".join(codes[1].split())
    letters = [digits[at : at + 4] for at in range(0, len(digits), 4)]
    if len(digits) % 4 or not all(int(letter, 16) in _RIGHT_TO_LEFT for letter in letters):
        return codes[0]
    return b"<" + b"".join(reversed(letters)) + b">"
