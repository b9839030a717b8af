"""Baselines: what is known does not fail, what is new does."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from factcheck.model import Coverage, Document, Finding, Quote, Report, Span
from factcheck.rules import baseline
from factcheck.rules.mistakes import RuleMistake


def finding(words: str = "104%", start: int = 0, rule: str = "mine.turnout", document: str = "a.txt") -> Finding:
    return Finding(rule, "error", "turnout", "مشاركة", (Quote(document, Span("body", start, start + 4), words),))


def report(*findings: Finding) -> Report:
    return Report((Document("a.txt", "x"),), (), (), (), findings, Coverage())


def test_what_is_known_is_split_off_each_as_often_as_it_was():
    known = baseline.of_report(report(finding(), finding(start=50)))
    assert [item.count for item in known] == [2]
    new, old = baseline.split([finding(), finding(start=50), finding(start=90), finding("105%")], known)
    assert len(old) == 2 and [f.quotes[0].span.start for f in new] == [90, 0]


def test_edits_elsewhere_change_no_fingerprint():
    known = baseline.of_report(report(finding(start=10)))
    assert baseline.split([finding(start=500)], known)[0] == ()


@pytest.mark.parametrize("other", [finding("140%"), finding(rule="mine.other"), finding(document="b.txt")])
def test_another_word_rule_or_document_is_new(other):
    assert baseline.split([other], baseline.of_report(report(finding())))[0] == (other,)


def test_an_update_only_takes_out():
    old = baseline.of_report(report(finding(), finding(start=50), finding("105%")))
    assert baseline.updated(old, report(finding(), finding("999%"))) == baseline.of_report(report(finding()))


def test_the_file_reads_back_and_is_one_line_a_finding(tmp_path):
    known = baseline.of_report(report(finding(), finding("105%"), finding(document="b.txt")))
    (tmp_path / "b.json").write_text(baseline.dump(known), "utf-8")
    assert baseline.load(tmp_path / "b.json") == known
    assert len(baseline.dump(known).splitlines()) == 5
    (tmp_path / "b.json").write_text(baseline.dump(()), "utf-8")
    assert baseline.load(tmp_path / "b.json") == ()


def test_waivers_are_never_known():
    assert baseline.of_report(report(replace(finding(), rule="waivers.expired"))) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"schema": 2, "findings": []}',
        '{"schema": 1, "findings": {}}',
        '{"schema": 1, "findings": [{"rule": "x"}]}',
    ],
)
def test_a_file_that_is_no_baseline(tmp_path, text):
    (tmp_path / "b.json").write_text(text, "utf-8")
    with pytest.raises(RuleMistake, match=r"no baseline|no finding"):
        baseline.load(tmp_path / "b.json")


def test_a_wrong_type_and_a_missing_file(tmp_path):
    text = baseline.dump(baseline.of_report(report(finding()))).replace('"count": 1', '"count": "1"')
    (tmp_path / "b.json").write_text(text, "utf-8")
    with pytest.raises(RuleMistake, match="wrong type"):
        baseline.load(tmp_path / "b.json")
    with pytest.raises(RuleMistake, match="cannot be read"):
        baseline.load(tmp_path / "none.json")
