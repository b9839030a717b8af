"""A figure with which another text would add up denies the one that stands there."""

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings

FERRIES = (
    "قالت هيئة موانئ البصرة إن العبارات نقلت في ثلاثة أيام {} راكبا، بواقع 318 يوم الجمعة و{} يوم السبت و196 يوم الأحد، "
    "عبر ثماني رحلات بين البصرة والفاو."
)
SATURDAY = "توقفت العبارات بين البصرة والفاو مساء الأحد بسبب الرياح، وكانت رحلات السبت قد أقلت {} راكبا بحسب نقابة البحارة."


def _told(total, first, second):
    """The verdicts on the passengers of Saturday, and what the first text's own check found."""
    texts = (FERRIES.format(total, first), "2031-05-04T20:00"), (SATURDAY.format(second), "2031-05-05T09:00")
    documents = [
        Document(f"{number}.txt", text, "", f"صحيفة {number}", datetime.fromisoformat(published), published_basis="metadata")
        for number, (text, published) in enumerate(texts)
    ]
    report = check_documents(documents, Settings())
    claims = {claim.id: str(claim.value) for claim in report.claims}
    found = {r.verdict: r.reason for r in report.relations if {claims[r.left], claims[r.right]} == {str(first), str(second)}}
    return found, [finding.rule for finding in report.findings if finding.rule.startswith("arithmetic")]


def test_the_figure_that_makes_another_text_add_up_denies_it():
    found, rules = _told(859, 375, 345)
    assert rules == ["arithmetic.parts_sum_mismatch"]
    assert list(found) == ["conflict"]
    assert "would add up" in found["conflict"]


@pytest.mark.parametrize(("total", "first", "second"), [(889, 375, 375), (871, 357, 357)])
def test_a_text_that_adds_up_is_denied_by_nobody(total, first, second):
    found, rules = _told(total, first, second)
    assert rules == []
    assert "conflict" not in found


def test_another_figure_that_mends_nothing_is_not_said_to():
    found, rules = _told(859, 375, 331)
    assert rules == ["arithmetic.parts_sum_mismatch"]
    assert not any("would add up" in reason for reason in found.values())
