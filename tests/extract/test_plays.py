"""Scores and minutes of matches: claims that count nothing."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import PLAYS, Claim, Document
from factcheck.pipeline import extract_documents
from factcheck.report import render_claims
from factcheck.settings import Settings


def extracted(text: str):
    document = Document("d", text, published=datetime(2031, 5, 9, 8), published_basis="metadata")
    return next(iter(extract_documents([document], Settings())))


def played(text: str) -> list[Claim]:
    return [claim for claim in extracted(text).claims if claim.kind in PLAYS]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("فاز الشروق على المنارة 3-2 مساء الخميس.", ["2-3 score"]),
        ("خسر الشروق أمام المنارة 2-3.", ["2-3 score"]),
        ("تعادل الشروق مع المنارة (٢-٢) في ملعب سرمد.", ["2-2 score"]),
        ("تغلب الشروق على ضيفه 3 - صفر.", ["0-3 score"]),
        ("حسم الشروق القمة بثلاثة أهداف مقابل هدفين.", ["2-3 score"]),
        ("فاز الشروق بنتيجة هدفين لواحد.", ["1-2 score"]),
        ("تعادل الفريقان بهدف لمثله.", ["1-1 score"]),
        ("تعادل الفريقان بهدفين لمثلهما.", ["2-2 score"]),
        ("فاز الشروق بهدفين نظيفين على المنارة.", ["0-2 score"]),
        ("خسر الشروق بهدف دون رد.", ["0-1 score"]),
        ("فاز المنتخب بثلاثية نظيفة.", ["0-3 score"]),
        ("خسر الشروق برباعية دون رد أمام المنارة.", ["0-4 score"]),
        ("تعادل الشروق والمنارة بهدفين لكل فريق.", ["2-2 score"]),
        ("تعادل الفريقان بهدف لكل منهما.", ["1-1 score"]),
        ("تغلب المنتخب على ضيفه بثلاثية مقابل هدف.", ["1-3 score"]),
        ("تغلب المنتخب على ضيفه بهدفين مقابل لا شيء.", ["0-2 score"]),
        ("فاز فريق السلة 82-75 على ضيفه.", ["75-82 score"]),
    ],
)
def test_a_score_is_read_either_way_round(text, scores):
    assert [str(claim.value) for claim in played(text)] == scores


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("سجل هدف الفوز في الدقيقة 78.", [78]),
        ("سجل هدفيه في الدقيقتين 78 و113.", [78, 113]),
        ("جاء الهدف في الدقيقة الثالثة والعشرين.", [23]),
        ("جاء الهدف في الدقيقة الرابعة من الوقت بدل الضائع.", [94]),
        ("أهدر ركلة جزاء في الدقيقة 90+3.", [93]),
        ("جاء الهدف في الدقيقة الثانية من الوقت بدل الضائع للشوط الأول.", [47]),
        ("جاء الهدف في الدقيقة الثانية من الوقت بدل الضائع للشوط الثاني.", [92]),
    ],
)
def test_the_minute_of_a_goal(text, minutes):
    assert [claim.value.low for claim in played(text)] == minutes


@pytest.mark.parametrize(
    "text",
    [
        "سجل المهاجم ثلاثة أهداف لفريقه وسبعة أهداف في الموسم.",
        "توزعت 3 أهداف تنموية مقابل 5 مشاريع.",
        "قصفت الطائرات هدفين لواء المدفعية.",
        "دامت الجلسة 40 دقيقة.",
        "أعمار اللاعبين بين 18-23 عاما.",
    ],
)
def test_what_is_no_moment_of_a_match(text):
    assert played(text) == []


def test_scores_of_a_half_and_of_a_shoot_out_are_others_than_the_final_one():
    text = "انتهى الشوط الأول بتقدم الشروق 1-0. وانتهت المباراة بالتعادل 1-1. ثم فاز المنارة 4-3 بركلات الترجيح."
    stages = [sorted(claim.subject.restrict) for claim in played(text)]
    assert stages == [["stage:half"], ["stage:end"], ["stage:shootout"]]


def test_scores_of_two_legs_and_of_both_together():
    text = "فاز الشروق (3-2) في مجموع مباراتي الذهاب والإياب. وكان قد فاز ذهابا 2-1 وتعادل إيابا 1-1."
    stages = [sorted(claim.subject.restrict) for claim in played(text)]
    assert stages == [["stage:sum"], ["leg:first", "stage:end"], ["leg:second", "stage:end"]]


def test_a_score_tells_its_sides_its_day_and_its_goals_are_counted_on():
    claims = extracted("تغلب الشروق على الترسانة بثلاثة أهداف مقابل هدفين مساء الخميس.").claims
    score = next(claim for claim in claims if claim.kind == "score")
    assert set(score.anchor) == {"الشروق", "الترسانه"}
    assert (score.event, str(score.time)) == ("scored", "2031-05-08")
    assert sorted(claim.value.low for claim in claims if claim.kind == "count") == [2, 3]


def test_moments_are_understood_and_no_quantities():
    found = extracted("فاز الشروق 3-2 في الدقيقة 94 أمام 900 متفرج.")
    assert [str(one) for one in found.quantities] == ["900"]
    assert [str(one) for one in found.plays] == ["2-3 score", "94 match_minute"]
    assert not found.unresolved
    rows = [json.loads(line) for line in "".join(render_claims([found], "jsonl")).splitlines()]
    assert [row["kind"] for row in rows if "kind" in row] == ["count"]


@given(st.integers(0, 30), st.integers(0, 30))
def test_any_score_has_its_lesser_side_first(one, other):
    (claim,) = played(f"فاز الشروق على المنارة {one}-{other} أمس.")
    assert (claim.value.low, claim.value.high) == (min(one, other), max(one, other))


@pytest.mark.parametrize(
    "text",
    [
        "فاز المنارة على الشروق 3-1 على ملعب الميناء.",
        "خسر الشروق أمام المنارة 1-3 على ملعب الميناء.",
        "انتهت القمة بفوز المنارة على ضيفه الشروق بثلاثة أهداف لهدف.",
        "وتغلب المنارة في العاصمة على الشروق 3-1.",
    ],
)
def test_a_score_says_who_won(text: str):
    sides = [name for name in sorted(played(text)[0].subject.restrict) if name.startswith(("won:", "lost:"))]
    assert sides[-1] == "won:المناره"
    assert "lost:المناره" not in sides


@pytest.mark.parametrize(
    "text", ["تعادل المنارة مع الشروق 1-1 بعد فوزه على الوادي.", "سجل الفريقان 3-1 في القمة.", "هزم المنارة ضيفه الشروق 3-1."]
)
def test_where_no_winner_is_told(text: str):
    assert not [name for name in played(text)[0].subject.restrict if name.startswith("won:")]
