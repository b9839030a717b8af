"""Whose age an age is, and when it is nobody's."""

from __future__ import annotations

import pytest
from claim_reading import numbers


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("ومن بين الناجين طفلة عمرها 6 سنوات خرجت دون خدوش.", "طفلة عمرها"),
        ("بين القتلى شاب يبلغ من العمر 22 عاما.", "شاب يبلغ من العمر"),
        ("وقالت والدة الطفل البالغ من العمر 7 سنوات إنه نجا.", "الطفل البالغ من العمر"),
        ("ونفت والدة السائق البالغ من العمر 31 عاما التهمة.", "السائق البالغ من العمر"),
        ("ويبلغ المتهم الرئيسي من العمر 41 عاما.", "المتهم الرئيسي من العمر"),
        ("وتوفيت المطربة ليلى الكهرماني أمس عن سن 77 عاما.", "المطربة ليلى الكهرماني أمس عن سن"),
        ("رحل عن عالمنا الموسيقار نديم الكهرماني، المولود عام 1938، عن عمر ناهز 95 عاما.", "الموسيقار نديم الكهرماني"),
        ("والمرشح المتصدر، وهو في السادسة والخمسين من عمره، محام سابق.", "المرشح المتصدر"),
        ("وفاة شاب في العشرين من عمره.", "شاب"),
    ],
)
def test_who_is_so_old(text: str, subject: str) -> None:
    claim = next(one for one in numbers(text) if one.kind == "age")
    assert claim.subject.text == subject


@pytest.mark.parametrize(
    "text",
    [
        "ووثقت المحاكم 62 شكوى. ونجت وهي في التاسعة من عمرها.",
        "وتوفيت بعد المرض عن سن 77 عاما.",
        "أنهى مسيرته وهو في الثلاثين من العمر.",
    ],
)
def test_an_age_of_nobody_that_is_named(text: str) -> None:
    claim = next(one for one in numbers(text) if one.kind == "age")
    assert claim.subject.head == ""


def test_a_broken_age_is_the_average_of_many() -> None:
    claim = next(one for one in numbers("وتتزوج المرأة للمرة الأولى في سن 26.7 سنة.") if one.kind == "age")
    assert claim.subject.head == "سن"
