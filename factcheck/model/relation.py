"""Two aligned claims and their verdict; all claims about one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.model.number import Number

Verdict = Literal["agree", "compatible", "changed", "conflict", "not_comparable"]
Certainty = Literal["sure", "look", "info"]


@dataclass(frozen=True, slots=True)
class Level:
    """One rung of the ladder: the slot that was compared and the label of the first level that matched."""

    name: str
    label: str

    def __str__(self) -> str:
        return f"{self.name}={self.label}"


@dataclass(frozen=True, slots=True)
class Relation:
    """Claims ``left`` and ``right`` (ids) passed the gate; ``levels`` is the ladder. ``certainty`` sets the severity of a
    conflict. Notation ``left conflict right (reason)``."""

    left: str
    right: str
    verdict: Verdict
    reason: str
    independent: bool
    levels: tuple[Level, ...] = ()
    certainty: Certainty = "info"

    def __str__(self) -> str:
        return f"{self.left} {self.verdict} {self.right} ({self.reason})"


@dataclass(frozen=True, slots=True)
class Group:
    """All claims about one subject, place, event and time scope. ``low``/``best``/``high`` under the named policy."""

    id: str
    subject: str
    claims: tuple[str, ...]
    verdict: Verdict | Literal["single"]
    sources: tuple[str, ...]
    independent_sources: int
    low: Number | None = None
    best: Number | None = None
    high: Number | None = None
