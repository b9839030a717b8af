"""Rules and facts held against claims."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from rule_samples import FACT, RULE

from factcheck.model import Claim, Finding, Time
from factcheck.rules.apply import apply_packs, apply_rules
from factcheck.rules.limits import parse_limit, parse_tolerance, shown, widened
from factcheck.rules.load import load_pack
from factcheck.rules.load_rules import make_document
from factcheck.rules.model import Line, Pack, Packs, Profile
from factcheck.rules.periods import parse as parse_period


def claim(notation: str) -> Claim:
    return Claim.parse(f"{notation} | soldier | - @IQ | - | 2021-07-15 | fact")


@pytest.mark.parametrize(
    ("limit", "value", "fit"),
    [
        ("[0..100] percent", "100 percent percent", "fits"),
        ("[0..100] percent", "101 percent percent", "breaks"),
        ("[0..100] percent", "~105 percent percent", "fits"),
        ("[0..100] percent", ">100 percent percent", "fits"),
        ("[0..100] percent", ">=101 percent percent", "breaks"),
        ("<50 percent", "2/3 fraction", "breaks"),
        ("<=3000", "3000", "fits"),
        ("<3000", "3000", "breaks"),
        (">2000", "2000", "breaks"),
        (">2000", "<=2000", "breaks"),
        ("<=3000", "?[20..99]", "fits"),
        ("<=10", "?[20..99]", "breaks"),
        ("<=5 measure km", "6000 measure m", "breaks"),
        ("<=5 measure km", "4 measure mile", "breaks"),
        ("<=5 measure km", "3 measure mile", "fits"),
        ("<=5 measure km", "3 measure kg", "unknown"),
        ("<=5 money USD", "7 money EUR", "unknown"),
        ("<=5", "7 percent percent", "unknown"),
        ("<=120 measure barrel/day", "130 measure barrel/day", "breaks"),
        ("<=120 measure barrel/day", "130 measure barrel", "unknown"),
        ("date 1978", "date 1978-09-17", "fits"),
        ("date 1978-09-17", "date 1978", "fits"),
        ("date 1978-09-17", "date 1979", "breaks"),
        ("date 1978", "1978", "unknown"),
        ("date 1978", "date 1979 since", "unknown"),
    ],
)
def test_whether_a_claim_can_be_true_under_a_limit(limit, value, fit):
    assert parse_limit(limit).fit(claim(value)) == fit


def test_a_tolerance_widens_both_sides():
    assert widened(parse_limit("2500"), parse_tolerance("2%")).fit(claim("2550")) == "fits"
    assert widened(parse_limit("2500"), parse_tolerance("2%")).fit(claim("2551")) == "breaks"
    assert widened(parse_limit("2500"), parse_tolerance("60")).fit(claim("2440")) == "fits"
    assert str(parse_tolerance("0.5%")) == "0.5%"


@pytest.mark.parametrize(
    ("limit", "plain"),
    [("[0..100] percent", "[0..100]%"), ("<=5 measure km", "<=5 km"), ("date *-03-08", "03-08"), ("<=300", "<=300")],
)
def test_a_limit_is_shown_plainly(limit, plain):
    assert shown(parse_limit(limit)) == plain


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("2021", "2021-12-31", "2022-01-01"),
        ("2021-02", "2021-02-28", "2021-03-01"),
        ("2011-07-14..", "2024-01-01", "2011-07-13"),
        ("..1990", "1990-12-31", "1991-01-01"),
        ("2001..2003-06", "2003-06-30", "2003-07-01"),
    ],
)
def test_periods(text, inside, outside):
    period = parse_period(text)
    assert period.holds(Time.parse(inside)) and not period.holds(Time.parse(outside))
    assert parse_period(str(period)) == period


@pytest.mark.parametrize("text", ["", "..", "21", "2021-13", "2021-02-30", "lately", "2022..2021", "٢٠٢١"])
def test_no_periods(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_period(text)


def test_an_unknown_time_lies_in_no_period():
    assert not parse_period("always").holds(Time(None, None, "unknown"))
    assert not parse_period("2021").meets(Time(None, None, "unknown"))


@pytest.fixture
def held(write, line: Line):
    """What a pack of the two samples, or of what is given, says to a text."""

    def say(text: str, published: str = "2021-07-15", drafts: tuple[str, ...] | None = None, **files: str) -> list[Finding]:
        pack = load_pack(write(**(files or {"turnout": RULE, "facts": FACT})))
        return list(apply_rules(line((make_document(text, "1", "", published),), ()), Packs((pack,)), drafts).findings)

    return say


def ids(findings: list[Finding]) -> list[str]:
    return [finding.rule for finding in findings if finding.rule.startswith("mine.")]


def test_a_finding_of_a_rule_says_who_what_when_and_both_fixes(held):
    (found,) = [f for f in held("بلغت نسبة المشاركة في الانتخابات 104%.") if f.rule == "mine.turnout"]
    assert (found.severity, found.message, found.message_ar) == ("error", "turnout 104%", "مشاركة 104%")
    assert [quote.text for quote in found.quotes] == ["104%"]
    assert found.quotes[0].time == "2021-07-15" and found.quotes[0].source == "example 1"
    assert "104" in found.arithmetic and "[0..100]" in found.arithmetic
    assert len(found.fixes) == 2 and "turnout.yaml:2" in found.fixes[1]


def test_a_contradicted_fact_names_its_source(held):
    (found,) = [f for f in held("ينتشر في العراق 5200 جندي أمريكي.") if f.rule.startswith("mine.")]
    assert (found.rule, found.severity) == ("mine.troops.contradicts_fact", "error")
    assert "5200" in found.message and "2500" in found.message and "Statement, 2021-01-15" in found.message
    assert "2500" in found.message_ar


@pytest.mark.parametrize(
    ("text", "published", "rules"),
    [
        ("ينتشر في العراق 2540 جنديا أمريكيا.", "2021-07-15", []),  # within the tolerance
        ("ينتشر في العراق 5200 جندي أمريكي.", "2020-07-15", []),  # before the fact held
        ("ينتشر في العراق 5200 جندي أمريكي.", "2023-07-15", ["mine.troops.outdated_fact"]),
        ("ينتشر في العراق 2500 جندي أمريكي.", "2023-07-15", []),
        ("ينتشر في العراق 5200 جندي فرنسي.", "2021-07-15", []),
        ("ينتشر في سوريا 5200 جندي أمريكي.", "2021-07-15", []),
        ("من المقرر أن ينتشر في العراق 5200 جندي أمريكي العام المقبل.", "2021-07-15", []),
    ],
)
def test_a_fact_is_held_only_against_its_own_kind_place_and_time(held, text, published, rules):
    assert ids(held(text, published)) == rules


def test_an_outdated_fact_accuses_nobody(held):
    (found,) = [f for f in held("ينتشر في العراق 5200 جندي أمريكي.", "2023-07-15") if f.rule.startswith("mine.")]
    assert found.severity == "info" and "outdated" in found.message and "verify it anew" in found.message


def test_a_series_of_facts_is_not_outdated(shipped: dict[str, Pack], line: Line):
    def said(text: str, published: str) -> list[str]:
        report = apply_rules(line((make_document(text, "1", "", published),), ()), Packs((shipped["military"],)))
        return [finding.rule for finding in report.findings if "nato" in finding.rule]

    assert said("يضم حلف شمال الأطلسي 30 دولة.", "2021-05-10") == []
    assert said("يضم حلف شمال الأطلسي 32 دولة.", "2024-09-10") == []
    assert said("يضم حلف شمال الأطلسي 30 دولة.", "2024-09-10") == ["military.nato_members.contradicts_fact"]
    assert said("يضم حلف شمال الأطلسي 32 دولة.", "2021-05-10") == ["military.nato_members_2020.contradicts_fact"]


def test_the_amount_of_a_change_is_held_to_no_limit(held):
    assert ids(held("ارتفعت نسبة المشاركة بمقدار 120%.")) == []


def test_only_the_drafts_are_held_to_rules(held):
    assert ids(held("بلغت نسبة المشاركة في الانتخابات 104%.", drafts=())) == []
    assert ids(held("بلغت نسبة المشاركة في الانتخابات 104%.", drafts=("example 1",))) == ["mine.turnout"]


CHECK = "rules:\n  - check: dates.weekday_date_mismatch\n    title: {ar: أ, en: a}\n    severity: %s\n    why: w\n"
TUESDAY = "اجتمع الوزراء يوم الثلاثاء 15 مايو 2024."


@pytest.mark.parametrize(("level", "severity"), [("warning", "warning"), ("info", "info"), ("own", "error"), ("off", None)])
def test_a_check_is_graded(held, level, severity):
    found = [f.severity for f in held(TUESDAY, "2024-05-20", checks=CHECK % level) if f.rule == "dates.weekday_date_mismatch"]
    assert found == ([severity] if severity else [])


def test_a_check_is_graded_only_where_its_pattern_says(held):
    limited = CHECK % "info" + "    claim: {during: 2020}\n"
    assert [f.severity for f in held(TUESDAY, "2024-05-20", checks=limited) if f.rule.startswith("dates.")] == ["error"]
    meant = CHECK % "info" + "    claim: {during: 2024}\n"
    assert [f.severity for f in held(TUESDAY, "2024-05-20", checks=meant) if f.rule.startswith("dates.")] == ["info"]


def test_a_profile_has_the_last_word(write, line: Line):
    pack = load_pack(write(checks=CHECK % "info"))
    pack = replace(pack, profiles=(("wire", Profile(severities=(("dates.weekday_date_mismatch", "warning"),))),))
    report = line((make_document(TUESDAY, "1", "", "2024-05-20"),), ())
    for profile, severity in (("", "info"), ("desk", "info"), ("wire", "warning")):
        found = apply_rules(report, Packs((pack,), profile)).findings
        assert [f.severity for f in found if f.rule.startswith("dates.")] == [severity]


def test_no_packs_change_nothing(line: Line):
    report = line((make_document(TUESDAY, "1", "", "2024-05-20"),), ())
    assert apply_packs(report, Packs(), today=date(2026, 1, 1)).report == report


def test_the_core_pack_changes_nothing(shipped: dict[str, Pack], line: Line):
    report = line((make_document(TUESDAY, "1", "", "2024-05-20"),), ())
    assert apply_rules(report, Packs((shipped["core"],))) == report
