"""Shares of a vote told at two stages of the count are a development."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings

FIRST = "حصلت قائمة السنبلة على 53 في المئة من أصوات بلدية سرمد بعد فرز 60 في المئة من الصناديق، وفق لجنة الانتخابات في سرمد."


@pytest.mark.parametrize(
    ("share", "counted", "verdict"),
    [(51, 80, "changed"), (51, 60, "conflict"), (53, 60, "agree")],
)
def test_a_share_is_that_of_its_stage_of_the_count(share, counted, verdict):
    second = FIRST.replace("حصلت", "نالت").replace("وفق", "بحسب").replace("53", str(share)).replace("60", str(counted))
    documents = [
        Document("a", FIRST, "", "صحيفة أ", datetime(2031, 5, 9, 20), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 5, 9, 21), published_basis="metadata"),
    ]
    report = check_documents(documents, Settings())
    votes = {claim.id for claim in report.claims if claim.event == "elected_seats"}
    told = [r.verdict for r in report.relations if {r.left, r.right} <= votes]
    assert told == [verdict]
    assert ("conflict" in {r.verdict for r in report.relations}) == (verdict == "conflict")


def test_a_turnout_by_an_hour_is_not_the_last_one():
    first = (
        "أغلقت مراكز الاقتراع أبوابها في بلدية سرمد مساء السبت. وبلغت نسبة المشاركة في بلدية سرمد حتى السادسة مساء 58 في المئة."
    )
    second = "وبلغت نسبة المشاركة النهائية في بلدية سرمد بعد إغلاق مراكز الاقتراع 71 في المئة."
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 5, 10, 20), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 5, 11, 9), published_basis="metadata"),
    ]
    assert "conflict" not in {r.verdict for r in check_documents(documents, Settings()).relations}
