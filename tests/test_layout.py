"""The house rules that a machine can see: import direction, length, words as data, nothing of one machine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
ROOMS = (
    ("model", "settings"),
    ("text", "lang"),  # they know each other's types
    ("world",),
    ("wording",),
    ("readers",),
    ("extract",),
    ("align",),
    ("verdict",),
    ("checks",),
    ("rules", "rules_path"),
    ("pipeline",),
    ("frames",),
    ("api",),
    ("report",),
    ("cli", "__main__", "pytest_plugin", "testing"),
)
RANK = {name: rank for rank, names in enumerate(ROOMS) for name in names}
LONGEST = 400
ENGINE = ("text", "lang", "world", "readers", "extract", "align", "verdict", "checks", "rules")
ARABIC_WORD = re.compile(r"[\u0621-\u063a\u0641-\u064a]{3,}")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def is_engine(path: Path) -> bool:
    """A language's own folder may know its clitics and endings; what stands outside it knows no language."""
    inside = path.relative_to(PACKAGE).parts
    return inside[0] in ENGINE and not (inside[0] == "lang" and len(inside) > 2)


def room(module: str) -> str:
    """``factcheck.lang.ar.stem`` → ``lang``; the package itself → empty."""
    return module.removeprefix("factcheck").strip(".").partition(".")[0]


def imported(source: str, module: str) -> Iterator[str]:
    """Our modules that a source imports, wherever the statement stands; relative ones resolved."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.partition(".")[0] == "factcheck")
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*module.split(".")[: -node.level], *([base] if base else [])])
            if base == "factcheck":
                yield from (f"factcheck.{alias.name}" for alias in node.names)
            elif base.startswith("factcheck."):
                yield base


def wrong_way(source: str, module: str) -> list[str]:
    own = room(module)
    if own in ("", "__init__"):  # the package's door
        return []
    targets = {target for target in imported(source, module) if room(target) in RANK}
    return sorted(target for target in targets if RANK[room(target)] > RANK[own])


def word_lists(source: str) -> list[str]:
    """Lists of Arabic words in code: collections that hold three or more bare words, and patterns with alternatives."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            words = [item.value for item in node.elts if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        elif isinstance(node, ast.Dict):
            words = [item.value for item in node.keys if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = re.split(r"[|]|\s+(?=\S+$)", node.value) if "|" in node.value and "\n" not in node.value else []
        else:
            continue
        bare = [word for word in words if ARABIC_WORD.search(word) and len(word.split()) <= 2]
        if len(bare) >= 3:
            found.append(f"line {node.lineno}: {' '.join(bare[:5])}")
    return found


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 50
    assert len(TESTS) > 10


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_go_left_to_right(path: Path) -> None:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    own = room(module.removesuffix(".__init__"))
    assert own in RANK or own in ("", "__init__"), f"{own} is no room of docs/architecture.md"
    assert wrong_way(path.read_text(encoding="utf-8"), module) == []


def test_the_import_test_can_fail() -> None:
    lines = "def f():\n    from factcheck.verdict import judge\n    from factcheck import cli\n    from ..report import page\n"
    assert wrong_way(lines, "factcheck.align.gate") == ["factcheck.cli", "factcheck.report", "factcheck.verdict"]
    assert wrong_way("from factcheck.lang import lexicon\n", "factcheck.text.fold") == []


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name == "report"], ids=name)
def test_reports_see_the_model_and_its_words_only(path: Path) -> None:
    rooms = {room(target) for target in imported(path.read_text(encoding="utf-8"), "factcheck.report.x")}
    assert rooms <= {"model", "wording", "report"}


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=name)
def test_no_file_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST, "which noun is hiding in the file?"


@pytest.mark.parametrize("path", [path for path in MODULES if is_engine(path)], ids=name)
def test_words_are_data(path: Path) -> None:
    """A word is one line of a ``.tsv`` file with its example; the engine knows no language."""
    assert word_lists(path.read_text(encoding="utf-8")) == []


def test_the_word_test_can_fail() -> None:
    assert word_lists('HEDGES = ("نحو", "حوالي", "قرابة")\n')
    assert word_lists('PATTERN = "(?:قتيل|جريح|مصاب)"\n')
    assert word_lists('UNITS = {"متر": 1, "ميل": 2, "ذراع": 3}\n')
    assert not word_lists('"""«نحو ألف»، «حوالي ألف»، «قرابة ألف»"""\nMESSAGE = ("لا يصحان معا", "12")\n')


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_names_say_what_is_inside(path: Path) -> None:
    assert path.stem not in ("util", "utils", "helper", "helpers", "misc", "stuff", "tools")


def committed() -> list[Path]:
    """All files that a checkout has, without what ``.gitignore`` names."""
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split() if line.endswith("/")}
    hidden = {".git", *ignored}
    return sorted(path for path in ROOT.rglob("*") if path.is_file() and not hidden & {*path.relative_to(ROOT).parts})


def test_nothing_of_one_machine() -> None:
    """No path of somebody's home or scratch folder, no address of a package index."""
    machine = re.compile(
        r"(?<![\w.<*])/(?:" + "|".join(["work", "root", "home/" + r"\w", "tmp", "Users"]) + r")/|--index-url|file://"
    )
    found = {}
    for path in committed():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if hits := machine.findall(text):
            found[name(path)] = hits
    found.pop(name(Path(__file__)), None)
    assert found == {}


def test_every_folder_of_the_package_is_a_package() -> None:
    folders = {path.parent for path in MODULES}
    assert [name(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []
