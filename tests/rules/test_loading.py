"""Loading is strict: each mistake is told with its line and a hint."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from rule_samples import FACT, RULE

from factcheck.rules.examples import check_pack
from factcheck.rules.load import load_pack, load_packs
from factcheck.rules.mistakes import RuleMistake

RULE_MISTAKES = [
    ("    why:", "    wy:", "unknown key «wy»", "why"),
    ("    severity: error\n", "", "needs the key «severity»", "severity"),
    ("severity: error", "severity: fatal", "must be one of error", ""),
    ("severity: error", "severity: eror", "must be one of error", ""),
    ("severity: error", "severity: off", "must be one of error", ""),
    ("id: turnout", "id: Turn-out", "small letters", ""),
    ("kind: percent", "kind: percents", "must be one of", ""),
    ("kind: percent", "kinds: percent", "unknown key «kinds»", "kind"),
    ("kind: percent", "subject: tropps", "unknown subject «tropps»", "troops"),
    ("kind: percent", "subject: جنذي", "unknown subject", "جندي"),
    ("kind: percent", "place: IRQ", "unknown place «IRQ»", ""),
    ("kind: percent", "who: USA", "unknown qualifier «USA»", ""),
    ("kind: percent", "unit: kmm", "unknown unit «kmm»", "km"),
    ("kind: percent", "event: kiled", "unknown event «kiled»", "killed"),
    ("kind: percent", "during: 2021-13", "during", ""),
    ("kind: percent", "during: 2022..2021", "ends before it begins", ""),
    ("kind: percent", "kind: [percent, percent]", "stands twice", ""),
    ("kind: percent", "kind: count", "can never match", "kind stands behind the number"),
    ("kind: percent", "kind: percent\n      unit: km", "can never match", ""),
    ("before: نسبة المشاركة", "before: '؟'", "can never match", ""),
    ('must: "[0..100] percent"', 'must: "[100..0] percent"', "first bound is the larger", ""),
    ('must: "[0..100] percent"', 'must: "[..] percent"', "allows every value", ""),
    ('must: "[0..100] percent"', 'must: "~5 percent"', "a limit is exact", ""),
    ('must: "[0..100] percent"', "must: many", "must", ""),
    ('must: "[0..100] percent"', 'must: "<=5 km"', "", ""),
    ('must: "[0..100] percent"', 'must: "<=100 percent"\n    needs: patience', "must be one of speaker", ""),
    (
        'kind: percent\n      before: نسبة المشاركة\n    must: "[0..100] percent"',
        "speaker: named\n    needs: speaker",
        "can never fire",
        "",
    ),
    ("turnout {value}", "turnout {valeu}", "unknown slot «{valeu}»", "value"),
    ("turnout {value}", "turnout {value", "cannot be filled", ""),
    ("      ar: ", "      aar: ", "unknown key «aar»", "ar"),
    ("      fires:\n        - بلغت نسبة المشاركة في الانتخابات 104%.\n", "", "needs the key «fires»", ""),
    ("      quiet:\n        - بلغت نسبة المشاركة في الانتخابات 41%.\n", "", "needs the key «quiet»", ""),
    ("104%", "14%", "must fire and stays quiet", "understood"),
    ("41%", "141%", "must stay quiet and fires", "turnout"),
    ("بلغت نسبة المشاركة في الانتخابات 41%.", "لا أرقام في هذا النص.", "proves nothing", ""),
    ("  - id: turnout", "  - id: turnout\n    id: turnout", "stands twice", ""),
    ("rules:", "rulez:", "unknown key «rulez»", "rules"),
]


@pytest.mark.parametrize(("old", "new", "message", "hint"), RULE_MISTAKES)
def test_a_rule_that_is_wrong(write, line, old, new, message, hint):
    text = RULE.replace(old, new, 1)
    assert text != RULE
    folder = write(turnout=text)
    with pytest.raises(RuleMistake) as caught:
        check_pack(load_pack(folder), line)
    assert message in str(caught.value)
    assert hint in caught.value.hint or hint in str(caught.value)
    assert caught.value.path.endswith("turnout.yaml") and caught.value.line > 0
    assert f">{caught.value.line:5} |" in caught.value.excerpt


FACT_MISTAKES = [
    ("valid: 2021-01-15..2021-12-31", "valid: 2021-12-31..2021-01-15", "ends before it begins"),
    ("valid: 2021-01-15..2021-12-31", "valid: lately", "valid"),
    ("    valid: 2021-01-15..2021-12-31\n", "", "needs the key «valid»"),
    ("place: IQ", "place: IQ\n      during: 2024", "can never match"),
    ("date: 2021-01-15", "date: 15/1/2021", "must be a day"),
    ("source: {title: Statement, date: 2021-01-15}", "source: {date: 2021-01-15}", "needs the key «title»"),
    ("tolerance: 2%", "tolerance: two", "a tolerance is"),
    ("tolerance: 2%", "tolerance: -2%", "a tolerance is"),
    ("tolerance: 2%", "tolerance: 200%", "must fire and stays quiet"),
    ('value: "2500"', 'value: "5200"', "must fire and stays quiet"),
    ('value: "2500"', 'value: "2500 kilometre"', "unknown subject"),
    ('value: "2500"', 'value: "2500 km"', "unknown subject «km»"),
    ('value: "2500"', 'value: "date 2021"', "a date has no tolerance"),
    ("who: US", "who: FR", "must fire and stays quiet"),
    ("who: US", "who: [none, US]", "can never match"),
    ("      contradicts:", "      contradict:", "unknown key «contradict»"),
    ("subject: troops", "between: '[100..200]'", "lies outside of «between»"),
    ("subject: troops", "between: '[2500..2500]'", "can never fire"),
]


@pytest.mark.parametrize(("old", "new", "message"), FACT_MISTAKES)
def test_a_fact_that_is_wrong(write, line, old, new, message):
    text = FACT.replace(old, new, 1)
    assert text != FACT
    with pytest.raises(RuleMistake) as caught:
        check_pack(load_pack(write(facts=text)), line)
    assert message in str(caught.value)
    assert caught.value.line > 0


def test_the_samples_themselves_hold(write, line):
    assert check_pack(load_pack(write(turnout=RULE, facts=FACT)), line) == 4


@pytest.mark.parametrize(
    ("pack", "message"),
    [
        ("id: mine\nversion: '1'\n", "needs the key «title»"),
        ("id: Mine\nversion: '1'\ntitle: {ar: أ, en: a}\n", "small letters"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\nprofiles: {desc: {fail_on: error}}\n", "unknown key «desc»"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\nprofiles: {desk: {fail_on: eror}}\n", "must be one of"),
        (
            "id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {severities: {dates.nothing: off}}\n",
            "unknown rule «dates.nothing»",
        ),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {settings: {about_widht: 0.1}}\n", "about_width"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {settings: {about_width: wide}}\n", "must be a number"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {settings: {about_width: 1/0}}\n", "about_width"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {settings: {level_days: 1.5}}\n", "must be a whole number"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {settings: {policy: mean}}\n", "must be one of"),
        ("id: mine\nversion: '1'\ntitle: {ar: أ, en: a}\npolicy: {severities: {nothing: off}}\n", "unknown rule «nothing»"),
    ],
)
def test_a_pack_file_that_is_wrong(write, pack, message):
    folder = write(pack=pack, turnout=RULE)
    with pytest.raises(RuleMistake) as caught:
        load_packs([str(folder)])
    assert message in str(caught.value)


def test_what_would_be_overlooked_is_refused(write, tmp_path):
    folder = write(turnout=RULE)
    (folder / "more.yml").write_text(RULE, "utf-8")
    with pytest.raises(RuleMistake, match="would not be read"):
        load_pack(folder)
    (folder / "more.yml").unlink()
    (folder / "inner").mkdir()
    (folder / "inner" / "more.yaml").write_text(RULE, "utf-8")
    with pytest.raises(RuleMistake, match="would not be read"):
        load_pack(folder)
    (tmp_path / "stray").mkdir()
    (tmp_path / "stray" / "more.yaml").write_text(RULE, "utf-8")
    with pytest.raises(RuleMistake, match="would not be read"):
        load_packs([str(tmp_path)])


def test_a_pack_without_anything_and_a_name_that_is_none(write, tmp_path):
    with pytest.raises(RuleMistake, match="holds no rules"):
        load_pack(write())
    with pytest.raises(RuleMistake) as caught:
        load_packs(["electons"])
    assert "elections" in caught.value.hint
    (tmp_path / "empty").mkdir()
    with pytest.raises(RuleMistake, match="holds no pack"):
        load_packs([str(tmp_path / "empty")])


def test_one_id_names_one_thing(write, tmp_path):
    with pytest.raises(RuleMistake, match="stands twice") as caught:
        load_pack(write(one=RULE, two=RULE))
    assert "one.yaml:2" in caught.value.hint
    write("first", turnout=RULE, pack='id: same\nversion: "1"\ntitle: {ar: أ, en: a}\n')
    write("second", turnout=RULE, pack='id: same\nversion: "1"\ntitle: {ar: أ, en: a}\n')
    with pytest.raises(RuleMistake, match="«same» is taken"):
        load_packs([str(tmp_path / "first"), str(tmp_path / "second")])


def test_an_unknown_check_names_the_nearest(write):
    text = "rules:\n  - check: dates.weekday_mismatch\n    title: {ar: أ, en: a}\n    severity: error\n    why: w\n"
    with pytest.raises(RuleMistake, match="unknown check") as caught:
        load_pack(write(checks=text))
    assert "dates.weekday_date_mismatch" in caught.value.hint


class Point:
    """An entry point that gives what an installed package would."""

    def __init__(self, target: object) -> None:
        self.load = lambda: target


@pytest.mark.parametrize("kind", ["module", "path", "function"])
def test_a_pack_of_an_installed_package(write, monkeypatch, kind):
    folder = write(turnout=RULE)
    (folder / "__init__.py").write_text("", "utf-8")
    module = SimpleNamespace(__file__=str(folder / "__init__.py"))
    target = {"module": module, "path": folder, "function": lambda: folder}[kind]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group, name: [Point(target)] if name == "paper" else [])
    assert [pack.id for pack in load_packs(["paper"])] == ["mine"]
    with pytest.raises(RuleMistake, match="no such pack"):
        load_packs(["papers"])
