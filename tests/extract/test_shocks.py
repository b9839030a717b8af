"""Which shock a strength is of."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "shocks"),
    [
        ("وقعت 32 هزة ارتدادية أكبرها 5.6 درجة على مقياس ريختر.", ["", "after"]),
        ("وقعت 32 هزة ارتدادية حتى الآن عقب الزلزال أكبرها 6.6 درجة.", ["", "after"]),
        ("أعقبت الزلزال 12 هزة ارتدادية بلغت قوة أشدها 5.2 درجة.", ["", "after"]),
        ("تلته هزة ارتدادية بقوة 5.7 درجات.", ["after"]),
        ("ضرب زلزال بقوة 7.1 درجة البلدة تبعته هزات ارتدادية وصلت قوتها إلى 5.3 درجة.", ["main", "after"]),
        ("بلغت قوة أكبر الهزات الارتدادية 5.1 درجة.", ["after"]),
        ("تلا الزلزال توابع أعنفها بقوة 5.9.", ["after"]),
        ("سجل المرصد 70 هزة تابعة، أقواها 4.8 درجات.", ["", "after"]),
        ("ضرب البلدة زلزال بلغت قوته 7.8 درجة.", ["main"]),
        ("هزت البلدة هزة أرضية بقوة 4.3 درجة.", [""]),
        ("حدث زلزال آخر بقوة 4.7 درجات في الجنوب.", ["other"]),
    ],
)
def test_the_shock_of_a_strength(text: str, shocks: list[str]) -> None:
    told = [[one for one in claim.subject.restrict if one.startswith("shock:")] for claim in figures(text)]
    assert [one[0].partition(":")[2] if one else "" for one in told] == shocks
    assert [claim.event for claim in figures(text)][-1] == "magnitude"
