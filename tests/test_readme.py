"""What the README promises exists: commands, options, exit codes, settings, files; and its picture can be remade."""

from __future__ import annotations

import re
import runpy
import shlex
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from msgspec.structs import replace

from factcheck.cli.config import load
from factcheck.cli.errors import Exit
from factcheck.cli.options import parse
from factcheck.model import Verdict

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines() if line.startswith("factcheck ")]
INSTALL_AND_TEST = "pip install -c constraints.txt -e '.[test]' && pytest"


def help_text(capsys: pytest.CaptureFixture[str]) -> str:
    for command in ((), ("check",), ("extract",), ("demo",)):
        with pytest.raises(SystemExit):
            parse([*command, "--help"])
    return capsys.readouterr().out


@pytest.mark.parametrize("line", COMMANDS)
def test_commands_are_understood(line: str) -> None:
    assert parse(shlex.split(line)[1:]).command in ("check", "extract", "demo")


def test_the_two_commands() -> None:
    """One installs and runs the main job, one installs and runs the tests; the check of a change calls the second."""
    assert BLOCKS[0].strip() == "pip install . && factcheck demo"
    assert BLOCKS[1].strip() == INSTALL_AND_TEST
    assert INSTALL_AND_TEST in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_options_exist(capsys: pytest.CaptureFixture[str]) -> None:
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README))
    known = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", help_text(capsys)))
    assert len(named) >= 8
    assert named - known == set()


def test_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    rows = dict(re.findall(r"^\| (\d) \| (.+) \|$", README, re.MULTILINE))
    own = {str(int(code)) for code in Exit if code < 128}
    assert set(rows) == own
    helped = dict(re.findall(r"^  (\d)  (.+)$", help_text(capsys), re.MULTILINE))
    assert set(helped) == own
    for code, words in helped.items():
        assert words in rows[code].replace("`", "").replace(" (default: error)", "")


def test_verdicts() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    assert tuple(rows) == Verdict.__args__


def test_the_configuration_is_valid(tmp_path: Path) -> None:
    sample = re.search(r"^```toml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert sample is not None
    path = tmp_path / "factcheck.toml"
    path.write_text(sample[1], encoding="utf-8")
    # the sample shows the defaults
    assert replace(load(str(path)), given=frozenset()) == load_defaults(tmp_path)


def load_defaults(folder: Path) -> object:
    empty = folder / "empty.toml"
    empty.write_text("", encoding="utf-8")
    return load(str(empty))


def test_files_that_are_named_exist() -> None:
    rows = README.split("## Where to change what")[1].split("## How good")[0]
    paths = re.findall(r"`((?:factcheck|rules|docs)/[\w./]*)`", rows) + re.findall(r"\]\(((?!https?:)[^)]+)\)", README)
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_number_of_samples() -> None:
    assert len([*(ROOT / "factcheck" / "samples").glob("*.txt")]) == 9
    assert README.count("nine") == 2


@pytest.fixture(scope="module")
def remade() -> str:
    made = runpy.run_path(str(ROOT / "docs" / "make_picture.py"))
    picture = made["picture"]()
    assert isinstance(picture, str)
    return picture


def shown(picture: str) -> list[str]:
    """The rules of the findings in a picture."""
    return re.findall(r">((?:across|arithmetic|dates|text|rules)\.\w+)<", picture)


def test_the_picture_can_be_remade(remade: str) -> None:
    assert ElementTree.fromstring(remade).tag.endswith("svg")
    assert "across.conflict" in shown(remade)


def test_the_picture_shows_what_the_program_finds(remade: str) -> None:
    """Otherwise: ``python docs/make_picture.py``."""
    assert shown((ROOT / "docs" / "report.svg").read_text(encoding="utf-8")) == shown(remade)
