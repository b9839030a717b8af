"""The words of a document as alignment sees them: folded stems with how telling they are, numbers and dates masked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from factcheck.align.canon import Canon, canon
from factcheck.model import Claim, Extraction, Part, Span
from factcheck.text.fold import View, fold
from factcheck.text.tokens import sentence_bounds

_WORD = re.compile(r"\d+(?:[.,٫٬،']\d+)*(?:ر\d+)?|[ء-غف-يپچڤژگ]+|[a-z]+|[،,;؛:()\"-]")
MASK = "#"


Stem = tuple[str, int]
"""The stem of a word and its weight, 0 (empty) to 10 (telling)."""


class Passage(Struct, frozen=True):
    """One sentence of one part, word by word: its folded ``forms`` (numbers and dates are ``#``), their ``stems``, and their
    ``offsets`` in the original text, which are left out where no number stands."""

    part: Part
    index: int
    paragraph: int
    start: int
    end: int
    forms: tuple[str, ...]
    stems: tuple[Stem, ...]
    offsets: tuple[tuple[int, int], ...] = ()

    def masked(self) -> str:
        """The sentence with numbers masked and marks dropped, for comparing copies."""
        return " ".join([form for form in self.forms if form[0] == MASK or form.isalpha()])

    def at(self, span: Span) -> list[int]:
        """The words that a span of a number touches."""
        return [word for word, (start, end) in enumerate(self.offsets) if start < span.end and span.start < end]


class Terms(Struct, frozen=True):
    """All sentences of one document, headline first."""

    passages: tuple[Passage, ...]

    def passage_at(self, span: Span) -> Passage | None:
        for passage in self.passages:
            if passage.part == span.part and passage.start <= span.start < passage.end:
                return passage
        return None

    def of(self, claim: Claim) -> Passage | None:
        return self.passage_at(claim.span)


def read_terms(extraction: Extraction) -> Terms:
    """The terms of one document; the spans of its quantities and dates are masked as one number each."""
    document = extraction.document
    names = canon(document.language)
    masks: dict[Part, list[tuple[int, int]]] = {"headline": [], "body": []}
    for value in (*extraction.quantities, *extraction.whens, *(claim.value for claim in extraction.claims)):
        masks[value.span.part].append((value.span.start, value.span.end))
    out: list[Passage] = []
    for part, spans in masks.items():
        text = document.text(part)
        if text:
            out += _passages(part, text, _merged(spans), names)
    return Terms(tuple(out))


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        elif end > start:
            out.append((start, end))
    return out


def _passages(part: Part, text: str, masks: list[tuple[int, int]], names: Canon) -> list[Passage]:
    view = fold(text)
    masks = [*masks, (len(text) + 1, len(text) + 1)]
    out = []
    mask, masked = 0, -1  # the mask that comes next, and the one that was written last
    for index, (start, end, paragraph) in enumerate(sentence_bounds(view.folded)):
        first, last = view.span(start, end)
        while masks[mask][1] <= first:
            mask += 1
        forms: list[str] = []
        offsets: list[tuple[int, int]] = []
        if masks[mask][0] >= last:
            forms += [MASK if form[0].isdigit() else form for form in _WORD.findall(view.folded, start, end)]
        else:
            for form, at, till in _words(view, start, end):
                while masks[mask][1] <= at:
                    mask += 1
                if masks[mask][0] >= till:  # «ومروحيتان»: the «and» stands before the number
                    forms.append(MASK if form[0].isdigit() else form)
                    offsets.append((at, till))
                elif mask != masked:
                    forms.append(MASK)
                    offsets.append(masks[mask])
                    masked = mask
        if forms:
            stems = tuple([names.of(form) if form[0].isalpha() else (form, 0) for form in forms])
            out.append(Passage(part, index, paragraph, first, last, tuple(forms), stems, tuple(offsets)))
    return out


def _words(view: View, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of a sentence with their offsets in the original text."""
    for found in _WORD.finditer(view.folded, start, end):
        at, till = found.span()
        if view.starts:
            at, till = view.origin(at), view.origin(till - 1) + 1
        yield found.group(), at, till
