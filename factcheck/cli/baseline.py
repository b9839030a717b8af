"""``factcheck baseline write|update``: the findings that are known."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck import pipeline
from factcheck.cli.check import nothing_read, read_all, sort_out, tell_problems
from factcheck.cli.errors import Exit
from factcheck.cli.options import Arguments, resolve
from factcheck.cli.packs import Prepared, as_usage
from factcheck.cli.progress import Progress
from factcheck.cli.streams import Output
from factcheck.readers import Seen
from factcheck.rules import baseline
from factcheck.rules.mistakes import RuleMistake

DEFAULT = "factcheck-baseline.json"


def run(arguments: Arguments) -> int:
    """Writes the baseline of the inputs, or takes out of it what is mended. The inputs must be named as ``check`` will name
    them: a finding is known by its document too."""
    options = resolve(arguments)
    path = options.baseline or DEFAULT
    output = Output(path, arguments.inputs)
    documents, problems = sort_out(read_all(arguments.inputs, Seen(), options.published, options.publisher))
    tell_problems(problems)
    if not documents:
        return nothing_read()
    prepared = Prepared.of(options, documents, arguments.today, with_baseline=False)
    wanted = not (arguments.quiet or arguments.no_progress)
    with Progress(sys.stderr, wanted=wanted, total=len(documents)) as bar:
        report = pipeline.check_documents(bar.follow(prepared.documents), options.settings, problems)
    report = prepared.apply(report, drafts=None, quiet=arguments.quiet)
    if arguments.action == "update":
        try:
            old = baseline.load(Path(path))
        except RuleMistake as mistake:
            raise as_usage(mistake) from mistake
        known = baseline.updated(old, report)
    else:
        known = baseline.of_report(report)
    output.write([baseline.dump(known)])
    if not arguments.quiet:
        print(f"{path}: {sum(item.count for item in known)} known findings")
    return Exit.CLEAN
