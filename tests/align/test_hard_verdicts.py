"""The page of hard verdicts runs as it stands: its files are written, its commands are run, and every line it quotes is printed.

``python test_hard_verdicts.py --write`` quotes anew what the program prints now, by the first line of each quotation.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import factcheck

ROOT = Path(factcheck.__file__).parent.parent
PAGE = Path(__file__).parents[2] / "docs" / "hard-verdicts.md"
BLOCK = re.compile(
    r"(?:File `(?P<file>[^`]+)`:\n\n)?```(?P<kind>\w+)\n(?P<body>.*?)```\n(?:\nExit code (?P<code>\d))?", re.DOTALL
)
MARKS = str.maketrans("", "", "\u200e\u200f")


def run(command: str, folder: Path) -> tuple[int, str]:
    """Exit code and output of one command line of the page, without direction marks."""
    name, *arguments = shlex.split(command)
    assert name == "factcheck", command
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf8",
        check=False,
    )
    return done.returncode, done.stdout.translate(MARKS)


def quotations(page: str, folder: Path) -> Iterator[tuple[re.Match[str], str]]:
    """Each quotation of the page with the output of the command before it; files and exit codes on the way."""
    output = ""
    for block in BLOCK.finditer(page):
        if block["file"]:
            path = folder / block["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["body"], "utf-8")
        elif block["kind"] == "sh":
            code, output = run(block["body"], folder)
            assert code == int(block["code"]), f"{block['body']}{output}"
        else:
            yield block, output


def passage(first: str, output: str) -> str:
    """The lines of the output from the one that begins like ``first`` to the end of the ladder, or of a finding's message."""
    lines = output.splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(first))
    end = start + 1
    while end < len(lines) and lines[end] and (first.startswith(" ") or not lines[end].startswith("    ")):
        end += 1
    return "\n".join(line.rstrip() for line in lines[start:end]) + "\n"


def beginning(body: str) -> str:
    """What tells a quotation's first line from the other lines, whatever the verdict: both places, or severity and rule."""
    first = body.split("\n", 1)[0]
    if first.startswith(" "):
        return first[: first.rindex("]:") + 2] if "]:" in first else first
    return re.match(r"\S+ +\S+ +\S+", first).group()


@pytest.fixture(scope="module")
def quoted(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    found = quotations(PAGE.read_text("utf-8"), tmp_path_factory.mktemp("desk"))
    return [(block["body"], output) for block, output in found]


def test_every_quotation_is_what_the_program_prints(quoted: list[tuple[str, str]]) -> None:
    for body, output in quoted:
        assert body == passage(beginning(body), output)


def test_three_verdicts_are_quoted_with_their_ladders(quoted: list[tuple[str, str]]) -> None:
    ladders = [" ".join(body.split()) for body, _ in quoted if body.startswith(" ")]
    assert all("words=" in ladder and "time=" in ladder for ladder in ladders)
    assert "conflict (12 against 21: the same digits in another order)" in ladders[0]
    assert "copies of one text" in ladders[1]
    assert "changed (7 and 11" in ladders[-1]


def test_the_rungs_that_the_page_names_are_printed(quoted: list[tuple[str, str]]) -> None:
    everything = " ".join(" ".join(body.split()) for body, _ in quoted)
    named = set(re.findall(r"`(\w+=[^`]+)`", PAGE.read_text("utf-8")))
    assert len(named) >= 8
    assert not [rung for rung in named if rung not in everything]


@pytest.mark.parametrize(("morning", "evening"), [("13:00", "14:30"), ("21:00", "13:00")])
def test_the_same_tolls_within_two_hours_or_falling_are_a_conflict(tmp_path: Path, morning: str, evening: str) -> None:
    page = PAGE.read_text("utf-8").replace(
        "T13:00\nb.txt,وكالة الشراع,2024-05-06T21:00", f"T{morning}\nb.txt,وكالة الشراع,2024-05-06T{evening}"
    )
    assert page != PAGE.read_text("utf-8")
    for block in BLOCK.finditer(page):
        if block["file"] and block["file"].startswith("tower/"):
            path = tmp_path / block["file"]
            path.parent.mkdir(exist_ok=True)
            path.write_text(block["body"], "utf-8")
    assert "conflict (7 against 11" in " ".join(run("factcheck check tower --explain", tmp_path)[1].split())


if __name__ == "__main__" and "--write" in sys.argv:
    text = PAGE.read_text("utf-8")
    with TemporaryDirectory() as desk:
        new = {block["body"]: passage(beginning(block["body"]), output) for block, output in quotations(text, Path(desk))}
    for old, fresh in new.items():
        text = text.replace(f"```out\n{old}```", f"```out\n{fresh}```")
    PAGE.write_text(text, "utf-8")
