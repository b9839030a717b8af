"""What is worth a reader's eye among the notes on a text."""

from __future__ import annotations

from factcheck.model import Document

UNDATED = "no document date"
"""The reason of relative dates in a text without a date: they are understood, and told with the texts that have none."""
_DATED = "document date "
_ORDINARY = ("from the metadata", "from the dateline", "from the page")


def remarks(document: Document) -> tuple[str, ...]:
    """The notes, without those that only say where an undoubted date comes from, or that there is none."""
    return tuple(note for note in document.notes if not _ordinary(note))


def _ordinary(note: str) -> bool:
    return note == UNDATED or (note.startswith(_DATED) and note.endswith(_ORDINARY))
