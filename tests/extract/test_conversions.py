"""An amount told again in brackets in another unit is as vague there as before them."""

from __future__ import annotations

import pytest
from claim_reading import figures, quantity


@pytest.mark.parametrize(
    ("text", "hedges"),
    [
        ("قطع العداء نحو 50 ميلا (80 كيلومترا).", ["about", "about"]),
        ("بمساحة تقارب 500 ألف متر مربع (5.4 ملايين قدم مربع).", ["about", "about"]),
        ("بلغت الكلفة نحو 3 ملايين دينار (9.8 ملايين دولار).", ["about", "about"]),
        ("بلغت الكلفة أكثر من 3 ملايين دينار (9.8 ملايين دولار).", ["more_than", "more_than"]),
        ("بلغت الكلفة نحو 3 ملايين دينار (أي 9.8 ملايين دولار).", ["about", "about"]),
        ("بلغت الكلفة نحو 3 ملايين دينار (أكثر من 9.8 ملايين دولار).", ["about", "more_than"]),
        ("بلغت الكلفة 3 ملايين دينار (9.8 ملايين دولار).", ["exact", "exact"]),
        ("بلغت الكلفة 3 ملايين دينار (نحو 9.8 ملايين دولار).", ["exact", "about"]),
        ("ارتفع السعر نحو 50 دينارا (3%).", ["about", "exact"]),
        ("قتل نحو 50 شخصا (12 طفلا).", ["about", "exact"]),
        ("بلغ السعر نحو 50 دينارا (40 دينارا العام الماضي).", ["about", "exact"]),
        ("يبعد نحو 50 ميلا (80 دقيقة بالسيارة) و12 كيلومترا.", ["about", "exact"]),
        ("يمتد نحو 50 كيلومترا (12 ألف هكتار).", ["about", "exact"]),
    ],
)
def test_hedge_of_a_conversion(text: str, hedges: list[str]) -> None:
    assert [quantity(claim).hedge for claim in figures(text)] == hedges


def test_spans_stay() -> None:
    text = "قطع العداء نحو 50 ميلا (80 كيلومترا)."
    assert [text[claim.span.start : claim.span.end] for claim in figures(text)] == ["50", "80"]
