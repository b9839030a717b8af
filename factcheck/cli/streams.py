"""Where output goes: always UTF-8, to standard output or to a file."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from factcheck.cli.errors import CliError

_PLAIN_WIDTH = 100
_NARROWEST = 40
_STDOUT = "-"


def use_utf8() -> None:
    """Standard output and error speak UTF-8 under every locale; a file name that is no UTF-8 is shown with escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def silence_stdout() -> None:
    """After a broken pipe nothing may be written any more, also not when the interpreter ends."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Output:
    """Standard output, or the file of ``--output``, which is opened when the first words are written."""

    def __init__(self, path: str | None, inputs: Sequence[str]) -> None:
        """Raises :class:`CliError` where the file could not be written, or is one of the inputs."""
        self._path = None if path in (None, _STDOUT) else path
        if self._path is not None:
            _refuse_unwritable(self._path, inputs)

    @property
    def is_file(self) -> bool:
        return self._path is not None

    @property
    def is_terminal(self) -> bool:
        return self._path is None and sys.stdout.isatty()

    @property
    def width(self) -> int:
        """Columns of the terminal; a fixed width elsewhere, so that the same input gives the same bytes."""
        if self.is_terminal:
            with contextlib.suppress(OSError, ValueError):
                return max(os.get_terminal_size(sys.stdout.fileno()).columns, _NARROWEST)
        return _PLAIN_WIDTH

    def write(self, chunks: Iterable[str]) -> None:
        """Writes the chunks as they come, each ending in a line end."""
        if self._path is None:
            _write(sys.stdout, chunks)
            return
        try:
            with Path(self._path).open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
                _write(stream, chunks)
        except OSError as error:
            raise _unwritable(self._path, error.strerror or "it cannot be written") from error

    def write_bytes(self, data: bytes) -> None:
        """Writes a whole file, or the same bytes to standard output."""
        if self._path is None:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            return
        try:
            Path(self._path).write_bytes(data)
        except OSError as error:
            raise _unwritable(self._path, error.strerror or "it cannot be written") from error


def _write(stream: TextIO, chunks: Iterable[str]) -> None:
    for chunk in chunks:
        stream.write(chunk if chunk.endswith("\n") else chunk + "\n")


def _unwritable(path: str, reason: str) -> CliError:
    return CliError(f"cannot write the output file {path}: {reason}", f"تعذّرت كتابة ملف النتائج: {path}")


def _refuse_unwritable(path: str, inputs: Sequence[str]) -> None:
    place = Path(path)
    try:
        if place.is_dir():
            raise _unwritable(path, "it is a folder")
        if not place.parent.is_dir():
            raise _unwritable(path, "its folder does not exist")
        if place.is_file() and any(place.samefile(name) for name in inputs if Path(name).is_file()):
            raise _unwritable(path, "it is one of the inputs")
    except (OSError, ValueError) as error:
        raise _unwritable(path, str(error)) from error
