"""The least and the most that is allowed are no wage, speed or penalty that somebody has."""

from __future__ import annotations

import pytest
from claim_reading import claims

from factcheck.model import Claim


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


def figures(text: str) -> list[Claim]:
    return [one for one in claims(text, published="2023-05-18T10:00") if one.kind not in ("date", "ordinal")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("المشاركون لم يتجاوزوا 3500 عامل، لكن عددهم وصل إلى تسعة آلاف عامل.", ["attended", "attended"]),
        ("أضرب 900 معلم عن العمل. وتؤكد النقابة أن عددهم بلغ ألفي معلم.", ["protested", "protested"]),
        ("يعمل في المصنع 900 عامل، ويبلغ عددهم في الفرع 60 عاملا.", ["employed", "employed"]),
    ],
)
def test_the_work_of_those_counted_again_is_not_what_is_told_of_them(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("وقال إن السيطرة على الحريق احتاجت إلى ست ساعات كاملة.", "fact"),
        ("يحتاج إصلاح الخط إلى 9 أيام.", "plan"),
    ],
)
def test_what_was_needed_is_no_plan(text: str, modality: str) -> None:
    assert [claim.modality for claim in figures(text)] == [modality]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("أخلت الفرق 126 مريضا من مستشفى الفرات.", ""),
        ("غرقت عبارة في نهر الفرات وعلى متنها 40 راكبا.", "euphrates"),
        ("وقع الحادث في شارع فلسطين وأصيب 9 أشخاص.", ""),
        ("جرت الانتخابات في بلدة وادي العرائش البقاعية وشارك 90 مرشحا.", ""),
        ("جرت الانتخابات في العرائش وشارك 90 مرشحا.", "MA/larache"),
        ("أصيب 9 أشخاص في أحياء القدس.", "PS/jerusalem"),
    ],
)
def test_what_is_called_after_a_place_lies_anywhere(text: str, place: str) -> None:
    assert [claim.place_id for claim in figures(text)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "أوقف الإضراب 3 مصانع من 9 تابعة للشركة.",
        "تضررت 12 قرية من 40 في المحافظة.",
        "وصلت 3 سفن من 9 كانت راسية في الميناء.",
    ],
)
def test_what_some_are_of_is_a_whole_that_nothing_befell(text: str) -> None:
    part, whole = figures(text)
    assert part.part_of == whole.id
    assert whole.event == "level_stock"
    assert whole.subject.concept == part.subject.concept
