"""What an editor sees, and what a terminal is spared."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from report_sample import BAD, CLAIMS, DOCUMENTS, FINDINGS, build, claim

from factcheck.model import Coverage, Document, Extraction, Group, Quote, Relation, Report, Span
from factcheck.report import render, render_claims
from factcheck.report.page import Page, clean, columns, wrap

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


@pytest.fixture(autouse=True)
def _a_terminal_with_colors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def test_a_finding_in_full(sample: Report) -> None:
    text = render(sample, "terminal")
    expected = """\
✖ error    arithmetic.percent_total  خطأ
  مجموع النسب 105%.
  The shares add up to 105%.
    60%  2031-05-06  later.txt:1  قناة الضفة
    45%  2031-05-06  later.txt:1  قناة الضفة
      ارتفعت حصيلة غرق العبّارة إلى نحو ١٩ راكبا بينهم ثلث من الأطفال، وصوّت ⟦60%⟧ للحداد و⟦45%⟧ ضده.
    = 60 + 45 = 105 > 100
    → 60% → 55%
    → 45% → 40%
"""
    assert expected in text


def test_both_quotes_with_value_time_place_and_source(sample: Report) -> None:
    expected = """\
    14        2031-05-04  mawj.txt:2   وكالة موج
      وقالت هيئة الموانئ إن ⟦14⟧ راكبا لقوا حتفهم.
    about 19  2031-05-06  later.txt:1  قناة الضفة
"""
    assert expected in render(sample, "terminal")


def test_the_worst_comes_first(sample: Report) -> None:
    text = render(sample, "terminal")
    assert text.index("✖ error") < text.index("▲ warning") < text.index("· info") < text.index("FIGURES, BY SUBJECT")


def test_a_group_is_a_series_in_time_with_copies_under_their_first_text(sample: Report) -> None:
    expected = """\
killed: passenger, Coast  changed  تغيّر
  3 claims, 3 sources, 2 independent  low 14, best 19, high 19  عدد القتلى: راكب
     2031-05-04  14        mawj.txt:2   وكالة موج (هيئة الموانئ)
  ≡  2031-05-04  14        copy.txt:2   صحيفة المرفأ
     2031-05-06  about 19  later.txt:1  قناة الضفة
