"""The golden reports: what each format writes for the report made by hand. ``python tests/report/golden.py --write`` renews
them; look at the difference before you commit it. What the sample dispatches give changes with every word that is learned, so of
those only facts are tested, not bytes."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from report_sample import build

from factcheck.report import FORMATS, render

FOLDER = Path(__file__).parent / "golden"
SUFFIX = {"terminal": "txt", "json": "json", "sarif": "sarif.json", "junit": "xml", "github": "log", "claimreview": "jsonld"}
_ASSETS = r"(<style>).*?(</style>)|(<script>).*?(</script>)|'sha256-[^']*'"
_VERSION = r"(\"version\": )\"[\d.]+\"(?=, \"rules\")"
_CHANGING = re.compile(f"{_ASSETS}|{_VERSION}", re.DOTALL)


def name(fmt: str) -> str:
    return f"report.{SUFFIX.get(fmt, fmt)}"


def text(fmt: str) -> str:
    """The report, without style and script of a page (they have tests of their own) and without the program's version."""
    return _CHANGING.sub(lambda found: "".join(filter(None, found.groups())), render(build(), fmt))


def main() -> None:
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    FOLDER.mkdir(exist_ok=True)
    for fmt in FORMATS:
        (FOLDER / name(fmt)).write_text(text(fmt), encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
