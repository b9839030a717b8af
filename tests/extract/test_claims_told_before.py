"""The count that a text gives as the one told before; the wounded who need care."""

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import extract_documents
from factcheck.settings import Settings


def counts(text):
    document = Document("a", text, published=datetime(2031, 5, 9, 8), published_basis="metadata")
    (found,) = extract_documents([document], Settings())
    return [claim for claim in found.claims if claim.kind == "count"]


@pytest.mark.parametrize(
    "text",
    [
        "ارتفع عدد القتلى إلى 600، مقارنة بتقرير سابق قال فيه إنه بلغ 323 قتيلا.",
        "ارتفع عدد القتلى إلى 600، مقارنة بحصيلة سابقة بلغت 323 قتيلا.",
        "ارتفع عدد القتلى إلى 600، فيما كان بيان سابق للوزارة تحدث عن 323 قتيلا.",
        "بلغ عدد القتلى 600، وكانت الوزارة أعلنت في وقت سابق مقتل 323 شخصا.",
        "وصل عدد الجرحى إلى 600 جريح بعد أن كانت تقارير سابقة قد ذكرت أنهم 323 جريحا.",
        "قتل 600 شخص، وفق حصيلة جديدة، وكانت السلطات أعلنت سابقا مقتل 323 شخصا.",
        "قتل 600 شخص، مقارنة بإحصاء سابق قدره 323 قتيلا.",
    ],
)
def test_the_count_of_an_earlier_report(text):
    assert [claim.role for claim in counts(text)][-1] == "from"


@pytest.mark.parametrize(
    "text",
    ["قتل 600 شخص، وكانت السلطات أعلنت في وقت سابق إصابة 323 شخصا.", "أعلنت الوزارة في بيان سابق مقتل 323 شخصا."],
)
def test_another_count_is_none(text):
    assert counts(text)[-1].role is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أوضح الوزير أن نحو 1500 جريح يتطلبون علاجات دقيقة خاصة.", "care:needed"),
        ("ما زال 40 جريحا يحتاجون إلى عمليات جراحية.", "care:needed"),
        ("هناك 25 مصابا بحاجة إلى رعاية طبية.", "care:needed"),
        ("أصيب 30 شخصا بينهم 9 حالتهم حرجة.", "serious"),
        ("نقل 12 مصابا في حالة خطيرة إلى المستشفى.", "serious"),
    ],
)
def test_the_wounded_who_need_care_are_some_of_them(text, expected):
    assert expected in counts(text)[-1].subject.restrict
