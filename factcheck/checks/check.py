"""What a check is, and what it is given.

A check is one module under ``checks/dates``, ``checks/arithmetic`` or ``checks/text`` with a docstring (What it does / Why /
Known limits / Example) and a ``CHECK``. Its rule id is the folder and the module name. ``run`` yields once for every
comparison it makes: a :class:`Finding`, or ``None`` where the two sides fit. So the yields count what was checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct, field

from factcheck.checks.links.line import Line, all_whens
from factcheck.checks.links.model import Link, LinkKind, Listing
from factcheck.lang.lexicon import Lexicon
from factcheck.model import Claim, Document, Extraction, Finding, Mend, Quantity, Quote, Severity, Span, When
from factcheck.settings import Settings
from factcheck.text.tokens import PartText

Value = Quantity | When | Listing


class Story(Struct, frozen=True):
    """One document with all that was read out of it, and the links between its numbers."""

    extraction: Extraction
    parts: tuple[PartText, ...]
    lines: tuple[Line, ...]
    links: tuple[Link, ...]
    lexicon: Lexicon
    settings: Settings
    claims: dict[Span, Claim] = field(default_factory=dict)
    nouns: dict[Span, tuple[str, bool | None]] = field(default_factory=dict)

    @property
    def document(self) -> Document:
        return self.extraction.document

    @property
    def whens(self) -> tuple[When, ...]:
        """All dates as written, those that no day was found for among them."""
        return all_whens(self.extraction)

    def linked(self, *kinds: LinkKind) -> Iterator[Link]:
        return (link for link in self.links if link.kind in kinds)

    def noun(self, value: Value) -> str:
        """The lemma of what a number counts, where the word files know it."""
        return self.nouns.get(value.span, ("", None))[0]

    def other_things(self, left: Value, right: Value) -> bool:
        """One number is known to count people and the other to count things."""
        first, second = self.nouns.get(left.span), self.nouns.get(right.span)
        return first is not None and second is not None and first[1] is not second[1]

    def claim(self, value: Value) -> Claim | None:
        return self.claims.get(value.span)

    def quote(self, value: Value) -> Quote:
        return self.quote_span(value.span, str(value))

    def quote_span(self, span: Span, value: str = "") -> Quote:
        document = self.document
        return Quote(document.id, span, document.quote(span), value, source=document.publisher)

    def text(self, value: Value) -> str:
        """The words of the document at a value."""
        return self.document.quote(value.span)


Run = Callable[[Story], Iterator[Finding | None]]


class Example(Struct, frozen=True):
    """A text, with the day it was published and a headline where the check needs them."""

    text: str
    published: str = "2024-05-15"
    headline: str = ""


class Check(Struct, frozen=True):
    """``fires`` are texts in which the check must find something, ``quiet`` texts in which no check may find anything."""

    rule: str
    run: Run
    fires: tuple[Example, ...]
    quiet: tuple[Example, ...]
    doc: str = ""


def finding(
    story: Story,
    rule: str,
    message: str,
    message_ar: str,
    values: tuple[Value, ...],
    arithmetic: str,
    fixes: tuple[str, ...] = (),
    severity: Severity = "error",
    why: tuple[str, ...] = (),
    mends: tuple[Mend, ...] = (),
) -> Finding:
    """A finding that quotes these values, one quote each."""
    quotes = tuple(story.quote(value) for value in dict.fromkeys(values))
    return Finding(rule, severity, message, message_ar, quotes, arithmetic, fixes, why, mends)
