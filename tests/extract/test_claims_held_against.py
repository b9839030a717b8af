"""The days that a figure is held against are none of its own: «مقارنة بعام 2021 إلى 9 ملايين», «دون مستويات 2019»."""

from __future__ import annotations

import pytest
from claim_reading import figures

TODAY = "2023-05-18"


def told(text: str) -> list[tuple[str, str]]:
    return [(str(claim.value), str(claim.time)) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ارتفع عدد الناخبين مقارنة باقتراع 2016 ليبلغ 18 ألف ناخب.", "18000"),
        ("تراجعت نسبة التصويت مقارنة بانتخابات 2019 لتستقر عند 46%.", "46 percent percent"),
        ("زادت مبيعات العسل 4% مقارنة بعام 2021 إلى 30 مليون دولار.", "30000000 money USD"),
        ("وصل منسوب النهر إلى معدل عام 1998، وغمرت المياه 400 منزل.", "400"),
        ("عاد إنتاج العسل إلى مستويات 2019، وارتفع عدد النحالين إلى 14 ألفا.", "14000"),
        ("بقي إنتاج العسل دون مستويات 2019 عند 4 ملايين طن.", "4000000 measure ton"),
        ("بلغت مبيعات العسل 50 مليون ريال بزيادة 20 مليون ريال على 2021.", "50000000 money riyal"),
    ],
)
def test_what_a_figure_is_held_against_does_not_date_it(text: str, value: str) -> None:
    assert (value, TODAY) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغ عدد الزوار 30 ألفا مقابل 46 ألفا في ذروة 2021.", ("46000", "2021-01-01..2021-12-31")),
        ("تراجعت مبيعات العسل مقارنة بعام 2021 الذي سجل 40 مليون ريال.", ("40000000 money riyal", "2021-01-01..2021-12-31")),
        ("بلغت أسعار العسل عام 2021 نحو 40 دولارا.", ("~40 money USD", "2021-01-01..2021-12-31")),
    ],
)
def test_a_year_that_a_figure_is_told_of_dates_it(text: str, expected: tuple[str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يعيش في المخيم الذي أقيم قبل 12 عاما 80 ألف لاجئ.", ("80000", TODAY)),
        ("يسكن الحي الذي تأسس سنة 1961 نحو 900 شخص.", ("~900", TODAY)),
        ("تعطل المصنع الذي أنشئ عام 1961 بكلفة 9 ملايين دولار.", ("9000000 money USD", "1961-01-01..1961-12-31")),
        ("قتل في القرية التي قصفت أمس 9 مدنيين.", ("9", "2023-05-17")),
    ],
)
def test_when_a_thing_came_to_be_does_not_date_what_is_told_behind_it(text: str, expected: tuple[str, str]) -> None:
    assert expected in told(text)
