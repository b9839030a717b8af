"""One result for the editor."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from factcheck.model.number import Number
from factcheck.model.span import Noted, Span

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")

_NOTATION = re.compile(r"(error|warning|info) (\S+) (?:-|(.+?) ((?:headline|body):\d+-\d+)): (.*)", re.DOTALL)


class Quote(Struct, frozen=True):
    """Words of one document: where, what, and whose."""

    document: str
    span: Span
    text: str
    value: str = ""
    time: str = ""
    source: str = ""


class Mend(Struct, frozen=True):
    """The text would be right with a value from ``low`` to ``high``, both inclusive, in place of the figure at ``span``."""

    span: Span
    low: Number
    high: Number

    def allows(self, value: Number) -> bool:
        return self.low <= value <= self.high


class Finding(Noted, Struct, frozen=True):
    """Rule id (``arithmetic.percent_total``), severity, message in English and Arabic, the quotes, the arithmetic in one
    line, and both possible fixes where either side may be wrong; ``mends`` are the fixes in figures, each enough by itself.
    The first quote's document owns the finding.
    Notation, without the quotes' words: ``error arithmetic.percent_total a.txt body:10-14: message``."""

    rule: str
    severity: Severity
    message: str
    message_ar: str
    quotes: tuple[Quote, ...]
    arithmetic: str = ""
    fixes: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()

    @property
    def document(self) -> str:
        return self.quotes[0].document if self.quotes else ""

    @property
    def fingerprint(self) -> str:
        """Stable under edits elsewhere: made of the rule and the quoted words, not of offsets."""
        from hashlib import sha256

        key = "\x1f".join([self.rule, *(f"{quote.document}\x1e{' '.join(quote.text.split())}" for quote in self.quotes)])
        return sha256(key.encode()).hexdigest()[:16]

    def __str__(self) -> str:
        where = f"{self.document} {self.quotes[0].span}" if self.quotes else "-"
        return f"{self.severity} {self.rule} {where}: {self.message}"

    @classmethod
    def parse(cls, text: str) -> Finding:
        """The finding that a notation names, its quote without words; raises ``ValueError`` where it names none."""
        found = _NOTATION.fullmatch(text)
        if found is None:
            raise ValueError(f"no severity, rule and place of a finding: {text!r}")
        severity, rule, document, span, message = found.groups()
        quotes = (Quote(document, Span.parse(span), ""),) if document else ()
        return cls(rule, severity, message, "", quotes)  # type: ignore[arg-type]  # the pattern names the severities
