"""Every value of the model has a one-line notation that parses back."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.model import (
    SEVERITIES,
    Certainty,
    Claim,
    Document,
    Finding,
    Group,
    Hedge,
    Kind,
    Level,
    Modality,
    Part,
    Quantity,
    Quote,
    Relation,
    Scope,
    Span,
    Subject,
    Time,
    Verdict,
    When,
    exact,
    show,
)
from factcheck.model import quantity as quantities
from factcheck.model import when as whens

NUMBERS = st.integers(-(10**12), 10**12) | st.fractions(max_denominator=10**6).map(exact)
NAMES = st.from_regex(r"[A-Za-z\u0627-\u064a0-9_:./-]{1,12}", fullmatch=True)
PHRASES = st.lists(NAMES, min_size=1, max_size=3).map(" ".join)
WORDS = NAMES.filter(lambda name: name not in get_args(Kind) and "/" not in name)
SPANS = st.builds(Span, st.sampled_from(get_args(Part)), st.integers(0, 10**6), st.integers(0, 10**6))
DAYS = st.dates()
GOALS = st.integers(0, 200)


@st.composite
def quantities_(draw: st.DrawFn) -> Quantity:
    """The fields that the notation holds, in the shapes that the gold guide gives to each hedge."""
    hedge: Hedge = draw(st.sampled_from(get_args(Hedge)))
    kind: Kind = draw(st.sampled_from(get_args(Kind)))
    if kind == "score":
        sides = sorted(draw(st.tuples(GOALS, GOALS)))
        return Quantity(draw(SPANS), sides[0], sides[1], kind)
    unit, per = draw(st.tuples(WORDS, WORDS | st.just("")) | st.just(("", "")))
    one, two = draw(NUMBERS), draw(NUMBERS)
    low, high = {
        "range": (one, two),
        "vague": (None, None),
        "at_least": (one, None),
        "more_than": (one, None),
        "at_most": (None, one),
        "less_than": (None, one),
    }.get(hedge, (one, one))
    return Quantity(draw(SPANS), low, high, kind, hedge, unit, per=per, vague=(one, two) if hedge == "vague" else None)


@st.composite
def whens_(draw: st.DrawFn) -> When:
    span = draw(SPANS)
    if draw(st.booleans()):
        return When(span, None, None, reason=draw(PHRASES))
    low, high = sorted([draw(DAYS), draw(DAYS)])
    return When(
        span,
        low,
        high,
        draw(st.sampled_from(get_args(whens.Precision))),
        draw(st.sampled_from(get_args(whens.Calendar))),
        draw(st.sampled_from(get_args(whens.Direction))),
    )


SUBJECTS = st.builds(Subject, concept=PHRASES | st.just(""), restrict=st.frozensets(NAMES, max_size=3))
TIMES = st.just(Time(None, None, "unknown")) | st.tuples(DAYS, DAYS).map(lambda ends: Time(min(ends), max(ends), "stated"))


@given(NUMBERS)
def test_number(number: int | Fraction) -> None:
    assert exact(show(number)) == number
    assert type(exact(show(number))) is type(number)


@given(SPANS)
def test_span(span: Span) -> None:
    assert Span.parse(str(span)) == span


@given(quantities_())
def test_quantity(quantity: Quantity) -> None:
    assert quantities.parse(str(quantity), quantity.span) == quantity


@given(whens_())
def test_when(when: When) -> None:
    assert whens.parse(str(when), when.span) == when


@given(SUBJECTS)
def test_subject(subject: Subject) -> None:
    assert Subject.parse(str(subject)) == subject


@given(TIMES)
def test_time(time: Time) -> None:
    assert Time.parse(str(time)) == time


@given(
    st.builds(
        Claim,
        NAMES,
        NAMES,
        st.just(Span("body", 3, 7)),
        st.just(Span("body", 3, 7)),
        quantities_() | whens_(),
        SUBJECTS,
        place_id=PHRASES.filter(lambda name: name != "-") | st.just(""),
        event=NAMES.filter(lambda name: name != "-") | st.none(),
        anchor=st.lists(NAMES, max_size=2).map(tuple),
        scope=st.sampled_from(get_args(Scope)) | st.none(),
        time=TIMES,
        modality=st.sampled_from(get_args(Modality)),
    )
)
def test_claim(claim: Claim) -> None:
    claim = replace(claim, value=replace(claim.value, span=claim.span))
    assert Claim.parse(str(claim), claim.id, claim.document, claim.span) == claim


def test_a_year_is_no_count() -> None:
    """``2021`` can be a count or a year: the claim's notation says which."""
    year = Claim.parse("date 2021 | troops | - @IQ | - | 2021-07-23 | fact")
    count = Claim.parse("2021 | troops | - @IQ | - | 2021-07-23 | fact")
    assert (year.kind, count.kind) == ("date", "count")
    assert str(year) != str(count)


@given(
    st.builds(
        Document,
        PHRASES,
        st.just(""),
        publisher=PHRASES.filter(lambda name: name != "-") | st.just(""),
        published=st.datetimes(timezones=st.none()).map(lambda at: at.replace(second=0, microsecond=0)),
        published_basis=st.just("metadata"),
    )
    | st.builds(Document, PHRASES, st.just(""))
)
def test_document(document: Document) -> None:
    assert Document.parse(str(document)) == document


@given(NAMES, PHRASES)
def test_level(name: str, label: str) -> None:
    level = Level(name, label)
    assert Level.parse(str(level)) == level


