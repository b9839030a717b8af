"""Lines for terminals that set right-to-left text, and for those that do not.

``VALUE`` is what must keep its direction inside a right-to-left line: a figure, an ISO date, a step of arithmetic, a path.
Left to the terminal's own bidi, ``2024-03-12`` after Arabic words stands there as ``12-03-2024``.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

LRM, RLM = "\u200e", "\u200f"
_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
_NUMBER = r"[~<>=≤≥±+-]*\d[\d.,:/×%‰٪+-]*(?:\.\.\d[\d-]*)?(?<![.,:])"
_PATH = r"/?[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+"
_NAME = r"(?=[A-Za-z0-9_.-]*[A-Za-z])(?=[A-Za-z_.-]*\d)[A-Za-z0-9][A-Za-z0-9_.-]*(?<![.-])"  # youm7, 02.txt
VALUE = re.compile(rf"{_PATH}|{_NAME}|{_NUMBER}(?: ?[→=≠+/×<>-] ?{_NUMBER})*")
_PAIRS = "()[]{}<>«»⟦⟧‹›"
_MIRROR = {char: _PAIRS[place ^ 1] for place, char in enumerate(_PAIRS)}


def from_right(text: str) -> bool:
    """The first letter of the text is one of a right-to-left script."""
    for char in text:
        kind = bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def any_right(text: str) -> bool:
    return not text.isascii() and any(bidirectional(char) in ("R", "AL") for char in text)


def isolated(text: str) -> str:
    """The line with its values in isolates, where any of it reads from the right; for terminals that obey them."""
    return VALUE.sub(lambda found: f"{_LRI}{found[0]}{_PDI}", text) if any_right(text) else text


def isolated_cell(text: str) -> str:
    """A cell of a left-to-right row, so that right-to-left words in it move nothing beside them."""
    return f"{_FSI}{text}{_PDI}" if any_right(text) else text


def _types(text: str, strong: str) -> list[str]:
    """Resolved to L, R and AN: the weak rules of the bidi algorithm, values as one number each."""
    kinds = [bidirectional(char) for char in text]
    for found in VALUE.finditer(text):
        kinds[found.start() : found.end()] = ["AN" if strong == "R" else "L"] * (found.end() - found.start())
    last = strong
    for place, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            last = kind
            kinds[place] = "L" if kind == "L" else "R"
        elif kind == "NSM":
            kinds[place] = kinds[place - 1] if place else strong
        elif kind == "EN":
            kinds[place] = "L" if last == "L" else "AN"
        elif kind != "AN":
            kinds[place] = "ON"
    return kinds


def _levels(text: str, right: bool) -> list[int]:
    base, strong = (1, "R") if right else (0, "L")
    kinds = _types(text, strong)
    place = 0
    while place < len(kinds):
        if kinds[place] != "ON":
            place += 1
            continue
        end = next((at for at in range(place, len(kinds)) if kinds[at] != "ON"), len(kinds))
        before = strong if place == 0 else "L" if kinds[place - 1] == "L" else "R"
        after = strong if end == len(kinds) else "L" if kinds[end] == "L" else "R"
        kinds[place:end] = [before if before == after else strong] * (end - place)
        place = end
    return [{"L": 2 * base, "R": 1, "AN": 2}[kind] for kind in kinds]


def visual(text: str, right: bool | None = None) -> list[tuple[int, str]]:
    """The characters of a line in the order in which they stand from left to right, each with its place in the text; brackets of
    right-to-left stretches are mirrored, marks that stand on a letter stay behind it. ``right``: the line reads from the right
    (``None``: as its first letter does)."""
    levels = _levels(text, from_right(text) if right is None else right)
    order = list(range(len(text)))
    for level in (2, 1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    order = _marks_behind(text, order, levels)
    return [(place, _MIRROR.get(text[place], text[place]) if levels[place] % 2 else text[place]) for place in order]


def turned(text: str, right: bool | None = None) -> str:
    """The line for a terminal that sets everything from left to right."""
    return "".join(char for _, char in visual(text, right)) if any_right(text) else text


def _marks_behind(text: str, order: list[int], levels: list[int]) -> list[int]:
    kept: list[int] = []
    waiting: list[int] = []
    for place in order:
        if bidirectional(text[place]) == "NSM" and levels[place] % 2:
            waiting.append(place)
        else:
            kept += [place, *reversed(waiting)]
            waiting = []
    return kept + waiting
