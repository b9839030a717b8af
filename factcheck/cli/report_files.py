"""The files of ``--report FORMAT=FILE``: one run, several reports."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from factcheck import report
from factcheck.cli.errors import CliError
from factcheck.cli.options import Arguments, RunOptions
from factcheck.cli.streams import Output
from factcheck.model import Finding, Report


class TakenOut(Struct, frozen=True):
    """The findings that waivers and the baseline took out of a report."""

    waived: tuple[report.Waived, ...] = ()
    known: tuple[Finding, ...] = ()


class ReportFile:
    """One report to write after the run. What would stop it is found before the run."""

    def __init__(self, fmt: str, path: str, inputs: Sequence[str]) -> None:
        """Raises :class:`CliError` where the file could not be written, is one of the inputs, or needs a missing library."""
        try:
            report.available(fmt)
        except report.MissingExtra as missing:
            raise CliError(str(missing), f"صيغة {fmt} تحتاج إلى مكتبات إضافية: pip install arqam-factcheck[{fmt}]") from missing
        self._format = fmt
        self._output = Output(path, inputs)

    def write(self, result: Report, arguments: Arguments, options: RunOptions, taken_out: TakenOut) -> None:
        """Writes the file. The level of the run decides which findings it holds, as on the screen; but a page that filters holds
        all of them unless a level was asked for."""
        level = "info" if self._format == "html" and "level" in options.open else options.level
        data = report.render_bytes(
            result,
            self._format,
            level=level,
            explain=arguments.explain,
            quiet=arguments.quiet,
            bidi=arguments.bidi,
            lang=arguments.lang,
            csv_bom=arguments.csv_bom,
            waived=taken_out.waived,
            known=taken_out.known,
        )
        self._output.write_bytes(data)
