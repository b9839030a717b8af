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


def test_no_year_before_a_scale() -> None:
    assert [str(claim.value) for claim in figures("والعائدون منذ بداية العام 41 ألفا.")] == ["41000"]


def test_a_shelter_is_no_island() -> None:
    assert [claim.place_id for claim in figures("وعدد المحتاجين إلى مأوى 80 ألفا.")] == [""]
