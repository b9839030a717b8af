"""Quarters, months and years that could lie ahead, reach too far or be a town: each dates what it is told of, and not more."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures

PUBLISHED = "2026-03-10T10:00"
TODAY = "2026-03-10"


def told(text: str) -> list[tuple[str, str, str]]:
    return [(str(claim.value), str(claim.time), claim.modality) for claim in figures(text, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت إيرادات الربع الثاني 300 مليون ريال.", ("2025-04-01..2025-06-30", "fact")),
        ("تراجعت مبيعات العسل في الربع الثاني إلى 300 مليون ريال.", ("2025-04-01..2025-06-30", "fact")),
        ("سجلت أرباح النصف الثاني 300 مليون ريال.", ("2025-07-01..2025-12-31", "fact")),
        ("من المتوقع أن تبلغ إيرادات الربع الثاني 300 مليون ريال.", ("2026-04-01..2026-06-30", "forecast")),
        ("ستطرح البلدية في الربع الثاني 300 مليون سهم.", ("2026-04-01..2026-06-30", "plan")),
    ],
)
def test_a_quarter_of_which_a_level_is_told_is_over(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[-1][1:] == expected


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("ارتفع عدد الإصابات من 900 عام 2019 إلى 1850 حالة في العام الماضي.", "2019", "2025"),
        ("تراجع عدد الحراس من 540 عام 2014 إلى 2030 حارسا في العام الماضي.", "2014", "2025"),
        ("ارتفع سعر السجاد من 900 دولار عام 2019 إلى 2050 دولارا في العام الماضي.", "2019", "2025"),
    ],
)
def test_what_an_amount_of_a_year_goes_to_is_no_year(text: str, old: str, new: str) -> None:
    assert [time[:4] for _, time, _ in told(text)] == [old, new]


@pytest.mark.parametrize("text", ["غرس النادي 9 أشجار من عام 2010 إلى 2014.", "غرس النادي 9 أشجار بين عامي 2010 و2014."])
def test_a_span_of_years_stays_one(text: str) -> None:
    assert told(text)[0][1] == "2010-01-01..2014-12-31"


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("ارتفع الدين إلى 90 مليار دولار بنهاية سبتمبر من 85 مليارا في أبريل.", "2025-09-30", "2025-04-01..2025-04-30"),
        ("زاد عدد المشتركين إلى 12 ألفا في ديسمبر من 11 ألفا في مارس.", "2025-12-01..2025-12-31", "2025-03-01..2025-03-31"),
        ("تراجع التضخم إلى 3.4% في يناير 2024 من 3.9% في نوفمبر.", "2024-01-01..2024-01-31", "2023-11-01..2023-11-30"),
        ("تراجع التضخم إلى 3.4% في فبراير من 3.9% في يناير.", "2026-02-01..2026-02-28", "2026-01-01..2026-01-31"),
    ],
)
def test_the_month_that_an_amount_comes_from_was_before(text: str, new: str, old: str) -> None:
    assert told(text) == [(told(text)[0][0], new, "fact"), (told(text)[1][0], old, "fact")]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("سجلت 120 حالة إصابة بالحصبة في إب.", TODAY),
        ("سجلت 120 حالة إصابة بالحصبة في إب منذ يناير.", "2026-01-01..2026-03-10"),
        ("سجلت 120 حالة إصابة بالحصبة في آب.", "2025-08-01..2025-08-31"),
        ("سجلت 120 حالة إصابة بالحصبة في اب الماضي.", "2025-08-01..2025-08-31"),
    ],
)
def test_a_town_that_folds_to_a_month_is_none(text: str, time: str) -> None:
    assert told(text)[0][1] == time
    assert ("2025-08" in [str(claim.value) for claim in claims(text, published=PUBLISHED)]) == ("2025-08" in time)
