"""JSON, JSON lines and CSV: the contract's keys, exact offsets, and nothing that harms who opens them."""

from __future__ import annotations

import csv
import io
import json

import pytest
from msgspec.structs import replace
from report_sample import BAD, BY_ID, DOCUMENTS, FINDINGS, build, claim

from factcheck.model import Coverage, Document, Extraction, Report
from factcheck.report import CLAIM_FORMATS, FORMATS, render, render_claims
from factcheck.report.records import dump

CLAIM_KEYS = [
    "id",
    "document",
    "part",
    "start",
    "end",
    "surface",
    "sentence",
    "kind",
    "low",
    "high",
    "hedge",
    "unit",
    "subject",
    "place",
    "event",
    "scope",
    "part_of",
    "time",
    "speaker",
    "modality",
]


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_check_json_has_the_keys_of_the_contract(sample: Report) -> None:
    report = json.loads(render(sample, "json"))
    assert list(report) == [
        "schema",
        "documents",
        "claims",
        "groups",
        "relations",
        "findings",
        "problems",
        "unresolved",
        "coverage",
    ]
    assert report["schema"] == 1
    assert all(set(CLAIM_KEYS) <= set(claim) for claim in report["claims"])
    assert {"id", "subject", "claims", "verdict", "sources", "independent_sources", "low", "best", "high"} <= set(
        report["groups"][0]
    )
    assert {"left", "right", "verdict", "reason", "independent", "levels"} <= set(report["relations"][0])
    assert {"rule", "severity", "message", "document", "spans", "related", "arithmetic", "fixes", "fingerprint"} <= set(
        report["findings"][0]
    )
    assert report["coverage"] == {"numbers_seen": 9, "parsed": 8, "claims": 8, "aligned": 3, "checked": 4, "not_comparable": 0}
    assert report["documents"][0]["published"] == "2031-05-04T09:30:00"
    assert report["documents"][3]["published"] is None
    for document, held in zip(report["documents"], DOCUMENTS, strict=True):
        assert (document["headline"], document["body"]) == (held.headline, held.body)
    texts = {document["id"]: document for document in report["documents"]}
    for found in report["claims"]:
        assert texts[found["document"]][found["part"]][found["start"] : found["end"]] == found["surface"]
    assert report["documents"][0]["lengths"] == {"headline": 10, "body": len(BY_ID["wire/mawj.txt"].body)}
    assert report["problems"] == [{"path": "wire/broken.bin", "line": 3, "message": "not a text", "hint": "save it as UTF-8"}]


def test_offsets_and_surfaces_are_those_of_the_original_text(sample: Report) -> None:
    for held in json.loads(render(sample, "json"))["claims"]:
        body = BY_ID[held["document"]].body
        assert body[held["start"] : held["end"]] == held["surface"] != ""
        low, high = held["sentence"]
        assert held["surface"] in body[low:high]


def test_values_are_json_numbers_and_days(sample: Report) -> None:
    claims = {claim["id"]: claim for claim in json.loads(render(sample, "json"))["claims"]}
    assert (claims["c1"]["low"], claims["c1"]["high"], claims["c1"]["unit"]) == (14, 14, "dead")
    assert claims["c4"]["low"] == pytest.approx(1 / 3)
    assert (claims["c5"]["low"], claims["c3"]["hedge"], claims["c4"]["part_of"]) == (60, "about", "c3")
    assert (claims["c8"]["kind"], claims["c8"]["low"], claims["c8"]["high"]) == ("date", "2031-05-04", "2031-05-04")
    assert (claims["c8"]["unit"], claims["c8"]["precision"], claims["c8"]["calendar"]) == (None, "day", "gregorian")
    assert claims["c7"]["time"] == {"low": None, "high": None, "basis": "unknown"}
    assert claims["c1"]["subject"] == {
        "text": "راكبا",
        "head": "راكب",
        "concept": "dead",
        "qualifiers": ["غريق"],
        "restrict": ["by:drowning"],
    }


def test_bounds_and_vague_words_are_open(sample: Report) -> None:
    bound, vague = claim("v1", "wire/mawj.txt", "14", ">=2.5"), claim("v2", "wire/mawj.txt", "14", "?")
    first, second = json.loads(render(build(claims=(bound, vague)), "json"))["claims"]
    assert (first["low"], first["high"], first["hedge"], first["unit"]) == (2.5, None, "at_least", "barrel/day")
    assert (second["low"], second["high"], second["hedge"], second["vague"]) == (None, None, "vague", [11, 99])


