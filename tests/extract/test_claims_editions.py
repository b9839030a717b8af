"""Which edition or title it is: digits behind a title or «الدورة N من ألعاب …», an ordinal between commas."""

from __future__ import annotations

import pytest
from claim_reading import numbers, quantity


@pytest.mark.parametrize(
    ("text", "value", "subject"),
    [
        ("فاز الوادي أمام جمهور بلغ 41 ألفا، ليصبح قريبا من درع الدوري 27.", 27, "درع"),
        ("أحرز الوادي لقب الدوري 12، وغادر الملعب.", 12, "لقب"),
        ("انطلقت الدورة 21 من ألعاب البحر بمشاركة 40 بلدا.", 21, "الدورة"),
        ("قال القائد إن الدورة، وهي العشرون، كانت ناجحة.", 20, "الدورة"),
        ("قال الملحق إن دورة هذه السنة، وهي الحادية والعشرون، ستجمع 9 آلاف عسكري.", 21, "دورة"),
    ],
)
def test_an_edition_or_title_is_an_ordinal(text: str, value: int, subject: str) -> None:
    claim = next(claim for claim in numbers(text) if claim.kind == "ordinal")
    assert (quantity(claim).low, claim.subject.text.split()[0]) == (value, subject)


@pytest.mark.parametrize(
    "text",
    [
        "غاب عن الجلسة 6 من نواب الحزب.",
        "تنافس على درع الدوري 12 فريقا.",
        "حضر الدورة 9 من لاعبي المنتخب.",
        "زار المعرض، وهو الأكبر، 9 آلاف شخص.",
    ],
)
def test_a_count_behind_them_stays_a_count(text: str) -> None:
    assert [claim.kind for claim in numbers(text)] == ["count"]
