"""Packs on a report: findings of rules and facts are added, severities are set, waivers take findings out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import SEVERITIES, Claim, Finding, Report, Span
from factcheck.rules.hold import hold_to_facts, hold_to_rules
from factcheck.rules.model import CheckRule, ClaimRule, Level, Packs, Waiver
from factcheck.rules.waivers import leave_for, waive


class Applied(Struct, frozen=True):
    """The report with the packs' findings, the findings that were ``waived``, the assertions that had nothing to test, and
    for each waived finding the waiver that let it go (``leave``)."""

    report: Report
    waived: tuple[Finding, ...] = ()
    idle: tuple[str, ...] = ()
    leave: tuple[Waiver, ...] = ()


def apply_rules(report: Report, packs: Packs, drafts: Collection[str] | None = None, today: date | None = None) -> Report:
    """The report with what the packs say about it: :func:`apply_packs` without the rest."""
    return apply_packs(report, packs, drafts, today).report


def apply_packs(
    report: Report, packs: Packs, drafts: Collection[str] | None = None, today: date | None = None, assertions: bool = True
) -> Applied:
    """``drafts`` are the documents that rules and facts are applied to, all where ``None``. ``today`` judges the waivers;
    ``None``: none has run out. Assertions run where ``assertions`` is true."""
    documents = {document.id: document for document in report.documents}
    claims = [claim for claim in report.claims if drafts is None or claim.document in drafts]
    rules = hold_to_rules((rule for rule in packs.rules if isinstance(rule, ClaimRule)), claims, documents)
    facts = hold_to_facts(packs.facts, claims, documents)
    found = [*report.findings, *rules.findings, *facts.findings]
    compared = rules.compared + facts.compared
    idle: tuple[str, ...] = ()
    if assertions and any(pack.assertions for pack in packs.packs):
        from factcheck.rules.assertions import run_assertions

        asserted = run_assertions(packs.packs, report)
        found += asserted.findings
        compared += asserted.compared
        idle = asserted.idle
    graded = graded_findings(found, packs, report)
    kept, waived = waive(graded, packs.waivers, report.documents, today)
    coverage = replace(report.coverage, checked=report.coverage.checked + compared)
    leave = tuple(leave_for(finding, packs.waivers, today) for finding in waived)
    held = replace(report, findings=tuple(sorted(kept, key=worst_first)), coverage=coverage)
    return Applied(held, tuple(waived), idle, leave)


def worst_first(finding: Finding) -> tuple[int, str, str, str]:
    return SEVERITIES.index(finding.severity), finding.document, finding.rule, finding.fingerprint


def graded_findings(findings: Iterable[Finding], packs: Packs, report: Report) -> list[Finding]:
    """The findings at the severity that the last word on their rule gives them; those set to ``off`` are gone."""
    rules = [rule for rule in packs.rules if isinstance(rule, CheckRule)]
    policies = packs.policies()
    if not rules and not any(policy.severities for policy in policies):
        return list(findings)
    claims = {(claim.document, claim.span): claim for claim in report.claims}
    out = []
    for finding in findings:
        level: Level = "own"
        for rule in rules:
            if rule.id == finding.rule and _concerns(rule, finding, claims, report):
                level = rule.severity if rule.severity != "own" else level
        for policy in policies:
            level = dict(policy.severities).get(finding.rule, level)
        if level == "own":
            out.append(finding)
        elif level != "off":
            out.append(replace(finding, severity=level))
    return out


def _concerns(rule: CheckRule, finding: Finding, claims: dict[tuple[str, Span], Claim], report: Report) -> bool:
    """Whether a rule that is limited to some claims speaks of this finding."""
    if rule.pattern is None:
        return True
    documents = {document.id: document for document in report.documents}
    quoted = (claims.get((quote.document, quote.span)) for quote in finding.quotes)
    return any(claim is not None and rule.pattern.matches(claim, documents[claim.document]) for claim in quoted)
