"""The documents of a test run, checked once, and what each rule says to each of them. What the pytest plugin stands on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

from msgspec import Struct, field

from factcheck import pipeline
from factcheck.model import SEVERITIES, Document, Finding, Problem, Report
from factcheck.readers import Seen, read
from factcheck.readers.registry import READERS
from factcheck.rules.apply import Applied, apply_packs
from factcheck.rules.explain import listed
from factcheck.rules.load import load_packs
from factcheck.rules.model import Packs
from factcheck.rules.waivers import Lifted, lift, load_waivers
from factcheck.rules.wording import say
from factcheck.settings import Settings

_COVERAGE = "coverage"
_WAIVERS = "waivers"


class Wishes(Struct, frozen=True):
    """What a test run asks for. ``fail_on`` empty: the profile's, else ``error``. ``today``: an ISO day, empty for now."""

    rules: tuple[str, ...] = ()
    profile: str = ""
    fail_on: str = ""
    waivers: tuple[str, ...] = ()
    today: str = ""


class Read(Struct, frozen=True):
    """What one file gave."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


class Corpus(Struct, dict=True):
    """All files of a run by their real path, in order, and the packs. The report is made when first asked for."""

    files: dict[Path, Read]
    packs: Packs
    fail_on: str
    today: date | None
    _lifted: dict[str, Lifted] = field(default_factory=dict)

    @classmethod
    def of(cls, paths: Iterable[str], wishes: Wishes) -> Corpus:
        """Reads files and packs. Raises :class:`RuleMistake`, and ``ValueError`` for a path or a day that there is not."""
        waivers = [waiver for path in wishes.waivers for waiver in load_waivers(Path(path))]
        seen = Seen()
        files: dict[Path, Read] = {}
        lifted: dict[str, Lifted] = {}
        for name in _expanded(paths):
            found = list(read([name], seen=seen))
            made = [lift(item) for item in found if isinstance(item, Document)]
            lifted |= {item.document.id: item for item in made}
            waivers += [waiver for item in made for waiver in item.waivers]
            documents = tuple(item.document for item in made)
            if documents or any(isinstance(item, Problem) for item in found):
                files[Path(name).resolve()] = Read(documents, tuple(item for item in found if isinstance(item, Problem)))
        packs = Packs(load_packs(["core", *wishes.rules]), wishes.profile, tuple(waivers))
        policies = [policy.fail_on for policy in packs.policies() if policy.fail_on]
        fail_on = wishes.fail_on or (policies[-1] if policies else "error")
        today = date.fromisoformat(wishes.today) if wishes.today else date.today() if waivers else None
        return cls(files, packs, fail_on, today, lifted)

    @cached_property
    def _applied(self) -> Applied:
        documents = [document for file in self.files.values() for document in file.documents]
        return apply_packs(pipeline.check_documents(documents, self.packs.settings(Settings())), self.packs, today=self.today)

    @property
    def report(self) -> Report:
        return self._applied.report

    @cached_property
    def _titles(self) -> dict[str, str]:
        return {id: title.ar for pack in self.packs.packs for id, _, title in listed(pack)}

    def unread_title(self) -> str:
        return say("unread").ar

    def rules_of(self, document: Document) -> Iterator[tuple[str, str]]:
        """Rule ids with their Arabic titles: what the document is tested for."""
        yield _COVERAGE, say("coverage").ar
        yield from self._titles.items()
        if self.packs.waivers or self._lifted[document.id].malformed:
            yield _WAIVERS, say("waivers").ar

    def idle(self, rule: str, document: str) -> str:
        """Why a rule has nothing to test in a document; empty where it has."""
        if rule == _COVERAGE and not any(claim.document == document for claim in self.report.claims):
            return say("nothing_understood").ar
        return say("nothing_to_test").ar if rule in self._applied.idle else ""

    def findings(self, rule: str, document: str) -> tuple[list[Finding], list[Finding]]:
        """What a rule says to a document: what fails, and what is only told."""
        first = next(iter(self._lifted), "")
        found = [
            finding for finding in self._all(document) if self._is(finding, rule) and self._owner(finding, first) == document
        ]
        grave = SEVERITIES[: SEVERITIES.index(self.fail_on) + 1] if self.fail_on != "never" else ()
        failing = [finding for finding in found if finding.severity in grave]
        return failing, [finding for finding in found if finding not in failing]

    def _all(self, document: str) -> Iterator[Finding]:
        yield from self.report.findings
        yield from self._lifted[document].malformed

    def _is(self, finding: Finding, rule: str) -> bool:
        if rule == _WAIVERS:
            return finding.rule.startswith(f"{_WAIVERS}.")
        return finding.rule == rule or finding.rule == rule.replace(".contradicts_fact", ".outdated_fact")

    def _owner(self, finding: Finding, first: str) -> str:
        """The document that a finding is about; what quotes no document of the run belongs to the first one."""
        return next((quote.document for quote in finding.quotes if quote.document in self._lifted), first)

    def describe(self, findings: Iterable[Finding]) -> str:
        """Findings as plain text: message in both languages, each quote with value, time, source and place, arithmetic, fixes."""
        return "\n\n".join("\n".join(self._lines(finding)) for finding in findings)

    def _lines(self, finding: Finding) -> Iterator[str]:
        yield f"{finding.severity} {finding.rule}"
        yield finding.message_ar
        yield finding.message
        for quote in finding.quotes:
            lifted = self._lifted.get(quote.document)
            line = lifted.document.text(quote.span.part).count("\n", 0, quote.span.start) + 1 if lifted else 0
            place = f"{quote.document}:{line}" if lifted else quote.document
            details = "  ".join(part for part in (quote.value, quote.time, quote.source) if part)
            yield f"  «{quote.text}»  {details}  {place}".rstrip()
        if finding.arithmetic:
            yield f"  = {finding.arithmetic}"
        for fix in finding.fixes:
            yield f"  → {fix}"


def _expanded(paths: Iterable[str]) -> Iterator[str]:
    """The files of files and folders, sorted. Raises ``ValueError`` for what is not there, holds nothing or would be left out."""
    for path in paths:
        folder = Path(path)
        if not folder.exists():
            raise ValueError(f"{path}: there is no such file or folder")
        if not folder.is_dir():
            yield path
            continue
        inner = [found for found in sorted(folder.rglob("*")) if not _hidden(found.relative_to(folder)) and found.is_file()]
        for problem in (found for found in read([path]) if isinstance(found, Problem)):
            if Path(problem.path) not in inner:  # about the folder itself: files of a kind that nobody reads
                raise ValueError(str(problem))
        yield from (str(found) for found in inner if found.suffix.lower() in READERS)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
