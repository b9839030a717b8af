"""Assertions of packs run without pytest."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_line import read_once

from factcheck.rules.apply import apply_packs
from factcheck.rules.load import load_pack
from factcheck.rules.load_rules import make_document
from factcheck.rules.mistakes import RuleMistake
from factcheck.rules.model import Packs

TEXT = "ينتشر في العراق 5200 جندي أمريكي، بحسب الوزارة."
GOOD = '''
def test_troops(claims):
    """القوات لا تتجاوز ثلاثة آلاف."""
    claims.about("troops", place="IQ").at_most("%s soldier")
'''


def applied(folder, text: str = TEXT):
    report = read_once([make_document(text, "1", "", "2021-07-15", "مكتبنا")])
    return apply_packs(report, Packs((load_pack(folder),)))


def test_one_that_fails_is_a_finding_with_the_claims_at_fault(write):
    result = applied(write(test_desk=GOOD % "3000"))
    (found,) = [finding for finding in result.report.findings if finding.rule == "mine.troops"]
    assert found.severity == "error"
    assert [(quote.text, quote.source) for quote in found.quotes] == [("5200", "مكتبنا")]
    assert "ثلاثة آلاف" in found.message_ar and "at_most" in found.arithmetic and found.why == ("test_desk.py:4",)


def test_a_pack_named_by_a_relative_path_shows_the_failing_line_too(write, monkeypatch):
    folder = write(test_desk=GOOD % "3000")
    monkeypatch.chdir(folder.parent)
    result = applied(Path(folder.name))
    (found,) = [finding for finding in result.report.findings if finding.rule == "mine.troops"]
    assert "at_most" in found.arithmetic and found.why == ("test_desk.py:4",)


def test_one_that_holds_is_counted_and_one_without_claims_is_idle(write):
    before = read_once([make_document(TEXT, "1", "", "2021-07-15", "مكتبنا")]).coverage.checked
    result = applied(write(test_desk=GOOD % "6000"))
    assert not [f for f in result.report.findings if f.rule.startswith("mine.")]
    assert result.report.coverage.checked == before + 1 and result.idle == ()
    assert applied(write(test_desk=GOOD % "6000"), "بلغ السعر 20 دولارا.").idle == ("mine.troops",)


def test_a_plain_assert_shows_its_line(write):
    result = applied(write(test_desk='def test_two(claims):\n    assert claims.about("troops").independent_sources >= 2\n'))
    (found,) = [finding for finding in result.report.findings if finding.rule == "mine.two"]
    assert "independent_sources >= 2" in found.message and [quote.text for quote in found.quotes] == ["5200"]


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        ("def test_a(claims):\n    claims.about('tropps')\n", 2, "unknown subject «tropps»"),
        ("def test_a(claims):\n    claims.about('troops').at_most('many')\n", 2, "many"),
        ("def test_a(claims):\n    claims.abuot('troops')\n", 2, "AttributeError"),
        ("def test_a(claims):\n    1 / 0\n", 2, "ZeroDivisionError"),
    ],
)
def test_a_mistake_in_an_assertion_is_no_finding(write, code, line, message):
    with pytest.raises(RuleMistake) as caught:
        applied(write(test_desk=code))
    assert caught.value.line == line and message in str(caught.value)


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        ("def test_a(claims:\n    pass\n", 1, "not valid Python"),
        ("import nothing_of_this_name\n", 1, "ModuleNotFoundError"),
        ("def test_a(report):\n    pass\n", 1, "must take «claims»"),
        ("x = 1\n", 0, "holds no assertion"),
    ],
)
def test_a_file_that_cannot_be_run(write, code, line, message):
    with pytest.raises(RuleMistake) as caught:
        applied(write(test_desk=code))
    assert caught.value.line == line and message in str(caught.value)


def test_reading_a_pack_leaves_no_files_behind(write):
    folder = write(test_desk=GOOD % "6000")
    before = sorted(folder.rglob("*"))
    applied(folder)
    assert sorted(folder.rglob("*")) == before
