"""The package works where nobody has the checkout: rules, words and samples travel in the wheel, and an editable install
finds those of the checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DATA = (".tsv", ".csv", ".txt", ".yaml", ".typed", ".json", ".js", ".css")
WHERE = """
import json
from pathlib import Path
import factcheck
from factcheck.lang.lexicon import lexicon
from factcheck.text.fold import fold_word
from factcheck.rules_path import rules_path
read = [word for word in ("مليون", "الثلاثاء", "قتيلا") if lexicon("ar").readings(fold_word(word))]
print(json.dumps({"package": str(Path(factcheck.__file__).parent), "rules": str(rules_path()), "words": len(read)}))
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def new_environment(folder: Path) -> Path:
    """A fresh environment that has this one's dependencies behind its own packages, so that nothing is fetched. Gives its
    ``bin`` folder."""
    venv.create(folder, symlinks=True)
    paths = {
        key: sysconfig.get_path(key, "venv", {"base": str(folder), "platbase": str(folder)}) for key in ("purelib", "scripts")
    }
    (Path(paths["purelib"]) / "outer.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Path(paths["scripts"])


def install(scripts: Path, *what: str | Path) -> None:
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--ignore-installed", *what, cwd=scripts)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module", params=["wheel", "editable"])
def scripts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = new_environment(tmp_path_factory.mktemp(request.param) / "venv")
    if request.param == "wheel":
        install(made, request.getfixturevalue("wheel"))
    else:
        install(made, "--editable", ROOT)
    return made


def test_rules_and_words_are_found(scripts: Path, tmp_path: Path) -> None:
    found = json.loads(run(scripts / "python", "-c", WHERE, cwd=tmp_path))
    package, rules = Path(found["package"]), Path(found["rules"])
    if package == ROOT / "factcheck":
        assert rules == ROOT / "rules"
    else:
        assert scripts.parent in package.parents
        assert rules == package / "rules_data"
    assert (rules / "core" / "pack.yaml").is_file()
    assert found["words"] == 3


def test_the_main_job_runs(scripts: Path, tmp_path: Path) -> None:
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert version is not None
    assert run(scripts / "factcheck", "--version", cwd=tmp_path).split() == ["factcheck", version[1]]
    report = json.loads(run(scripts / "factcheck", "demo", "--format", "json", cwd=tmp_path))
    assert len(report["documents"]) == len([*(ROOT / "factcheck" / "samples").glob("*.txt")])
    assert report["coverage"]["claims"] > 0


def test_the_wheel_holds_all_data_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    files = [path for path in (ROOT / "factcheck").rglob("*") if path.is_file() and path.suffix in (".py", *DATA)]
    packs = [path for path in (ROOT / "rules").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    expected = {path.relative_to(ROOT).as_posix() for path in files}
    expected |= {f"factcheck/rules_data/{path.relative_to(ROOT / 'rules').as_posix()}" for path in packs}
    packed = {name for name in names if ".dist-info/" not in name}
    assert packed == expected
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_no_rules_is_an_error_that_says_where(tmp_path: Path) -> None:
    from factcheck.rules_path import rules_path

    with pytest.raises(FileNotFoundError, match="rules_data"):
        rules_path(tmp_path / "factcheck")
    (tmp_path / "rules").mkdir()
    with pytest.raises(FileNotFoundError):  # somebody else's folder of this name beside an installed package
        rules_path(tmp_path / "factcheck")
    (tmp_path / "pyproject.toml").touch()
    assert rules_path(tmp_path / "factcheck") == tmp_path / "rules"
    (tmp_path / "factcheck" / "rules_data").mkdir(parents=True)
    assert rules_path(tmp_path / "factcheck") == tmp_path / "factcheck" / "rules_data"
