"""A share of «مشاركة» is of the strike or the poll that the text told of last; «في 2016 نسبة» has a year and no count."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("دخل الأساتذة في إضراب وطني. وأعلنت النقابة أن نسبة المشاركة بلغت 82%.", "protested"),
        ("جرت الانتخابات أمس. وكانت البلدة سجلت في الماضي نسبة مشاركة قدرها 36%.", "voted"),
        ("انتهى الإضراب. ثم جرت الانتخابات. وبلغت نسبة المشاركة 40%.", "voted"),
        ("جرت الانتخابات أمس. ونظمت المدينة معرضا. وزادت مشاركة الناشرين 40%.", "grew"),
        ("أعلنت النقابة إضرابا. وبلغت نسبة المشاركة في الانتخابات 40%.", "voted"),
    ],
)
def test_what_the_share_took_part_in(text: str, event: str) -> None:
    assert figures(text)[-1].event == event


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("سجلت البلدة في 2016 نسبة مشاركة قدرها 36%.", ["date", "percent"]),
        ("جمعت القرية في 2018 كمية قدرها 9 أطنان.", ["date", "measure"]),
        ("عثر في 2016 شقة على كتب.", ["count"]),
    ],
)
def test_no_word_of_amount_is_counted_by_a_year(text: str, kinds: list[str]) -> None:
    assert [claim.kind for claim in claims(text)] == kinds
