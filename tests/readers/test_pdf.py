"""PDFs: reading order, numbers beside their nouns, ligatures whole; and what cannot be read."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from making import FONT, Article, pdf
from pypdf import PdfReader, PdfWriter

from factcheck.model import Document, Problem
from factcheck.readers import read
from factcheck.readers.pdf import NOTE
from factcheck.readers.pdf_lines import paragraphs

PDFS = Path(__file__).parent / "pdfs"
TEXT = (PDFS / "article.txt").read_text(encoding="utf-8")


def result(tmp_path: Path, data: bytes) -> Document | Problem:
    (tmp_path / "a.pdf").write_bytes(data)
    (found,) = read([str(tmp_path / "a.pdf")])
    return found


def written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("name", ["fpdf2.pdf", "browser.pdf"])
def test_the_text_of_two_writers_word_by_word(tmp_path: Path, name: str) -> None:
    found = result(tmp_path, (PDFS / name).read_bytes())
    assert isinstance(found, Document)
    assert found.body.splitlines() == TEXT.splitlines()
    assert found.notes == (NOTE,)
    assert found.body[: found.title_in_body] == TEXT.partition("\n")[0]


def test_bytes_before_the_first_and_several_pages(tmp_path: Path) -> None:
    writer = PdfWriter()
    for _ in range(2):
        writer.append(PdfReader(PDFS / "fpdf2.pdf"))
    found = result(tmp_path, b"\r\n" + written(writer))
    assert isinstance(found, Document)
    assert found.body.splitlines() == TEXT.splitlines() * 2


def locked(password: str) -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(PDFS / "fpdf2.pdf"))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    return written(writer)


def blank() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    return written(writer)


def test_one_that_only_forbids_printing_is_read(tmp_path: Path) -> None:
    found = result(tmp_path, locked(""))
    assert isinstance(found, Document)
    assert "3500" in found.body


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"no PDF", "first bytes"),
        (b"PK\3\4", "zip"),
        (b"%PDF-1.4", "cannot be read as PDF"),
        (b"%PDF-1.7\n" + b"1 0 obj <<" * 1000, "cannot be read as PDF"),
        (locked("secret"), "password"),
        (blank(), "no text"),
        (written(PdfWriter()), "no pages"),
    ],
)
def test_what_cannot_be_read_is_a_problem(tmp_path: Path, data: bytes, reason: str) -> None:
    found = result(tmp_path, data)
    assert isinstance(found, Problem)
    assert reason in found.message


def test_a_form_that_holds_itself_many_times_over(tmp_path: Path) -> None:
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    writer.append(PdfReader(PDFS / "fpdf2.pdf"))
    form = DecodedStreamObject()
    form[NameObject("/Subtype")] = NameObject("/Form")
    reference = writer._add_object(form)
    inside = DictionaryObject({NameObject(f"/F{number}"): reference for number in range(200)})
    form[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): inside})
    resources = writer.pages[0]["/Resources"]
    resources[NameObject("/XObject")] = inside
    assert isinstance(result(tmp_path, written(writer)), Document)


@pytest.mark.parametrize("cut", range(0, 20_000, 1_999))
def test_a_damaged_one_never_stops_the_run(tmp_path: Path, cut: int) -> None:
    whole = (PDFS / "fpdf2.pdf").read_bytes()
    assert result(tmp_path, whole[:cut] + b"\xff" * 40 + whole[cut + 40 :]) is not None


LINES = (
    "75% من الألواح جاهزة، وفاز الفريق 3-1.",
    "2008-2014 أعوام الخطة، وبلغ العجز 12.5%.",
    "عاد من 2,500 جندي نحو 60%، وبقي 1,200 (أي 40%).",
    "بين عامي 2019-2021 انخفض السعر إلى 1.25 دولار يوم 23/7/2021.",
    "الساعة 14:30 وصلت الشحنة رقم 7 وفيها ١٬٢٠٠ طن و٣٫٥٪ رطوبة.",
    "كلمة " * 14 + "ثم 60%",
)
NO_FONT = "LEFT OUT: no Arabic font (fonts-dejavu-core) to make a PDF with; the kept ones are read"


@pytest.mark.skipif(FONT is None, reason=NO_FONT)
def test_numbers_at_both_ends_of_a_paragraph(tmp_path: Path) -> None:
    found = result(tmp_path, pdf(Article("عنوان المقال", LINES)))
    assert isinstance(found, Document)
    assert found.body.splitlines() == ["عنوان المقال", *LINES]


class TestLines:
    def test_wrapped_lines_are_joined_and_short_ones_end_a_paragraph(self) -> None:
        page = ["          عنوان", "", "سطر كامل يمتد إلى آخر", "        ثم ينتهي", "فقرة أخرى تمتد إلى آخر", "      وتنتهي."]
        assert paragraphs([page]) == ["عنوان", "سطر كامل يمتد إلى آخر ثم ينتهي", "فقرة أخرى تمتد إلى آخر وتنتهي."]

    def test_a_paragraph_goes_on_over_the_page(self) -> None:
        assert paragraphs([["سطر كامل بلا نهاية بلغ 12"], ["شخصا في المدينة."]]) == ["سطر كامل بلا نهاية بلغ 12 شخصا في المدينة."]

    def test_page_numbers_and_running_heads_go(self) -> None:
        pages = [
            ["وكالة الأفق", f"متن الصفحة رقم {word} هنا.", f"- {number} -"] for number, word in enumerate(("أ", "ب", "ج"), 1)
        ]
        assert paragraphs(pages) == ["متن الصفحة رقم أ هنا.", "متن الصفحة رقم ب هنا.", "متن الصفحة رقم ج هنا."]

    def test_what_a_browser_prints_around_a_page_goes(self) -> None:
        page = ["11/21/26, 11:42 PM   عنوان", "", "متن الصفحة هنا.", "", "\ufb01le:///x/y.html      1/1"]
        assert paragraphs([page]) == paragraphs([[*page[:-1], "1/1    https://x.example/"]]) == ["متن الصفحة هنا."]

    def test_double_spacing_is_no_end_of_paragraph(self) -> None:
        page = ["سطر كامل أول بلغ", "", "سطر كامل ثان في", "", "سطر كامل ثالث ثم", "", "   انتهى."]
        assert paragraphs([page]) == ["سطر كامل أول بلغ سطر كامل ثان في سطر كامل ثالث ثم انتهى."]

    def test_blanks_and_raised_digits(self) -> None:
        assert paragraphs([["نحو  60    % من 12² متر  ( 3 ) ، ثم ﻻ شيء."]]) == ["نحو 60% من 12² متر (3)، ثم لا شيء."]

    def test_signs_and_years_that_open_a_paragraph(self) -> None:
        page = ["%75 من الألواح.", "2014-2008 أعوام.", "فاز 3-1"]
        assert paragraphs([page]) == ["75% من الألواح.", "2008-2014 أعوام.", "فاز 3-1"]

    def test_brackets_the_wrong_way_round_are_turned(self) -> None:
        assert paragraphs([["قالت ) وكالة ( اليوم ) 3 ("]]) == ["قالت (وكالة) اليوم (3)"]

    def test_nothing_gives_nothing(self) -> None:
        assert paragraphs([]) == paragraphs([[], ["", "  "]]) == []
