"""The command line: its words, and what they become."""

from __future__ import annotations

import argparse
from datetime import date
from typing import NoReturn

from msgspec import Struct, field

from factcheck import __version__
from factcheck.cli.config import FAIL_ON, PROFILES, Config, load
from factcheck.cli.errors import CliError
from factcheck.model import SEVERITIES
from factcheck.readers import parse_published
from factcheck.report import CLAIM_FORMATS, FILE_FORMATS, FORMATS
from factcheck.settings import Settings
from factcheck.wording import LANGUAGES

_ABOUT = """\
Checks the numbers and dates of Arabic news copy: each document on its own and all against each other.
مدقّق الأرقام والتواريخ في النصوص الإخبارية العربية."""

_INPUT = """\
a file or folder, or - for standard input: .txt, .md with front matter, .html, .docx, .pdf, ninjs .json or .jsonl, NewsML-G2 .xml,
.rss, .atom, .zip of these"""

_EXIT_CODES = """\
exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  mistake in the command line or the configuration
  3  internal error
  5  nothing was checked: no document could be read, or no number and no date was recognised

A sources.csv (file,publisher,published) beside the files gives their publishers and dates.
Defaults for the options: factcheck.toml, or [tool.factcheck] in pyproject.toml, here or in a folder above."""


class Arguments(Struct, dict=True):
    """The command line as given; ``None`` where it is silent. ``action`` is the second word of ``rules`` and ``baseline``."""

    command: str = ""
    action: str = ""
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
    reports: list[tuple[str, str]] = field(default_factory=list)
    bidi: bool | None = None
    csv_bom: bool = False
    lang: str = "ar"
    rules: list[str] = field(default_factory=list)
    profile: str | None = None
    waivers: list[str] = field(default_factory=list)
    baseline: str | None = None
    today: date | None = None
    names: list[str] = field(default_factory=list)


class RunOptions(Struct, frozen=True):
    """What holds for a run: the command line, then the configuration, then the defaults."""

    format: str
    level: str
    fail_on: str
    published: str | None
    publisher: str | None
    settings: Settings
    rules: tuple[str, ...] = ()
    profile: str | None = None
    waivers: tuple[str, ...] = ()
    baseline: str | None = None
    open: frozenset[str] = frozenset()
    """Of ``fail_on`` and ``level`` those that neither command line nor configuration sets: a profile may."""
    fixed: frozenset[str] = frozenset()
    """The settings that the configuration speaks of: no pack changes them."""

    @property
    def wants_packs(self) -> bool:
        return bool(self.rules or self.profile or self.waivers or self.baseline)


def resolve(arguments: Arguments) -> RunOptions:
    """Raises :class:`CliError` where the configuration is at fault."""
    return merged(arguments, load(arguments.config))


def merged(arguments: Arguments, config: Config) -> RunOptions:
    """A format of the configuration that lists no claims is none for ``extract``."""
    fitting = arguments.command != "extract" or config.format in CLAIM_FORMATS
    return RunOptions(
        arguments.format or (config.format if fitting else CLAIM_FORMATS[0]),
        arguments.level or config.level,
        arguments.fail_on or config.fail_on,
        arguments.published or config.published,
        arguments.publisher or config.publisher,
        config.settings,
        (*config.rules, *arguments.rules),
        arguments.profile or config.profile,
        (*config.waivers, *arguments.waivers),
        arguments.baseline or config.baseline,
        frozenset(
            name for name in ("fail_on", "level") if not getattr(arguments, name) and name.replace("_", "-") not in config.given
        ),
        config.given,
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
    _rules(_command(commands, "rules", "list, check, explain and suggest rules and facts"))
    _baseline(_command(commands, "baseline", "keep the findings that are known, so that only new ones fail"))
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
    _packs(parser)
    parser.add_argument("--baseline", metavar="FILE", help="leave out the findings of this baseline: only new ones count")
    _findings(parser, "warning")
    _writing(parser, FORMATS)
    _reports(parser)
    _running(parser)


def _packs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rules",
        action="append",
        default=[],
        metavar="PACK",
        help="a pack of rules: its folder, a folder of packs, the name of a shipped one, or all; may be given several times",
    )
    parser.add_argument("--profile", choices=PROFILES, metavar="NAME", help=f"one of {', '.join(PROFILES)}: how strict to be")
    parser.add_argument(
        "--waivers", action="append", default=[], metavar="FILE", help="a file of waivers; may be given several times"
    )
    parser.add_argument("--today", type=_day, metavar="DATE", help="the day by which waivers run out (this machine's date)")


