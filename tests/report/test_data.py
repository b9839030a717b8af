"""What other programs compute with: JSON by its published schema, Parquet and CSV read back, ClaimReview by what it must have."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from jsonschema import Draft202012Validator, ValidationError
from msgspec.structs import replace
from report_sample import FINDINGS, build, claim

import factcheck
from factcheck.model import Document, Report
from factcheck.pipeline import check_documents
from factcheck.readers import read
from factcheck.report import MissingExtra, json_schema, render, render_bytes
from factcheck.settings import Settings

SAMPLES = Path(factcheck.__file__).parent / "samples"


@pytest.fixture(scope="module")
def demo() -> Report:
    documents = [found for found in read([str(SAMPLES)]) if isinstance(found, Document)]
    return check_documents([replace(found, id=Path(found.id).name) for found in documents], Settings())


def validator() -> Draft202012Validator:
    schema = json.loads(json_schema())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("explain", [False, True])
def test_json_keeps_to_its_schema(sample: Report, empty: Report, demo: Report, explain: bool) -> None:
    odd = build(claims=(claim("v1", "wire/mawj.txt", "14", ">=2.5"), claim("v2", "wire/mawj.txt", "14", "?")))
    for report in (sample, empty, odd, demo):
        validator().validate(json.loads(render(report, "json", explain=explain)))


def test_the_schema_refuses_what_was_not_promised(sample: Report) -> None:
    whole = json.loads(render(sample, "json"))
    for path, value in (("severity", "fatal"), ("rule", "Bad Rule"), ("surprise", 1)):
        bad = json.loads(json.dumps(whole))
        bad["findings"][0][path] = value
        with pytest.raises(ValidationError):
            validator().validate(bad)
    bad = json.loads(json.dumps(whole))
    bad["claims"][7]["low"] = 12  # a date is no number
    with pytest.raises(ValidationError):
        validator().validate(bad)


def parquet(report: Report) -> tuple[list[dict[str, Any]], dict[bytes, bytes]]:
    table = pq.read_table(io.BytesIO(render_bytes(report, "parquet")))
    return table.to_pylist(), table.schema.metadata


def test_parquet_reads_back_with_types(sample: Report) -> None:
    rows, metadata = parquet(sample)
    assert [row["type"] for row in rows] == ["claim"] * 8 + ["finding"] * 3 + ["problem", "coverage"]
    first, day = rows[0], rows[7]
    assert (first["low"], first["start"], first["time_low"], first["surface"]) == (14.0, first["end"] - 2, date(2031, 5, 4), "14")
    assert (day["kind"], day["low"], day["low_day"]) == ("date", None, date(2031, 5, 4))
    assert json.loads(metadata[b"factcheck.coverage"])["numbers_seen"] == 9 and metadata[b"factcheck.schema"] == b"1"


def test_parquet_says_what_csv_says_without_the_guards(sample: Report) -> None:
    rows, _ = parquet(sample)
    sheet = list(csv.DictReader(io.StringIO(render(sample, "csv"))))
    assert [row["surface"] or "" for row in rows] == [row["surface"] for row in sheet]
    assert next(row["message"] for row in rows if row["severity"] == "warning") == "=HYPERLINK(1) is no text"


def test_parquet_of_the_demo_has_the_same_schema_as_that_of_nothing(demo: Report, empty: Report) -> None:
    one, other = (pq.read_schema(io.BytesIO(render_bytes(report, "parquet"))) for report in (demo, empty))
    assert one.equals(other)


def test_a_missing_library_is_named_with_its_cure(sample: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "pyarrow" else real(name, *more))
    with pytest.raises(MissingExtra, match=r"pip install arqam-factcheck\[parquet\]"):
        render_bytes(sample, "parquet")


def test_csv_begins_with_a_mark_only_on_request(sample: Report) -> None:
    assert render_bytes(sample, "csv", csv_bom=True) == b"\xef\xbb\xbf" + render_bytes(sample, "csv")
    marked = render_bytes(sample, "csv", csv_bom=True).decode("utf-8-sig")
    assert next(csv.reader(io.StringIO(marked)))[0] == "type"


def reviews(report: Report, **how: Any) -> list[dict[str, Any]]:
    graph = json.loads(render(report, "claimreview", **how))
    assert graph["@context"] == "https://schema.org"
    return list(graph["@graph"])


def test_a_review_has_what_a_reader_of_reviews_needs(sample: Report, demo: Report) -> None:
    for report in (sample, demo):
        *listed, coverage = reviews(report)
        assert listed and coverage["@type"] == "CreativeWork"
        for review in listed:
            assert review["@type"] == "ClaimReview"
            assert review["claimReviewed"] and review["reviewRating"]["alternateName"] and review["author"]["name"]
            assert "ratingValue" not in review["reviewRating"]  # nobody said which side is right
            item = review["itemReviewed"]
            assert item["@type"] == "Claim" and item["firstAppearance"]["text"]


def test_a_group_is_one_review_and_names_who_said_it(sample: Report) -> None:
    group, *rest = reviews(sample, lang="en")
    assert group["reviewRating"]["alternateName"] == "changed" and len(group["itemReviewed"]["appearance"]) == 2
    assert group["itemReviewed"]["author"]["name"] == "هيئة الموانئ"
    assert group["itemReviewed"]["firstAppearance"]["publisher"]["name"] == "وكالة موج"
    assert [review["reviewRating"]["alternateName"] for review in rest[:-1]] == ["error", "warning", "info"]


def test_a_review_can_stand_in_a_script() -> None:
    evil = "</script><!--<script>"
    text = render(build(findings=(replace(FINDINGS[1], message_ar=evil),)), "claimreview")
    assert "<" not in text and evil in json.loads(text)["@graph"][1]["reviewBody"]


def test_findings_across_texts_are_told_by_their_groups(sample: Report) -> None:
    across = replace(FINDINGS[1], rule="across.conflict")
    assert len(reviews(build(findings=(across,)))) == 2
