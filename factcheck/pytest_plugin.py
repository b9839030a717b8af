"""The pytest plugin: ``pytest --factcheck PATH…`` makes a test of each rule for each document, and ``claims`` a fixture.

Nothing of the checker is imported before a path or the fixture asks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from factcheck.model import Document, Finding
    from factcheck.rules.query import Claims
    from factcheck.testing import Corpus

_CORPUS = pytest.StashKey["Corpus"]()
_RULES = "a pack of rules (a folder, a shipped pack's name, or all); may be given several times"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("factcheck", "checks of numbers and dates in Arabic news copy")
    group.addoption("--factcheck", nargs="+", action="extend", default=[], metavar="PATH", help="check these files and folders")
    group.addoption("--factcheck-rules", action="append", default=[], metavar="PACK", help=_RULES)
    group.addoption("--factcheck-profile", choices=("desk", "wire", "archive"), help="how strict to be")
    group.addoption(
        "--factcheck-fail-on", choices=("error", "warning", "info"), help="a rule fails from this severity on (error)"
    )
    group.addoption("--factcheck-waivers", action="append", default=[], metavar="FILE", help="a file of waivers")
    group.addoption("--factcheck-today", metavar="DATE", help="the day by which waivers run out (this machine's date)")
    parser.addini("factcheck_paths", "files and folders for the claims fixture where --factcheck is not given", "args", [])
    parser.addini("factcheck_rules", _RULES, "args", [])
    parser.addini("factcheck_profile", "desk, wire or archive", default="")
    parser.addini("factcheck_fail_on", "error, warning or info", default="")
    parser.addini("factcheck_waivers", "files of waivers", "args", [])


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "factcheck: a rule held against a document by factcheck")
    paths = config.getoption("factcheck")
    if not paths:
        return
    corpus = config.stash[_CORPUS] = _corpus(config, paths)
    asked = config.args_source is pytest.Config.ArgsSource.ARGS
    given = list(config.args) if asked else []
    config.args[:] = [*given, *(name for name in map(str, corpus.files) if name not in given)]


def _corpus(config: pytest.Config, paths: Iterable[str]) -> Corpus:
    from factcheck.rules.mistakes import RuleMistake
    from factcheck.testing import Corpus, Wishes

    def listed(name: str) -> tuple[str, ...]:
        beside = ((config.rootpath / given, given) for given in config.getini(f"factcheck_{name}"))
        return (*(str(path) if path.exists() else given for path, given in beside), *config.getoption(f"factcheck_{name}"))

    def single(name: str) -> str:
        return str(config.getoption(f"factcheck_{name}") or config.getini(f"factcheck_{name}"))

    today = str(config.getoption("factcheck_today") or "")
    try:
        wishes = Wishes(listed("rules"), single("profile"), single("fail_on"), listed("waivers"), today)
        return Corpus.of(paths, wishes)
    except (RuleMistake, ValueError) as mistake:
        raise pytest.UsageError(f"factcheck: {mistake}") from mistake


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    corpus = parent.config.stash.get(_CORPUS, None)
    if corpus is None or file_path.resolve() not in corpus.files:
        return None
    return File.from_parent(parent, path=file_path)


class File(pytest.File):
    """One file of copy, with a test for each rule and document in it."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        corpus = self.config.stash[_CORPUS]
        read = corpus.files[self.path.resolve()]
        for problem in read.problems:
            yield Unread.from_parent(self, name=corpus.unread_title(), problem=str(problem))
        for document in read.documents:
            if len(read.documents) == 1:
                yield from _tests(self, document)
            else:
                yield Text.from_parent(self, name=document.id, document=document)


class Text(pytest.Collector):
    """One document of a file that holds several."""

    def __init__(self, *, document: Document, **rest: object) -> None:
        super().__init__(**rest)  # type: ignore[arg-type]  # pytest hands its own arguments through
        self.document = document

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        yield from _tests(self, self.document)


def _tests(parent: pytest.Collector, document: Document) -> Iterator[pytest.Item]:
    for rule, title in parent.config.stash[_CORPUS].rules_of(document):
        item: RuleTest = RuleTest.from_parent(parent, name=f"{title} [{rule}]", rule=rule, document=document.id)
        item.add_marker("factcheck")
        yield item


class Broken(Exception):
    """A rule that a document breaks."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("; ".join(finding.message for finding in findings))
        self.findings = findings


class RuleTest(pytest.Item):
    """One rule held against one document."""

    def __init__(self, *, rule: str, document: str, **rest: object) -> None:
        super().__init__(**rest)  # type: ignore[arg-type]  # pytest hands its own arguments through
        self.rule = rule
        self.document = document

    def runtest(self) -> None:
        corpus = self.config.stash[_CORPUS]
        reason = corpus.idle(self.rule, self.document)
        if reason:
            pytest.skip(reason)  # the rule found nothing to hold: shown with its reason, never a green that cannot fail
        failing, rest = corpus.findings(self.rule, self.document)
        for finding in rest:
            self.add_report_section("call", finding.severity, corpus.describe([finding]))
        if failing:
            raise Broken(failing)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        if isinstance(excinfo.value, Broken):
            return self.config.stash[_CORPUS].describe(excinfo.value.findings)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, self.name


class Unread(pytest.Item):
    """A file that could not be read is no green test."""

    def __init__(self, *, problem: str, **rest: object) -> None:
        super().__init__(**rest)  # type: ignore[arg-type]  # pytest hands its own arguments through
        self.problem = problem

    def runtest(self) -> None:
        pytest.fail(self.problem, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, self.name


@pytest.fixture
def claims(request: pytest.FixtureRequest) -> Claims:
    """The claims of the documents of ``--factcheck``, or of ``factcheck_paths`` in the configuration."""
    from factcheck.rules.query import Claims

    config = request.config
    corpus = config.stash.get(_CORPUS, None)
    if corpus is None:
        root = config.rootpath
        paths = [str(root / path) for path in config.getini("factcheck_paths")]
        if not paths:
            pytest.fail(
                "the claims fixture has no documents: give --factcheck PATH, or factcheck_paths in the configuration", False
            )
        corpus = config.stash[_CORPUS] = _corpus(config, paths)
    return Claims(corpus.report)


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """The report behind «assert 1 >= 2» where one side counts claims or sources."""
    if type(left).__module__ != "factcheck.rules.query":  # without importing it
        return None
    from factcheck.rules.query import Count

    if not isinstance(left, Count):
        return None
    return [f"{int(left)} {op} {right}", *left.selection.report_text().splitlines()]
