"""Story sets: reading, running and scoring them, and why a pair was missed.

A set is ``stories/oNN.json``: documents, pairs with their verdicts (``accept``: others that are right too), pairs to ignore,
errors planted inside documents. It was annotated before the program was run on it. ``stories/oNN.golden`` are the relations that
the program finds in it, right and wrong.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from factcheck.align import align
from factcheck.align.apart import open_tests, two_countries
from factcheck.align.blocking import plausible
from factcheck.align.gate import SLOTS
from factcheck.align.ladder import points
from factcheck.align.side import Side
from factcheck.model import Claim, Document, Report
from factcheck.pipeline import check_documents, extract_documents
from factcheck.settings import Settings
from factcheck.verdict.pairs import judge_pair
from factcheck.verdict.weigh import weigh

FOLDER = Path(__file__).with_name("stories")
RELATED = ("agree", "compatible", "changed", "conflict")
VERDICTS = (*RELATED, "unrelated")
_OPEN = replace(Settings(), gate_points=-(10**6), least_points=-(10**6))

Node = tuple[str, int, int]  # document, start, end in its body


@dataclass
class Score:
    """Counts over stories. ``right``, ``wrong`` and ``missed`` by verdict; ``spare`` are verdicts between annotated claims of two
    different things, wrong but for ``changed``; ``copies`` counts (said independent, is independent)."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    spare: Counter[str] = field(default_factory=Counter)
    copies: Counter[tuple[bool, bool]] = field(default_factory=Counter)
    planted: int = 0
    found: int = 0
    false_alarms: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        for name in ("right", "wrong", "missed", "spare", "copies"):
            getattr(self, name).update(getattr(other, name))
        self.planted += other.planted
        self.found += other.found
        self.false_alarms += other.false_alarms
        self.misses += other.misses

    def precision(self, verdict: str) -> float:
        return _percent(self.right[verdict], self.right[verdict] + self.wrong[verdict])

    def recall(self, verdict: str) -> float:
        return _percent(self.right[verdict], self.right[verdict] + self.missed[verdict])

    def copied(self) -> float:
        """How often the copies are told from the independent texts, in percent of the pairs that were found."""
        return _percent(self.copies[True, True] + self.copies[False, False], self.copies.total())

    def table(self, name: str) -> str:
        rows = [f"{name:12} {'gold':>5} {'found':>6}   precision   recall"]
        for verdict in VERDICTS:
            gold, found = self.right[verdict] + self.missed[verdict], self.right[verdict] + self.wrong[verdict]
            rows.append(f"{verdict:12} {gold:5} {found:6}      {self.precision(verdict):6.1f}   {self.recall(verdict):6.1f}")
        rows.append(f"between two things {dict(self.spare)}; copies {self.copied():.1f} of {self.copies.total()}")
        rows.append(f"planted errors found {self.found} of {self.planted}; false alarms inside documents {self.false_alarms}")
        return "\n".join(rows)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def story_files() -> list[Path]:
    return sorted(FOLDER.glob("o*.json"))


@cache
def read_story(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text("utf-8"))


def documents_of(story: dict[str, Any]) -> list[Document]:
    return [
        Document(
            item["id"],
            item["text"],
            headline=item["title"],
            publisher=item["publisher"],
            published=datetime.fromisoformat(item["published"]),
            published_basis="metadata",
        )
        for item in story["documents"]
    ]


@cache
def run(path: Path) -> Report:
    return check_documents(documents_of(read_story(path)), Settings())


