"""What the messages of findings across texts say, and what they leave out."""

from __future__ import annotations

import pytest
from claim_building import extraction

from factcheck.align import align
from factcheck.model import Finding
from factcheck.settings import Settings
from factcheck.verdict import judge

TEXTS = (
    "انهار نفق في منجم وادي الكهرمان بإقليم سرمد مساء الأحد، ما أدى إلى مقتل {} عاملا بحسب الدفاع المدني.",
    "أسفر انهيار النفق في منجم وادي الكهرمان عن سقوط {} قتيلا بين عمال المناوبة في سرمد.",
    "قالت إدارة منجم وادي الكهرمان في سرمد إن انهيار النفق أودى بحياة {} من عمالها.",
)
KILLED = {"subject": "worker", "event": "killed", "scope": "event", "time": "2031-05-04", "place_id": "GR"}


def told(*figures: tuple[str, str], drafts: frozenset[str] = frozenset(), names: str = "abc") -> list[Finding]:
    """The findings on texts with these (time of publication, notation of the value)."""
    made = []
    for name, text, (published, value) in zip(names, TEXTS, figures, strict=False):
        digits = "".join(filter(str.isdigit, value))
        made.append(extraction(name, text.format(digits), published, (digits, value, KILLED), publisher=f"صحيفة {name}"))
    return list(judge(align(made, Settings()), Settings(), drafts)[2])


def the(rule: str, found: list[Finding]) -> Finding:
    return next(finding for finding in found if finding.rule == rule)


def test_a_conflict_is_called_by_what_happened_and_where() -> None:
    found = the("across.conflict", told(("2031-05-04T20:00", "312"), ("2031-05-04T20:30", "321")))
    assert found.message.startswith("killed, Greece: 312 in صحيفة a, 321 in صحيفة b")
    assert found.message_ar.startswith("عدد القتلى، اليونان: 312 في صحيفة a و321 في صحيفة b")
    assert found.arithmetic == "312 - 321 = -9"
    assert found.fixes[0].startswith("attribute or date both figures / انسب")
    assert found.fixes[1] == "if صحيفة a is wrong: 321 for 312 / إن أخطأ صحيفة a: 321 بدل 312"


def test_the_hour_is_named_where_the_order_of_one_day_decides() -> None:
    found = the("across.conflict", told(("2031-05-04T09:00", "312"), ("2031-05-04T19:30", "230")))
    assert "312 in صحيفة a (09:00), 230 in صحيفة b (19:30)" in found.message
    assert "(09:00)" not in " ".join(found.fixes)


def test_a_bound_is_said_in_words_and_subtracted_from_nothing() -> None:
    found = the("across.conflict", told(("2031-05-04T20:00", ">=350"), ("2031-05-04T20:30", "312")))
    assert "350 على الأقل" in found.message_ar and "at least 350" in found.message and ">=" not in found.message_ar
    assert found.arithmetic == ""
    assert [quote.value for quote in found.quotes] == [">=350", "312"]  # programs read the notation


def test_a_development_of_two_exact_figures_is_told_with_the_difference_and_nothing_to_correct() -> None:
    found = the("across.changed", told(("2031-05-04T20:00", "112"), ("2031-05-05T09:00", "321")))
    assert found.message.endswith("changed over time: from 112 (2031-05-04 20:00) to 321 (2031-05-04 told 2031-05-05)")
    assert found.arithmetic == "321 - 112 = 209" and found.fixes == ()


def test_a_series_goes_from_the_first_to_the_last_with_how_many_values() -> None:
    days = ("2031-05-06T09:00", "321"), ("2031-05-04T20:00", "112"), ("2031-05-05T09:00", "207")
    found = the("across.changed", told(*days))
    assert "from 112 (" in found.message and "to 321 (" in found.message and found.message.endswith("values: 3")
    assert "207" not in found.message_ar and found.message_ar.endswith("عدد القيم: 3")
    assert [quote.value for quote in found.quotes] == ["112", "207", "321"] and found.arithmetic == ""


@pytest.mark.parametrize("names", ["ab", "ba"])
def test_a_draft_is_told_its_own_older_figure_first(names: str) -> None:
    found = told(("2031-05-05T10:00", "112"), ("2031-05-06T09:00", "325"), drafts=frozenset(names[0]), names=names)
    assert "the draft prints 112; newer: 325" in the("across.changed_without_saying", found).message
