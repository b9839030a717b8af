"""Where a value stands in the original text."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Part = Literal["headline", "body"]


class Noted:
    """A value with a one-line notation: ``str()`` gives it, ``parse`` reads it back, ``repr()`` shows it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class Span(Noted, Struct, frozen=True, order=True):
    """Code points ``start`` to ``end`` (exclusive) of one part of a document, in the ORIGINAL text. Notation ``body:10-14``."""

    part: Part
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.part}:{self.start}-{self.end}"

    def overlaps(self, other: Span) -> bool:
        return self.part == other.part and self.start < other.end and other.start < self.end

    @classmethod
    def parse(cls, notation: str) -> Span:
        """The span that a notation names; raises ``ValueError`` where it names none."""
        part, _, offsets = notation.partition(":")
        start, _, end = offsets.partition("-")
        if part not in ("headline", "body"):
            raise ValueError(f"no part of a document: {part!r}")
        return cls("headline" if part == "headline" else "body", int(start), int(end))


NOWHERE = Span("body", 0, 0)
