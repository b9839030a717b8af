"""Names of the page's places: findings, documents, groups and claims, so that one can lead to the other."""

from __future__ import annotations

from factcheck.model import Claim, Finding, Quote, Report, Unresolved
from factcheck.report.html_markup import Html, ltr, prose
from factcheck.report.passages import Passages
from factcheck.report.series import Index
from factcheck.report.spoken import Spoken
from factcheck.report.terms import phrase
from factcheck.wording import Language


class Page:
    """What the sections of a page share."""

    def __init__(self, report: Report, lang: Language) -> None:
        self.report = report
        self.lang = lang
        self.index = Index(report)
        self.passages = Passages(report)
        self._documents = {document.id: number for number, document in enumerate(report.documents, 1)}
        self._groups = {group.id: number for number, group in enumerate(self.index.groups, 1)}
        self._claims = {claim.id: number for number, claim in enumerate(report.claims, 1)}
        self.spoken = Spoken(report, lang, quoting=True)
        self.claims_in: dict[str, list[Claim]] = {}
        for claim in report.claims:
            self.claims_in.setdefault(claim.document, []).append(claim)
        self.missed_in: dict[str, list[Unresolved]] = {}
        for missed in report.unresolved:
            self.missed_in.setdefault(missed.document, []).append(missed)
        self.group_of = {name: group for group in self.index.groups for name in group.claims}

    def document(self, name: str) -> str | None:
        """``d3``; ``None`` where the document is not in the report."""
        return f"d{self._documents[name]}" if name in self._documents else None

    def group(self, name: str) -> str:
        return f"g{self._groups[name]}"

    def claim(self, claim: Claim) -> str:
        return f"c{self._claims[claim.id]}"

    def quoted(self, quote: Quote) -> Claim | None:
        """The claim that stands where the quote does."""
        return self.spoken.quoted(quote)

    def link(self, quote: Quote) -> str | None:
        """Where the quote stands in its article."""
        claim = self.quoted(quote)
        if claim is not None:
            return f"#{self.claim(claim)}"
        place = self.document(quote.document)
        return f"#{place}" if place else None

    def groups_of(self, finding: Finding) -> list[str]:
        """The groups that a finding speaks of."""
        claims = filter(None, map(self.quoted, finding.quotes))
        return list(dict.fromkeys(self.group_of[claim.id].id for claim in claims if claim.id in self.group_of))

    def prose(self, text: str) -> Html:
        """Words of a message, with the documents under their short names."""
        return prose(self.index.shortened(text))

    def reason(self, text: str) -> Html:
        """Why something is so: in the page's language where it is a fixed sentence, else as the program's own notation."""
        said = phrase(text, self.lang)
        return prose(said) if said != text else ltr(text)

    def source(self, name: str, source: str = "") -> str:
        """Who says it: the publisher, else the short name of the document."""
        document = self.index.documents.get(name)
        publisher = document.publisher if document else ""
        said = source if source != name else ""
        return said or publisher or self.index.short(name)
