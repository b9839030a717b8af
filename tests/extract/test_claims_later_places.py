"""The place of a share or of a later figure is not that of the figure before it."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أنتجت المصانع 50 مليون طن، وتستحوذ محافظة السويس على 20% من الإنتاج.", [None, "EG/suez"]),
        ("بلغت الصادرات 70 ألف طن، واستقبل ميناء صفاقس 40 بالمئة منها.", [None, "TN/sfax"]),
        ("بلغ معدل البطالة لدى الشباب 35%، وبلغ في بغداد 12%.", [None, "IQ/baghdad"]),
        ("بلغت الصادرات 8 مليارات دولار، منها مليارا دولار إلى الولايات المتحدة.", [None, "US"]),
        ("صدرت الشركة خضروات بـ 400 مليون دينار، ذهب 60 بالمئة منها إلى السعودية.", [None, "SA"]),
        ("جرى تعبيد 30 كيلومترا من أصل 80 كيلومترا.", [None, None]),
        ("قتل 9 أشخاص وأصيب 20 في انفجار في بغداد.", ["IQ/baghdad", "IQ/baghdad"]),
        ("قتل 9 أشخاص، بينهم 3 أطفال، في انفجار في بغداد.", ["IQ/baghdad", "IQ/baghdad"]),
        ("أنتجت بغداد 50 مليون طن، واستقبلت البصرة 20% منها.", ["IQ/baghdad", "IQ/basra"]),
    ],
)
def test_a_later_place_does_not_lead_back(text: str, places: list[str | None]) -> None:
    assert [claim.place_id or claim.place for claim in figures(text)] == places
