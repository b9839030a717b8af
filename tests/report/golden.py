"""The golden reports: what each format writes for the report made by hand, and for each of the two stories of the demo.
``PYTHONPATH=. python tests/report/golden.py --write`` renews them all; look at the difference before you commit it: what is
learned about words changes the stories' reports, and nothing else may."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from difflib import unified_diff
from functools import cache
from pathlib import Path

from msgspec.structs import replace
from report_sample import build

import factcheck
from factcheck.model import Document, Report
from factcheck.pipeline import check_documents
from factcheck.readers import read
from factcheck.report import FORMATS, render
from factcheck.settings import Settings

COMMAND = "PYTHONPATH=. python tests/report/golden.py --write"
FOLDER = Path(__file__).parent / "golden"
SAMPLES = Path(factcheck.__file__).parent / "samples"
SUFFIX = {"terminal": "txt", "json": "json", "sarif": "sarif.json", "junit": "xml", "github": "log", "claimreview": "jsonld"}
_ASSETS = r"(<style>).*?(</style>)|(<script>).*?(</script>)|'sha256-[^']*'"
_VERSION = r"(\"version\": )\"[\d.]+\"(?=, \"rules\")"
_CHANGING = re.compile(f"{_ASSETS}|{_VERSION}", re.DOTALL)
_MOST_LINES, _BEFORE, _WIDE = 8, 40, 160


@cache
def _story(first: int, last: int) -> Report:
    """The report on the samples with these numbers."""
    found = (document for document in read([str(SAMPLES)]) if isinstance(document, Document))
    documents = [replace(document, id=Path(document.id).name) for document in found]
    return check_documents([document for document in documents if first <= int(document.id[:2]) <= last], Settings())


REPORTS: dict[str, Callable[[], Report]] = {
    "by-hand": build,
    "demo-trains": lambda: _story(1, 6),
    "demo-solar": lambda: _story(7, 9),
}
"""By the folder in which their golden reports stand."""


def path(story: str, fmt: str) -> Path:
    return FOLDER / story / f"report.{SUFFIX.get(fmt, fmt)}"


def text(story: str, fmt: str) -> str:
    """The report, without style and script of a page (they have tests of their own) and without the program's version."""
    return _CHANGING.sub(lambda found: "".join(filter(None, found.groups())), render(REPORTS[story](), fmt))


def difference(kept: str, new: str) -> str:
    """The first lines that differ, each cut to the stretch that does, and the command that renews; empty where none does."""
    if kept == new:
        return ""
    lines = list(unified_diff(kept.split("\n"), new.split("\n"), "kept", "new", n=0, lineterm=""))[3:]
    pair = [next((line[1:] for line in lines if line.startswith(sign)), "") for sign in "-+"]
    same = next((place for place, (one, other) in enumerate(zip(*pair, strict=False)) if one != other), min(map(len, pair)))
    start = max(same - _BEFORE, 0)
    shown = [line[0] + line[1 + start : 1 + start + _WIDE] for line in lines if not line.startswith("@@")]
    rest = len(shown) - _MOST_LINES
    return "\n".join([*shown[:_MOST_LINES], *([f"… and {rest} lines more"] if rest > 0 else []), f"renew with: {COMMAND}"])


def main() -> None:
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    for story in REPORTS:
        (FOLDER / story).mkdir(parents=True, exist_ok=True)
        for fmt in FORMATS:
            path(story, fmt).write_text(text(story, fmt), encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
