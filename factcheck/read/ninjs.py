"""ninjs 1.x: one item, an array of items, or one item a line.

``uri`` → id, ``infosource[0].name`` (or ``provider``) → publisher, ``versioncreated`` (or ``firstcreated``) → published,
``headline``, ``body_text``, ``language``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.model import Document, Problem
from factcheck.read.source import Source, document, metadata

_USABLE = "usable"
_KEYS = frozenset({"uri", "body_text", "body_xhtml", "body_html", "versioncreated"})
_REPEATS = 3


def read(source: Source) -> Iterator[Document | Problem]:
    """A ``.json`` file: one item or an array; where a second item follows the first, the file is read as lines."""
    return _capped(source, _whole(source))


def read_lines(source: Source) -> Iterator[Document | Problem]:
    """A ``.jsonl`` file: every line on its own, so that a broken one costs only itself."""
    return _capped(source, _whole(source) if _spread(source.text) else _lines(source))


def _spread(text: str) -> bool:
    """Whether the first item is written over several lines, whatever the file's name says."""
    return text.lstrip().partition("\n")[0].strip() in ("{", "[")


def _capped(source: Source, results: Iterator[Document | Problem]) -> Iterator[Document | Problem]:
    """The results; of problems that say the same, the first few and a count, for a file of another kind has one a line."""
    counts: dict[str, int] = {}
    for result in results:
        if isinstance(result, Problem):
            counts[result.message] = counts.get(result.message, 0) + 1
            if counts[result.message] > _REPEATS:
                continue
        yield result
    for message, count in counts.items():
        if count > _REPEATS:
            yield Problem(source.path, f"{message}: {count - _REPEATS} more such items")


def _whole(source: Source) -> Iterator[Document | Problem]:
    import json

    try:
        value = json.loads(source.text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and not _spread(source.text):
            yield from _lines(source)
        else:
            yield _broken(source, error.msg, error.lineno)
    except (ValueError, RecursionError) as error:
        yield _broken(source, str(error), None)
    else:
        yield from _items(source, value, None)


def _lines(source: Source) -> Iterator[Document | Problem]:
    import json

    for number, line in enumerate(source.text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except json.JSONDecodeError as error:
            yield _broken(source, error.msg, number)
        except (ValueError, RecursionError) as error:
            yield _broken(source, str(error), number)
        else:
            yield from _items(source, value, number)


def _broken(source: Source, reason: str, line: int | None) -> Problem:
    return Problem(source.path, f"not valid JSON: {reason[:80]}", "expected ninjs items", line)


def _items(source: Source, value: object, line: int | None) -> Iterator[Document | Problem]:
    if not isinstance(value, list):
        yield from _item(source, value, source.path if line is None else f"{source.path}#{line}", line)
        return
    if not value:
        yield Problem(source.path, "the list of items is empty", line=line)
    for position, item in enumerate(value, start=1):
        yield from _item(source, item, f"{source.path}#{position}", line)


def _item(source: Source, item: object, place: str, line: int | None) -> Iterator[Document | Problem]:
    """The document of one item; ``place`` is its id where it has no ``uri``."""
    name = _text(item, "uri") or place
    where = source.path if line is not None else name
    headline, body = _text(item, "headline"), _text(item, "body_text", strip=False)
    if not isinstance(item, dict) or not _KEYS.intersection(item):
        yield Problem(where, "this is no ninjs item", "expected an object with uri and body_text", line)
    elif not body.strip() and not headline:
        only = next((key for key in ("body_xhtml", "body_html") if item.get(key)), "")
        message = f"{only} is not supported in this version" if only else "there is no body_text and no headline"
        yield Problem(where, message, "give the plain text in body_text", line)
    else:
        date = _text(item, "versioncreated") or _text(item, "firstcreated")
        known, problems = metadata(_publisher(item), date, where, line)
        yield from problems
        made = document(source, body, known, name=name, headline=headline, language=_text(item, "language"))
        status = _text(item, "pubstatus")
        yield made if status in ("", _USABLE) else replace(made, notes=(f"pubstatus: {status}",))


def _publisher(item: dict[str, object]) -> str:
    sources = item.get("infosource")
    first = sources[0] if isinstance(sources, list) and sources else sources
    provider = item.get("provider")
    return _text(first, "name") or _text(item, "provider") or _text(provider, "name")


def _text(value: object, key: str, *, strip: bool = True) -> str:
    """The string under a key, empty where there is none. Half of a surrogate pair, which JSON can write and no file can
    hold, becomes U+FFFD: one character for one, so that offsets stay."""
    text = value.get(key) if isinstance(value, dict) else None
    if not isinstance(text, str):
        return ""
    whole = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text) if _has_halves(text) else text
    return whole.strip() if strip else whole


def _has_halves(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
