"""Markdown with front matter."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from factcheck.model import Document, Problem
from factcheck.readers import read

BODY = "\nقالت الوزارة إن 12 شاحنة وصلت.\n\n---\n\nوأضافت أن 3 أخرى في الطريق.\n"


def results(tmp_path: Path, text: str) -> list[Document | Problem]:
    (tmp_path / "a.md").write_bytes(text.encode())
    return list(read([str(tmp_path / "a.md")], publisher="المدى"))


def one(tmp_path: Path, text: str) -> Document:
    (found,) = results(tmp_path, text)
    assert isinstance(found, Document)
    return found


def test_front_matter_gives_the_metadata_and_the_body_follows_it(tmp_path: Path) -> None:
    front = '---\ntitle: "وصول: 12 شاحنة"\npublished: 2021-07-23T14:51\npublisher: الأفق\nlang: ar\nid: أ-1\n'
    front += "tags:\n  - id: x\n# note: y\n---\n"
    assert one(tmp_path, front + BODY) == Document(
        id="أ-1",
        body=BODY,
        headline="وصول: 12 شاحنة",
        publisher="الأفق",
        published=datetime(2021, 7, 23, 14, 51),
        language="ar",
        published_basis="metadata",
    )


def test_other_names_of_the_keys(tmp_path: Path) -> None:
    found = one(tmp_path, "\ufeff---\r\nDate: 2021-07-23\r\nSource: الأفق\r\n---\r\nعنوان\r\nنص 12\r\n")
    assert (found.publisher, found.published, found.body) == ("الأفق", datetime(2021, 7, 23), "عنوان\r\nنص 12\r\n")
    assert found.body[: found.title_in_body] == "عنوان"


def test_without_front_matter_all_is_body(tmp_path: Path) -> None:
    found = one(tmp_path, "# عنوان\n" + BODY)
    assert (found.body, found.publisher, found.id) == ("# عنوان\n" + BODY, "المدى", str(tmp_path / "a.md"))
    assert found.body[: found.title_in_body] == "# عنوان"


def test_a_rule_above_running_text_is_no_front_matter(tmp_path: Path) -> None:
    assert one(tmp_path, "---\n\nنص: 12 شاحنة\n").body == "---\n\nنص: 12 شاحنة\n"


@pytest.mark.parametrize(
    ("text", "line"), [("---\ntitle: عنوان\n\nنص\n", 1), ("---\ntitle:\n---\n \n", None), ("---\nid: 3\n---", None)]
)
def test_unclosed_front_matter_and_an_empty_body_are_problems(tmp_path: Path, text: str, line: int | None) -> None:
    (problem,) = results(tmp_path, text)
    assert isinstance(problem, Problem)
    assert problem.line == line


def test_a_bad_date_is_named_with_its_line(tmp_path: Path) -> None:
    problem, document = results(tmp_path, "---\ntitle: عنوان\ndate: الجمعة\n---\nنص\n")
    assert isinstance(problem, Problem)
    assert isinstance(document, Document)
    assert (problem.line, document.published) == (3, None)
