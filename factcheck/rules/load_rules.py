"""Rule files and fact files."""

from __future__ import annotations

from collections.abc import Callable
from string import Formatter

from msgspec.structs import replace

from factcheck.model import Document
from factcheck.rules import known
from factcheck.rules.fields import Fields, choice, day, name
from factcheck.rules.limits import ALIKE, parse_limit, parse_tolerance
from factcheck.rules.load_pattern import NEEDS, fitting, load_pattern, refuse_dead_needs, refuse_disjoint
from factcheck.rules.mistakes import did_you_mean
from factcheck.rules.model import CheckRule, ClaimRule, Example, Examples, Fact, Place, Reference, Rule
from factcheck.rules.periods import parse as parse_period
from factcheck.rules.strict_yaml import Node, Source, Text, parse

CLAIM_KEYS = ("id", "title", "claim", "must", "needs", "severity", "message", "why", "examples")
CHECK_KEYS = ("check", "title", "claim", "severity", "why", "examples")
FACT_KEYS = ("id", "title", "claim", "value", "tolerance", "valid", "source", "severity", "examples")
SOURCE_KEYS = ("title", "date", "link")
EXAMPLE_KEYS = ("text", "headline", "published", "publisher", "beside", "against")
TEXT_KEYS = ("text", "headline", "published", "publisher")
SLOTS = ("value", "quote", "subject", "place", "time", "limit", "source")
SEVERITIES = ("error", "warning", "info")
LEVELS = (*SEVERITIES, "off", "own")
EXAMPLE_DAY = "2024-05-15T12:00"


def load_rules(source: Source, pack: str) -> tuple[Rule, ...]:
    """The rules of a file. Raises :class:`RuleMistake` at the first mistake."""
    top = Fields(source, parse(source), "rule file", ("rules",), ("rules",))
    return tuple(_rule(source, node, pack) for node in top.tables("rules"))


def _rule(source: Source, node: Node, pack: str) -> Rule:
    is_check = hasattr(node, "get") and node.get("check") is not None
    if is_check:
        return _check_rule(source, Fields(source, node, "rule", CHECK_KEYS, ("check", "title", "severity", "why")))
    fields = Fields(source, node, "rule", CLAIM_KEYS, tuple(key for key in CLAIM_KEYS if key not in ("must", "needs")))
    return _claim_rule(source, fields, pack)


def _check_rule(source: Source, fields: Fields) -> CheckRule:
    rule = fields.text("check")
    if rule not in known.rule_ids():
        raise fields.mistake("check", f"unknown check «{rule}»", did_you_mean(rule, known.rule_ids()))
    claim = fields.node("claim")
    return CheckRule(
        rule,
        fields.bilingual("title"),
        fields.needed("severity", choice(*LEVELS)),  # type: ignore[arg-type]  # a choice of the levels
        fields.text("why"),
        load_pattern(source, claim) if claim else None,
        _examples(source, fields, ("fires", "quiet"), needed=rule in known.ACROSS),
        Place(source.path, fields.line),
    )


def _claim_rule(source: Source, fields: Fields, pack: str) -> ClaimRule:
    claim = fields.node("claim")
    pattern = load_pattern(source, claim) if claim else None
    if pattern is None:
        raise fields.mistake("claim", "a rule needs the key «claim»")
    must = fields.parsed("must", parse_limit)
    if must is not None:
        fitting(fields, "must", must, pattern)
    needs = fields.many("needs", choice(*NEEDS))
    refuse_dead_needs(fields, pattern, needs)
    message = fields.bilingual("message")
    for text in (message.ar, message.en):
        _refuse_unknown_slots(fields, text)
    return ClaimRule(
        f"{pack}.{fields.needed('id', name)}",
        fields.bilingual("title"),
        fields.needed("severity", choice(*SEVERITIES)),  # type: ignore[arg-type]  # a choice of the severities
        message,
        fields.text("why"),
        pattern,
        must,
        needs,
        _examples(source, fields, ("fires", "quiet")),
        Place(source.path, fields.line),
    )


def _refuse_unknown_slots(fields: Fields, text: str) -> None:
    try:
        slots = [slot for _, slot, form, conversion in Formatter().parse(text) if slot is not None or form or conversion]
    except ValueError as error:
        raise fields.mistake("message", f"the message cannot be filled: {error}", "write {{ for a brace") from error
    for slot in slots:
        if slot not in SLOTS:
            raise fields.mistake("message", f"unknown slot «{{{slot}}}»", did_you_mean(slot or "", SLOTS))


