"""The words of a document as alignment sees them: folded stems with how telling they are, numbers and dates masked."""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec import Struct

from factcheck.align.canon import Canon, canon
from factcheck.model import Claim, Extraction, Part, Span
from factcheck.text.fold import fold
from factcheck.text.tokens import sentence_bounds

_WORD = re.compile(r"\d+(?:[.,٫٬،']\d+)*(?:ر\d+)?|[ء-غف-يپچڤژگ]+|[a-z]+|[،,;؛:()\"-]")
MASK = "#"


class Word(NamedTuple):
    """``start`` and ``end`` are offsets of the original text; ``weight`` 0 (empty) to 10 (telling); numbers are ``#``."""

    start: int
    end: int
    form: str
    stem: str
    weight: int


class Passage(Struct, frozen=True):
    """One sentence of one part."""

    part: Part
    index: int
    paragraph: int
    start: int
    end: int
    words: tuple[Word, ...]

    def masked(self) -> str:
        """The sentence with numbers masked and marks dropped, for comparing copies."""
        return " ".join([word.form for word in self.words if word.form[0] == MASK or word.form.isalpha()])


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
    plain = not view.starts
    out = []
    mask = 0
    for index, (start, end, paragraph) in enumerate(sentence_bounds(view.folded)):
        words: list[Word] = []
        masked = -1  # the mask that was written last
        for found in _WORD.finditer(view.folded, start, end):
            at, till = found.span()
            if not plain:
                at, till = view.origin(at), view.origin(till - 1) + 1
            while masks[mask][1] <= at:
                mask += 1
            if masks[mask][0] <= at:
                if mask != masked:
                    words.append(Word(*masks[mask], MASK, MASK, 0))
                masked = mask
                continue
            form = found.group()
            if form[0].isalpha():
                words.append(Word(at, till, form, *names.of(form)))
            elif form[0].isdigit():
                words.append(Word(at, till, MASK, MASK, 0))
            else:
                words.append(Word(at, till, form, form, 0))
        if words:
            out.append(Passage(part, index, paragraph, *view.span(start, end), tuple(words)))
    return out
