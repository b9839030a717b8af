"""How a report is to be written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from unicodedata import bidirectional

from msgspec import Struct

from factcheck.model import SEVERITIES, Finding, Severity
from factcheck.wording import LANGUAGES, Language


class Waived(Struct, frozen=True):
    """A finding that a waiver took out: why, who answers for it, the waiver's last day, and whether it stands in the text."""

    finding: Finding
    reason: str = ""
    owner: str = ""
    until: date | None = None
    inline: bool = False


class Options(Struct, frozen=True):
    """``color``: escape codes are welcome. ``width`` in columns. ``level``: the lowest severity shown. ``explain``: say why.
    ``quiet``: findings and coverage only. ``unresolved``: list what was not understood in place of claims.

    ``bidi``: the terminal sets right-to-left text itself and obeys isolates (``True``), or sets every line from left to right
    (``False``); ``None`` where it is not known: plain logical order. ``lang``: the language of the interface where a
    format speaks only one. ``csv_bom``: begin CSV with a byte order mark. ``waived`` and ``known``: findings that a waiver
    or the baseline took out, for the formats that can say so."""

    color: bool = False
    width: int = 100
    level: Severity = "info"
    explain: bool = False
    quiet: bool = False
    unresolved: bool = False
    bidi: bool | None = None
    lang: Language = "ar"
    csv_bom: bool = False
    waived: tuple[Waived, ...] = ()
    known: tuple[Finding, ...] = ()


def severity(name: str) -> Severity:
    """The severity of that name; raises ``ValueError`` where there is none."""
    for known in SEVERITIES:
        if known == name:
            return known
    raise ValueError(f"no such level: {name!r}; there are {', '.join(SEVERITIES)}")


def language(name: str) -> Language:
    """The language of that name; raises ``ValueError`` where there is none."""
    for known in LANGUAGES:
        if known == name:
            return known
    raise ValueError(f"no such language: {name!r}; there are {', '.join(LANGUAGES)}")


def shown(findings: Iterable[Finding], level: Severity) -> tuple[Finding, ...]:
    """The findings at or above a level, in their order."""
    wanted = SEVERITIES[: SEVERITIES.index(level) + 1]
    return tuple(finding for finding in findings if finding.severity in wanted)


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """The worst first, and otherwise in their order."""
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))


def in_language(text: str, lang: Language) -> str:
    """Of a text that says the same in both languages with `` / `` between them, the side in this one; else the whole text.
    Either side may hold names of the other language."""
    sides = text.split(" / ")
    shares = [_arabic(side) for side in sides]
    if len(sides) != 2 or shares[0] == shares[1]:
        return text
    return max(sides, key=_arabic) if lang == "ar" else min(sides, key=_arabic)


def _arabic(text: str) -> Fraction:
    """How much of the letters is Arabic."""
    kinds = [kind for char in text if (kind := bidirectional(char)) in ("L", "AL")]
    return Fraction(kinds.count("AL"), max(len(kinds), 1))


def message(finding: Finding, lang: Language) -> str:
    """The finding's message in a language, or in the other where it has only that."""
    one, other = (finding.message_ar, finding.message) if lang == "ar" else (finding.message, finding.message_ar)
    return one or other
