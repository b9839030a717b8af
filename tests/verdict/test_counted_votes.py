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
