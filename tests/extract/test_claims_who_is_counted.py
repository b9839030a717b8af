"""What those are called who are counted, and what a verb of staying or a unit says of them."""

from __future__ import annotations

import pytest
from claim_reading import figures


def _events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ارتفع عدد الأسر النازحة من القرية إلى 590 أسرة.", "displaced"),
        ("إن عدد القتلى استقر عند 41 عاملا.", "killed"),
        ("لم تصل الخيام إلى الأسر النازحة، وعددها نحو 300 أسرة.", "displaced"),
        ("تضم القرية بيوتا وأسرا، وعددها 200 أسرة.", "level_stock"),
        ("انخفض عدد العمال في المصنع إلى 900 عامل.", "employed"),
    ],
)
def test_what_the_counted_are_called(text: str, event: str) -> None:
    assert _events(text) == [event]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("عاد 3000 لاجئ وبقي 9000 في المخيمات.", ["returned", "displaced"]),
        ("أفرج عن 300 أسير وبقي 600.", ["released", "held"]),
        ("غادر 300 جندي وبقي 9000.", ["withdrawn", "deployed_present"]),
    ],
)
def test_those_who_stay_are_what_they_were(text: str, events: list[str]) -> None:
    assert _events(text) == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("يخضع 7 مصابين للإنعاش.", "hospitalized"),
        ("يخضع 7 مصابين للعلاج.", "hospitalized"),
        ("يخضع 7 موظفين للتحقيق.", "other"),
        ("أسقطت العاصفة على المدينة 25 سنتيمترا من المطر.", "rainfall_level"),
        ("أسقطت العاصفة 25 ملم في ساعة.", "rainfall_level"),
        ("أسقطت الطائرات 9 أطنان من المساعدات.", "delivered"),
        ("أسقطت العاصفة 9 أشجار.", "destroyed_damaged"),
        ("الكميات المتسلمة بلغت 310 آلاف طن.", "delivered"),
        ("دمر القصف 16 بناء.", "destroyed_damaged"),
        ("الأبنية المدمرة 16251 بناء.", "destroyed_damaged"),
    ],
)
def test_what_happened(text: str, event: str) -> None:
    assert _events(text) == [event]
