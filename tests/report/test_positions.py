"""One span in code points, UTF-16 units and UTF-8 bytes: each finds the same words again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document, Span
from factcheck.report.positions import Lines, Places, Position

TEXTS = {
    "emoji": "🚢🚢 غرق ١٤ راكبا\n🌊 ثم 19",
    "tatweel": "الحصيـــلة 14 قتيـلا",
    "no-break space": "بلغت\u00a0\u202f14\u00a0قتيلا",
    "byte order mark": "\ufeffالحصيلة 14\n\ufeff14",
    "crlf": "العنوان\r\nالحصيلة 14 قتيلا\r\n14\r\n",
    "lone cr": "سطر\rالحصيلة 14",
    "marks": "الحَصِيلَةُ 14 قَتِيلًا",
}


def lines_of(text: str) -> list[str]:
    return text.split("\n")


def by_points(text: str, first: Position, last: Position) -> str:
    lines = lines_of(text)
    start = sum(len(line) + 1 for line in lines[: first.line - 1]) + first.points - 1
    end = sum(len(line) + 1 for line in lines[: last.line - 1]) + last.points - 1
    return text[start:end]


def by_units(text: str, first: Position, last: Position, encoding: str, size: int, columns: tuple[int, int]) -> str:
    """As an editor does that holds the text in another encoding: lines first, then units in the line."""
    lines = [(line + "\n").encode(encoding, "surrogatepass") for line in lines_of(text)]
    data = b"".join(lines)
    start = sum(map(len, lines[: first.line - 1])) + (columns[0] - 1) * size
    end = sum(map(len, lines[: last.line - 1])) + (columns[1] - 1) * size
    return data[start:end].decode(encoding, "surrogatepass")


def agree(text: str, span: Span) -> None:
    first, last = Lines(text).range(span)
    words = text[span.start : span.end]
    assert by_points(text, first, last) == words
    assert by_units(text, first, last, "utf-16-le", 2, (first.utf16, last.utf16)) == words
    assert by_units(text, first, last, "utf-8", 1, (first.utf8, last.utf8)) == words


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_each_unit_finds_the_same_words(text: str) -> None:
    for start in range(len(text)):
        for end in range(start, len(text) + 1):
            agree(text, Span("body", start, end))


@given(st.text(alphabet="ا١4🚢ـ\u00a0\ufeff\r\n\u064e ", max_size=30), st.data())
def test_each_unit_finds_the_same_words_anywhere(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    agree(text, Span("body", start, data.draw(st.integers(start, len(text)))))


def test_columns_differ_where_the_units_do() -> None:
    text = "🚢 قال 14"
    at = text.index("14")
    assert Lines(text).position(at) == Position(1, 7, 8, 13)


def test_what_is_behind_the_end_is_the_end() -> None:
    assert Lines("ab").position(9) == Lines("ab").position(2) == Position(1, 3, 3, 3)


def test_a_document_that_is_not_there_has_no_lines() -> None:
    places = Places((Document("a", "12\n13", "عنوان 9"),))
    assert places.range("pack/facts.yaml", Span("body", 0, 1)) is None
    found = places.range("a", Span("headline", 6, 7))
    assert found is not None and found[0] == Position(1, 7, 7, 12)
