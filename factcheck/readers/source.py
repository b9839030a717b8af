"""What a reader is given: the bytes or the text of one file and what is known about it from outside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from factcheck.model import Document, Problem
from factcheck.readers.encoding import decode
from factcheck.readers.language import spoken

_YEARS = range(1800, 2200)
_MAIL_DATE = re.compile(r"\s*(?:[A-Za-z]{3},\s*)?\d{1,2} [A-Za-z]{3} \d{4}\b")
_ASCII_DIGITS = {base + digit: str(digit) for base in (0x660, 0x6F0) for digit in range(10)}
_LIMIT = 1 << 29  # bytes of one file: feeds and archives of many articles included
DATE_HINT = "write it as 2024-05-31 or 2024-05-31T14:30"


class Metadata(Struct, frozen=True):
    """What is known of a document's origin. ``undatable`` is true where a date was written that cannot be read: a fallback
    date would then contradict what the newsroom wrote, and the document stays undated."""

    publisher: str = ""
    published: datetime | None = None
    undatable: bool = False

    def over(self, fallback: Metadata) -> Metadata:
        """These values, and the fallback's where these are silent."""
        dated = self.published is not None or self.undatable
        return Metadata(
            self.publisher or fallback.publisher,
            self.published if dated else fallback.published,
            self.undatable if dated else fallback.undatable,
        )


class Raw(Struct, frozen=True):
    """The bytes of one input, its path as given, and the metadata that stand outside it."""

    path: str
    data: bytes
    metadata: Metadata = Metadata()

    def source(self, text: str, *notes: str) -> Source:
        return Source(self.path, text, self.metadata, notes)


class Source(Struct, frozen=True):
    """The text of one input, its path as given, the metadata that stand outside it, and remarks on how it was read."""

    path: str
    text: str
    metadata: Metadata = Metadata()
    notes: tuple[str, ...] = ()


Reader = Callable[[Raw], Iterable[Document | Problem]]


def of_text(read: Callable[[Source], Iterable[Document | Problem]]) -> Reader:
    """The reader of a format that is text in any encoding."""

    def reader(raw: Raw) -> Iterator[Document | Problem]:
        found = decode(raw.data, raw.path)
        if isinstance(found, Problem):
            yield found
        else:
            yield from read(raw.source(found.text, *found.notes))

    return reader


def parse_published(text: str) -> datetime:
    """The moment that an ISO date or time names, or one as mail and feeds write it (Fri, 23 Jul 2021 14:51:00 +0300), as the
    clock on the newsroom's wall: a UTC offset is read and dropped, so that «today» is the day that the newsroom wrote.
    Raises ``ValueError`` where there is none or its year is absurd."""
    text = text.translate(_ASCII_DIGITS)
    compact = text.strip().replace(" +", "+").replace(" -", "-")
    try:
        moment = datetime.fromisoformat(compact)
    except ValueError:
        moment = _mail_date(text)
    if moment.year not in _YEARS:
        raise ValueError(f"year {moment.year}")
    return moment.replace(tzinfo=None)


def _mail_date(text: str) -> datetime:
    from email.utils import parsedate_to_datetime

    if not _MAIL_DATE.match(text):  # the parser would take «2021 07» and more for dates
        raise ValueError(f"no date: {text!r}")
    try:
        return parsedate_to_datetime(text)
    except (IndexError, TypeError) as error:
        raise ValueError(f"no date: {text!r}") from error


def metadata(publisher: str, published: str, path: str, line: int | None = None) -> tuple[Metadata, list[Problem]]:
    """Metadata of two written values, blank where unknown; an unreadable date is a problem and leaves the date open."""
    if not published.strip():
        return Metadata(publisher.strip()), []
    try:
        return Metadata(publisher.strip(), parse_published(published)), []
    except ValueError:
        message = f"cannot read the publication date «{published.strip()[:40]}»; the document stays undated"
        return Metadata(publisher.strip(), undatable=True), [Problem(path, message, DATE_HINT, line)]


def document(
    source: Source | Raw,
    body: str,
    known: Metadata,
    *,
    name: str = "",
    headline: str = "",
    language: str = "",
    title_in_body: int = 0,
    notes: tuple[str, ...] = (),
) -> Document:
    """A document of one source; what ``known`` leaves open comes from outside the text. ``language`` is the tag as written
    (``ar-IQ``): the document gets the language of the words that there are (``ar``), and a note where the tag names another."""
    origin = known.over(source.metadata)
    known_language, remarks = spoken(language)
    return Document(
        id=name or source.path,
        body=body,
        headline=headline,
        publisher=origin.publisher,
        published=origin.published,
        language=known_language,
        published_basis="none" if origin.published is None else "metadata",
        title_in_body=title_in_body,
        notes=(*(source.notes if isinstance(source, Source) else ()), *notes, *remarks),
    )


def load(path: str) -> bytes | Problem:
    """The bytes of a file, or why they cannot be had."""
    try:
        size = Path(path).stat().st_size
        return too_large(path, size, _LIMIT) if size > _LIMIT else Path(path).read_bytes()
    except OSError as error:
        return unreadable(path, error)


def too_large(path: str, size: int, limit: int) -> Problem:
    return Problem(path, f"the file is too large: {size >> 20} MB, the limit is {limit >> 20} MB", "split it")


def unreadable(path: str, error: OSError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem(path, "there is no such file or folder", "check the spelling of the path")
    if isinstance(error, PermissionError):
        return Problem(path, "no permission to read it", "ask its owner for read access")
    return Problem(path, f"cannot be read: {error.strerror or type(error).__name__}")


def suffix(path: str) -> str:
    """The file name's ending in small letters, with its dot; empty where it has none."""
    return Path(path).suffix.lower()
