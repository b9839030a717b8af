"""SARIF 2.1.0: valid by the format's schema; kinds, places, suppressions."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from msgspec.structs import replace
from report_sample import FINDINGS, build, quote

from factcheck.model import Coverage, Document, Finding, Group, Quote, Relation, Report, Span
from factcheck.report import Waived, render

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))


def run(report: Report, **how: Any) -> dict[str, Any]:
    log = json.loads(render(report, "sarif", **how))
    Draft4Validator(SCHEMA).validate(log)
    (found,) = log["runs"]
    return dict(found)


def test_the_schema_can_refuse() -> None:
    log = json.loads(render(build(), "sarif"))
    log["runs"][0]["results"][0]["kind"] = "maybe"
    assert not Draft4Validator(SCHEMA).is_valid(log)


def test_severities_become_kinds_and_the_worst_comes_first(sample: Report) -> None:
    results = run(sample)["results"]
    assert [(r["kind"], r["level"], r["properties"]["severity"]) for r in results[:3]] == [
        ("fail", "error", "error"),
        ("review", "none", "warning"),
        ("informational", "none", "info"),
    ]
    assert results[0]["partialFingerprints"] == {"factcheck/v1": FINDINGS[1].fingerprint}
    assert results[0]["suppressions"] == []


def test_every_level_but_that_of_a_failure_is_none(sample: Report) -> None:
    """SARIF 3.27.10: where kind is not fail, level is none."""
    for result in run(sample)["results"]:
        assert (result["level"] == "none") == (result["kind"] != "fail")


def test_agreement_passes_and_the_incomparable_is_open() -> None:
    groups = (Group("g1", "dead", ("c1", "c2"), "agree", ("a", "b"), 2),)
    relations = (Relation("c1", "c7", "not_comparable", "no date", True),)
    results = run(build(groups=groups, relations=relations, findings=()))["results"]
    assert [(r["ruleId"], r["kind"]) for r in results] == [("verdict.agree", "pass"), ("verdict.not_comparable", "open")]
    assert "no date" in results[1]["message"]["text"]
    assert results[1]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "wire/bad.txt"


def test_rules_are_listed_once_and_indexed(sample: Report) -> None:
    found = run(sample)
    rules = [rule["id"] for rule in found["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in found["results"])


def region_text(found: dict[str, Any], physical: dict[str, Any]) -> tuple[str, str]:
    """The words of a region, found by its UTF-16 columns and by its code points."""
    region = physical["region"]
    text = found["artifacts"][physical["artifactLocation"]["index"]]["contents"]["text"]
    line = text.split("\n")[region["startLine"] - 1]
    units = line.encode("utf-16-le")[(region["startColumn"] - 1) * 2 : (region["endColumn"] - 1) * 2].decode("utf-16-le")
    more = region["properties"]
    points = line[more["startColumnCodePoints"] - 1 : more["endColumnCodePoints"] - 1]
    assert text[more["start"] : more["end"]] == points
    return units, points


@pytest.mark.parametrize("body", ["🚢🚢 غرق ١٤ راكبا", "\ufeffالحصيـلة\u00a0١٤", "العنوان\r\nغرق ١٤ راكبا\r\n"])
def test_columns_are_right_in_both_units(body: str) -> None:
    document = Document("d.txt", body, "🚨 عاجل: ١٤")
    at = body.index("١٤")
    quotes = tuple(
        Quote("d.txt", span, "١٤", "14") for span in (Span("body", at, at + 2), Span("headline", 8, 10)) if document.quote(span)
    )
    finding = replace(FINDINGS[1], quotes=quotes)
    found = run(build(documents=(document,), claims=(), groups=(), relations=(), findings=(finding,)))
    result = found["results"][0]
    assert found["columnKind"] == "utf16CodeUnits"
    for location in (*result["locations"], *result["relatedLocations"]):
        assert region_text(found, location["physicalLocation"]) == ("١٤", "١٤")
    assert result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "d.txt#headline"


def test_a_waived_finding_is_suppressed_and_a_known_one_unchanged(sample: Report) -> None:
    waived, known = FINDINGS[1], FINDINGS[2]
    inline = Waived(known, "his own count", "night desk", inline=True)
    leave = [Waived(waived, "asked the author", "desk", date(2031, 12, 31)), inline]
    results = run(build(findings=()), waived=leave, known=[known])["results"]
    assert results[0]["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "asked the author",
            "properties": {"owner": "desk", "until": "2031-12-31"},
        }
    ]
    assert results[1]["suppressions"][0]["kind"] == "inSource"
    assert results[2]["baselineState"] == "unchanged"


def test_addresses_are_references_whatever_the_name() -> None:
    names = ("a b/نص.txt", "urn:x:1", "c%20d?e#f")
    documents = tuple(Document(name, "14") for name in names)
    uris = [artifact["location"]["uri"] for artifact in run(build(documents=documents))["artifacts"]]
    assert uris == ["a%20b/%D9%86%D8%B5.txt", "urn%3Ax%3A1", "c%2520d%3Fe%23f"]


def test_problems_and_the_coverage_are_notifications(sample: Report, empty: Report) -> None:
    (call,) = run(sample)["invocations"]
    levels = [notice["level"] for notice in call["toolExecutionNotifications"]]
    assert levels == ["error", "note"] and "not a text" in call["toolExecutionNotifications"][0]["message"]["text"]
    (call,) = run(empty)["invocations"]
    assert "NOTHING WAS RECOGNISED" in call["toolExecutionNotifications"][0]["message"]["text"]
    assert run(sample)["properties"]["coverage"]["numbers_seen"] == 9


def test_a_finding_without_quotes_or_with_a_stranger_is_valid() -> None:
    bare = Finding("rules.waiver_unused", "error", "unused", "", ())
    stranger = replace(FINDINGS[0], quotes=(quote("c1", "14"), Quote("pack/facts.yaml", Span("body", 0, 2), "21")))
    results = run(build(findings=(bare, stranger), coverage=Coverage(1, 1, 1, 1, 1)))["results"]
    assert results[0]["locations"] == [] and results[0]["message"]["text"] == "unused"
    assert "region" not in results[1]["relatedLocations"][0]["physicalLocation"]


def test_the_language_is_chosen(sample: Report) -> None:
    assert run(sample, lang="ar")["results"][0]["message"]["text"].startswith("مجموع")
    assert run(sample, lang="en")["results"][0]["message"]["text"].startswith("The shares")


def test_level_hides_findings_and_no_verdicts(sample: Report) -> None:
    kinds = [result["kind"] for result in run(sample, level="error")["results"]]
    assert "informational" not in kinds and "review" not in kinds and kinds[0] == "fail"