@given(
    st.builds(
        Relation,
        PHRASES,
        PHRASES,
        st.sampled_from(get_args(Verdict)),
        PHRASES | st.just("swapped digits | (12/21)"),
        st.booleans(),
        certainty=st.sampled_from(get_args(Certainty)),
    )
)
def test_relation(relation: Relation) -> None:
    assert Relation.parse(str(relation)) == relation


VALUES = st.none() | NUMBERS


@given(
    st.builds(
        Group,
        NAMES,
        SUBJECTS.map(str),
        st.lists(PHRASES, max_size=3).map(tuple),
        st.sampled_from((*get_args(Verdict), "single")),
        st.lists(PHRASES, max_size=3).map(tuple),
        st.integers(0, 9),
        VALUES,
        VALUES,
        VALUES,
    )
)
def test_group(group: Group) -> None:
    assert Group.parse(str(group)) == group


@given(st.sampled_from(SEVERITIES), NAMES.filter(lambda rule: ":" not in rule), PHRASES, SPANS, st.text(max_size=30))
def test_finding(severity: str, rule: str, document: str, span: Span, message: str) -> None:
    finding = Finding(rule, severity, message, "", (Quote(document, span, ""),))
    assert Finding.parse(str(finding)) == finding


def test_finding_without_a_quote() -> None:
    finding = Finding("rules.unused_waiver", "warning", "a waiver is never used: two", "", ())
    assert str(finding) == "warning rules.unused_waiver -: a waiver is never used: two"
    assert Finding.parse(str(finding)) == finding


@pytest.mark.parametrize(
    ("value", "notation"),
    [
        (Quantity(Span("body", 0, 4), 3500, 3500, "count", "about", "soldier"), "~3500 soldier"),
        (Quantity(Span("body", 0, 4), 2000, None, "count", "at_least", "killed"), ">=2000 killed"),
        (Quantity(Span("body", 0, 4), 20, 30, "percent", "range"), "[20..30] percent"),
        (Quantity(Span("body", 0, 4), 3, 3, "ordinal", unit="round"), "3 ordinal round"),
        (Quantity(Span("body", 0, 4), None, None, "vague", "vague", vague=(20, 99)), "?[20..99] vague"),
        (Quantity(Span("body", 0, 4), Fraction(7, 2), Fraction(7, 2), "money", unit="USD", per="barrel"), "3.5 money USD/barrel"),
        (When(Span("body", 0, 4), date(2021, 7, 1), date(2021, 7, 31), "month"), "2021-07"),
        (When(Span("body", 0, 4), date(2024, 2, 1), date(2024, 2, 29), "month"), "2024-02"),
        (When(Span("body", 0, 4), date(2021, 1, 1), date(2021, 12, 31), "year", direction="since"), "2021 since"),
        (When(Span("body", 0, 4), date(2021, 7, 1), date(2021, 9, 30), "quarter"), "2021-07-01..2021-09-30 quarter"),
        (When(Span("body", 0, 4), None, None, reason="no document date"), "?(no document date)"),
        (Subject(concept="soldier", restrict=frozenset({"sex:female", "nat:US"})), "soldier+nat:US+sex:female"),
        (
            Document("a (1).txt", "", publisher="Wire", published=datetime(2021, 7, 23, 14, 30)),
            "a (1).txt | Wire | 2021-07-23T14:30",
        ),
        (
            Relation("a:1", "b:2", "conflict", "swapped digits", False, (), "sure"),
            "a:1 | conflict sure copied | b:2 | swapped digits",
        ),
        (
            Group("g", "soldier", ("a:1", "b:2"), "changed", ("A", "B"), 1, 1, None, 3),
            "g | soldier | changed | 1 ? 3 | 1 of A; B | a:1; b:2",
        ),
    ],
)
def test_written_notation(value: object, notation: str) -> None:
    """What corpora and golden files hold: a change here is a change of their format."""
    assert str(value) == notation
    assert repr(value) == f"<{type(value).__name__} {notation}>"


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (Span.parse, "foot:1-2"),
        (Span.parse, "body:1"),
        (quantities.parse, "soldier"),
        (quantities.parse, "=3 soldier"),
        (quantities.parse, "[20] percent"),
        (quantities.parse, "?[20..] vague"),
        (whens.parse, "2021-13"),
        (whens.parse, "2021-07 soon"),
        (Time.parse, "yesterday"),
        (Level.parse, "subject"),
        (Claim.parse, "3 soldier"),
        (Claim.parse, "3 | soldier | - @- | - | ? | maybe"),
        (Claim.parse, "3 | soldier | - | - | ? | fact"),
        (Document.parse, "a.txt"),
        (Relation.parse, "a | differs sure | b | x"),
        (Relation.parse, "a conflict b"),
        (Group.parse, "g | soldier | perhaps | ? ? ? | 0 of  | a"),
        (Finding.parse, "loud rule a.txt body:0-1: x"),
        (Finding.parse, "error rule"),
    ],
)
def test_no_notation(parse: object, text: str) -> None:
    with pytest.raises(ValueError):  # the message is for people
        parse(text)


def test_month_end() -> None:
    ends = [whens.month_end(date(2024, month, 3)).day for month in range(1, 13)]
    assert ends == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    assert whens.month_end(date(1900, 2, 1)).day == 28
    assert whens.month_end(date(9999, 12, 1)) == date.max


def test_fingerprint_does_not_see_offsets() -> None:
    here, there = (
        Finding("a.b", "error", "m", "", (Quote("a.txt", Span("body", start, start + 2), text),))
        for start, text in ((0, "x  y"), (5, "x y"))
    )
    assert here.fingerprint == there.fingerprint
    assert here.fingerprint != Finding("a.c", "error", "m", "", here.quotes).fingerprint
