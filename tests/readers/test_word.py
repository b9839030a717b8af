"""Word files: text as it stands when all changes are accepted, with tables and footnotes, without comments."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document as new_word
from docx.oxml import parse_xml
from making import saved, zipped

from factcheck.model import Document, Problem
from factcheck.readers import read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def result(tmp_path: Path, data: bytes) -> Document | Problem:
    (tmp_path / "a.docx").write_bytes(data)
    (found,) = read([str(tmp_path / "a.docx")])
    return found


def one(tmp_path: Path, word: object) -> Document:
    found = result(tmp_path, saved(word))
    assert isinstance(found, Document), found
    return found


def runs(word: object, xml: str, *, properties: str = "") -> None:
    """A paragraph of the given runs, written as Word writes them."""
    paragraph = parse_xml(f"<w:p {W}>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{xml}</w:p>")
    word.element.body.insert_element_before(paragraph, "w:sectPr")


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(("style", "above"), [("Title", ""), ("Heading 1", ""), ("Heading 1", "خاص")])
def test_the_headline_is_the_title_or_the_first_heading(tmp_path: Path, style: str, above: str) -> None:
    word = new_word()
    if above:
        word.add_paragraph(above)
    word.add_paragraph("وصول 12 شاحنة", style=style)
    word.add_paragraph("قالت الوزارة إن 12 شاحنة وصلت.")
    found = one(tmp_path, word)
    assert found.headline == "وصول 12 شاحنة"
    assert found.body == "\n".join(filter(None, (above, "قالت الوزارة إن 12 شاحنة وصلت.")))


def test_without_one_a_short_first_paragraph_serves(tmp_path: Path) -> None:
    word = new_word()
    for text in ("وصول 12 شاحنة", "", "قالت الوزارة إن 12 شاحنة وصلت."):
        word.add_paragraph(text)
    found = one(tmp_path, word)
    assert (found.headline, found.body[: found.title_in_body]) == ("", "وصول 12 شاحنة")


def test_changes_are_accepted_and_comments_left_out(tmp_path: Path) -> None:
    word = new_word()
    deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>12</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2" w:author="x">{run("13")}</w:ins>'
    moved = f'<w:moveFrom w:id="3" w:author="x">{run("99")}</w:moveFrom><w:moveTo w:id="4" w:author="x">{run(" أمس")}</w:moveTo>'
    comment = '<w:commentRangeStart w:id="5"/><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>'
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 98</w:instrText></w:r>'
    runs(word, run("قُتل ") + deleted + inserted + run(" شخصا") + comment + moved + field + run("97", "<w:vanish/>"))
    word.add_comment(word.paragraphs[0].runs, text="تأكد: 96", author="م")
    assert one(tmp_path, word).body == "قُتل 13 شخصا أمس"


def test_a_paragraph_whose_end_is_deleted_goes_on(tmp_path: Path) -> None:
    word = new_word()
    runs(word, run("بلغ العدد 12"), properties='<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>')
    runs(word, run(" شخصا"))
    assert one(tmp_path, word).body == "بلغ العدد 12 شخصا"


def test_breaks_tabs_raised_digits_and_content_controls(tmp_path: Path) -> None:
    word = new_word()
    runs(
        word,
        run("12 شخصا") + run("1", '<w:vertAlign w:val="superscript"/>') + "<w:r><w:br/><w:t>سطر</w:t><w:tab/><w:t>3</w:t></w:r>",
    )
    control = parse_xml(f"<w:sdt {W}><w:sdtContent><w:p>{run('داخل 4')}</w:p></w:sdtContent></w:sdt>")
    word.element.body.insert_element_before(control, "w:sectPr")
    assert one(tmp_path, word).body == "12 شخصا¹\nسطر\t3\nداخل 4"


def test_tables_are_read_out_where_they_stand(tmp_path: Path) -> None:
    word = new_word()
    word.add_paragraph("قبل الجدول نص أطول من غيره، وفيه 1.")
    table = word.add_table(3, 3)
    for row, texts in zip(
        table.rows, (("المحافظة", "الحالة", "عدد القتلى"), ("نينوى", "مؤكد", "12"), ("", "أولي", "3")), strict=True
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    word.add_paragraph("بعده 2.")
    told = ["في نينوى: الحالة: مؤكد، عدد القتلى 12", "في نينوى: الحالة: أولي، عدد القتلى 3"]
    assert one(tmp_path, word).body.splitlines() == ["قبل الجدول نص أطول من غيره، وفيه 1.", *told, "بعده 2."]


def test_footnotes_stand_at_the_end(tmp_path: Path) -> None:
    word = new_word()
    runs(word, run("قُتل 12") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(" شخصا"))
    word.add_paragraph("ذيل")
    notes = f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p>{run("----")}</w:p></w:footnote>'
    notes += f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{run(" بحسب 3 مصادر")}</w:p></w:footnote></w:footnotes>'
    found = result(tmp_path, with_footnotes(saved(word), notes))
    assert isinstance(found, Document)
    assert found.body == "قُتل 12 شخصا\nذيل\nبحسب 3 مصادر"


def with_footnotes(data: bytes, notes: str) -> bytes:
    from io import BytesIO

    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    files = {name: archive.read(name) for archive in [ZipFile(BytesIO(data))] for name in archive.namelist()}
    relations = ElementTree.fromstring(files["word/_rels/document.xml.rels"])
    space = relations.tag.partition("}")[0] + "}"
    ElementTree.SubElement(relations, f"{space}Relationship", {"Id": "rId99", "Type": kind, "Target": "footnotes.xml"})
    files["word/_rels/document.xml.rels"] = ElementTree.tostring(relations)
    types = files["[Content_Types].xml"].decode()
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    files["[Content_Types].xml"] = types.replace(
        "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{part}"/></Types>'
    ).encode()
    return zipped({**files, "word/footnotes.xml": notes.encode()})


LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (LOCKED, "password"),
        (LOCKED[:600], "old Word"),
        (b"%PDF-1.4", "PDF"),
        (b"nothing", "first bytes"),
        (saved(new_word()), "no text"),
        (saved(new_word())[:-300], "zip"),
        (zipped({"a.txt": b"x"}), "zip archive"),
        (zipped({"word/document.xml": b"<x/>"}), "cannot be read as"),
        (zipped({"word/document.xml": b"0" * (16 << 20)}), "zip bomb"),
    ],
)
def test_what_is_no_word_file_is_a_problem(tmp_path: Path, data: bytes, reason: str) -> None:
    found = result(tmp_path, data)
    assert isinstance(found, Problem)
    assert reason in found.message
    assert not found.message.endswith("it is protected with a password")
