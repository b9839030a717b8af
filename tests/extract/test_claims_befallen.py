"""What befell people who are called by two things, or listed with others."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("بلغ عدد اللاجئين السوريين العائدين من نخلان 133 ألف لاجئ.", ["returned"]),
        ("بلغ عدد المهاجرين المرحلين 1200 مهاجر.", ["returned"]),
        ("عدد السجناء المفرج عنهم 300.", ["released"]),
        ("وصل عدد الجنود المنسحبين إلى 900 جندي.", ["withdrawn"]),
        ("عدد المهاجرين الغرقى 61.", ["killed"]),
        ("عدد اللاجئين المسجلين لدى المفوضية 660 ألفا.", ["displaced"]),
        ("عدد الصحافيين المعتقلين 14 صحافيا.", ["held"]),
        ("عدد الأطفال النازحين 4 ملايين.", ["displaced"]),
        ("عودة 1.2 مليون لاجئ و1.9 مليون نازح إلى ديارهم.", ["returned", "returned"]),
        ("تسعى الخطة إلى عودة 30 ألف لاجئ ومليوني نازح داخلي.", ["returned", "returned"]),
        ("إجلاء 300 نازح و12 جريحا.", ["rescued", "wounded"]),
        ("الإفراج عن 50 رهينة مقابل 150 أسيرا خلال الهدنة.", ["released", "released"]),
        ("يوجد في السجون 9 آلاف أسير مقابل 4 آلاف معتقل قبل عام.", ["held", "held"]),
    ],
)
def test_what_befell_them(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text) if claim.event != "duration"] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أرسلت هولندا 300 جندي إضافي ليصبح العدد الكلي 4500.", [("sent", "event"), ("deployed_present", "total_standing")]),
        ("سحبت هولندا 300 جندي ليتراجع العدد إلى 90.", [("withdrawn", "event"), ("deployed_present", "total_standing")]),
        ("قتل 4 جنود ليرتفع العدد الإجمالي إلى 61.", [("killed", "event"), ("killed", "event")]),
        ("جمدت الحكومة أرصدة 34 شخصا و12 كيانا.", [("seized", "event"), ("seized", "event")]),
        ("ضبطت الشرطة 34 شخصا.", [("arrested", "event")]),
        ("بلغت نسبة التصويت الخاص (النازحين) 77%.", [("voted", "event")]),
        ("يتنافس 1400 مرشح، بينهم 210 نساء، على 100 مقعد.", [("candidate", "event")] * 2 + [("elected_seats", "event")]),
    ],
)
def test_how_many_they_are_then(text: str, events: list[tuple[str, str]]) -> None:
    assert [(claim.event, claim.scope) for claim in figures(text)] == events


def test_a_part_is_no_larger_than_its_whole() -> None:
    text = "سجلت الشبكة 214 حالة غرق، بينها 13 طفلا و7 سيدات، وقع 174 منها في نخلان."
    assert figures(text)[-1].subject.concept == figures(text)[0].subject.concept


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("بلغت نسبة الاقتراع 32%، مقابل 49% في الدورة السابقة.", [2023, 2017]),
        ("نسبة المشاركة في الانتخابات السابقة كانت 49%.", [2017]),
        ("زار المعرض 90 ألف زائر مقابل 80 ألفا في الدورة السابقة.", [2023, 2022]),
    ],
)
def test_the_election_before(text: str, years: list[int]) -> None:
    told = figures(text, published="2023-05-18T10:00")
    assert [claim.time.low.year for claim in told if claim.time and claim.time.low] == years


def test_no_year_before_a_scale() -> None:
    assert [str(claim.value) for claim in figures("والعائدون منذ بداية العام 41 ألفا.")] == ["41000"]


def test_a_shelter_is_no_island() -> None:
    assert [claim.place_id for claim in figures("وعدد المحتاجين إلى مأوى 80 ألفا.")] == [""]
