"""What a reader is given: the text of one file and what is known about it from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from factcheck.model import Document, Problem

_YEARS = range(1800, 2200)
_BOM = "\ufeff"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
SAVE_AS_UTF8 = "save it again as UTF-8"
DATE_HINT = "write it as 2024-05-31 or 2024-05-31T14:30"


@dataclass(frozen=True, slots=True)
class Metadata:
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


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text of one input, its path as given, and the metadata that stand outside it."""

    path: str
    text: str
    metadata: Metadata = Metadata()


Reader = Callable[[Source], Iterable[Document | Problem]]


def parse_published(text: str) -> datetime:
    """The moment that an ISO date or time names, as the clock on the newsroom's wall: a UTC offset is read and dropped,
    so that «today» is the day that the newsroom wrote. Raises ``ValueError`` where there is none or its year is absurd."""
    compact = text.strip().replace(" +", "+").replace(" -", "-")
    moment = datetime.fromisoformat(compact).replace(tzinfo=None)
    if moment.year not in _YEARS:
        raise ValueError(f"year {moment.year}")
    return moment


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
    source: Source, body: str, known: Metadata, *, name: str = "", headline: str = "", language: str = "", title_in_body: int = 0
) -> Document:
    """A document of one source; what ``known`` leaves open comes from outside the text."""
    origin = known.over(source.metadata)
    return Document(
        id=name or source.path,
        body=body,
        headline=headline,
        publisher=origin.publisher,
        published=origin.published,
        language=language or "ar",
        published_basis="none" if origin.published is None else "metadata",
        title_in_body=title_in_body,
    )


def decode(data: bytes, path: str) -> str | Problem:
    """The text of UTF-8 bytes, line ends as they are. A byte order mark at the start is no part of the text: offsets count
    after it, as editors count."""
    if data.startswith(_WIDE_BOMS):
        return Problem(path, "the text is UTF-16, not UTF-8", SAVE_AS_UTF8)
    if b"\0" in data:
        return Problem(path, "this is a binary file, not a text", "give the text of the article")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(path, f"not valid UTF-8: byte {error.start + 1} cannot be read", SAVE_AS_UTF8, line)
    return checked(text, path)


def checked(text: str, path: str) -> str | Problem:
    """The text without its byte order mark, or the problem that nothing is written in it."""
    text = text.removeprefix(_BOM)
    return text if text.strip() else Problem(path, "the file is empty" if path != "-" else "standard input is empty")


def load(path: str) -> str | Problem:
    """The text of a file, or why it cannot be had."""
    try:
        return decode(Path(path).read_bytes(), path)
    except OSError as error:
        return unreadable(path, error)


def unreadable(path: str, error: OSError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem(path, "there is no such file or folder", "check the spelling of the path")
    if isinstance(error, PermissionError):
        return Problem(path, "no permission to read it", "ask its owner for read access")
    return Problem(path, f"cannot be read: {error.strerror or type(error).__name__}")


def suffix(path: str) -> str:
    """The file name's ending in small letters, with its dot; empty where it has none."""
    return Path(path).suffix.lower()
