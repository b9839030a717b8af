"""Clauses that leave their verb and noun out, and sources that say one number only."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "concept", "speakers"),
    [
        ("أحصت الوزارة 40 قتيلا والنقابة 60.", "قتيل", ["الوزارة", "النقابة"]),
        ("قدرت الشرطة عدد المحتجين بـ12 ألفا والمنظمون بـ40 ألفا.", "محتج", ["الشرطة", "المنظمون"]),
        ("قالت الشرطة إن عدد المحتجين 12 ألفا، والمنظمون 40 ألفا.", "محتج", ["الشرطة", "المنظمون"]),
        ("تحدثت الشرطة عن 12 ألف محتج والمعارضة عن 40 ألفا.", "محتج", ["الشرطة", "المعارضة"]),
        ("قدرت النقابة المشاركة بـ 80% والوزارة بـ 32%.", "مشاركة", ["النقابة", "الوزارة"]),
        ("العدد الحقيقي للمعتقلين هو 350 لا 120 كما قالت الوزارة.", "معتقل", [None, "الوزارة"]),
        ("قتل 12 متظاهرا وليس 3 كما تقول السلطات.", "متظاهر", [None, "السلطات"]),
        ("قال النقيب إن عدد المضربين 350، لا 120 كما أعلنت الحكومة.", "مضرب", ["النقيب", "الحكومة"]),
        ("قالت المعارضة إن نسبة الإقبال لم تتجاوز 12% مقابل 48% أعلنتها الهيئة.", "إقبال", ["المعارضة", "الهيئة"]),
    ],
)
def test_each_says_its_own(text: str, concept: str, speakers: list[str | None]) -> None:
    told = figures(text)
    assert [claim.speaker for claim in told] == speakers
    assert {claim.subject.concept for claim in told} == {concept}


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("نال الحزب 40 مقعدا والجبهة 60.", [("الحزب",), ("الجبهة",)]),
        ("حصل الحزب على 40 مقعدا والمعارضة على 60.", [("الحزب",), ("المعارضة",)]),
    ],
)
def test_each_wins_its_own(text: str, qualifiers: list[tuple[str, ...]]) -> None:
    told = figures(text)
    assert [claim.subject.qualifiers for claim in told] == qualifiers
    assert {claim.subject.concept for claim in told} == {"مقعد"}


def test_who_is_counted_is_no_doer() -> None:
    assert [claim.subject.concept for claim in figures("بلغ عدد القتلى 40 والجرحى 60.")] == ["قتيل", "جريح"]
    assert figures("أعلنت الحكومة نسبة مشاركة بلغت 48%.")[0].speaker == "الحكومة"


def test_a_doubted_figure_and_losses() -> None:
    assert figures("شككت المعارضة في نسبة المشاركة المعلنة البالغة 48%.")[0].modality == "quoted"
    assert figures("قال الناطق إن خسائر الجيش لا تتجاوز 7 جنود.")[0].event == "killed"
