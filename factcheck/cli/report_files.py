"""The files of ``--report FORMAT=FILE``: one run, several reports."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck import report
from factcheck.cli.errors import CliError
from factcheck.cli.options import Arguments, RunOptions
from factcheck.cli.streams import Output
from factcheck.model import Report


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

    def write(self, result: Report, arguments: Arguments, options: RunOptions) -> None:
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
        )
        self._output.write_bytes(data)
