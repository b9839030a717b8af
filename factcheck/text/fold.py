"""The folded view: one byte and one letter per character, spellings unified, marks dropped.

``fold(text)`` gives a :class:`View` whose ``folded`` string and ``data`` bytes have the same offsets; ``view.span(a, b)``
leads back to the original. Alef, yeh and teh marbuta forms, the digits of three scripts, quotes, dashes and blanks fold
in one table (the fast way of one ``charmap_encode`` and one ``translate``). Diacritics, tatweel, bidi controls and BOM
have no place in the view at all: they are cut out, with an offset map.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from typing import Any

from msgspec import Struct

MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_DROPPED = re.compile(f"[{MARKS}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]+")
_MARK = re.compile(f"[{MARKS}]+")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")

_ASCII = "".join(map(chr, range(128)))
_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
# what is read as what; each row: canonical letter, then the characters that fold into it
_FOLDS = {
    "ا": "آأإٱ",
    "ه": "ةہەھ",
    "ي": "ىیے",
    "ك": "ک",
    ".": "·",
    "?": "",
    " ": "\u2002\u2003\u3000\t\x0b\x0c",
    "\u00a0": "\u2007\u2009\u200a\u202f",  # these part thousands
    "\n": "\r\u2028\u2029\u0085",
    '"': "«»“”„‹›",
    "'": "‘’",
    "-": "–—‐‑−―",
    "%": "٪",
}
_KEPT = "\u00a0،؛؟٫٬…•€£¥°½¼¾²³×پچڤژگ‰ˮ"


def _tables() -> tuple[Any, bytes, str]:
    characters = list(_ASCII) + list(_LETTERS) + [c for row in _FOLDS.values() for c in row if c not in _ASCII + _LETTERS]
    characters += list("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹" + _KEPT)
    characters = list(dict.fromkeys(characters))
    if len(characters) > 256:
        raise AssertionError("the one-byte view has room for 256 characters")
    canonical = {c: c for c in characters}
    for target, sources in _FOLDS.items():
        canonical.update(dict.fromkeys(sources, target))
    for system in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"):
        canonical.update({digit: str(value) for value, digit in enumerate(system)})
    canonical.update({letter: letter.lower() for letter in _ASCII if letter.isupper()})
    decode = "".join(characters).ljust(256, "\ufffe")
    index = {c: i for i, c in enumerate(characters)}
    table = bytes(index[canonical[c]] for c in characters) + bytes(256 - len(characters))
    return codecs.charmap_build(decode), table, decode


_ENCODE, _TRANSLATE, _DECODE = _tables()
_UNKNOWN = b"?"


class View(Struct, frozen=True):
    """``folded`` and ``data`` say the same with the same offsets; ``starts``/``origins`` map pieces to the original."""

    original: str
    folded: str
    data: bytes
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def origin(self, offset: int) -> int:
        """The original offset of the character at a view offset."""
        if not self.starts:
            return offset
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]

    def offset(self, origin: int) -> int:
        """The view offset of the last character that stands at or before an original offset."""
        if not self.starts:
            return origin
        piece = max(bisect_right(self.origins, origin) - 1, 0)
        offset = self.starts[piece] + origin - self.origins[piece]
        return min(offset, self.starts[piece + 1] - 1) if piece + 1 < len(self.starts) else offset

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original offsets of the view's ``start:end``; marks on the last letter belong to it."""
        if not self.starts:
            return start, end
        first, last = self.origin(start), self.origin(end - 1) + 1 if end > start else self.origin(start)
        mark = _MARK.match(self.original, last)
        return first, mark.end() if mark else last


def fold_bytes(text: str) -> bytes:
    """The one-byte view of text that has no marks to drop."""
    encoded: bytes = codecs.charmap_encode(text, "replace", _ENCODE)[0]
    return encoded.translate(_TRANSLATE)


def fold_word(text: str) -> str:
    """A word or phrase of the data files as the view would show it."""
    return codecs.charmap_decode(fold_bytes(_DROPPED.sub("", text)), "strict", _DECODE)[0]


def fold(text: str) -> View:
    """The folded view of a text."""
    data = fold_bytes(text)
    if data.count(_UNKNOWN) == text.count("?"):  # nothing to drop: every character has its own letter in the view
        return View(text, codecs.charmap_decode(data, "strict", _DECODE)[0], data, (), ())
    plain, starts, origins = text, [], []
    expanded = bool(_PRESENTATION.search(text))
    if expanded or _DROPPED.search(text):
        pieces, at, view_at = [], 0, 0
        for cut in _cuts(text, expanded):
            if cut[0] > at:
                pieces.append(text[at : cut[0]])
                starts.append(view_at)
                origins.append(at)
                view_at += cut[0] - at
            for letter in cut[2]:
                pieces.append(letter)
                starts.append(view_at)
                origins.append(cut[0])
                view_at += 1
            at = cut[1]
        pieces.append(text[at:])
        starts.append(view_at)
        origins.append(at)
        plain = "".join(pieces)
    data = fold_bytes(plain)
    return View(text, codecs.charmap_decode(data, "strict", _DECODE)[0], data, tuple(starts), tuple(origins))


def _cuts(text: str, expanded: bool) -> list[tuple[int, int, str]]:
    """What does not stand in the view as it is: start, end, what stands there instead."""
    cuts = [(m.start(), m.end(), "") for m in _DROPPED.finditer(text)]
    if expanded:
        import unicodedata

        for m in _PRESENTATION.finditer(text):
            letters = _DROPPED.sub("", unicodedata.normalize("NFKC", m.group())).strip()
            cuts.append((m.start(), m.end(), letters))
        cuts.sort()
    return cuts
