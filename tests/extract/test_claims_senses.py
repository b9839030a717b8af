"""Words of many senses: what they say of the things that they are said of here, and what they say elsewhere."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures


def events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


def dated(text: str) -> list[str | None]:
    return [claim.event for claim in claims(text) if claim.kind == "date"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رفع الحكم سبع بطاقات صفراء.", "other"),
        ("رفعت البلدية 12 لافتة من الشارع.", "other"),
        ("رفعت الفرق 40 مترا مكعبا من الأنقاض.", "other"),
        ("أدخلت اللجنة 14 تعديلا على المشروع.", "other"),
        ("استحوذ نسور الوادي على الكرة بنسبة 62%.", "level_stock"),
        ("بلغت نسبة الاستحواذ 52 في المئة لنسور الوادي.", "level_stock"),
        ("جرى تصريف 700 مليون متر مكعب من المياه.", "other"),
        ("أمرت المحكمة بإخلاء 40 شقة.", "other"),
        ("أخلى الجيش 9 نقاط في الوادي.", "withdrawn"),
        ("أخلت الفرق 9 أشخاص من المبنى.", "rescued"),
        ("جلبت الشركة 300 مليون دولار من المستثمرين.", "other"),
        ("حجزت الوكالة 900 غرفة في الفنادق.", "other"),
        ("أوقفت الشركة العمل في 3 آبار.", "other"),
        ("أوقفت الشرطة 3 مهربين في بئر.", "arrested"),
        ("شحنت الجمعية 20 طنا من الأدوية.", "sent"),
        ("شهدت المباراة 3 حالات طرد.", "other"),
        ("استهلك المشروع 18 مليار دينار.", "spent"),
        ("يطالب الدائنون بـ90 مليون دولار.", "debt"),
        ("سددت الشركة تعويضا قدره ربع مليون دينار.", "spent"),
        ("نالت الحكومة ثقة 95 نائبا.", "voted"),
        ("رافقت الوفد 60 سيارة دفع رباعي.", "other"),
        ("سيتعاقب على الشهادة 67 شاهدا.", "other"),
        ("تنقل المباراة 3 قنوات.", "other"),
        ("صرفت الشركة 300 موظف.", "employed"),
    ],
)
def test_the_thing_tells_which_sense(text: str, expected: str) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يدفع سكان الوادي اليوم فاتورة كاملة.", ["spent"]),
        ("فتحت النيابة تحقيقا في الحادث أمس الخميس.", ["other"]),
        ("في بيان صادر السبت نفت الوزارة الخبر.", ["other"]),
        ("خسر الحزب انتخابات 2019.", ["elected_seats"]),
        ("لم يذق نسور الوادي طعم اللقب منذ سنة 2013.", [None]),
        ("يعيد الحادث إلى الأذهان ما جرى في تموز 2017.", [None]),
        ("وصل الدين العام بنهاية سبتمبر إلى 9 مليارات دولار.", [None]),
        ("وصل الوفد أمس إلى المدينة.", ["arrived"]),
        ("وأغلق خام الوادي أمس على 75.2 دولارا.", [None]),
        ("أغلقت الوزارة أمس 9 مدارس.", ["destroyed_damaged"]),
    ],
)
def test_a_date_of_a_word_of_many_senses(text: str, expected: list[str | None]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فاز في 16 مباراة وتعادل في 5 وخسر 4.", ["scored"] * 3),
        ("جمعها من الفوز في 16 مباراة والتعادل في 5 وخسارة 4 مواجهات.", ["scored"] * 3),
        ("حصل التلميذ على معدل 19.38 من 20.", ["scored"] * 2),
        ("نالت الطالبة معدل 18.5 من عشرين.", ["scored"] * 2),
        ("حققت 4 طالبات العلامة الكاملة.", ["passed"]),
        ("فاز الحزب بـ16 مقعدا وخسر 4 مقاعد.", ["elected_seats"] * 2),
        ("خسر الجيش 4 جنود.", ["killed"]),
    ],
)
def test_results_and_marks_are_no_seats(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سقط 18 قتيلا في انهيار مبنى مؤلف من خمسة طوابق.", ["killed", "level_stock"]),
        ("يتسلم الموظف عن بيت من أربع غرف إعانة.", ["level_stock"]),
        ("قدم الدفاع مذكرة من 41 صفحة.", ["level_stock"]),
        ("ولدى الولاية أكثر من مليون رأس من الإبل.", ["level_stock"]),
        ("ولديها سبع طائرات.", ["level_stock"]),
        ("لائحة الركاب تتضمن 241 اسما.", ["level_stock"]),
        ("يعيش حول الجبل عشرة آلاف مزارع.", ["level_stock"]),
        ("لا يوجد في الميناء سوى سفينتين.", ["level_stock"]),
        ("شيدوا برجا بارتفاع 260 مترا.", ["distance_location"]),
        ("بلغ المنسوب 20 مترا، بارتفاع مترين عن العام الماضي.", ["rainfall_level", "grew"]),
        ("بلغ الانزلاق السنوي 8.5 بالمائة.", ["level_stock"]),
        ("بلغ العجز المطري 40%.", ["rainfall_level"]),
    ],
)
def test_what_describes_a_thing_befell_nobody(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت نسبة ملء سد المسيرة 2.6 في المائة.", "rainfall_level"),
        ("عثر على 15 سترة نجاة.", "other"),
        ("يشغل المزارع 9 عمال حصاد.", "employed"),
    ],
)
def test_a_name_tells_nothing(text: str, expected: str) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت خدمة الدين 11.4 مليار دينار.", ["spent"]),
        ("بلغ صافي الدخل 145 مليون ريال.", ["earned_profit"]),
        ("سجلت عجزا في ميزانيتها قدره 34 مليار ريال.", ["earned_profit"]),
        ("سجلت الوزارة 61 حادثة غرق أودت بحياة 586 شخصا.", ["incident", "killed"]),
        ("استدعت المحكمة 76 شاهدا.", ["other"]),
        ("خصصت الوزارة 35 ألف مقعد للحجاج.", ["level_stock"]),
        ("جمع المحققون 1200 عينة.", ["other"]),
        ("سجل هدفين من ضربتي جزاء.", ["scored", "scored"]),
        ("صالة تناهز 420 مترا مربعا بنيت قبل الحرب.", ["level_stock"]),
        ("تسلمت الشركة سفينة، وهي من 14 طابقا.", ["level_stock"]),
    ],
)
def test_the_phrase_says_which_of_two(text: str, expected: list[str]) -> None:
    assert events(text) == expected
