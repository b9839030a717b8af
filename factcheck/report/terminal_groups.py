"""Groups on a page: who says what about one thing, in time; copies under the text that they repeat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from factcheck.model import Claim, Group, Number, Relation, Report, Span, show
from factcheck.report.labels import arabic, english
from factcheck.report.page import Page, widths
from factcheck.report.passages import Passages

_WORST_FIRST = ("conflict", "not_comparable", "changed", "compatible", "agree", "single")
_STYLE = {"conflict": "error", "changed": "warning", "agree": "agree", "compatible": "agree"}
_NAMED_ALONE = 6


def value_text(claim: Claim) -> str:
    """The notation of the value without a word said twice: ``60 percent``."""
    words = str(claim.value).split()
    return " ".join(word for place, word in enumerate(words) if place == 0 or words[place - 1] != word)


class _Board:
    """What the groups of a report share: claims and publishers by id, relations by claim."""

    def __init__(self, page: Page, report: Report, passages: Passages, explain: bool) -> None:
        self.page = page
        self.passages = passages
        self.explain = explain
        self.claims = {claim.id: claim for claim in report.claims}
        self.documents = {document.id: document for document in report.documents}
        self.relations: dict[str, list[Relation]] = {}
        for relation in report.relations:
            self.relations.setdefault(relation.left, []).append(relation)

    def row(self, claim: Claim, mark: str = "") -> tuple[str, ...]:
        """The mark of a copy, time, value, place in the document, source."""
        document = self.documents.get(claim.document)
        source = document.publisher if document else ""
        said = f"{source} ({claim.speaker})" if claim.speaker else source
        value = value_text(claim) + (f" ({claim.modality})" if claim.modality != "fact" else "")
        return (mark, str(claim.time), value, self.passages.place(claim.document, claim.span), said)

    def name(self, claim_id: str) -> str:
        claim = self.claims.get(claim_id)
        return f"{value_text(claim)} [{self.passages.place(claim.document, claim.span)}]" if claim else claim_id

    def in_time(self, claim: Claim) -> tuple[date, date, int, str, str, Span]:
        """The order of a series: reference time, then publication; what has no time comes last."""
        time, document = claim.time, self.documents.get(claim.document)
        published = document.published.isoformat() if document and document.published else "~"
        return (time.low or date.max, time.high or date.max, time.minute or 0, published, claim.document, claim.span)


def _copies(board: _Board, members: list[Claim]) -> dict[str, list[Claim]]:
    """For each claim of a group the later ones that repeat it: the same value in a near-copy of its text. Repeats are in
    the list of the first such claim, and are no keys."""
    order = {claim.id: place for place, claim in enumerate(members)}
    first = list(range(len(members)))

    def root(place: int) -> int:
        while first[place] != place:
            first[place] = first[first[place]]
            place = first[place]
        return place

    for claim in members:
        for relation in board.relations.get(claim.id, ()):
            if not relation.independent and relation.verdict == "agree" and relation.right in order:
                one, other = sorted((root(order[relation.left]), root(order[relation.right])))
                first[other] = one
    repeats: dict[str, list[Claim]] = {}
    for place, claim in enumerate(members):
        repeats.setdefault(members[root(place)].id, [])
        if root(place) != place:
            repeats[members[root(place)].id].append(claim)
    return repeats


def _envelope(group: Group) -> str:
    sides: list[tuple[str, Number | None]] = [("low", group.low), ("best", group.best), ("high", group.high)]
    return ", ".join(f"{name} {show(side)}" for name, side in sides if side is not None)


def _head(board: _Board, group: Group, first: Claim | None) -> None:
    page = board.page
    event = " ".join(filter(None, [first.event, f"@{first.place_id}" if first.place_id else ""])) if first else ""
    style = _STYLE.get(group.verdict, "bold")
    page.row(
        [group.subject or "?", english(group.verdict), event, arabic(group.verdict)],
        [0, 0, 0],
        indent=0,
        styles=("bold", style, "", style),
    )
    said = f"{len(group.claims)} claims, {len(group.sources)} sources, {group.independent_sources} independent"
    words = first.subject.text if first else ""
    page.row([said, _envelope(group), words] if _envelope(group) else [said, words], [], indent=2, styles=("dim", "dim"))


def _ladders(board: _Board, relations: Iterable[Relation]) -> None:
    for relation in relations:
        alone = "" if relation.independent else ", copies of one text"
        said = (
            f"{board.name(relation.left)} — {board.name(relation.right)}: {english(relation.verdict)} ({relation.reason}{alone})"
        )
        board.page.text(said, indent=4, style="dim")
        board.page.text(", ".join(map(str, relation.levels)), indent=6, style="dim")


def _group(board: _Board, group: Group) -> None:
    page = board.page
    members = sorted((board.claims[name] for name in group.claims if name in board.claims), key=board.in_time)
    page.blank()
    _head(board, group, members[0] if members else None)
    copies = _copies(board, members)
    rows: list[tuple[Claim, tuple[str, ...]]] = []
    for claim in members:
        if claim.id in copies:
            rows.append((claim, board.row(claim)))
            rows += [(other, board.row(other, "≡")) for other in copies[claim.id]]
    sizes = widths([row for _, row in rows], page.width // 3)
    for claim, row in rows:
        page.row(row, sizes, indent=2, styles=("", "", "bold") if claim.id in copies else ("dim",) * 5)
        for reason in (*claim.value.why, *claim.why) if board.explain else ():
            page.text(reason, indent=8, style="dim")
    if board.explain:
        _ladders(board, (relation for claim in members for relation in board.relations.get(claim.id, ())))


def _alone(board: _Board, grouped: set[str]) -> None:
    alone = [claim for name, claim in board.claims.items() if name not in grouped]
    if not alone:
        return
    counts = Counter(str(claim.subject) or claim.kind for claim in alone)
    named = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    rest = f", and {len(named) - _NAMED_ALONE} more subjects" if len(named) > _NAMED_ALONE else ""
    listed = ", ".join(f"{subject} {count}" for subject, count in named[:_NAMED_ALONE])
    board.page.blank()
    board.page.text(f"{len(alone)} {english('alone')}: {listed}{rest}", style="dim")
    board.page.text(f"{arabic('alone')}: {len(alone)}", style="dim")


def groups(page: Page, report: Report, passages: Passages, explain: bool) -> None:
    """Groups of more than one claim, conflicts first; the claims that stand alone are counted."""
    board = _Board(page, report, passages, explain)
    several = [group for group in report.groups if len(group.claims) > 1]
    if several:
        page.blank()
        page.row([english("groups"), arabic("groups")], [], indent=0, styles=("bold", "bold"))
    for group in sorted(several, key=lambda group: _WORST_FIRST.index(group.verdict)):
        _group(board, group)
    grouped = {name for group in several for name in group.claims}
    _alone(board, grouped)
    if explain:
        others = [relation for relation in report.relations if relation.left not in grouped]
        if others:
            page.blank()
            page.row([english("relations"), arabic("relations")], [], indent=0, styles=("bold", "bold"))
            _ladders(board, others)
