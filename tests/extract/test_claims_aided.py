"""People whom aid reaches; migrants whom a coast guard stops."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


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


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أحبطت مصالح الأمن محاولات إدخال 14 قنطارا من المخدرات.", "seized"),
        ("إحباط إدخال 12 بندقية إلى السجن.", "seized"),
        ("وصودرت 6 سيارات من المتهمين.", "seized"),
        ("عثر بحوزة الموقوفين على 7 هواتف.", "seized"),
        ("سهلت الجمارك إدخال 14 شاحنة إلى المخيم.", "delivered"),
        ("اعترض خفر السواحل 90 مهاجرا.", "arrested"),
    ],
)
def test_goods_whose_way_is_foiled_are_seized(text: str, event: str) -> None:
    assert [claim.event for claim in numbers(text)] == [event]


def test_a_number_behind_a_model_that_counts_its_own_noun() -> None:
    assert [str(claim.value) for claim in numbers("شن هجوما بـ400 مسيرة من طراز شاهد-136 و12 صاروخا.")] == ["400", "12"]


@pytest.mark.parametrize("text", ["حجز 17 كيلوغراما من القنب الهندي.", "قتل 3 من عناصر الدفاع المدني."])
def test_the_name_of_a_drug_or_a_service_restricts_nothing(text: str) -> None:
    assert [claim.subject.restrict for claim in numbers(text)] == [frozenset()]
