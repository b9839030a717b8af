"""Conflicts that follow: what one text sets against the figure of another, and what a third text says of both."""

from __future__ import annotations

from datetime import datetime

from claim_building import extraction

from factcheck.align import align
from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings
from factcheck.verdict import judge
from factcheck.verdict.implied import Judged, implied
from factcheck.verdict.weigh import weigh

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


LEVEL = "قالت هيئة مياه سرمد يوم الخميس إن خط المياه الجديد بين وادي الكهرمان ونخلان يمتد على {} كيلومترا وكلف 90 مليون دينار."
AGAIN = "يمتد خط المياه الجديد بين وادي الكهرمان ونخلان {} كيلومترا، وكلف 90 مليون دينار، بحسب هيئة مياه سرمد يوم الخميس."


def test_who_says_the_figure_of_the_one_is_in_conflict_with_the_other():
    pipe = {"subject": "pipeline", "event": "distance_location", "scope": "total_standing", "time": "2031-05-08"}
    told = [("a", LEVEL, "86"), ("b", AGAIN, "68"), ("c", AGAIN, "86")]
    made = [
        extraction(name, text.format(value), "2031-05-08T10:00", (value, f"{value} measure km", pipe), publisher=f"صحيفة {name}")
        for name, text, value in told
    ]
    alignment, settings = align(made, Settings()), Settings()
    relations = {frozenset((r.left[0], r.right[0])): r for r in judge(alignment, settings)[0]}
    pairs = {frozenset((w.candidate.left.claim.id[0], w.candidate.right.claim.id[0])): w for w in weigh(alignment, settings)}
    known = [Judged(pairs[names], relations[names], pairs[names].points) for names in (frozenset("ab"), frozenset("ac"))]
    (found,) = implied(known, alignment, settings)
    assert (found.verdict, {found.left[0], found.right[0]}, found.levels[-1].label) == ("conflict", {"b", "c"}, "conflict")
    assert not list(
        implied(
            [*known, Judged(pairs[frozenset("bc")], relations[frozenset("bc")], pairs[frozenset("bc")].points)],
            alignment,
            settings,
        )
    )
