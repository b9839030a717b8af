"""The message of a failed assertion: what was asked, and every claim with value, reference time, source and words."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Claim, Report

_SHOWN = 12
_AROUND = 60


def describe(report: Report, call: str, reason: str, failing: Sequence[Claim], found: Sequence[Claim]) -> str:
    """A few lines, the claims at fault first and marked."""
    lines = [call, *([f"  {reason}"] if reason else [])]
    rest = [claim for claim in found if claim not in failing]
    lines += [_line(report, claim, "✖") for claim in failing[:_SHOWN]]
    lines += [_line(report, claim, "·") for claim in rest[: max(_SHOWN - len(failing), 0)]]
    left = len(found) - min(len(found), _SHOWN)
    if left:
        lines.append(f"  … and {left} more")
    if not found:
        lines += _nearest(report)
    return "\n".join(lines)


def _line(report: Report, claim: Claim, mark: str) -> str:
    document = next(document for document in report.documents if document.id == claim.document)
    text = document.text(claim.span.part)
    start, end = max(claim.sentence.start, claim.span.start - _AROUND), min(claim.sentence.end, claim.span.end + _AROUND)
    words = " ".join(f"{text[start : claim.span.start]}⟦{document.quote(claim.span)}⟧{text[claim.span.end : end]}".split())
    number = text.count("\n", 0, claim.span.start) + 1
    source = document.publisher or "?"
    said = f" ({claim.speaker})" if claim.speaker else ""
    return f"  {mark} {claim.value}  @ {claim.time}  {source}{said}  {claim.document}:{number}\n      «{words}»"


def _nearest(report: Report) -> list[str]:
    """What the texts do speak of, by how often: the reader sees whether the question was meant for other texts."""
    counts: dict[str, int] = {}
    for claim in report.claims:
        if claim.kind != "date":
            name = f"{claim.subject or claim.subject.head or '?'} @{claim.place_id or '-'} ({claim.kind})"
            counts[name] = counts.get(name, 0) + 1
    shown = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_SHOWN]
    if not shown:
        return ["  the texts hold no numbers that were understood"]
    return ["  the texts speak of:", *(f"    {name} × {count}" for name, count in shown)]
