"""Degrees of heat are Celsius; goals in brackets are told by their minutes."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("قال الوزير إن درجات الحرارة بلغت 44 درجة.", "44 measure degC"),
        ("بلغت الحرارة في البصرة 44 درجة.", "44 measure degC"),
        ("سجلت المدينة حرارة بلغت 44 درجة مئوية.", "44 measure degC"),
        ("انخفضت الحرارة 4 درجات عن المعدل.", "4 measure degC"),
        ("ضرب زلزال بقوة 4.4 درجة المنطقة.", "4.4 measure degree"),
        ("مال البرج بزاوية 4 درجات.", "4 measure degree"),
        ("تقع الجزيرة على خط عرض 44 درجة.", "44 measure degree"),
    ],
)
def test_degrees(text: str, value: str) -> None:
    assert [str(claim.value) for claim in figures(text)] == [value]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("سجل الأهداف سالم (15 من ركلة جزاء و88) ورامي (36).", ["15", "88", "36"]),
        ("سجل هدفي النادي كامل (12 و45) وهدف الضيوف شوقي (د 70).", ["12", "45", "70"]),
        ("أحرز الأهداف سالم (15، 30 من ضربة جزاء) ووليد (88).", ["15", "30", "88"]),
        ("فاز النادي بهدفي رامي (12 و45 بنيران صديقة).", ["12", "45"]),
        ("سجل رامي (14 ضد مرماه) هدف المباراة.", ["14"]),
    ],
)
def test_minutes_of_goals(text: str, minutes: list[str]) -> None:
    assert [str(claim.value).split()[0] for claim in figures(text) if claim.kind == "match_minute"] == minutes


def test_ages_in_brackets() -> None:
    text = "توج بالسباق رامي (23 عاما) أمام سامي (31 عاما)."
    assert not [claim for claim in figures(text) if claim.kind == "match_minute"]
