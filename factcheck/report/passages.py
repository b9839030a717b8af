"""The words around a value: where it stands, in what passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec import Struct

from factcheck.model import Document, Quote, Report, Span
from factcheck.report.series import short_names

_AROUND = 140  # code points kept on either side of the marks in a long passage
_LONG = 420


class Passage(Struct, frozen=True):
    """One stretch of a document, with the quotes that stand in it, in the order in which they were given."""

    document: Document | None
    span: Span
    quotes: tuple[Quote, ...]

    def pieces(self) -> list[tuple[str, bool]]:
        """The words of the passage, each with whether it is quoted; «…» where the passage was cut."""
        if self.document is None:
            return [(quote.text, True) for quote in self.quotes]
        marks = _merged(quote.span for quote in self.quotes)
        text = self.document.text(self.span.part)
        start, end = _window(text, self.span, marks)
        pieces = [("… ", False)] if start > self.span.start else []
        at = start
        for mark in marks:
            pieces += [(text[at : mark.start], False), (text[mark.start : mark.end], True)]
            at = mark.end
        pieces.append((text[at:end], False))
        return [*pieces, (" …", False)] if end < self.span.end else pieces


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Sorted, without overlaps."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            last = merged.pop()
            span = Span(last.part, last.start, max(last.end, span.end))
        merged.append(span)
    return merged


def _window(text: str, span: Span, marks: Sequence[Span]) -> tuple[int, int]:
    """The part of a passage that is shown: all of it, or what is near the marks, cut at spaces."""
    start, end = min(span.start, marks[0].start), max(span.end, marks[-1].end)
    if end - start <= _LONG:
        return start, end
    first, last = marks[0].start - _AROUND, marks[-1].end + _AROUND
    if first > start:
        start = min(text.find(" ", first) + 1 or first, marks[0].start)
    if last < end:
        end = max(text.rfind(" ", 0, last), marks[-1].end)
    return start, end


def _line(text: str, span: Span) -> Span:
    """The line of the text that a span begins in."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return Span(span.part, start, len(text) if end < 0 else end)


class Passages:
    """Finds the passages of a report's documents: the sentences of its claims, else the lines of the text."""

    def __init__(self, report: Report) -> None:
        self._documents = {document.id: document for document in report.documents}
        self._names = short_names(self._documents)
        self._breaks: dict[str, list[int] | None] = {}
        self._sentences: dict[tuple[str, str], set[Span]] = {}
        for claim in report.claims:
            self._sentences.setdefault((claim.document, claim.sentence.part), set()).add(claim.sentence)

    def line(self, document: str, span: Span) -> str:
        """``12``, counted from 1, or ``headline``; empty where the document is not known."""
        if span.part == "headline":
            return "headline"
        if document not in self._breaks:
            known = self._documents.get(document)
            self._breaks[document] = [at for at, char in enumerate(known.body) if char == "\n"] if known else None
        breaks = self._breaks[document]
        return "" if breaks is None else str(bisect_left(breaks, span.start) + 1)

    def place(self, document: str, span: Span) -> str:
        """``draft.txt:12`` (the line), or ``draft.txt headline``."""
        line, name = self.line(document, span), self._names.get(document, document)
        return f"{name}{' ' if line == 'headline' else ':'}{line}" if line else name

    def _around(self, document: Document | None, span: Span) -> Span:
        if document is None:
            return span
        sentences = self._sentences.get((document.id, span.part), ())
        holding = [known for known in sentences if known.start <= span.start and span.end <= known.end]
        return (
            min(holding, key=lambda known: (known.end - known.start, known)) if holding else _line(document.text(span.part), span)
        )

    def of(self, quotes: Iterable[Quote]) -> list[Passage]:
        """The passages of the quotes, in the order of their first quote; quotes of one passage stand together."""
        found: dict[tuple[str, Span], list[Quote]] = {}
        for quote in quotes:
            around = self._around(self._documents.get(quote.document), quote.span)
            found.setdefault((quote.document, around), []).append(quote)
        return [Passage(self._documents.get(name), span, tuple(members)) for (name, span), members in found.items()]
