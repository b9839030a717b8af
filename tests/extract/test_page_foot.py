"""What stands at the foot of a page and counts nothing of the text, and numbers that are spoken with a point."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    "foot",
    [
        "التحرير: 05 22 40 31 18 – جميع الحقوق محفوظة",
        "للإشهار: 0537 11 20 30",
        "للإشهار: 0537-11-20-30",
        "العدد 16093 – صفحة 7",
        "الاثنين – العدد ١٦٬٠٩٣ – ص ٧",
        "بريدكم يصلنا على الصندوق 1180",
        "الطقس: العظمى ٣٤ والصغرى ٢١",
        "مواقيت الصلاة | المغرب 18 | العشاء 20",
        "س م/ع ل – 1530 تغ",
        "س م/ع ل – 1530 بتوقيت غرينتش",
        "تردداتنا على الموجة 97.5",
    ],
)
def test_the_foot_of_a_page_is_no_claim(foot: str) -> None:
    assert [str(claim.value) for claim in numbers(f"وصل ثلاثة وزراء إلى سرمد.\n{foot}")] == ["3"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("زار المعرض 05 أشخاص.", "5"),
        ("نشرت المجلة في صفحتها 14 صورة.", "14"),
        ("بلغ العدد 350 قتيلا.", "350"),
        ("- العدد 350 قتيلا.", "350"),
        ("بلغت القيمة 1 500 000 درهم.", "1500000"),
        ("الطقس: بلغت الحرارة 44 درجة.", "44"),
        ("بلغت نسبة الملء ثمانية وعشرين فاصل أربعة بالمئة.", "28.4"),
        ("بلغ التضخم ثلاثة فاصلة صفر خمسة في المئة.", "3.05"),
        ("بلغ العجز اثنين فاصل سبعة مليار دولار.", "2700000000"),
        ("ومات في القرية 22 تلميذا.", "22"),
    ],
)
def test_a_number_of_the_text_stays(text: str, value: str) -> None:
    assert [str(claim.value).split()[0] for claim in numbers(text)] == [value]
