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


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("ارتفع العدد منذ بداية التفشي في 22 مارس إلى 1274 حالة.", "التفشي", None),
        ("وقال إن التفشي بدأ في 3 مارس بمعسكر للنازحين.", "التفشي", None),
        ("تبدأ حملة التطعيم بعد غد السبت، وتشمل 9 محافظات.", "حملة", None),
        ("وانطلقت في الولاية صباح اليوم الخميس حملة للتطعيم.", "حملة", None),
        ("هذه حملة التطعيم التي بدأت في 12 مارس.", "حملة", None),
        ("تنطلق البطولة في 9 يونيو بمشاركة 12 فريقا.", "البطولة", None),
        ("اندلعت الحرب في 15 أبريل الماضي.", "الحرب", None),
        ("بدأت الشركة إنتاج السيارات عام 2016.", "السيارات", "produced"),
        ("بدأ الجيش سحب الجنود في 20 مارس.", "الجنود", "withdrawn"),
    ],
)
def test_what_begins_on_a_day_and_what_somebody_begins_to_do(text: str, subject: str, event: str | None) -> None:
    told = next(claim for claim in claims(text) if isinstance(claim.value, When))
    assert (told.subject.head, told.event) == (subject, event)
