"""Texts that are not UTF-8: taken where they are Arabic beyond doubt, and said so."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.model import Document, Problem
from factcheck.readers import read

TEXT = "مقتل 12 شخصا في حريق\r\nقالت «الوزارة» إن 12 شخصا قُتلوا – بينهم 3 أطفال، وإن مقهى café احترق؟\r\n"


def one(tmp_path: Path, data: bytes) -> Document | Problem:
    (tmp_path / "a.txt").write_bytes(data)
    (found,) = read([str(tmp_path / "a.txt")])
    return found


@pytest.mark.parametrize(
    ("encoding", "note"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ()),
        ("utf-16", ("encoding: UTF-16",)),
        ("utf-16-le", ("encoding: UTF-16-LE",)),
        ("utf-16-be", ("encoding: UTF-16-BE",)),
        ("utf-32", ("encoding: UTF-32",)),
        ("cp1256", ("encoding: Windows-1256, guessed",)),
    ],
)
def test_the_same_text_whatever_the_encoding(tmp_path: Path, encoding: str, note: tuple[str, ...]) -> None:
    found = one(tmp_path, TEXT.encode(encoding))
    assert isinstance(found, Document)
    assert (found.body, found.notes) == (TEXT, note)


def test_the_older_arabic_page_is_not_taken_for_windows(tmp_path: Path) -> None:
    text = "قال الناطق إن طائرة أقلت 40 مسافرا من مطار بغداد ظهر الخميس."
    found = one(tmp_path, text.encode("iso8859-6"))
    assert isinstance(found, Document)
    assert (found.body, found.notes) == (text, ("encoding: ISO 8859-6, guessed",))


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode()[:40] + b"\xff" + TEXT.encode()[40:],  # one broken byte in UTF-8
        TEXT.encode()[: TEXT.encode().index(b"\xd9") + 1],  # cut in the middle of a letter
        "Le café était fermé à Zürich, où 12 garçons étaient blessés.".encode("cp1252"),
        "Москва сообщила о гибели 12 человек.".encode("cp1251"),
        "قال".encode("cp1256"),  # too little to tell
        TEXT.encode("utf-16")[:-1],
        "Twelve were killed".encode("utf-16-le"),
        bytes(range(256)) * 4,
    ],
)
def test_what_is_not_arabic_beyond_doubt_is_a_problem(tmp_path: Path, data: bytes) -> None:
    assert isinstance(one(tmp_path, data), Problem)


@pytest.mark.parametrize(
    ("data", "reason", "hint"),
    [
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n\0", "PDF", ".pdf"),
        (b"PK\x03\x04\0\0" + b"word/document.xml", "Word", ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "old Word", ".docx"),
        (b"\x89PNG\r\n\x1a\n\0", "picture", "text"),
    ],
)
def test_binaries_in_disguise_are_called_by_their_name(tmp_path: Path, data: bytes, reason: str, hint: str) -> None:
    found = one(tmp_path, data)
    assert isinstance(found, Problem)
    assert reason in found.message
    assert hint in found.hint


def test_a_spreadsheets_sources_csv_is_read(tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_bytes("file,publisher\na.txt,وكالة الأفق الإخبارية\n".encode("cp1256"))
    found = one(tmp_path, TEXT.encode())
    assert isinstance(found, Document)
    assert found.publisher == "وكالة الأفق الإخبارية"