def surfaces(story: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every annotated surface with its document's id."""
    for pair in (*story["pairs"], *story["ignore_pairs"]):
        yield from ((pair[side]["doc"], pair[side]) for side in "ab")
    for planted in story["intra"]:
        yield from ((planted["doc"], surface) for surface in planted["surfaces"])


def misplaced(story: dict[str, Any]) -> list[str]:
    """The surfaces that do not stand where the set says."""
    documents = {item["id"]: item for item in story["documents"]}
    out = []
    for name, surface in surfaces(story):
        text, start, words = documents[name][surface.get("field", "text")], surface["start"], surface["surface"]
        if text[start : start + len(words)] != words:
            out.append(f"{story['id']} {name}: «{words}» at {start}")
    return out


def _node(surface: dict[str, Any]) -> Node:
    return surface["doc"], surface["start"], surface["start"] + len(surface["surface"])


def _overlap(node: Node, claim: Claim) -> int:
    if claim.span.part != "body" or claim.document != node[0]:
        return 0
    return max(0, min(node[2], claim.span.end) - max(node[1], claim.span.start))


def _nearest(claim: Claim, nodes: set[Node]) -> Node | None:
    """The annotated surface that a claim overlaps most."""
    touched = [node for node in nodes if _overlap(node, claim)]
    if not touched:
        return None
    length = claim.span.end - claim.span.start
    return max(touched, key=lambda node: (_overlap(node, claim), -abs(node[2] - node[1] - length), node))


def score(path: Path) -> Score:
    """How the verdicts on one story lie to its annotation."""
    story, report, out = read_story(path), run(path), Score()
    pairs = {frozenset((_node(pair["a"]), _node(pair["b"]))): pair for pair in story["pairs"]}
    ignored = {frozenset((_node(pair["a"]), _node(pair["b"]))) for pair in story["ignore_pairs"]}
    nodes = {node for key in (*pairs, *ignored) for node in key}
    claims = {claim.id: claim for claim in report.claims}
    seen: dict[frozenset[Node], tuple[str, bool]] = {}
    for relation in report.relations:
        if relation.verdict == "not_comparable":
            continue
        left, right = (_nearest(claims[side], nodes) for side in (relation.left, relation.right))
        if left is None or right is None or left[0] == right[0]:
            continue
        key = frozenset((left, right))
        if key in pairs:
            if key not in seen or relation.verdict not in _right(pairs[key]):
                seen[key] = relation.verdict, relation.independent
        elif key not in ignored:
            out.spare[relation.verdict] += 1
            if relation.verdict != "changed":
                out.wrong[relation.verdict] += 1
                out.misses.append(f"{story['id']} two things, said {relation.verdict}: {_show(story, key)}")
    for key, pair in pairs.items():
        _count(out, story, pair, *seen.get(key, ("unrelated", True)), key in seen)
    _inside(out, story, report)
    return out


def _right(pair: dict[str, Any]) -> tuple[str, ...]:
    return pair["verdict"], *pair.get("accept", ())


def _count(out: Score, story: dict[str, Any], pair: dict[str, Any], said: str, independent: bool, found: bool) -> None:
    wanted = pair["verdict"]
    if said != wanted and said in pair.get("accept", ()):
        return
    if said == wanted:
        out.right[wanted] += 1
    else:
        out.missed[wanted] += 1
        out.wrong[said] += 1
        out.misses.append(f"{story['id']} {wanted}, said {said}: {_pair(pair)} ({pair['why']})")
    if found and wanted != "unrelated":
        out.copies[independent, pair["independent"]] += 1
        if independent != pair["independent"]:
            out.misses.append(f"{story['id']} {'a copy' if independent else 'no copy'}: {_pair(pair)}")


def _pair(pair: dict[str, Any]) -> str:
    return " | ".join(f"{pair[side]['doc']} «{pair[side]['surface']}»" for side in "ab")


def _show(story: dict[str, Any], key: frozenset[Node]) -> str:
    texts = {item["id"]: item["text"] for item in story["documents"]}
    return " | ".join(f"{name} «{texts[name][start:end]}»" for name, start, end in sorted(key))


def _inside(out: Score, story: dict[str, Any], report: Report) -> None:
    """The errors planted inside documents, and alarms on clean ones."""
    kinds = {planted["kind"] for planted in story["intra"]} | _KINDS
    findings = [finding for finding in report.findings if finding.rule.rpartition(".")[2] in kinds]
    for planted in story["intra"]:
        out.planted += 1
        ends = [(surface.get("field", "text"), surface) for surface in planted["surfaces"]]
        if any(
            finding.rule.endswith(planted["kind"])
            and any(_meets(planted["doc"], where, surface, quote) for where, surface in ends for quote in finding.quotes)
            for finding in findings
        ):
            out.found += 1
        else:
            out.misses.append(f"{story['id']} {planted['kind']} not found: {planted['doc']} {planted['why']}")
    for finding in findings:
        if finding.document in story["clean_docs"]:
            out.false_alarms += 1
            out.misses.append(f"{story['id']} false alarm: {finding}")


def _meets(document: str, where: str, surface: dict[str, Any], quote: Any) -> bool:
    start, end = surface["start"], surface["start"] + len(surface["surface"])
    part = "headline" if where == "title" else "body"
    return quote.document == document and quote.span.part == part and min(end, quote.span.end) > max(start, quote.span.start)


_KINDS = frozenset(
    (
        "part_exceeds_whole",
        "parts_sum_mismatch",
        "percent_total",
        "percent_change_mismatch",
        "share_mismatch",
        "weekday_date_mismatch",
        "month_pair_mismatch",
        "hijri_gregorian_mismatch",
        "unit_conversion_mismatch",
        "elapsed_time_mismatch",
        "enumeration_count_mismatch",
        "headline_body_mismatch",
        "age_mismatch",
        "range_inverted",
        "self_contradiction",
    )
)


def golden(path: Path) -> str:
    """The relations that the program finds, one a line, sorted."""
    report = run(path)
    documents = {document.id: document for document in report.documents}
    claims = {claim.id: claim for claim in report.claims}
    rows = []
    for relation in report.relations:
        ends = sorted((claims[side] for side in (relation.left, relation.right)), key=lambda claim: (claim.document, claim.span))
        words = [" ".join(documents[claim.document].quote(claim.span).split()) + f"@{claim.document}" for claim in ends]
        rows.append(" | ".join([*words, relation.verdict]) + ("" if relation.independent else " copied"))
    return "\n".join(sorted(rows)) + "\n"


def explain(path: Path) -> Iterator[str]:
    """For each listed pair that was missed or judged wrong: both claims, and how far the pair came."""
    story = read_story(path)
    extractions = tuple(extract_documents(documents_of(story), Settings()))
    wide = align(extractions, _OPEN)
    weighed = {frozenset((one.candidate.left.claim.id, one.candidate.right.claim.id)): one for one in weigh(wide, _OPEN)}
    claims = tuple(wide.sides.values())
    judged = {frozenset((one.left, one.right)): one for one in run(path).relations}
    for pair in story["pairs"]:
        sides = [_side(_node(pair[end]), claims) for end in "ab"]
        key = frozenset(side.claim.id for side in sides if side)
        said = judged[key].verdict if key in judged else "unrelated"
        if said in _right(pair) or (said == "not_comparable" and "unrelated" in _right(pair)):
            continue
        yield f"## {story['id']} {pair['subject']}: {pair['verdict']}, said {said}: {_pair(pair)} ({pair['why']})"
        for side in sides:
            yield f"   {side.claim if side else 'no claim'}" + (f" | words {'+'.join(sorted(side.words))}" if side else "")
        if sides[0] and sides[1]:
            yield "   " + _how_far(sides[0], sides[1], weighed.get(key), judged.get(key))


def _side(node: Node, sides: tuple[Side, ...]) -> Side | None:
    return max((side for side in sides if _overlap(node, side.claim)), key=lambda side: _overlap(node, side.claim), default=None)


def _how_far(left: Side, right: Side, one: Any, relation: Any) -> str:
    if one is None:
        return "kept apart: " + "; ".join(_shut(left, right))
    table, settings = points(), Settings()
    rungs = " ".join(f"{level}:{value:+}" for level in one.levels if (value := table.get((level.name, level.label))))
    bar = settings.gate_points + (0 if left.size == right.size else settings.gate_apart)
    gate = "" if one.candidate.points >= bar else f" below the gate's {bar}"
    judged = judge_pair(one, Settings())
    verdict = relation or (judged and judged.relation)
    said = f"{verdict.verdict}: {verdict.reason}" if verdict else f"no verdict, {_with_points(one)}"
    return f"gate {one.candidate.points}{gate}, together {one.points}; {said}; {rungs}"


def _with_points(one: Any) -> str:
    """What the judge would say of a pair that has points enough for any verdict."""
    judged = judge_pair(one._replace(points=10**6), Settings())
    return f"{judged.relation.verdict} with more points" if judged else "none with more points either"


def _shut(left: Side, right: Side) -> Iterator[str]:
    if left.family != right.family and not (left.bare or right.bare):
        yield f"families {left.family} and {right.family}"
    elif not plausible(left, right):
        yield "sizes worlds apart"
    yield from (rule.__name__ for rule in (*open_tests(left, right), two_countries) if rule(left, right))
    yield from (f"{name}={label}" for name, rule in SLOTS if points().get((name, label := rule(left, right)), 0) is None)
