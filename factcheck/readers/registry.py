"""Which reader reads which file. A new format is one module and one line here."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Problem
from factcheck.readers import markdown, ninjs, plain
from factcheck.readers.source import Raw, Reader, of_text


def _later(module: str) -> Reader:
    """The function ``read`` of a module that is imported when its first file comes."""

    def reader(raw: Raw) -> Iterator[Document | Problem]:
        from importlib import import_module

        yield from import_module(f"factcheck.readers.{module}").read(raw)

    return reader


READERS: dict[str, Reader] = {
    ".txt": of_text(plain.read),
    ".md": of_text(markdown.read),
    ".html": _later("web_page"),
    ".htm": _later("web_page"),
    ".xhtml": _later("web_page"),
    ".docx": _later("word"),
    ".pdf": _later("pdf"),
    ".json": of_text(ninjs.read),
    ".jsonl": of_text(ninjs.read_lines),
    ".xml": _later("xml"),
    ".rss": _later("xml"),
    ".atom": _later("xml"),
    ".zip": _later("archive"),
}

# What may hold an article and is not read, with what to do: a folder with such files is never silently incomplete.
UNREAD = {
    ".doc": "save it as .docx",
    ".odt": "save it as .docx",
    ".rtf": "save it as .docx or .txt",
    ".pages": "save it as .docx",
    ".eml": "save its text as .txt",
    ".mht": "save the page as .html",
    ".mhtml": "save the page as .html",
}
