"""The line that examples are run through, each set of texts read once in a test run."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.cli.rules import line as uncached
from factcheck.model import Document, Report

_reports: dict[tuple[Document, ...], Report] = {}


def read_once(documents: Sequence[Document], against: Sequence[Document] = ()) -> Report:
    """The line of the command, each set of texts read once in a test run: examples are many and the same."""
    key = (*documents, *against)
    if key not in _reports:
        _reports[key] = uncached(documents, against)
    return _reports[key]
