"""Which time a figure takes from its sentence: of two statements with a time of their own, and of things told beside them."""

from __future__ import annotations

import pytest
from claim_reading import figures

TODAY = "2023-05-18"


def read(text: str) -> list[tuple[str, str | None]]:
    """The time and the scope of each figure."""
    return [(str(claim.time), claim.scope) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أصيب 8 عمال في انهيار رافعة بالميناء، ومنذ مطلع السنة لقي 26 عاملا حتفهم في حوادث مماثلة.",
            [(TODAY, "event"), ("2023-01-01..2023-05-18", "cumulative")],
        ),
        (
            "ضبط الجمارك 9 قوارب ومنذ الأحد الماضي ضبط نحو 30.",
            [(TODAY, "event"), ("2023-05-14..2023-05-18", "cumulative")],
        ),
        (
            "وصل 300 مهاجر إلى الجزيرة، ومنذ مطلع الشهر، وصل 4 آلاف.",
            [(TODAY, "event"), ("2023-05-01..2023-05-18", "cumulative")],
        ),
        # not of its own: nothing but the time, or a second month of the same
        (
            "لقي 7 صيادين حتفهم وأصيب 11، وذلك خلال الشهر الماضي.",
            [("2023-04-01..2023-04-30", "period"), ("2023-04-01..2023-04-30", "period")],
        ),
        ("باع المعرض 90 لوحة في آذار ونيسان الماضيين.", [("2023-03-01..2023-04-30", "period")]),
    ],
)
def test_a_time_at_the_head_of_a_statement_is_of_that_statement(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغ عدد الغرقى 88 مقابل 97 في 2021 و120 في 2020.",
            [(TODAY, "event"), ("2021-01-01..2021-12-31", "event"), ("2020-01-01..2020-12-31", "event")],
        ),
        (
            "بلغت صادرات العسل 9 ملايين دولار مقارنة مع 7 ملايين دولار عام 2021 ونحو 5 ملايين دولار عام 2020.",
            [(TODAY, "period"), ("2021-01-01..2021-12-31", "period"), ("2020-01-01..2020-12-31", "period")],
        ),
        # with a year of its own, and a list without another side
        (
            "بلغ عدد الغرقى 88 في 2022 مقابل 97 في 2021.",
            [("2022-01-01..2022-12-31", "event"), ("2021-01-01..2021-12-31", "event")],
        ),
        ("غرق 9 صيادين و30 مهاجرا في 2021.", [("2021-01-01..2021-12-31", "event")] * 2),
    ],
)
def test_the_years_of_the_other_side_are_not_those_of_the_figure(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عثر الدرك على 12 راعيا خطفوا في نوفمبر الماضي، وقتل 5 من الخاطفين.", [TODAY, TODAY]),
        ("تحرير 86 رهينة، بينهم 31 طالبة خطفن الشهر الماضي من مدرسة، ومقتل 24 مسلحا.", [TODAY, TODAY, TODAY]),
        ("أوقف الدرك متهما فر من السجن في كانون الثاني، وضبط معه 3 بنادق.", [TODAY]),
        ("أوقف الدرك 7 صيادين للاشتباه بشبكة تنشط منذ عام 2018.", [TODAY]),
        ("زار 700 تلميذ متحفا افتتح عام 2015.", [TODAY]),
        ("أصيب 12 عاملا في انهيار المصنع الذي شيد عام 1998.", [TODAY]),
        ("أصيب 12 عاملا في انهيار المصنع الذي اشترته البلدية عام 1998.", [TODAY]),
        ("حكم بالسجن على 5 صيادين لقتلهم تاجرا في 2014.", [TODAY]),
        # that is what happened to those counted, or when the thing happened
        ("خطف 12 راعيا في نوفمبر الماضي.", ["2022-11-01..2022-11-30"]),
        ("قتل 9 صيادين في هجوم وقع السبت.", ["2023-05-13"]),
        ("حكم على 5 صيادين بالسجن في 2014.", ["2014-01-01..2014-12-31"]),
        ("حضر 900 سائح المعرض الذي افتتح يوم السبت.", ["2023-05-13"]),
    ],
)
def test_what_had_been_before_has_its_time_for_itself(text: str, expected: list[str]) -> None:
    assert [time for time, _ in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("هذا أسوأ حريق في الميناء منذ عام 1996 حين لقي 41 بحارا حتفهم.", ["1996-01-01..1996-12-31"]),
        ("العاصفة هي الأكثر دموية منذ 2016 عندما قتل 86 صيادا وأصيب 30.", ["2016-01-01..2016-12-31"] * 2),
        ("أصيب 12 عاملا في أسوأ حريق منذ 2016 حين قتل 86 عاملا.", [TODAY, "2016-01-01..2016-12-31"]),
        (
            "قال العمدة إن النهر بلغ مستوى لم يسجل منذ 2007 حين أغرق 800 بيت، وإن 9 أحياء بلا ماء.",
            ["2007-01-01..2007-12-31", TODAY],
        ),
        # since then, with no «when»
        ("لقي 41 بحارا حتفهم في الميناء منذ عام 1996.", ["1996-01-01..2023-05-18"]),
    ],
)
def test_what_was_when_is_of_the_date_right_before(text: str, expected: list[str]) -> None:
    assert [time for time, _ in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "استقبلت الجزيرة 900 سائح في النصف الثاني من 2022، مقابل 400 في النصف الأول.",
            ["2022-07-01..2022-12-31", "2022-01-01..2022-06-30"],
        ),
        (
            "سجل المرصد 70 حريقا في الربع الثاني من 2022 مقابل 52 في الربع الأول منه.",
            ["2022-04-01..2022-06-30", "2022-01-01..2022-03-31"],
        ),
        ("سجل المرصد 52 حريقا في النصف الأول من 2022 و70 في النصف الثاني.", ["2022-01-01..2022-06-30", "2022-07-01..2022-12-31"]),
        # the next year's, and no half of a year
        (
            "بلغت المبيعات 8 ملايين دينار في الربع الأخير من 2022 و9 ملايين دينار في الربع الأول.",
            ["2022-10-01..2022-12-31", "2023-01-01..2023-03-31"],
        ),
        ("يسكن القرية 90 صيادا، ويعيش النصف الثاني من السكان في المدينة.", [TODAY]),
    ],
)
def test_a_half_without_its_year_has_that_of_the_half_before(text: str, expected: list[str]) -> None:
    assert [time for time, _ in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ومنذ وقف إطلاق النار في 27 نوفمبر 2022 قتل 70 راعيا.", [("2022-11-27..2023-05-18", "cumulative")]),
        ("ومنذ دخول اتفاق وقف إطلاق النار حيز التنفيذ في 10 آذار قتل 70 راعيا.", [("2023-03-10..2023-05-18", "cumulative")]),
        ("قتل 9 رعاة بعد وقف إطلاق النار في 27 نوفمبر 2022.", [("2022-11-27", "event")]),
    ],
)
def test_a_truce_is_a_beginning(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "حكمت المحكمة على 9 متهمين بالسجن وحددت جلسة 20 كانون الثاني للنطق بالحكم على 31 آخرين.",
            [(TODAY, "event"), ("2024-01-20", "plan_target")],
        ),
        ("طالبت النيابة بسجن 22 متهما، وحددت المحكمة جلسة 14 حزيران للنطق بالحكم.", [(TODAY, "plan_target")]),
        ("برأت المحكمة في جلسة 12 نيسان 8 متهمين.", [("2023-04-12", "event")]),
        (
            "أنهى النفط التعاملات عند 90 دولارا للبرميل، كاسبا في جلسة أمس الأربعاء 3 دولارات.",
            [("2023-05-17", "per_unit_rate"), ("2023-05-17", "moment")],
        ),
    ],
)
def test_a_hearing_that_is_set_is_ahead_and_of_what_follows(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل 4100 فارس منذ بدء الحملة، بينهم 35 أمس.", [(TODAY, "cumulative"), ("2023-05-17", "event")]),
        ("قتل 4100 فارس منذ بدء الحملة، بينهم 35 خلال اليوم الماضي.", [(TODAY, "cumulative"), ("2023-05-17", "day")]),
        (
            "قتل 4100 فارس منذ اندلاع الحرب في 24 شباط 2022، بينهم 35 خلال الشهر الماضي.",
            [("2022-02-24..2023-05-18", "cumulative"), ("2023-04-01..2023-04-30", "period")],
        ),
        # a part of one day's toll, and of what is counted since then
        ("قتل 12 فارسا، بينهم 3 صيادين، في هجوم وقع أمس.", [("2023-05-17", "event")] * 2),
        ("قتل 12 فارسا منذ مطلع العام، بينهم 3 صيادين.", [("2023-01-01..2023-05-18", "cumulative")] * 2),
    ],
)
def test_a_part_of_a_total_has_its_own_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وبذلك يرتفع عدد الواصلين منذ بداية الشهر إلى 1900.", [("2023-05-01..2023-05-18", "cumulative")]),
        ("يرتفع عدد العائدين منذ بداية العام إلى 2050، وفق البلدية.", [("2023-01-01..2023-05-18", "cumulative")]),
        ("استمر الجفاف من بداية 2018 إلى 2020 وقتل 9 رعاة.", [("2018-01-01..2020-12-31", "period")]),
    ],
)
def test_a_total_since_the_month_began_is_no_year(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected
