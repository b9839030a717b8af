"""Words of two trades: who counts and who is counted, things at work and people, names of places and what is done there."""

from __future__ import annotations

import pytest
from claim_reading import figures


def events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سجل المراقبون 212 مخالفة يوم الاقتراع.", ["incident"]),
        ("وثق المراقبون 12 هجوما.", ["incident"]),
        ("تلقت اللجنة يوم الاقتراع 96 شكوى.", ["incident"]),
        ("شارك يوم الاقتراع 40 ألف ناخب.", ["voted"]),
        ("نشر الجنود 9 دبابات.", ["deployed_present"]),
        ("نهب مسلحون 14 شاحنة، وقال السائقون إن 3 شاحنات نهبت أمس.", ["seized", "seized"]),
        ("أحصت لجنة أهلية 120 بيتا متضررا و40 منزلا متصدعا.", ["destroyed_damaged", "destroyed_damaged"]),
        ("كانت 15 عائلة تقيم في المبنى.", ["level_stock"]),
        ("تقيم البلدية 9 جسور.", ["built"]),
        ("وأجلت فرق التدخل 340 عائلة من الأحياء، وأجلت المحكمة 12 قضية.", ["rescued", "other"]),
        ("حصد الفلاحون 9 أطنان من القمح.", ["produced"]),
        ("أعلن الحزب أن مرشحيه حصدوا 46 مقعدا وأن قوائمه حصدت 12.", ["elected_seats", "elected_seats"]),
    ],
)
def test_who_counts_is_not_counted_and_words_of_two_trades(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل عدد أجهزة نقاط البيع إلى 148 ألف جهاز.", ["other"]),
        ("لا يتعدى عدد الأجهزة العاملة 140 جهازا.", ["other"]),
        ("تعمل في الميناء 9 رافعات ويعمل فيه 300 مهندس.", ["level_stock", "employed"]),
        ("عبرت المنفذ في اليوم الأول من إعادة افتتاحه 300 سيارة.", ["arrived"]),
        ("تم افتتاح 9 مدارس.", ["built"]),
        ("بيع 9 آلاف جهاز في نقاط البيع.", ["sold"]),
    ],
)
def test_things_at_work_are_not_employed_and_names_of_places_sell_nothing(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أغلقت اللجنة الحصيلة على 60 متوفى و63 ناجيا، من أصل 126 شخصا.", ["killed", "rescued", "level_stock"]),
        ("تستحوذ الشركة على 44 في المئة من سوق الهاتف.", ["level_stock"]),
        ("حصلت الشركة على 9 ملايين دينار.", ["allocated"]),
    ],
)
def test_survivors_of_a_whole_and_the_share_that_is_held(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ما تسلمته الحكومة من المحصول بلغ 3.2 مليون طن.", "delivered"),
        ("ويرى أن ما صدرته البلاد من إنتاج الزيت لا يتخطى 9 آلاف طن.", "exported"),
        ("باعت الشركة من إنتاجها 9 آلاف طن.", "sold"),
        ("كميات القمح الموردة بلغت 3.7 مليون طن.", "delivered"),
        ("ارتفع إنتاج المحصول إلى 9 آلاف طن.", "produced"),
    ],
)
def test_what_was_done_with_some_of_what_was_made(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]
