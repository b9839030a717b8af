"""The number in the name of a site counts nothing; who lives where he works or studies is not driven from home."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    "text",
    [
        "قال الخبير لموقع القاهرة 24 إن السفينة عالقة.",
        "أضاف في تصريح لموقع تونس 24 أن الحادث وقع ليلا.",
        "نقل موقع اليوم 24 عن مصدر أن الطريق مغلق.",
        "ذكرت قناة فرانس 24 أن الطريق مغلق.",
        "أكد لصحيفة هسبريس 24 أن العمال عادوا.",
        "أبلغ المدير قناة الواحة 24 أن الموظفين بخير.",
    ],
)
def test_the_name_of_a_site(text: str) -> None:
    assert figures(text) == []


def test_a_count_behind_a_site() -> None:
    assert [str(claim.value) for claim in figures("بلغ عدد العاملين في موقع القاهرة 24 موظفا.")] == ["24"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("المبنى الذي يستخدم لإيواء 60 عاملا احترق.", "level_stock"),
        ("افتتحت الجمعية دارا لإيواء 60 مسنا.", "level_stock"),
        ("شيدت الجامعة مبنى لإيواء 60 طالبا.", "level_stock"),
        ("تم إيواء 60 نازحا في المدارس.", "displaced"),
        ("أقامت المحافظة خياما لإيواء 60 أسرة متضررة.", "displaced"),
        ("شيدت البلدية مركزا لإيواء 60 مشردا.", "displaced"),
    ],
)
def test_who_is_sheltered(text: str, event: str) -> None:
    assert [claim.event for claim in figures(text)] == [event]
