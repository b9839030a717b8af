"""Days and quarters that a text points at: «الاثنين الثامن», «ذلك اليوم», «نهاية الربع», «أرباح الفصل الأول», «زوال الجمعة»."""

from __future__ import annotations

import pytest
from claim_reading import figures

TODAY = "2023-05-18"
FIRST_QUARTER = "2023-01-01..2023-03-31"


def times(text: str) -> list[str]:
    return [str(claim.time) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جرح 9 عمال صباح الاثنين الثامن من أيار.", "2023-05-08"),
        ("جرح 9 عمال مساء يوم الإثنين الخامس عشر من مايو.", "2023-05-15"),
        ("كانت السدود ممتلئة، حتى ليل الاثنين الأول من مايو، بنسبة 31.4 بالمئة.", "2023-05-01"),
        ("جرح 9 عمال ظهر الأحد الرابع عشر من أيار.", "2023-05-14"),
    ],
)
def test_a_monday_is_a_day_before_the_number_of_its_day(text: str, expected: str) -> None:
    assert times(text) == [expected]


def test_the_first_seven_days_are_no_first_of_the_month() -> None:
    assert times("جرح 9 عمال في الأيام السبعة الأولى من أيار.") != ["2023-05-01"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [("ذلك اليوم", "2023-05-16"), ("ذاك اليوم", "2023-05-16"), ("اليوم نفسه", TODAY)],
)
def test_that_day_is_not_the_day_of_publication(day: str, expected: str) -> None:
    text = f"قصفت البلدة الثلاثاء، بحسب ما ذكرت البلدية صباح الخميس. ونفذت الطائرات تسع غارات في {day}."
    assert times(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت أرباح الفصل الأول 9 ملايين دولار.", FIRST_QUARTER),
        ("جاءت ثلاثة أخماس إيرادات الربع الأول من الموانئ.", FIRST_QUARTER),
        ("جاء أكثر من ثلث مبيعات الفصل الأول من الخارج.", FIRST_QUARTER),
        ("حقق المصرف، وفق نتائج الفصل الأول، أرباحا قدرها 9 ملايين دينار.", FIRST_QUARTER),
        ("نجح في نتائج الفصل الأول 90 طالبا.", TODAY),
    ],
)
def test_a_quarter_behind_what_is_told_of_it(text: str, expected: str) -> None:
    assert times(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت إيرادات الربع الثالث من 2022 نحو 9 ملايين دينار. ووصلت الديون بنهاية الربع إلى 40 مليون دينار.", "2022-09-30"),
        ("بلغت الديون في نهاية الربع 40 مليون دينار.", "2023-03-31"),
        ("بلغت الأرباح 9 ملايين دينار بين يناير ومارس. وهبطت الديون عند نهاية الفصل إلى 40 مليون دينار.", "2023-03-31"),
        ("بلغت الديون في نهاية الربع الثاني من 2022 نحو 40 مليون دينار.", "2022-06-30"),
    ],
)
def test_the_end_of_the_quarter_that_the_text_is_about(text: str, expected: str) -> None:
    assert times(text)[-1] == expected


def test_the_days_of_a_clause_that_something_is_in_spite_of_are_its_own() -> None:
    text = "جاء ثلثا إيرادات الربع الأول من الموانئ، رغم أن الإنتاج في آذار لم يتجاوز 9 ملايين برميل يوميا."
    assert times(text) == [FIRST_QUARTER, "2023-03-01..2023-03-31"]


def test_noon_by_its_name_of_the_maghreb_ends_a_count() -> None:
    (dead,) = figures("انتشل الغواصون، إلى غاية زوال الأربعاء، 46 جثة من النهر.")
    assert (str(dead.time), dead.time.minute, dead.scope) == ("2023-05-17", 720, "cumulative")
