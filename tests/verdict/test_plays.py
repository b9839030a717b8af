"""Scores and minutes of goals in two texts: what holds once and for all."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.model import PLAYS, Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings

FIRST = "فاز الشروق على ضيفه الترسانة {} مساء الخميس في ملعب سرمد أمام 9350 متفرجا. وجاء هدف الفوز في الدقيقة {}."
SECOND = "تغلب الشروق على الترسانة {} مساء الخميس بحضور 9350 متفرجا، وسجل المهاجم هدف الفوز في الدقيقة {}."


def checked(first: str, second: str, days: int = 0):
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 5, 9, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 5, 9 + days, 12), published_basis="metadata"),
    ]
    report = check_documents(documents, Settings())
    claims = {claim.id: claim for claim in report.claims}
    verdicts = [(claims[r.left].kind, r.verdict) for r in report.relations if claims[r.left].kind in PLAYS]
    return report, sorted(verdicts)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("3-2", "بثلاثة أهداف مقابل هدفين", "agree"),
        ("3-2", "2-3", "agree"),
        ("3-2", "3-1", "conflict"),
        ("2-1", "بهدفين نظيفين", "conflict"),
    ],
)
def test_two_scores_of_one_match(one, other, verdict):
    _, found = checked(FIRST.format(one, 94), SECOND.format(other, 94))
    assert found == [("match_minute", "agree"), ("score", verdict)]


def test_a_score_never_changes_whenever_it_is_told():
    _, found = checked(FIRST.format("3-2", 94), SECOND.format("3-1", 94).replace("مساء الخميس", "مساء الخميس الماضي"), days=3)
    assert ("score", "conflict") in found


@pytest.mark.parametrize(
    ("minute", "verdict"), [("49", "conflict"), ("93", "conflict"), ("الرابعة من الوقت بدل الضائع", "agree")]
)
def test_the_minute_of_one_goal(minute, verdict):
    _, found = checked(FIRST.format("3-2", 94), SECOND.format("3-2", minute))
    assert ("match_minute", verdict) in found


def test_the_scores_of_two_matches_of_one_evening_are_not_compared():
    other = "تعادل الفيصل مع النخيل 1-1 مساء الخميس في ملعب سرمد أمام 9350 متفرجا."
    _, found = checked(FIRST.format("3-2", 94), other)
    assert found == []


def test_one_text_may_leave_out_which_sport_it_was():
    first = "فاز النجمة على الترجي 27-25 في نهائي البطولة العربية لكرة اليد مساء الخميس."
    second = "خسر الترجي نهائي البطولة العربية أمام النجمة 27-26 مساء الخميس."
    other = "خسر الترجي نهائي البطولة العربية لكرة السلة أمام النجمة 77-76 مساء الخميس."
    assert ("score", "conflict") in checked(first, second)[1]
    assert ("score", "conflict") not in checked(first, other)[1]


def test_a_wrong_score_is_an_error_in_the_words_of_an_editor():
    report, _ = checked(FIRST.format("3-2", 94), SECOND.format("1-3", 94))
    (finding,) = [one for one in report.findings if one.rule == "across.conflict"]
    assert finding.severity == "error"
    assert "3-2" in finding.message and "3-1" in finding.message_ar
    group = next(group for group in report.groups if group.verdict == "conflict")
    assert (group.low, group.best, group.high) == (None, None, None)


@pytest.mark.parametrize(
    "other",
    [
        "انتهى الوقت الأصلي بين الشروق والترسانة 1-1 مساء الخميس.",
        "يتقدم الشروق على الترسانة 2-1 حتى الدقيقة 60 من اللقاء.",
        "فازت سيدات الشروق على الترسانة 4-0 مساء الخميس.",
        "فاز الشروق على الترسانة 28-25 في الدوري لكرة اليد مساء الخميس.",
        "تأهل الشروق على حساب الترسانة 6-4 إجمالا.",
    ],
)
def test_the_score_of_something_else_denies_no_final_one(other):
    _, found = checked(FIRST.format("3-2", 94), other)
    assert ("score", "conflict") not in found


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ("تغلب الترسانة على الشروق 3-2 مساء الخميس بحضور 9350 متفرجا.", "conflict"),
        ("خسر الشروق أمام الترسانة 2-3 مساء الخميس بحضور 9350 متفرجا.", "conflict"),
        ("خسر الترسانة أمام الشروق 2-3 مساء الخميس بحضور 9350 متفرجا.", "agree"),
    ],
)
def test_one_score_of_two_winners(other, verdict):
    report, found = checked(FIRST.format("3-2", 94), other)
    assert found == [("score", verdict)]
    told = [one for one in report.findings if one.rule == "across.conflict"]
    assert [("another winner" in one.message, "فائز آخر" in one.message_ar) for one in told] == [(True, True)] * (
        verdict == "conflict"
    )


@pytest.mark.parametrize(("other", "expected"), [("80 من ركلة جزاء و81", []), ("80", ["conflict"]), ("28", ["conflict"])])
def test_of_one_goal_is_the_nearest_minute(other, expected):
    """«82» and «81» are near enough to be one goal, so 80 is another."""
    first = "سجل المهاجم سالم هدف التعادل للشروق أمام الترسانة في الدقيقة 82 مساء الخميس."
    second = f"تعادل الشروق والترسانة مساء الخميس، وسجل المهاجم سالم هدف التعادل للشروق ({other})."
    _, found = checked(first, second)
    assert [verdict for kind, verdict in found if kind == "match_minute" and verdict == "conflict"] == expected
