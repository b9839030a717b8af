"""Where a clause ends, and which words are verbs of it: «ومن المقرر …», «الوسط» before a verb, what people are made to do."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصلت نسبة الإنجاز إلى 83 بالمئة ومن المؤمل افتتاح الجسر مطلع السنة المقبلة.", [("fact", "2023-05-18")]),
        ("بلغ عدد المسجلين 400 طالب ومن المقرر أن تبدأ الدروس في سبتمبر المقبل.", [("fact", "2023-05-18")]),
        (
            "أنفقت الحكومة 30 مليون دولار ومن المتوقع أن يوفر المشروع 700 وظيفة.",
            [("fact", "2023-05-18"), ("forecast", "2023-05-18")],
        ),
        ("زرعت البلدية 90 نخلة ومن المنتظر زرع 60 غدا.", [("fact", "2023-05-18"), ("plan", "2023-05-19")]),
        ("كان من المقرر أن يصل 30 لاعبا غدا.", [("plan", "2023-05-19")]),
        ("ومن المنتظر أن يشارك 40 فيلما في المهرجان.", [("plan", "2023-05-18")]),
    ],
)
def test_what_is_planned_is_a_clause_of_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim.modality, str(claim.time.low)) for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أما سدود الوسط فتحسنت نسبتها إلى 17 بالمائة.", "سدود الوسط"),
        ("وفي بلدات الشمال ارتفعت الأسعار 9 بالمائة.", "الأسعار"),
    ],
)
def test_a_side_with_the_article_is_a_noun(text: str, expected: str) -> None:
    assert [claim.subject.text for claim in figures(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أرغم الفيضان نحو 30 ألف شخص على ترك منازلهم.", "displaced"),
        ("أجبر البركان نحو 40 ألف نسمة على الفرار.", "displaced"),
        ("ترك أكثر من ربع مليون شخص قراهم بسبب الجفاف.", "displaced"),
        ("اضطر 200 مزارع إلى مغادرة أراضيهم.", "displaced"),
        ("عاد 300 شخص إلى قراهم بعد انتهاء القتال.", "returned"),
        ("وزعت الجمعية مساعدات على 500 أسرة في قراها.", "delivered"),
    ],
)
def test_who_is_made_to_leave_is_displaced(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت البطالة 12 في المئة، أما الأمية فتراجعت نسبتها إلى 9 في المئة.", ["البطالة", "الأمية"]),
        ("أما الصادرات الزراعية فارتفعت قيمتها إلى 40 مليون دولار.", ["الصادرات الزراعية"]),
        ("وصل سعر القمح إلى 200 دولار، فارتفعت قيمته إلى 300 دولار.", ["سعر القمح", "سعر القمح"]),
    ],
)
def test_an_amount_of_what_stands_first(text: str, expected: list[str]) -> None:
    assert [claim.subject.text for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رفعت الوكالة توقعها، بينما أبقت الحكومة على توقعها البالغ 4,6 بالمئة.", "حكومة"),
        ("وتتمسك النقابة بثلاثة آلاف درهم.", "نقابة"),
        ("ويستأنس المزارعون 90 جملا.", "جمل"),
        ("انسحب سبعة من أصل 126 دراجا.", "دراج"),
        ("توفي دراجان في السباق.", "دراج"),
        ("حضر تتويج الفريق 40 ألف متفرج.", "متفرج"),
    ],
)
def test_verbs_by_their_look_are_no_subjects(text: str, expected: str) -> None:
    assert {claim.subject.concept for claim in figures(text)} == {expected}
