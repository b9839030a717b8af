"""The lines of pages to paragraphs: running heads and page numbers go, wrapped lines are joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

_BLANKS = re.compile(r"[ \t\u00a0]+")
_BEFORE_MARK = re.compile(r"(?<=\d) (?=[%٪])| (?=[،؛؟:.,!](?:\s|$))")
_INSIDE_BRACKETS = re.compile(r"(?<=[(\[«]) | (?=[)\]»])")
_PRINTED_PAGE = re.compile(r"(?:https?|file)://\S+ .*\d+/\d+|\d+/\d+ .*(?:https?|file)://\S+")  # a browser's foot
_FORMS = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+")  # Arabic letters by shape; a raised ² is not to become a 2
_SIGN_FIRST = re.compile(r"(?<![\w%٪])([%٪]) ?(\d(?:[\d.,٫٬]*\d)?)(?![\d%٪])")
_YEARS = re.compile(r"(?<![\d.,/-])((?:1[89]|20)\d\d)-((?:1[89]|20)\d\d)(?![\d.,/-]\d)")
_PAGE_NUMBER = re.compile(r"[-–\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*")
_ENDS = (".", "؟", "!", ":", "…", "?")
_SHARE = 0.25  # of all gaps: the smallest gap so common is the one inside paragraphs
_SLACK = 0.15  # of the text's width: a line that ends farther from the margin ends its paragraph
_EDGE = 2  # lines at the top and at the foot of a page that may repeat
_FOOT = 300  # characters of a browser's foot at most
_REPEATS = 3  # pages on which a running head stands at least
_SWAPPED = str.maketrans("()[]{}«»", ")(][}{»«")
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"))


class _Line(NamedTuple):
    text: str
    left: int  # blanks before it: how far from the left margin it ends
    gap: int  # blank lines above it


def paragraphs(pages: Sequence[Sequence[str]]) -> list[str]:
    """The paragraphs of all pages, one string each."""
    read = _without_furniture([_lines(page) for page in pages])
    gaps = [line.gap for page in read for line in page[1:]]
    inner = _inner_gap(gaps)
    spaced = any(gap > inner for gap in gaps)  # else a full line that ends a sentence may end its paragraph
    found: list[str] = []
    goes_on = False
    for page in read:
        full = _full_until(page)
        for at, line in enumerate(page):
            if goes_on and (at == 0 or line.gap <= inner):
                found[-1] = f"{found[-1]} {line.text}"
            else:
                found.append(line.text)
            goes_on = line.left <= full and (spaced or not line.text.endswith(_ENDS))
    return _brackets(found)


def _lines(page: Sequence[str]) -> list[_Line]:
    found: list[_Line] = []
    gap = 0
    for raw in page:
        text = _FORMS.sub(lambda shapes: normalize("NFKC", shapes[0]), raw)
        clean = _in_reading_order(_BEFORE_MARK.sub("", _BLANKS.sub(" ", text).strip()))
        if not clean:
            gap += 1
            continue
        found.append(_Line(clean, len(raw) - len(raw.lstrip()), gap))
        gap = 0
    return found


def _in_reading_order(line: str) -> str:
    """Where a number stands first in its paragraph it is drawn another way than behind Arabic letters, and the line alone
    does not tell: a percent sign follows its number, and the years of a span rise."""
    line = _SIGN_FIRST.sub(r"\2\1", line)
    return _YEARS.sub(lambda span: f"{span[2]}-{span[1]}" if span[1] > span[2] else span[0], line)


def _without_furniture(pages: list[list[_Line]]) -> list[list[_Line]]:
    """Pages without their numbers, without the lines that stand at the edge of many pages, and without what a browser prints
    above and below a page: the day of printing, the title, the address."""
    pages = [page[1:-1] if page and _PRINTED_PAGE.fullmatch(page[-1].text[:_FOOT]) else page for page in pages]
    edges = Counter(key for page in pages for key in {_key(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    kept = []
    for page in pages:
        inside = range(_EDGE, len(page) - _EDGE)
        kept.append(
            [
                line
                for at, line in enumerate(page)
                if at in inside
                or not (edges[_key(line)] >= _REPEATS or (_PAGE_NUMBER.fullmatch(line.text) and at in (0, len(page) - 1)))
            ]
        )
    return kept


def _key(line: _Line) -> str:
    """The words of a line; the digits of a running head may count the pages."""
    return re.sub(r"\d", "0", line.text)


def _inner_gap(gaps: list[int]) -> int:
    counts = Counter(gaps)
    return next((gap for gap in sorted(counts) if counts[gap] >= _SHARE * len(gaps)), 0)


def _full_until(page: list[_Line]) -> float:
    """How many blanks a line that fills its width may have before it."""
    least = min((line.left for line in page), default=0)
    most = max((line.left + len(line.text) for line in page), default=0)
    return least + _SLACK * (most - least)


def _brackets(found: list[str]) -> list[str]:
    """Some writers map the glyph of a bracket to the one it looks like, others to the one that was meant: where most pairs
    open with what closes, all are swapped."""
    right = wrong = 0
    for text in found:
        for opening, closing in _PAIRS:
            first, second = text.find(opening), text.find(closing)
            if first >= 0 and second >= 0:
                right, wrong = (right + 1, wrong) if first < second else (right, wrong + 1)
    return [_INSIDE_BRACKETS.sub("", text.translate(_SWAPPED) if wrong > right else text) for text in found]
