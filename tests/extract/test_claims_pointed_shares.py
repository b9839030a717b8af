"""Of which of the figures before a share is that only points back: «23% منهم», «31% منها»."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "concept", "whole"),
    [
        ("درس الأطباء ملفات 7 آلاف مريض في 9 مستشفيات، وتبين أن 23% منهم مدخنون.", "مريض", 0),
        ("يتعلم في المخيم 6 آلاف تلميذ في 14 مدرسة، 40% منهم يتامى.", "تلميذ", 0),
        ("فحص الفريق 300 طالبة في 12 مدرسة، وتبين أن 15% منهن مصابات.", "طالبة", 0),
        ("تحتاج المنظمة إلى 90 مليون دولار لإغاثة 3 ملايين نازح، ولم تتلق سوى 31% منها.", "منظمة", 0),
        ("بيعت 21 ألف تذكرة للبطولة التي تستضيفها 6 ملاعب، وخصصت 5% منها للأطفال.", "تذكرة", 0),
        ("زار المعرض 900 شخص من 12 دولة، 30% منهم أجانب.", "شخص", 0),
        ("رممت البلدية 120 منزلا و40 مدرسة، 30% منها في الريف.", "مدرسة", 1),
        ("وصل 900 حاج، بينهم 300 امرأة، 10% منهن فوق الستين.", "امرأة", 1),
    ],
)
def test_a_pronoun_tells_people_from_things(text: str, concept: str, whole: int) -> None:
    told = figures(text)
    share = next(claim for claim in told if claim.kind == "percent")
    assert share.subject.concept == concept
    assert share.part_of == told[whole].id
