"""Proves a pack by its own examples: each must fire or stay quiet as it says, and must hold something that was understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec.structs import replace

from factcheck.model import Document, Finding, Report
from factcheck.rules import known
from factcheck.rules.apply import apply_packs
from factcheck.rules.assertions import assertions_of
from factcheck.rules.load import fact_id
from factcheck.rules.load_rules import make_document
from factcheck.rules.model import CheckRule, Example, Examples, Fact, Line, Pack, Packs, Profile, Rule
from factcheck.rules.strict_yaml import read_source

Wanted = Literal["fire", "stay quiet"]


def check_pack(pack: Pack, line: Line) -> int:
    """Runs every example of a pack and reads its assertions; gives the number of examples. Raises :class:`RuleMistake` at the
    first that does not hold."""
    for _ in assertions_of(pack):
        pass
    count = 0
    for item in (*pack.rules, *pack.facts):
        for example, wanted in examples_of(item):
            _prove(pack, item, example, wanted, line)
            count += 1
    return count


def examples_of(item: Rule | Fact) -> Iterator[tuple[Example, Wanted]]:
    """The examples of a rule or fact, those of its check among them."""
    sets = [item.examples]
    if isinstance(item, CheckRule) and item.pattern is None and item.severity != "off" and item.id in known.checks():
        check = known.checks()[item.id]
        fires, quiet = (
            tuple(Example((make_document(one.text, "1", one.headline, one.published),), (), item.at.line) for one in given)
            for given in (check.fires, check.quiet)
        )
        sets.append(Examples(fires, quiet))
    for given in sets:
        yield from ((example, "fire") for example in given.fires)
        yield from ((example, "stay quiet") for example in given.quiet)


def findings_of(item: Rule | Fact, pack: Pack, example: Example, line: Line) -> tuple[Report, list[Finding]]:
    """What a rule or fact alone says to an example, and the whole report."""
    rules, facts = ((), (item,)) if isinstance(item, Fact) else ((item,), ())
    only = replace(pack, rules=rules, facts=facts, assertions=(), policy=Profile())
    report = line(example.documents, example.against)
    drafts = {document.id for document in example.documents}
    applied = apply_packs(report, Packs((only,)), drafts)
    wanted = fact_id(item) if isinstance(item, Fact) else item.id
    return report, [finding for finding in applied.report.findings if finding.rule == wanted]


def _prove(pack: Pack, item: Rule | Fact, example: Example, wanted: Wanted, line: Line) -> None:
    report, found = findings_of(item, pack, example, line)
    if bool(found) == (wanted == "fire") and (report.claims or found or example.line == item.at.line):
        return
    if wanted == "fire":
        said = f"the example must fire and stays quiet: {_shorten(example.documents)}"
        hint = _understood(report)
    elif found:
        said = f"the example must stay quiet and fires: {_shorten(example.documents)}"
        hint = found[0].message
    else:
        said = f"the example proves nothing, no number and no date in it was understood: {_shorten(example.documents)}"
        hint = "write a text with a number that the rule must let pass"
    source = read_source(item.at.path)
    raise source.mistake(example.line, f"{item.id}: {said}", hint)


def _shorten(documents: Iterable[Document]) -> str:
    text = " ".join(next(iter(documents)).body.split())
    return f"«{text[:70]}{'…' if len(text) > 70 else ''}»"


def _understood(report: Report) -> str:
    said = "; ".join(str(claim) for claim in report.claims[:4])
    return f"understood: {said}" if said else "nothing in it was understood"
