"""Whose noun a number takes: behind pronouns, with pronouns, and of two readings the one that has amounts."""

from __future__ import annotations

import pytest
from claim_reading import figures


def _subjects(text: str) -> list[str]:
    return [claim.subject.concept for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("أحرق المهاجمون سبعا من قراها.", ["قرية"]),
        ("دفن الأهالي قتلاهم الـ12 في المقبرة.", ["قتيل"]),
        ("عاد 9 من جرحاهم.", ["جريح"]),
    ],
)
def test_a_plural_in_long_a_keeps_its_noun_before_a_pronoun(text: str, subjects: list[str]) -> None:
    assert _subjects(text) == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("كل مستشفيات المدينة، وهي ستون، مغلقة منذ أسبوع.", ["مستشفى"]),
        ("شكا بعض المصابين، وهم 22، من ضيق الأرصفة.", ["مصاب"]),
        ("نقل باقي الركاب، وهم 14، إلى فندق.", ["راكب"]),
        ("وصلت إلى المعسكر مدرعات بعدد 48.", ["مدرعة"]),
        ("عاد اللاجئون الذين يبلغ تعدادهم 36 ألفا إلى بيوتهم.", ["لاجئ"]),
    ],
)
def test_how_many_those_are_who_stand_before(text: str, subjects: list[str]) -> None:
    assert _subjects(text) == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("اقتحم مئات المشجعين الملعب بعد ثلاثة أهداف للضيوف، واقتيد 40 منهم إلى مخافر الشرطة.", "مشجع"),
        ("هرب سجناء عبر ممر أرضي امتد خمسين مترا. وقال النائب إن 9 منهم زحفوا عبره ليلا.", ""),
    ],
)
def test_some_of_them_are_people(text: str, subject: str) -> None:
    """No goal and no tunnel that was counted before."""
    assert _subjects(text)[-1] == subject


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("شمل الطرح 30 بالمئة من رأس المال.", ["رأس مال"]),
        ("وكانت عائداته أعلى بنسبة 12 بالمئة.", ["عائد مالي"]),
        ("بلغ العائد 4.5 بالمئة.", ["عائد مالي"]),
        ("وصل 300 عائد.", ["عائد"]),
        ("لا يغطي الإنتاج المحلي غير 60 بالمئة من الحاجة.", ["حاجة"]),
        ("بلغ سمك الثلوج 35 سنتيمترا.", ["ثلج"]),
        ("لم تتعد هبات الريح 57 كيلومترا في الساعة.", ["ريح"]),
        ("أغلقت الشركة عشرين من منافذ بيعها.", ["نقطة بيع"]),
    ],
)
def test_what_has_amounts_is_nobody(text: str, subjects: list[str]) -> None:
    assert _subjects(text) == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("تسلم الخاطفون فدية قيمتها 30 مليون بيزو.", ["فدية"]),
        ("قضت المحكمة بخطية مالية قدرها 500 ألف دينار.", ["خطية"]),
        ("لم تكن تفصل القافلة عن نخلان سوى 25 كيلومترا.", ["قافلة"]),
    ],
)
def test_who_has_it_and_what_is_done_are_not_what_is_counted(text: str, subjects: list[str]) -> None:
    assert _subjects(text) == subjects
