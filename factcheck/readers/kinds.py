"""What a file really is, by its first bytes: names lie."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of file: its ending, what it is called, and what to do with one that stands under another name."""

    ending: str
    title: str
    hint: str


_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"
_RENAME = "give the file its right ending: {}"
_SIGNS = (
    (b"%PDF-", Kind(".pdf", "a PDF", _RENAME.format(".pdf"))),
    (_OFFICE, Kind(".doc", "an old Word or Excel file", "save it as .docx")),
    (b"{\\rtf", Kind(".rtf", "rich text (RTF)", "save it as .docx or .txt")),
    (b"\x89PNG", Kind(".png", "a picture", "give the text of the article")),
    (b"\xff\xd8\xff", Kind(".jpg", "a picture", "give the text of the article")),
    (b"GIF8", Kind(".gif", "a picture", "give the text of the article")),
    (b"\x1f\x8b", Kind(".gz", "a gzip archive", "unpack it first")),
    (b"Rar!", Kind(".rar", "a RAR archive", "unpack it first")),
    (b"7z\xbc\xaf", Kind(".7z", "a 7z archive", "unpack it first")),
)
_ZIP = (b"PK\3\4", b"PK\5\6")
_DOCX = Kind(".docx", "a Word file", _RENAME.format(".docx"))
_OTHER_ZIP = Kind(".zip", "a zip archive", _RENAME.format(".zip"))
_LOCKED_OFFICE = Kind(".docx", "protected with a password", "save it without a password")


def kind_of(data: bytes) -> Kind | None:
    """The kind that the first bytes show; ``None`` for texts and for what is not known here."""
    if data.startswith(_ZIP):
        return _DOCX if b"word/" in data[:4096] or b"word/document.xml" in data[-65536:] else _OTHER_ZIP
    if data.startswith(_OFFICE) and _LOCKED in data:
        return _LOCKED_OFFICE
    return next((kind for sign, kind in _SIGNS if data.startswith(sign)), None)
