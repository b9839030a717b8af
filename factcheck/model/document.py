"""One text, as a reader hands it on."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from factcheck.model.span import Noted, Part, Span

DateBasis = Literal["metadata", "dateline", "page", "none"]


def minute_of(published: datetime | None) -> int | None:
    """The minute of the day of publication; ``None`` for a text dated by the day alone, which readers set to midnight."""
    return (published.hour * 60 + published.minute or None) if published else None


class Document(Noted, Struct, frozen=True):
    """One text with id, publisher, publication time, language and optional headline.

    ``published`` is what the metadata say; where they are silent, the dates stage may find the text's own dateline and
    sets ``published`` with ``published_basis`` ``dateline`` or ``page``. ``None`` with basis ``none``: nothing is known,
    and relative dates stay unresolved. ``title_in_body`` is the length of a first body line that serves as headline
    (plain text files); ``notes`` are remarks of the reader and the stages, shown in reports. Notation, without the text:
    ``id | publisher | 2021-07-23T14:30``.
    """

    id: str
    body: str
    headline: str = ""
    publisher: str = ""
    published: datetime | None = None
    language: str = "ar"
    published_basis: DateBasis = "none"
    title_in_body: int = 0
    notes: tuple[str, ...] = ()

    def text(self, part: Part) -> str:
        return self.headline if part == "headline" else self.body

    def quote(self, span: Span) -> str:
        """The words at a span."""
        return self.text(span.part)[span.start : span.end]

    def __str__(self) -> str:
        when = self.published.isoformat(timespec="minutes") if self.published else "undated"
        return f"{self.id} | {self.publisher or '-'} | {when}"

    @classmethod
    def parse(cls, text: str, body: str = "") -> Document:
        """The document that a notation names; raises ``ValueError`` where it names none."""
        fields = text.rsplit(" | ", 2)
        if len(fields) != 3:
            raise ValueError(f"no publisher and time of a document: {text!r}")
        name, publisher, when = fields
        published = None if when == "undated" else datetime.fromisoformat(when)
        return cls(
            name,
            body,
            publisher="" if publisher == "-" else publisher,
            published=published,
            published_basis="none" if published is None else "metadata",
        )
