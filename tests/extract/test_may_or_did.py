"""«قد» before a verb that begins with ت: what was done, or what may be."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    "text",
    [
        "وقد تمكنت فرق الإنقاذ من انتشال 12 جثة.",
        "وقد توفي 14 بحارا.",
        "وقد تسبب الانهيار في مقتل 14 بحارا.",
        "وقد تم توقيف 14 مهربا.",
        "وقد تسلمت البلدية 14 حافلة.",
        "وقد تسلم المعهد 14 حافلة.",
        "وقد تعرض 14 متجرا للنهب.",
        "وقد تجاوز عدد القتلى 14 بحارا.",
        "وقد تضرر 14 متجرا.",
        "فقد تأكدت إصابة 14 بحارا.",
        "وقد توفوا جميعا وعددهم 14 بحارا.",
        "وقد توج النادي بلقبه الـ14.",
        "وقد تكبد المصنع خسائر قدرها 14 مليون دينار.",
    ],
)
def test_did(text: str) -> None:
    assert [claim.modality for claim in figures(text) or []] in (["fact"], [])


@pytest.mark.parametrize(
    "text",
    [
        "العاصفة قد تسبب مقتل 14 بحارا.",
        "قد تسبب السيول نزوح 14 ألف شخص.",
        "قد تسبب هذه الموجة مقتل 14 بحارا.",
        "قد تصل الخسائر إلى 14 مليون دينار.",
        "وقد تتجاوز الحصيلة 14 قتيلا.",
        "قد تكلف الحملة 14 مليون دينار.",
        "وقد تموت 14 نخلة عطشا.",
        "وقد تثبت المحكمة إدانة 14 مهربا.",
        "14 قرية قد تعزل بسبب الثلوج.",
        "وقد ترتفع الأسعار بنسبة 14%.",
    ],
)
def test_may_be(text: str) -> None:
    assert [claim.modality for claim in figures(text)] == ["forecast"]
