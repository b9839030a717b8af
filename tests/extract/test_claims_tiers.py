"""Things of one kind that a sentence tells apart by their ordinals, and money for a unit of something."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغ سعر الشريحة الأولى 68 قرشا للكيلووات بدلا من 58، والثانية 87 قرشا بدلا من 70، والثالثة 95 قرشا.",
            [("سعر", "nth:1")] * 2 + [("سعر", "nth:2")] * 2 + [("سعر", "nth:3")],
        ),
        ("بلغت كلفة المرحلة الأولى 40 مليون دولار، والثانية 70 مليونا.", [("كلفة", "nth:1"), ("كلفة", "nth:2")]),
        ("تضم الدفعة الأولى 300 طالب والثانية 200.", [("طالب", "nth:1"), ("طالب", "nth:2")]),
        ("تبلغ حصة الفئة الأولى 12% والثانية 8%.", [("حصة", "nth:1"), ("حصة", "nth:2")]),
        (
            "الشريحة الأولى حتى 50 طنا سجلت 68 دينارا، والثانية حتى 100 طن سجلت 78 دينارا.",
            [("شريحة", "nth:1")] * 2 + [("شريحة", "nth:2")] * 2,
        ),
        ("حضر الجولة الأولى 40 لاعبا.", [("لاعب", "")]),
        ("وفي الجولة الثانية حضر 40 لاعبا.", [("لاعب", "")]),
    ],
)
def test_each_of_a_list_has_its_ordinal(text: str, expected: list[tuple[str, str]]) -> None:
    nth = [next((name for name in sorted(claim.subject.restrict) if name.startswith("nth:")), "") for claim in figures(text)]
    assert [(claim.subject.concept, one) for claim, one in zip(figures(text), nth, strict=True)] == expected


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("سجلت الشريحة الأعلى 68 قرشا للكيلووات.", "price"),
        ("خصصت الدولة 3 جنيهات للكيلوغرام.", "allocated"),
        ("تبلغ الميزانية 3 ملايين دينار سنويا.", "allocated"),
    ],
)
def test_money_for_a_unit_is_a_price(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]
