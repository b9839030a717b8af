"""One result for the editor."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from factcheck.model.span import Span

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of one document: where, what, and whose."""

    document: str
    span: Span
    text: str
    value: str = ""
    time: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Rule id (``arithmetic.percent_total``), severity, message in English and Arabic, the quotes, the arithmetic in one
    line, and both possible fixes where either side may be wrong. The first quote's document owns the finding."""

    rule: str
    severity: Severity
    message: str
    message_ar: str
    quotes: tuple[Quote, ...]
    arithmetic: str = ""
    fixes: tuple[str, ...] = ()
    why: tuple[str, ...] = ()

    @property
    def document(self) -> str:
        return self.quotes[0].document if self.quotes else ""

    @property
    def fingerprint(self) -> str:
        """Stable under edits elsewhere: made of the rule and the quoted words, not of offsets."""
        key = "\x1f".join([self.rule, *(f"{quote.document}\x1e{' '.join(quote.text.split())}" for quote in self.quotes)])
        return hashlib.sha256(key.encode()).hexdigest()[:16]

    def __str__(self) -> str:
        return f"{self.severity} {self.rule} {self.document}: {self.message}"
