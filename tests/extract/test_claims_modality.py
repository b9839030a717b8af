"""What is planned, decided, denied and done: words that look like a plan and are none, and the other way round."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("نظم النادي رحلات سياحية حضرها 320 زائرا.", "fact"),
        ("باع المصنع ألواحا سيليكونية بمبلغ 40 ألف دينار.", "fact"),
        ("ستحضر الفرقة عرضا أمام 320 زائرا.", "plan"),
        ("أصدرت المحكمة حكما يقضي بحبس 6 مزورين.", "fact"),
        ("يقضي المشروع بحبس 6 مزورين.", "plan"),
        ("قررت النيابة حبس 6 مزورين.", "fact"),
        ("قرر القاضي تغريم المصنع 300 ألف دينار.", "fact"),
        ("قرر قاضي التحقيق إطلاق سراح 6 عمال.", "fact"),
        ("قضت محكمة الجنايات بتغريم المصنع 4 ملايين دينار.", "fact"),
        ("قرر الوزير إطلاق سراح 6 عمال.", "plan"),
        ("طلبت النيابة حبس 6 مزورين.", "plan"),
        ("زرعت الجمعية 700 هكتار من خطة القمح.", "fact"),
        ("بلغت نسبة الإنجاز 64% من الخطة المقررة.", "fact"),
        ("لدى الجمعية خطة لزراعة 700 هكتار.", "plan"),
        ("نستهدف زراعة 700 هكتار سنويا.", "plan"),
        ("رفض البرلمان الطلب بأغلبية 70 صوتا.", "fact"),
        ("قال المدير ذلك نافيا أن يكون عدد الجرحى 14.", "negated"),
    ],
)
def test_plans_and_what_looks_like_one(text: str, modality: str) -> None:
    assert [claim.modality for claim in figures(text)] == [modality]