def _rules(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    pack = "a pack's folder, a folder of packs, or the name of a shipped pack"
    listing = _command(actions, "list", "list the rules, facts and assertions of packs")
    listing.add_argument("names", nargs="*", metavar="PATH", help=f"{pack} (the shipped packs)")
    checking = _command(actions, "check", "read packs strictly and prove each rule by its examples")
    checking.add_argument("names", nargs="*", metavar="PATH", help=f"{pack} (the shipped packs)")
    explaining = _command(actions, "explain", "say what a rule, a fact or a check does, why, and with which examples")
    explaining.add_argument("names", nargs=1, metavar="NAME", help="its id, or the last part of it")
    explaining.add_argument("--rules", action="append", default=[], metavar="PACK", help=f"look in this pack too: {pack}")
    suggesting = _command(actions, "suggest", "propose facts and assertions from an archive, for you to verify and edit")
    _inputs(suggesting)
    suggesting.add_argument(
        "--output", metavar="FOLDER", help="write facts.yaml and test_suggested.py there, in place of standard output"
    )
    _running(suggesting)


def _baseline(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    for name, summary in (
        ("write", "write all findings of the documents as known"),
        ("update", "take out of the baseline what no longer stands in the documents; adds nothing"),
    ):
        action = _command(actions, name, summary)
        _inputs(action)
        _packs(action)
        action.add_argument("--baseline", metavar="FILE", help="the baseline (factcheck-baseline.json)")
        _running(action)


def _extract(parser: argparse.ArgumentParser) -> None:
    _inputs(parser)
    parser.add_argument("--unresolved", action="store_true", help="list what was seen and not understood, in place of claims")
    _writing(parser, CLAIM_FORMATS)
    _running(parser)


def _demo(parser: argparse.ArgumentParser) -> None:
    _findings(parser, "info")
    _writing(parser, FORMATS)
    _reports(parser)
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


def _writing(parser: argparse.ArgumentParser, formats: tuple[str, ...]) -> None:
    parser.add_argument("--format", choices=formats, metavar="FORMAT", help=f"one of {', '.join(formats)} (terminal)")
    parser.add_argument("--output", metavar="FILE", help="write to this file, in place of standard output")
    parser.add_argument("--csv-bom", action="store_true", help="begin CSV with a byte order mark, for Excel")
    parser.add_argument(
        "--bidi",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="the terminal sets right-to-left text itself, or does not (plain text that suits most)",
    )
    parser.add_argument("--explain", action="store_true", help="say which words and rules made each value")


def _reports(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--report",
        dest="reports",
        type=_report,
        action="append",
        default=[],
        metavar="FORMAT=FILE",
        help=f"write this report too; may be given several times: {', '.join(FILE_FORMATS)}",
    )
    parser.add_argument("--lang", choices=LANGUAGES, default="ar", help="language of HTML and of machine formats' messages (ar)")


def _report(text: str) -> tuple[str, str]:
    fmt, _, path = text.partition("=")
    if fmt not in FILE_FORMATS or not path:
        raise argparse.ArgumentTypeError(f"«{text}» is not FORMAT=FILE with a format of {', '.join(FILE_FORMATS)}")
    return fmt, path


def _running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="findings and coverage only, no progress bar")
    parser.add_argument("--no-progress", action="store_true", help="no progress bar")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"«{text}» is not a day such as 2024-05-31") from None


def _date(text: str) -> str:
    try:
        parse_published(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"«{text}» is not a date such as 2024-05-31 or 2024-05-31T14:30") from None
    return text
