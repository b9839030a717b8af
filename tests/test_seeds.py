"""What an editor must see on the five real articles. Their text is not in the project: without them these tests skip loudly."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.cli.main import main

SEEDS = Path(os.environ.get("FACTCHECK_SEEDS") or Path(__file__).parents[2] / "shared" / "seeds")
pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason=f"the five real articles are not at {SEEDS}; FACTCHECK_SEEDS names them"
)
Pair = tuple[str, str, str, str, str, bool]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    output = tmp_path_factory.mktemp("seeds") / "report.json"
    assert main(["check", str(SEEDS), "--format", "json", "--level", "info", "--output", str(output)]) == 0
    found: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def pairs(report: dict[str, Any]) -> set[Pair]:
    """(article, surface, article, surface, verdict, independent), articles by their number, in both orders."""
    claims = {claim["id"]: claim for claim in report["claims"]}

    def both() -> Iterator[Pair]:
        for relation in report["relations"]:
            one, other = claims[relation["left"]], claims[relation["right"]]
            for a, b in ((one, other), (other, one)):
                yield (number(a), a["surface"], number(b), b["surface"], relation["verdict"], relation["independent"])

    return set(both())


def number(claim: dict[str, Any]) -> str:
    return Path(claim["document"]).name[:3]


def value(report: dict[str, Any], article: str, surface: str) -> dict[str, Any]:
    found: dict[str, Any] = next(c for c in report["claims"] if number(c) == article and c["surface"] == surface)
    return found


def test_a_copied_sentence_is_one_source(report: dict[str, Any], pairs: set[Pair]) -> None:
    assert ("000", "3500", "002", "3500", "agree", False) in pairs
    assert ("000", "2500", "002", "2500", "agree", False) in pairs
    of = {claim["id"]: claim for claim in report["claims"]}
    for article in ("000", "002"):
        whole, part = value(report, article, "3500"), value(report, article, "2500")
        assert of[part["part_of"]] == whole


def test_values_in_every_writing(report: dict[str, Any], pairs: set[Pair]) -> None:
    assert ("004", "60%", "004", "٦٠٪", "agree", False) in pairs
    read = {
        ("004", "3 آلاف"): (3000, "count"),
        ("003", "ألفي"): (2000, "count"),
        ("001", "ثماني"): (8, "duration"),
        ("004", "ثلث"): (1 / 3, "fraction"),
    }
    for (article, surface), (low, kind) in read.items():
        claim = value(report, article, surface)
        assert (claim["low"], claim["kind"]) == (pytest.approx(low), kind)


def test_levels_at_different_times_are_changes(pairs: set[Pair]) -> None:
    verdicts = {
        (a, x, b, y): verdict
        for a, x, b, y, verdict, _ in pairs
        if {x, y} <= {"3500", "3 آلاف", "ألفي"} and (a, x) < (b, y) and x != y
    }
    assert verdicts[("003", "ألفي", "004", "3 آلاف")] == "changed"
    assert verdicts[("000", "3500", "004", "3 آلاف")] == "changed"
    assert set(verdicts.values()) == {"changed"}
    assert not [pair for pair in pairs if {pair[1], pair[3]} == {"2500", "3500"}]


def test_rounds_and_the_agreement_agree(pairs: set[Pair]) -> None:
    assert ("000", "يونيو/حزيران 2020", "004", "يونيو/حزيران الماضي", "agree", True) in pairs
    assert ("000", "أبريل/نيسان الماضي", "002", "أبريل الماضي", "agree", False) in pairs
    assert ("000", "2008", "003", "2008", "agree", True) in pairs


def test_the_day_of_the_fourth_round_is_for_the_desk(report: dict[str, Any]) -> None:
    assert [f["severity"] for f in report["findings"] if f["rule"] == "across.conflict"] == ["warning"]
    assert "error" not in {finding["severity"] for finding in report["findings"]}


def test_page_furniture_is_no_claim(report: dict[str, Any]) -> None:
    surfaces = {(number(claim), claim["surface"]) for claim in report["claims"]}
    assert not surfaces & {("003", "59"), ("003", "67"), ("003", "0"), ("001", "1217316905340505"), ("001", "December 19, 2024")}
    dates = {Path(document["id"]).name[:3]: document["published"][:10] for document in report["documents"]}
    assert dates["001"] == "2021-07-25"


def test_an_article_without_its_date_takes_none_from_its_footer(tmp_path: Path) -> None:
    article = next(SEEDS.glob("001_*.txt"))
    (tmp_path / article.name).write_bytes(article.read_bytes())
    output = tmp_path / "report.json"
    main(["check", str(tmp_path / article.name), "--format", "json", "--output", str(output)])
    document = json.loads(output.read_text(encoding="utf-8"))["documents"][0]
    assert document["published"] is None
