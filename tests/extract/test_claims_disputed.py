"""Figures that the text puts another in the place of, or disbelieves: what others say, and no fact of this text."""

import pytest
from claim_reading import claims


def said(text: str) -> list[str]:
    return [f"{claim.value} {claim.modality} {claim.event}" for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قالت النقابة إن المسعفين نقلوا تسعة جرحى وليس خمسة.", ["9 fact wounded", "5 quoted wounded"]),
        ("وأحصت القابلات 43 قتيلا لا 34 كما قالت البلدية.", ["43 fact killed", "34 quoted killed"]),
        ("الغرقى ليسوا خمسة بل تسعة.", ["5 quoted killed", "9 fact killed"]),
        ("أضرب ثلاثة آلاف خباز وليس ألف خباز كما زعمت الغرفة.", ["3000 fact protested", "1000 quoted protested"]),
        (
            "تكلف السكة 214 مليار دينار وليست 241 مليارا.",
            ["214000000000 money dinar fact spent", "241000000000 money dinar quoted spent"],
        ),
        ("فند المحافظ ما ذكرته الصحيفة عن إصابة 40 نحالا، وقال إن المصابين 12.", ["40 quoted wounded", "12 fact wounded"]),
        ("شككت الرابطة في أرقام الوزارة عن مقتل 7 رعاة.", ["7 quoted killed"]),
        ("هل قتل 34 راعيا في السيل؟", ["34 quoted killed"]),
        ("قال طبيب، طلب عدم نشر اسمه، إن 34 راعيا قتلوا.", ["34 fact killed"]),
        ("هل أغلق الوادي؟ قتل 34 راعيا.", ["34 fact killed"]),
    ],
)
def test_a_figure_that_another_stands_in_the_place_of(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "أوقف 12 رجلا لا 3 نساء.",
        "أغلقت ليس 5 مدارس فقط بل 9 مدارس.",
        "لم يجرح 5 نحالين ولا 6.",
        "جرح 9 نحالين في حادث لا يبعد 5 كيلومترات.",
        "شككت الرابطة في نتائج 14 مركزا.",
        "شكك خبراء في خطة الوزارة وقالوا إن الحريق قتل 7 رعاة.",
    ],
)
def test_what_nobody_puts_another_in_the_place_of(text: str) -> None:
    assert not any(claim.modality == "quoted" for claim in claims(text))


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("قالت الرابطة إن المتسرب 900 طن، أي ثلاثة أضعاف الكمية التي أعلنتها الهيئة (300 طن).", ["fact", "fact", "quoted"]),
        ("قدر الاتحاد المبيعات بـ52 مليون ريال، في مقابل الـ78 مليونا التي أعلنتها الهيئة.", ["fact", "quoted"]),
        ("قال النقيب إن الوفيات بلغت 210 وفيات، وهذا أكثر من الرقم الرسمي وهو 96.", ["fact", "quoted"]),
        ("أحصت الرابطة 19 مصابا، واعتبرت أن حديث البلدية عن خمسة مصابين مبالغة.", ["fact", "quoted"]),
        ("شكك الاتحاد في أن عدد الزوار بلغ 720 ألفا، قائلا إنه سجل 510 آلاف زائر.", ["quoted", "fact"]),
        ("ارتفعت حصيلة الغرقى من 12 إلى 21 قتيلا بحسب الرقم الرسمي.", ["fact", "fact"]),
        ("قال المحامي إنه سيطعن في الحكم، مشيرا إلى أن موكله سجن 52 يوما.", ["fact"]),
        ("بلغ الإنتاج 900 طن، ثم أعلنت الهيئة أن المخزون 300 طن.", ["fact", "fact"]),
    ],
)
def test_a_figure_that_is_told_as_that_of_another(text: str, modalities: list[str]) -> None:
    assert [claim.modality for claim in claims(text)] == modalities
