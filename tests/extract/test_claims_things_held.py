"""Things that are held are seized, and what they do says nothing of it; people are held."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("احتجزت الدوريات 14 زورقا كانت تصطاد بلا رخصة.", "seized"),
        ("احتجزت البحرية 6 قوارب يستقلها صيادون.", "seized"),
        ("ما زالت السلطات تحتجز 14 سيارة.", "seized"),
        ("تم احتجاز 11 شاحنة عند المعبر.", "seized"),
        ("احتجزت الجمارك 3 أطنان من البضائع.", "seized"),
        ("احتجزت السلطات 5 سفن أنتجت في نخلان.", "seized"),
        ("أوقفت الدوريات 14 زورقا كانت تصطاد بلا رخصة.", "other"),
        ("أوقفت الشركة 9 آبار تنتج النفط.", "other"),
        ("احتجز مسلحون 14 رهينة.", "held"),
        ("احتجزت الدوريات 14 صيادا كانوا يصطادون بلا رخصة.", "held"),
        ("أوقفت الشرطة 9 أشخاص باعوا أدوية مهربة.", "arrested"),
        ("تحتجز الغابات 9 ملايين طن من الكربون.", "other"),
        ("احتجز السد 14 مليون متر مكعب من المياه.", "other"),
        ("دمرت الغارة 9 مصانع تنتج الأسلحة.", "destroyed_damaged"),
        ("شيع الأهالي 9 جنود قتلوا في الكمين.", "killed"),
        ("تضررت 12 سفينة كانت ترسو في الميناء.", "destroyed_damaged"),
    ],
)
def test_what_befell_things_that_are_held(text: str, event: str) -> None:
    assert figures(text)[0].event == event
