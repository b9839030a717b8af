"""The pre-commit hooks and the GitHub action, tried by running what they run."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
import yaml
from rule_samples import RULE
from test_walkthrough import shim

import factcheck

ROOT = Path(__file__).parents[2]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
BAD = "بلغت نسبة المشاركة في الانتخابات 104%.\n"
GOOD = "بلغت نسبة المشاركة في الانتخابات 41%.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    (folder / "rules" / "mine").mkdir(parents=True)
    (folder / "rules" / "mine" / "pack.yaml").write_text('id: mine\nversion: "1"\ntitle: {ar: أ, en: a}\n', "utf-8")
    (folder / "rules" / "mine" / "turnout.yaml").write_text(RULE, "utf-8")
    (folder / "factcheck.toml").write_text('rules = ["rules"]\n', "utf-8")
    (folder / "good.txt").write_text(GOOD, "utf-8")
    (folder / "bad.txt").write_text(BAD, "utf-8")
    return folder


def run(command: str, desk: Path, **more: str) -> subprocess.CompletedProcess[str]:
    bin = desk.parent / "bin"
    path = f"{bin if bin.exists() else shim(bin)}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(Path(factcheck.__file__).parent.parent), **more}
    return subprocess.run(["bash", "-e", "-c", command], cwd=desk, env=environment, capture_output=True, text=True, check=False)


def hook(id: str) -> dict[str, object]:
    return next(hook for hook in HOOKS if hook["id"] == id)


def test_the_hook_for_copy(desk: Path) -> None:
    entry = str(hook("factcheck")["entry"])
    assert run(f"{entry} good.txt", desk).returncode == 0
    assert run(f"{entry} {shlex.join(['good.txt', 'bad.txt'])}", desk).returncode == 1
    wanted = re.compile(str(hook("factcheck")["files"]))
    assert wanted.search("drafts/a.txt") and wanted.search("a.md") and not wanted.search("a.py")


def test_the_hook_for_rules(desk: Path) -> None:
    entry = str(hook("factcheck-rules")["entry"])
    assert hook("factcheck-rules")["pass_filenames"] is False
    assert run(entry, desk).returncode == 0
    (desk / "rules" / "mine" / "turnout.yaml").write_text(RULE.replace("104%", "14%"), "utf-8")
    assert run(entry, desk).returncode == 2
    assert re.search(str(hook("factcheck-rules")["files"]), "rules/mine/turnout.yaml")


def step(name: str) -> str:
    return next(step["run"] for step in ACTION["runs"]["steps"] if step.get("name") == name)


def act(desk: Path, paths: str) -> tuple[int, int]:
    """The exit codes of the action's two steps that use the program, with the inputs that it would have."""
    given = {"PATHS": paths, "RULES": "rules elections", "PROFILE": "desk", "BASELINE": "", "GITHUB_OUTPUT": str(desk / "out")}
    return run(step("Rules"), desk, **given).returncode, run(step("Check"), desk, **given).returncode


def test_the_action(desk: Path) -> None:
    assert act(desk, "good.txt") == (0, 0)
    assert act(desk, "good.txt bad.txt") == (0, 1)
    report = json.loads((desk / "factcheck-report.json").read_text("utf-8"))
    assert "mine.turnout" in {finding["rule"] for finding in report["findings"]}
    assert "report=factcheck-report.json" in (desk / "out").read_text("utf-8")


def test_the_action_with_a_baseline(desk: Path) -> None:
    assert run("factcheck baseline write bad.txt --rules elections --quiet", desk).returncode == 0
    given = {"PATHS": "bad.txt", "RULES": "elections", "PROFILE": "desk", "BASELINE": "factcheck-baseline.json"}
    assert run(step("Check"), desk, GITHUB_OUTPUT=str(desk / "out"), **given).returncode == 0


def test_every_input_of_the_action_is_used_and_its_steps_are_bash():
    text = (ROOT / "action.yml").read_text("utf-8")
    assert all(f"inputs.{name}" in text for name in ACTION["inputs"])
    assert all(step["shell"] == "bash" for step in ACTION["runs"]["steps"] if "run" in step)