def load_facts(source: Source, pack: str) -> tuple[Fact, ...]:
    """The facts of a file. Raises :class:`RuleMistake` at the first mistake."""
    top = Fields(source, parse(source), "fact file", ("facts",), ("facts",))
    return tuple(_fact(source, node, pack) for node in top.tables("facts"))


def _fact(source: Source, node: Node, pack: str) -> Fact:
    fields = Fields(source, node, "fact", FACT_KEYS, tuple(key for key in FACT_KEYS if key not in ("tolerance", "severity")))
    claim = fields.node("claim")
    if claim is None:
        raise fields.mistake("claim", "a fact needs the key «claim»")
    pattern = load_pattern(source, claim)
    value = fitting(fields, "value", fields.needed("value", parse_limit), pattern)
    tolerance = fields.parsed("tolerance", parse_tolerance)
    if tolerance is not None and str(value).startswith("date"):
        raise fields.mistake("tolerance", "a date has no tolerance", "write a period such as «date 2021-07-01..2021-07-03»")
    valid = fields.needed("valid", parse_period)
    refuse_disjoint(fields, valid, pattern.during)
    if not pattern.kinds:
        kind = "date" if str(value).startswith("date") else getattr(value, "kind", "")
        pattern = replace(pattern, kinds=next((tuple(sorted(alike)) for alike in ALIKE if kind in alike), (kind,)))
    return Fact(
        f"{pack}.{fields.needed('id', name)}",
        fields.bilingual("title"),
        fields.parsed("severity", choice(*SEVERITIES)) or "error",  # type: ignore[arg-type]  # a choice of the severities
        pattern,
        value,
        tolerance,
        valid,
        _reference(source, fields),
        _examples(source, fields, ("contradicts", "agrees")),
        Place(source.path, fields.line),
    )


def _reference(source: Source, fields: Fields) -> Reference:
    node = fields.node("source")
    if node is None:
        raise fields.mistake("source", "a fact needs the key «source»")
    inside = Fields(source, node, "source", SOURCE_KEYS, ("title", "date"))
    return Reference(inside.text("title"), inside.needed("date", day), inside.text("link"))


def _examples(source: Source, fields: Fields, kinds: tuple[str, str], needed: bool = True) -> Examples:
    """Examples of both kinds: where the rule must fire, and where it must stay quiet."""
    node = fields.node("examples")
    if node is None:
        if needed:
            raise fields.mistake("examples", f"a {fields.what} needs «examples», both {kinds[0]} and {kinds[1]}")
        return Examples()
    inside = Fields(source, node, "examples", kinds, kinds)
    made = [tuple(_example(source, item) for item in inside.tables(kind)) for kind in kinds]
    return Examples(*made)


def _example(source: Source, node: Node) -> Example:
    if isinstance(node, Text):
        return Example((make_document(node.value, "1"),), (), node.line)
    fields = Fields(source, node, "example", EXAMPLE_KEYS, ("text",))
    beside, against = ([_beside(source, item) for item in fields.tables(key)] for key in ("beside", "against"))
    return Example(
        (_read(fields, "1"), *(make(str(number)) for number, make in enumerate(beside, start=2))),
        tuple(make(f"against {number}") for number, make in enumerate(against, start=1)),
        fields.line,
    )


def _beside(source: Source, node: Node) -> Callable[[str], Document]:
    if isinstance(node, Text):
        return lambda id: make_document(node.value, id)
    fields = Fields(source, node, "text", TEXT_KEYS, ("text",))
    return lambda id: _read(fields, id)


def _read(fields: Fields, id: str) -> Document:
    from factcheck.readers import parse_published

    fields.parsed("published", parse_published)
    texts = (fields.text(key) for key in ("headline", "published", "publisher"))
    return make_document(fields.text("text"), id, *texts)


def make_document(text: str, id: str, headline: str = "", published: str = "", publisher: str = "") -> Document:
    """A text of an example, with a day and a publisher of its own where it names none."""
    from factcheck.readers import parse_published

    when = parse_published(published or EXAMPLE_DAY)
    name = f"example {id}"
    return Document(name, text, headline, publisher or name, when, published_basis="metadata")
