"""What a duration is the length of."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أخمدت الفرق الحريق بعد 9 ساعات من اندلاعه.", "fire"),
        ("دام الحريق 9 أيام في سرمد.", "fire"),
        ("استمر تبادل إطلاق النار 9 ساعات.", "fighting"),
        ("انسحب المسلحون بعد تسع ساعات من القتال.", "fighting"),
        ("أمضى العامل 62 ساعة تحت الأنقاض.", "held"),
        ("مرت 62 ساعة على احتجازه.", "held"),
        ("ظل المدرج خارج الخدمة 45 دقيقة.", "closure"),
        ("أدى الحادث إلى إغلاق المدرج 45 دقيقة.", "closure"),
        ("دامت الجلسة 9 ساعات.", "session"),
        ("في رصيد الطيار 5300 ساعة طيران.", "flying"),
        ("عوقب المدير بـ12 سنة سجنا.", "term"),
        ("كان القارب تائها في البحر 9 أيام.", "voyage"),
        ("اندلع الحريق قبل 9 أيام.", ""),
        ("ينطلق القطار في رحلة كل 9 دقائق.", ""),
        ("وصلت الفرق بعد 9 دقائق وأخمدت النار.", "arrival"),
        ("شيدت القلعة قبل 90 عاما.", ""),
    ],
)
def test_what_a_duration_is_the_length_of(text: str, name: str) -> None:
    (length,) = [one for one in numbers(text) if one.kind == "duration"]
    assert [one for one in length.anchor if one.startswith("length:")] == [f"length:{name}"] * bool(name)
