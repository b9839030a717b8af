"""What build servers read: JUnit by a real parser, GitHub's commands by their documented rules, rdjsonl by its fields."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator
from junitparser import Error, Failure, JUnitXml
from msgspec.structs import replace
from report_sample import FINDINGS, build

from factcheck.model import Coverage, Document, Finding, Quote, Report, Span
from factcheck.report import render

RDJSONL = json.loads((Path(__file__).parent / "schemas" / "rdjsonl.json").read_text(encoding="utf-8"))
COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\n]*)(?:,[a-zA-Z]+=[^,:\n]*)*)::([^\n]*)")


def junit(report: Report, tmp_path: Path) -> JUnitXml:
    path = tmp_path / "report.xml"
    path.write_text(render(report, "junit"), encoding="utf-8")
    return JUnitXml.fromfile(str(path))


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Annotations as the runner reads them."""
    found = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        if match:
            pairs = (pair.split("=", 1) for pair in match[2].split(","))
            found.append((match[1], {key: unquote(value) for key, value in pairs}, unquote(match[3])))
    return found


def many(severity: str, count: int) -> tuple[Finding, ...]:
    return tuple(replace(FINDINGS[2], severity=severity, rule=f"desk.r{number}") for number in range(count))


def test_junit_counts_errors_as_failures_and_nothing_else(sample: Report, tmp_path: Path) -> None:
    xml = junit(sample, tmp_path)
    cases = [(suite.name, case) for suite in xml for case in suite]
    failed = [case for _, case in cases if any(isinstance(result, Failure) for result in case.result)]
    assert [case.classname for case in failed] == ["arithmetic.percent_total"]
    assert "60 + 45 = 105" in failed[0].result[0].text and failed[0].result[0].type == "error"
    assert {case.classname for _, case in cases} >= {"consistency.changed", "desk.look"}
    for suite in xml:
        inside = list(suite)
        assert suite.tests == len(inside)
        assert suite.failures == sum(isinstance(result, Failure) for case in inside for result in case.result)
        assert suite.errors == sum(isinstance(result, Error) for case in inside for result in case.result)


def test_junit_names_documents_unread_files_and_the_coverage(sample: Report, tmp_path: Path) -> None:
    xml = junit(sample, tmp_path)
    names = [suite.name for suite in xml]
    assert names == ["wire/mawj.txt", "wire/copy.txt", "wire/later.txt", "wire/bad.txt", "not_read", "coverage"]
    (clean,) = next(suite for suite in xml if suite.name == "wire/copy.txt")
    assert clean.is_passed
    (last,) = list(xml)[-1]
    assert "9" in last.system_out and last.is_passed


def test_junit_never_passes_where_nothing_was_recognised(empty: Report, tmp_path: Path) -> None:
    (case,) = list(junit(empty, tmp_path))[-1]
    assert [result.type for result in case.result if isinstance(result, Error)] == ["nothing_recognised"]


def test_junit_survives_what_xml_cannot_hold(tmp_path: Path) -> None:
    evil = 'a\x00\x1b]<&>"\ud800\ufffe]]> \r\n\tb'
    finding = replace(FINDINGS[1], message=evil, message_ar=evil, rule="x.y", arithmetic=evil, fixes=(evil,))
    xml = junit(build(findings=(finding,), documents=(Document(evil, evil),)), tmp_path)
    assert any("<&>" in (case.name or "") for suite in xml for case in suite)


def test_github_annotations_in_the_runner_s_words(sample: Report) -> None:
    found = commands(render(sample, "github", lang="en"))
    assert [(kind, at["title"]) for kind, at, _ in found] == [
        ("error", "arithmetic.percent_total"),
        ("warning", "desk.look"),
        ("notice", "consistency.changed"),
        ("error", "factcheck"),
    ]
    _, where, text = found[0]
    assert (where["file"], where["line"], where["endLine"]) == ("wire/later.txt", "1", "1")
    assert int(where["col"]) + 3 == int(where["endColumn"])
    assert text.splitlines()[0] == "The shares add up to 105%."
    assert render(sample, "github", lang="en").splitlines()[-1].startswith("Coverage: ")


