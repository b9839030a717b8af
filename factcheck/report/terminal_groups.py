"""Groups on a page: who says what about one thing, in time; copies under the text that they repeat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.model import Claim, Group, Number, Relation, Report, show
from factcheck.report.labels import arabic, english
from factcheck.report.page import Page, widths
from factcheck.report.passages import Passages
from factcheck.report.series import Index
from factcheck.report.spoken import Days, Spoken, shared_days
from factcheck.report.unordered import unordered
from factcheck.wording import title

_STYLE = {"conflict": "error", "changed": "warning", "agree": "agree", "compatible": "agree"}
_NAMED_ALONE = 6


class _Board:
    """What the groups of a report share."""

    def __init__(self, page: Page, index: Index, passages: Passages, explain: bool) -> None:
        self.page = page
        self.index = index
        self.passages = passages
        self.explain = explain
        self.spoken = Spoken(index.report, "en", quoting=False)

    def row(self, claim: Claim, hours: Days, mark: str = "") -> tuple[str, ...]:
        """The mark of a copy, time, value, source, place in the document. A date is its own time."""
        source = self.index.source(claim)
        said = f"{source} ({claim.speaker})" if claim.speaker else source
        value = self.spoken.value(claim) + (f" ({claim.modality})" if claim.modality != "fact" else "")
        time = "" if claim.kind == "date" else self.spoken.time(claim, claim.time.high in hours)
        line = self.passages.line(claim.document, claim.span)
        place = f"{self.index.short(claim.document)}{' ' if line == 'headline' else ':'}{line}"
        return (mark, time, value, place, *([said] if said else []))

    def name(self, claim_id: str) -> str:
        claim = self.index.claims.get(claim_id)
        return f"{self.spoken.value(claim)} [{self.passages.place(claim.document, claim.span)}]" if claim else claim_id


def _envelope(group: Group) -> str:
    sides: list[tuple[str, Number | None]] = [("low", group.low), ("best", group.best), ("high", group.high)]
    return ", ".join(f"{name} {show(side)}" for name, side in sides if side is not None)


def _head(board: _Board, group: Group, claims: Sequence[Claim]) -> None:
    page = board.page
    style = _STYLE.get(group.verdict, "bold")
    named = title(claims, "en") if claims else group.subject or "?"
    page.row([named, english(group.verdict), arabic(group.verdict)], [0, 0], indent=0, styles=("bold", style, style))
    said = f"{len(group.claims)} claims, {len(group.sources)} sources, {group.independent_sources} independent"
    words = title(claims, "ar") if claims else ""
    page.row([said, _envelope(group), words] if _envelope(group) else [said, words], [], indent=2, styles=("dim", "dim"))


def _ladders(board: _Board, relations: Iterable[Relation]) -> None:
    for relation in relations:
        alone = "" if relation.independent else ", copies of one text"
        said = (
            f"{board.name(relation.left)} — {board.name(relation.right)}: {english(relation.verdict)} ({relation.reason}{alone})"
        )
        board.page.text(said, indent=4, style="dim", right=False)
        board.page.text(", ".join(map(str, relation.levels)), indent=6, style="dim", right=False)


def _group(board: _Board, group: Group) -> None:
    page = board.page
    entries = board.index.entries(group)
    page.blank()
    _head(board, group, [claim for entry in entries for claim in (entry.claim, *entry.repeats)])
    hours = shared_days(entry.claim for entry in entries) if group.verdict in ("conflict", "changed") else Days()
    rows: list[tuple[Claim, bool, tuple[str, ...]]] = []
    for entry in entries:
        rows.append((entry.claim, False, board.row(entry.claim, hours)))
        rows += [(other, True, board.row(other, hours, "≡")) for other in entry.repeats]
    sizes = widths([row for _, _, row in rows], page.width // 3)
    for claim, copied, row in rows:
        page.row(row, sizes, indent=2, styles=("dim",) * 5 if copied else ("", "", "bold"))
        for reason in (*claim.value.why, *claim.why) if board.explain else ():
            page.text(reason, indent=8, style="dim", right=False)
    if board.explain:
        _ladders(board, (relation for entry in entries for relation in board.index.relations.get(entry.claim.id, ())))
        _ladders(
            board,
            (relation for entry in entries for one in entry.repeats for relation in board.index.relations.get(one.id, ())),
        )


def _agreed(board: _Board, agreed: list[Group]) -> None:
    """One line a group: date, value, sources."""
    if not agreed:
        return
    page = board.page
    page.blank()
    page.row([english("agreed").upper(), arabic("agreed")], [], indent=0, styles=("agree", "agree"))
    rows = []
    for group in agreed:
        members = board.index.members(group)
        first = members[0]
        counted = f"{group.independent_sources}/{len(group.sources)}"
        rows.append((board.spoken.time(first), board.spoken.value(first), counted, title(members, "ar")))
    sizes = widths(rows, page.width // 3)
    for row in rows:
        page.row(row, sizes, indent=2, styles=("dim", "bold", "dim"))


def _order_unknown(board: _Board) -> None:
    """The figures of undated texts that differ, by value, each with where it stands."""
    found = unordered(board.index.report)
    if found is None or not found.groups:
        return
    page = board.page
    page.blank()
    page.row([english("order_unknown").upper(), arabic("order_unknown")], [], indent=0, styles=("warning", "warning"))
    for members in found.groups:
        page.row([title(members, "en"), title(members, "ar")], [0], indent=2, styles=("bold", "bold"))
        places: dict[str, list[str]] = {}
        for claim in members:
            places.setdefault(board.spoken.value(claim), []).append(board.passages.place(claim.document, claim.span))
        rows = [(value, ", ".join(found)) for value, found in places.items()]
        sizes = widths(rows, page.width // 3)
        for row in rows:
            page.row(row, sizes, indent=4, styles=("bold",))


def _alone(board: _Board) -> None:
    alone = board.index.alone
    if not alone:
        return
    counts = Counter(str(claim.subject) or claim.kind for claim in alone)
    named = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    rest = f", and {len(named) - _NAMED_ALONE} more subjects" if len(named) > _NAMED_ALONE else ""
    listed = ", ".join(f"{subject} {count}" for subject, count in named[:_NAMED_ALONE])
    board.page.blank()
    board.page.text(f"{len(alone)} {english('alone')}: {listed}{rest}", style="dim", right=False)
    board.page.text(f"{arabic('alone')}: {len(alone)}", style="dim", right=True)


def groups(page: Page, report: Report, passages: Passages, explain: bool, brief: bool) -> None:
    """Groups of more than one claim, conflicts first; the claims that stand alone are counted. ``brief``: those that agree
    are one line each."""
    board = _Board(page, Index(report), passages, explain)
    several = board.index.groups
    if several:
        page.blank()
        page.row([english("groups").upper(), arabic("groups")], [], indent=0, styles=("bold", "bold"))
    agreed = [group for group in several if group.verdict == "agree" and brief and not explain]
    for group in several:
        if group not in agreed:
            _group(board, group)
    _order_unknown(board)
    _agreed(board, [group for group in agreed if board.index.members(group)])
    _alone(board)
    if explain:
        alone = {claim.id for claim in board.index.alone}
        others = [relation for relation in report.relations if relation.left in alone]
        if others:
            page.blank()
            page.row([english("relations").upper(), arabic("relations")], [], indent=0, styles=("bold", "bold"))
            _ladders(board, others)
