"""Files, folders and standard input to documents; what cannot be read is a :class:`Problem`, never an exception."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.model import Document, Problem
from factcheck.readers import plain, sources
from factcheck.readers.encoding import Text, checked, decode
from factcheck.readers.folder import walk
from factcheck.readers.registry import READERS, UNREAD
from factcheck.readers.source import Metadata, Raw, Source, load, metadata, parse_published, suffix, unreadable

__all__ = ["READERS", "Seen", "parse_published", "read"]

STDIN = "-"


class Seen(Struct):
    """What one run has read so far. Hand one ``Seen`` to several calls of :func:`read` and their ids stay distinct, and a
    file that was read before is not read again."""

    files: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    folders: dict[Path, sources.Sources] = field(default_factory=dict)


def read(
    inputs: Sequence[str],
    *,
    published: str | None = None,
    publisher: str | None = None,
    stdin: TextIO | None = None,
    seen: Seen | None = None,
) -> Iterator[Document | Problem]:
    """The documents of files, folders and ``-`` (standard input) in the order given, folders in sorted order, and the
    problems at their places. ``published`` (ISO) and ``publisher`` hold for all documents that do not say better: a
    document's own words come first, then ``sources.csv``. A file named twice is read once; of two documents with one id the
    second gets ``#2``."""
    seen = Seen() if seen is None else seen
    fallback, problems = metadata(publisher or "", published or "", "--published")
    yield from problems
    for name in inputs:
        for result in _input(name, replace(fallback, undatable=False), stdin, seen):
            if isinstance(result, Document):
                yield from _distinct(result, seen.ids)
            else:
                yield result


def _input(name: str, fallback: Metadata, stdin: TextIO | None, seen: Seen) -> Iterator[Document | Problem]:
    if name == STDIN:
        yield from _standard_input(fallback, stdin, seen)
    elif "\0" in name:
        yield Problem(name.replace("\0", "\N{REPLACEMENT CHARACTER}"), "this is not a file name")
    elif os.path.isdir(name):  # noqa: PTH112  # unlike pathlib's it never raises
        for found in walk(name, READERS, UNREAD):
            if isinstance(found, Problem):
                yield found
            else:
                yield from _file(found, fallback, seen)
    else:
        yield from _file(name, fallback, seen)


def _standard_input(fallback: Metadata, stdin: TextIO | None, seen: Seen) -> Iterator[Document | Problem]:
    if STDIN in seen.files:
        return
    seen.files.add(STDIN)
    text = _stdin_text(stdin)
    if isinstance(text, Problem):
        yield text
    else:
        yield from plain.read(Source(STDIN, text.text, fallback, text.notes))


def _stdin_text(stdin: TextIO | None) -> Text | Problem:
    """The bytes where there are some, so that the terminal's encoding has no say."""
    if stdin is None:
        return Problem(STDIN, "there is no standard input")
    try:
        buffer = getattr(stdin, "buffer", None)
        if buffer is not None:
            return decode(buffer.read(), STDIN)
        text = checked(stdin.read(), STDIN)
        return text if isinstance(text, Problem) else Text(text)
    except OSError as error:
        return unreadable(STDIN, error)


def _file(path: str, fallback: Metadata, seen: Seen) -> Iterator[Document | Problem]:
    if Path(path).name == sources.NAME:  # «folder/*» names it too: it is read beside its files
        return
    reader = READERS.get(suffix(path))
    if reader is None:
        yield _unknown(path)
        return
    real = os.path.realpath(path)
    if real in seen.files:
        return
    seen.files.add(real)
    data = load(path)
    if isinstance(data, Problem):
        yield data
        return
    folder = Path(path).parent
    if folder not in seen.folders:
        seen.folders[folder] = sources.read_sources(folder)
        yield from seen.folders[folder].problems
    yield from reader(Raw(path, data, seen.folders[folder].of(path).over(fallback)))


def _unknown(path: str) -> Problem:
    known = f"known kinds of file: {' '.join(READERS)}"
    ending = suffix(path)
    try:
        Path(path).stat()
    except OSError as error:
        return unreadable(path, error)
    if ending in UNREAD:
        return Problem(path, f"{ending} files are not supported", UNREAD[ending])
    return Problem(path, f"{ending or 'a name without ending'} is no known kind of file", known)


def _distinct(document: Document, taken: set[str]) -> Iterator[Document | Problem]:
    """The document, under a new id where its own is taken."""
    if document.id in taken:
        number = 2
        while f"{document.id}#{number}" in taken:
            number += 1
        name = f"{document.id}#{number}"
        yield Problem(document.id, f"two documents have this id; the later one is called {name}", "give each its own id")
        document = replace(document, id=name)
    taken.add(document.id)
    yield document
