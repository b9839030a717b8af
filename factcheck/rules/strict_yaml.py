"""YAML without its traps: every value is text, until a reader of the packs parses it.

``no`` is the word no, ``1:30`` is no number of seconds, ``2021-07-23`` is no date yet. What could surprise is refused with
its line: a key twice, anchors and references, tags, several documents, an empty value, a key that is no plain word.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.rules.mistakes import RuleMistake, excerpt

if TYPE_CHECKING:
    from yaml.events import Event

_DEEPEST = 12
_LARGEST = 2_000_000


class Text(Struct, frozen=True):
    """A scalar, as written."""

    line: int
    value: str


class Items(Struct, frozen=True):
    """A list."""

    line: int
    values: tuple[Node, ...]


class Entry(Struct, frozen=True):
    """One key with its value; ``line`` is the key's."""

    key: str
    line: int
    value: Node


class Table(Struct, frozen=True):
    """A mapping, in the order of the file."""

    line: int
    entries: tuple[Entry, ...]

    def get(self, key: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.key == key), None)


Node = Text | Items | Table


class Source(Struct, frozen=True):
    """A file of a pack, and its text for excerpts."""

    path: Path
    text: str

    def mistake(self, line: int, message: str, hint: str = "") -> RuleMistake:
        return RuleMistake(self.path, line, message, hint, excerpt(self.text, line) if line else "")


def read_source(path: Path) -> Source:
    """The text of a file; raises :class:`RuleMistake` where it cannot be read or is no UTF-8."""
    try:
        data = path.read_bytes()
        if len(data) > _LARGEST:
            raise RuleMistake(path, 0, "the file is too large for a rule file", f"at most {_LARGEST} bytes")
        return Source(path, data.decode("utf-8-sig"))
    except OSError as error:
        raise RuleMistake(path, 0, f"cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise RuleMistake(path, line, "is not valid UTF-8", "save the file as UTF-8") from error


def parse(source: Source) -> Table:
    """The one document of a file, a mapping. Raises :class:`RuleMistake`."""
    import yaml
    from yaml.error import MarkedYAMLError, YAMLError

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the fast one is missing where it could not be built

    try:
        node = _Builder(source, iter(yaml.parse(source.text, Loader=loader))).document()
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line + 1, source.text.count("\n") + 1) if mark else 0
        raise source.mistake(line, f"is not valid YAML: {error.problem or error}", _hint(str(error))) from error
    except YAMLError as error:
        raise source.mistake(0, f"is not valid YAML: {error}") from error
    if not isinstance(node, Table):
        raise source.mistake(node.line, "must begin with keys and values", "write «key: value»")
    return node


def _hint(message: str) -> str:
    if "\\t" in message or "tab" in message:
        return "indent with spaces, not with tabs"
    if "mapping values are not allowed" in message:
        return "put a text that holds «: » in quotation marks"
    return "put texts with : # [ { & * ! % in quotation marks"


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


class _Builder:
    """Makes nodes of the parser's events."""

    def __init__(self, source: Source, events: Iterator[Event]) -> None:
        self._source = source
        self._events = events

    def document(self) -> Node:
        from yaml.events import DocumentStartEvent, StreamEndEvent

        next(self._events)
        event = next(self._events)
        if isinstance(event, StreamEndEvent):
            raise self._source.mistake(0, "is empty", "an empty file holds no rules: delete it")
        node = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if isinstance(after, DocumentStartEvent):
            raise self._wrong(after, "a second document begins", "one file holds one document: take out «---»")
        return node

    def _wrong(self, event: Event, message: str, hint: str = "") -> RuleMistake:
        return self._source.mistake(_line(event), message, hint)

    def _node(self, event: Event, depth: int) -> Node:
        from yaml.events import AliasEvent, MappingStartEvent, NodeEvent, ScalarEvent, SequenceStartEvent

        line = _line(event)
        if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
            raise self._wrong(
                event, "anchors and references are not read", "put a text that begins with & or * in quotation marks"
            )
        if depth > _DEEPEST:
            raise self._wrong(event, "is nested too deeply")
        if isinstance(event, ScalarEvent | SequenceStartEvent | MappingStartEvent) and event.tag is not None:
            raise self._wrong(event, "tags are not read", "put a text that begins with ! in quotation marks")
        if isinstance(event, ScalarEvent):
            text = event.value.strip()
            if not text or (not event.style and text in ("~", "null")):
                raise self._wrong(event, "the value is empty", "take the key out, or write a value")
            return Text(line, text)
        return self._items(line, depth) if isinstance(event, SequenceStartEvent) else self._table(line, depth)

    def _items(self, line: int, depth: int) -> Items:
        from yaml.events import SequenceEndEvent

        values: list[Node] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            values.append(self._node(event, depth + 1))
        if not values:
            raise self._source.mistake(line, "the list is empty", "take the key out, or write a value")
        return Items(line, tuple(values))

    def _table(self, line: int, depth: int) -> Table:
        from yaml.events import MappingEndEvent, ScalarEvent

        entries: dict[str, Entry] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            if not isinstance(event, ScalarEvent) or not event.value:
                raise self._wrong(event, "a key must be one plain word")
            key = event.value
            if key in entries:
                raise self._wrong(event, f"the key «{key}» stands twice", f"first in line {entries[key].line}")
            if key == "<<":
                raise self._wrong(event, "merge keys are not read")
            entries[key] = Entry(key, _line(event), self._node(next(self._events), depth + 1))
        if not entries:
            raise self._source.mistake(line, "the table is empty", "take the key out, or write a value")
        return Table(line, tuple(entries.values()))