"""
    text = render(sample, "terminal")
    assert expected in text
    assert "5 stand alone, with nothing to be compared with: dead+by:drowning 4, date 1" in text


def test_a_changed_digit_in_a_copy_is_not_folded_away() -> None:
    relations = (Relation("c1", "c2", "conflict", "digit changed in a copy", False),)
    assert "≡" not in render(build(relations=relations), "terminal")


def test_conflicts_come_before_agreement() -> None:
    pair = (claim("x1", "wire/mawj.txt", "14", "14"), claim("x2", "wire/copy.txt", "14", "14"))
    groups = (
        Group("g1", "agreed", ("c1", "c2"), "agree", ("a", "b"), 2),
        Group("g2", "disputed", ("x1", "x2"), "conflict", ("a", "b"), 2),
    )
    text = render(build(claims=(*CLAIMS, *pair), groups=groups), "terminal")
    assert text.index("Coast  conflict") < text.index("Coast  agree")


def test_what_was_not_read_not_dated_and_not_understood_is_said(sample: Report) -> None:
    text = render(sample, "terminal")
    assert "  wire/broken.bin:3: not a text\n    → save it as UTF-8\n" in text
    assert "NO DATE: relative dates stay unresolved there  نصوص بلا تاريخ نشر\n  bad.txt\n" in text
    assert "bad.txt: the file's date could not be read" in text
    assert "  phone 1\n" in text and "phone  =cmd" not in text


def test_quiet_is_findings_and_coverage(sample: Report) -> None:
    text = render(sample, "terminal", quiet=True, level="error")
    assert text.count("\n\n") == 2
    assert "arithmetic.percent_total" in text and "desk.look" not in text and "FIGURES" not in text
    assert "inputs not read: 1" in text.replace("\n", " ")


def test_explain_shows_ladders_and_reasons(sample: Report) -> None:
    text = render(sample, "terminal", explain=True, width=160)
    assert "14 [mawj.txt:2] — about 19 [later.txt:1]: changed (a toll that rose)" in text
    assert "subject=same concept, time=two days apart, value=differ" in text
    assert "(equal, copies of one text)" in text
    assert "why checked: shares of one vote" in text
    assert "subject: راكبا → dead" in text and "digits: 14" in text
    assert "phone  =cmd" in text
    assert "same concept" not in render(sample, "terminal")


def test_relations_outside_the_groups_are_explained_too(sample: Report) -> None:
    text = render(build(groups=()), "terminal", explain=True, width=160)
    assert "OTHER RELATIONS" in text and "a toll that rose" in text


def test_nothing_recognised_is_loud_and_never_green(empty: Report) -> None:
    for quiet in (False, True):
        text = render(empty, "terminal", stream_is_terminal=True, quiet=quiet)
        assert "NOTHING WAS RECOGNISED" in text and "\x1b[32m" not in text and "no finding" not in text
        assert text.rstrip().endswith("not comparable: 0")


def test_read_but_not_compared_is_no_clean_bill() -> None:
    report = build(findings=(), groups=(), relations=(), coverage=Coverage(9, 8, 8, 0, 0, 0))
    text = render(report, "terminal")
    assert "NOTHING WAS CHECKED" in text and "no finding" not in text


def test_no_finding_is_said_where_something_was_checked() -> None:
    assert "no finding at this level" in render(build(findings=()), "terminal")


def test_escape_codes_only_for_a_terminal_that_wants_them(sample: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    colored = render(sample, "terminal", stream_is_terminal=True)
    assert "\x1b[7m60%\x1b[27m" in colored and "⟦" not in colored
    plain = render(sample, "terminal")
    assert "\x1b" not in plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert render(sample, "terminal", stream_is_terminal=True) == plain
    monkeypatch.setenv("NO_COLOR", "")
    assert render(sample, "terminal", stream_is_terminal=True) == colored
    monkeypatch.setenv("TERM", "dumb")
    assert render(sample, "terminal", stream_is_terminal=True) == plain


def hostile_report() -> Report:
    """Every text that comes from outside carries an escape code and an override."""
    evil = "\x1b]0;owned\x07\x9b2J\u202e\r\n٣ <b>\x00"
    document = Document(evil, f"{evil}14{evil}", evil, evil, notes=(evil,))
    held = replace(claim("c1", "wire/mawj.txt", "14", "14"), document=evil, speaker=evil, place=evil, event=evil, why=(evil,))
    quote = Quote(evil, Span("body", len(evil), len(evil) + 2), "14", evil, evil, evil)
    finding = replace(
        FINDINGS[1], rule=evil, message=evil, message_ar=evil, quotes=(quote,), arithmetic=evil, fixes=(evil,), why=(evil,)
    )
    twin = replace(held, id="c2")
    group = Group("g", evil, ("c1", "c2"), "conflict", (evil,), 1)
    relation = Relation("c1", "c2", "conflict", evil, True)
    sample = build()
    problem = replace(sample.problems[0], path=evil, message=evil, hint=evil)
    missed = replace(sample.unresolved[0], document=evil, text=evil, reason=evil)
    return Report((document,), (held, twin), (group,), (relation,), (finding,), Coverage(1, 1, 1, 1, 1), (missed,), (problem,))


def test_no_text_of_a_document_commands_the_terminal() -> None:
    report = hostile_report()
    plain = render(report, "terminal", explain=True)
    assert not CONTROL.search(plain)
    assert "␛]0;owned␇" in plain
    colored = render(report, "terminal", explain=True, stream_is_terminal=True)
    assert not CONTROL.search(re.sub(r"\x1b\[[0-9;]*m", "", colored))
    extraction = Extraction(report.documents[0], claims=report.claims, unresolved=report.unresolved)
    for unresolved in (False, True):
        assert not CONTROL.search("".join(render_claims([extraction], "terminal", explain=True, unresolved=unresolved)))


def test_marks_in_a_text_are_not_mistaken_for_ours(sample: Report) -> None:
    assert BAD.endswith("⟦هنا⟧")
    assert "بلغ العدد ⟦7⟧ ركاب في الميناء [هنا]" in render(sample, "terminal")


@pytest.mark.parametrize("width", [30, 50, 80, 140])
@pytest.mark.parametrize("explain", [False, True])
def test_no_line_is_wider_than_the_terminal(sample: Report, width: int, explain: bool) -> None:
    for colored in (False, True):
        text = render(sample, "terminal", width=width, explain=explain, stream_is_terminal=colored)
        text = re.sub(r"\x1b\[[0-9;]*m", "", text)
        assert max(map(columns, text.splitlines())) <= width


def test_the_last_cell_of_a_row_hangs_under_itself() -> None:
    page = Page(40, color=False)
    page.row(["14", "2031-05-04", "one two three four five six seven"], [4, 10], indent=2)
    page.row(["a" * 20, "b" * 10, "one two three"], [0, 0], indent=2)
    hanging, under, *rest = str(page).splitlines()
    assert hanging == "  14    2031-05-04  one two three four"
    assert under == " " * 20 + "five six seven"
    assert rest == ["  " + "a" * 20 + " " + "b" * 10 + " one", "  two three"]


def test_a_mark_that_is_wrapped_is_closed_on_every_line() -> None:
    page = Page(20, color=True)
    page.quote([("one two ", False), ("three four five six seven", True), (" eight", False)], indent=2)
    lines = str(page).splitlines()
    assert len(lines) > 2
    assert all(line.count("\x1b[7m") == line.count("\x1b[27m") for line in lines)
    assert "\x1b[7m" in lines[1] and "\x1b[27m eight" in lines[-1]


def test_a_long_passage_is_cut_around_the_quote() -> None:
    body = "كلمة " * 300 + "14" + " كلمة" * 300
    document = Document("long", body)
    span = Span("body", body.index("14"), body.index("14") + 2)
    finding = replace(FINDINGS[0], quotes=(Quote("long", span, "14"),))
    text = render(build(documents=(document,), claims=(), findings=(finding,), groups=(), relations=()), "terminal")
    quoted = text[text.index("…") : text.rindex("…")]
    assert "⟦14⟧" in quoted and len(quoted) < 400 and "… كلمة كلمة" in text


def test_a_quote_of_the_headline_and_one_of_an_unknown_document() -> None:
    headline = Quote("wire/mawj.txt", Span("headline", 0, 3), "غرق")
    stranger = Quote("pack/facts.yaml", Span("body", 0, 2), "21", "21", "2031", "سجل الموانئ")
    text = render(build(findings=(replace(FINDINGS[0], quotes=(headline, stranger)),)), "terminal")
    assert "mawj.txt headline  وكالة" not in text and "mawj.txt headline" in text
    assert "⟦غرق⟧ عبّارة" in text and "⟦21⟧" in text


def test_claims_of_an_extraction_in_columns(extractions: list[Extraction]) -> None:
    text = "".join(render_claims(extractions, "terminal"))
    assert "wire/mawj.txt  2031-05-04 09:30  وكالة موج\n" in text
    assert "  1  1/3 fraction (plan)  2031-05-06  dead+by:drowning killed @XX/coast  ثلث | راكبا\n" in text
    assert "wire/bad.txt  no date\n" in text
    assert text.endswith("Coverage: numbers seen: 9, understood: 8, claims: 8\n")
    assert "        subject: راكبا → dead\n" in "".join(render_claims(extractions, "terminal", explain=True))


def test_what_was_not_understood_is_listed_alone(extractions: list[Extraction]) -> None:
    text = "".join(render_claims(extractions, "terminal", unresolved=True))
    assert "bad.txt:1  phone  =cmd" in text and "wire/mawj.txt" not in text and "numbers seen: 9" in text


def test_an_extraction_of_nothing_is_loud() -> None:
    text = "".join(render_claims([Extraction(DOCUMENTS[0])], "terminal"))
    assert "NOTHING WAS RECOGNISED" in text


def test_the_terminal_report_needs_no_heavy_library() -> None:
    code = (
        "import sys, factcheck.report as r; from factcheck.model import Coverage, Report;"
        "r.render(Report((), (), (), (), (), Coverage()), 'terminal');"
        "print({'rich', 'pandas', 'json', 'csv'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@given(st.text())
def test_clean_text_is_one_harmless_line(text: str) -> None:
    cleaned = clean(text)
    assert not CONTROL.search(cleaned) and "\n" not in cleaned
    assert clean(cleaned) == cleaned
    cleaned.encode("utf-8")


@given(st.text(), st.integers(4, 40))
def test_wrapping_loses_nothing_and_fits(text: str, width: int) -> None:
    lines = wrap(clean(text), width)
    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == clean(text).replace(" ", "")


@pytest.mark.parametrize(("fmt", "said"), [("terminal", "60%"), ("html", "60%"), ("csv", "60 percent"), ("github", "60 percent")])
def test_a_kind_that_is_its_unit_is_said_once(fmt: str, said: str) -> None:
    report = build()
    findings = tuple(
        replace(finding, quotes=tuple(replace(quote, value="60 percent percent") for quote in finding.quotes))
        for finding in report.findings
    )
    text = render(replace(report, findings=findings), fmt)
    assert said in text
    assert "percent percent" not in text


def test_a_message_that_both_languages_share_is_said_once() -> None:
    report = build()
    text = render(replace(report, findings=(replace(report.findings[0], message="سطر واحد", message_ar="سطر واحد"),)), "terminal")
    assert text.count("سطر واحد") == 1
