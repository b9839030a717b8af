"""The sides of a finding: quotes of one value together, so that a disagreement shows as two and not as six."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from factcheck.model import Finding, Quote

TITLES = {"across.agreement_is_one_source": "one_text", "across.common_origin": "one_origin"}
"""The labels of what several findings of a rule say together."""


class Side(Struct, frozen=True):
    """The quotes that give one value, in their order; ``against`` is the first quote of the value that they are held against."""

    quotes: tuple[Quote, ...]
    against: Quote | None = None


def sides(finding: Finding) -> list[Side]:
    """In the order of the first quotes. A value that is not known is a side for each quote. What is only for information is
    not held against the other side: nothing there is wrong."""
    found: dict[str, list[Quote]] = {}
    apart = finding.severity != "info"
    for number, quote in enumerate(finding.quotes):
        found.setdefault(quote.value or f"\0{number}", []).append(quote)
    listed = list(found.values())
    return [
        Side(
            tuple(quotes),
            _other(quotes[0], [each[0] for each in listed]) if len(listed) == 2 and apart else None,
        )
        for quotes in listed
    ]


def _other(quote: Quote, firsts: Iterable[Quote]) -> Quote | None:
    return next((first for first in firsts if first is not quote), None)


class Block(Struct, frozen=True):
    """Findings of one rule between the same documents, shown as one."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        return self.findings[0]

    @property
    def documents(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(quote.document for finding in self.findings for quote in finding.quotes))


def folded(findings: Iterable[Finding]) -> list[Block]:
    """The findings in their order, but those for information that say the same of the same documents in one block, at the place
    of the first. Errors and warnings, and what stands inside one document, each stay alone."""
    blocks: dict[tuple[object, ...], list[Finding]] = {}
    for number, finding in enumerate(findings):
        documents = tuple(sorted({quote.document for quote in finding.quotes}))
        alone = finding.severity != "info" or len(documents) != 2 or _a_series(finding.quotes)
        blocks.setdefault((number,) if alone else (finding.rule, documents), []).append(finding)
    return [Block(tuple(members)) for members in blocks.values()]


def _a_series(quotes: Sequence[Quote]) -> bool:
    """Several values in time have their own story to tell."""
    return len({quote.value for quote in quotes}) > 1
