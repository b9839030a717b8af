"""Equal figures that chance brings together are no agreement."""

import pytest
from claim_building import extraction, only

HEAD = "انطلق معرض كتاب سرمد في قاعة الكهرمان. وشهد اليوم الأول إقبال طلاب المدارس على أجنحة الناشرين."
TRUCKS = {"subject": "truck", "event": "delivered", "scope": "event", "time": "2031-05-04"}


BESIDE = "وفي سياق متصل، "


@pytest.mark.parametrize(
    ("figure", "opening", "expected"), [("40", "", "agree"), ("40", BESIDE, None), ("4137", BESIDE, "agree")]
)
def test_only_an_unusual_figure_agrees_with_that_of_another_matter(figure, opening, expected):
    said = f"وقال مدير المعرض إن {figure} شاحنة نقلت الكتب إلى قاعة الكهرمان في سرمد."
    first = extraction("a", f"{HEAD} {said}", "2031-05-04T20:00", (figure, figure, TRUCKS), publisher="صحيفة a")
    turned = f"{HEAD}\n{opening}وصلت {figure} شاحنة محملة بالكتب إلى قاعة الكهرمان في سرمد، بحسب مدير المعرض."
    second = extraction("b", turned, "2031-05-04T21:00", (figure, figure, TRUCKS), publisher="صحيفة b")
    assert only(first, second) == expected
