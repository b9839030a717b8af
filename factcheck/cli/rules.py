"""``factcheck rules list|check|explain|suggest``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from factcheck import pipeline
from factcheck.cli.check import nothing_read, read_all, sort_out, tell_problems
from factcheck.cli.errors import CliError, Exit
from factcheck.cli.options import Arguments, resolve
from factcheck.cli.packs import as_usage
from factcheck.cli.progress import Progress
from factcheck.model import Document, Report
from factcheck.readers import Seen
from factcheck.rules.assertions import assertions_of
from factcheck.rules.examples import check_pack
from factcheck.rules.explain import explain, listed
from factcheck.rules.load import ALL, load_pack, load_packs, pack_folders
from factcheck.rules.mistakes import RuleMistake, did_you_mean
from factcheck.rules.model import Pack, Packs
from factcheck.settings import Settings

DEFAULT = Settings()


def line(documents: Sequence[Document], against: Sequence[Document] = (), settings: Settings = DEFAULT) -> Report:
    """The line: what the examples of packs are run through."""
    return pipeline.check_documents(documents, settings, against=against)


def run(arguments: Arguments) -> int:
    """Runs one action. A mistake in a pack is exit code 2, with file, line, the line itself and a hint."""
    actions = {"list": _list, "check": _check, "explain": _explain, "suggest": _suggest}
    try:
        return actions[arguments.action](arguments)
    except RuleMistake as mistake:
        raise as_usage(mistake) from mistake


def _list(arguments: Arguments) -> int:
    for pack in load_packs(arguments.names or [ALL]):
        print(f"{pack.id} {pack.version}  {pack.title.en}  {pack.title.ar}")
        for id, severity, title in listed(pack):
            print(
                f"  {severity:8} {id:45} {title.en}  {title.ar}" if title.ar != title.en else f"  {severity:8} {id:45} {title.en}"
            )
    return Exit.CLEAN


def _check(arguments: Arguments) -> int:
    folders = [folder for name in arguments.names or [ALL] for folder in pack_folders(name)]
    for folder in folders:  # one by one: the first broken one ends it
        pack = load_pack(folder)
        count = check_pack(pack, partial(line, settings=Packs((pack,)).settings(Settings())))
        print(f"{pack.id}: {_counts(pack)}, {count} examples hold  ({folder})")
    load_packs(str(folder) for folder in folders)
    return Exit.CLEAN


def _counts(pack: Pack) -> str:
    assertions = sum(1 for _ in assertions_of(pack))
    counts = ((len(pack.rules), "rule"), (len(pack.facts), "fact"), (assertions, "assertion"))
    return ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts)


def _explain(arguments: Arguments) -> int:
    name = arguments.names[0]
    packs = load_packs([ALL, *arguments.rules])
    texts = [text for pack in packs for text in explain(pack, name)]
    if not texts:
        known = [id for pack in packs for id, _, _ in listed(pack)]
        hint = did_you_mean(name, [*known, *(id.rpartition(".")[2] for id in known)])
        raise CliError(
            f"no rule, fact or check is called «{name}» ({hint or 'factcheck rules list'})", f"لا قاعدة بهذا الاسم: {name}"
        )
    print("\n\n".join(texts))
    return Exit.CLEAN


def _suggest(arguments: Arguments) -> int:
    from factcheck.rules.suggest import assertions_text, facts_text

    options = resolve(arguments)
    documents, problems = sort_out(read_all(arguments.inputs, Seen(), options.published, options.publisher))
    tell_problems(problems)
    if not documents:
        return nothing_read()
    with Progress(sys.stderr, wanted=not (arguments.quiet or arguments.no_progress), total=len(documents)) as bar:
        report = pipeline.check_documents(bar.follow(documents), options.settings, problems)
    for name, text in (("facts.yaml", facts_text(report)), ("test_suggested.py", assertions_text(report))):
        _write(arguments.output, name, text)
    return Exit.CLEAN


def _write(folder: str | None, name: str, text: str) -> None:
    if folder is None:
        print(f"# --- {name}\n{text}")
        return
    path = Path(folder) / name
    if path.exists():
        raise CliError(f"{path} is there already: suggestions overwrite nothing", f"الملف موجود: {path}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise CliError(f"cannot write {path}: {error.strerror or error}", f"تعذّرت الكتابة: {path}") from error
    print(path)
