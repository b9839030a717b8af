"""Bytes to text: UTF-8, UTF-16 with or without its mark, and the one-byte code pages of Arabic.

A guess is taken only where the text that comes out is Arabic beyond doubt, and it is said; anything else is a problem.
"""

from __future__ import annotations

import codecs

from msgspec import Struct

from factcheck.model import Problem
from factcheck.readers.kinds import kind_of

SAVE_AS_UTF8 = "save it again as UTF-8"
_BOM = "\ufeff"
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAGES = {"cp1256": "Windows-1256", "iso8859-6": "ISO 8859-6"}
_SAMPLE = 1 << 16
_LEAST = 10  # Arabic letters that a guess needs
_MOST_FOREIGN = 20  # one other letter or sign beyond ASCII may stand among so many Arabic letters
_TAH_ZAH = "\u0637\u0638"  # what the lead bytes of UTF-8 look like in Windows-1256
_SIGNS = frozenset("\u00a0\u200b\u200c\u200d\u200e\u200f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac«»،؛؟£¥§©®°±²³·¼½¾")


class Text(Struct, frozen=True):
    """Decoded text, line ends as they are, and the remark that says how it was decoded where it was not UTF-8."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, path: str, declared: str = "") -> Text | Problem:
    """The text of bytes. A byte order mark at the start is no part of the text: offsets count after it, as editors count.
    ``declared`` is the encoding that the bytes themselves name (HTML); it is tried where they are not UTF-8."""
    wide = next((name for mark, name in _WIDE if data.startswith(mark)), "")
    if wide:
        return _strict(data, path, wide)
    if b"\0" in data:
        guess = _unmarked_wide(data)
        return _strict(data, path, guess) if guess else Problem(path, *_binary(data))
    try:
        return _text(data.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        text = _declared(data, declared) or _arabic_page(data)
        return text or _not_utf8(data, path, error.start)


def checked(text: str, path: str) -> str | Problem:
    """The text without its byte order mark, or the problem that nothing is written in it."""
    text = text.removeprefix(_BOM)
    return text if text.strip() else Problem(path, "the file is empty" if path != "-" else "standard input is empty")


def _text(text: str, path: str, *notes: str) -> Text | Problem:
    found = checked(text, path)
    return found if isinstance(found, Problem) else Text(found, notes)


def _strict(data: bytes, path: str, name: str) -> Text | Problem:
    label = name.upper()
    try:
        return _text(data.decode(name), path, f"encoding: {label}")
    except UnicodeDecodeError as error:
        return Problem(path, f"not valid {label}: byte {error.start + 1} cannot be read", SAVE_AS_UTF8)


def _binary(data: bytes) -> tuple[str, str]:
    kind = kind_of(data)
    if not kind:
        return "this is a binary file, not a text", "give the text of the article"
    return f"this is a binary file, not a text: {kind.title}", kind.hint


def _not_utf8(data: bytes, path: str, at: int) -> Problem:
    if kind_of(data):
        return Problem(path, *_binary(data))
    line = data.count(b"\n", 0, at) + 1
    return Problem(path, f"not valid UTF-8: byte {at + 1} cannot be read", SAVE_AS_UTF8, line)


def _declared(data: bytes, name: str) -> Text | None:
    try:
        codec = codecs.lookup(name)
        text = data.decode(codec.name)
    except (LookupError, UnicodeError):
        return None
    return Text(text, (f"encoding: {_PAGES.get(codec.name, name)}",)) if isinstance(text, str) else None


def _unmarked_wide(data: bytes) -> str:
    """UTF-16 without its mark, where every other byte says so and the text is Arabic."""
    sample = data[: _SAMPLE & ~1]
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if len(data) % 2 == 0 and sum(map(high.count, (0, 6, 32))) > len(high) * 9 // 10:
            text = sample.decode(name, errors="replace")
            if _is_arabic(text):
                return name
    return ""


def _arabic_page(data: bytes) -> Text | None:
    for name, label in _PAGES.items():
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if _is_arabic(text):
            return Text(text, (f"encoding: {label}, guessed",))
    return None


def _is_arabic(text: str) -> bool:
    """Whether the letters beyond ASCII are Arabic, and not the pairs that misread UTF-8 shows."""
    letters = [char for char in text[:_SAMPLE] if char > "\x7f"]
    arabic = sum("\u0600" <= char <= "\u06ff" for char in letters)
    foreign = sum(not "\u0600" <= char <= "\u06ff" and char not in _SIGNS for char in letters)
    pairs = sum(map("".join(letters).count, _TAH_ZAH))
    return arabic >= _LEAST and foreign * _MOST_FOREIGN <= arabic and pairs * 4 < arabic
