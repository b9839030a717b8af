"""Sums and measures whose unit a text leaves out the second time."""

from __future__ import annotations

import pytest
from claim_reading import numbers


def _values(text: str) -> list[str]:
    return [str(claim.value) for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "بلغت أصول البنك 98 مليار ريال. وقروضه 61 مليارا تقابلها ودائع.",
            ["98000000000 money riyal", "61000000000 money riyal"],
        ),
        ("دفعت الوزارة 70 مليون دينار وبقي 34 مليونا ستدفع قبل الصيف.", ["70000000 money dinar", "34000000 money dinar"]),
        ("اشترت الشركة 30 مليون متر مكعب: 20 مليونا أولا.", ["30000000 measure m3", "20000000 measure m3"]),
        ("وصل مليونا حاج إلى المشاعر.", ["2000000"]),
        ("وصل 15 ألفا آخرون إلى المشاعر.", ["15000"]),
    ],
)
def test_a_scale_in_the_accusative_counts_no_noun_behind_it(text: str, values: list[str]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "تعهد المؤتمر بتقديم 5 مليارات يورو، منها 3 مليارات منحا و2 مليار قروضا.",
            ["5000000000 money EUR", "3000000000 money EUR", "2000000000 money EUR"],
        ),
        (
            "توزعت الحزمة بين 4 ملايين درهم منحا ونحو 3 ملايين قروضا.",
            ["4000000 money dirham", "~3000000 money dirham"],
        ),
        (
            "تحتاج الخطة إلى 90 مليون دولار لمساعدة مليوني شخص، لم يصل منها سوى 11 مليونا.",
            ["90000000 money USD", "2000000", "11000000 money USD"],
        ),
        (
            "تحتاج الخطة إلى 90 مليون دولار لمساعدة 4 ملايين شخص، وصل منهم مليونان.",
            ["90000000 money USD", "4000000", "2000000"],
        ),
        ("صرفت الدولة 5 مليارات دينار لفائدة 4 ملايين مواطنا.", ["5000000000 money dinar", "4000000"]),
    ],
)
def test_a_part_of_a_sum_told_as_what_it_is(text: str, values: list[str]) -> None:
    assert _values(text) == values
