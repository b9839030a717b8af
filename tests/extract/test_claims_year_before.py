"""What was a year before, where no date says of when: «الفترة المماثلة من العام السابق»; two months and the same of another."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers

PUBLISHED = "2026-03-10T10:00"
TODAY = "2026-03-10"


def times(text: str) -> list[str]:
    return [str(claim.time) for claim in figures(text, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت ربحية السهم 1.12 ريال مقابل 0.94 ريال في الفترة المماثلة من العام السابق.", [TODAY, "2025-01-01..2025-12-31"]),
        ("بلغت الأرباح 20 مليون ريال مقارنة بخسائر 5 ملايين للفترة نفسها من العام السابق.", [TODAY, "2025-01-01..2025-12-31"]),
        (
            "بلغت أرباح الربع الثالث 80 مليون دينار مقابل 65 مليونا في الفترة المماثلة من العام السابق.",
            ["2025-07-01..2025-09-30", "2024-07-01..2024-09-30"],
        ),
        (
            "زار المتحف ألف سائح في يناير وفبراير مقابل 900 في الفترة نفسها من السنة الماضية.",
            ["2026-01-01..2026-02-28", "2025-01-01..2025-02-28"],
        ),
        (
            "زار المتحف 40 سائحا في نونبر ودجنبر مقابل 30 خلال الفترة نفسها من سنة 2023.",
            ["2025-11-01..2025-12-31", "2023-11-01..2023-12-31"],
        ),
        (
            "زار المتحف 40 سائحا في نوفمبر ثم 50 في ديسمبر مقابل 30 خلال الفترة نفسها من سنة 2023.",
            ["2025-11-01..2025-11-30", "2025-12-01..2025-12-31", "2023-12-01..2023-12-31"],
        ),
    ],
)
def test_the_same_period_of_the_year_before(text: str, expected: list[str]) -> None:
    assert times(text) == expected


def test_the_quarter_before_is_not_counted_from_the_compared_year() -> None:
    text = "بلغت أرباح المصنع 2.2 مليار ريال، مقابل 1.9 مليار للربع المماثل من العام الماضي و2.1 مليار للربع السابق."
    assert times(text)[-1] == "2025-10-01..2025-12-31"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("بلغ تركيز ثاني أكسيد الكربون 422 جزءا في المليون.", ["422 measure ppm"]),
        ("تسبب غاز أول أكسيد الكربون في وفاة 4 حراس.", ["4"]),
        ("غرس النادي ثاني حديقة في البلدة.", ["2 ordinal"]),
    ],
)
def test_an_oxide_has_no_rank(text: str, values: list[str]) -> None:
    assert [str(claim.value) for claim in numbers(text)] == values
