"""Reports: one format, one file. A format sees the model only, and ends with the coverage.

A format is a module with ``report(report, options) -> str`` and, where it can list the claims of an extraction too,
``claims(extractions, options) -> Iterable[str]``. It is registered by its line in ``_FORMATS`` and imported when asked for.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from typing import Protocol, cast

from factcheck.model import Extraction, Report, Severity
from factcheck.report.options import Options, severity

_FORMATS = {
    "terminal": "factcheck.report.terminal",
    "json": "factcheck.report.as_json",
    "jsonl": "factcheck.report.as_jsonl",
    "csv": "factcheck.report.as_csv",
}

FORMATS: tuple[str, ...] = tuple(_FORMATS)


class _Format(Protocol):
    def report(self, report: Report, options: Options) -> str: ...
    def claims(self, extractions: Iterable[Extraction], options: Options) -> Iterable[str]: ...


def _format(name: str) -> _Format:
    if name not in _FORMATS:
        raise ValueError(f"no such format: {name!r}; there are {', '.join(FORMATS)}")
    return cast(_Format, import_module(_FORMATS[name]))


def _color(stream_is_terminal: bool) -> bool:
    """Escape codes only for a terminal that can show them and where ``NO_COLOR`` is unset or empty."""
    return stream_is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def render(
    report: Report,
    fmt: str,
    *,
    stream_is_terminal: bool = False,
    width: int = 100,
    level: Severity | str = "info",
    explain: bool = False,
    quiet: bool = False,
) -> str:
    """The whole report as text that ends in a newline. ``level`` is the lowest severity of the findings that are shown, and
    hides nothing else. ``width`` (columns), ``quiet`` (findings and coverage only) and colour concern ``terminal``.

    Raises ``ValueError`` for an unknown format or level."""
    options = Options(
        color=_color(stream_is_terminal), width=width, level=severity(level), explain=explain, quiet=quiet, unresolved=False
    )
    return _format(fmt).report(report, options)


def render_claims(
    extractions: Iterable[Extraction],
    fmt: str,
    *,
    explain: bool = False,
    unresolved: bool = False,
    width: int = 100,
    stream_is_terminal: bool = False,
) -> Iterable[str]:
    """The claims of the documents, in their order, as chunks to be written as they come; nothing but counts is kept between
    documents. With ``unresolved`` what was seen and not understood, in place of the claims.

    Raises ``ValueError`` for an unknown format."""
    options = Options(
        color=_color(stream_is_terminal), width=width, level="info", explain=explain, quiet=False, unresolved=unresolved
    )
    return _format(fmt).claims(extractions, options)


__all__ = ["FORMATS", "render", "render_claims"]
