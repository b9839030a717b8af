"""What a verb of reaching tells of anew, and does not only point back to."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("ارتفعت نسبة التزود بالماء إلى 94 بالمائة، وبلغت الضياعات في الشبكة 32 بالمائة.", ["نسبة التزود", "الضياعات"]),
        ("وصلت نسبة الفقر إلى 17% بينما بلغت نسبة الهشاشة 9%.", ["نسبة الفقر", "نسبة الهشاشة"]),
        ("بلغت نسبة التأخر 12% وسجلت نسبة الإلغاء 3%.", ["نسبة التأخر", "نسبة الإلغاء"]),
        ("بلغت نسبة الذكور 51% والإناث 49%.", ["نسبة الذكور", "الإناث"]),
        ("بلغت نسبة البطالة 12%، وبلغت النسبة في الريف 9%.", ["نسبة البطالة", "نسبة البطالة"]),
        ("بلغت نسبة النجاح 80%، وبلغت 90% لدى الإناث.", ["نسبة النجاح", "نسبة النجاح"]),
    ],
)
def test_a_noun_behind_a_verb_of_reaching(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in figures(text)] == subjects
