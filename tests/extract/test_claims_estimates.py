"""«قدّر المنظمون المشاركين بـ15 ألفا»: who puts what at a number."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "concept", "speaker"),
    [
        ("قدّر المنظمون المشاركين في المسيرة بـ15 ألفا.", "مشارك", "المنظمون"),
        ("جابت المدينة مسيرة قدّر المنظمون المشاركين فيها بـ15 ألفا.", "مشارك", "المنظمون"),
        ("قدّرت جمعية تجار السوق المبيعات بما بين 50 و55 مليون ريال.", "مبيعات", "جمعية تجار السوق"),
        ("وقدّر خبير في غرفة التجارة سعرها في أسواق الجوار بـ32 مليون دولار.", "سعر", "خبير في غرفة التجارة"),
        ("وقدّر المدير التنفيذي فارس النجدي الكلفة الإجمالية للمحطة بـ650 مليون دولار.", "كلفة", "المدير التنفيذي فارس النجدي"),
        ("وقدرت البلدية خسائر التجار بنحو 12 مليون دينار.", "خسارة", "البلدية"),
        ("وتجمع أمام المبنى محتجون قدرت الشرطة عددهم بـ7000 شخص.", "شخص", "الشرطة"),
        ("وحددت النيابة في مرافعتها قيمة الأموال المبددة بـ54 مليون درهم.", "أموال", "النيابة في مرافعتها"),
        ("وقدّرت الوزارة عدد من غادروا البلاد إلى الجوار بـ540 ألفاً.", "شخص", "الوزارة"),
        ("وحصرت وزارة التعليم نسبة المشاركة في 31 في المئة.", "مشاركة", "وزارة التعليم"),
    ],
)
def test_who_puts_what_at_a_number(text: str, concept: str, speaker: str) -> None:
    [found] = numbers(text)
    assert (found.subject.concept, found.speaker) == (concept, speaker)


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        ("قالت النقابة إن نسبة المشاركة بلغت 82 في المئة، في حين حصرتها وزارة التعليم في 31 في المئة.", "مشاركة", None),
        ("قدّر المنظمون المشاركين في المسيرة بـ15 ألفا، فيما قدرتهم الشرطة بأربعة آلاف.", "مشارك", "protested"),
        ("قدرت البلدية خسائر التجار بـ12 مليون دينار، وقدرها التجار بثلاثين مليون دينار.", "خسارة", None),
    ],
)
def test_what_another_puts_the_same_thing_at(text: str, concept: str, event: str | None) -> None:
    one, other = numbers(text)
    assert one.subject.concept == other.subject.concept == concept
    assert one.event == other.event and event in (None, one.event)
    assert one.speaker != other.speaker and one.speaker and other.speaker


def test_who_is_put_at_a_number_by_nobody_named() -> None:
    [found] = numbers("ويقدر سكان المدينة بـ40 ألفا.")
    assert (found.subject.concept, found.speaker) == ("ساكن", None)
