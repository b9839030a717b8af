"""``factcheck check``: the main job."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from factcheck import pipeline, report
from factcheck.cli.errors import Exit, tell
from factcheck.cli.options import Arguments, RunOptions, resolve
from factcheck.cli.progress import Progress
from factcheck.cli.report_files import ReportFile, TakenOut
from factcheck.cli.streams import Output
from factcheck.model import SEVERITIES, Document, Problem, Report
from factcheck.readers import Seen, read

MARK = "factcheck:"
"""What an inline waiver begins with."""


def run(arguments: Arguments) -> int:
    """Checks the inputs, writes the report and gives the exit code. ``--published`` and ``--publisher`` describe the inputs,
    never the texts that they are held against."""
    options = resolve(arguments)
    output = Output(arguments.output, [*arguments.inputs, *arguments.against])
    seen = Seen()
    documents, problems = sort_out(read_all(arguments.inputs, seen, options.published, options.publisher))
    wires, more = sort_out(read_all(arguments.against, seen))
    return check(arguments, options, output, documents, wires, [*problems, *more])


def read_all(
    inputs: Sequence[str], seen: Seen, published: str | None = None, publisher: str | None = None
) -> list[Document | Problem]:
    return list(read(inputs, published=published, publisher=publisher, stdin=sys.stdin, seen=seen))


def sort_out(results: Sequence[Document | Problem]) -> tuple[list[Document], list[Problem]]:
    documents = [result for result in results if isinstance(result, Document)]
    return documents, [result for result in results if isinstance(result, Problem)]


def check(
    arguments: Arguments,
    options: RunOptions,
    output: Output,
    documents: Sequence[Document],
    wires: Sequence[Document],
    problems: Sequence[Problem],
) -> int:
    """From documents to a written report and the exit code."""
    files = [ReportFile(fmt, path, [*arguments.inputs, *arguments.against]) for fmt, path in arguments.reports]
    packs = None
    if options.wants_packs or any(MARK in document.body for document in documents):
        from factcheck.cli.packs import Prepared

        packs = Prepared.of(options, documents, arguments.today)
        options, documents = packs.options, packs.documents
    if options.format != "terminal" or output.is_file or arguments.quiet:  # else the report on the screen names them
        tell_problems(problems)
    wanted = not (arguments.quiet or arguments.no_progress)
    with Progress(sys.stderr, wanted=wanted, total=len(documents) + len(wires)) as bar:
        result = pipeline.check_documents(bar.follow(documents), options.settings, problems, bar.follow(wires))
    taken_out = TakenOut()
    if packs is not None:
        settled = packs.settle(result, drafts=documents if wires else None, quiet=arguments.quiet)
        result, taken_out = settled.report, TakenOut(settled.waived, settled.known)
    text = report.render(
        result,
        options.format,
        stream_is_terminal=output.is_terminal,
        width=output.width,
        level=options.level,
        explain=arguments.explain,
        quiet=arguments.quiet,
        bidi=arguments.bidi,
        lang=arguments.lang,
        csv_bom=arguments.csv_bom,
        waived=taken_out.waived,
        known=taken_out.known,
    )
    output.write([text])
    for file in files:
        file.write(result, arguments, options, taken_out)
    return exit_code(result, options.fail_on, bool(documents))


def tell_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(f"factcheck: {problem}", file=sys.stderr)


def exit_code(result: Report, fail_on: str, anything_read: bool) -> Exit:
    """Findings at or above ``fail_on`` come first; then, that nothing was checked is never called clean."""
    ranks: tuple[str, ...] = ("never", *SEVERITIES)
    failing = SEVERITIES[: ranks.index(fail_on)]
    if any(finding.severity in failing for finding in result.findings):
        return Exit.FINDINGS
    if not anything_read:
        return nothing_read()
    if result.coverage.checked == 0 and not result.claims:
        return nothing_recognised()
    return Exit.CLEAN


def nothing_read() -> Exit:
    tell("nothing was checked: no document could be read", "لم يُفحص شيء: تعذّرت قراءة أي نص.")
    return Exit.NOTHING_CHECKED


def nothing_recognised() -> Exit:
    tell("nothing was checked: no number and no date was recognised", "لم يُفحص شيء: لم يُتعرّف على أي رقم أو تاريخ.")
    return Exit.NOTHING_CHECKED