def test_spans_are_of_the_own_document_and_related_of_the_others(sample: Report) -> None:
    changed, total, _ = json.loads(render(sample, "json"))["findings"]
    assert changed["document"] == "wire/mawj.txt"
    assert len(changed["spans"]) == 1 and changed["spans"][0][0] == "body"
    (related,) = changed["related"]
    assert related == {
        "document": "wire/later.txt",
        "part": "body",
        "start": related["start"],
        "end": related["start"] + 2,
        "text": "١٩",
        "value": "~19",
        "time": "2031-05-06",
        "source": "قناة الضفة",
    }
    assert len(total["spans"]) == 2 and total["related"] == []
    assert total["fingerprint"] == FINDINGS[1].fingerprint
    assert json.loads(render(sample, "json"))["relations"][1]["levels"][0] == ["subject", "same concept"]


def test_level_hides_findings_and_nothing_else(sample: Report) -> None:
    whole, some = (json.loads(render(sample, "json", level=level)) for level in ("info", "warning"))
    assert [finding["severity"] for finding in some["findings"]] == ["error", "warning"]
    assert {**whole, "findings": []} == {**some, "findings": []}
    assert [row["severity"] for row in table(render(sample, "csv", level="error")) if row["type"] == "finding"] == ["error"]


def test_why_only_when_asked_for(sample: Report) -> None:
    plain, explained = (json.loads(render(sample, "json", explain=explain)) for explain in (False, True))
    assert all("why" not in record for record in (*plain["claims"], *plain["findings"]))
    assert explained["claims"][0]["why"] == ["digits: 14", "subject: راكبا → dead"]
    assert explained["findings"][1]["why"] == ["checked: shares of one vote"]


def test_json_lines_say_the_same_as_json(sample: Report) -> None:
    whole = json.loads(render(sample, "json"))
    lines = [json.loads(line) for line in render(sample, "jsonl").splitlines()]
    plural = {"document": "documents", "claim": "claims", "group": "groups", "relation": "relations", "finding": "findings"}
    for kind, key in {**plural, "problem": "problems", "unresolved": "unresolved"}.items():
        assert [{k: v for k, v in line.items() if k != "type"} for line in lines if line["type"] == kind] == whole[key]
    assert lines[-1] == {"type": "coverage", **whole["coverage"]}


@pytest.mark.parametrize(
    "text", ["a\u2028b", "a\u2029b", "a\x85b", "half \ud800 pair", "\x0b\x0c\x1c", "🚢 \u00a0ـ \ufeff", '"\\\n']
)
def test_a_line_of_json_is_one_line_writable_and_reads_back(text: str) -> None:
    line = dump({"text": text})
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    assert json.loads(line) == {"text": text}


def test_extract_jsonl_is_one_claim_a_line_and_the_coverage(extractions: list[Extraction]) -> None:
    lines = [json.loads(line) for line in "".join(render_claims(extractions, "jsonl")).splitlines()]
    assert [line["id"] for line in lines[:-1]] == ["c1", "c8", "c2", "c3", "c4", "c5", "c6", "c7"]
    assert all(set(CLAIM_KEYS) <= set(line) for line in lines[:-1])
    assert lines[-1]["type"] == "coverage" and "document" not in lines[-1]
    assert (lines[-1]["numbers_seen"], lines[-1]["parsed"], lines[-1]["claims"]) == (9, 8, 8)


def test_extract_writes_as_it_reads(extractions: list[Extraction]) -> None:
    read: list[str] = []

    def source() -> object:
        for extraction in extractions:
            read.append(extraction.document.id)
            yield extraction

    for fmt in CLAIM_FORMATS:
        read.clear()
        chunks = iter(render_claims(source(), fmt))
        for _ in range(3):
            next(chunks)
        assert len(read) < len(extractions), fmt


