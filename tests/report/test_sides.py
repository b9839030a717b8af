"""Two sides of a finding, the digits that differ, and what is said of two texts again and again."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from report_sample import FINDINGS, build, quote

from factcheck.model import Finding
from factcheck.report import render
from factcheck.report.digits import marked
from factcheck.report.sides import folded, sides


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("168", "188", "1[6]8"),
        ("١٢", "21", "[١٢]"),
        ("265", "256", "2[65]"),
        ("3500", "350", "350[0]"),
        ("350", "3500", "350"),
        ("2024-05-21", "2024-05-23", "2024-05-2[1]"),
        ("1,200", "1200", "1,200"),
        ("12 قتيلا", "21 قتيلا", "[12] قتيلا"),
        ("تسعة", "12", "تسعة"),
        ("12", "تسعة", "12"),
    ],
)
def test_digits_that_differ(one: str, other: str, shown: str) -> None:
    assert "".join(f"[{text}]" if differs else text for text, differs in marked(one, other)) == shown


def test_quotes_of_one_value_are_one_side() -> None:
    finding = replace(FINDINGS[1], quotes=(quote("c1", "14"), quote("c3", "~19"), quote("c2", "14")))
    left, right = sides(finding)
    assert [len(side.quotes) for side in (left, right)] == [2, 1]
    assert left.against == right.quotes[0] and right.against == left.quotes[0]


def test_what_is_for_information_is_not_held_against_the_other_side() -> None:
    assert {side.against for side in sides(FINDINGS[0])} == {None}


def same(rule: str, severity: str = "info") -> Finding:
    pair = (quote("c1", "14"), quote("c2", "14"))
    return Finding(rule, severity, f"{rule} said", "قيل", pair)


def test_only_information_about_the_same_two_texts_is_folded() -> None:
    one = same("across.agreement_is_one_source")
    other = replace(one, quotes=(quote("c3", "~19"), quote("c7", "~19")))
    findings = [one, one, same("across.common_origin"), other, same("x.y", "error"), same("x.y", "error"), FINDINGS[0], one]
    assert [len(block.findings) for block in folded(findings)] == [3, 1, 1, 1, 1, 1]


def test_the_terminal_says_it_once_and_lists_the_figures() -> None:
    one = same("across.agreement_is_one_source")
    text = render(build(findings=(one, replace(one, quotes=(quote("c1", "15"), quote("c2", "15"))))), "terminal")
    assert text.count("across.agreement_is_one_source") == 1
    assert "  One text, not two sources: mawj.txt ≡ copy.txt\n    14  2031-05-04  14\n    15  2031-05-04  14\n" in text
    assert render(build(findings=(one, one)), "terminal", explain=True).count("· info ") == 2


def test_below_the_level_one_line_says_what_there_is() -> None:
    one = same("across.agreement_is_one_source")
    text = render(build(findings=(one, one, FINDINGS[0], FINDINGS[2])), "terminal", level="error")
    assert "· info: across.agreement_is_one_source 2, consistency.changed 1 (--level info)" in text
    assert "▲ warning: desk.look 1 (--level warning)" in text
    assert "--level" not in render(build(findings=(one,)), "terminal", level="info")


def test_below_information_agreed_figures_are_one_line_each() -> None:
    agreed = replace(build().groups[0], verdict="agree", claims=("c1", "c2"))
    brief, whole = (render(build(groups=(agreed,)), "terminal", level=level) for level in ("warning", "info"))
    assert "AGREE, WITHOUT MORE TO SAY" in brief and "  2031-05-04  14  2/3  عدد القتلى: راكب" in brief
    assert "copy.txt:2" not in brief and "copy.txt:2" in whole
