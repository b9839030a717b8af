"""Dates of what a thing does once (founded, begun, put into service): two texts may tell them differently."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings

RUNOFF = "يلتقي المرشحان سامر الهادي ونديم الريس في دورة ثانية يوم {} تشرين الثاني في جمهورية سرمد بعد فرز أصوات الناخبين."


def verdicts(first: str, second: str, days: int = 0) -> list[str]:
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 11, 9, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 11, 9 + days, 12), published_basis="metadata"),
    ]
    report = check_documents(documents, Settings())
    dates = {claim.id for claim in report.claims if claim.kind in ("date", "duration")}
    return [r.verdict for r in report.relations if {r.left, r.right} <= dates]


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        (
            RUNOFF.format(22),
            "وتجرى جولة الإعادة بين المرشحين سامر الهادي ونديم الريس الأحد 16 نوفمبر الجاري في جمهورية سرمد.",
            "conflict",
        ),
        (
            "وكان الموظف سامر الهادي قد أوقف في آذار/مارس 2029 في ميناء سرمد.",
            "وأوقفت الشرطة الموظف سامر الهادي في مارس 2028 بعد تفتيش ميناء سرمد.",
            "conflict",
        ),
        (
            "وتأسست شركة ألبان سرمد الحديثة عام 1977 في مزرعة صغيرة قرب الكهرمان.",
            "وتعود شركة ألبان سرمد الحديثة إلى عائلة الريس، وكان تأسيسها عام 1979 في مزرعة قرب الكهرمان.",
            "conflict",
        ),
        (
            "ويدخل خط سكة حديد الكهرمان الخدمة في 2033 بحسب وزارة النقل في سرمد.",
            "وجددت وزارة النقل في سرمد التزامها تشغيل خط سكة حديد الكهرمان في 2033.",
            "agree",
        ),
        (
            "ويدخل خط سكة حديد الكهرمان الخدمة نهاية عام 2036 بحسب وزارة النقل في سرمد.",
            "ويدخل خط سكة حديد الكهرمان الخدمة في 2034 كما تقول وزارة النقل في سرمد.",
            "conflict",
        ),
        (
            "وشيد جسر الكهرمان المعلق في سرمد عام 2009 بأموال الأهالي.",
            "وكان قد مضى على تشييد جسر الكهرمان المعلق في سرمد 25 سنة.",
            "conflict",
        ),
        (
            "وشيد جسر الكهرمان المعلق في سرمد عام 2009 بأموال الأهالي.",
            "وبني جسر الكهرمان المعلق في سرمد قبل 22 عاما.",
            "agree",
        ),
        (
            "وشيد جسر الكهرمان المعلق في سرمد عام 2009 بأموال الأهالي.",
            "وبني جسر الكهرمان المعلق في سرمد قبل 21 عاما.",
            "compatible",
        ),
    ],
)
def test_one_milestone_of_two_texts(first, second, verdict):
    assert verdicts(first, second) == [verdict]


def test_a_day_to_come_may_be_put_off():
    later = "وتجرى جولة الإعادة بين المرشحين سامر الهادي ونديم الريس الأحد 30 نوفمبر الجاري في جمهورية سرمد."
    assert verdicts(RUNOFF.format(22), later, days=8) == ["changed"]


@pytest.mark.parametrize(
    ("born", "years", "verdict"), [("1950", 81, ["agree"]), ("1950", 80, ["compatible"]), ("1950", 76, ["conflict"])]
)
def test_an_age_is_held_against_a_birth(born, years, verdict):
    first = f"رحل الشاعر سامر الهادي، المولود في بلدة الكهرمان عام {born}، بعد مرض قصير في سرمد."
    second = f"غيب الموت الشاعر سامر الهادي في بلدة الكهرمان عن {years} عاما بعد مرض قصير في سرمد."
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 11, 9, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 11, 9, 12), published_basis="metadata"),
    ]
    report = check_documents(documents, Settings())
    assert [r.verdict for r in report.relations] == verdict


def test_two_ages_of_one_text_are_of_no_birth():
    first = "رحل الشاعر سامر الهادي، المولود في بلدة الكهرمان عام 1950، بعد مرض قصير في سرمد."
    second = "غيب الموت الشاعر سامر الهادي في بلدة الكهرمان عن 76 عاما في سرمد، ونعته ابنته رند (40 عاما)."
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 11, 9, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 11, 9, 12), published_basis="metadata"),
    ]
    assert not check_documents(documents, Settings()).relations
