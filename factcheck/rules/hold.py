"""Holds claims against the rules and facts of packs: one finding for each claim that breaks one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import PLANS, Claim, Document, Finding, Quantity, Quote, Severity, Span, Time
from factcheck.rules import limits
from factcheck.rules.limits import DayLimit, widened
from factcheck.rules.load_pattern import NEEDS
from factcheck.rules.model import Bilingual, ClaimRule, Fact
from factcheck.rules.vocabulary import with_nouns
from factcheck.rules.wording import say


class Held(Struct, frozen=True):
    """``findings``, and how many claims were ``compared`` with a limit, a need or a fact."""

    findings: tuple[Finding, ...]
    compared: int


def hold_to_rules(rules: Iterable[ClaimRule], claims: Iterable[Claim], documents: dict[str, Document]) -> Held:
    """Each claim against each rule. What was negated, and the amount of a change, is held to no limit."""
    found: list[Finding] = []
    compared = 0
    known = with_nouns(claims)
    for rule in rules:
        for claim in known:
            document = documents[claim.document]
            if claim.modality == "negated" or not rule.pattern.matches(claim, document):
                continue
            broken = _broken(rule, claim)
            compared += broken is not None
            if broken:
                found.append(_finding(rule, claim, document))
    return Held(tuple(found), compared)


def _broken(rule: ClaimRule, claim: Claim) -> bool | None:
    """Whether the claim breaks the rule; ``None`` where that cannot be told."""
    if rule.must is not None:
        fit = "unknown" if is_change(claim) else rule.must.fit(claim)
        if fit == "breaks":
            return True
        if fit == "unknown" and not rule.needs:
            return None
    lacking = [need for need in rule.needs if not _has(claim, need)]
    return bool(lacking) if rule.needs else rule.must is None


def is_change(claim: Claim) -> bool:
    """The number is by how much something changed, not how much there is."""
    return "by" in (claim.role, getattr(claim.value, "role", None))


def _has(claim: Claim, need: str) -> bool:
    match need:
        case "speaker":
            return bool(claim.speaker)
        case "place":
            return bool(claim.place or claim.place_id)
        case "time":
            return claim.time.basis in ("stated", "inherited")
    raise ValueError(f"no need: {need!r}; known: {', '.join(NEEDS)}")


def quote(claim: Claim, document: Document) -> Quote:
    """The words of a claim with value, reference time and source."""
    return Quote(
        document.id, claim.span, document.quote(claim.span), str(claim.value), str(claim.time), document.publisher or document.id
    )


def shown(claim: Claim) -> str:
    """The value as an editor would write it: ``104%``, ``~3500``, ``900 USD``, ``2021-07``."""
    value = claim.value
    if not isinstance(value, Quantity):
        return str(value)
    share = value.kind == "percent"
    plain = replace(value, kind="count", unit="" if share else value.unit)
    return str(plain) + ("%" if share else "")


def _finding(rule: ClaimRule, claim: Claim, document: Document) -> Finding:
    said = quote(claim, document)
    subject = claim.subject.text or claim.subject.concept or claim.kind
    slots = {
        "value": shown(claim),
        "quote": said.text,
        "subject": subject,
        "place": claim.place or claim.place_id or "?",
        "time": said.time,
        "limit": limits.shown(rule.must) if rule.must is not None else "",
        "source": said.source,
    }
    arithmetic = f"{said.value} against {rule.must}" if rule.must is not None and rule.must.fit(claim) == "breaks" else ""
    limit = limits.shown(rule.must) if rule.must is not None else " ".join(rule.needs)
    fixes = (say("fix_draft", limit=limit or rule.title.en), say("fix_rule", place=where(rule.at.path.name, rule.at.line)))
    return Finding(
        rule.id,
        rule.severity,
        rule.message.en.format(**slots),
        rule.message.ar.format(**slots),
        (said,),
        arithmetic,
        _both(fixes),
        (rule.why, *claim.why),
    )


def where(path: str, line: int) -> str:
    return f"{path}:{line}"


def _both(texts: Iterable[Bilingual]) -> tuple[str, ...]:
    return tuple(f"{text.en}  {text.ar}" for text in texts)


def hold_to_facts(facts: Iterable[Fact], claims: Iterable[Claim], documents: dict[str, Document]) -> Held:
    """Each claim against each fact of its time. A sentence that gives several values, one of which is the fact's, or none
    of which can be told to be meant, is left alone."""
    found: list[Finding] = []
    compared = 0
    known = [claim for claim in with_nouns(claims) if claim.modality != "negated" and not is_change(claim)]
    series = list(facts)
    for fact in series:
        firm = (
            known
            if fact.pattern.modalities or isinstance(fact.value, DayLimit)
            else [c for c in known if c.modality not in PLANS]
        )
        matching = [claim for claim in firm if fact.pattern.matches(claim, documents[claim.document])]
        heirs = [other for other in series if other is not fact and other.pattern == fact.pattern]
        for group in _by_sentence(matching):
            fits = {claim.id: widened(fact.value, fact.tolerance).fit(claim) for claim in group}
            compared += sum(fit != "unknown" for fit in fits.values())
            against = [claim for claim in group if fits[claim.id] == "breaks"]
            if len(against) == len(group) == 1:
                found += _against_fact(fact, heirs, against[0], documents[against[0].document])
    return Held(tuple(found), compared)


def _by_sentence(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    groups: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.document, claim.sentence].append(claim)
    yield from groups.values()


def _against_fact(fact: Fact, heirs: Iterable[Fact], claim: Claim, document: Document) -> Iterator[Finding]:
    """``heirs`` are the other facts about the same thing: where one of them is of the claim's time, this one is not outdated."""
    time = _time(claim, document)
    open_ended = fact.valid.low is None and fact.valid.high is None
    slots = {
        "title": fact.title,
        "value": shown(claim),
        "limit": limits.shown(fact.value),
        "source": fact.source.title,
        "date": fact.source.date.isoformat(),
        "time": str(time),
        "valid": str(fact.valid),
    }
    at = where(fact.at.path.name, fact.at.line)
    if open_ended or fact.valid.holds(time):
        fixes = (say("fix_draft", limit=limits.shown(fact.value)), say("fix_fact", place=at))
        yield _fact_finding(fact, "contradicts_fact", fact.severity, say("contradicts", **slots), claim, document, fixes)
    elif fact.valid.over_before(time) and not any(heir.valid.holds(time) for heir in heirs):
        renew = (say("renew_fact", place=at),)
        yield _fact_finding(fact, "outdated_fact", "info", say("outdated", **slots), claim, document, renew)


def _time(claim: Claim, document: Document) -> Time:
    """When the claim speaks of; a date speaks of the day on which it is written."""
    if claim.kind != "date":
        return claim.time
    day = document.published.date() if document.published else None
    return Time(day, day)


def _fact_finding(
    fact: Fact, kind: str, severity: Severity, message: Bilingual, claim: Claim, document: Document, fixes: Iterable[Bilingual]
) -> Finding:
    tolerance = f" ± {fact.tolerance}" if fact.tolerance else ""
    return Finding(
        f"{fact.id}.{kind}",
        severity,
        message.en,
        message.ar,
        (quote(claim, document),),
        f"{claim.value} against {fact.value}{tolerance}",
        _both(fixes),
        (f"{fact.source.title} {fact.source.date.isoformat()} {fact.source.link}".strip(), *claim.why),
    )
