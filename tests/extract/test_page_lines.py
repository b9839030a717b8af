"""Lines of a page that are none of its text: their figures and days are neither counts nor dates of the story above."""

from __future__ import annotations

import pytest
from claim_reading import claims, numbers

_TEXT = "وصل ثلاثة وزراء إلى سرمد."


@pytest.mark.parametrize(
    "foot",
    [
        "سعر الصرف: الدولار = 1310 دنانير رسميا",
        "الدانة – الجمعة 25 شعبان 1447هـ – هاتف التحرير 44221100",
        "ملحق الأدب كل خميس – عدد الصفحات ١٦ – السعر ٥٠٠ دينار",
        "أخبار ساخنة ‹ الدولار 149 ألفا ‹ الأمطار تعود الجمعة ‹ 3 قتلى في حادث",
        "تابعونا: 1.4 مليون مشترك على يوتيوب",
        "شارك المقال: فايسبوك 312 تويتر 45",
        "انتهى / 25 ن",
        "لتصفح كامل التقرير (42 صفحة) اضغط هنا",
        "خام برنت 68.1 دولارا | مؤشر سرمد 6380 نقطة | الدانة 33",
        "اقرأ أيضا: مصرع 3 في حادث. تعطيل الدوام 9 أيام",
        "الدانة اليوم – العدد 8817 – الثمن 50 ألف ليرة – 1,240 مشاركة",
        "تاريخ النشر: 25 أكتوبر 2023\nنايل سات 11334 أفقي",
        "المزيد: 7 نصائح لاختيار التخصص • منح دراسية: 150 مقعدا",
        "اليورو: ١٫٠٨ – الذهب ٢٤٠٠",
    ],
)
def test_a_foot_tells_nothing(foot: str) -> None:
    assert [str(claim.value) for claim in claims(f"{_TEXT}\n{foot}")] == ["3"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (f"{_TEXT}\nالقتلى: 12", ["3", "12"]),
        ("أعلنت الوزارة أرقامها:\n- القتلى: 12\n- الجرحى: 33", ["12", "33"]),
        (f"{_TEXT}\nشارك في الحفل: 5 فرق.", ["3", "5"]),
        (f"{_TEXT}\nاقرأ أيضا: مصرع 3 في حادث\nوقال مدير المطار إن 5 طائرات هبطت.", ["3", "5"]),
        ("عاجل: 5 قتلى في سرمد\nقتل خمسة أشخاص.", ["5", "5"]),
        (f"{_TEXT}\nقتل 5 | جرح 6\nقتل 7 | جرح 8\nقتل 9 | جرح 10", ["3", "5", "6", "7", "8", "9", "10"]),
        (f"{_TEXT}\nبلغ سعر الذهب 2400 ليرة – وهو الأعلى – أمس.", ["3", "2400"]),
    ],
)
def test_the_text_is_read(text: str, values: list[str]) -> None:
    assert [str(claim.value).split()[0] for claim in numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("سرمد اليوم: وصل 5 وزراء.", 0),
        ("أنباء الدانة اليوم - وصل 5 وزراء.", 0),
        ("قال الوزير اليوم: وصل 5 وزراء.", 1),
        ("أعلن اليوم: وصل 5 وزراء.", 1),
    ],
)
def test_an_outlet_names_no_day(text: str, days: int) -> None:
    assert len(claims(text)) - len(numbers(text)) == days


@pytest.mark.parametrize("line", ["وتابع: «السعة 74 مليار متر مكعب", "وشارك: 5 وزراء"])
def test_who_goes_on_speaking_is_no_link(line: str) -> None:
    assert len(numbers(f"{_TEXT}\n{line}")) == 2
