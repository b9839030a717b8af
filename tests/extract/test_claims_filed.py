"""Who files a suit raises nothing: no change."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "event", "role"),
    [
        ("قضية رفعها 121 من السكان.", "other", None),
        ("تنظر المحكمة في دعوى جماعية رفعها 300 مزارع.", "other", None),
        ("رفضت المحكمة الدعوى التي رفعها 40 صيادا على الشركة.", "other", None),
        ("الدعوى القضائية التي رفعها ضد الشركة 40 مزارعا.", "other", None),
        ("دعاوى رفعتها 9 منظمات.", "other", None),
        ("عريضة رفعها 200 من الأهالي إلى الوزير.", "other", None),
        ("شكوى تقدم بها 12 تاجرا.", "registered", None),
        ("أسعار رفعتها الشركة 12%.", "grew", "by"),
        ("أجور رفعتها الحكومة 12 دينارا.", "grew", "by"),
        ("أيدت المحكمة قضية الأسعار التي رفعتها الشركة 12%.", "grew", "by"),
        ("القضية التي رفعت قيمة التعويض 12 ألف دينار.", "grew", "by"),
        ("بعد دعوى العمال رفعت الشركة الأجور 12%.", "grew", "by"),
    ],
)
def test_who_files_a_suit(text: str, event: str, role: str | None) -> None:
    claim = figures(text)[0]
    assert (claim.event, claim.role) == (event, role)
