"""How long one thing lasted, told in other words: a fire, a closure, a session."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from factcheck.model import Document
from factcheck.model.quantity import parse
from factcheck.pipeline import check_documents
from factcheck.settings import Settings
from factcheck.verdict.values import compare

PORT = "في ميناء الكهرمان التابع لبلدة سرمد الساحلية حيث رست سفينة الحبوب «نجمة الشمال»."


def verdicts(first: str, second: str) -> list[str]:
    printed = datetime(2031, 11, 9, 8)
    documents = [
        Document("a", first, "", "صحيفة أ", printed, published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", printed + timedelta(hours=4), published_basis="metadata"),
    ]
    report = check_documents(documents, Settings())
    lengths = {claim.id for claim in report.claims if claim.kind == "duration"}
    return [r.verdict for r in report.relations if {r.left, r.right} <= lengths]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("سيطر رجال الإطفاء على الحريق بعد ست ساعات من اندلاعه " + PORT, "أخمد حريق دام تسع ساعات " + PORT, ["conflict"]),
        ("أدى الحادث إلى إغلاق الرصيف 45 دقيقة " + PORT, "وظل الرصيف خارج الخدمة ساعة ونصف الساعة " + PORT, ["conflict"]),
        ("دامت الجلسة ست ساعات " + PORT, "استمر الاجتماع تسع ساعات " + PORT, ["conflict"]),
        ("استمر الإضراب 45 يوما " + PORT, "أنهى العمال إضرابا دام شهرا ونصف الشهر " + PORT, ["agree"]),
    ],
)
def test_two_accounts_of_one_length(first: str, second: str, found: list[str]) -> None:
    assert verdicts(first, second) == found


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("60 duration day", "2 duration month", "equal_converted"),
        ("3/2 duration month", "45 duration day", "equal_converted"),
        ("365 duration day", "1 duration year", "equal_converted"),
        ("4 duration season", "4 duration year", "equal_converted"),
        ("45 duration day", "2 duration month", "differ"),
        ("100 duration day", ">3 duration month", "bound"),
        ("12 duration day", "2 duration week", "differ"),
        ("20 duration year", "1/4 duration century", "differ"),
        ("5 duration night", "3 duration day", "differ"),
        ("5 duration night", "4 duration day", "rounding"),
        ("31 duration hour", "31/24 duration day", "equal_converted"),
    ],
)
def test_lengths_in_two_units(left: str, right: str, level: str) -> None:
    assert compare(parse(left), parse(right), Settings()).level == level
    assert compare(parse(right), parse(left), Settings()).level == level
