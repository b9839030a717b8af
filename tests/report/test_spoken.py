"""What the reports for people say of figures: words for values, hours where they matter, the heavy groups first."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from msgspec.structs import replace
from report_sample import DOCUMENTS, FINDINGS, FIRST, build, claim, quote

from factcheck.model import Finding, Group, Report, Time
from factcheck.report import render
from factcheck.report.series import Index, short_names
from factcheck.report.spoken import Spoken


def test_a_quote_says_the_value_of_its_claim_in_words(sample: Report) -> None:
    arabic, english = Spoken(sample, "ar", quoting=True), Spoken(sample, "en", quoting=False)
    assert (arabic.of_quote(quote("c3", "~19")), english.of_quote(quote("c3", "~19"))) == ("نحو 19", "about 19")
    assert arabic.of_quote(quote("c3", ">=7 duration day")) == "7 أيام على الأقل"
    assert english.of_quote(quote("c3", "no notation")) == "no notation" and english.of_quote(quote("c3", "")) == ""
    assert (arabic.of_quote(quote("c4", "1/3")), english.of_quote(quote("c4", "1/3"))) == ("ثلث", "1/3")


def of_one_day(first: Time, second: Time) -> Report:
    claims = (claim("c1", "wire/mawj.txt", "14", "14"), claim("c7", "wire/bad.txt", "7", "7"))
    claims = (replace(claims[0], time=first), replace(claims[1], time=second))
    finding = Finding("across.conflict", "warning", "m", "م", (quote("c1", "14"), quote("c7", "7")))
    group = Group("g", "dead", ("c1", "c7"), "conflict", ("a", "b"), 2)
    documents = (*DOCUMENTS[:3], replace(DOCUMENTS[3], published=datetime(2031, 5, 4)))
    return build(documents=documents, claims=claims, findings=(finding,), groups=(group,), relations=())


@pytest.mark.parametrize(("fmt", "silent"), [("terminal", "no hour"), ("html", "بلا ساعة")])
def test_two_figures_of_one_day_are_told_apart_by_the_hour(fmt: str, silent: str) -> None:
    day = Time(FIRST, FIRST)
    text = re.sub("</?bdi[^>]*>", "", render(of_one_day(day, day), fmt))
    assert "2031-05-04 09:30" in text and f"2031-05-04 {silent}" in text
    other = FIRST.replace(day=5)
    assert "2031-05-04 09:30" not in render(of_one_day(day, Time(other, other)), "terminal")


def test_documents_are_called_by_their_file_names_where_no_two_share_theirs() -> None:
    assert short_names(["a/x.txt", "b/y.txt"]) == {"a/x.txt": "x.txt", "b/y.txt": "y.txt"}
    assert short_names(["a/x.txt", "b/x.txt"]) == {"a/x.txt": "a/x.txt", "b/x.txt": "b/x.txt"}


def test_of_one_verdict_people_money_and_votes_come_first_and_durations_last() -> None:
    claims = tuple(
        replace(claim(name, "wire/mawj.txt", "14", "14"), event=event)
        for name, event in (("a1", "duration"), ("b1", "built"), ("c1", "killed"))
    )
    claims = (replace(claims[0], value=replace(claims[0].value, kind="duration")), *claims[1:])
    pairs = tuple(replace(held, id=held.id[0] + "2") for held in claims)
    groups = tuple(Group(f"g{held.id[0]}", "s", (held.id, held.id[0] + "2"), "agree", ("a", "b"), 2) for held in claims)
    report = build(claims=(*claims, *pairs), groups=groups, relations=(), findings=FINDINGS[:0])
    assert [group.id for group in Index(report).groups] == ["gc", "gb", "ga"]
