"""Whose office speaks: what a town's or a country's own office counts is there, and not where the text is."""

from __future__ import annotations

import pytest
from claim_reading import figures

STORY = "لقي 6 عمال مصرعهم في انهيار مصنع بمدينة حلوان المصرية.\n"


def where(text: str) -> list[str | None]:
    return [claim.place_id or claim.place for claim in figures(text)][1:]


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("وقالت بلدية الكويت إنها أخلت 9 مبان.", ["KW"]),
        ("وقالت أمانة عمان إنها أخلت 9 مبان.", ["JO/amman"]),
        ("وأعلنت شرطة دبي ضبط 9 متهمين. وأضافت أنها صادرت 4 سيارات.", ["AE/dubai", "AE/dubai"]),
        ("وقالت محافظة الأقصر إنها أزالت 9 عقارات.", ["EG/luxor"]),
        ("وقالت وزارة الصحة في غزة إن 9 أشخاص قتلوا.", ["PS/gaza"]),
        ("وأفاد الدفاع المدني في حلب بأن 9 أشخاص أنقذوا.", ["SY/aleppo"]),
        ("وذكرت جمارك دبي أنها ضبطت 9 شحنات.", ["AE/dubai"]),
        ("وقالت بلدية الكويت إنها أخلت 9 مبان في حي نخلان.", ["KW"]),
        ("وعلى الجانب الآخر من المتوسط، أعلن خفر السواحل اليوناني إنقاذ 9 أشخاص جنوب جزيرة نخلان.", ["GR"]),
        ("وقالت صحيفة في دبي إن 9 مصابين نقلوا.", ["EG/helwan"]),
        ("وأعلن الدفاع المدني السوري إنقاذ 9 أشخاص.", ["SY"]),
        ("وأنقذ خفر السواحل اليوناني 9 مهاجرين.", ["GR"]),
        ("وضبطت الشرطة الإيطالية 9 متهمين.", ["IT"]),
        ("ودخلت البلدة 9 شاحنات إلى الشمال، على ما قال مسؤول في الهلال الأحمر التونسي.", ["EG/helwan"]),
        ("وأرسل الجيش الأردني 9 أطباء.", ["EG/helwan"]),
        ("وقالت الشرطة إن 9 مصابين نقلوا.", ["EG/helwan"]),
    ],
)
def test_the_town_of_the_office_that_speaks(said: str, places: list[str]) -> None:
    assert where(STORY + said) == places
