"""ninjs: one item, an array of items, or one item a line.

1.x: ``uri`` → id, ``infosource[0].name`` (or ``provider``) → publisher, ``versioncreated`` (or ``firstcreated``) → published,
``headline``, ``body_text`` (or the text of ``body_xhtml``, ``body_html``), ``language``. 2.x: ``infosources``, ``headlines``
and ``bodies`` are lists, of which the plain text or the main one is taken. 3.x writes the same names in camel case.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Problem
from factcheck.readers.source import Source, document, metadata

_USABLE = "usable"
_KEYS = frozenset({"uri", "body_text", "body_xhtml", "body_html", "bodies", "versioncreated"})
_MARKED_UP = ("body_xhtml", "body_html")
_SIDE_ROLES = ("caption", "abstract", "summary", "description", "teaser")
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


def _item(source: Source, value: object, place: str, line: int | None) -> Iterator[Document | Problem]:
    """The document of one item; ``place`` is its id where it has no ``uri``."""
    item = _small(value)
    name = _text(item, "uri") or place
    where = source.path if line is not None else name
    language = _text(item, "language")
    headline, body = _headline(item), _body(item, language)
    if not _KEYS.intersection(item):
        yield Problem(where, "this is no ninjs item", "expected an object with uri and body_text", line)
    elif not body.strip() and not headline:
        yield Problem(where, "there is no body_text and no headline", "give the plain text in body_text", line)
    else:
        date = _text(item, "versioncreated") or _text(item, "firstcreated")
        known, problems = metadata(_publisher(item), date, where, line)
        yield from problems
        status = _text(item, "pubstatus")
        notes = () if status in ("", _USABLE) else (f"pubstatus: {status}",)
        yield document(source, body, known, name=name, headline=headline, language=language, notes=notes)


def _small(value: object) -> dict[str, object]:
    """An object with its names in small letters; of anything else nothing."""
    return {name.lower(): inner for name, inner in value.items()} if isinstance(value, dict) else {}


def _list(item: dict[str, object], *names: str) -> list[dict[str, object]]:
    """The objects of the first name that has any, also where one stands without its list."""
    for name in names:
        value = item.get(name)
        found = [_small(entry) for entry in (value if isinstance(value, list) else [value]) if isinstance(entry, dict)]
        if found:
            return found
    return []


def _headline(item: dict[str, object]) -> str:
    headlines = _list(item, "headlines")
    main = [found for found in headlines if _text(found, "role") in ("", "main", "headline")]
    texts = (_written(found, _text(item, "language")) for found in (main or headlines))
    return _text(item, "headline") or " ".join(next(filter(None, texts), "").split())


def _body(item: dict[str, object], language: str) -> str:
    """The plain text where there is one, else the text of the marked-up body."""
    plain = _text(item, "body_text", strip=False)
    if plain.strip():
        return plain
    for name in _MARKED_UP:
        if _text(item, name):
            return _stripped(_text(item, name), language)
    bodies = [found for found in _list(item, "bodies") if _text(found, "role").lower() not in _SIDE_ROLES]
    bodies.sort(key=lambda found: (_text(found, "role") != "main", _is_marked_up(found)))
    return next(filter(None, (_written(found, language) for found in bodies)), "")


def _is_marked_up(found: dict[str, object]) -> bool:
    kind = _text(found, "contenttype").lower()
    return "html" in kind or "xml" in kind or (not kind and _text(found, "value").startswith("<"))


def _written(found: dict[str, object], language: str) -> str:
    text = _text(found, "value", strip=False)
    return _stripped(text, language) if _is_marked_up(found) else text


def _stripped(text: str, language: str) -> str:
    from factcheck.readers.markup import from_html

    return from_html(text, language)


def _publisher(item: dict[str, object]) -> str:
    first = next(iter(_list(item, "infosource", "infosources")), {})
    provider = next(iter(_list(item, "provider", "providers")), {})
    return _text(first, "name") or _text(first, "literal") or _text(item, "provider") or _text(provider, "name")


def _text(item: dict[str, object], key: str, *, strip: bool = True) -> str:
    """The string under a key, empty where there is none. Half of a surrogate pair, which JSON can write and no file can
    hold, becomes U+FFFD: one character for one, so that offsets stay."""
    text = item.get(key)
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
