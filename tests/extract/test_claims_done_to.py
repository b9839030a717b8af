"""Behind a verb who does it and what it is done to are two noun phrases."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("رفعت الحكومة الحد الأدنى للأجور من 7000 إلى 8000 جنيه.", "الحد الأدنى للأجور"),
        ("رفع البنك المركزي الفائدة الرئيسية إلى 8%.", "الفائدة الرئيسية"),
        ("قدرت الميزانية الإيرادات بـ 9 مليارات ريال.", "الإيرادات"),
        ("باعت المحلات كيلو البطيخ بـ 8 جنيهات.", "كيلو البطيخ"),
        ("طرحت الوزارة أذون خزانة بـ 75 مليار جنيه.", "أذون خزانة"),
        ("بلغ الإنفاق الحكومي 9 مليارات ريال.", "الإنفاق الحكومي"),
        ("بلغ سعر الغاز الطبيعي 9 دولارات.", "سعر الغاز الطبيعي"),
        ("بلغ سعر النفط الخام 9 دولارات.", "سعر النفط الخام"),
    ],
)
def test_what_it_is_done_to_has_the_amount(text: str, subject: str) -> None:
    assert {claim.subject.text for claim in figures(text)} == {subject}


def test_both_sides_of_a_limit_are_of_it() -> None:
    told = figures("رفعت الحكومة الحد الأدنى للأجور من 7000 إلى 8000 جنيه.")
    assert ["limit:low" in claim.subject.restrict for claim in told] == [True, True]
