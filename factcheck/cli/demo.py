"""``factcheck demo``: the main job on the sample dispatches of the package."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec.structs import replace

import factcheck
from factcheck.cli.check import check, read_all, sort_out
from factcheck.cli.config import Config
from factcheck.cli.options import Arguments, merged
from factcheck.cli.streams import Output
from factcheck.model import Document
from factcheck.readers import Seen

SAMPLES = Path(factcheck.__file__).parent / "samples"


def run(arguments: Arguments) -> int:
    """Shows everything, whatever the configuration says. The samples carry a planted error on purpose: findings are no
    failure here."""
    options = merged(arguments, Config(level="info", fail_on="never"))
    documents, problems = sort_out(read_all([str(SAMPLES)], Seen()))
    return check(arguments, options, Output(arguments.output, ()), [_renamed(found) for found in documents], (), problems)


def _renamed(document: Document) -> Document:
    """A sample under its own name, not under that of the folder where the package happens to be installed."""
    return replace(document, id=document.id.removeprefix(f"{SAMPLES}{os.sep}"))
