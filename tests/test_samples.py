"""The sample dispatches show every verdict, and what is planted in them is found: nothing else is called an error."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

import factcheck
from factcheck.cli.demo import SAMPLES
from factcheck.model import Claim, Document, Finding, Quantity, Relation, Report
from factcheck.pipeline import check_documents
from factcheck.readers import read
from factcheck.settings import Settings


@dataclass(frozen=True)
class Demo:
    report: Report
    documents: dict[str, Document]

    def relations(self, left: str, right: str) -> list[Relation]:
        """Between claims with these surfaces, written ``02:12``: document number and words."""
        return [found for found in self.report.relations if {self.name(found.left), self.name(found.right)} == {left, right}]

    def name(self, claim_id: str) -> str:
        claim = next(claim for claim in self.report.claims if claim.id == claim_id)
        return f"{self.number(claim.document)}:{self.surface(claim)}"

    def number(self, document: str) -> str:
        return document.rsplit("/", 1)[-1][:2]

    def surface(self, claim: Claim) -> str:
        return self.documents[claim.document].quote(claim.span)

    def errors(self) -> list[Finding]:
        return [finding for finding in self.report.findings if finding.severity == "error"]


@pytest.fixture(scope="module")
def demo() -> Demo:
    documents = [found for found in read([str(SAMPLES)]) if isinstance(found, Document)]
    return Demo(check_documents(documents, Settings()), {document.id: document for document in documents})


def test_the_samples_are_short_articles_of_invented_outlets() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    assert len(texts) >= 6
    assert [len(text.split()) for text in texts if not 60 <= len(text.split()) <= 140] == []
    assert all(path.name.isascii() for path in SAMPLES.iterdir())
    assert SAMPLES.parent.samefile(next(iter(factcheck.__path__)))


@pytest.mark.parametrize("verdict", ["agree", "compatible", "changed", "conflict", "not_comparable"])
def test_every_verdict_appears(demo: Demo, verdict: str) -> None:
    assert [found for found in demo.report.relations if found.verdict == verdict]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("02:47", "05:سبعة وأربعين", "agree"),  # digits and words
        ("02:47", "03:٤٧", "agree"),  # Arabic-Indic digits
        ("08:75%", "09:ثلاثة أرباع", "agree"),  # percent and fraction
        ("02:3.5 مليون", "05:3 و4 ملايين", "compatible"),  # inside a range
        ("01:168", "05:150", "compatible"),  # a bound
        ("08:2500", "09:ألفي", "compatible"),  # a bound in words, a dual
        ("08:640 مليون", "09:650 مليون", "compatible"),  # rounding with «about»
        ("01:تسعة", "02:12", "changed"),  # a rising toll
        ("01:34", "02:47", "changed"),
        ("07:1800", "08:2500", "changed"),  # a level at two dates
        ("02:12", "05:21", "conflict"),  # swapped digits
        ("02:168", "04:188", "conflict"),  # a digit changed inside a copy
        ("01:تسعة", "06:عشرة", "not_comparable"),  # a text without a date
    ],
)
def test_planted_pairs(demo: Demo, left: str, right: str, verdict: str) -> None:
    assert {found.verdict for found in demo.relations(left, right)} == {verdict}


def test_a_copy_is_no_second_source(demo: Demo) -> None:
    copied = [*demo.relations("02:12", "03:١٢"), *demo.relations("02:47", "04:47")]
    assert copied
    assert any(not found.independent for found in copied)
    own = demo.relations("02:47", "05:سبعة وأربعين")
    assert own
    assert all(found.independent for found in own)


def test_relative_days_come_from_the_publication_date(demo: Demo) -> None:
    days = {demo.name(claim.id): str(claim.value) for claim in demo.report.claims if not isinstance(claim.value, Quantity)}
    assert days["05:مساء أمس"] == "2024-03-12"
    undated = [left for left in demo.report.unresolved if demo.number(left.document) == "06"]
    assert [(left.text, left.reason) for left in undated] == [("أمس", "no document date")]


def test_the_planted_errors_are_the_only_ones(demo: Demo) -> None:
    found = sorted((finding.rule, sorted({demo.number(quote.document) for quote in finding.quotes})) for finding in demo.errors())
    assert [rule for rule, _ in found] == [
        "across.conflict",
        "across.copied_with_changed_digit",
        "dates.weekday_date_mismatch",
    ]
    conflict, copied, weekday = (where for _, where in found)
    assert {"02", "05"} <= set(conflict) <= {"02", "03", "04", "05"}
    assert {"02", "04"} <= set(copied) <= {"02", "03", "04"}
    assert weekday == ["09"]
    assert [finding for finding in demo.report.findings if finding.severity == "warning"] == []


def test_all_numbers_are_understood(demo: Demo) -> None:
    coverage = demo.report.coverage
    assert coverage.numbers_seen - coverage.parsed == len(demo.report.unresolved) == 1
