"""One claim as the gate sees it: the claim, its document's number, its passage and its surroundings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module

from factcheck.align.context import Context, context
from factcheck.align.terms import Passage, Terms
from factcheck.model import Claim, Extraction, Quantity
from factcheck.text.fold import fold_word

_FAMILY = {"vague": "count", "fraction": "percent"}


@dataclass(frozen=True, slots=True)
class Side:
    """``number`` is the document's place in the run, ``passage`` the index of the sentence in its terms."""

    claim: Claim
    number: int
    passage: int
    context: Context
    published: datetime | None
    publisher: str
    head: str
    """The stem of the head noun."""

    @property
    def concept(self) -> str:
        """The subject concept, or the head noun's stem where the concept is not known."""
        return self.claim.subject.concept or self.head

    @property
    def family(self) -> str:
        """Claims of two families are never compared."""
        return _FAMILY.get(self.claim.kind, self.claim.kind)

    @property
    def quantity(self) -> Quantity | None:
        return self.claim.value if isinstance(self.claim.value, Quantity) else None


def sides_of(extraction: Extraction, number: int, terms: Terms) -> list[Side]:
    """The sides of one document, in reading order."""
    document = extraction.document
    stem: Callable[[str], str] = import_module(f"factcheck.lang.{document.language}.stem").stem
    out = []
    for claim in extraction.claims:
        at = _passage_index(terms.passages, claim)
        if at is not None:
            around = context(claim, terms.passages[at])
            head = stem(fold_word(claim.subject.head)) if claim.subject.head else ""
            out.append(Side(claim, number, at, around, document.published, document.publisher, head))
    return out


def _passage_index(passages: Sequence[Passage], claim: Claim) -> int | None:
    for index, passage in enumerate(passages):
        if passage.part == claim.span.part and passage.start <= claim.span.start < passage.end:
            return index
    return None
