"""Tables to lines, and what the stages behind read in them."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import extract_documents
from factcheck.readers.tables import Cell, lines
from factcheck.settings import Settings


def table(text: str, *, marked: bool = False) -> list[list[Cell]]:
    """Cells parted by bars; ``marked`` makes the first row one of heads."""
    rows = [line.split("|") for line in text.splitlines()]
    return [[Cell(cell.strip(), head=marked and number == 0) for cell in row] for number, row in enumerate(rows)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "المحافظة|عدد القتلى|عدد الجرحى\nنينوى|12|30\nالأنبار|—|3 جرحى\nالمجموع|12|33",
            ["في نينوى: عدد القتلى 12، عدد الجرحى 30", "في الأنبار: عدد الجرحى: 3 جرحى", "المجموع: عدد القتلى 12، عدد الجرحى 33"],
        ),
        (
            "المؤشر|2019|2020\nعدد السكان (مليون نسمة)|39.3|40.1",
            ["عام 2019: عدد السكان 39.3 مليون نسمة", "عام 2020: عدد السكان 40.1 مليون نسمة"],
        ),
        (
            "السنة|صادرات النفط (مليون برميل)\n2019|3.4\n2020|2.9",
            ["عام 2019: صادرات النفط 3.4 مليون برميل", "عام 2020: صادرات النفط 2.9 مليون برميل"],
        ),
        ("عدد الشاحنات|12\nتاريخ الوصول|3 مايو 2024", ["عدد الشاحنات 12", "تاريخ الوصول: 3 مايو 2024"]),
        ("#|الدولة|عدد الجنود\n1|فرنسا|1200\n2|إيطاليا|٨٠٠", ["فرنسا: عدد الجنود 1200", "إيطاليا: عدد الجنود ٨٠٠"]),
        ("السلعة|السعر\nسكر|نحو ألف دينار\nزيت|1500", ["سكر: السعر: نحو ألف دينار", "زيت: السعر 1500"]),
        ("أ|ب|ج\nد|هـ|و", ["أ | ب | ج", "د | هـ | و"]),
        ("1|2\n3|4", ["1 | 2", "3 | 4"]),
        ("سطر واحد\nسطر ثان", ["سطر واحد", "سطر ثان"]),
    ],
)
def test_a_row_is_a_line(text: str, told: list[str]) -> None:
    assert lines(table(text)) == told


def test_merged_heads_and_merged_cells() -> None:
    rows = [
        [Cell("المحافظة", 1, 2, True), Cell("2019", 2, 1, True)],
        [Cell("عدد القتلى", head=True), Cell("عدد الجرحى", head=True)],
        [Cell("نينوى", rows=2), Cell("4"), Cell("5")],
        [Cell("6", 2)],
    ]
    assert lines(rows) == [
        "عام 2019: في نينوى عدد القتلى 4",
        "عام 2019: في نينوى عدد الجرحى 5",
        "عام 2019: في نينوى عدد القتلى 6",
    ]


def test_a_table_that_lays_out_a_page_gives_its_paragraphs() -> None:
    assert lines([[Cell("قائمة"), Cell("كلمة " * 60)]]) == ["قائمة", ("كلمة " * 60).strip()]


@pytest.mark.parametrize("language", ["ar-IQ", "", "xx"])
def test_a_language_without_words_is_read_as_arabic(language: str) -> None:
    assert lines(table("السنة|القتلى\n2019|4"), language) == ["عام 2019: القتلى 4"]


@pytest.mark.parametrize(
    "rows", [[], [[]], [[], []], [[Cell("")]], [[Cell("12")]], [[Cell("x", 999, 999)]] * 3, [[Cell("1", 0, 0)]]]
)
def test_odd_shapes_do_no_harm(rows: list[list[Cell]]) -> None:
    assert isinstance(lines(rows), list)


def test_subject_place_and_time_of_a_cell_come_from_its_heads() -> None:
    told = lines(table("المحافظة|عدد القتلى|عدد الجرحى\nنينوى|12|30\nالأنبار|4|7"))
    told += lines(table("المؤشر|2019|2020\nعدد السكان (مليون نسمة)|39.3|40.1"))
    document = Document(
        "x", "\n".join(told), headline="العراق في أرقام", published=datetime(2024, 5, 31), published_basis="metadata"
    )
    (extraction,) = extract_documents([document], Settings())
    found = {(str(claim.value), claim.subject.concept, claim.place_id, str(claim.time)) for claim in extraction.claims}
    assert {
        ("12", "قتيل", "IQ/nineveh", "2024-05-31"),
        ("30", "جريح", "IQ/nineveh", "2024-05-31"),
        ("4", "قتيل", "IQ/anbar", "2024-05-31"),
        ("7", "جريح", "IQ/anbar", "2024-05-31"),
    } <= found
    people = {(value, time) for value, _, _, time in found if value.endswith("00000")}
    assert people == {("39300000", "2019-01-01..2019-12-31"), ("40100000", "2020-01-01..2020-12-31")}
