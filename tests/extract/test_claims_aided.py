"""People whom aid reaches; migrants whom a coast guard stops."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("قال البرنامج إن 12.4 مليون شخص حصلوا على مساعدات غذائية.", ["in_need"]),
        ("حصل 12 ألف مزارع على مساعدات.", ["in_need"]),
        ("تمكن البرنامج من إيصال مساعدات طارئة لنحو 2.7 مليون شخص.", ["in_need"]),
        ("تقديم دعم تغذوي لأكثر من 415 ألف طفل.", ["in_need"]),
        ("المساعدات التي يقدمها البرنامج لـ13 مليون شخص.", ["in_need"]),
        ("وزعت الجمعية 900 سلة غذائية على 300 أسرة.", ["delivered", "in_need"]),
        ("حصل 12 نائبا على مقاعد في المجلس.", ["elected_seats"]),
        ("قتل 9 أشخاص أثناء توزيع مساعدات.", ["killed"]),
        ("دخلت 90 شاحنة مساعدات.", ["delivered"]),
        ("اعترض خفر السواحل 700 مهاجر في البحر.", ["arrested"]),
        ("تم اعتراض 8000 مهاجر منذ بداية العام.", ["arrested"]),
        ("اعترضت الدفاعات 9 صواريخ.", ["incident"]),
        ("أقر المجلس القانون وسط اعتراض 9 أعضاء.", ["voted"]),
    ],
)
def test_aided_and_stopped(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events
