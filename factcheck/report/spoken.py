"""Values, times and subjects as people read them, in the words of ``factcheck.wording``.

The formats for machines keep the notation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from factcheck.model import Claim, Document, Finding, Quantity, Quote, Report, Time, When, minute_of, quantity, when
from factcheck.wording import Language, said, said_hour, said_time, title

Days = frozenset[date | None]
_ORDERED = frozenset(("across.conflict", "across.changed", "across.changed_without_saying"))
"""The rules whose verdict may rest on which of two figures came first."""
_Value = TypeVar("_Value")


class Spoken:
    """The words of one report in one language. ``quoting``: what only the words of the text say is said in them."""

    def __init__(self, report: Report, lang: Language, quoting: bool) -> None:
        self.lang = lang
        self._quoting = quoting
        self._documents = {document.id: document for document in report.documents}
        self._at = {(claim.document, claim.span): claim for claim in report.claims}

    def quoted(self, quote: Quote) -> Claim | None:
        """The claim that stands where the quote does."""
        return self._at.get((quote.document, quote.span))

    def value(self, claim: Claim) -> str:
        document = self._documents.get(claim.document)
        return self._said(claim.value, document.quote(claim.span) if document else "")

    def _said(self, value: Quantity | When, words: str) -> str:
        return said(value, words if self._quoting else "", self.lang)

    def of_quote(self, quote: Quote) -> str:
        """The value of a quote; what is no notation as it is, empty where there is none."""
        claim = self.quoted(quote)
        if claim is not None and _figure(str(claim.value)) == _figure(quote.value):
            return self.value(claim)
        value = _parsed(quantity.parse, quote.value) or _parsed(when.parse, quote.value)
        return quote.value if value is None else self._said(value, quote.text)

    def time(self, claim: Claim, hour: bool = False) -> str:
        days = said_time(claim.time, self.lang)
        return f"{days} {self._hour(claim)}".rstrip() if hour and claim.time.low == claim.time.high else days

    def _hour(self, claim: Claim) -> str:
        document: Document | None = self._documents.get(claim.document)
        return said_hour(claim, document.published if document else None, self.lang)

    def times(self, finding: Finding) -> list[str]:
        """The reference time of each quote; with the hour where two figures of one day are told apart by it."""
        claims = [self.quoted(quote) for quote in finding.quotes]
        days = shared_days(filter(None, claims)) if finding.rule in _ORDERED else Days()
        return [
            self._of_quote_time(quote) if claim is None else self.time(claim, claim.time.high in days)
            for quote, claim in zip(finding.quotes, claims, strict=True)
        ]

    def _of_quote_time(self, quote: Quote) -> str:
        time = _parsed(Time.parse, quote.time)
        return quote.time if time is None else said_time(time, self.lang)

    def title(self, claims: Sequence[Claim]) -> str:
        return title(claims, self.lang)


def published(document: Document) -> str:
    """The day of publication, with the hour where the text's data say one; empty where there is none."""
    moment = document.published
    if moment is None:
        return ""
    return moment.isoformat(" ", "minutes") if minute_of(moment) is not None else moment.date().isoformat()


def _figure(notation: str) -> str:
    return notation.partition(" ")[0].rstrip("%")


def _parsed(parse: Callable[[str], _Value], text: str) -> _Value | None:
    """``None`` where the text is no such notation."""
    try:
        return parse(text)
    except ValueError:
        return None


def shared_days(claims: Iterable[Claim]) -> Days:
    """The days of which two documents give different figures."""
    found: dict[date | None, set[tuple[str, str]]] = {}
    for claim in claims:
        if claim.time.low is not None and claim.time.low == claim.time.high and claim.kind != "date":
            found.setdefault(claim.time.high, set()).add((claim.document, str(claim.value)))
    return frozenset(day for day, said in found.items() if all(len(set(part)) > 1 for part in zip(*said, strict=True)))
