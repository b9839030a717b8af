"""The walkthrough runs as it stands: its files are written, its commands are run, its exit codes are compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from importlib.metadata import entry_points
from pathlib import Path

import factcheck

ROOT = Path(factcheck.__file__).parent.parent
PAGE = (Path(__file__).parents[2] / "docs" / "walkthrough.md").read_text("utf-8")
BLOCK = re.compile(
    r"(?:File `(?P<file>[^`]+)`:\n\n)?```(?P<kind>\w+)\n(?P<body>.*?)```\n(?:\nExit code (?P<code>\d))?", re.DOTALL
)
TEN_MINUTES = 600
PLUGIN = "factcheck.pytest_plugin"


def shim(folder: Path) -> Path:
    """A folder with the commands ``factcheck`` and ``python``, whatever is installed where."""
    folder.mkdir()
    for name, command in (("factcheck", f'"{sys.executable}" -m factcheck'), ("python", f'"{sys.executable}"')):
        (folder / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n', "utf-8")
        (folder / name).chmod(0o755)
    return folder


def test_from_an_empty_folder_to_a_failing_and_a_passing_run(tmp_path: Path) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    environment = {**os.environ, "PATH": f"{shim(tmp_path / 'bin')}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    if not any(point.value == PLUGIN for point in entry_points(group="pytest11")):  # run from a checkout that is not installed
        environment["PYTEST_PLUGINS"] = PLUGIN
    began = time.monotonic()
    said: list[str] = []
    for block in BLOCK.finditer(PAGE):
        if block["file"]:
            path = desk / block["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["body"], "utf-8")
        elif block["kind"] == "sh":
            run = subprocess.run(
                block["body"], shell=True, cwd=desk, env=environment, capture_output=True, text=True, check=False
            )
            said.append(run.stdout + run.stderr)
            assert block["code"] is not None, f"no exit code is promised for {block['body']}"
            assert run.returncode == int(block["code"]), f"{block['body']}{said[-1]}"
    assert time.monotonic() - began < TEN_MINUTES
    assert "arithmetic.part_exceeds_whole" in said[0]
    assert "desk: 1 rule, 1 fact, 1 assertion, 4 examples hold" in said[2]
    assert "desk.us_troops_iraq.contradicts_fact" in said[3] and "desk.tolls_are_attributed" in said[3]
    assert "desk.us_troops_agree" in said[3]
    assert "extra.yaml:4" in said[4] and "did you mean «troops»" in said[4]
    assert (desk / "report.xml").is_file() and "passed" in said[-1]


def test_the_page_promises_an_exit_code_for_every_command():
    shells = [block for block in BLOCK.finditer(PAGE) if block["kind"] == "sh"]
    assert len(shells) >= 8 and all(block["code"] for block in shells)
    assert {block["code"] for block in shells} == {"0", "1", "2"}
