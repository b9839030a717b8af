"""Plain text (``.txt`` and standard input): all of it is body."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Problem
from factcheck.readers.source import Metadata, Source, document

_HEADLINE_LIMIT = 150


def read(source: Source) -> Iterator[Document | Problem]:
    """One document whose offsets count from the file's first character."""
    yield document(source, source.text, Metadata(), title_in_body=title_end(source.text))


def title_end(text: str) -> int:
    """Where the first line with letters ends, if it is short as a headline is and more text follows; else 0."""
    start = 0
    while start < len(text):
        end = _line_end(text, start)
        line = text[start:end].rstrip()
        if any(map(str.isalpha, line)):
            short = len(line.lstrip()) < _HEADLINE_LIMIT
            return start + len(line) if short and text[end:].strip() else 0
        start = end + 1
    return 0


def _line_end(text: str, start: int) -> int:
    """The offset of the next line end of any kind (LF, CRLF, CR), or of the end of the text."""
    line_feed = text.find("\n", start)
    end = len(text) if line_feed < 0 else line_feed
    carriage_return = text.find("\r", start, end)
    return end if carriage_return < 0 else carriage_return
