"""``sources.csv``: ``file,publisher,published`` for the files beside it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from unicodedata import normalize

from msgspec import Struct, field

from factcheck.model import Problem
from factcheck.readers.encoding import decode
from factcheck.readers.source import Metadata, load, metadata

NAME = "sources.csv"
_COLUMNS = ("file", "publisher", "published")
_HEADER = ",".join(_COLUMNS)
_OTHER_NAMES = {"source": "publisher", "date": "published"}  # as in front matter


class Sources(Struct, frozen=True):
    """The rows of one folder's ``sources.csv`` by file name, and what is wrong with it."""

    rows: dict[str, Metadata] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def of(self, path: str) -> Metadata:
        return self.rows.get(normalize("NFC", Path(path).name), Metadata())


def read_sources(folder: Path) -> Sources:
    """What a folder's ``sources.csv`` says; without one, nothing."""
    path = str(folder / NAME)
    if not os.path.exists(path):  # noqa: PTH110  # unlike pathlib's it never raises
        return Sources()
    data = load(path)
    return Sources(problems=(data,)) if isinstance(data, Problem) else parse_sources(data, path, _names(folder))


def parse_sources(data: bytes, path: str, present: frozenset[str]) -> Sources:
    """What the bytes of a ``sources.csv`` say about the files ``present`` beside it (names in NFC)."""
    found = decode(data, path)
    return Sources(problems=(found,)) if isinstance(found, Problem) else _parse(found.text, path, present)


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(normalize("NFC", entry.name) for entry in folder.iterdir())
    except OSError:
        return frozenset()


def _parse(text: str, path: str, present: frozenset[str]) -> Sources:
    import csv

    lines = text.splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=_delimiter(lines[0]))
    rows: dict[str, Metadata] = {}
    problems: list[Problem] = []
    try:
        header = [name.strip().lower() for name in next(reader)]
        header = [name if (own := _OTHER_NAMES.get(name, name)) in header else own for name in header]
        if "file" not in header:
            return Sources(problems=(Problem(path, "the first line must name the columns", f"begin with {_HEADER}", 1),))
        for cells in reader:
            if any(cell.strip() for cell in cells):
                problems += _row(header, cells, rows, present, path, reader.line_num)
    except csv.Error as error:
        problems.append(Problem(path, f"not valid CSV: {error}", f"expected {_HEADER}", reader.line_num))
    return Sources(rows, tuple(problems))


def _delimiter(header: str) -> str:
    """A comma, or what spreadsheets of other countries write for it."""
    return next((sign for sign in (",", ";", "\t") if sign in header), ",")


def _row(
    header: list[str], cells: list[str], rows: dict[str, Metadata], present: frozenset[str], path: str, line: int
) -> Iterable[Problem]:
    """Adds one row to ``rows``; gives what is wrong with it."""
    if len(cells) > len(header):
        return [Problem(path, "more cells than columns; the row is not used", "put a name with a comma in quotation marks", line)]
    named = dict(zip(header, cells, strict=False))
    file, publisher, published = (named.get(column, "").strip() for column in _COLUMNS)
    name = normalize("NFC", file).removeprefix("./")
    if not name:
        return [Problem(path, "a row without a file name", f"expected {_HEADER}", line)]
    if name not in present:
        return [Problem(path, f"there is no file «{name}» beside it", "name files of the same folder", line)]
    known, problems = metadata(publisher, published, path, line)
    if rows.setdefault(name, known) != known:
        problems.append(Problem(path, f"«{name}» is listed twice; the first row counts", "keep one row", line))
    return problems
