"""What happened, where a word is spelled like another or tells something else of what it is said of."""

from __future__ import annotations

import pytest
from claim_reading import figures


def events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل 90 ألف معتمر، منهم 70 ألفا جوا و15 ألفا برا و5 آلاف بحرا.", ["arrived"] * 4),
        ("قدم 12 ألف حاج من الهند برا وجوا، و3 آلاف بحرا.", ["arrived"] * 2),
        ("عادت 40 أسرة برا و12 أسرة جوا.", ["returned"] * 2),
        ("برأت المحكمة 9 متهمين، وبرأ القاضي 4 آخرين.", ["sentenced"] * 2),
        ("القاضي الذي برأ 9 متهمين.", ["sentenced"]),
        ("وهذه أكبر حملة تطعيم على الإطلاق، وشملت 9 ملايين طفل.", ["vaccinated"]),
        ("سجل أعلى عدد من اللاجئين على الإطلاق إذ بلغ 12 مليون شخص.", ["displaced"]),
        ("جرى إطلاق 9 أسرى.", ["released"]),
    ],
)
def test_adverbs_are_no_verbs_and_release_nobody(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حققت الأردن 6 ميداليات في البطولة، منها ذهبيتان.", ["scored", "scored"]),
        ("حقق الفريق 7 انتصارات مقابل 3 هزائم و4 تعادلات.", ["scored"] * 3),
        ("حقق الطلاب 40 جائزة.", ["other"]),
        ("حققت الشركة 40 مليون ريال.", ["revenue"]),
        ("حقق الفيلم 900 ألف في أسبوع.", ["revenue"]),
        ("حقق الحزب انتصارا بحصوله على 140 مقعدا.", ["elected_seats"]),
    ],
)
def test_what_is_achieved_and_counted_is_no_revenue(text: str, expected: list[str]) -> None:
    assert events(text) == expected
