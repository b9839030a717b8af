"""What a rule, a fact, an assertion or a check does, in words: for lists and for ``rules explain``."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules import known
from factcheck.rules.assertions import assertions_of
from factcheck.rules.examples import examples_of
from factcheck.rules.load import fact_id
from factcheck.rules.model import Bilingual, CheckRule, ClaimRule, Fact, Pack, Rule

_SHOWN = 3


def listed(pack: Pack) -> Iterator[tuple[str, str, Bilingual]]:
    """Id, severity and title of everything in a pack."""
    for rule in pack.rules:
        yield rule.id, rule.severity, rule.title
    for fact in pack.facts:
        yield fact_id(fact), fact.severity, fact.title
    for assertion in assertions_of(pack):
        yield assertion.id, "assert", Bilingual(assertion.title, assertion.title)


def explain(pack: Pack, name: str) -> Iterator[str]:
    """A text for each thing of the pack that has this id, or this last part of an id."""
    for rule in pack.rules:
        if name in (rule.id, rule.id.rpartition(".")[2]):
            yield _rule(pack, rule)
    for fact in pack.facts:
        if name in (fact_id(fact), fact.id, fact.id.rpartition(".")[2]):
            yield _fact(pack, fact)
    for assertion in assertions_of(pack):
        if name in (assertion.id, assertion.id.rpartition(".")[2]):
            yield f"{assertion.id}  (assertion of pack {pack.id}, {assertion.path.name}:{assertion.line})\n{assertion.title}"


def _rule(pack: Pack, rule: Rule) -> str:
    lines = [
        f"{rule.id}  ({rule.severity}; pack {pack.id}, {rule.at.path.name}:{rule.at.line})",
        rule.title.en,
        rule.title.ar,
        "",
    ]
    lines.append(f"Why: {rule.why}")
    if isinstance(rule, ClaimRule):
        limits = [f"must be {rule.must}"] if rule.must is not None else []
        limits += [f"must say its {need}" for need in rule.needs]
        lines += [f"Each such claim {'; '.join(limits)}." if limits else "No such claim may stand."]
    if isinstance(rule, CheckRule) and rule.id in known.checks():
        lines += ["", known.checks()[rule.id].doc.strip()]
    return "\n".join([*lines, *_examples(rule)])


def _fact(pack: Pack, fact: Fact) -> str:
    source = f"{fact.source.title}, {fact.source.date}" + (f", {fact.source.link}" if fact.source.link else "")
    tolerance = f" ± {fact.tolerance}" if fact.tolerance else ""
    lines = [
        f"{fact_id(fact)}  ({fact.severity}; pack {pack.id}, {fact.at.path.name}:{fact.at.line})",
        fact.title.en,
        fact.title.ar,
        "",
        f"Value: {fact.value}{tolerance}, valid {fact.valid}",
        f"Source: {source}",
    ]
    return "\n".join([*lines, *_examples(fact)])


def _examples(item: Rule | Fact) -> list[str]:
    lines: list[str] = []
    for wanted, head in (("fire", "Fires:"), ("stay quiet", "Stays quiet:")):
        texts = [example.documents[0].body.strip() for example, kind in examples_of(item) if kind == wanted]
        lines += ["", head, *(f"  {' '.join(text.split())}" for text in texts[:_SHOWN])]
    return lines
