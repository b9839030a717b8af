"""«حتى» and days to come: until when something holds is no time of what was, and what is prolonged goes on until then."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures

PUBLISHED = "2026-03-10T10:00"
TODAY = "2026-03-10"


@pytest.mark.parametrize(
    ("text", "value", "day"),
    [
        ("مدد المجلس ولاية البعثة التي تضم 9000 جندي حتى نهاية ديسمبر.", "9000", "2026-12-31"),
        ("جددت البلدية العمل بالرخصة حتى 1 ديسمبر ونشرت 400 حارس.", "400", "2026-12-01"),
        ("تعاقد النادي مع المهاجم مقابل 60 مليون يورو حتى 2029.", "60000000 money EUR", "2029-01-01"),
    ],
)
def test_until_when_something_holds_is_no_time_of_a_fact(text: str, value: str, day: str) -> None:
    found = [claim for claim in figures(text, published=PUBLISHED) if str(claim.value) == value]
    assert [(str(claim.time), claim.modality) for claim in found] == [(TODAY, "fact")]
    until = [claim.value for claim in claims(text, published=PUBLISHED) if claim.kind == "date"]
    assert [str(getattr(when, "low", None)) for when in until] == [day]


@pytest.mark.parametrize(
    ("text", "time", "modality"),
    [
        ("قتل 40 حارسا حتى نهاية ديسمبر.", "2025-12-31", "fact"),
        ("بلغ عدد القتلى 40 حتى اليوم.", TODAY, "fact"),
        ("ستنشر البلدية 400 حارس حتى نهاية العام.", "2026-03-10..2026-12-31", "plan"),
        ("تحتاج البلدية إلى بناء 400 منزل بحلول 2029.", "2026-03-10..2029-12-31", "plan"),
    ],
)
def test_a_toll_and_a_plan_reach_until_then(text: str, time: str, modality: str) -> None:
    assert [(str(claim.time), claim.modality) for claim in figures(text, published=PUBLISHED)] == [(time, modality)]
