"""«From November on», written in October; and a range whose end is told by «of the same month»."""

from __future__ import annotations

import pytest
from claim_reading import claims

OCTOBER = "2022-10-06T10:00"


def dates(text: str, published: str = OCTOBER) -> list[str]:
    return [str(claim.value) for claim in claims(text, published=published) if claim.kind == "date"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وافق النادي على خفض الرسوم 5% اعتبارا من تشرين الثاني.", "2022-11 since"),
        ("رفع المتجر أسعاره 5% بدءا من نوفمبر.", "2022-11 since"),
        ("يخفض المتجر أسعاره 5% ابتداء من ديسمبر.", "2022-12 since"),
        ("رفع المتجر أسعاره 5% اعتبارا من 15 نوفمبر.", "2022-11-15 since"),
        ("رفع المتجر أسعاره 5% بدءا من سبتمبر.", "2022-09 since"),
        ("استورد المصنع 40 طنا اعتبارا من يونيو.", "2022-06 since"),
        ("تراجعت المبيعات 5% منذ نوفمبر.", "2021-11 since"),
        ("تراجعت المبيعات 5% بدءا من ديسمبر 2021.", "2021-12 since"),
        ("كان النادي قد أوقف 40 لاعبا اعتبارا من نوفمبر.", "2021-11 since"),
    ],
)
def test_what_begins_soon(text: str, expected: str) -> None:
    assert dates(text) == [expected]


def test_over_the_year() -> None:
    assert dates("يخفض المتجر أسعاره 5% اعتبارا من يناير.", "2022-12-06T10:00") == ["2023-01 since"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أغلق الميناء من يوم 3 سبتمبر حتى 9 من نفس الشهر.", "2022-09-03..2022-09-09"),
        ("أغلق الميناء من 3 سبتمبر إلى يوم 9 من الشهر ذاته.", "2022-09-03..2022-09-09"),
        ("امتد المعرض بين 3 سبتمبر و9 من الشهر نفسه.", "2022-09-03..2022-09-09"),
        ("امتد المعرض من 3 سبتمبر 2020 حتى الـ9 من نفس الشهر.", "2020-09-03..2020-09-09"),
    ],
)
def test_the_same_month(text: str, expected: str) -> None:
    assert dates(text) == [expected]
