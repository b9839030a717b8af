"""Courts and those whom they sentenced: who serves a sentence is held, a penalty that a court upholds is a sentence."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("يقضي 45 سجينا عقوبات متفاوتة في سجن نخلان.", ["held"]),
        ("وهناك 45 أسيرا يقضون أحكاما طويلة.", ["held"]),
        ("ما زال 12 ناشطا يقضون محكومياتهم.", ["held"]),
        ("قضى 9 عمال في انهيار منجم.", ["killed"]),
        ("قضى 3000 سائح عطلة العيد في نخلان.", ["arrived"]),
        ("أيدت محكمة النقض إعدام 12 متهما وسجن 31 آخرين.", ["sentenced", "sentenced"]),
        ("طالبت النيابة بإعدام خمسة متهمين والسجن المؤبد لـ12 آخرين.", ["sentenced", "sentenced"]),
        ("ثبتت محكمة الاستئناف حبس 14 ناشطا.", ["sentenced"]),
        ("وعوقب 12 متهما بالسجن المؤبد و5 بالسجن المشدد.", ["sentenced", "sentenced"]),
        ("بلغ عدد المحكوم عليهم بالإعدام 61 شخصا.", ["sentenced"]),
        ("أمرت النيابة بحبس 9 متهمين على ذمة التحقيق.", ["held"]),
        ("مقتل 12 متهما في حريق بسجن نخلان.", ["killed"]),
        ("رفضت المحكمة طعون 31 متهما وأيدت إعدام 12.", ["sentenced", "sentenced"]),
        ("أدانت المنظمة مقتل 12 مدنيا.", ["killed"]),
        ("اتهمت منظمة حقوقية الجيش بقتل 12 مدنيا واعتقال 40.", ["killed", "arrested"]),
        ("نفذت السلطات حكم الإعدام في 6 مدانين.", ["killed"]),
        ("أعدمت السلطات 6 مدانين شنقا.", ["killed"]),
        ("أخلت المحكمة سبيل 9 متهمين.", ["released"]),
        ("شمل العفو 4831 شخصا، منهم 458 غادروا السجون.", ["released", "released"]),
        ("غادر 9 مرضى المستشفى.", ["recovered"]),
        ("من بين 90 موقوفا، 31 أحيلوا إلى القضاء و12 أخلي سبيلهم.", ["arrested", "sentenced", "released"]),
    ],
)
def test_what_a_court_does(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("اعتقل 90 ناشطا، 31 حكم عليهم بالسجن.", ["ناشط", "ناشط"]),
        ("أصيب 90 عاملا، 31 نقل منهم إلى المستشفى.", ["عامل", "عامل"]),
        ("وصدر 28 حكما عليهم.", ["حكم"]),
        ("ونشر 9 كتب عنهم.", ["كتاب"]),
    ],
)
def test_a_verb_behind_a_number_is_no_noun(text: str, concepts: list[str]) -> None:
    assert [claim.subject.concept for claim in figures(text)] == concepts
