"""A picture of a terminal report: one stand-alone SVG, the same bytes for the same text.

Each line is one ``<text>``, so that the viewer's own bidi and shaping set the Arabic; a line whose first letter is Arabic stands
at the right edge. Programs that place every character in a cell of its own break Arabic, and are of no use here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from factcheck.report.bidi import from_right
from factcheck.report.page import columns

_CODES = re.compile(r"\x1b\[([0-9;]*)m")
_OTHER_CODES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-ln-~]")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # not allowed in XML
_SIZE, _STEP, _CHAR, _PAD, _TOP = 14, 21, 8.43, 18, 44
_FONTS = (
    "'DejaVu Sans Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', 'DejaVu Sans', monospace"
)
_CLASS = {"1": "b", "2": "d", "7": "m", "31": "r", "32": "g", "33": "y", "36": "c"}
_OFF = {"22": "bd", "27": "m", "39": "rgyc"}
_CSS = (
    f"text{{font:{_SIZE}px {_FONTS};fill:#d8dee9;white-space:pre}}"
    ".b{font-weight:bold}.d{fill:#8b96a8}.m{fill:#ffd866}"
    ".r{fill:#ff7b72}.g{fill:#7ee787}.y{fill:#f0c674}.c{fill:#79c0ff}.title{fill:#8b96a8}"
)


def _runs(line: str, state: set[str]) -> Iterator[tuple[str, str]]:
    """The stretches of a line with their style letters; ``state`` is carried from line to line."""
    at = 0
    for code in _CODES.finditer(line):
        if code.start() > at:
            yield line[at : code.start()], "".join(sorted(state))
        at = code.end()
        for number in code[1].split(";"):
            if number in ("", "0"):
                state.clear()
            state.difference_update(_OFF.get(number, ""))
            if number in _CLASS:
                state.add(_CLASS[number])
    if at < len(line):
        yield line[at:], "".join(sorted(state))


def _fit(text: str) -> str:
    return escape(_UNFIT.sub("\ufffd", text), quote=False)


def _span(text: str, style: str) -> str:
    return f'<tspan class="{" ".join(style)}">{_fit(text)}</tspan>' if style else _fit(text)


def _as_one(runs: list[tuple[str, str]]) -> tuple[str, str]:
    """A line without inner styles: marked words between ⟦ ⟧, and the one style of all its words, if there is one."""
    text = "".join(f"⟦{run}⟧" if "m" in style else run for run, style in runs)
    styles = {style for run, style in runs if run.strip()}
    return text, styles.pop() if len(styles) == 1 else ""


def _line(line: str, y: int, width: float, state: set[str]) -> str:
    """Some viewers order the words of each ``<tspan>`` on their own and would tear a sentence apart at its marks; and they
    disagree on where a line with ``direction="rtl"`` begins. So running Arabic is one run, embedded right to left."""
    runs = list(_runs(line, state))
    text = "".join(run for run, _ in runs)
    right = from_right(text)
    if right or any("m" in style for _, style in runs):
        text, style = _as_one(runs)
        opening, closing = ("\u202b", "\u202c") if right else ("", "")
        spans, kind = opening + _fit(text) + closing, f' class="{" ".join(style)}"' if style else ""
    else:
        spans, kind = "".join(_span(run, style) for run, style in runs), ""
    if not text.strip():
        return ""
    place = f'x="{width - _PAD:g}" y="{y}" text-anchor="end"' if right else f'x="{_PAD}" y="{y}"'
    return f'<text {place}{kind} xml:space="preserve">{spans}</text>\n'


def svg(text_with_ansi: str, *, width: int, title: str) -> str:
    """The text as it would stand in a terminal of ``width`` columns, or of more where a line is longer; ``title`` is the
    window's and the picture's name. Escape codes other than colours are dropped."""
    lines = _OTHER_CODES.sub("", text_with_ansi.expandtabs()).rstrip("\n").split("\n")
    longest = max(width, *(columns(_CODES.sub("", line)) for line in lines))
    wide = round(longest * _CHAR + 2 * _PAD)
    high = _TOP + len(lines) * _STEP + _PAD
    state: set[str] = set()
    body = "".join(_line(line, _TOP + (number + 1) * _STEP - 5, wide, state) for number, line in enumerate(lines))
    name = _fit(title)
    dots = "".join(
        f'<circle cx="{_PAD + 7 + 20 * place}" cy="22" r="6" fill="{fill}"/>'
        for place, fill in enumerate(("#ff5f57", "#febc2e", "#28c840"))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" role="img">\n'
        f"<title>{name}</title>\n<style>{_CSS}</style>\n"
        f'<rect width="{wide}" height="{high}" rx="10" fill="#1d2430"/>\n{dots}\n'
        f'<text class="title" x="{wide / 2:g}" y="27" text-anchor="middle">{name}</text>\n{body}</svg>\n'
    )
