"""The check stage."""

from __future__ import annotations

from factcheck.checks.check import Story
from factcheck.checks.links import find_links
from factcheck.checks.links.line import lines
from factcheck.checks.registry import checks
from factcheck.lang.lexicon import Lexicon
from factcheck.model import SEVERITIES, Extraction, Finding
from factcheck.settings import Settings
from factcheck.text.tokens import PartText

DEFAULT = Settings()


def story(extraction: Extraction, parts: tuple[PartText, ...], lexicon: Lexicon, settings: Settings = DEFAULT) -> Story:
    """The document with its lines and links."""
    found = lines(extraction, parts, lexicon)
    links = find_links(found)
    claims = {claim.value.span: claim for claim in extraction.claims}
    items = (item for line in found for item in line.items)
    nouns = {item.value.span: (item.noun, item.human) for item in items if item.value is not None and item.noun}
    return Story(extraction, parts, found, links, lexicon, settings, claims, nouns)


def run_checks(
    extraction: Extraction, parts: tuple[PartText, ...], lexicon: Lexicon, settings: Settings = DEFAULT
) -> tuple[tuple[Finding, ...], int]:
    """The findings of every check, in text order, and how many comparisons were made.

    Where two checks report the same quotes, only the graver and more specific finding stays.
    """
    document = story(extraction, parts, lexicon, settings)
    findings: list[Finding] = []
    compared = 0
    for check in checks():
        for result in check.run(document):
            compared += 1
            if result is not None:
                findings.append(result)
    unique = {finding.fingerprint: finding for finding in sorted(findings, key=_order)}
    return tuple(sorted(unique.values(), key=_order)), compared


def _order(finding: Finding) -> tuple[str, int, int, str]:
    span = finding.quotes[0].span
    return span.part, span.start, SEVERITIES.index(finding.severity), finding.rule
