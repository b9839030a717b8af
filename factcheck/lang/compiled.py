"""The compiled lexicon: the word files of a language as one marshalled table, kept in the user's cache folder.

Reading and inflecting the word files takes longer than checking two articles, so it is done once for each state of the data
and the morphology (names, sizes, times and the Python version make the stamp). A cache that cannot be read or written is no
error: the lexicon is then built from the word files.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar

from factcheck import __version__

Raw = tuple[list[tuple[str, str, str]], dict[str, Any], dict[str, Any]]
_Value = TypeVar("_Value")


class Table(Generic[_Value]):
    """A read-only mapping from a folded form to entries, made when asked for."""

    def __init__(self, raw: dict[str, Any], make: Callable[[Any], _Value]) -> None:
        self._raw, self._make = raw, make

    def get(self, form: str, default: _Value) -> _Value:
        found = self._raw.get(form)
        return default if found is None else self._make(found)

    def items(self) -> Iterator[tuple[str, _Value]]:
        return ((form, self._make(found)) for form, found in self._raw.items())

    def __contains__(self, form: object) -> bool:
        return form in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def stamp(folder: Path) -> str:
    """What the compiled form depends on: the word files, the code that inflects them, and the versions."""
    files = sorted([*folder.glob("words/*.tsv"), *folder.glob("*.py"), *folder.parent.glob("*.py")])
    seen = [f"{path.name}:{(status := path.stat()).st_size}:{status.st_mtime_ns}" for path in files]
    return "|".join([__version__, sys.version, str(folder), *seen])


def load(language: str, wanted: str) -> Raw | None:
    """The table for this stamp, ``None`` where there is none."""
    try:
        found = marshal.loads(_path(language).read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return found[1:] if isinstance(found, tuple) and len(found) == 4 and found[0] == wanted else None


def store(language: str, wanted: str, raw: Raw) -> None:
    """Keeps the table for the next start; several processes may do so at once."""
    path = _path(language)
    part = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(marshal.dumps((wanted, *raw)))
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)


def _path(language: str) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "arqam-factcheck" / f"lexicon-{language}.{sys.implementation.cache_tag}"
