"""Reads the tables of a pack: known keys only, each value parsed by its reader, every mistake with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from factcheck.rules.mistakes import RuleMistake, UnknownName, did_you_mean
from factcheck.rules.model import Bilingual
from factcheck.rules.strict_yaml import Entry, Items, Node, Source, Table, Text

T = TypeVar("T")


class Fields:
    """One table of a file. ``what`` names it in messages (``rule``, ``fact``)."""

    def __init__(self, source: Source, table: Node, what: str, known: Iterable[str], required: Iterable[str] = ()) -> None:
        """Raises :class:`RuleMistake` for an unknown and for a missing key."""
        if not isinstance(table, Table):
            raise source.mistake(table.line, f"a {what} must be keys and values", "write «key: value»")
        self.source = source
        self.table = table
        self.what = what
        names = tuple(known)
        for entry in table.entries:
            if entry.key not in names:
                raise source.mistake(entry.line, f"unknown key «{entry.key}» in a {what}", did_you_mean(entry.key, names))
        for name in required:
            if table.get(name) is None:
                raise source.mistake(table.line, f"a {what} needs the key «{name}»", f"its keys are: {', '.join(names)}")

    @property
    def line(self) -> int:
        return self.table.line

    def has(self, key: str) -> bool:
        return self.table.get(key) is not None

    def line_of(self, key: str) -> int:
        entry = self.table.get(key)
        return entry.line if entry else self.line

    def node(self, key: str) -> Node | None:
        entry = self.table.get(key)
        return entry.value if entry else None

    def mistake(self, key: str, message: str, hint: str = "") -> RuleMistake:
        return self.source.mistake(self.line_of(key), message, hint)

    def text(self, key: str, default: str = "") -> str:
        """The value as written."""
        entry = self.table.get(key)
        return self._scalar(entry) if entry else default

    def _scalar(self, entry: Entry) -> str:
        if not isinstance(entry.value, Text):
            raise self.source.mistake(entry.line, f"«{entry.key}» must be one value")
        return entry.value.value

    def parsed(self, key: str, parse: Callable[[str], T]) -> T | None:
        """The value as ``parse`` reads it; its ``ValueError`` becomes a mistake with this line."""
        entry = self.table.get(key)
        return None if entry is None else self._parse(self._scalar(entry), entry.value.line, key, parse)

    def needed(self, key: str, parse: Callable[[str], T]) -> T:
        """As :meth:`parsed`, for a key that was required."""
        found = self.parsed(key, parse)
        if found is None:
            raise self.mistake(key, f"a {self.what} needs the key «{key}»")
        return found

    def _parse(self, text: str, line: int, key: str, parse: Callable[[str], T]) -> T:
        try:
            return parse(text)
        except UnknownName as error:
            raise self.source.mistake(line, f"unknown {error.what} «{error.name}»", error.hint) from error
        except (ValueError, ZeroDivisionError) as error:
            raise self.source.mistake(line, f"«{key}»: {error}") from error

    def many(self, key: str, parse: Callable[[str], T]) -> tuple[T, ...]:
        """One value or a list of them, none twice."""
        node = self.node(key)
        if node is None:
            return ()
        found: dict[T, int] = {}
        for item in node.values if isinstance(node, Items) else (node,):
            if not isinstance(item, Text):
                raise self.source.mistake(item.line, f"«{key}» must be one value or a list of values")
            value = self._parse(item.value, item.line, key, parse)
            if value in found:
                raise self.source.mistake(item.line, f"«{item.value}» stands twice in «{key}»")
            found[value] = item.line
        return tuple(found)

    def tables(self, key: str) -> tuple[Node, ...]:
        """The items of a list of tables."""
        node = self.node(key)
        if node is None:
            return ()
        if not isinstance(node, Items):
            raise self.mistake(key, f"«{key}» must be a list", "begin each item with «- »")
        return node.values

    def bilingual(self, key: str) -> Bilingual:
        """A text in Arabic and in English."""
        node = self.node(key)
        if not isinstance(node, Table):
            raise self.mistake(key, f"«{key}» must have the two keys «ar» and «en»")
        fields = Fields(self.source, node, key, ("ar", "en"), ("ar", "en"))
        return Bilingual(fields.text("ar"), fields.text("en"))


def choice(*names: str) -> Callable[[str], str]:
    """A reader of one of these words."""

    def read(text: str) -> str:
        if text not in names:
            raise ValueError(f"must be one of {', '.join(names)}, not {text!r}" + _close(text, names))
        return text

    return read


def _close(text: str, names: tuple[str, ...]) -> str:
    hint = did_you_mean(text, names)
    return f" ({hint})" if hint.startswith("did") else ""


def day(text: str) -> date:
    """A day such as 2026-12-31."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else _no_day(text)
    except ValueError:
        return _no_day(text)


def _no_day(text: str) -> date:
    raise ValueError(f"must be a day such as 2026-12-31, not {text!r}")


def name(text: str) -> str:
    """An id: small letters, digits and underscores, a letter first."""
    if not (text.isascii() and text.islower() and text.replace("_", "").isalnum() and text[0].isalpha()):
        raise ValueError(f"must be small letters, digits and «_», a letter first, not {text!r}")
    return text
