"""The ``claim:`` table of a rule or a fact, and what makes one that can never match."""

from __future__ import annotations

from typing import get_args

from factcheck.model import Hedge, Kind, Modality, Scope
from factcheck.rules import vocabulary
from factcheck.rules.fields import Fields, choice
from factcheck.rules.limits import ALIKE, AnyLimit, DayLimit, Limit, parse_limit
from factcheck.rules.mistakes import UnknownName, did_you_mean
from factcheck.rules.pattern import Pattern
from factcheck.rules.periods import Period
from factcheck.rules.periods import parse as parse_period
from factcheck.rules.strict_yaml import Node, Source

KEYS = (
    "subject", "who", "place", "during", "kind", "unit", "event", "scope", "modality", "hedge", "speaker", "part",
    "between", "words", "before", "after", "without",
)  # fmt: skip
KINDS = (*get_args(Kind), "date")
NEEDS = {"speaker": "speaker", "place": "place", "time": "during"}
_WITH_UNIT = ("money", "measure", "duration", "age")


def load_pattern(source: Source, node: Node) -> Pattern:
    """The pattern of a table with at least one slot. Raises :class:`RuleMistake`."""
    fields = Fields(source, node, "claim", KEYS)
    who = fields.many("who", lambda text: "none" if text == "none" else vocabulary.who(text))
    if "none" in who and len(who) > 1:
        raise fields.mistake("who", "can never match: «none» stands beside a qualifier")
    pattern = Pattern(
        fields.many("subject", vocabulary.topic),
        tuple(name for name in who if name != "none"),
        "none" in who,
        fields.parsed("place", vocabulary.place) or "",
        fields.parsed("during", parse_period),
        fields.many("kind", choice(*KINDS)),
        fields.many("unit", vocabulary.unit),
        fields.many("event", _event),
        fields.many("scope", choice(*get_args(Scope))),
        fields.many("modality", choice(*get_args(Modality))),
        fields.many("hedge", choice(*get_args(Hedge))),
        fields.parsed("speaker", choice("named", "unnamed")) or "",
        fields.parsed("part", choice("headline", "body")) or "",
        fields.parsed("between", _interval),
        fields.many("words", _forms),
        fields.many("before", _forms),
        fields.many("after", _forms),
        fields.parsed("without", _forms) or (),
    )
    _refuse_empty_sets(fields, pattern)
    if pattern.between is not None:
        fitting(fields, "between", pattern.between, pattern)
    return pattern


def _event(text: str) -> str:
    if text not in vocabulary.events():
        raise UnknownName("event", text, did_you_mean(text, vocabulary.events()))
    return text


def _interval(text: str) -> Limit:
    limit = parse_limit(text)
    if isinstance(limit, DayLimit):
        raise ValueError("of a date say «during»")
    return limit


def _forms(text: str) -> tuple[str, ...]:
    forms = tuple(form.strip() for form in text.split("|"))
    if not all(any(letter.isalnum() for letter in form) for form in forms):
        raise ValueError("can never match: a phrase without letters (write «first form|second form»)")
    if len(set(forms)) < len(forms):
        raise ValueError("one form stands twice")
    return forms


def _refuse_empty_sets(fields: Fields, pattern: Pattern) -> None:
    if pattern.units and pattern.kinds and not set(pattern.kinds) & set(_WITH_UNIT):
        raise fields.mistake("unit", f"can never match: a {' or '.join(pattern.kinds)} has no unit", "take out «unit» or «kind»")
    if pattern.kinds == ("date",):
        for key, given in (("hedge", pattern.hedges), ("unit", pattern.units)):
            if given and given != ("exact",):
                raise fields.mistake(key, f"can never match: a date has no {key}")


def fitting(fields: Fields, key: str, limit: AnyLimit, pattern: Pattern) -> AnyLimit:
    """The limit itself, where claims that the pattern means can be held against it; its counted noun must be known."""
    kind = "date" if isinstance(limit, DayLimit) else limit.kind
    allowed = next((alike for alike in ALIKE if kind in alike), frozenset({kind}))
    if pattern.kinds and not allowed & set(pattern.kinds):
        wanted = " or ".join(pattern.kinds)
        raise fields.mistake(key, f"can never match: the claims are of kind {wanted}, «{limit}» is a {kind}", _KIND_HINT)
    if not isinstance(limit, DayLimit):
        try:
            if limit.unit:
                (vocabulary.topic if kind == "count" else vocabulary.unit)(limit.unit)
        except UnknownName as error:
            hint = error.hint
            if kind == "count" and limit.unit.split("/")[0] in vocabulary.units():
                hint = f"a unit needs its kind: «{limit.notation.split()[0]} measure {limit.unit}», also money, duration, percent"
            raise fields.mistake(key, f"unknown {error.what} «{error.name}»", hint) from error
        if kind in ("money", "measure", "duration") and not limit.unit:
            raise fields.mistake(key, f"«{limit}» needs a unit", "such as «50 measure km», «3 money USD»")
        if key != "between" and pattern.between is not None and limit.kind == pattern.between.kind:
            _refuse_dead_limit(fields, key, limit, pattern.between)
        if pattern.units and limit.unit and not any(_convertible(unit, limit.unit) for unit in pattern.units):
            raise fields.mistake(key, f"can never match: {' or '.join(pattern.units)} is no {limit.unit}")
    return limit


def _refuse_dead_limit(fields: Fields, key: str, limit: Limit, between: Limit) -> None:
    """A limit that every claim between these bounds keeps, or that none of them can keep."""
    low, high = between.interval.low, between.interval.high
    inside = (limit.interval.low is None or (low is not None and limit.interval.low <= low)) and (
        limit.interval.high is None or (high is not None and high <= limit.interval.high)
    )
    if inside:
        raise fields.mistake(key, f"can never fire: every number of «between» {between} is allowed by {limit}")
    if not limit.interval.meets(between.interval):
        raise fields.mistake(key, f"{limit} lies outside of «between» {between}", "widen «between» to hold the right value too")


_KIND_HINT = "the kind stands behind the number: «<=100 percent», «366 duration day», «date 1949-04-04»"


def _convertible(left: str, right: str) -> bool:
    from factcheck.world.units import comparable

    return left == right or comparable(left, right)


def refuse_dead_needs(fields: Fields, pattern: Pattern, needs: tuple[str, ...]) -> None:
    """A rule that asks for what its pattern already has can never fire."""
    given = {"speaker": pattern.speaker == "named", "place": bool(pattern.place), "time": pattern.during is not None}
    for need in needs:
        if given[need]:
            raise fields.mistake("needs", f"can never fire: «claim» already asks for the {need}")


def refuse_disjoint(fields: Fields, valid: Period, during: Period | None) -> None:
    """A fact outside the period of its own pattern can never be used."""
    if during is not None and (
        (valid.high is not None and during.low is not None and valid.high < during.low)
        or (during.high is not None and valid.low is not None and during.high < valid.low)
    ):
        raise fields.mistake("valid", f"can never match: valid {valid}, but the claims are of {during}")
