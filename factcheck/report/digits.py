"""Which characters of two figures differ: what an editor's eye should fall on."""

from __future__ import annotations

from unicodedata import digit


def _digits(text: str) -> list[tuple[int, int]]:
    """The digits of a text, in any script, with their places."""
    return [(place, value) for place, char in enumerate(text) if (value := digit(char, -1)) >= 0]


def _differing(one: list[int], other: list[int]) -> set[int]:
    """Places in ``one`` that differ from ``other``: digit by digit where there are as many, else all between the equal ends."""
    if len(one) == len(other):
        return {place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]}
    shorter = min(len(one), len(other))
    head = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    room = shorter - head
    tail = next((back for back in range(room) if one[-1 - back] != other[-1 - back]), room)
    return set(range(head, len(one) - tail))


def marked(text: str, against: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether its digits differ from those of ``against``. A text without digits, or held against
    one, is one unmarked piece: words are not compared letter by letter."""
    own, other = _digits(text), _digits(against)
    if not own or not other:
        return [(text, False)]
    places = {own[place][0] for place in _differing([value for _, value in own], [value for _, value in other])}
    pieces: list[tuple[str, bool]] = []
    for place, char in enumerate(text):
        if pieces and pieces[-1][1] == (place in places):
            pieces[-1] = (pieces[-1][0] + char, pieces[-1][1])
        else:
            pieces.append((char, place in places))
    return pieces
