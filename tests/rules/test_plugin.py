"""The pytest plugin, tried by running pytest."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from rule_samples import RULE

import factcheck

ROOT = Path(factcheck.__file__).parent.parent
WEEKDAY = "اليوم لا يوافق التاريخ [dates.weekday_date_mismatch]"
ASSERTIONS = """\
def test_holds(claims):
    claims.about("troops", place="IQ").equals("2500 soldier")

def test_fails(claims):
    claims.about("troops", place="IQ").at_most("2000 soldier")

def test_sources(claims):
    assert claims.about("troops").independent_sources >= 2

def test_nothing(claims):
    claims.about("oil_output").exists()
"""


class Run:
    """One run of pytest in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *argv: str) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        }
        plugin = ["-p", "factcheck.pytest_plugin", "-p", "no:cacheprovider"]
        command = [sys.executable, "-m", "pytest", "-q", *plugin, *argv]
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    made = Run(tmp_path)
    made.write("pytest.ini", "[pytest]\n")
    made.write("drafts/a.txt", "اجتمع الوزراء يوم الثلاثاء 15 مايو 2024.\n")
    made.write("drafts/b.txt", "ينتشر في العراق 2500 جندي أمريكي.\n")
    made.write("drafts/sources.csv", "file,publisher,published\na.txt,أ,2024-05-20\nb.txt,ب,2024-05-20\n")
    return made


def test_each_rule_of_each_document_is_a_test_with_an_arabic_id(run: Run) -> None:
    result = run("--factcheck", "drafts")
    assert result.returncode == 1
    assert f"FAILED drafts/a.txt::{WEEKDAY}" in result.stdout
    assert "1 failed" in result.stdout and "2024-05-15 is a Wednesday" in result.stdout
    assert "«يوم الثلاثاء 15 مايو 2024»" in result.stdout and "drafts/a.txt:1" in result.stdout
    listed = run("--factcheck", "drafts", "--collect-only").stdout
    assert f"drafts/a.txt::{WEEKDAY}" in listed and f"drafts/b.txt::{WEEKDAY}" in listed


def test_selection_and_exit_codes_are_those_of_pytest(run: Run) -> None:
    assert run("--factcheck", "drafts/b.txt").returncode == 0
    assert run("--factcheck", "drafts", "-k", "age_mismatch").returncode == 0
    assert run("--factcheck", "drafts", "-m", "not factcheck").returncode == 5
    assert run("--factcheck", "nowhere").returncode == 4
    assert run("--factcheck", "drafts", "--factcheck-rules", "nowhere").returncode == 4
    assert run().returncode == 5


def test_junit_holds_the_findings(run: Run) -> None:
    run("--factcheck", "drafts", "--junitxml", "report.xml", "-k", "weekday")
    cases = ElementTree.parse(run.folder / "report.xml").getroot().findall(".//testcase")
    assert [case.get("name") for case in cases] == [WEEKDAY, WEEKDAY]
    failures = [case.find("failure") for case in cases]
    assert "Wednesday" in (failures[0].text if failures[0] is not None else "") and failures[1] is None


def test_packs_profiles_and_the_configuration(run: Run) -> None:
    run.write("rules/mine/pack.yaml", 'id: mine\nversion: "1"\ntitle: {ar: أ, en: a}\n')
    run.write("rules/mine/turnout.yaml", RULE.replace("severity: error", "severity: warning"))
    run.write("drafts/c.txt", "بلغت نسبة المشاركة في الانتخابات 104%.\n")
    chosen = ("--factcheck", "drafts/c.txt", "-k", "turnout")
    assert run(*chosen, "--factcheck-rules", "rules").returncode == 0
    assert run(*chosen, "--factcheck-rules", "rules", "--factcheck-fail-on", "warning").returncode == 1
    assert run(*chosen, "--factcheck-rules", "rules", "--factcheck-profile", "wire").returncode == 1
    run.write("pytest.ini", "[pytest]\nfactcheck_rules = rules\nfactcheck_profile = wire\n")
    assert run(*chosen).returncode == 1
    run.write("rules/mine/turnout.yaml", RULE.replace("severity:", "serverity:"))
    result = run(*chosen)
    assert result.returncode == 4 and "turnout.yaml:8: unknown key «serverity»" in result.stderr


