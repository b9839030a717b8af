"""Things that work are there, people that work are at work; whose clause says what money is."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("لم يعد في الخدمة اليوم سوى 120 حافلة.", "level_stock"),
        ("قال المدير إن 90 مصعدا ما زالت في الخدمة.", "level_stock"),
        ("تعمل في المدينة 9 مخابز.", "level_stock"),
        ("لم يعد يعمل سوى 12 مستشفى.", "level_stock"),
        ("توجد 14 مضخة صالحة للعمل.", "level_stock"),
        ("يعمل في المصنع 90 عاملا.", "employed"),
        ("توفر الشركة 90 وظيفة.", "employed"),
        ("أصيب 9 عمال في الخدمة.", "wounded"),
        ("أحيل 9 ضباط في الخدمة إلى القضاء.", "sentenced"),
        ("خرجت 9 محطات عن الخدمة.", "destroyed_damaged"),
    ],
)
def test_what_works_and_who_is_at_work(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]


def test_people_of_another_clause_do_not_say_what_money_is() -> None:
    told = figures("ضبطت الجمارك 28 سبيكة. وقال المدير إنها أخفيت حول أجسام المتهمين، وإن قيمتها تقدر بـ2.9 مليون دولار.")
    assert [claim.event for claim in told] == ["seized", "seized"]


@pytest.mark.parametrize(
    "text", ["أخفيت 28 سبيكة داخل أحزمة.", "عثر على 14 هاتفا داخل أمتعة الركاب.", "خزنت 90 قطعة داخل أقبية."]
)
def test_a_plural_of_things_is_no_place(text: str) -> None:
    assert figures(text)[0].place is None
