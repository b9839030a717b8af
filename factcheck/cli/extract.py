"""``factcheck extract``: the claims only, written as they are found."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from factcheck import pipeline, report
from factcheck.cli.check import nothing_read, nothing_recognised, tell_problems
from factcheck.cli.errors import Exit
from factcheck.cli.options import Arguments, resolve
from factcheck.cli.progress import Progress
from factcheck.cli.streams import Output
from factcheck.model import Document, Extraction, Problem
from factcheck.readers import read


class _Counts:
    """Counts what passes by, for the exit code."""

    def __init__(self) -> None:
        self.documents = 0
        self.claims = 0

    def readable(self, results: Iterable[Document | Problem]) -> Iterator[Document]:
        """The documents; problems are told at once."""
        for result in results:
            if isinstance(result, Problem):
                tell_problems([result])
            else:
                self.documents += 1
                yield result

    def watch(self, extractions: Iterable[Extraction]) -> Iterator[Extraction]:
        for extraction in extractions:
            self.claims += len(extraction.claims)
            yield extraction


def run(arguments: Arguments) -> int:
    """Writes the claims of the inputs, document after document, and gives the exit code."""
    options = resolve(arguments)
    output = Output(arguments.output, arguments.inputs)
    counts = _Counts()
    found = counts.readable(read(arguments.inputs, published=options.published, publisher=options.publisher, stdin=sys.stdin))
    wanted = output.is_file and not (arguments.quiet or arguments.no_progress)  # else the claims themselves show the progress
    with Progress(sys.stderr, wanted=wanted) as bar:
        extractions = counts.watch(pipeline.extract_documents(bar.follow(found), options.settings))
        output.write(
            report.render_claims(
                extractions,
                options.format,
                explain=arguments.explain,
                unresolved=arguments.unresolved,
                width=output.width,
                stream_is_terminal=output.is_terminal,
                bidi=arguments.bidi,
                csv_bom=arguments.csv_bom,
            )
        )
    if not counts.documents:
        return nothing_read()
    return Exit.CLEAN if counts.claims else nothing_recognised()
