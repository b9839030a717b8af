"""How a report is to be written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.model import SEVERITIES, Finding, Severity


@dataclass(frozen=True, slots=True)
class Options:
    """``color``: escape codes are welcome. ``width`` in columns. ``level``: the lowest severity shown. ``explain``: say why.
    ``quiet``: findings and coverage only. ``unresolved``: list what was not understood in place of claims."""

    color: bool = False
    width: int = 100
    level: Severity = "info"
    explain: bool = False
    quiet: bool = False
    unresolved: bool = False


def severity(name: str) -> Severity:
    """The severity of that name; raises ``ValueError`` where there is none."""
    for known in SEVERITIES:
        if known == name:
            return known
    raise ValueError(f"no such level: {name!r}; there are {', '.join(SEVERITIES)}")


def shown(findings: Iterable[Finding], level: Severity) -> tuple[Finding, ...]:
    """The findings at or above a level, in their order."""
    wanted = SEVERITIES[: SEVERITIES.index(level) + 1]
    return tuple(finding for finding in findings if finding.severity in wanted)
