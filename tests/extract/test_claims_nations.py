"""People called by their nation are one thing in every form of the word; what begins like page furniture and is news."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("قتل 40 فلسطينيا.", ["فلسطيني"]),
        ("قتل 4 فلسطينيين وأصيب فلسطينيان.", ["فلسطيني", "فلسطيني"]),
        ("اعتقل 3 سوريين و12 سوريا.", ["سوري", "سوري"]),
        ("مقتل 14 سودانيا و12 سودانيين.", ["سوداني", "سوداني"]),
        ("وصل 300 ألماني و5 ألمانيين.", ["الماني", "الماني"]),
        ("وصل 300 سائح.", ["سائح"]),
    ],
)
def test_nations(text: str, concepts: list[str]) -> None:
    assert [claim.subject.concept for claim in figures(text)] == concepts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("انضم إلى الاتفاق 13 فصيلا ورفضه 5 فصائل.", 2),
        ("طباعة 5 ملايين ورقة اقتراع.", 1),
        ("اشترك في المسابقة 300 متسابق.", 1),
        ("انضم إلى قناتنا 300 متابع", 0),
    ],
)
def test_no_furniture(text: str, count: int) -> None:
    assert len(figures(text)) == count


def test_factions_are_no_species() -> None:
    assert [claim.subject.concept for claim in figures("وافقت عليه 5 فصائل.")] == ["فصيل"]
