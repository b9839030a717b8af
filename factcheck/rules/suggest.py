"""Facts and assertions proposed from an archive. They are drafts: what only an editor can know is left open on purpose, and
a strict reader refuses the file until it is filled in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model import Claim, Document, Group, Quantity, Report
from factcheck.rules.vocabulary import IMPLIED, concept_of, events
from factcheck.world.concepts import concepts

_SHOWN = 40
_FIRM = ("agree", "compatible")


class Proposal(NamedTuple):
    """A value that independent sources share, with the claim that says it best."""

    group: Group
    claim: Claim
    document: Document
    slot: str
    place: str


def proposals(report: Report) -> Iterator[Proposal]:
    """One for each agreeing group of at least two independent sources whose subject, place (an id, else its words) and unhedged
    value are known."""
    claims = {claim.id: claim for claim in report.claims}
    documents = {document.id: document for document in report.documents}
    for group in report.groups:
        if group.verdict not in _FIRM or group.independent_sources < 2:
            continue
        for claim in (claims[name] for name in group.claims):
            where = _where(claim)
            firm = isinstance(claim.value, Quantity) and claim.value.hedge == "exact"
            if firm and where and concept_of(claim) in concepts():
                yield Proposal(group, claim, documents[claim.document], *where)
                break


def _where(claim: Claim) -> tuple[str, str] | None:
    """The slot that says where, with its value: ``place`` by id, or the place's own ``words``."""
    if claim.place_id:
        return "place", claim.place_id
    return ("words", claim.place) if claim.place else None


def facts_text(report: Report) -> str:
    """A ``facts.yaml`` with a proposal for each; its empty places must be filled before it loads."""
    found = list(proposals(report))[:_SHOWN]
    head = "# Proposed from an archive: verify each, fill in what stands empty, delete the rest.\nfacts:\n"
    return (
        head + "".join(_fact(number, item) for number, item in enumerate(found, start=1)) if found else "# nothing to propose\n"
    )


def _text(value: object) -> str:
    return json.dumps(str(value), ensure_ascii=False)


def _fact(number: int, item: Proposal) -> str:
    _, claim, document, slot, place = item
    sentence = " ".join(document.text(claim.span.part)[claim.sentence.start : claim.sentence.end].split())
    day = document.published.date().isoformat() if document.published else ""
    who = sorted(claim.subject.restrict - IMPLIED)
    return "\n".join(
        [
            f"  # {'، '.join(item.group.sources)}: {item.group.independent_sources} independent sources",
            f"  - id: proposed_{number}",
            "    title: {ar: , en: }",
            "    claim:",
            f"      subject: {concept_of(claim)}",
            *([f"      who: [{', '.join(who)}]"] if who else []),
            f"      {slot}: {place}",
            f"      kind: {claim.kind}",
            *([f"      event: {claim.event}"] if claim.event in events() else []),
            f"    value: {_text(claim.value)}",
            f"    valid: {claim.time}",
            f"    source: {{title: , date: {day}}}",
            "    examples:",
            "      contradicts: []",
            f"      agrees: [{{text: {_text(sentence)}, published: {day}}}]",
            "",
        ]
    )


def assertions_text(report: Report) -> str:
    """A ``test_suggested.py`` that holds on the archive as it is."""
    lines = ['"""Proposed from an archive: verify each, rename it, delete the rest."""', ""]
    asked: set[str] = set()
    for number, item in enumerate(list(proposals(report))[:_SHOWN], start=1):
        claim = item.claim
        who = [name for name in sorted(claim.subject.restrict) if name.startswith("nat:")]
        slots = [f"{item.slot}={item.place!r}", f"kind={claim.kind!r}"]
        slots += [f"during={str(claim.time)!r}"] if claim.time.low else []
        slots += [f"who={who[0].removeprefix('nat:')!r}"] if len(who) == 1 else []
        question = f"claims.about({concept_of(claim)!r}, {', '.join(slots)})"
        if question not in asked:
            asked.add(question)
            lines += ["", f"def test_proposed_{number}(claims):", f'    """{claim.value}: {"، ".join(item.group.sources)}."""']
            lines += [f'    {question}.agrees(within="0%")', ""]
    return "\n".join(lines) if asked else "# nothing to propose\n"
