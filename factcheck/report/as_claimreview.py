"""ClaimReview in JSON-LD, for a page that publishes the check: one review a group of claims, one a finding inside a text.

The rating is a word and no number: sources that disagree do not say which of them is right. A review has no date and no address
of its own, for the program knows neither; the newsroom that publishes it adds ``url``, ``datePublished`` and its own name
in place of the author's. ``<`` is written as an escape, so that the text can stand in a ``script`` element.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Claim, Finding, Group, Quote, Report
from factcheck.report.coverage import line, warning
from factcheck.report.labels import word
from factcheck.report.options import Options, message, shown, worst_first
from factcheck.report.records import Record, by_id, dump
from factcheck.report.series import value_text

_AUTHOR = {"@type": "Organization", "name": "factcheck"}
_OWN = "across."  # findings across texts are told by their groups


class _Reviews:
    def __init__(self, report: Report, options: Options) -> None:
        self._report = report
        self._options = options
        self._documents = by_id(report.documents)
        self._claims = {claim.id: claim for claim in report.claims}

    def _appearance(self, name: str, text: str) -> Record:
        document = self._documents.get(name)
        record: Record = {"@type": "Article", "identifier": name, "text": text}
        if document is None:
            return record
        if document.headline:
            record["headline"] = document.headline
        if document.publisher:
            record["publisher"] = {"@type": "Organization", "name": document.publisher}
        if document.published:
            record["datePublished"] = document.published.isoformat()
        return record | {"inLanguage": document.language}

    def _sentence(self, claim: Claim) -> str:
        document = self._documents.get(claim.document)
        return document.quote(claim.sentence) if document else str(claim)

    def _item(self, first: Record, author: str, others: list[Record]) -> Record:
        published = {"datePublished": first["datePublished"]} if "datePublished" in first else {}
        said = {"author": {"@type": "Organization", "name": author}} if author else {}
        return {"@type": "Claim", **said, **published, "firstAppearance": first, **({"appearance": others} if others else {})}

    def _review(self, name: str, reviewed: str, rating: str, body: str, item: Record) -> Record:
        return {
            "@type": "ClaimReview",
            "@id": f"urn:factcheck:{name}",
            "claimReviewed": reviewed,
            "reviewRating": {"@type": "Rating", "alternateName": rating},
            "reviewBody": body,
            "author": _AUTHOR,
            "inLanguage": self._options.lang,
            "itemReviewed": item,
        }

    def _group(self, group: Group) -> Record | None:
        claims = [self._claims[name] for name in group.claims if name in self._claims]
        if len(claims) < 2:
            return None
        lang, first = self._options.lang, claims[0]
        appearances = [self._appearance(claim.document, self._sentence(claim)) for claim in claims]
        document = self._documents.get(first.document)
        author = first.speaker or (document.publisher if document else "")
        sources = f"{word('sources', lang)}: {len(group.sources)}; {word('independent', lang)}: {group.independent_sources}"
        values = "; ".join(f"{value_text(claim)} ({claim.time})" for claim in claims)
        item = self._item(appearances[0], author, appearances[1:])
        return self._review(group.id, self._sentence(first), word(group.verdict, lang), f"{values}. {sources}.", item)

    def _quote(self, quote: Quote) -> Record:
        return self._appearance(quote.document, quote.text)

    def _finding(self, finding: Finding) -> Record:
        first, *others = finding.quotes
        body = "\n".join(filter(None, [message(finding, self._options.lang), finding.arithmetic, *finding.fixes]))
        item = self._item(self._quote(first), first.source, [self._quote(quote) for quote in others])
        return self._review(finding.fingerprint, first.text, word(finding.severity, self._options.lang), body, item)

    def records(self) -> Iterator[Record]:
        yield from filter(None, map(self._group, self._report.groups))
        for finding in worst_first(shown(self._report.findings, self._options.level)):
            if finding.quotes and not finding.rule.startswith(_OWN):
                yield self._finding(finding)
        lang, loud = self._options.lang, warning(self._report.coverage)
        counted = line(self._report.coverage, lang, len(self._report.problems))
        said = f"{word(loud, lang)} {counted}" if loud else counted
        yield {"@type": "CreativeWork", "name": word("coverage", lang), "abstract": said}


def report(report: Report, options: Options) -> str:
    listed = ",\n".join(dump(record) for record in _Reviews(report, options).records()).replace("<", "\\u003c")
    return f'{{"@context": "https://schema.org",\n"@graph": [\n{listed}\n]}}\n'
