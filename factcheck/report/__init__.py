"""Reports: one format, one file. A format sees the model only, and ends with the coverage.

A format is a module with ``report(report, options) -> str`` and, where it can list the claims of an extraction too,
``claims(extractions, options) -> Iterable[str]``. It is registered by its line in ``_FORMATS`` and imported when asked for.
A format that is no text has ``data(report, options) -> bytes`` in place of ``report``, and stands in ``_BINARY``.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from typing import Protocol, cast

from msgspec.structs import replace

from factcheck.model import PLAYS, Extraction, Finding, Report, Severity
from factcheck.report.options import Options, Waived, language, severity

_CLAIMS = {
    "terminal": "factcheck.report.terminal",
    "json": "factcheck.report.as_json",
    "jsonl": "factcheck.report.as_jsonl",
    "csv": "factcheck.report.as_csv",
}
_FORMATS = {
    **_CLAIMS,
    "html": "factcheck.report.as_html",
    "sarif": "factcheck.report.as_sarif",
    "junit": "factcheck.report.as_junit",
    "github": "factcheck.report.as_github",
    "rdjsonl": "factcheck.report.as_rdjsonl",
    "claimreview": "factcheck.report.as_claimreview",
}
_BINARY = {"parquet": "factcheck.report.as_parquet"}

FORMATS: tuple[str, ...] = tuple(_FORMATS)
"""What :func:`render` writes."""
CLAIM_FORMATS: tuple[str, ...] = tuple(_CLAIMS)
"""What :func:`render_claims` writes."""
FILE_FORMATS: tuple[str, ...] = (*_FORMATS, *_BINARY)
"""What :func:`render_bytes` writes."""


class _Format(Protocol):
    def report(self, report: Report, options: Options) -> str: ...
    def claims(self, extractions: Iterable[Extraction], options: Options) -> Iterable[str]: ...


class _Binary(Protocol):
    def data(self, report: Report, options: Options) -> bytes: ...


class MissingExtra(ValueError):
    """A format needs a library that is not installed; the message says how to get it."""

    def __init__(self, fmt: str, extra: str) -> None:
        super().__init__(f"the format {fmt} needs more libraries: pip install arqam-factcheck[{extra}]")


def _format(name: str, formats: dict[str, str]) -> _Format:
    if name not in formats:
        raise ValueError(f"no such format: {name!r}; there are {', '.join(formats)}")
    return cast(_Format, import_module(formats[name]))


def _binary(name: str) -> _Binary:
    return cast(_Binary, import_module(_BINARY[name]))


def json_schema() -> str:
    """The JSON Schema (draft 2020-12) of what ``json`` writes."""
    from pathlib import Path

    return (Path(__file__).parent / "schema" / "report-1.json").read_text(encoding="utf-8")


def available(fmt: str) -> None:
    """Raises :class:`MissingExtra` where a format cannot be written for want of a library."""
    if fmt in _BINARY:
        from importlib.util import find_spec

        if find_spec("pyarrow") is None:
            raise MissingExtra(fmt, fmt)


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
    bidi: bool | None = None,
    lang: str = "ar",
    csv_bom: bool = False,
    waived: Iterable[Waived] = (),
    known: Iterable[Finding] = (),
) -> str:
    """The whole report as text that ends in a newline. ``level`` is the lowest severity of the findings that are shown, and
    hides nothing else. ``width`` (columns), ``quiet`` (findings and coverage only), ``bidi`` and colour concern ``terminal``;
    ``lang`` (``ar``, ``en``) the formats that speak one language; ``csv_bom`` begins CSV with a byte order mark. ``waived``
    and ``known`` are the findings that waivers and the baseline took out: SARIF lists them as such.

    Raises ``ValueError`` for an unknown format, level or language."""
    options = Options(
        color=_color(stream_is_terminal),
        width=width,
        level=severity(level),
        explain=explain,
        quiet=quiet,
        bidi=bidi,
        lang=language(lang),
        csv_bom=csv_bom,
        waived=tuple(waived),
        known=tuple(known),
    )
    return _format(fmt, _FORMATS).report(report, options)


def render_bytes(
    report: Report,
    fmt: str,
    *,
    level: Severity | str = "info",
    explain: bool = False,
    quiet: bool = False,
    bidi: bool | None = None,
    lang: str = "ar",
    csv_bom: bool = False,
    waived: Iterable[Waived] = (),
    known: Iterable[Finding] = (),
) -> bytes:
    """The whole report as the bytes of a file: :func:`render` in UTF-8, and the formats that are no text.

    Raises ``ValueError`` as :func:`render` does, and :class:`MissingExtra`."""
    if fmt in _BINARY:
        available(fmt)
        return _binary(fmt).data(report, Options(level=severity(level), explain=explain, lang=language(lang)))
    text = render(
        report,
        fmt,
        level=level,
        explain=explain,
        quiet=quiet,
        bidi=bidi,
        lang=lang,
        csv_bom=csv_bom,
        waived=waived,
        known=known,
    )
    return text.encode("utf-8", "backslashreplace")


def render_claims(
    extractions: Iterable[Extraction],
    fmt: str,
    *,
    explain: bool = False,
    unresolved: bool = False,
    width: int = 100,
    stream_is_terminal: bool = False,
    bidi: bool | None = None,
    csv_bom: bool = False,
) -> Iterable[str]:
    """The claims of the documents, in their order, as chunks to be written as they come; nothing but counts is kept between
    documents. With ``unresolved`` what was seen and not understood, in place of the claims.

    Raises ``ValueError`` for a format that lists no claims."""
    options = Options(
        color=_color(stream_is_terminal),
        width=width,
        level="info",
        explain=explain,
        quiet=False,
        unresolved=unresolved,
        bidi=bidi,
        csv_bom=csv_bom,
    )
    return _format(fmt, _CLAIMS).claims(map(_countable, extractions), options)


def _countable(extraction: Extraction) -> Extraction:
    """Without the scores and minutes of matches: they are compared, but count and date nothing."""
    return replace(extraction, claims=tuple(claim for claim in extraction.claims if claim.kind not in PLAYS))


__all__ = [
    "CLAIM_FORMATS",
    "FILE_FORMATS",
    "FORMATS",
    "MissingExtra",
    "Waived",
    "available",
    "json_schema",
    "render",
    "render_bytes",
    "render_claims",
]
