"""A date behind a verb that describes the things counted is theirs, and not when the clause before happened."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("زار الوفد 9 قرى دمرها فيضان العام 2021.", "2023-05-18"),
        ("أعيد فتح 9 مدارس أغلقت في أبريل 2021.", "2023-05-18"),
        ("تنتشر القوات في 9 مدن سيطرت عليها في يناير الماضي.", "2023-05-18"),
        ("جرى التصويت في 11 بلدة ضربها زلزال السادس من مايو.", "2023-05-18"),
        ("دمرت الغارات 9 منازل قصفت يوم الجمعة.", "2023-05-12"),
        ("افتتحت الوزارة 9 مدارس في أبريل 2021.", "2021-04-01"),
        ("9 مدارس أغلقت في أبريل 2021.", "2021-04-01"),
    ],
)
def test_when_it_was(text: str, low: str) -> None:
    assert str(figures(text)[0].time.low) == low
