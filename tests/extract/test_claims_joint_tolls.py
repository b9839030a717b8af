"""One vague or partitive figure for the dead and the wounded together."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سقط آلاف القتلى والمصابين والمفقودين.", ["casualties"]),
        ("خلف الانفجار مئات القتلى والجرحى.", ["casualties"]),
        ("أسفر القصف عن عشرات الشهداء والجرحى.", ["casualties"]),
        ("نقلت الطواقم 45 من الجرحى والقتلى.", ["casualties"]),
        ("سقط عشرات من القتلى والجرحى.", ["casualties"]),
        ("سقط 45 بين قتيل وجريح.", ["casualties"]),
        ("سقط مئات القتلى.", ["killed"]),
        ("سقط عشرات القتلى ومئات الجرحى.", ["killed", "wounded"]),
        ("سقط عشرات القتلى و12 جريحا.", ["killed", "wounded"]),
        ("سقط عشرات القتلى والأسرى.", ["killed"]),
        ("سقط 12 قتيلا وجريح.", ["killed"]),
    ],
)
def test_dead_and_wounded_in_one_figure(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events
