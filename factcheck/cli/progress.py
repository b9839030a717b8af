"""A progress bar for long runs at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import TextIO

from factcheck.model import Document

_MANY = 20
_CELLS = 30
_CLEAR = "\r\x1b[K"


class Progress:
    """Counts documents as they pass. Draws on a terminal only, only past twenty documents, and clears its line at the end.
    An exception that leaves the ``with`` block gets a note that names the document at work."""

    def __init__(self, stream: TextIO, *, wanted: bool, total: int | None = None) -> None:
        """``total`` is ``None`` where the number of documents is not known beforehand."""
        self._stream = stream
        self._total = total
        self._wanted = wanted and stream.isatty() and (total is None or total > _MANY)
        self._done = 0
        self._drawn = ""
        self._current: str | None = None

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._drawn:
            self._stream.write(_CLEAR)
            self._stream.flush()
        if error is not None and self._current is not None:
            error.add_note(f"document: {self._current}")

    def follow(self, documents: Iterable[Document]) -> Iterator[Document]:
        """The documents, unchanged."""
        for document in documents:
            self._current = document.id
            yield document
            self._done += 1
            if self._wanted and self._done > _MANY:
                self._draw()
        self._current = None

    def _draw(self) -> None:
        line = bar(self._done, self._total)
        if line != self._drawn:
            self._stream.write(f"\r{line}")
            self._stream.flush()
            self._drawn = line


def bar(done: int, total: int | None) -> str:
    """``[#####-----]  50%``; without a total the count, in steps of twenty."""
    if total is None:
        return f"{done // _MANY * _MANY} documents"
    filled = done * _CELLS // total
    return f"[{'#' * filled}{'-' * (_CELLS - filled)}] {done * 100 // total:3d}%"
