"""What the test files of claims share: a short text, and the claims that are read from it."""

from __future__ import annotations

from datetime import datetime

from factcheck.lang.lexicon import lexicon
from factcheck.model import Claim, Document, Quantity
from factcheck.pipeline import extract, normalize

PUBLISHED = "2023-05-18T10:00"  # a Thursday
_ASIDE = ("duration", "ordinal", "age")


def claims(text: str, headline: str = "", published: str | None = PUBLISHED) -> tuple[Claim, ...]:
    when = datetime.fromisoformat(published) if published else None
    document, words = Document("wire/7", text, headline, published=when), lexicon("ar")
    return extract(document, normalize(document, words), words).claims


def numbers(text: str, headline: str = "", published: str | None = PUBLISHED) -> list[Claim]:
    """The claims that have a number."""
    return [claim for claim in claims(text, headline, published) if isinstance(claim.value, Quantity)]


def figures(text: str, headline: str = "", published: str | None = PUBLISHED) -> list[Claim]:
    """The same without durations, ordinals and ages."""
    return [claim for claim in numbers(text, headline, published) if claim.kind not in _ASIDE]


def quantity(claim: Claim) -> Quantity:
    """The value of a claim that has a number."""
    assert isinstance(claim.value, Quantity)
    return claim.value
