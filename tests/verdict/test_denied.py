"""What one text sets against the figure of another denies it, however differently both tell the thing."""

from __future__ import annotations

from datetime import datetime

from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings

HOSTS = "سار 15 ألف محتج يوم الأحد في شوارع سرمد احتجاجا على غلاء الأسعار، بحسب المنظمين."
BOTH = "قال منظمو مسيرة الأحد في شوارع سرمد إن {} ألف محتج ساروا احتجاجا على الغلاء، فيما قدرت الشرطة عددهم بـ400 محتج."


def verdicts(first: str, second: str) -> dict[tuple[str, ...], str]:
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 5, 5, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 5, 5, 9), published_basis="metadata"),
    ]
    report = check_documents(documents, Settings())
    value = {claim.id: str(claim.value) for claim in report.claims}
    return {tuple(sorted((value[r.left], value[r.right]))): r.verdict for r in report.relations}


def test_the_figure_of_the_police_denies_the_text_that_has_that_of_the_organisers():
    """15,000 and 400 are worlds apart: by themselves they would never be held to be one thing."""
    found = verdicts(HOSTS, BOTH.format(15))
    assert found["15000", "15000"] == "agree"
    assert found["15000", "400"] == "conflict"


def test_a_text_that_says_neither_figure_is_denied_by_none():
    assert ("12000", "400") not in verdicts(HOSTS.replace("15", "12"), BOTH.format(15))


def test_who_puts_an_own_figure_right_denies_nobody():
    own = "قالت الشرطة إن عدد المحتجين في شوارع سرمد يوم الأحد 13 ألف محتج، لا 15 ألفا كما ورد في بيانها السابق."
    assert "conflict" not in verdicts(HOSTS.replace("المنظمين", "الشرطة"), own).values()
