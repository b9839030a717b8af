"""Years that no noun and no «في» announces: what a figure is measured against, holds from, or the season that it is of."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures

TODAY = "2023-05-18"


def told(text: str) -> list[tuple[str, str]]:
    return [(str(claim.value), str(claim.time)) for claim in figures(text)]


def dates(text: str) -> list[str]:
    return [str(claim.value) for claim in claims(text) if claim.kind == "date"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("بلغت مبيعات العسل 50 مليون ريال بارتفاع 4% عن 2021.", "2021"),
        ("زاد عدد الزوار إلى 12 مليونا، أي أعلى بـ 20% من 2019.", "2019"),
        ("بلغت مبيعات العسل 50 مليون ريال بزيادة 20 مليونا عن 2021.", "2021"),
        ("بلغت مبيعات العسل 50 مليون ريال مقارنة بـ2021.", "2021"),
        ("بلغت مبيعات العسل 50 مليون ريال قياسا مع 2021.", "2021"),
        ("تعهدت البلدية بخفض الانبعاثات 30% مقارنة بمستويات 1990.", "1990"),
        ("تراجع عدد الزوار عن ذروة 2015 وبلغ 48 ألفا.", "2015"),
        ("يسري القرار بدءا من 2027 على 40 مصنعا.", "2027 since"),
        ("استقبلت ألمانيا 12 ألف نجار منذ 2018 وبولندا 900.", "2018 since"),
    ],
)
def test_a_year_that_something_is_measured_against_or_holds_from_is_no_count(text: str, year: str) -> None:
    assert dates(text) == [year]
    assert year[:4] not in [str(claim.value) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تراجع السعر 3% عن 1990 دولارا.", "1990 money USD"),
        ("صوت 20% من 2019 ناخبا.", "2019"),
        ("ارتفعت الحصيلة إلى أكثر من 2000.", ">2000"),
        ("سجلت البلدة 1800 إصابة مقارنة بـ2010 في الشهر السابق.", "2010"),
        ("أدى مناسك الحج 1446 حاجا.", "1446"),
    ],
)
def test_a_number_of_four_digits_that_counts_stays_one(text: str, expected: str) -> None:
    assert figures(text)[-1].value and str(figures(text)[-1].value) == expected
    assert not [day for day in dates(text) if day[:4] in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت الصادرات 60 مليار درهم خلال 8 أشهر من 2022 مقابل 55 مليارا خلال 8 أشهر من 2021.",
            ["2022-01-01..2022-08-31", "2021-01-01..2021-08-31"],
        ),
        ("بلغت الصادرات 60 مليار درهم خلال تسعة أشهر من العام الماضي.", ["2022-01-01..2022-09-30"]),
        (
            "بلغ عدد الحجاج 1.8 مليون في موسم 1442 مقابل 1.6 مليون في موسم 1443.",
            ["2020-08-20..2021-08-08", "2021-08-09..2022-07-29"],
        ),
        ("خصصت الوزارة للموسم 1443 نحو 40 خيمة.", ["2021-08-09..2022-07-29"]),
        ("سجن النجار 8 أشهر من دون محاكمة مع 7 عمال.", [TODAY]),
    ],
)  # fmt: skip
def test_months_of_a_year_and_seasons_of_the_pilgrimage(text: str, expected: list[str]) -> None:
    assert [time for _, time in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("قالت الوكالة إن محصول 2021 بلغ 4082 طنا، أي 14 ضعف محصول 2020 البالغ 296 طنا.", ["2021", "2020"]),
        ("تجاوزت مبيعات 2021 نحو 9 ملايين دولار.", ["2021"]),
        ("جنت القرية محصول 2020 فدانا.", []),
        ("بلغ المحصول 2021 طنا.", []),
    ],
)
def test_a_harvest_is_that_of_its_year(text: str, years: list[str]) -> None:
    assert dates(text) == years
