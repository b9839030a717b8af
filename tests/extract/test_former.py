"""What a count had been before, named again by its noun, and wholes behind «من جملة»."""

import pytest
from claim_reading import claims, numbers


@pytest.mark.parametrize(
    "before",
    [
        "بعدما كانت الحصيلة 11 قتيلا",
        "بعدما كانت الحصيلة الصباحية 11 قتيلا",
        "بعد أن كانت الحصيلة الأولى تشير إلى 11 قتيلا",
    ],
)
def test_what_the_toll_had_been(before: str) -> None:
    now, was = (claim for claim in numbers(f"لقي 13 صيادا حتفهم في الجرف، {before}.") if claim.kind == "count")
    assert (now.role, was.role) == (None, "from")


def test_a_toll_that_is_told_anew_is_no_former_one() -> None:
    assert [claim.role for claim in numbers("لقي 13 صيادا حتفهم، فيما كانت الحصيلة 11 جريحا.")] == [None, None]


@pytest.mark.parametrize("out_of", ["من جملة", "من أصل", "من ضمن"])
def test_parts_of_a_whole(out_of: str) -> None:
    part, whole = numbers(f"ولا يزال 19 {out_of} 35 جريحا يقيمون في المستشفيات.")
    assert (part.subject.concept, part.event, part.part_of) == ("جريح", "hospitalized", whole.id)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وقال إن المدارس المتضررة في المحافظة عددها 12.", "المدارس المتضررة"),
        ("وأضاف أن المعابر غير المحروسة في البلاد عددها 410.", "المعابر غير المحروسة"),
        ("انتشرت القوات في النقاط الحدودية البالغ عددها 12.", "النقاط الحدودية"),
    ],
)
def test_whom_a_pronoun_of_counting_points_to(text: str, subject: str) -> None:
    (claim,) = numbers(text)
    assert claim.subject.text == subject


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أن الحارس البالغ من العمر اثنين وخمسين عاما كان قد أمضى 11 ساعة في العمل.",
        "وكان الحارس البالغ من العمر 52 عاما أمضى ثماني ساعات في العمل.",
    ],
)
def test_who_spent_hours_is_told_before_the_age(text: str) -> None:
    (spent,) = (claim for claim in numbers(text) if claim.kind == "duration")
    assert spent.subject.text == "الحارس"


@pytest.mark.parametrize("last", ["تعداد", "جملة", "التعداد وحصيلة"])
def test_a_word_of_counting_may_be_the_last_of_a_text(last: str) -> None:
    assert [claim.kind for claim in claims(f"انطلق في 9 مايو 2024 {last}")] == ["date"]


def test_a_word_that_begins_like_and_is_no_list_of_tiers() -> None:
    (claim,) = (claim for claim in numbers("حصل الحزب في الأولى على 12 مقعدا.") if claim.kind == "count")
    assert "الأولى" not in claim.subject.qualifiers