def test_waivers(run: Run) -> None:
    text = '<!-- factcheck: allow dates.weekday_date_mismatch reason="r" owner="o" until=2026-12-31 -->\n'
    run.write("drafts/a.txt", text + "اجتمع الوزراء يوم الثلاثاء 15 مايو 2024.\n")
    assert run("--factcheck", "drafts", "--factcheck-today", "2026-12-31").returncode == 0
    late = run("--factcheck", "drafts", "--factcheck-today", "2027-01-01", "--factcheck-fail-on", "warning")
    assert late.returncode == 1 and "الاستثناءات [waivers]" in late.stdout and WEEKDAY in late.stdout


def test_what_is_not_read_or_not_understood_is_not_green(run: Run) -> None:
    run.write("other/d.txt", "لا شيء هنا.\n")
    (run.folder / "other" / "e.json").write_text("{", "utf-8")
    result = run("--factcheck", "other", "-rs")
    assert result.returncode == 1 and "تعذّرت القراءة" in result.stdout
    assert "لم يُفهم في هذا النص رقم ولا تاريخ" in result.stdout and "skipped" in result.stdout


def test_a_file_of_several_documents(run: Run) -> None:
    lines = [
        f'{{"uri": "urn:{n}", "versioncreated": "2024-05-20T10:00:00+00:00", "headline": "خبر", "body_text": "{text}"}}'
        for n, text in enumerate(("اجتمع الوزراء يوم الثلاثاء 15 مايو 2024.", "ينتشر في العراق 2500 جندي."))
    ]
    run.write("wire.jsonl", "\n".join(lines) + "\n")
    result = run("--factcheck", "wire.jsonl")
    assert f"FAILED wire.jsonl::urn:0::{WEEKDAY}" in result.stdout and "1 failed" in result.stdout


class TestFixture:
    def test_failures_are_reports(self, run: Run) -> None:
        run.write("test_desk.py", ASSERTIONS)
        result = run("test_desk.py", "--factcheck", "drafts/b.txt", "-k", "test_desk")
        assert "3 failed, 1 passed" in result.stdout
        assert "⟦2500⟧" in result.stdout and "assert 1 >= 2" in result.stdout
        assert "no claim was found, so nothing was tested" in result.stdout
        assert "query.py" not in result.stdout.replace("query.ClaimError", "").split("short test summary")[0]

    def test_documents_may_stand_in_the_configuration(self, run: Run) -> None:
        run.write("test_desk.py", ASSERTIONS)
        run.write("pytest.ini", "[pytest]\nfactcheck_paths = drafts\n")
        result = run("-k", "test_holds")
        assert result.returncode == 0 and "1 passed" in result.stdout

    def test_without_documents_it_says_so(self, run: Run) -> None:
        run.write("test_desk.py", ASSERTIONS)
        result = run("-k", "test_holds")
        assert result.returncode == 1 and "give --factcheck PATH" in result.stdout


def test_it_costs_nothing_where_it_is_not_asked_for(run: Run) -> None:
    run.write(
        "test_plain.py",
        "import sys\n\ndef test_plain():\n"
        "    ours = {name for name in sys.modules if name.startswith('factcheck')}\n"
        "    assert ours == {'factcheck', 'factcheck.pytest_plugin'} and 'yaml' not in sys.modules\n",
    )
    assert run("test_plain.py").returncode == 0


def test_an_installation_brings_it_along() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"factcheck": "factcheck.pytest_plugin"}


@pytest.mark.slow
def test_xdist(run: Run) -> None:
    pytest.importorskip("xdist")
    run.write("test_desk.py", ASSERTIONS)
    alone = run("test_desk.py", "--factcheck", "drafts")
    spread = run("-p", "xdist", "test_desk.py", "--factcheck", "drafts", "-n", "2")
    assert alone.stdout.splitlines()[-1].split(" in ")[0] == spread.stdout.splitlines()[-1].split(" in ")[0]
    assert f"FAILED drafts/a.txt::{WEEKDAY}" in spread.stdout