def test_extract_json_and_unresolved(extractions: list[Extraction]) -> None:
    claims = json.loads("".join(render_claims(extractions, "json", explain=True)))
    assert list(claims) == ["schema", "claims", "coverage"] and len(claims["claims"]) == 8 and claims["claims"][0]["why"]
    missed = json.loads("".join(render_claims(extractions, "json", unresolved=True)))
    assert missed["unresolved"] == [
        {"document": "wire/bad.txt", "part": "body", "start": 0, "end": 4, "surface": "=cmd", "reason": "phone"}
    ]
    assert json.loads("".join(render_claims([], "json"))) == {
        "schema": 1,
        "claims": [],
        "coverage": {"numbers_seen": 0, "parsed": 0, "claims": 0, "aligned": 0, "checked": 0, "not_comparable": 0},
    }


def test_csv_is_a_rectangle_with_groups_and_the_coverage_last(sample: Report) -> None:
    text = render(sample, "csv")
    lines = list(csv.reader(io.StringIO(text)))
    assert {len(line) for line in lines} == {len(lines[0])}
    sheet = table(text)
    assert [row["type"] for row in sheet] == ["claim"] * 8 + ["finding"] * 3 + ["problem", "coverage"]
    first = sheet[0]
    assert (first["surface"], first["low"], first["group"], first["verdict"]) == ("14", "14", "g1", "changed")
    assert (first["independent_sources"], first["publisher"], first["time_low"]) == ("2", "وكالة موج", "2031-05-04")
    assert sheet[-2]["message"] == "line 3: not a text (save it as UTF-8)"
    assert "numbers_seen=9" in sheet[-1]["message"]


def test_extract_csv_is_one_row_a_claim_and_the_coverage(extractions: list[Extraction]) -> None:
    sheet = table("".join(render_claims(extractions, "csv")))
    assert [row["type"] for row in sheet] == ["claim"] * 8 + ["coverage"]
    missed = table("".join(render_claims(extractions, "csv", unresolved=True)))
    assert (missed[0]["surface"], missed[0]["message"]) == ("'=cmd", "phone")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝"])
def test_csv_cells_are_no_formulas(sample: Report, start: str) -> None:
    hostile = replace(FINDINGS[2], message=f"{start}1+1", message_ar=f"{start}2")
    row = next(row for row in table(render(build(findings=(hostile,)), "csv")) if row["type"] == "finding")
    assert row["message"].startswith("'") and row["message_ar"].startswith("'")


def test_csv_numbers_stay_numbers(sample: Report) -> None:
    held = claim("n1", "wire/mawj.txt", "14", "14")
    below = replace(held, value=replace(held.value, low=-3, high=-3))
    row = table(render(build(claims=(below,)), "csv"))[0]
    assert (row["low"], row["value"]) == ("-3", "'-3 dead")


def test_half_a_surrogate_pair_does_not_stop_a_report() -> None:
    document = Document("x", "half \ud800 pair", "\ud83d")
    report = build(documents=(document,), claims=(), findings=(), groups=(), relations=(), coverage=Coverage())
    for fmt in FORMATS:
        render(report, fmt).encode("utf-8")


def test_every_format_ends_with_the_coverage_and_repeats_itself(sample: Report, empty: Report) -> None:
    last = {
        "terminal": "Coverage: ",
        "json": '"coverage": ',
        "jsonl": '{"type": "coverage", ',
        "csv": "coverage,",
        "github": "Coverage: ",
        "rdjsonl": '{"message": ',
    }
    for fmt in FORMATS:
        for report in (sample, empty):
            text = render(report, fmt, width=200, lang="en")
            assert text == render(report, fmt, width=200, lang="en") and text.endswith("\n")
            assert fmt not in last or text.splitlines()[-1].startswith(last[fmt])
            assert "numbers_seen" in text or "numbers seen: " in text


def test_unknown_names_are_errors(sample: Report) -> None:
    with pytest.raises(ValueError, match="no such format: 'pdf'"):
        render(sample, "pdf")
    for fmt in ("pdf", "sarif"):
        with pytest.raises(ValueError, match="no such format"):
            render_claims([], fmt)
    with pytest.raises(ValueError, match="no such language"):
        render(sample, "html", lang="fr")
    with pytest.raises(ValueError, match="no such level"):
        render(sample, "json", level="fatal")


def test_the_hostile_text_is_kept_as_it_is(extractions: list[Extraction]) -> None:
    document = json.loads(render(build(), "json"))["documents"][3]
    assert document["lengths"]["body"] == len(BAD)
