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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رفع البنك توقعه للنمو من 4,3 بالمئة إلى 4,7 بالمئة.", ["forecast", "forecast"]),
        ("خفضت المؤسسة توقعاتها لسعر النفط إلى 70 دولارا من 80 دولارا.", ["forecast", "forecast"]),
        ("يتوقع الصندوق أن يرتفع الدين من 60 في المئة إلى 70 في المئة.", ["fact", "forecast"]),
        ("من المتوقع أن ينخفض سعر الطن من 80 دولارا إلى 70 دولارا.", ["fact", "forecast"]),
        ("خفض المصرف الفائدة من 5 بالمئة إلى 4 بالمئة رغم توقعات المحللين.", ["fact", "fact"]),
        ("تراجع التضخم من 9 بالمئة إلى 8 بالمئة خلافا للتوقعات.", ["fact", "fact"]),
    ],
)
def test_what_had_been_expected_is_a_forecast_too(text: str, expected: list[str]) -> None:
    assert [claim.modality for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رفضت أحزاب المعارضة المقاطعة، وعددها 8، نتائج الاستفتاء.", ("fact", "other")),
        ("رفض السكان، وعددهم 900، مغادرة القرية.", ("fact", "level_stock")),
        ("مرر القانون بمعارضة 9 نواب.", ("fact", "voted")),
        ("دعا زعيم المعارضة 40 حزبا إلى الحوار.", ("fact", "other")),
        ("نفى الوزير مقتل 9 جنود.", ("negated", "killed")),
    ],
)
def test_what_is_told_beside_is_not_denied(text: str, expected: tuple[str, str]) -> None:
    assert [(claim.modality, claim.event) for claim in figures(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("من المرتقب أن يصل المحصول إلى 82 مليون قنطار.", "forecast"),
        ("يرتقب أن يبلغ الإنتاج 30 ألف طن.", "forecast"),
        ("من المقدر أن تبلغ الكلفة 9 ملايين دينار.", "forecast"),
        ("من المبرمج إنجاز 12 مدرسة.", "plan"),
        ("من المؤمل أن تستقبل المدينة 9 آلاف سائح.", "plan"),
        ("أوقفت الشرطة السائقين دون تسجيل 9 إصابات.", "negated"),
        ("وصلت القافلة من دون إصابة 9 من ركابها.", "negated"),
        ("نمت عمليات الدفع دون تلامس لتشكل 93 في المئة.", "fact"),
        ("انتهت المباراة دون أهداف وحضرها 9 آلاف متفرج.", "fact"),
        ("أنجزت الشركة 41 في المئة من العدد المستهدف.", "fact"),
        ("حصل 30% من الفلاحين المستهدفين على الدعم.", "fact"),
        ("9% من المقرر إنجازها.", "plan"),
    ],
)
def test_words_of_expectation_and_how_far_a_denial_reaches(text: str, modality: str) -> None:
    assert [claim.modality for claim in figures(text)] == [modality]


def test_what_an_appeal_asks_for_is_not_yet_given() -> None:
    found = figures("ولم يجمع النداء الإنساني البالغ 850 مليون دولار سوى 190 مليونا حتى منتصف الشهر.")
    assert [(claim.modality, str(claim.time)) for claim in found] == [("plan", "2023-05-18"), ("fact", "2023-05-15")]
    assert [claim.modality for claim in figures("لبى النداء 40 متطوعا.")] == ["fact"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("بلغ الإنتاج المستوى المقرر، وهو 9 أطنان.", "plan"),
        ("بلغ الإنتاج أعلى مستوى، وهو 9 أطنان.", "fact"),
        ("أدركت الشركة الحد الأدنى من هدفها المعلن بين 4 و5 ملايين طن.", "plan"),
        ("هدفت الحكومة إلى ستة ملايين طن.", "plan"),
        ("سجل الفريق هدفه السابع أمام 9 آلاف متفرج.", "fact"),
    ],
)
def test_what_a_target_is(text: str, modality: str) -> None:
    assert [claim.modality for claim in figures(text)] == [modality]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("بينما لم يطرأ تغيير على عدد الأسر المحدد في 40 ألف أسرة.", "fact"),
        ("وقال إنه لم تتغير حصة المصنع البالغة 18 بالمئة.", "fact"),
        ("وقال إنه لم يحضر 40 عاملا.", "negated"),
    ],
)
def test_what_has_not_changed_is(text: str, modality: str) -> None:
    assert [claim.modality for claim in figures(text)] == [modality]


@pytest.mark.parametrize(
    "text",
    [
        "خفضت الوزارة مستهدفها للموسم إلى 3.8 مليون طن.",
        "رفعت الحكومة مستهدفها من الصادرات إلى 9 مليارات دولار.",
        "بلغت مستهدفات الخطة 9 ملايين طن.",
    ],
)
def test_what_is_aimed_at_is_a_plan(text: str) -> None:
    assert [claim.modality for claim in figures(text)] == ["plan"]


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("من أصل 114 عرضا مبرمجا.", ["plan"]),
        ("من مجموع 114 حفلة كانت مقررة.", ["plan"]),
        ("ألغيت 38 حفلة من أصل 114 حفلة مبرمجة.", ["fact", "plan"]),
        ("ألغيت 38 حفلة مبرمجة.", ["fact"]),
        ("أدى الإضراب إلى إلغاء 38 حفلة مقررة.", ["fact"]),
        ("تقام 9 مباريات مجدولة.", ["plan"]),
    ],
)
def test_what_was_planned_and_called_off(text: str, modalities: list[str]) -> None:
    assert [claim.modality for claim in figures(text)] == modalities


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("قال النائب سامي العلي إن 9 أشخاص قتلوا.", "fact"),
        ("أعلن الوزير أحمد العلي أن 9 أطنان وصلت.", "fact"),
        ("اتفق الطرفان على أن يصل 9 آلاف جندي.", "plan"),
    ],
)
def test_a_name_that_looks_like_a_preposition_with_the_article(text: str, modality: str) -> None:
    assert figures(text)[0].modality == modality


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("وستنتج المزرعة، المقامة على 12 هكتارا، 300 طن في السنة.", ["fact", "plan"]),
        ("والموقع المستهدف مزرعة تمتد على 13 هكتارا.", ["fact"]),
        ("العدد المستهدف يبلغ 90 ألف نحال.", ["plan"]),
        ("تعتزم الجمعية أن تستبدل بخلاياها التسع عشرة صناديق أحدث.", ["fact"]),
        ("تعتزم الجمعية أن تشتري تسع عشرة خلية.", ["plan"]),
        ("رجح خبراء أن تكون سفينة جرت 14 كابلا.", ["fact"]),
        ("ويرجح أن وزنه لم يتعد 190 كيلوغراما.", ["fact"]),
        ("يرجح أن يصل العدد إلى 190 شخصا.", ["forecast"]),
    ],
)
def test_what_is_known_beside_a_plan(text: str, modalities: list[str]) -> None:
    assert [claim.modality for claim in figures(text)] == modalities
