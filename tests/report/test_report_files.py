"""``--report FORMAT=FILE``: several reports from one run, and what is said before the run where one could not be written."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from factcheck.cli.main import main
from factcheck.report import FILE_FORMATS


def test_one_run_writes_every_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {fmt: tmp_path / f"out.{fmt}" for fmt in FILE_FORMATS}
    wanted = [word for fmt, path in files.items() for word in ("--report", f"{fmt}={path}")]
    assert main(["demo", "--quiet", "--format", "json", *wanted]) == 0
    assert json.loads(capsys.readouterr().out)["findings"]
    assert all(path.stat().st_size > 500 for path in files.values())
    assert files["html"].read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert files["parquet"].read_bytes().startswith(b"PAR1")


def test_language_and_mark_reach_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, sheet = tmp_path / "a.html", tmp_path / "a.csv"
    assert main(["demo", "--quiet", "--lang", "en", "--csv-bom", "--report", f"html={page}", "--report", f"csv={sheet}"]) == 0
    assert 'lang="en"' in page.read_text(encoding="utf-8") and sheet.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "FINDINGS" in capsys.readouterr().out


def test_a_page_holds_information_too_unless_a_level_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, body in (("a", "قتل 12 شخصا في انفجار المرفأ"), ("b", "قتل 12 شخصا في انفجار المرفأ")):
        (tmp_path / f"{name}.txt").write_text(body + " يوم 3 مايو 2031.\n", encoding="utf-8")
    page = tmp_path / "a.html"
    inputs = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--published", "2031-05-04", "--report", f"html={page}"]
    main(["check", *inputs])
    assert 'data-severity="info"' in page.read_text(encoding="utf-8")
    main(["check", *inputs, "--level", "warning"])
    assert 'data-severity="info"' not in page.read_text(encoding="utf-8")
    capsys.readouterr()


@pytest.mark.parametrize("report", ["html", "html=", "pdf=x", "=x", "html=gone/x.html", "html=."])
def test_a_report_that_cannot_be_is_a_mistake_of_the_line(
    report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["demo", "--report", report]) == 2
    assert capsys.readouterr().out == ""


def test_an_input_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("قتل 12 شخصا.\n", encoding="utf-8")
    assert main(["check", str(article), "--report", f"html={article}"]) == 2
    assert article.read_text(encoding="utf-8") == "قتل 12 شخصا.\n" and "one of the inputs" in capsys.readouterr().err


def test_a_missing_extra_is_said_before_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "pyarrow" else real(name, *more))
    assert main(["demo", "--report", f"parquet={tmp_path / 'x'}"]) == 2
    assert "pip install arqam-factcheck[parquet]" in capsys.readouterr().err


def test_extract_lists_claims_in_the_formats_that_can(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("قتل 12 شخصا.\n", encoding="utf-8")
    assert main(["extract", str(article), "--format", "sarif"]) == 2
    config = tmp_path / "factcheck.toml"
    config.write_text('format = "sarif"\n', encoding="utf-8")
    assert main(["extract", str(article), "--config", str(config)]) == 0
    assert "Coverage" in capsys.readouterr().out


def test_the_terminal_is_told_what_it_can(capsys: pytest.CaptureFixture[str]) -> None:
    said = {}
    for switch in ((), ("--bidi",), ("--no-bidi",)):
        assert main(["demo", "--quiet", *switch]) == 0
        said[switch] = capsys.readouterr().out
    assert len(set(said.values())) == 3 and "\u2066" in said["--bidi",] and "\u2066" not in said["--no-bidi",]


def test_what_a_waiver_takes_out_is_suppressed_in_sarif(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, log = tmp_path / "a.txt", tmp_path / "a.sarif"
    waiver = '<!-- factcheck: allow dates.weekday_date_mismatch reason="as printed" owner="desk" until=2031-12-31 -->'
    article.write_text(f"{waiver}\nعقد الاجتماع يوم الخميس 21 مايو/أيار 2024 في القاعة.\n", encoding="utf-8")
    line = ["check", str(article), "--published", "2024-05-22", "--today", "2031-01-01", "--report", f"sarif={log}"]
    assert main(line) == 0
    results = json.loads(log.read_text(encoding="utf-8"))["runs"][0]["results"]
    found = [result for result in results if result["ruleId"] == "dates.weekday_date_mismatch"]
    leave = {"owner": "desk", "until": "2031-12-31"}
    told = {"kind": "inSource", "status": "accepted", "justification": "as printed", "properties": leave}
    assert [result["suppressions"] for result in found] == [[told]]
    capsys.readouterr()
