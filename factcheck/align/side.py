"""One claim as the gate sees it: the claim, its document's number, its passage and its surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck.align.canon import canon
from factcheck.align.context import Context, context
from factcheck.align.terms import Passage, Terms
from factcheck.model import Claim, Extraction, Quantity
from factcheck.text.fold import fold_word
from factcheck.world.concepts import concept, same_or_parent

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
    words: frozenset[str]
    """The stems of the subject's words, the empty ones left out."""

    concept: str
    """The id of the subject concept, else the head noun's name; people are known by what happened to them (see ``_concept``)."""

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
    names = canon(document.language)
    out = []
    for claim in extraction.claims:
        at = _passage_index(terms.passages, claim)
        if at is not None:
            around = context(claim, terms.passages[at])
            head = names.of(fold_word(claim.subject.head))[0] if claim.subject.head else ""
            read = (names.of(word) for word in fold_word(claim.subject.text).split())
            words = frozenset(name for name, weight in read if weight)
            out.append(
                Side(claim, number, at, around, document.published, document.publisher, head, words, _concept(claim, head))
            )
    return out


def _passage_index(passages: Sequence[Passage], claim: Claim) -> int | None:
    for index, passage in enumerate(passages):
        if passage.part == claim.span.part and passage.start <= claim.span.start < passage.end:
            return index
    return None


def _concept(claim: Claim, head: str) -> str:
    """«قتيل» beside the event «killed» is a person: what it adds is said by the event already."""
    noun = claim.subject.concept or claim.subject.head
    if not noun:
        return ""
    known = concept(noun)
    if known is None:
        return head
    by_event = known.id == claim.event and same_or_parent("person", known.id)
    return "person" if known.standin or by_event else known.id
