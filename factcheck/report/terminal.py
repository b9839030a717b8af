"""For the eyes of an editor: findings, figures by subject, what was not read, and always the coverage.

No green without a comparison: where nothing was recognised or checked the last lines say so loudly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Coverage, Document, Extraction, Report, Unresolved
from factcheck.report.coverage import Tally, line, nothing_checked, warning
from factcheck.report.labels import arabic, english
from factcheck.report.options import Options, shown
from factcheck.report.page import Page, clean, widths
from factcheck.report.passages import Passages
from factcheck.report.remarks import UNDATED, remarks
from factcheck.report.series import short_names, value_text
from factcheck.report.spoken import published
from factcheck.report.terminal_findings import findings, not_shown
from factcheck.report.terminal_groups import groups
from factcheck.report.unordered import unordered


def _section(page: Page, key: str) -> None:
    page.blank()
    head, colon, rest = english(key).partition(":")
    page.row([f"{head.upper()}{colon}{rest}", arabic(key)], [], indent=0, styles=("bold", "bold"))


def _problems(page: Page, report: Report) -> None:
    if not report.problems:
        return
    _section(page, "problems")
    for problem in report.problems:
        where = problem.path if problem.line is None else f"{problem.path}:{problem.line}"
        page.text(f"{where}: {problem.message}", indent=2, style="warning")
        page.text(problem.hint, indent=4, first="→ ")


def _undated(page: Page, report: Report) -> None:
    """The texts without a date, each with how many relative dates it has."""
    undated = [document.id for document in report.documents if document.published is None]
    relative = Counter(item.document for item in report.unresolved if item.reason == UNDATED)
    if undated:
        _section(page, "undated")
        names = short_names(document.id for document in report.documents)
        for name in undated:
            page.text(f"{names[name]} ({relative[name]})" if relative[name] else names[name], indent=2)


def _not_ordered(page: Page, report: Report) -> None:
    """The first line where texts have no date: silence about their figures is no agreement."""
    found = unordered(report)
    if found is not None:
        slots = {"undated": found.undated, "texts": found.texts, "n": found.figures}
        page.text(arabic(found.label).format(**slots), style="warning", right=True)
        page.text(english(found.label).format(**slots), style="warning", right=False)
        page.blank()


def _notes(page: Page, documents: Sequence[Document], brief: bool) -> None:
    """What reader and stages remark on the texts; ``brief``: how many texts they remark on."""
    names = short_names(document.id for document in documents)
    noted = [(names[document.id], notes) for document in documents if (notes := remarks(document))]
    if noted and brief:
        page.blank()
        page.text(f"{english('notes')}: {len(noted)} (--level info)", style="dim")
    elif noted:
        _section(page, "notes")
        for name, notes in noted:
            for note in notes:
                page.text(f"{name}: {note}", indent=2)


def _unresolved(page: Page, items: Iterable[Unresolved], passages: Passages) -> None:
    rows = [(passages.place(item.document, item.span), item.reason, item.text) for item in items]
    sizes = widths(rows, page.width // 2)
    for row in rows:
        page.row(row, sizes)


def _not_understood(page: Page, report: Report, passages: Passages, explain: bool) -> None:
    """Why numbers were left out, counted; one by one where that was asked for."""
    missed = [item for item in report.unresolved if item.reason != UNDATED]
    if not missed:
        return
    _section(page, "unresolved")
    counts = Counter(item.reason for item in missed)
    page.text(", ".join(f"{reason} {count}" for reason, count in sorted(counts.items())), indent=2, style="dim")
    if explain:
        _unresolved(page, missed, passages)


def _coverage(page: Page, coverage: Coverage, unread: int = 0, compared: bool = True) -> None:
    page.blank()
    loud = warning(coverage, compared)
    if loud:
        page.text(english(loud), style="loud", right=False)
        page.text(arabic(loud), style="loud", right=True)
    page.text(line(coverage, "ar", unread, compared), right=True)
    page.text(line(coverage, "en", unread, compared), right=False)


def report(report: Report, options: Options) -> str:
    page = Page(options.width, options.color, options.bidi)
    passages = Passages(report)
    found = shown(report.findings, options.level)
    _not_ordered(page, report)
    if found:
        page.row([english("findings").upper(), arabic("findings")], [], indent=0, styles=("bold", "bold"))
        findings(page, report, found, options.explain)
    elif not nothing_checked(report.coverage) and not options.quiet:
        page.row([english("no_findings"), arabic("no_findings")], [], indent=0)
    if not options.quiet:
        not_shown(page, report, options.level)
        groups(page, report, passages, options.explain, brief=options.level != "info")
        _problems(page, report)
        _undated(page, report)
        _notes(page, report.documents, brief=options.level != "info" and not options.explain)
        _not_understood(page, report, passages, options.explain)
    _coverage(page, report.coverage, len(report.problems))
    return str(page)


def _extraction(extraction: Extraction, options: Options) -> str:
    """The claims of one document in columns, or what was not understood in it; empty where there is nothing of that."""
    document = extraction.document
    if options.unresolved and not extraction.unresolved:
        return ""
    page = Page(options.width, options.color, options.bidi)
    passages = Passages(Report((document,), (), (), (), (), Coverage()))
    day = published(document) or english("no_date")
    page.row([document.id, day, document.publisher], [], indent=0, styles=("bold",))
    if options.unresolved:
        _unresolved(page, extraction.unresolved, passages)
        page.blank()
        return str(page)
    rows = []
    for claim in extraction.claims:
        about = " ".join(filter(None, [str(claim.subject), claim.event, f"@{claim.place_id}" if claim.place_id else ""]))
        number = passages.line(document.id, claim.span)
        words = clean(document.quote(claim.span)) + (f" | {claim.subject.text}" if claim.subject.text else "")
        value = value_text(claim) + (f" ({claim.modality})" if claim.modality != "fact" else "")
        rows.append((number, value, str(claim.time), about, words))
    sizes = widths(rows, options.width // 3)
    for claim, row in zip(extraction.claims, rows, strict=True):
        page.row(row, sizes, styles=("dim", "bold"))
        for reason in (*claim.value.why, *claim.why) if options.explain else ():
            page.text(reason, indent=8, style="dim")
    page.blank()
    return str(page)


def claims(extractions: Iterable[Extraction], options: Options) -> Iterator[str]:
    tally = Tally()
    for extraction in tally.watch(extractions):
        yield _extraction(extraction, options)
    page = Page(options.width, options.color, options.bidi)
    _coverage(page, tally.coverage, compared=False)
    yield str(page)
