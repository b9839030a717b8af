"""Readers that lean on packages which a plain installation lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from factcheck.model import Document, Problem
from factcheck.readers.source import Raw, Reader

_Read = Callable[[Raw], Iterator[Document | Problem]]


def guarded(extra: str, title: str, loggers: tuple[str, ...] = ()) -> Callable[[_Read], Reader]:
    """A reader that answers a missing package, and whatever its packages stumble over, with a problem."""

    def decorate(read: _Read) -> Reader:
        def reader(raw: Raw) -> Iterator[Document | Problem]:
            try:
                with _quiet(loggers):
                    yield from read(raw)
            except ImportError as error:
                lacks = f"{error.name} is missing" if error.name else " ".join(str(error).split())[:120]
                yield Problem(raw.path, f"to read {title} install more: {lacks}", f'pip install "arqam-factcheck[{extra}]"')
            except Exception as error:  # a hostile file may raise anything from a parser's depths
                reason = " ".join(str(error).split())[:120] or type(error).__name__
                yield Problem(raw.path, f"cannot be read as {title}: {reason}", "open it and save it again")

        return reader

    return decorate


@contextmanager
def _quiet(loggers: tuple[str, ...]) -> Iterator[None]:
    """What a package logs about a broken file is told as a problem or not at all."""
    from logging import CRITICAL, getLogger

    levels = [(logger, logger.level) for logger in map(getLogger, loggers)]
    for logger, _ in levels:
        logger.setLevel(CRITICAL)
    try:
        yield
    finally:
        for logger, level in levels:
            logger.setLevel(level)
