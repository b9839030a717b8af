"""Where the configuration is found, what it may say, and how a mistake in it is named."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from factcheck.cli.config import Config, load
from factcheck.cli.errors import CliError
from factcheck.cli.main import main
from factcheck.cli.toml_lines import line_of
from factcheck.settings import Settings

Line = Callable[..., Any]

FULL = """\
format = "jsonl"
level = "info"
fail-on = "never"
published = 2021-07-23
publisher = "الأفق"

[settings]
about_width = 0.15
level_days = 5
policy = "majority"
"""


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


class TestDiscovery:
    def test_nothing_found_gives_the_defaults(self, articles: Path) -> None:
        assert load(None) == Config()

    def test_every_key_is_read_exactly(self, articles: Path) -> None:
        write(articles / "factcheck.toml", FULL)
        settings = Settings(about_width=Fraction(3, 20), level_days=5, policy="majority")
        expected = Config("jsonl", "info", "never", "2021-07-23T00:00:00", "الأفق", settings)
        assert replace(load(None), given=frozenset()) == expected

    def test_the_table_of_a_project_file(self, articles: Path) -> None:
        write(articles / "pyproject.toml", '[project]\nname = "x"\n\n[tool.factcheck]\nlevel = "info"\n')
        assert load(None).level == "info"

    def test_the_own_file_comes_before_the_project_file(self, articles: Path) -> None:
        write(articles / "pyproject.toml", '[tool.factcheck]\nlevel = "info"\n')
        write(articles / "factcheck.toml", '\ufefflevel = "error"\n')
        assert load(None).level == "error"

    def test_a_folder_above_is_searched_up_to_the_repository(self, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write(articles / "factcheck.toml", 'level = "info"\n')
        (articles / "desk" / "today").mkdir(parents=True)
        monkeypatch.chdir(articles / "desk" / "today")
        assert load(None).level == "info"
        (articles / "desk" / ".git").mkdir()
        assert load(None).level == "warning"

    def test_a_project_file_that_is_not_about_us_is_left_alone(self, articles: Path) -> None:
        write(articles / "factcheck.toml", 'level = "info"\n')
        (articles / "desk").mkdir()
        write(articles / "desk" / "pyproject.toml", "this is [ no toml")
        assert load(None).level == "info"

    def test_the_file_given_comes_before_all(self, articles: Path) -> None:
        write(articles / "factcheck.toml", "nonsense")
        other = write(articles / "other.toml", 'level = "info"\n')
        assert load(str(other)).level == "info"

    def test_the_command_line_comes_before_the_file(self, articles: Path, line: Line) -> None:
        write(articles / "factcheck.toml", 'fail-on = "never"\npublisher = "الأفق"\n[settings]\nlevel_days = 9\n')
        calls = line("error")
        assert main(["check", "a.txt"]) == 0
        assert (calls.settings.level_days, calls.documents[0].publisher) == (9, "الأفق")
        calls = line("error")
        assert main(["check", "a.txt", "--fail-on", "error", "--publisher", "المدى"]) == 1
        assert calls.documents[0].publisher == "المدى"


class TestMistakes:
    @pytest.mark.parametrize(
        ("text", "line", "message"),
        [
            ('level = "info"\nfail_on = "error"\n', 2, "unknown key «fail_on»; did you mean «fail-on»?"),
            ("# x\n\nlevels = 3\n", 3, "did you mean «level»?"),
            (
                "[settings]\nlevel_days = 3\nabout-width = 1\n",
                3,
                "unknown key «settings.about-width»; did you mean «about_width»?",
            ),
            ("about_width = 1\n", 1, "did you mean «settings.about_width»?"),
            ("zzz = 1\n", 1, "known keys: format, level"),
            ("[seting]\n", 1, "unknown key «seting»"),
            ("\nsettings = {level_day = 3}\n", 2, "did you mean «level_days»?"),
            ("settings.nope = 3\n", 1, "unknown key"),
            ('level = "loud"\n', 1, "level must be one of error, warning, info, not 'loud'"),
            ("level = 3\n", 1, "level must be one of"),
            ('format = "xml"\n', 1, "format must be one of terminal, json"),
            ("published = 2021\n", 1, "published must be a date"),
            ('published = "9999-01-01"\n', 1, "published must be a date"),
            ('publisher = ""\n', 1, "publisher must be a name"),
            ("settings = 3\n", 1, "settings must be a table"),
            ('[settings]\n\nlevel_days = "3"\n', 3, "settings.level_days must be a whole number"),
            ("[settings]\nlevel_days = true\n", 2, "must be a whole number"),
            ("[settings]\nlevel_days = -1\n", 2, "must be a whole number"),
            ("[settings]\nabout_width = nan\n", 2, "must be a number"),
            ("[settings]\nabout_width = 1e999999999\n", 2, "must be a number"),
            ('[settings]\nabout_width = "1/0"\n', 2, "must be a number"),
            ("[settings]\nabout_width = -0.1\n", 2, "must be a number"),
            ('[settings]\npolicy = "guess"\n', 2, "settings.policy must be one of range"),
            ("level = \n", 1, "not valid TOML"),
            ('level = "info"\nlevel = "info"\n', 2, "not valid TOML"),
            ('level = "info"\npublisher = """x\n\n', 2, "not valid TOML"),
        ],
    )
    def test_are_named_with_file_and_line(self, articles: Path, text: str, line: int, message: str) -> None:
        path = write(articles / "factcheck.toml", text)
        with pytest.raises(CliError) as caught:
            load(None)
        assert caught.value.message.startswith(f"{path}:{line}: ")
        assert message in caught.value.message

    def test_lines_count_from_the_top_of_a_project_file(self, articles: Path) -> None:
        text = '[project]\nlevl = 1\n\n[tool.factcheck]\nlevl = "info"\n'
        path = write(articles / "pyproject.toml", text)
        with pytest.raises(CliError) as caught:
            load(None)
        assert caught.value.message.startswith(f"{path}:5: ")

    def test_a_project_file_given_needs_our_table(self, articles: Path) -> None:
        path = write(articles / "pyproject.toml", '[project]\nname = "x"\n')
        with pytest.raises(CliError, match=r"no \[tool\.factcheck\]"):
            load(str(path))

    def test_bad_bytes_are_a_mistake_not_a_crash(self, articles: Path) -> None:
        (articles / "factcheck.toml").write_bytes(b"level = '\xc7'")
        with pytest.raises(CliError, match="UTF-8"):
            load(None)

    def test_exit_with_2(self, articles: Path, line: Line, capsys: pytest.CaptureFixture[str]) -> None:
        line()
        write(articles / "factcheck.toml", 'level = "info"\nfial-on = "error"\n')
        assert main(["check", "a.txt"]) == 2
        english, arabic = capsys.readouterr().err.splitlines()
        assert "factcheck.toml:2: unknown key «fial-on»; did you mean «fail-on»?" in english
        assert "factcheck.toml:2" in arabic


@pytest.mark.parametrize(
    ("path", "line"),
    [(("a",), 2), (("t",), 3), (("t", "b"), 4), (("t", "u", "c"), 5), (("t", "v", "d"), 6), (("t", "gone"), None), (("q r",), 1)],
)
def test_lines_of_keys(path: tuple[str, ...], line: int | None) -> None:
    text = '"q r" = 1\na = 1\n[t] # x\nb = 1\nu.c = 1\nv = {d = 1}\n# gone = 1\n'
    assert line_of(text, path) == line


def test_settings_take_exact_words_too(articles: Path) -> None:
    write(articles / "factcheck.toml", '[settings]\nabout_width = "1/3"\ncopy_ratio = 1\n')
    assert load(None).settings == Settings(about_width=Fraction(1, 3), copy_ratio=Fraction(1))
