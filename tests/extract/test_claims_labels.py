"""Lines and items with a label, numbers before «with a rise of», pronouns of counting, gatherings."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "concepts", "events"),
    [
        ("عدد المقترعين: 19000.", ["مقترع"], ["voted"]),
        ("- الأصوات الملغاة: 42310.", ["صوت"], ["voted"]),
        ("القتلى: 12، الجرحى: 40.", ["قتيل", "جريح"], ["killed", "wounded"]),
        ("بلغ عدد الزوار 125 ألفا بزيادة 77%.", ["زائر", "زائر"], ["arrived", "grew"]),
        ("ارتفع عدد طالبي اللجوء إلى 125 ألفا بزيادة 77%.", ["طالب لجوء", "طالب لجوء"], ["displaced", "grew"]),
        ("في البلاد 5000 مقاتل، وتقول الحكومة إن عددهم لا يتجاوز 400.", ["مقاتل"] * 2, ["deployed_present"] * 2),
        ("فرقت الشرطة تظاهرة ضمت نحو ثلاثة آلاف شخص.", ["شخص"], ["protested"]),
        ("تضم اللجنة 12 عضوا.", ["عضو"], ["level_stock"]),
        ("الانتخابات البلدية.. 34% نسبة المشاركة الأولية", ["مشاركة"], ["voted"]),
        ("وقعت 22 دولة البيان.", ["دولة"], ["signed"]),
        ("وقع 120 نائبا على عريضة.", ["نائب"], ["signed"]),
        ("وقعت 22 هزة.", ["هزة"], ["incident"]),
        ("خاض 14 أسيرا إضرابا عن الطعام.", ["أسير"], ["protested"]),
        ("تصدر التجمع النتائج بـ102 مقعدا.", ["مقعد"], ["elected_seats"]),
    ],
)
def test_what_is_counted(text: str, concepts: list[str], events: list[str]) -> None:
    told = figures(text)
    assert [claim.subject.concept for claim in told] == concepts
    assert [claim.event for claim in told] == events


def test_who_puts_them_at_a_number() -> None:
    assert figures("وقدرت وسائل إعلام عددهم بـ120 ألفا.")[0].speaker == "وسائل إعلام"


def test_the_size_of_a_house_is_no_result() -> None:
    told = figures("حصل الحزب على 102 مقعد من أصل 395، يليه الاتحاد بـ87 مقعدا.")
    assert [claim.scope for claim in told] == ["event", "total_standing", "event"]
