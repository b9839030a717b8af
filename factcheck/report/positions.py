"""Lines and columns of spans, in the units that other programs count in.

Lines end with ``\\n`` (so ``\\r\\n`` ends one too) and count from 1, as columns do. A byte order mark that the reader took off is
no column; one inside the text is a character like any other.
"""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct

from factcheck.model import Document, Part, Span


class Position(Struct, frozen=True):
    """A line, and the column in code points, in UTF-16 code units and in UTF-8 bytes."""

    line: int
    points: int
    utf16: int
    utf8: int


def _utf16(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    def position(self, offset: int) -> Position:
        """Of the character at an offset in code points; an offset behind the end is the end."""
        offset = min(max(offset, 0), len(self._text))
        line = bisect_right(self._starts, offset)
        before = self._text[self._starts[line - 1] : offset]
        return Position(line, len(before) + 1, _utf16(before) + 1, _utf8(before) + 1)

    def range(self, span: Span) -> tuple[Position, Position]:
        """The first character of a span, and the one after its last."""
        return self.position(span.start), self.position(span.end)


class Places:
    """The lines of a report's documents, each read once."""

    def __init__(self, documents: tuple[Document, ...]) -> None:
        self._documents = {document.id: document for document in documents}
        self._lines: dict[tuple[str, Part], Lines] = {}

    def document(self, name: str) -> Document | None:
        return self._documents.get(name)

    def range(self, name: str, span: Span) -> tuple[Position, Position] | None:
        """``None`` where the document is not one of the report's: a verified fact of a pack, for one."""
        document = self._documents.get(name)
        if document is None:
            return None
        key = (name, span.part)
        if key not in self._lines:
            self._lines[key] = Lines(document.text(span.part))
        return self._lines[key].range(span)
