"""What happened so long before the day that a sentence tells of, and what a year's figure fell from."""

from __future__ import annotations

import pytest
from claim_reading import figures

YESTERDAY = "2023-05-17"
A_YEAR, TWO_YEARS = "2022-02-16..2022-08-15", "2020-11-18..2021-11-13"


def times(text: str) -> list[str]:
    return [str(claim.time) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أدانت المحكمة أمس 17 متهما، بعد عامين من ضبط 9 أطنان من الحشيش.", [YESTERDAY, TWO_YEARS]),
        ("أدانت المحكمة أمس 17 متهما بعد سنة تقريبا على حجز 9 أطنان من الحشيش.", [YESTERDAY, A_YEAR]),
        ("صدر الحكم أمس بعد مرور نحو سنة على مقتل 9 أشخاص وإصابة 7 في الانفجار.", [A_YEAR, A_YEAR]),
        ("افتتح الجسر أمس، بعد عام من انهيار سابقه الذي أودى بحياة 9 أشخاص.", [A_YEAR]),
        ("أفرج عنهم أمس بعد أقل من سنة على خطف 9 صيادين.", [A_YEAR]),
        ("بعد سنة من العمل، غرس المتطوعون أمس 9 آلاف شجرة.", [YESTERDAY]),
        ("بعد سنة من العمل غرس المتطوعون أمس 9 آلاف شجرة.", [YESTERDAY]),
        ("وقع الاتفاق أمس بعد سنة من المفاوضات بحضور 9 وزراء.", [YESTERDAY]),
        ("وقع الاتفاق أمس بعد سنة من مفاوضات شاركت فيها 9 دول.", [YESTERDAY]),
        ("صدر الحكم أمس بعد سنة على الانفجار الذي أودى بحياة 9 أشخاص.", [A_YEAR]),
        ("قتل أمس 9 أشخاص بعد سنة من الهدوء.", [YESTERDAY]),
    ],
)
def test_what_happened_so_long_before(text: str, expected: list[str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "هبطت عائدات الميناء في السنة المالية المنتهية في يونيو الماضي من 6.6 مليارات دولار إلى 3.6 مليارات.",
            ["2020-07-01..2021-06-30", "2021-07-01..2022-06-30"],
        ),
        (
            "تراجعت عائدات الميناء خلال العام الماضي من 9 مليارات دولار إلى 4 مليارات.",
            ["2021-01-01..2021-12-31", "2022-01-01..2022-12-31"],
        ),
        (
            "تراجعت عائدات الميناء من 9 مليارات دولار في 2020 إلى 4 مليارات في 2022.",
            ["2020-01-01..2020-12-31", "2022-01-01..2022-12-31"],
        ),
        (
            "تراجعت عائدات الميناء في مارس من 9 ملايين دولار إلى 4 ملايين.",
            ["2023-03-01..2023-03-31", "2023-03-01..2023-03-31"],
        ),
    ],
)
def test_what_the_figure_of_a_year_fell_from_is_of_the_year_before(text: str, expected: list[str]) -> None:
    assert times(text) == expected
