"""Packs, waivers and baseline of a run; imported only where one of them is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factcheck.cli.errors import CliError
from factcheck.cli.options import RunOptions
from factcheck.model import Document, Finding, Report
from factcheck.report import Waived
from factcheck.rules import baseline
from factcheck.rules.apply import apply_packs, worst_first
from factcheck.rules.load import load_packs
from factcheck.rules.mistakes import RuleMistake
from factcheck.rules.model import Packs
from factcheck.rules.waivers import lift, load_waivers

CORE = "core"


def as_usage(mistake: RuleMistake) -> CliError:
    """A mistake in a pack is a mistake of the command line's user: exit code 2."""
    return CliError(str(mistake), f"خطأ في حزمة القواعد: {mistake.place}")


class Settled(Struct, frozen=True):
    """A report after its packs, and the findings that a waiver or the baseline took out of it."""

    report: Report
    waived: tuple[Waived, ...] = ()
    known: tuple[Finding, ...] = ()


class Prepared(Struct, frozen=True):
    """What a run needs of its packs, read before the documents are. ``documents`` are without their inline waivers."""

    options: RunOptions
    documents: Sequence[Document]
    packs: Packs
    known: tuple[baseline.Known, ...]
    malformed: tuple[Finding, ...]
    today: date | None

    @classmethod
    def of(cls, options: RunOptions, documents: Sequence[Document], today: date | None, with_baseline: bool = True) -> Prepared:
        """Raises :class:`CliError` for a mistake in a pack, a waiver file or the baseline."""
        try:
            names = [CORE, *options.rules] if options.rules or options.profile else []
            lifted = [lift(document) for document in documents]
            waivers = [waiver for path in options.waivers for waiver in load_waivers(Path(path))]
            waivers += [waiver for item in lifted for waiver in item.waivers]
            packs = Packs(load_packs(names), options.profile or "", tuple(waivers))
            known = baseline.load(Path(options.baseline)) if options.baseline and with_baseline else ()
        except RuleMistake as mistake:
            raise as_usage(mistake) from mistake
        malformed = tuple(finding for item in lifted for finding in item.malformed)
        return cls(_policed(options, packs), [item.document for item in lifted], packs, known, malformed, today)

    def apply(self, report: Report, drafts: Sequence[Document] | None, quiet: bool) -> Report:
        """The report of :meth:`settle`."""
        return self.settle(report, drafts, quiet).report

    def settle(self, report: Report, drafts: Sequence[Document] | None, quiet: bool) -> Settled:
        """The report with the packs' findings, without what is waived or known. What was left out is told on standard error."""
        today = self.today
        if today is None and self.packs.waivers:
            today = date.today()
            _tell(f"waivers are judged by this machine's date, {today}; --today fixes it", quiet)
        ids = None if drafts is None else {document.id for document in drafts}
        try:
            applied = apply_packs(report, self.packs, ids, today)
        except RuleMistake as mistake:
            raise as_usage(mistake) from mistake
        found = sorted([*applied.report.findings, *self.malformed], key=worst_first)
        new, old = baseline.split(found, self.known)
        if applied.waived:
            _tell(f"{len(applied.waived)} waived", quiet)
        if old:
            _tell(f"{len(old)} of the baseline left out", quiet)
        if applied.idle:
            _tell(f"nothing to test for: {', '.join(applied.idle)}", quiet)
        pairs = zip(applied.waived, applied.leave, strict=True)
        waived = (Waived(finding, by.reason, by.owner, by.until, by.within is not None) for finding, by in pairs)
        return Settled(replace(applied.report, findings=new), tuple(waived), tuple(old))


def _policed(options: RunOptions, packs: Packs) -> RunOptions:
    """The options with what the policies set and nobody else does."""
    for policy in packs.policies():
        if policy.fail_on and "fail_on" in options.open:
            options = replace(options, fail_on=policy.fail_on)
        if policy.level and "level" in options.open:
            options = replace(options, level=policy.level)
    return replace(options, settings=packs.settings(options.settings, options.fixed))


def _tell(message: str, quiet: bool) -> None:
    if not quiet:
        print(f"factcheck: {message}", file=sys.stderr)
