"""Zip archives: read within limits, nothing written, names only labels."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from making import Article, docx, ninjs, zipped

from factcheck.model import Document, Problem
from factcheck.readers import read
from factcheck.readers import zipped as limits

ARTICLE = Article("وصول 12 شاحنة", ("قالت الوزارة إن 12 شاحنة وصلت اليوم.",))


def results(tmp_path: Path, data: bytes, name: str = "a.zip") -> list[Document | Problem]:
    (tmp_path / name).write_bytes(data)
    return list(read([str(tmp_path / name)], publisher="المدى"))


def documents(found: list[Document | Problem]) -> list[Document]:
    return [result for result in found if isinstance(result, Document)]


def test_files_of_every_kind_with_their_sources(tmp_path: Path) -> None:
    csv = "file,publisher,published\nb.txt,الأفق,2021-07-23\n"
    files = {"in/b.txt": ARTICLE.text.encode(), "in/sources.csv": csv.encode(), "a.json": ninjs(ARTICLE), "c.docx": docx(ARTICLE)}
    found = documents(results(tmp_path, zipped({**files, "__MACOSX/in/._b.txt": b"\0", "photo.png": b"\x89PNG"})))
    assert [document.id for document in found] == [
        f"urn:{ARTICLE.headline}",
        f"{tmp_path}/a.zip/c.docx",
        f"{tmp_path}/a.zip/in/b.txt",
    ]
    assert [document.publisher for document in found] == ["المدى", "المدى", "الأفق"]
    assert found[2].published == datetime(2021, 7, 23)


def test_a_broken_file_costs_only_itself(tmp_path: Path) -> None:
    found = results(
        tmp_path, zipped({"a.txt": ARTICLE.text.encode(), "b.json": b"{", "c.doc": b"x", "d.zip": b"x", "e.pdf": b"x"})
    )
    assert len(documents(found)) == 1
    assert sorted(result.path.rpartition("/")[2] for result in found if isinstance(result, Problem)) == [
        "b.json",
        "c.doc",
        "d.zip",
        "e.pdf",
    ]


@pytest.mark.parametrize("name", ["../../a.txt", "/etc/a.txt", "..\\..\\a.txt", "C:\\x\\a.txt", "./a.txt"])
def test_a_name_leads_nowhere(tmp_path: Path, name: str) -> None:
    (document,) = documents(results(tmp_path, zipped({name: ARTICLE.text.encode()})))
    assert document.id.startswith(f"{tmp_path}/a.zip/")
    assert ".." not in document.id
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


def bomb() -> bytes:
    return zipped({"a.txt": b"0" * (32 << 20)})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bomb(), "zip bomb"),
        (zipped({}), "no article"),
        (zipped({"a.png": b"x"}), "no article"),
        (zipped({"a.txt": ARTICLE.text.encode()})[:-30], "not a valid zip"),
        (b"", "empty"),
        (b"%PDF-1.4", "PDF"),
    ],
)
def test_what_is_not_trusted_or_broken_is_a_problem(tmp_path: Path, data: bytes, reason: str) -> None:
    (problem,) = results(tmp_path, data)
    assert isinstance(problem, Problem)
    assert reason in problem.message


def test_limits_on_count_and_on_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped({"a.txt": ARTICLE.text.encode(), "b.txt": ARTICLE.text.encode()})
    monkeypatch.setattr(limits, "MOST", 1)
    assert "too many files" in str(results(tmp_path, data)[0])
    monkeypatch.setattr(limits, "MOST", 2)
    monkeypatch.setattr(limits, "ALL", 100)
    assert "unpacks to more" in str(results(tmp_path, data)[0])


def test_a_file_that_claims_to_be_smaller_than_it_is_gives_no_more_than_it_claims(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": b"0" * (32 << 20)}))
    size = (32 << 20).to_bytes(4, "little")
    assert data.count(size) == 2
    (problem,) = results(tmp_path, bytes(data.replace(size, (1000).to_bytes(4, "little"))))
    assert isinstance(problem, Problem)
    assert "unpacked" in problem.message


def test_a_damaged_or_locked_file_is_named(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", ARTICLE.text)
    whole = out.getvalue()
    at = whole.index("شاحنة".encode())
    assert "unpacked" in str(results(tmp_path, whole[:at] + b"x" + whole[at + 1 :])[0])
    locked = whole.replace(b"PK\x03\x04\x14\0\0", b"PK\x03\x04\x14\0\1").replace(
        b"PK\x01\x02\x14\x03\x14\0\0", b"PK\x01\x02\x14\x03\x14\0\1"
    )
    assert "password" in str(results(tmp_path, locked)[0])
