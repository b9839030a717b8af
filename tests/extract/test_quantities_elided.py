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
