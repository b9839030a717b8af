"""Where those of a part come from is no noun that is counted: «200 من دول أفريقية», «9 آلاف من الداخل»."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "concepts", "words"),
    [
        (
            "وصل 1500 طالب، بينهم 200 من دول أفريقية و90 من بلدان آسيوية.",
            ["طالب", "طالب", "طالب"],
            [(), ("من دول أفريقية",), ("من بلدان آسيوية",)],
        ),
        ("شارك 600 عارض، 350 من الخارج و250 من الداخل.", ["عارض"] * 3, [(), ("من الخارج",), ("من الداخل",)]),
        ("يقيم في المدينة 9 آلاف عامل، منهم 60% من دول أفريقيا.", ["عامل", "عامل"], [(), ("من دول أفريقيا",)]),
        ("انضمت 9 من دول الاتحاد.", ["دولة"], [()]),
        ("قتل 9 من أعضاء الحزب و5 من سكان القرية.", ["عضو", "ساكن"], [(), ()]),
    ],
)
def test_where_they_come_from_is_not_counted(text: str, concepts: list[str], words: list[tuple[str, ...]]) -> None:
    told = figures(text)
    assert [claim.subject.concept for claim in told] == concepts
    assert [claim.subject.qualifiers for claim in told] == words
