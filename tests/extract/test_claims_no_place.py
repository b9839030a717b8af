"""What sounds like a place and is none: adjectives of a nation, agreements, seats of those who speak."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("طردت الحكومة 20 دبلوماسيا ألمانيا.", [""]),
        ("قتل 14 جنديا روسيا في المعركة.", [""]),
        ("وأفرجت السلطات عن 12 صيادا سوريا.", [""]),
        ("استقبلت تونس 30 مهاجرا ليبيا.", ["TN"]),
        ("زار 20 وزيرا ألمانيا.", ["DE"]),
        ("بلغ عدد المعتقلين منذ ما قبل اتفاقية أوسلو 17 أسيرا.", [""]),
        ("وأفرج بموجب تفاهمات القاهرة عن 40 معتقلا.", [""]),
        ("منذ انعقاد مؤتمر برلين قتل 30 مدنيا.", [""]),
        ("قتل 30 مدنيا في برلين.", ["DE/berlin"]),
        ("أعلنت المفوضية في جنيف أن 25 مليون لاجئ بحاجة إلى المساعدة.", [""]),
        ("قال المرصد ومقره لندن إن 30 مقاتلا قتلوا.", [""]),
        ("اعتقل 40 ناشطا في الضفة بينهم 12 من نابلس.", ["PS/west_bank", "PS/nablus"]),
        ("قتل 90 شخصا، بينهم 54 من أبناء بلدة نخلان.", ["", "بلدة نخلان"]),
    ],
)
def test_no_place(text: str, places: list[str]) -> None:
    assert [claim.place_id or claim.place or "" for claim in figures(text)] == places
