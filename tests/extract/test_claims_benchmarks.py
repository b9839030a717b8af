"""A period that something is less or more than rules no figure; «باكرا» is early, and no town."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("جاءت الحصيلة أقل من العام الماضي. وخرج المؤتمر بتعهدات قدرها 6 مليارات يورو.", "2023-05-18"),
        ("جاء المحصول أكثر من السنة الماضية. وبلغ الإنتاج 9 ملايين طن.", "2023-05-18"),
        ("تحدث الوزير عن العام الماضي. وبلغ الإنتاج 9 ملايين طن.", "2022-01-01"),
        ("بلغ الإنتاج في العام الماضي أكثر من 9 ملايين طن.", "2022-01-01"),
    ],
)
def test_what_it_is_measured_by_is_not_its_time(text: str, low: str) -> None:
    assert str(figures(text)[-1].time.low) == low


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("أغلقت الوزارة المراكز باكرا، إذ لم يعمل منها سوى 71.", None),
        ("سافر إلى أكرا 9 عمال.", "GH/accra"),
        ("اجتمع في أكرا 9 وزراء.", "GH/accra"),
    ],
)
def test_early_is_no_town(text: str, place: str | None) -> None:
    assert (figures(text)[-1].place_id or None) == place
