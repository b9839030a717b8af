"""Commands, exit codes, streams."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.cli.main import main

ARTICLE = "قالت الوزارة إن 12 شاحنة وصلت اليوم.\n"
ROOT = str(Path(factcheck.__file__).parent.parent)
HEAVY = "{'pandas', 'numpy', 'pint', 'rich', 'yaml', 'regex'}"
Line = Callable[..., Any]


class TestExitCodes:
    def test_0_where_nothing_is_found(self, articles: Path, line: Line) -> None:
        line()
        assert main(["check", "a.txt"]) == 0

    @pytest.mark.parametrize(
        ("severity", "fail_on", "code"),
        [
            ("error", None, 1),
            ("warning", None, 0),
            ("warning", "warning", 1),
            ("info", "warning", 0),
            ("info", "info", 1),
            ("error", "never", 0),
        ],
    )
    def test_1_from_the_level_of_fail_on(self, articles: Path, line: Line, severity: str, fail_on: str | None, code: int) -> None:
        line(severity)
        assert main(["check", "a.txt", *(["--fail-on", fail_on] if fail_on else [])]) == code

    def test_what_is_shown_does_not_decide_the_code(self, articles: Path, line: Line) -> None:
        line("warning")
        assert main(["check", "a.txt", "--level", "error", "--fail-on", "warning"]) == 1
        assert main(["check", "a.txt", "--level", "info"]) == 0

    @pytest.mark.parametrize(
        "argv",
        [
            [],
            ["check"],
            ["chekc", "a.txt"],
            ["check", "a.txt", "--fail", "never"],
            ["check", "a.txt", "--lev", "info"],
            ["check", "a.txt", "--format", "xml"],
            ["check", "a.txt", "--published", "yesterday"],
            ["check", "a.txt", "--output", "gone/report.json"],
            ["check", "a.txt", "--output", "."],
            ["check", "a.txt", "--output", "a.txt"],
            ["check", "a.txt", "--config", "gone.toml"],
            ["extract", "a.txt", "--against", "b.txt"],
        ],
    )
    def test_2_for_mistakes_said_in_both_languages(
        self, articles: Path, line: Line, argv: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        line()
        assert main(argv) == 2
        out, err = capsys.readouterr()
        english, arabic = err.splitlines()
        assert out == ""
        assert english.startswith("factcheck: error: ")
        assert any("\u0621" <= char <= "\u064a" for char in arabic)

    @pytest.mark.parametrize("command", ["check", "extract"])
    def test_3_names_the_document(self, articles: Path, line: Line, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        line(error=KeyError("boom"))
        assert main([command, "a.txt", "b.txt"]) == 3
        err = capsys.readouterr().err
        assert "internal error: KeyError: 'boom'; document: b.txt" in err
        assert "Traceback" not in err

    def test_3_shows_where_on_demand(
        self, articles: Path, line: Line, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line(error=KeyError("boom"))
        monkeypatch.setenv("FACTCHECK_DEBUG", "1")
        assert main(["check", "a.txt", "b.txt"]) == 3
        assert "Traceback" in capsys.readouterr().err

    @pytest.mark.parametrize("command", ["check", "extract"])
    def test_5_where_no_document_could_be_read(
        self, articles: Path, line: Line, command: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line(claims=0, checked=0)
        assert main([command, "gone.txt", "--format", "jsonl"]) == 5
        out, err = capsys.readouterr()
        assert json.loads(out.splitlines()[-1])["type"] == "coverage"
        assert "gone.txt" in err

    @pytest.mark.parametrize("command", ["check", "extract"])
    def test_5_where_nothing_was_recognised(self, articles: Path, line: Line, command: str) -> None:
        line(claims=0, checked=0)
        assert main([command, "a.txt"]) == 5

    def test_5_where_only_the_wires_could_be_read(self, articles: Path, line: Line) -> None:
        line(checked=0)
        assert main(["check", "gone.txt", "--against", "a.txt"]) == 5

    def test_claims_without_a_comparison_are_no_5(self, articles: Path, line: Line) -> None:
        line(claims=1, checked=0)
        assert main(["check", "a.txt"]) == 0

    def test_130_after_an_interrupt(self, articles: Path, line: Line, capsys: pytest.CaptureFixture[str]) -> None:
        line(error=KeyboardInterrupt())
        assert main(["check", "a.txt", "b.txt"]) == 130
        assert capsys.readouterr().err == ""

    @pytest.mark.parametrize("argv", [["--help"], ["check", "--help"], ["--version"]])
    def test_0_for_help(self, argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert main(argv) == 0
        assert capsys.readouterr().out


class TestInputs:
    def test_a_broken_file_is_named_and_the_others_are_checked(
        self, articles: Path, line: Line, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (articles / "bad.txt").write_bytes(b"\xff\xfe\xff")
        (articles / "empty.txt").write_bytes(b"")
        calls = line()
        assert main(["check", ".", "gone.txt", "--format", "json"]) == 0
        out, err = capsys.readouterr()
        assert [document.id for document in calls.documents] == ["./a.txt", "./b.txt"]
        assert [problem.path for problem in calls.problems] == ["./bad.txt", "./empty.txt", "gone.txt"]
        assert all(name in err for name in ("bad.txt", "empty.txt", "gone.txt"))
        assert json.loads(out)["schema"] == 1

    def test_standard_input(self, articles: Path, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
        calls = line()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode()), encoding="latin-1"))
        assert main(["check", "-", "--published", "2021-07-23", "--publisher", "الأفق"]) == 0
        (document,) = calls.documents
        assert (document.id, document.body, document.publisher) == ("-", ARTICLE, "الأفق")

    def test_a_draft_against_wires(self, articles: Path, line: Line) -> None:
        calls = line()
        assert main(["check", "a.txt", "--publisher", "الأفق", "--against", "b.txt", "--against", "."]) == 0
        assert [document.id for document in calls.documents] == ["a.txt"]
        assert [(document.id, document.publisher) for document in calls.against] == [("b.txt", "")]


class TestOutput:
    def test_goes_to_the_file_of_output(self, articles: Path, line: Line, capsys: pytest.CaptureFixture[str]) -> None:
        line("error")
        assert main(["check", "a.txt", "--format", "json", "--output", "report.json"]) == 1
        assert capsys.readouterr().out == ""
        report = json.loads((articles / "report.json").read_text(encoding="utf-8"))
        assert report["findings"][0]["rule"] == "arithmetic.percent_total"

    def test_extract_writes_one_object_a_line(self, articles: Path, line: Line, capsys: pytest.CaptureFixture[str]) -> None:
        line()
        assert main(["extract", ".", "--format", "jsonl"]) == 0
        records = [json.loads(text) for text in capsys.readouterr().out.splitlines()]
        assert [record["document"] for record in records if "document" in record] == ["./a.txt", "./b.txt"]

    def test_the_same_input_gives_the_same_bytes(self, articles: Path, line: Line, capsys: pytest.CaptureFixture[str]) -> None:
        written = []
        for _ in range(2):
            line("error", "info")
            main(["check", "."])
            written.append(capsys.readouterr().out)
        assert written[0] == written[1] != ""


def run(argv: list[str], folder: Path, stdout: int | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, *argv],
        cwd=folder,
        stdout=subprocess.PIPE if stdout is None else stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": ROOT, **environment},
        check=False,
    )


class TestAsAProgram:
    def test_version(self, tmp_path: Path) -> None:
        done = run(["-m", "factcheck", "--version"], tmp_path)
        assert (done.returncode, done.stdout.decode()) == (0, f"factcheck {factcheck.__version__}\n")

    def test_speaks_utf8_under_every_locale(self, articles: Path) -> None:
        plain = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
        done = run(["-m", "factcheck", "check", "a.txt", "خبر.txt"], articles, None, **plain)
        assert done.returncode in (0, 1, 5)
        assert "التغطية" in done.stdout.decode("utf-8")

    def test_a_closed_pipe_ends_quietly(self, articles: Path) -> None:
        read_end, write_end = os.pipe()
        os.close(read_end)
        with os.fdopen(write_end, "wb"):
            asked = run(["-m", "factcheck", "--help"], articles, stdout=write_end)
            checked = run(["-m", "factcheck", "check", "a.txt"], articles, stdout=write_end)
        assert checked.returncode == 141
        for trace in (b"Traceback", b"Broken", b"Exception"):
            assert trace not in asked.stderr + checked.stderr

    @pytest.mark.parametrize("module", ["main", "options", "check", "extract", "demo"])
    def test_no_command_imports_anything_heavy(self, tmp_path: Path, module: str) -> None:
        code = f"import sys, factcheck.cli.{module}; print(sorted({HEAVY} & set(sys.modules)))"
        assert run(["-c", code], tmp_path).stdout == b"[]\n"

    def test_the_entry_point_starts_without_the_line(self, tmp_path: Path) -> None:
        code = (
            "import sys, factcheck.cli.main; print([name for name in ('argparse', 'factcheck.pipeline') if name in sys.modules])"
        )
        assert run(["-c", code], tmp_path).stdout == b"[]\n"


class TestDemo:
    @pytest.fixture
    def samples(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        from factcheck.cli import demo

        (tmp_path / "one.txt").write_text(ARTICLE, encoding="utf-8")
        monkeypatch.setattr(demo, "SAMPLES", tmp_path)
        return tmp_path

    def test_shows_everything_and_does_not_fail_on_its_planted_error(
        self, samples: Path, line: Line, capsys: pytest.CaptureFixture[str]
    ) -> None:
        calls = line("error", "info")
        assert main(["demo", "--format", "json"]) == 0
        assert [document.id for document in calls.documents] == ["one.txt"]
        assert len(json.loads(capsys.readouterr().out)["findings"]) == 2

    def test_no_configuration_changes_it(
        self, samples: Path, line: Line, articles: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (articles / "factcheck.toml").write_text("nonsense\n", encoding="utf-8")
        line()
        assert main(["demo"]) == 0
