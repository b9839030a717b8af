"""A year that ends a name or a headline is no count; a number of four digits that counts stays one."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures


@pytest.mark.parametrize(
    "text",
    [
        "انطلقت بطولة السباحة قطر-2022 أمام حشد من الزوار.",
        "شهد الحفل الختامي «فينا – إيطاليا 2022» حضور الزوار.",
        'حضر الزوار نهائيات "عمان 2022" في الملعب.',
        "حضر الزوار نهائيات “عمان 2022″ في الملعب.",
        "وصل الوفد إلى النرويج 2018 بعد فوزه.",
        "سيول نيبال 2022 شردت الآلاف",
        "ملتقى الرواة - عمان 2024",
        "كارثة مركب الصيادين قبالة بلدة زرميتا 2023",
        "غرق مركب في المتوسط 2023",
    ],
)
def test_the_year_of_a_name(text: str) -> None:
    assert not [claim for claim in figures(text, headline=text) if str(claim.value).startswith("20")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وصل 2023 مهاجرا إلى الجزيرة.", "2023"),
        ("وصل إلى النرويج 2018 مهاجرا.", "2018"),
        ("وصل إلى كندا 2020 من السودانيين.", "2020"),
        ("بلغ عدد القتلى في نيبال 2018.", "2018"),
        ("ارتفاع عدد القتلى إلى 2023", "2023"),
        ("نيبال - 2023 قتيلا", "2023"),
    ],
)
def test_a_count(text: str, value: str) -> None:
    assert [str(claim.value) for claim in figures(text)] == [value]


def test_counts_of_two_countries() -> None:
    assert [str(claim.value) for claim in figures("قتل في نيبال 1998 وفي الهند 1500.")] == ["1998", "1500"]


def test_a_term_stays_a_date() -> None:
    assert [str(c.value) for c in claims("مدد النادي عقد المدرب إلى 2026.") if c.kind == "date"] == ["2026"]
