"""Counts behind the label of a line, behind a verb that shows them, aboard; what a count grows by is not what is counted."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "الإصابات: 420، الوفيات: 12، المتعافون: 300.",
            [("الإصابات", "wounded"), ("الوفيات", "killed"), ("المتعافون", "recovered")],
        ),
        ("زوار المعرض: 480 ألفا، الناشرون: 620، الدول: 28.", [("زوار", "arrived"), ("الناشرون", "other"), ("الدول", "other")]),
        ("- عدد الدول المشاركة: 28", [("الدول", "attended")]),
        ("- الجرحى: 28", [("الجرحى", "wounded")]),
        ("المدارس المتضررة: 14\nالمنازل المدمرة: 9", [("المدارس", "destroyed_damaged"), ("المنازل", "destroyed_damaged")]),
        ("دمشق: 28 قتيلا.", [("قتيلا", "killed")]),
    ],
)
def test_the_label_of_a_line_is_what_is_counted(text: str, told: list[tuple[str, str]]) -> None:
    assert [(claim.subject.head, claim.event) for claim in figures(text)] == told


@pytest.mark.parametrize(
    "text",
    ["وقال الوزير: 28 في المستشفى.", "رجال أكثر من النساء: 28 في المستشفى.", "المتحدث: 28 في المستشفى.", "دمشق: 28، حلب: 12."],
)
def test_who_speaks_and_a_place_are_no_label(text: str) -> None:
    assert {claim.subject.head for claim in figures(text)} == {""}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("بلغ عدد زوار المعرض 480 ألفا بزيادة 17%.", "زوار"),
        ("بلغ عدد السياح 480 ألفا بارتفاع نسبته 17%.", "السياح"),
        ("بلغ عدد القتلى 48 بنسبة 17%.", "القتلى"),
        ("بلغ عدد الناجحين 62 ألفا من بين 140 ألف مترشح.", "الناجحين"),
        ("نجح 62 من أصل 140 مترشحا.", "مترشحا"),
        ("أغلقت 340 مدرسة أبوابها.", "مدرسة"),
        ("بلغ العدد 900 بقرة.", "بقرة"),
        ("قتل 9 بحارة.", "بحارة"),
    ],
)
def test_what_a_count_grows_by_is_not_counted(text: str, head: str) -> None:
    assert figures(text)[0].subject.head == head


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("كان على متن الطائرة 176 شخصا.", "arrived"),
        ("وكانت على متن الحافلة المنكوبة 46 تلميذة.", "arrived"),
        ("وعلى متنها 12 موظفا.", "arrived"),
        ("قتل على متن السفينة 9 عمال.", "killed"),
        ("اعتقل 9 أشخاص كانوا على متن القارب.", "arrested"),
        ("يعرض المهرجان 60 مسرحية.", "attended"),
        ("قدمت الفرقة 17 عملا مسرحيا.", "attended"),
        ("قدمت الوزارة 17 مليون دينار.", "allocated"),
        ("سجلت البلدة 51.3 درجة، وهي أعلى درجة حرارة منذ 1921.", "rainfall_level"),
        ("تعلو القمة 1200 متر.", "distance_location"),
    ],
)
def test_who_is_aboard_and_what_is_shown(text: str, label: str) -> None:
    assert figures(text)[0].event == label


def test_the_expected_length_of_life_is_no_forecast() -> None:
    (claim,) = numbers("بلغ متوسط العمر المتوقع عند الولادة 76 عاما.")
    assert (claim.event, claim.modality) == ("age", "fact")


def test_growth_since_the_edition_before_is_of_this_one() -> None:
    count, growth = figures("بلغ عدد الزوار 480 ألفا بزيادة 17% عن الدورة الماضية.")
    assert growth.time.low == count.time.low
