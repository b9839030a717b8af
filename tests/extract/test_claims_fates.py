"""What became of things that are asked for, cast or held; deputies who act; nouns that a number counts and what stands behind."""

from __future__ import annotations

import pytest
from claim_reading import figures

ACCEPTED, REFUSED, LOST, WON = "fate:accepted", "fate:rejected", "fate:lost", "fate:won"


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("رفضت الهيئة 34 طلب ترشح وقبلت 12.", [REFUSED, ACCEPTED]),
        ("استقبلت الهيئة 97 ملف ترشح، قبلت منها 26 ورفضت 71.", ["", ACCEPTED, REFUSED]),
        ("قبلت المحكمة 12 طعنا من أصل 340 ورفضت 328 طعنا.", [ACCEPTED, "", REFUSED]),
        ("بلغ عدد الطلبات المقبولة 26 والمرفوضة 71.", [ACCEPTED, REFUSED]),
        ("خسر الحزب الحاكم 23 مقعدا ليتراجع إلى 112.", [LOST, ""]),
        ("فقدت الكتلة 9 مقاعد وكسبت المعارضة 12.", [LOST, WON]),
        ("عدد الأصوات الصحيحة 8 ملايين، والباطلة مليون.", ["fate:valid", "fate:void"]),
        ("بلغ عدد الأوراق الملغاة 12 ألفا والبيضاء 4 آلاف.", ["fate:void", "fate:blank"]),
        ("رفض 12 عاملا العرض.", [""]),
        ("فقدت الشركة 12 عاملا.", [""]),
    ],
)
def test_fates(text: str, fates: list[str]) -> None:
    told = figures(text)
    assert [" ".join(name for name in claim.subject.restrict if name.startswith("fate")) for claim in told] == fates
    assert len({claim.subject.concept for claim in told}) == 1


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("قدم 61 نائبا استقالاتهم.", "other"),
        ("طالب 43 نائبا باستجواب الوزير.", "other"),
        ("انتخب 120 نائبا جديدا.", "elected_seats"),
        ("بلغ عدد نواب المعارضة 43 نائبا.", "elected_seats"),
        ("قتل 3 نواب في انفجار.", "killed"),
        ("دخل 340 أسيرا إضرابا مفتوحا عن الطعام.", "protested"),
        ("بلغ عدد معتقلي الحركة 110 أشخاص.", "held"),
        ("بلغ عدد مصابي الحادث 12.", "wounded"),
    ],
)
def test_what_they_did(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("كسر قرابة ألفي متظاهر الحاجز الأمني.", "متظاهر"),
        ("أغلق 40 محتجا الطريق الرئيسي.", "محتجا"),
        ("قدم 61 نائبا استقالاتهم.", "نائبا"),
        ("الأصوات الصحيحة 340 ألفا والملغاة 12 ألفا.", "الأصوات الملغاة"),
        ("فتحت مراكز الاقتراع وعددها 11 ألفا و310 أبوابها.", "مراكز الاقتراع"),
    ],
)
def test_the_subject_ends_where_its_phrase_does(text: str, subject: str) -> None:
    assert figures(text)[-1].subject.text == subject
