"""Markdown with front matter: ``title``, ``published`` or ``date``, ``publisher`` or ``source``, ``lang``, ``id``.

The front matter is read as plain ``key: value`` lines, not as YAML: nested values, lists and unknown keys are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Problem
from factcheck.readers.plain import title_end
from factcheck.readers.source import Source, document, metadata

_OPENING = "---"
_CLOSING = ("---", "...")


def read(source: Source) -> Iterator[Document | Problem]:
    """One document. Its body begins after the front matter, and so do its offsets; without front matter all is body."""
    found = _split(source.text)
    if found is None:
        message = "the front matter is not closed"
        yield Problem(source.path, message, "end it with a line of three hyphens: ---", 1)
        return
    fields, body = found
    if not body.strip() and not _first(fields, "title"):
        yield Problem(source.path, "there is no text after the front matter")
        return
    published, line = _first_with_line(fields, "published", "date")
    known, problems = metadata(_first(fields, "publisher", "source"), published, source.path, line)
    yield from problems
    headline = _first(fields, "title")
    yield document(
        source,
        body,
        known,
        name=_first(fields, "id"),
        headline=headline,
        language=_first(fields, "lang", "language"),
        title_in_body=0 if headline else title_end(body),
    )


def _split(text: str) -> tuple[dict[str, tuple[str, int]], str] | None:
    """Fields with their lines, and the body. ``None`` where front matter begins and never ends; a rule of hyphens
    above running text is no front matter."""
    lines = text.splitlines(keepends=True)
    if lines[0].rstrip() != _OPENING:
        return {}, text
    fields: dict[str, tuple[str, int]] = {}
    end = len(lines[0])
    for number, line in enumerate(lines[1:], start=2):
        end += len(line)
        if line.rstrip() in _CLOSING:
            return fields, text[end:]
        key, colon, value = line.partition(":")
        if colon and key.strip() and not line[0].isspace() and not key.startswith(("#", "-")):
            fields.setdefault(key.strip().lower(), (_unquoted(value.strip()), number))
    return None if _looks_like_field(lines) else ({}, text)


def _looks_like_field(lines: list[str]) -> bool:
    key, colon, _ = lines[1].partition(":") if len(lines) > 1 else ("", "", "")
    return bool(colon) and key.isidentifier()


def _unquoted(value: str) -> str:
    quoted = len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _first(fields: dict[str, tuple[str, int]], *names: str) -> str:
    return _first_with_line(fields, *names)[0]


def _first_with_line(fields: dict[str, tuple[str, int]], *names: str) -> tuple[str, int | None]:
    for name in names:
        if name in fields and fields[name][0]:
            return fields[name]
    return "", None
