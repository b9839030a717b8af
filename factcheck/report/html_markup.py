"""Markup that cannot be injected into: every text is escaped unless :func:`el` made it.

Only literal names of elements and attributes reach :func:`el`; all else is a value, and is escaped there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.report.bidi import VALUE

_VOID = frozenset({"meta", "link", "br", "hr", "input", "col"})
# NUL and lone surrogates cannot stand in HTML; overrides would turn what follows around.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


Child = str | Iterable["Child"] | None


def fit(text: str) -> str:
    """The text without what may not stand in a page, not escaped."""
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def escaped(text: str) -> Html:
    return text if isinstance(text, Html) else Html(fit(text).translate(_ESCAPES))


def join(*children: Child) -> Html:
    """The children one after the other, in escaped form; ``None`` is nothing."""
    return Html("".join(_parts(children)))


def _parts(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        if isinstance(child, str):
            yield escaped(child)
        elif child is not None:
            yield from _parts(child)


def el(name: str, /, *children: Child, **attributes: str | int | bool | None) -> Html:
    """An element. ``class_`` is ``class``, ``data_x`` is ``data-x``; ``True`` is a bare attribute, ``None`` none."""
    listed = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _VOID:
        return Html(f"<{name}{listed}>")
    return Html(f"<{name}{listed}>{join(children)}</{name}>")


def _attribute(key: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escaped(str(value))}"'


def ltr(text: str, **attributes: str) -> Html:
    """Values, dates, ids: left to right wherever they stand."""
    return el("bdi", text, dir="ltr", **attributes)


def auto(text: str, **attributes: str) -> Html:
    """Values and times in words: in the direction of their first letter, from left to right without one; each date of its own."""
    return el("bdi", prose(text), dir="auto", **attributes)


def prose(text: str) -> Html:
    """Running words in which values and ISO dates keep their direction."""
    pieces: list[Html] = []
    at = 0
    for found in VALUE.finditer(text):
        pieces += [escaped(text[at : found.start()]), ltr(found[0])]
        at = found.end()
    return join(pieces, text[at:])
