"""Fit the points of the gate's ladder (``factcheck/align/points.tsv``) to annotated stories.

    python benchmarks/fit_points.py FOLDER [--write]

FOLDER holds story files of the gold's schema: ``documents`` (id, title, text, publisher, published), ``pairs`` and
``ignore_pairs`` (a, b: doc, start, surface; verdict). Every pair of annotated claims of two documents is a case: related where
the gold gives any verdict but ``unrelated``. Rows whose meaning ends in ``(by hand)`` are kept. Prints how the points do on
stories that were held out; ``--write`` moves the table a third of the way to the fit (``STEP``): points fitted to few stories
jump, and a mean of fits does better on stories that none of them has seen. Run it after the extraction has changed what claims
say.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter, defaultdict
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

import factcheck.align as package
from factcheck.align import align
from factcheck.model import Claim, Document
from factcheck.pipeline import checked
from factcheck.settings import Settings
from factcheck.verdict.weigh import weigh

TABLE = Path(package.__file__).with_name("points.tsv")
NEUTRAL = {
    "kind": "count", "unit": "same", "factual": "same", "about": "unsaid, unsaid", "words": "unsaid", "restrict": "none",
    "place": "unsaid", "scope": "unsaid", "part": "same", "anchor": "unsaid", "role": "same", "when": "same", "context": "some",
    "wide": "tenth", "fit": "near", "story": "one", "copy": "no", "value": "near", "elsewhere": "no", "through": "no",
    "beside": "none", "sole": "no", "leads": "none", "down": "middle", "speaker": "unsaid", "rank": "best",
    "third": "none", "crowd": "many",
}  # fmt: skip
# levels of a slot from the one that speaks most for one thing to the one that speaks most against it; a fit that would
# turn two of them round gives them one weight
ORDER = {
    "factual": ("same", "differs"), "words": ("equal", "more", "unsaid", "none"),
    "place": ("same", "unsaid", "carried", "differs"),
    "scope": ("same", "unsaid", "differs"), "part": ("same", "one"), "role": ("same", "differs"),
    "when": ("same", "week", "year", "far"), "context": ("most", "much", "some", "little", "none"),
    "wide": ("half", "quarter", "tenth", "less"), "fit": ("clear", "best", "near", "beaten"),
    "value": ("equal_unusual", "equal_middle", "equal_small", "equal_other", "hair", "near", "double", "size", "sizes"),
    "elsewhere": ("no", "one", "both"), "beside": ("both", "one", "none"), "sole": ("both", "event", "no"),
    "leads": ("both", "none", "one"), "down": ("near", "middle", "far"), "speaker": ("same", "unsaid"),
    "rank": ("clear", "best", "close", "behind", "beaten"), "third": ("strong", "fair", "weak", "none", "against"),
    "through": ("series", "no", "taken"),
}  # fmt: skip
ORDER_TOO = {
    "value": [("toll_hair", "toll_near", "toll_double", "toll_size", "toll_sizes")],
    "restrict": [("same", "one"), ("none", "one")],
    "about": [
        *((f"{s}, toll", f"{s}, same", f"{s}, kin", f"{s}, differs") for s in ("same", "generic", "kin", "other", "differs")),
        *((f"same, {e}", f"kin, {e}", f"differs, {e}") for e in ("toll", "same", "kin", "unsaid", "differs")),
    ],
}
PENALTY, FOLDS, STEP = 4.0, 5, 0.35
OPEN = replace(Settings(), gate_points=-10_000, gate_apart=0, least_points=-10_000, story_link=-10)
Node = tuple[str, int, int]


class Case(NamedTuple):
    story: str
    verdict: str
    levels: tuple[tuple[str, str], ...]


def node(place: dict) -> Node:
    return place["doc"], place["start"], place["start"] + len(place["surface"])


def cases(path: Path) -> list[Case]:
    """Every annotated pair of one story that the gate can see."""
    story = json.loads(path.read_text("utf-8"))
    documents = [
        Document(
            d["id"],
            d["text"],
            d["title"],
            d["publisher"] or "",
            datetime.fromisoformat(d["published"]),
            published_basis="metadata",
        )
        for d in story["documents"]
    ]
    gold = {frozenset((node(p["a"]), node(p["b"]))): p["verdict"] for p in story["pairs"]}
    ignored = {frozenset((node(p["a"]), node(p["b"]))) for p in story["ignore_pairs"]}
    nodes = {one for pair in (*gold, *ignored) for one in pair}
    read = list(checked(documents, OPEN))
    alignment = align([one.extraction for one in read], OPEN, [finding for one in read for finding in one.findings])
    found = []
    for one in weigh(alignment, OPEN):
        left, right = (_nearest(side.claim, nodes) for side in (one.candidate.left, one.candidate.right))
        pair = frozenset((left, right))
        if left is None or right is None or left[0] == right[0] or pair in ignored:
            continue
        levels = tuple((level.name, level.label) for level in one.levels)
        found.append(Case(path.stem, gold.get(pair, "implicit"), levels))
    return found


def _nearest(claim: Claim, nodes: set[Node]) -> Node | None:
    shared = [
        (min(end, claim.span.end) - max(start, claim.span.start), (doc, start, end))
        for doc, start, end in nodes
        if doc == claim.document and claim.span.part == "body"
    ]
    best = max(shared, default=(0, None))
    return best[1] if best[0] > 0 else None


def fit(matrix: np.ndarray, related: np.ndarray) -> np.ndarray:
    """Ridge-penalised logistic regression by Newton steps."""
    weights = np.zeros(matrix.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        spread = chance * (1 - chance) + 1e-6
        hessian = matrix.T @ (matrix * spread[:, None]) + PENALTY * np.eye(len(weights))
        step = np.linalg.solve(hessian, matrix.T @ (related - chance) - PENALTY * weights)
        weights += step
        if abs(step).max() < 1e-4:
            break
    return weights


def ordered(matrix: np.ndarray, related: np.ndarray, column: dict[tuple[str, str], int]) -> np.ndarray:
    """The fit under ``ORDER``: as long as two levels come out the wrong way round, they share one weight."""
    runs = [*ORDER.items(), *((slot, run) for slot, runs in ORDER_TOO.items() for run in runs)]
    chains = [[column[slot, level] for level in run if (slot, level) in column] for slot, run in runs]
    tied = np.arange(matrix.shape[1])
    while True:
        groups, place = np.unique(tied, return_inverse=True)
        summed = np.zeros((len(matrix), len(groups)))
        np.add.at(summed.T, place, matrix.T)
        weights = fit(summed, related)[place]
        wrong = [(a, b) for chain in chains for a, b in pairwise(chain) if weights[b] > weights[a] + 1e-9]
        if not wrong:
            return weights
        for a, b in wrong:
            tied[tied == tied[b]] = tied[a]


def report(found: list[Case], matrix: np.ndarray, related: np.ndarray, column: dict[tuple[str, str], int]) -> None:
    """Precision and recall of «one thing», each story judged by points that were fitted without it."""
    stories = sorted({case.story for case in found})
    fold = np.array([stories.index(case.story) % FOLDS for case in found])
    score = np.zeros(len(found))
    for number in range(FOLDS):
        score[fold == number] = matrix[fold == number] @ ordered(matrix[fold != number], related[fold != number], column)
    tenths = score * 10 / math.log(2)
    for bar in (-20, -10, 0, 10, 20):
        chosen = tenths > bar
        print(f"from {bar:4}: precision {related[chosen].mean():.3f} recall {related[chosen].sum() / related.sum():.3f}")


def write(values: dict[tuple[str, str], float], start: float, seen: Counter[tuple[str, str]]) -> None:
    shift: dict[str, float] = defaultdict(float)
    shift.update({slot: values.get((slot, level), 0.0) for slot, level in NEUTRAL.items()})
    lines = []
    for line in TABLE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            slot, level, points, meaning = line.split("\t")
            if slot == "start":
                points = str(round(int(points) + (start + sum(shift.values()) - int(points)) * STEP))
            elif not meaning.endswith("(by hand)"):
                fitted = values[slot, level] - shift[slot] if seen[slot, level] else 0
                points = str(round(int(points) + (fitted - int(points)) * STEP))
            line = "\t".join((slot, level, points, meaning))
        lines.append(line)
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    found = [case for path in sorted(Path(sys.argv[1]).glob("[sdo][0-9]*.json")) for case in cases(path)]
    seen = Counter(level for case in found for level in case.levels)
    names = sorted(seen)
    column = {name: at for at, name in enumerate(names)}
    matrix = np.zeros((len(found), len(names) + 1))
    matrix[:, -1] = 1
    for row, case in enumerate(found):
        for level in case.levels:
            matrix[row, column[level]] = 1
    related = np.array([case.verdict not in ("unrelated", "implicit") for case in found], float)
    print(f"{len(found)} pairs, {int(related.sum())} of one thing")
    report(found, matrix, related, column)
    if "--write" in sys.argv:
        weights = ordered(matrix, related, column) * 10 / math.log(2)
        write(dict(zip(names, weights, strict=False)), float(weights[-1]), seen)


if __name__ == "__main__":
    main()
