"""The least and the most that is allowed are no wage, speed or penalty that somebody has."""

from __future__ import annotations

import pytest
from claim_reading import claims


@pytest.mark.parametrize(
    ("text", "head", "restrict"),
    [
        ("يبلغ الحد الأدنى للأجور 7000 جنيه.", "أجر", {"limit:low"}),
        ("ارتفع الحد الأدنى للمعاشات إلى 1300 جنيه.", "معاش", {"limit:low"}),
        ("الحد الأقصى للسرعة على الطريق 90 كيلومترا في الساعة.", "سرعة", {"limit:high"}),
        ("بلغ متوسط الأجر 8100 جنيه، متجاوزا الحد الأدنى المقرر وهو 7000 جنيه.", "أجر", {"limit:low"}),
        ("بلغ متوسط الأجور 8100 جنيه.", "أجر", set()),
    ],
)
def test_a_limit_restricts_what_it_limits(text: str, head: str, restrict: set[str]) -> None:
    claim = [one for one in claims(text, published="2023-05-18T10:00") if one.kind != "date"][-1]
    assert (claim.subject.concept, set(claim.subject.restrict)) == (head, restrict)


def test_the_figure_behind_the_limit_is_none() -> None:
    text = "الحد الأقصى للسرعة 90 كيلومترا في الساعة، فيما كانت الحافلة تسير بسرعة 140 كيلومترا في الساعة."
    first, second = (one for one in claims(text, published="2023-05-18T10:00") if one.kind != "date")
    assert set(first.subject.restrict) == {"limit:high"}
    assert not second.subject.restrict


def test_no_scale_counts_a_noun_with_the_article() -> None:
    text = "بلغت كتلة الأجور 25,2 مليار دينار عوضا عن 25,4 مليار الواردة في النسخة الأولى."
    first, second = (one for one in claims(text, published="2023-05-18T10:00") if one.kind == "money")
    assert (first.subject.concept, second.subject.concept) == ("أجر", "أجر")
    assert second.role == "from"
