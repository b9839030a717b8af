"""Facts and assertions proposed from an archive."""

from __future__ import annotations

import pytest
from rule_line import read_once

from factcheck.rules.assertions import run_assertions
from factcheck.rules.load import load_pack
from factcheck.rules.load_rules import load_facts, make_document
from factcheck.rules.mistakes import RuleMistake
from factcheck.rules.strict_yaml import Source
from factcheck.rules.suggest import assertions_text, facts_text

ONE = "قتل تسعة أشخاص في حريق اندلع مساء الثلاثاء 14 مايو 2024 في مستودع الأخشاب الواقع عند مدخل مدينة الموصل، وفق الدفاع المدني."
TWO = "ذكرت الشرطة أن حريقا شب مساء الثلاثاء 14 مايو 2024 في مستودع الأخشاب عند مدخل مدينة الموصل أدى إلى مقتل 9 أشخاص."


@pytest.fixture(scope="module")
def report():
    made = [make_document(text, str(n), "", "2024-05-14T22:00", name) for n, (text, name) in enumerate(((ONE, "أ"), (TWO, "ب")))]
    return read_once(made)


def test_what_two_independent_sources_say_is_proposed(report):
    text = facts_text(report)
    assert 'value: "9"' in text and "place: IQ/mosul" in text and "2 independent sources" in text


def test_a_proposed_fact_does_not_load_before_it_is_filled_in(report, tmp_path):
    text = facts_text(report)
    with pytest.raises(RuleMistake, match="empty"):
        load_facts(Source(tmp_path / "facts.yaml", text), "mine")
    filled = text.replace("{ar: , en: }", "{ar: أ, en: a}").replace("{title: ,", "{title: t,")
    filled = filled.replace("contradicts: []", "contradicts: [قتل 21 شخصا في الموصل.]")
    assert load_facts(Source(tmp_path / "facts.yaml", filled), "mine")


def test_proposed_assertions_hold_on_the_archive(report, write):
    result = run_assertions([load_pack(write(test_suggested=assertions_text(report)))], report)
    assert result.findings == () and result.compared >= 1 and result.idle == ()


def test_where_nothing_agrees_nothing_is_proposed():
    report = read_once([make_document(ONE, "1")])
    assert "nothing to propose" in facts_text(report) and "nothing to propose" in assertions_text(report)
