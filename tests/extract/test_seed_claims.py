"""The claims of the five real articles: offsets, values and slots as ids, none of their sentences.

The articles are not part of the repository: FACTCHECK_SEEDS names their folder; else it is looked for beside the checkout.
``python tests/extract/test_seed_claims.py`` writes the golden file again; every changed line is then read against the text.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import factcheck
from factcheck.model import Claim

SEEDS = Path(os.environ.get("FACTCHECK_SEEDS") or Path(__file__).parents[3] / "shared" / "seeds")
GOLDEN = Path(__file__).parent / "seed_claims.tsv"
COLUMNS = ("article", "part", "start", "end", "value", "concept", "event", "place", "scope", "time", "modality", "role", "whole")
needs_seeds = pytest.mark.skipif(
    not (SEEDS / "sources.csv").is_file(),
    reason="THE SEED ARTICLES ARE NOT HERE, their claims are not compared: set FACTCHECK_SEEDS to their folder",
)


def row(article: str, claim: Claim) -> str:
    """One claim on one line; ``whole`` is the number of its whole in the article."""
    slots = (
        article,
        claim.span.part,
        str(claim.span.start),
        str(claim.span.end),
        str(claim.value),
        claim.subject.concept,
        claim.event or "-",
        claim.place_id or "-",
        claim.scope or "-",
        str(claim.time),
        claim.modality,
        claim.role or "-",
        claim.part_of.rpartition("#")[2] if claim.part_of else "-",
    )
    return "\t".join(slots)


def rows() -> list[str]:
    """All claims of the articles, in the order of their files."""
    out = ["\t".join(COLUMNS)]
    for path in sorted(SEEDS.glob("*.txt")):
        out += [row(path.name[:3], claim) for claim in factcheck.check(path).report.claims]
    return out


def golden() -> list[str]:
    return GOLDEN.read_text("utf-8").splitlines()


def test_the_golden_file_holds_no_sentence() -> None:
    lines = [line.split("\t") for line in golden()]
    assert lines[0] == list(COLUMNS)
    assert {len(line) for line in lines} == {len(COLUMNS)}
    assert max(len(cell.split()) for line in lines for cell in line) <= 6
    assert {line[0] for line in lines[1:]} == {"000", "001", "002", "003", "004"}


@needs_seeds
def test_the_articles_say_what_the_golden_file_says() -> None:
    assert rows() == golden()


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(rows()) + "\n", "utf-8")
