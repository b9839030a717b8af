"""Money and rates of a whole economy: whose percent it is, which side of a comparison a date belongs to."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("معدل البطالة بلغ 12% من قوة العمل.", "معدل البطالة"),
        ("وقالت الهيئة إن معدل الأمية وصل إلى 14% من السكان.", "معدل الأمية"),
        ("نسبة الفقر بلغت 31% من السكان.", "نسبة الفقر"),
        ("تراجع الدين العام من 103% من الناتج المحلي إلى 93% من الناتج المحلي.", "الدين العام"),
        ("هبط العجز من 7% من إجمالي الناتج إلى 5% من إجمالي الناتج.", "العجز"),
        ("بلغ الدين الخارجي 92 مليار دولار، بما يمثل 37% من الناتج المحلي.", "الدين الخارجي"),
        ("سجلت الودائع 14 مليار دينار، ما يعادل 60% من الناتج المحلي.", "الودائع"),
        ("تراجع معدل التضخم خلال نوفمبر الماضي، ليبلغ 2.7%.", "معدل التضخم"),
        ("ارتفع معدل البطالة خلال الربع الثالث، ليصل إلى 12.5%.", "معدل البطالة"),
        ("تشكل السياحة 12% من الناتج المحلي.", "الناتج المحلي"),
        ("صوت 9% من السكان.", "السكان"),
    ],
)
def test_whose_rate_it_is(text: str, subject: str) -> None:
    assert figures(text)[-1].subject.text == subject


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("ارتفعت حصة الصادرات الصناعية إلى 36% من إجمالي الصادرات.", "الصادرات الصناعية"),
        ("بلغت حصة القطاع الخاص 40% من إجمالي القروض.", "القطاع الخاص"),
        ("تراجعت مساهمة الإيرادات غير النفطية إلى 31% من إجمالي الإيرادات.", "الإيرادات غير النفطية"),
        ("بلغت مساهمة الزراعة 12% من الناتج المحلي.", "الزراعة"),
    ],
)
def test_what_makes_up_a_share_that_is_named(text: str, maker: str) -> None:
    assert maker in figures(text)[0].subject.qualifiers


@pytest.mark.parametrize(
    "text",
    [
        "بلغ العجز 6 مليارات دينار مقابل فائض 5 مليارات دينار في 2021.",
        "سجل الميزان التجاري عجزا بقيمة 6 مليارات دينار مقابل عجز بـ5 مليارات دينار في 2021.",
        "حققت الشركة ربحا قدره 20 مليون دولار مقارنة مع خسارة قدرها 5 ملايين دولار عام 2021.",
        "سجل عدد الزوار 11 مليون زائر، بدلا من 7 ملايين زائر في عام 2021.",
        "أنتج الحقل 300 ألف طن مقارنة بإنتاج بلغ 250 ألف طن في 2021.",
    ],
)
def test_the_date_of_the_other_side_is_its_own(text: str) -> None:
    now, before = figures(text)
    assert (now.time.basis, str(before.time.low)) == ("published", "2021-01-01")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("بلغت الصادرات 12 مليار دولار بزيادة قدرها 1.3 مليار دولار بمعدل 14%.", [None, "by", "by"]),
        ("زادت الودائع 13 مليون دولار بنسبة 12%.", ["by", "by"]),
        ("زادت الودائع 13 مليون دولار وبلغت الفائدة 12%.", ["by", None]),
    ],
)
def test_a_change_told_in_money_and_in_percent(text: str, roles: list[str | None]) -> None:
    assert [claim.role for claim in figures(text)] == roles
