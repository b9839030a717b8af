"""Dates that are another thing's: when a bridge was built, what a length replaces; and those a year back from another."""

from __future__ import annotations

import pytest
from claim_reading import figures

TODAY = "2023-05-18"


def told(text: str) -> list[tuple[str, str]]:
    return [(str(claim.value), str(claim.time)) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مشروع الجسر المحال عام 2021 متلكئ ولم تتعد نسبة إنجازه 55 بالمئة.", [("<=55 percent percent", TODAY)]),
        ("مشروع الجسر المحال عام 2021 بـ98 مليون دينار متلكئ ولم تتعد نسبة إنجازه 55 بالمئة.",
         [("98000000 money dinar", "2021-01-01..2021-12-31"), ("<=55 percent percent", TODAY)]),
        ("أما المصنع، المفتتح عام 2012، فقد بلغت نسبة إشغاله 83 بالمئة.", [("83 percent percent", TODAY)]),
        ("المدرسة، المبنية سنة 1980، تضم 900 تلميذ.", [("900", TODAY)]),
        ("ينتج المصنع المفتتح سنة 2012 نحو 400 سيارة.", [("~400", TODAY)]),
        ("تضم المدرسة المبنية عام 1980 نحو 900 تلميذ.", [("~900", TODAY)]),
        ("نص الاتفاق الموقع في 2019 على تسليم 40 أسيرا.", [("40", TODAY)]),
        ("مشروع الجسر المحال عام 2021 بـ98 مليون دينار متعثر.", [("98000000 money dinar", "2021-01-01..2021-12-31")]),
        ("ارتفعت الصادرات المغربية عام 2021 إلى 98 مليون طن.", [("98000000 measure ton", "2021-01-01..2021-12-31")]),
        ("بلغ عدد الحوادث المسجلة عام 2021 نحو 900 حادث.", [("~900", "2021-01-01..2021-12-31")]),
    ],
)  # fmt: skip
def test_when_a_thing_was_made(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يصبح طول الخط 34 كيلومترا بدلا من الطول المعلن العام الماضي.", [("34 measure km", TODAY)]),
        ("بلغ عدد المقاعد 60 عوضا عن العدد المقر عام 2019.", [("60", TODAY)]),
        ("يبلغ سعر اللتر 12 درهما مقارنة بالسعر القديم في 2020.", [("12 money dirham", TODAY)]),
        ("زرعت البلدية 60 نخلة في 2020 بدلا من السدر.", [("60", "2020-01-01..2020-12-31")]),
    ],
)  # fmt: skip
def test_the_date_of_what_is_replaced(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كانت النسبة 43.2 في المئة في مثل هذا اليوم من العام الماضي.", ["2022-05-18"]),
        ("بلغ المخزون 61 في المئة مقابل 40 في المئة في مثل هذا الوقت من العام الماضي.", [TODAY, "2022-05-18"]),
        (
            "ارتفعت الإيرادات في الربع الأول إلى 312 مليون دينار، مقابل 298 مليونا في الربع المقابل.",
            ["2023-01-01..2023-03-31", "2022-01-01..2022-03-31"],
        ),
        (
            "بلغت الصادرات 12 مليون طن في النصف الأول من 2022، مقارنة مع 9 ملايين في الفترة المماثلة.",
            ["2022-01-01..2022-06-30", "2021-01-01..2021-06-30"],
        ),
        (
            "بلغت الصادرات 12 مليون طن في النصف الأول من 2022، مقارنة مع 9 ملايين في الفترة المماثلة من 2020.",
            ["2022-01-01..2022-06-30", "2020-01-01..2020-06-30"],
        ),
        ("زرع السكان ربع المساحة المقابلة للنهر و40 نخلة.", [TODAY, TODAY]),
    ],
)  # fmt: skip
def test_a_year_back(text: str, expected: list[str]) -> None:
    assert [str(claim.time) for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قضت محكمة البداية، أمس الاثنين، بدفع 90 ألف دينار لعامل أصيب في حادث وقع في 14 شباط 2022.", ["2023-05-17"]),
        ("كرمت الوزارة، أمس، 40 معلما شاركوا في برنامج أقيم عام 2019.", ["2023-05-17"]),
        ("كرمت الوزارة أمس 40 معلما شاركوا في برنامج أقيم عام 2019.", ["2023-05-17"]),
        ("وزع المعهد، الثلاثاء، 40 شهادة على طلاب تخرجوا في حزيران 2021.", ["2023-05-16"]),
        ("قتل 12 شخصا في حريق اندلع في 3 آذار 2020.", ["2020-03-03"]),
        ("قتل 12 شخصا، أمس، في حريق.", ["2023-05-17"]),
    ],
)
def test_the_day_between_commas_rules_its_clause(text: str, expected: list[str]) -> None:
    assert [str(claim.time) for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("يطبق القرار على 900 متجر ابتداء من أكتوبر.", "2023-10-01..2023-10-31"),
        ("يسري الرسم على 900 متجر اعتبارا من آب.", "2023-08-01..2023-08-31"),
        ("يعالج المركز 900 مريض منذ أكتوبر.", "2022-10-01..2023-05-18"),
    ],
)  # fmt: skip
def test_what_comes_into_force_is_ahead(text: str, time: str) -> None:
    assert [found for _, found in told(text)] == [time]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وبخلاف ما جرى في 2012 حين قتل عاملان وأصيب اثنان، لم تسجل إلا 3 إصابات خفيفة.",
            ["2012-01-01..2012-12-31", "2012-01-01..2012-12-31", "2023-05-18"],
        ),
        ("على عكس ما حدث عام 2012، سجلت 3 إصابات.", ["2023-05-18"]),
        ("خلافا لما أعلن، قتل 9 أشخاص عام 2012.", ["2012-01-01..2012-12-31"]),
    ],
)
def test_the_day_of_the_other_case(text: str, expected: list[str]) -> None:
    assert [str(claim.time) for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تسكن المبنى 14 أسرة، وصدر له قرار إزالة عام 2019.", "2023-05-18"),
        ("يعمل في المصنع 900 عامل، وقد تأسس المصنع عام 1990.", "2023-05-18"),
        ("أصيب 14 شخصا، ووقع الحادث صباح الأحد.", "2023-05-14"),
        ("كانت تسكن المبنى 14 أسرة عام 2019.", "2019-01-01..2019-12-31"),
    ],
)
def test_what_stands_today_has_no_old_year_of_the_next_clause(text: str, expected: str) -> None:
    assert str(figures(text)[0].time) == expected
