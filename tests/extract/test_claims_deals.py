"""What money is signed, lent or given for, not who does it."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        ("وافق المجلس البلدي على عقد بقيمة 12 مليون دينار.", "عقد", "signed"),
        ("أرست البلدية عقد النظافة على شركة محلية بـ 18.5 مليون ريال.", "عقد", "signed"),
        ("وقعت أمانة نخلان عقدا مع شركة تركية بقيمة 40 مليون دولار.", "عقد", "signed"),
        ("رسا عقد إنشاء الجسر على شركة صينية بقيمة 90 مليون دولار.", "عقد", "signed"),
        ("قدمت هولندا 60 مليون يورو مساعدات إنسانية للنازحين.", "مساعدات", "allocated"),
        ("أعلن الاتحاد الأوروبي تقديم 60 مليون يورو إلى لبنان.", "تقديم", "allocated"),
        ("انتهى الإضراب بعد الاتفاق على حافز شهري قدره 160 دولارا.", "حافز", "signed"),
        ("باعت الشركة أسلحة بقيمة 60 مليون يورو.", "سلاح", "sold"),
        ("قررت محكمة الجنح تغريم الشركة 50 ألف دينار.", "تغريم", "sentenced"),
        ("وافق مجلس الوزراء على قرض من البنك الدولي بقيمة 200 مليون يورو.", "قرض", "allocated"),
    ],
)
def test_what_the_money_is_for(text: str, concept: str, event: str) -> None:
    claim = figures(text)[0]
    assert (claim.subject.concept, claim.event) == (concept, event)


def test_no_wanted_people_in_a_sum() -> None:
    assert [claim.event for claim in figures("لم تتلق خطة الاستجابة سوى 23% من المبلغ المطلوب.")] == ["other"]
    assert [claim.event for claim in figures("ضبطت الشرطة 14 مطلوبا.")] == ["arrested"]


def test_a_verbal_noun_behind_an_institution_is_no_name() -> None:
    assert figures("أعلن الاتحاد الأوروبي تقديم 60 مليون يورو إلى لبنان.")[0].speaker == "الاتحاد الأوروبي"
