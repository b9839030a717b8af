"""The command line: its words, and what they become."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from typing import NoReturn

from factcheck import __version__
from factcheck.cli.config import FAIL_ON, Config, load
from factcheck.cli.errors import CliError
from factcheck.model import SEVERITIES
from factcheck.read import parse_published
from factcheck.report import FORMATS
from factcheck.settings import Settings

_ABOUT = """\
Checks the numbers and dates of Arabic news copy: each document on its own and all against each other.
مدقّق الأرقام والتواريخ في النصوص الإخبارية العربية."""

_INPUT = "a file or folder (.txt, .md with front matter, ninjs .json or .jsonl), or - for standard input"

_EXIT_CODES = """\
exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  mistake in the command line or the configuration
  3  internal error
  5  nothing was checked: no document could be read, or no number and no date was recognised

A sources.csv (file,publisher,published) beside the files gives their publishers and dates.
Defaults for the options: factcheck.toml, or [tool.factcheck] in pyproject.toml, here or in a folder above."""


@dataclass
class Arguments:
    """The command line as given; ``None`` where it is silent."""

    command: str = ""
    inputs: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)
    format: str | None = None
    output: str | None = None
    level: str | None = None
    fail_on: str | None = None
    config: str | None = None
    published: str | None = None
    publisher: str | None = None
    explain: bool = False
    unresolved: bool = False
    quiet: bool = False
    no_progress: bool = False


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What holds for a run: the command line, then the configuration, then the defaults."""

    format: str
    level: str
    fail_on: str
    published: str | None
    publisher: str | None
    settings: Settings


def resolve(arguments: Arguments) -> RunOptions:
    """Raises :class:`CliError` where the configuration is at fault."""
    return merged(arguments, load(arguments.config))


def merged(arguments: Arguments, config: Config) -> RunOptions:
    return RunOptions(
        arguments.format or config.format,
        arguments.level or config.level,
        arguments.fail_on or config.fail_on,
        arguments.published or config.published,
        arguments.publisher or config.publisher,
        config.settings,
    )


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CliError(f"{message} (see {self.prog} --help)", f"خطأ في سطر الأوامر. للمساعدة: {self.prog} --help")


def parse(argv: list[str] | None) -> Arguments:
    """The arguments of a command line; raises :class:`CliError` where it cannot be understood, and ``SystemExit`` after
    ``--help`` and ``--version``."""
    return _parser().parse_args(argv, namespace=Arguments())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="factcheck",
        description=_ABOUT,
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    commands = parser.add_subparsers(prog=parser.prog, dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    _check(_command(commands, "check", "check documents on their own and against each other", _EXIT_CODES))
    _extract(_command(commands, "extract", "list the claims with numbers and dates, without comparing them"))
    _demo(_command(commands, "demo", "check the sample dispatches that come with the program"))
    return parser


def _command(
    commands: argparse._SubParsersAction[_Parser], name: str, summary: str, epilog: str | None = None
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _check(parser: argparse.ArgumentParser) -> None:
    _inputs(parser)
    parser.add_argument(
        "--against",
        nargs="+",
        action="extend",
        default=[],
        metavar="WIRE",
        help="files or folders to hold the INPUT against; only what concerns the INPUT is reported",
    )
    parser.add_argument(
        "--fail-on", choices=FAIL_ON, metavar="LEVEL", help=f"exit with 1 from this severity on: {', '.join(FAIL_ON)} (error)"
    )
    _findings(parser, "warning")
    _writing(parser)
    _running(parser)


def _extract(parser: argparse.ArgumentParser) -> None:
    _inputs(parser)
    parser.add_argument("--unresolved", action="store_true", help="list what was seen and not understood, in place of claims")
    _writing(parser)
    _running(parser)


def _demo(parser: argparse.ArgumentParser) -> None:
    _findings(parser, "info")
    _writing(parser)
    parser.add_argument("--quiet", action="store_true", help="findings and coverage only")


def _inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help=_INPUT)
    parser.add_argument("--published", type=_date, metavar="ISO", help="publication date of every INPUT that has none of its own")
    parser.add_argument("--publisher", metavar="NAME", help="publisher of every INPUT that names none of its own")
    parser.add_argument("--config", metavar="FILE", help="configuration file, in place of the one that is found")


def _findings(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--level", choices=SEVERITIES, metavar="LEVEL", help=f"lowest severity shown: {', '.join(SEVERITIES)} ({default})"
    )


def _writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, metavar="FORMAT", help=f"one of {', '.join(FORMATS)} (terminal)")
    parser.add_argument("--output", metavar="FILE", help="write to this file, in place of standard output")
    parser.add_argument("--explain", action="store_true", help="say which words and rules made each value")


def _running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="findings and coverage only, no progress bar")
    parser.add_argument("--no-progress", action="store_true", help="no progress bar")


def _date(text: str) -> str:
    try:
        parse_published(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"«{text}» is not a date such as 2024-05-31 or 2024-05-31T14:30") from None
    return text