def test_github_caps_are_respected_the_worst_first() -> None:
    text = render(build(findings=(*many("info", 12), *many("warning", 11), *many("error", 13)), problems=()), "github", lang="en")
    kinds = [kind for kind, _, _ in commands(text)]
    assert kinds == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert "error 3, warning 1, info 2" in text


def test_github_says_loudly_that_nothing_was_recognised(empty: Report) -> None:
    ((kind, _, text),) = commands(render(empty, "github", lang="en"))
    assert kind == "warning" and "NOTHING WAS RECOGNISED" in text


def test_github_no_text_begins_a_command_of_its_own() -> None:
    evil = "x\n::error::owned\r::warning::y %0A,:"
    quotes = (Quote("d,1:x.txt", Span("body", 0, 1), evil, evil, evil, evil),)
    finding = replace(FINDINGS[1], rule="a:b,c", message=evil, message_ar=evil, quotes=quotes, arithmetic=evil)
    report = build(
        documents=(Document("d,1:x.txt", "1"),), claims=(), findings=(finding,), problems=(), coverage=Coverage(1, 1, 1, 1, 1)
    )
    text = render(report, "github")
    assert len(text.splitlines()) == 2 and text.count("\r") == 0
    ((_, where, said),) = commands(text)
    assert where["file"] == "d,1:x.txt" and where["title"] == "a:b,c" and said.splitlines()[0] == "x"


def test_github_gives_no_columns_over_several_lines() -> None:
    document = Document("d.txt", "12\n13", "عنوان")
    over, head = (Quote("d.txt", span, "x") for span in (Span("body", 0, 5), Span("headline", 0, 3)))
    report = build(documents=(document,), claims=(), findings=tuple(replace(FINDINGS[1], quotes=(q,)) for q in (over, head)))
    first, second, *_ = commands(render(report, "github"))
    assert first[1].keys() == {"file", "line", "endLine", "title"} and second[1].keys() == {"file", "title"}


def test_rdjsonl_is_valid_line_by_line(sample: Report, empty: Report) -> None:
    for report in (sample, empty):
        for line in render(report, "rdjsonl").splitlines():
            Draft202012Validator(RDJSONL).validate(json.loads(line))
    assert not Draft202012Validator(RDJSONL).is_valid(
        {"message": "x", "severity": "BAD", "source": {"name": "f"}, "code": {"value": "c"}}
    )


@pytest.mark.parametrize("body", ["🚢🚢 غرق ١٤ راكبا", "\ufeffالحصيـلة\u00a0١٤", "العنوان\r\nغرق ١٤ راكبا\r\n"])
def test_rdjsonl_columns_are_bytes(body: str) -> None:
    at = body.index("١٤")
    finding = replace(FINDINGS[1], quotes=(Quote("d.txt", Span("body", at, at + 2), "١٤"),))
    line = render(build(documents=(Document("d.txt", body),), claims=(), findings=(finding,)), "rdjsonl").splitlines()[0]
    place = json.loads(line)["location"]["range"]
    data = body.split("\n")[place["start"]["line"] - 1].encode()
    assert data[place["start"]["column"] - 1 : place["end"]["column"] - 1].decode() == "١٤"


def test_rdjsonl_ends_with_the_coverage(sample: Report) -> None:
    lines = [json.loads(line) for line in render(sample, "rdjsonl", lang="en").splitlines()]
    assert [line["severity"] for line in lines] == ["ERROR", "WARNING", "INFO", "ERROR", "INFO"]
    assert lines[-1]["code"] == {"value": "coverage"} and "numbers seen: 9" in lines[-1]["message"]
    assert lines[2]["related_locations"][0]["location"]["path"] == "wire/later.txt"
