"""The sector that a figure is of tells it apart."""

from __future__ import annotations

import pytest
from claim_reading import figures

PUBLIC, PRIVATE = "sector:public", "sector:private"


@pytest.mark.parametrize(
    ("text", "restrict"),
    [
        ("لم تتجاوز المشاركة في الإضراب 1.4% بالقطاع الخاص و32% بالقطاع العام.", [PRIVATE, PUBLIC]),
        ("بلغت نسبة المشاركة في الإضراب في القطاع العمومي 32%.", [PUBLIC]),
        ("بلغت نسبة الإضراب 35% في قطاع التعليم، و33% في قطاع الصحة.", ["sector:education", "sector:health"]),
        ("نسبة الإضراب 35%، وفي قطاع العدل بلغت نسبة الإضراب 30%.", ["", "sector:العدل"]),
        ("يعمل 400 ألف شخص في القطاع الخاص و300 ألف في القطاع العام.", [PRIVATE, PUBLIC]),
        ("قتل 40 شخصا في قطاع غزة و3 في الضفة.", ["", ""]),
        ("دخلت القطاع اليوم 9 شاحنات.", [""]),
        ("نقص الأدوية في القطاع الصحي بلغ 60%.", ["sector:health"]),
        ("نما قطاع البناء 3%.", [""]),
    ],
)
def test_sectors(text: str, restrict: list[str]) -> None:
    told = figures(text)
    assert [" ".join(name for name in claim.subject.restrict if name.startswith("sector")) for claim in told] == restrict


def test_the_subject_is_what_the_rate_is_of() -> None:
    told = figures("نسبة الإضراب 35%، وفي قطاع العدل بلغت نسبة الإضراب 30%، وبلغت 1.4% بالقطاع الخاص و32% بالقطاع العام.")
    assert {claim.subject.concept for claim in told} == {"إضراب"}


def test_the_private_sector_is_no_strip() -> None:
    text = "قصفت الطائرات قطاع غزة. ويعمل 400 ألف شخص في القطاع الخاص في نخلان."
    assert [claim.place for claim in figures(text)] == ["نخلان"]


def test_lorries_that_enter_are_no_income() -> None:
    assert [claim.event for claim in figures("دخل القطاع 90 شاحنة.")] == ["delivered"]
