"""What a date dates: what began on it, and no adjective of what happened."""

from __future__ import annotations

import pytest
from claim_reading import claims

from factcheck.model import When


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("بلغت المساحة 3100 هكتار منذ انطلاق الحملة يوم 11 مارس.", "الحملة"),
        ("قتل 12 جنديا منذ اندلاع الحرب في 15 أبريل 2022.", "الحرب"),
        ("أكدت النقابة بدء الإضراب في 22 مايو.", "الإضراب"),
        ("وكان انهيار مماثل قد تسبب في يونيو 2021 في وفاة أحد عشر عاملا.", "انهيار"),
        ("دمر حريق السوق في مارس 2022.", "حريق"),
        ("بلغت صادرات تونس من التمر في مارس 2022 رقما قياسيا.", "تونس"),
        ("زار الوزير المصنع في 11 مارس.", "الوزير"),
    ],
)
def test_the_thing_that_a_date_dates(text: str, subject: str) -> None:
    told = [claim for claim in claims(text) if isinstance(claim.value, When)]
    assert [claim.subject.head for claim in told] == [subject]
