"""The ids that a pack may name: the checks of a text, and the findings across texts."""

from __future__ import annotations

from factcheck.checks.check import Check

ACROSS = (
    "across.agreement_is_one_source",
    "across.changed",
    "across.changed_without_saying",
    "across.common_origin",
    "across.conflict",
    "across.copied_with_changed_digit",
)


def checks() -> dict[str, Check]:
    """The checks of a text against itself, by rule id."""
    from factcheck.checks.registry import checks as registered

    return {check.rule: check for check in registered()}


def rule_ids() -> tuple[str, ...]:
    """Every rule id that findings have without a pack."""
    return tuple(sorted((*checks(), *ACROSS)))
