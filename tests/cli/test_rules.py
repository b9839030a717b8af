"""``rules``, ``baseline`` and the options of ``check`` that read packs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from rule_samples import FACT, RULE

import factcheck
from factcheck.cli.main import main

ROOT = str(Path(factcheck.__file__).parent.parent)
TURNOUT = "بلغت نسبة المشاركة في الانتخابات 104%.\n"
WAIVED = '<!-- factcheck: allow mine.turnout reason="r" owner="o" until=2026-12-31 -->\n' + TURNOUT


SETTINGS = "policy: {settings: {about_width: 1/20, level_days: 9, policy: majority}}\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a draft that breaks a rule of the pack ``rules/mine``."""
    folder = tmp_path / "rules" / "mine"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text('id: mine\nversion: "1"\ntitle: {ar: قواعدي, en: Mine}\n', "utf-8")
    (folder / "turnout.yaml").write_text(RULE, "utf-8")
    (folder / "facts.yaml").write_text(FACT, "utf-8")
    (tmp_path / "a.txt").write_text(TURNOUT, "utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(capsys: pytest.CaptureFixture[str], *argv: str) -> list[str]:
    capsys.readouterr()
    main(["check", "a.txt", "--format", "json", "--published", "2024-05-15", *argv])
    return [item["rule"] for item in json.loads(capsys.readouterr().out)["findings"]]


class TestCheck:
    def test_rules_are_held_against_the_documents(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "a.txt"]) == 0
        assert main(["check", "a.txt", "--rules", "rules"]) == 1
        assert "mine.turnout" in found(capsys, "--rules", "rules")
        assert {"mine.turnout", "elections.turnout_above_hundred"} <= set(
            found(capsys, "--rules", "rules/mine", "--rules", "elections")
        )

    def test_a_broken_pack_is_exit_code_2_with_line_and_hint(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = desk / "rules" / "mine" / "turnout.yaml"
        path.write_text(RULE.replace("severity:", "serverity:"), "utf-8")
        assert main(["check", "a.txt", "--rules", "rules"]) == 2
        said = capsys.readouterr().err
        assert "turnout.yaml:8: unknown key «serverity»" in said and "did you mean «severity»" in said
        assert ">    8 |     serverity: error" in said and "خطأ في حزمة القواعد" in said

    @pytest.mark.parametrize(
        "argv", [["--rules", "nowhere"], ["--waivers", "none.yaml"], ["--baseline", "none.json"], ["--profile", "x"]]
    )
    def test_what_is_not_there_is_exit_code_2(self, desk: Path, argv: list[str]) -> None:
        assert main(["check", "a.txt", *argv]) == 2

    @pytest.mark.parametrize(("profile", "code"), [("desk", 1), ("wire", 1), ("archive", 0)])
    def test_a_profile_sets_what_fails(self, desk: Path, profile: str, code: int) -> None:
        assert main(["check", "a.txt", "--rules", "rules", "--profile", profile]) == code

    def test_command_line_and_configuration_come_before_the_profile(self, desk: Path) -> None:
        assert main(["check", "a.txt", "--rules", "rules", "--profile", "archive", "--fail-on", "error"]) == 1
        (desk / "factcheck.toml").write_text('fail-on = "error"\nprofile = "archive"\nrules = ["rules"]\n', "utf-8")
        assert main(["check", "a.txt"]) == 1
        (desk / "factcheck.toml").write_text('profile = "archive"\nrules = ["rules"]\n', "utf-8")
        assert main(["check", "a.txt"]) == 0

    def test_paths_of_the_configuration_count_from_its_file(self, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (desk / "factcheck.toml").write_text('rules = ["rules", "elections"]\n', "utf-8")
        (desk / "inner").mkdir()
        monkeypatch.chdir(desk / "inner")
        assert main(["check", "../a.txt"]) == 1

    @pytest.mark.parametrize("line", ["rules = 3", 'rules = "rules"', "waivers = [1]", 'profile = "x"', 'rulez = ["rules"]'])
    def test_a_wrong_configuration_is_exit_code_2(self, desk: Path, line: str) -> None:
        (desk / "factcheck.toml").write_text(line + "\n", "utf-8")
        assert main(["check", "a.txt"]) == 2

    def test_a_pack_sets_parameters_and_the_configuration_keeps_its_own(
        self, desk: Path, line: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pack = desk / "rules" / "mine" / "pack.yaml"
        pack.write_text(
            pack.read_text("utf-8") + "policy: {settings: {about_width: 1/20, level_days: 9, policy: majority}}\n", "utf-8"
        )
        calls = line()
        main(["check", "a.txt", "--rules", str(desk / "rules")])
        assert (calls.settings.about_width, calls.settings.level_days, calls.settings.policy) == (Fraction(1, 20), 9, "majority")
        (desk / "factcheck.toml").write_text("[settings]\nlevel_days = 3\n", "utf-8")
        main(["check", "a.txt", "--rules", "rules"])
        assert (calls.settings.about_width, calls.settings.level_days) == (Fraction(1, 20), 3)

    def test_only_drafts_are_held_to_rules(self, desk: Path) -> None:
        (desk / "b.txt").write_text("بلغت نسبة المشاركة في الانتخابات 41%.\n", "utf-8")
        assert main(["check", "b.txt", "--against", "a.txt", "--rules", "rules", "--published", "2024-05-15"]) == 0

    def test_without_packs_no_yaml_is_read(self, desk: Path) -> None:
        code = (
            "import sys; from factcheck.cli.main import main; main(['check', 'a.txt', '--quiet']);"
            "sys.stderr.write(' '.join(sorted({'yaml', 'factcheck.rules.load', 'factcheck.rules'} & set(sys.modules))))"
        )
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": ROOT}, check=True)
        assert run.stderr == ""


class TestWaivers:
    def test_inline(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (desk / "a.txt").write_text(WAIVED, "utf-8")
        assert main(["check", "a.txt", "--rules", "rules", "--today", "2026-12-31"]) == 0
        assert "1 waived" in capsys.readouterr().err
        assert main(["check", "a.txt", "--rules", "rules", "--today", "2027-01-01"]) == 1
        assert "waivers.expired" in found(capsys, "--rules", "rules", "--today", "2027-01-01")

    def test_without_a_day_the_machines_is_taken_and_told(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (desk / "a.txt").write_text(WAIVED.replace("2026-12-31", "9999-12-31"), "utf-8")
        assert main(["check", "a.txt", "--rules", "rules"]) == 0
        assert "judged by this machine's date" in capsys.readouterr().err
        (desk / "a.txt").write_text(WAIVED.replace("2026-12-31", "2000-01-01"), "utf-8")
        assert main(["check", "a.txt", "--rules", "rules"]) == 1

    def test_one_that_is_not_understood_fails_also_without_packs(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (desk / "a.txt").write_text(WAIVED.replace(' owner="o"', ""), "utf-8")
        assert main(["check", "a.txt"]) == 1
        assert "waivers.malformed" in capsys.readouterr().out

    def test_a_file(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = "waivers:\n  - {rule: mine.turnout, document: a.txt, reason: r, owner: o, until: 2026-12-31}\n"
        (desk / "w.yaml").write_text(text, "utf-8")
        assert main(["check", "a.txt", "--rules", "rules", "--waivers", "w.yaml", "--today", "2026-01-01"]) == 0
        (desk / "w.yaml").write_text(text.replace("mine.turnout", "dates.age_mismatch"), "utf-8")
        assert "waivers.unused" in found(capsys, "--rules", "rules", "--waivers", "w.yaml", "--today", "2026-01-01")
        (desk / "w.yaml").write_text(text.replace("owner: o, ", ""), "utf-8")
        assert main(["check", "a.txt", "--waivers", "w.yaml"]) == 2

    def test_a_day_that_is_none(self, desk: Path) -> None:
        assert main(["check", "a.txt", "--today", "tomorrow"]) == 2


class TestBaseline:
    def test_only_what_is_new_fails(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["baseline", "write", "a.txt", "--rules", "rules"]) == 0
        again = ["check", "a.txt", "--rules", "rules", "--baseline", "factcheck-baseline.json"]
        assert main(again) == 0
        assert "of the baseline left out" in capsys.readouterr().err
        (desk / "a.txt").write_text("اجتمع الوزراء في بغداد.\n" + TURNOUT, "utf-8")
        assert main(again) == 0
        (desk / "a.txt").write_text(TURNOUT + "وبلغت نسبة المشاركة في المدن 140%.\n", "utf-8")
        assert main(again) == 1

    def test_update_takes_out_what_is_mended_and_adds_nothing(self, desk: Path) -> None:
        main(["baseline", "write", "a.txt", "--rules", "rules", "--baseline", "b.json"])
        (desk / "a.txt").write_text("بلغت نسبة المشاركة في الانتخابات 140%.\n", "utf-8")
        assert main(["baseline", "update", "a.txt", "--rules", "rules", "--baseline", "b.json"]) == 0
        assert json.loads((desk / "b.json").read_text("utf-8"))["findings"] == []

    def test_update_needs_one(self, desk: Path) -> None:
        assert main(["baseline", "update", "a.txt"]) == 2


class TestRules:
    def test_check_proves_packs(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "check", "rules"]) == 0
        assert "mine: 1 rule, 1 fact, 0 assertions, 4 examples hold" in capsys.readouterr().out

    def test_check_ends_at_the_first_that_does_not_hold(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (desk / "rules" / "mine" / "turnout.yaml").write_text(RULE.replace("104%", "14%"), "utf-8")
        assert main(["rules", "check", "rules"]) == 2
        assert "must fire and stays quiet" in capsys.readouterr().err

    def test_check_without_a_path_checks_the_shipped_packs(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "check"]) == 0
        said = capsys.readouterr().out
        assert all(
            f"{name}: " in said for name in ("core", "military", "casualties", "elections", "economy", "health", "calendar")
        )

    def test_list(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "list"]) == 0
        assert "dates.weekday_date_mismatch" in capsys.readouterr().out
        assert main(["rules", "list", "rules"]) == 0
        said = capsys.readouterr().out
        assert "mine.turnout" in said and "mine.troops.contradicts_fact" in said and "dates." not in said

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("dates.weekday_date_mismatch", "Fires:"),
            ("weekday_date_mismatch", "Stays quiet:"),
            ("turnout_above_hundred", "must be"),
            ("un_members", "valid 2011-07-14.."),
            ("test_people_are_whole".removeprefix("test_"), "assertion"),
        ],
    )
    def test_explain(self, desk: Path, capsys: pytest.CaptureFixture[str], name: str, words: str) -> None:
        assert main(["rules", "explain", name]) == 0
        assert words in capsys.readouterr().out

    def test_explain_of_an_own_pack_and_of_nothing(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "explain", "mine.turnout", "--rules", "rules"]) == 0
        assert main(["rules", "explain", "weekday_mismatch"]) == 2
        assert "weekday_date_mismatch" in capsys.readouterr().err

    def test_suggest(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "suggest", "a.txt"]) == 0
        assert "facts.yaml" in capsys.readouterr().out
        assert main(["rules", "suggest", "a.txt", "--output", "new"]) == 0
        assert (desk / "new" / "facts.yaml").is_file() and (desk / "new" / "test_suggested.py").is_file()
        assert main(["rules", "suggest", "a.txt", "--output", "new"]) == 2  # nothing is overwritten

    def test_an_action_is_needed(self, desk: Path) -> None:
        assert main(["rules"]) == 2
        assert main(["baseline"]) == 2
