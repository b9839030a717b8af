"""The frozen values of a pack."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Document, Quote, Report, Severity, Span
from factcheck.rules.limits import AnyLimit, Tolerance
from factcheck.rules.pattern import Pattern
from factcheck.rules.periods import Period
from factcheck.settings import Settings

Level = Literal["error", "warning", "info", "off", "own"]
FailOn = Literal["error", "warning", "info", "never"]
Line = Callable[[Sequence[Document], Sequence[Document]], Report]
"""From documents, and the texts that they are held against, to a report without packs: what examples are run through."""


class Bilingual(Struct, frozen=True):
    ar: str
    en: str


class Place(Struct, frozen=True):
    """Where in a pack something was written."""

    path: Path
    line: int


class Example(Struct, frozen=True):
    """Texts that a rule is proved by, and those that they are held against."""

    documents: tuple[Document, ...]
    against: tuple[Document, ...]
    line: int


class Examples(Struct, frozen=True):
    fires: tuple[Example, ...] = ()
    quiet: tuple[Example, ...] = ()


class ClaimRule(Struct, frozen=True):
    """Fires on each claim that ``pattern`` means and that breaks ``must`` or lacks one of ``needs`` (each, where
    neither is given)."""

    id: str
    title: Bilingual
    severity: Severity
    message: Bilingual
    why: str
    pattern: Pattern
    must: AnyLimit | None
    needs: tuple[str, ...]
    examples: Examples
    at: Place


class CheckRule(Struct, frozen=True):
    """Says how grave the findings of a check are, where ``pattern`` is given only those that quote a claim it means. ``own``
    leaves it to the check. The examples are the check's own, and those given here."""

    id: str
    title: Bilingual
    severity: Level
    why: str
    pattern: Pattern | None
    examples: Examples
    at: Place


Rule = ClaimRule | CheckRule


class Reference(Struct, frozen=True):
    """The source of a fact, and the day on which it said so."""

    title: str
    date: date
    link: str = ""


class Fact(Struct, frozen=True):
    """A verified value with its period of validity; claims that ``pattern`` means are held against it."""

    id: str
    title: Bilingual
    severity: Severity
    pattern: Pattern
    value: AnyLimit
    tolerance: Tolerance | None
    valid: Period
    source: Reference
    examples: Examples
    at: Place


class Profile(Struct, frozen=True):
    """What a desk, a wire and an archive want of one and the same pack; ``None`` where it says nothing. ``settings`` are the
    parameters of the checks and of the comparison, fields of :class:`Settings`."""

    fail_on: FailOn | None = None
    level: Severity | None = None
    severities: tuple[tuple[str, Level], ...] = ()
    settings: tuple[tuple[str, object], ...] = ()


class Pack(Struct, frozen=True):
    """A folder of rules, facts and assertions."""

    id: str
    title: Bilingual
    version: str
    path: Path
    rules: tuple[Rule, ...] = ()
    facts: tuple[Fact, ...] = ()
    assertions: tuple[Path, ...] = ()
    policy: Profile = Profile()
    profiles: tuple[tuple[str, Profile], ...] = ()

    def profile(self, name: str) -> Profile | None:
        return dict(self.profiles).get(name)


class Waiver(Struct, frozen=True):
    """Leave to print what a rule objects to. ``rule`` and ``document`` may hold ``*``; empty fields match all. ``within`` is the
    passage that an inline waiver speaks of, ``at`` the place and words of the waiver itself."""

    rule: str
    reason: str
    owner: str
    until: date
    at: Quote
    document: str = ""
    fingerprint: str = ""
    within: Span | None = None


class Packs(Struct, frozen=True):
    """All packs of a run, in the order in which they were named: a later one overrides the severities of an earlier one."""

    packs: tuple[Pack, ...] = ()
    profile: str = ""
    waivers: tuple[Waiver, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(rule for pack in self.packs for rule in pack.rules)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(fact for pack in self.packs for fact in pack.facts)

    def policies(self) -> tuple[Profile, ...]:
        """The policies that hold, first those of the packs, then those of the chosen profile."""
        chosen = (pack.profile(self.profile) for pack in self.packs) if self.profile else ()
        return (*(pack.policy for pack in self.packs), *(found for found in chosen if found is not None))

    def settings(self, base: Settings, fixed: Collection[str] = ()) -> Settings:
        """The settings with what the policies set; those named in ``fixed`` stay."""
        changes = {name: value for policy in self.policies() for name, value in policy.settings if name not in fixed}
        return replace(base, **changes)
