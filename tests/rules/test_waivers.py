"""Waivers: with reason, owner and expiry, and loud where they are spent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck.model import Document, Finding, Quote, Span
from factcheck.rules.mistakes import RuleMistake
from factcheck.rules.model import Waiver
from factcheck.rules.waivers import lift, load_waivers, waive

COMMENT = '<!-- factcheck: allow dates.age_mismatch reason="عدّه هو" owner="مكتب الليل" until=2026-12-31 -->'
FILE = """\
waivers:
  - rule: dates.*
    document: a*.txt
    reason: his own count
    owner: night desk
    until: 2026-12-31
"""


def finding(rule: str = "dates.age_mismatch", document: str = "a.txt", start: int = 10) -> Finding:
    return Finding(rule, "error", "m", "م", (Quote(document, Span("body", start, start + 2), "42"),))


def document(body: str, id: str = "a.txt") -> Document:
    return Document(id, body)


@pytest.fixture
def waivers(tmp_path: Path) -> tuple[Waiver, ...]:
    (tmp_path / "waivers.yaml").write_text(FILE, "utf-8")
    return load_waivers(tmp_path / "waivers.yaml")


def rules(findings: list[Finding]) -> list[str]:
    return [found.rule for found in findings]


def test_a_waiver_takes_out_what_it_names(waivers):
    kept, waived = waive([finding()], waivers, [document("x")], date(2026, 12, 31))
    assert (kept, rules(waived)) == ([], ["dates.age_mismatch"])


@pytest.mark.parametrize("other", [finding("arithmetic.percent_total"), finding(document="b.txt")])
def test_and_nothing_else(waivers, other):
    kept, waived = waive([finding(), other], waivers, [document("x")], date(2026, 1, 1))
    assert kept == [other] and len(waived) == 1


def test_one_that_ran_out_waives_nothing_and_says_so(waivers):
    kept, waived = waive([finding()], waivers, [document("x")], date(2027, 1, 1))
    assert rules(kept) == ["dates.age_mismatch", "waivers.expired"] and not waived
    assert kept[1].severity == "warning" and "2026-12-31" in kept[1].message and "night desk" in kept[1].message


def test_without_a_day_none_runs_out(waivers):
    assert waive([finding()], waivers, [document("x")], None)[0] == []


def test_one_that_waives_nothing_says_so_where_its_document_is_read(waivers):
    kept, _ = waive([], waivers, [document("x")], date(2026, 1, 1))
    assert rules(kept) == ["waivers.unused"] and kept[0].quotes[0].document.endswith("waivers.yaml:2")
    assert waive([], waivers, [document("x", "b.txt")], date(2026, 1, 1))[0] == []


def test_a_fingerprint_narrows_it_down(tmp_path):
    (tmp_path / "w.yaml").write_text(FILE.replace("    reason", f"    fingerprint: {finding().fingerprint}\n    reason"), "utf-8")
    kept, waived = waive([finding(), finding(document="aa.txt")], load_waivers(tmp_path / "w.yaml"), [document("x")], None)
    assert len(kept) == len(waived) == 1


def test_a_waiver_waives_no_waiver(tmp_path):
    (tmp_path / "w.yaml").write_text(FILE.replace("dates.*", "'*'"), "utf-8")
    spent = Finding("waivers.expired", "warning", "m", "م", (Quote("a.txt", Span("body", 0, 1), "x"),))
    assert spent in waive([spent], load_waivers(tmp_path / "w.yaml"), [], None)[0]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    reason: his own count\n", "", "needs the key «reason»"),
        ("    owner: night desk\n", "", "needs the key «owner»"),
        ("    until: 2026-12-31\n", "", "needs the key «until»"),
        ("2026-12-31", "31.12.2026", "must be a day"),
        ("2026-12-31", "2026-02-30", "must be a day"),
        ("rule:", "ruel:", "unknown key «ruel»"),
        ("waivers:", "waiver:", "unknown key «waiver»"),
    ],
)
def test_a_file_that_is_wrong_ends_the_run(tmp_path, old, new, message):
    (tmp_path / "w.yaml").write_text(FILE.replace(old, new), "utf-8")
    with pytest.raises(RuleMistake) as caught:
        load_waivers(tmp_path / "w.yaml")
    assert message in str(caught.value) and caught.value.line > 0


class TestInline:
    def test_it_is_no_copy_and_moves_no_offset(self):
        body = f"قبل\n{COMMENT}\nعمره 42 عاما.\n"
        lifted = lift(document(body))
        assert len(lifted.document.body) == len(body)
        assert "2026" not in lifted.document.body and lifted.document.body.index("42") == body.index("42")
        assert [(w.rule, w.reason, w.owner, w.until) for w in lifted.waivers] == [
            ("dates.age_mismatch", "عدّه هو", "مكتب الليل", date(2026, 12, 31))
        ]

    @pytest.mark.parametrize("body", [f"{COMMENT}\n\nعمره 42 عاما.\nعمره 42 عاما.", f"عمره 42 عاما. {COMMENT}\nعمره 42 عاما."])
    def test_it_speaks_of_its_line_or_of_the_next(self, body):
        lifted = lift(document(body))
        first, second = body.index("42"), body.rindex("42")
        kept, waived = waive([finding(start=first), finding(start=second)], lifted.waivers, [lifted.document], None)
        assert [f.quotes[0].span.start for f in waived] == [first]
        assert [f.quotes[0].span.start for f in kept] == [second]

    def test_it_may_name_several_rules(self):
        lifted = lift(document(COMMENT.replace("allow ", "allow arithmetic.percent_total, ")))
        assert [waiver.rule for waiver in lifted.waivers] == ["arithmetic.percent_total", "dates.age_mismatch"]

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (' reason="عدّه هو"', ""),
            ('reason="عدّه هو"', 'reason=""'),
            (' owner="مكتب الليل"', ""),
            (" until=2026-12-31", ""),
            ("2026-12-31", "tomorrow"),
            ("allow ", ""),
            ("allow", "ignore"),
            ("dates.age_mismatch", "Everything!"),
        ],
    )
    def test_one_that_is_not_understood_is_an_error(self, old, new):
        lifted = lift(document(COMMENT.replace(old, new) + "\nعمره 42 عاما."))
        assert lifted.waivers == ()
        assert [(f.rule, f.severity) for f in lifted.malformed] == [("waivers.malformed", "error")]
        assert "factcheck" not in lifted.document.body

    def test_a_text_without_one_is_left_alone(self):
        plain = document("عمره 42 عاما. <!-- a comment -->")
        assert lift(plain).document is plain
