"""The Python door: read, check, and the frames with their fixed columns."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

import factcheck
from factcheck import frames
from factcheck.model import Document
from factcheck.rules_path import rules_path

SAMPLES = Path(factcheck.__file__).parent / "samples"
ONE = Document("one", "قتل 12 شخصا في حريق بمدينة أربيل مساء أمس.", publisher="أ", published=datetime(2024, 3, 2, 9))
TWO = Document("two", "قتل اثنا عشر شخصا في حريق بمدينة أربيل مساء أمس.", publisher="ب", published=datetime(2024, 3, 2, 11))


def test_read_gives_documents_and_names_what_it_could_not_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("حضر 40 ضيفا", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02\x00")
    documents = factcheck.read(tmp_path, ONE)
    assert [document.id.rpartition("/")[2] for document in documents] == ["good.txt", "one"]
    assert [problem.path.rpartition("/")[2] for problem in documents.problems] == ["bad.txt"]


def test_check_takes_paths_and_documents() -> None:
    result = factcheck.check(ONE, TWO)
    assert {relation.verdict for relation in result.report.relations} >= {"agree"}
    assert len(factcheck.check(SAMPLES).report.documents) > 5


@pytest.mark.parametrize("name", ["claims", "groups", "relations", "findings"])
def test_frames_have_the_columns_and_types_of_their_table(name: str) -> None:
    schema = getattr(frames, name.upper())
    for result in (factcheck.check(SAMPLES), factcheck.check(Document("empty", "لا أرقام هنا"))):
        frame = getattr(result, name)
        assert list(frame.columns) == list(schema)
        assert {column: str(kind) for column, kind in frame.dtypes.items()} == {
            column: "str" if kind == "str" else kind for column, kind in schema.items()
        }


def test_the_claims_frame_says_what_the_report_says() -> None:
    result = factcheck.check(ONE, TWO)
    claims = result.claims
    assert len(claims) == len(result.report.claims)
    row = claims[claims["surface"] == "اثنا عشر"].iloc[0]
    assert (row["low"], row["high"], row["kind"], row["hedge"], row["publisher"]) == (12.0, 12.0, "count", "exact", "ب")


def test_the_door_opens_only_to_what_it_lists() -> None:
    assert rules_path().exists()
    with pytest.raises(AttributeError):
        factcheck.nothing  # noqa: B018  # asking is the test
