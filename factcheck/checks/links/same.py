"""One amount written twice: «176 كيلومترا (109 أميال)», «3500 (ثلاثة آلاف وخمسمئة)», and definite mentions that point back."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.links.line import ARTICLES, Line
from factcheck.checks.links.model import Link
from factcheck.model import Quantity

MEASURED = ("measure", "duration", "money")


def find(line: Line) -> Iterator[Link]:
    for index, item in enumerate(line.items):
        if item.form == "(":
            yield from _bracket(line, index)
        elif line.has(index, "thatis"):
            yield from _that_is(line, index)
    yield from _back(line)


def _value(line: Line, index: int) -> Quantity | None:
    return line.items[index].quantity if 0 <= index < len(line.items) else None


def _skip(line: Line, index: int) -> int:
    """Past hedges and «أي» to the number."""
    while index < len(line.items) and line.items[index].value is None:
        item = line.items[index]
        if not (item.transparent or "thatis" in item.cues) or item.comma or item.form in ("(", ")"):
            break
        index += 1
    return index


def _bracket(line: Line, index: int) -> Iterator[Link]:
    right = _value(line, _skip(line, index + 1))
    left = None
    for at in range(index - 1, max(-1, index - 4), -1):
        left = _value(line, at)
        if left is not None:
            break
        if line.items[at].value is not None or line.items[at].comma or line.form(at) in (")", ":"):
            return
    if left is None or right is None:
        return
    close = next((at for at in range(index, min(len(line.items), index + 9)) if line.form(at) == ")"), None)
    if close is not None and any(line.has(at, "each", "worked") or _for_each(line, at) for at in range(index, close)):
        return  # «20 طنا (500 كيلوغرام في كل حاوية)», «6 أسابيع (30 يوم عمل)»
    inside = [at for at in range(index + 1, close) if line.items[at].value is not None] if close else []
    if close is not None and len(inside) == 1:
        yield from _same(left, right, "(", alone=inside[0] + 1 == close)


def _for_each(line: Line, at: int) -> bool:
    """«للكيس»."""
    return line.items[at].value is None and line.form(at).startswith(ARTICLES[1])


def _that_is(line: Line, index: int) -> Iterator[Link]:
    """«10 آلاف هكتار، أي 100 كيلومتر مربع»."""
    right = _value(line, _skip(line, index + 1))
    at = index - 1
    while at > index - 5 and at >= 0 and line.items[at].value is None and "clause" not in line.items[at].cues:
        at -= 1
    left = _value(line, at)
    if left is not None and right is not None and left.unit != right.unit:
        yield from _same(left, right, line.form(index))


def _same(left: Quantity, right: Quantity, cue: str, alone: bool = False) -> Iterator[Link]:
    if left.kind == right.kind and left.kind in MEASURED and left.per == right.per and left.unit != right.unit:
        yield Link("same", (("left", left), ("right", right)), cue, frozenset({"units"}))
    elif left.kind == right.kind and left.kind in ("count", "money") and left.unit == right.unit and alone:
        yield Link("same", (("left", left), ("right", right)), cue, frozenset({"writing"}))


def _back(line: Line) -> Iterator[Link]:
    for index, quantity in line.quantities:
        named = any(line.has(at, "backword") for at in range(max(0, index - 2), index) if line.words_between(at, index) == 0)
        if (named or line.items[index].definite) and quantity.kind in ("count", "money", "measure", "percent"):
            yield Link("back", (("number", quantity),), line.items[index].prefix)
