"""Waivers: leave, for a while and with a name under it, to print what a rule objects to.

In a file ``waivers.yaml``, or in the text itself, in the line of the passage or in the line before it::

    <!-- factcheck: allow dates.age_mismatch reason="his own count" owner="night desk" until=2026-12-31 -->
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import NOWHERE, Document, Finding, Quote, Severity, Span
from factcheck.rules.fields import Fields, day
from factcheck.rules.model import Bilingual, Waiver
from factcheck.rules.strict_yaml import Node, Source, parse, read_source
from factcheck.rules.wording import say

MARK = "factcheck:"
KEYS = ("rule", "document", "fingerprint", "reason", "owner", "until")
_COMMENT = re.compile(r"<!--\s*factcheck:(.*?)-->", re.DOTALL)
_FIELD = re.compile(r"""(reason|owner|until)\s*=\s*(?:"([^"]*)"|'([^']*)'|«([^»]*)»|(\S+))""")
_RULES = re.compile(r"\s*allow\s+([a-z0-9_.* ,]+?)\s*\Z")


def load_waivers(path: Path) -> tuple[Waiver, ...]:
    """The waivers of a file. Raises :class:`RuleMistake`."""
    source = read_source(path)
    top = Fields(source, parse(source), "waiver file", ("waivers",), ("waivers",))
    return tuple(_waiver(source, node) for node in top.tables("waivers"))


def _waiver(source: Source, node: Node) -> Waiver:
    fields = Fields(source, node, "waiver", KEYS, ("rule", "reason", "owner", "until"))
    at = Quote(
        f"{source.path}:{fields.line}", NOWHERE, f"{fields.text('rule')}: {fields.text('reason')}", source=fields.text("owner")
    )
    return Waiver(
        fields.text("rule"),
        fields.text("reason"),
        fields.text("owner"),
        fields.needed("until", day),
        at,
        fields.text("document"),
        fields.text("fingerprint"),
    )


class Lifted(Struct, frozen=True):
    """A document whose waivers were taken out and blanked, so that their own dates are no claims and all offsets stay."""

    document: Document
    waivers: tuple[Waiver, ...]
    malformed: tuple[Finding, ...]


def lift(document: Document) -> Lifted:
    """The document without its inline waivers, and these."""
    if MARK not in document.body:
        return Lifted(document, (), ())
    waivers: list[Waiver] = []
    malformed: list[Finding] = []
    body = document.body
    for found in _COMMENT.finditer(document.body):
        span = Span("body", found.start(), found.end())
        at = Quote(document.id, span, " ".join(found[0].split()))
        try:
            waivers += _inline(document, found[1], at)
        except ValueError as error:
            malformed.append(_finding("malformed", "error", say("waiver_malformed", reason=error), at))
        body = body[: span.start] + re.sub(r"[^\n\r]", " ", found[0]) + body[span.end :]
    return Lifted(replace(document, body=body), tuple(waivers), tuple(malformed))


def _inline(document: Document, text: str, at: Quote) -> list[Waiver]:
    values = {name: next((value for value in rest if value), "") for name, *rest in _FIELD.findall(text)}
    for name in ("reason", "owner", "until"):
        if not values.get(name, "").strip():
            raise ValueError(f"it needs {name}=…")
    rules = _RULES.match(_FIELD.sub("", text))
    if rules is None:
        raise ValueError("it must begin with «allow» and a rule id")
    until = day(values["until"])
    within = _passage(document.body, at.span)
    names = rules[1].replace(",", " ").split()
    return [Waiver(rule, values["reason"], values["owner"], until, at, document.id, "", within) for rule in names]


def _passage(body: str, comment: Span) -> Span:
    """The line of the comment; where nothing else stands in it, the next line that has words."""
    start, end = _line(body, comment.start, comment.end)
    if (body[start : comment.start] + body[comment.end : end]).strip():
        return Span("body", start, end)
    at = end
    while at < len(body) and body[at].isspace():
        at += 1
    return Span("body", *_line(body, at, at))


def _line(body: str, first: int, last: int) -> tuple[int, int]:
    start = body.rfind("\n", 0, first) + 1
    end = body.find("\n", last)
    return start, len(body) if end < 0 else end


def waive(
    findings: Iterable[Finding], waivers: Sequence[Waiver], documents: Sequence[Document], today: date | None
) -> tuple[list[Finding], list[Finding]]:
    """The findings that stay, with one for each waiver that has run out or waives nothing, and the findings waived."""
    live = [waiver for waiver in waivers if today is None or today <= waiver.until]
    kept: list[Finding] = []
    waived: list[Finding] = []
    used: set[int] = set()
    for finding in findings:
        matching = [number for number, waiver in enumerate(live) if _covers(waiver, finding)]
        used.update(matching)
        (waived if matching else kept).append(finding)
    kept += [_spent("expired", waiver) for waiver in waivers if waiver not in live]
    names = [document.id for document in documents]
    for number, waiver in enumerate(live):
        if number not in used and (not waiver.document or any(fnmatchcase(name, waiver.document) for name in names)):
            kept.append(_spent("unused", waiver))
    return kept, waived


def leave_for(finding: Finding, waivers: Iterable[Waiver], today: date | None) -> Waiver:
    """The first waiver that lets a waived finding go. Raises ``StopIteration`` where none does."""
    return next(waiver for waiver in waivers if (today is None or today <= waiver.until) and _covers(waiver, finding))


def _covers(waiver: Waiver, finding: Finding) -> bool:
    if not fnmatchcase(finding.rule, waiver.rule) or finding.rule.startswith("waivers."):
        return False
    if waiver.fingerprint and waiver.fingerprint != finding.fingerprint:
        return False
    quotes = [quote for quote in finding.quotes if waiver.within is None or quote.span.overlaps(waiver.within)]
    return not waiver.document or any(
        quote.document == waiver.document or fnmatchcase(quote.document, waiver.document) for quote in quotes
    )


def _spent(kind: str, waiver: Waiver) -> Finding:
    slots = {"rule": waiver.rule, "owner": waiver.owner, "reason": waiver.reason, "until": waiver.until.isoformat()}
    return _finding(kind, "warning", say(f"waiver_{kind}", **slots), waiver.at)


def _finding(kind: str, severity: Severity, message: Bilingual, at: Quote) -> Finding:
    return Finding(f"waivers.{kind}", severity, message.en, message.ar, (at,))
