"""Growth that a budget or a forecast assumes is growth by itself; growth that somebody has is theirs."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("تراجع معدل التضخم إلى 5%. وتراهن الحكومة على نسبة نمو تعادل 3,3% في 2027.", "نمو"),
        ("سيبلغ العجز 9 ملايين دينار. ويعتمد المشروع فرضية نمو في حدود 3,1%.", "نمو"),
        ("بني المشروع، الذي يتضمن 57 فصلا، على فرضية نمو بـ3%.", "نمو"),
        ("ارتفعت المبيعات إلى 9 ملايين دينار بنسبة نمو بلغت 5%.", "المبيعات"),
        ("قفز إنتاج السيارات إلى 9 آلاف، بنمو قدره 25%.", "إنتاج"),
        ("تراهن الحكومة على نمو الصادرات بنسبة 4%.", "نمو"),
    ],
)
def test_what_grows(text: str, subject: str) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.text.split()[0], claim.event) == (subject, "grew")
