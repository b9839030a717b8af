"""Inputs of every kind to documents; broken ones to problems, without harm to the others."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest

from factcheck.model import Document, Problem
from factcheck.readers import READERS, Seen, parse_published, read

ARTICLE = "الوزارة: وصول 12 شاحنة\n\nقالت الوزارة إن 12 شاحنة وصلت اليوم.\n"


def documents(inputs: Sequence[Path | str], **options: str | None) -> list[Document]:
    return [found for found in read([str(name) for name in inputs], **options) if isinstance(found, Document)]


def problems(inputs: Sequence[Path | str]) -> list[Problem]:
    return [found for found in read([str(name) for name in inputs]) if isinstance(found, Problem)]


def only_problem(path: Path | str) -> Problem:
    found = list(read([str(path)]))
    assert len(found) == 1
    assert isinstance(found[0], Problem)
    return found[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "c.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


class TestPlainText:
    def test_the_whole_file_is_body_and_its_path_the_id(self, folder: Path) -> None:
        (document,) = documents([folder / "a.txt"])
        assert (document.id, document.body, document.headline) == (str(folder / "a.txt"), ARTICLE, "")
        assert document.published_basis == "none"

    def test_a_byte_order_mark_is_no_character_of_the_text(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + ARTICLE.encode())
        assert documents([tmp_path / "a.txt"])[0].body == ARTICLE

    def test_line_ends_stay_as_they_are(self, tmp_path: Path) -> None:
        crlf = ARTICLE.replace("\n", "\r\n")
        (tmp_path / "a.txt").write_bytes(crlf.encode())
        (document,) = documents([tmp_path / "a.txt"])
        assert document.body == crlf
        assert document.body[: document.title_in_body] == "الوزارة: وصول 12 شاحنة"

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("عنوان\nنص", "عنوان"),
            ("\n - \n12\nعنوان  \n\nنص", "\n - \n12\nعنوان"),
            ("عنوان\rنص", "عنوان"),
            ("سطر وحيد\n\n  \n", ""),
            ("س" * 149 + "\nنص", "س" * 149),
            ("س" * 150 + "\nنص", ""),
            ("12\n13\n", ""),
        ],
    )
    def test_a_short_first_line_with_letters_above_more_text_is_the_title(self, tmp_path: Path, text: str, title: str) -> None:
        (tmp_path / "a.txt").write_bytes(text.encode())
        (document,) = documents([tmp_path / "a.txt"])
        assert document.body[: document.title_in_body] == title


class TestFolders:
    def test_files_come_sorted_and_from_subfolders_too(self, folder: Path) -> None:
        names = [Path(document.id).relative_to(folder).as_posix() for document in documents([folder])]
        assert names == ["a/c.txt", "a.txt", "b.txt"]

    def test_unknown_and_hidden_files_are_passed_over(self, folder: Path) -> None:
        (folder / "photo.png").write_bytes(b"\x89PNG\0")
        (folder / "._a.txt").write_bytes(b"\0\5\26")
        (folder / ".git").mkdir()
        (folder / ".git" / "x.txt").write_text("x", encoding="utf-8")
        assert len(documents([folder])) == 3
        assert problems([folder]) == []

    def test_a_folder_without_articles_says_so(self, tmp_path: Path) -> None:
        (tmp_path / "photo.png").write_bytes(b"\0")
        problem = only_problem(tmp_path)
        assert "no article" in problem.message
        assert ".jsonl" in problem.hint

    def test_what_may_be_an_article_and_is_not_read_is_named_with_its_count(self, folder: Path) -> None:
        for name in ("x.odt", "y.odt", "z.doc"):
            (folder / name).write_bytes(b"x")
        (problem,) = problems([folder])
        assert problem.message == "left out, not supported: .doc (1), .odt (2)"

    def test_a_folder_named_like_a_file_is_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").mkdir()
        (tmp_path / "a.txt" / "b.txt").write_text(ARTICLE, encoding="utf-8")
        assert len(documents([tmp_path / "a.txt"])) == 1

    def test_a_file_named_twice_is_read_once(self, folder: Path) -> None:
        assert len(documents([folder, folder / "a.txt", folder / "a" / ".." / "a.txt"])) == 3

    def test_a_link_to_nowhere_is_named(self, folder: Path) -> None:
        (folder / "d.txt").symlink_to(folder / "gone.txt")
        (problem,) = problems([folder])
        assert problem.path.endswith("d.txt")

    def test_links_to_folders_do_not_go_round(self, folder: Path) -> None:
        (folder / "a" / "loop").symlink_to(folder)
        assert len(documents([folder])) == 3


class TestSourcesCsv:
    def test_gives_publisher_and_date_to_the_files_beside_it(self, folder: Path) -> None:
        csv = "\ufefffile,publisher,published\r\na.txt,وكالة الأفق,2021-07-23T14:51\r\n\r\nb.txt,,\r\n"
        (folder / "sources.csv").write_bytes(csv.encode())
        below, first, second = documents([folder])
        assert (first.publisher, first.published, first.published_basis) == (
            "وكالة الأفق",
            datetime(2021, 7, 23, 14, 51),
            "metadata",
        )
        assert (second.publisher, second.published, below.publisher) == ("", None, "")

    def test_columns_may_have_the_names_of_front_matter(self, folder: Path) -> None:
        (folder / "sources.csv").write_text("file,source,date\na.txt,الأفق,2021-07-23\n", encoding="utf-8")
        found = documents([folder / "a.txt"])
        assert [(one.publisher, one.published) for one in found] == [("الأفق", datetime(2021, 7, 23))]

    def test_a_further_column_takes_no_place(self, folder: Path) -> None:
        (folder / "sources.csv").write_text("date,file,published\n2020-01-01,a.txt,2021-07-23\n", encoding="utf-8")
        assert [one.published for one in documents([folder / "a.txt"])] == [datetime(2021, 7, 23)]

    def test_counts_for_a_file_named_alone_and_is_no_input_itself(self, folder: Path) -> None:
        (folder / "sources.csv").write_text("file,publisher,published\na.txt,الأفق,2021-07-23\n", encoding="utf-8")
        found = list(read([str(folder / "a.txt"), str(folder / "sources.csv")]))
        assert [document.publisher for document in found if isinstance(document, Document)] == ["الأفق"]
        assert len(found) == 1

    def test_a_bad_date_is_named_with_its_line_and_the_file_is_read_undated(self, folder: Path) -> None:
        (folder / "sources.csv").write_text("file,publisher,published\nb.txt,,2021\na.txt,الأفق,23/7/2021\n", encoding="utf-8")
        found = {problem.line: problem for problem in problems([folder])}
        assert sorted(line for line in found if line) == [2, 3]
        assert "23/7/2021" in found[3].message
        dated = {Path(d.id).name: d.published for d in documents([folder], published="2020-01-01")}
        assert dated == {"a.txt": None, "b.txt": None, "c.txt": datetime(2020, 1, 1)}

    @pytest.mark.parametrize(
        ("row", "reason"),
        [
            ("gone.txt,,", "no file"),
            (",x,2021-07-23", "without a file name"),
            ("a.txt,one, two,2021-07-23", "more cells"),
            ("a.txt,x,2021-07-23\na.txt,y,2021-07-23", "twice"),
        ],
    )
    def test_rows_that_fit_nothing_are_named(self, folder: Path, row: str, reason: str) -> None:
        (folder / "sources.csv").write_text(f"file,publisher,published\n{row}\n", encoding="utf-8")
        (problem,) = problems([folder])
        assert reason in problem.message
        assert problem.line == 2 + row.count("\n")

    def test_semicolons_of_a_spreadsheet_are_read(self, folder: Path) -> None:
        (folder / "sources.csv").write_text("File;Publisher;Published\na.txt;الأفق;2021-07-23\n", encoding="utf-8")
        assert documents([folder / "a.txt"])[0].publisher == "الأفق"

    @pytest.mark.parametrize("data", [b"", b"a.txt,x,2021\n", b"\xff\xfea", b"file\xc7,x\n", b'file,publisher\n"a.txt,x\n'])
    def test_a_broken_one_does_not_stop_the_articles(self, folder: Path, data: bytes) -> None:
        (folder / "sources.csv").write_bytes(data)
        assert len(documents([folder])) == 3
        assert len(problems([folder])) == 1


class TestFallbackMetadata:
    def test_holds_where_nothing_better_is_known(self, folder: Path) -> None:
        (folder / "sources.csv").write_text("file,publisher,published\na.txt,الأفق,\n", encoding="utf-8")
        below, first, second = documents([folder], published="2021-07-25", publisher="المدى")
        assert [document.publisher for document in (below, first, second)] == ["المدى", "الأفق", "المدى"]
        assert {document.published for document in (below, first, second)} == {datetime(2021, 7, 25)}

    def test_an_unreadable_date_is_a_problem(self, folder: Path) -> None:
        found = list(read([str(folder)], published="yesterday"))
        assert isinstance(found[0], Problem)
        assert found[0].path == "--published"
        assert len(found) == 4

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2021-07-23", datetime(2021, 7, 23)),
            (" 2021-07-23 14:51 ", datetime(2021, 7, 23, 14, 51)),
            ("2021-07-23T23:30:00Z", datetime(2021, 7, 23, 23, 30)),
            ("2021-07-23 23:30:00 +0300", datetime(2021, 7, 23, 23, 30)),
            ("٢٠٢١-٠٧-٢٣T١٤:٥١", datetime(2021, 7, 23, 14, 51)),
            ("۲۰۲۱-۰۷-۲۳", datetime(2021, 7, 23)),
        ],
    )
    def test_dates_are_the_newsrooms_wall_clock(self, text: str, moment: datetime) -> None:
        assert parse_published(text) == moment

    @pytest.mark.parametrize("text", ["", "2021", "9999-12-31", "0001-01-01", "2021-02-30", "31/5/2021"])
    def test_what_is_no_date_is_refused(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"."):
            parse_published(text)


class TestStandardInput:
    def test_is_one_plain_text(self) -> None:
        (document,) = read(["-", "-"], stdin=io.TextIOWrapper(io.BytesIO(ARTICLE.encode()), encoding="ascii"))
        assert isinstance(document, Document)
        assert (document.id, document.body) == ("-", ARTICLE)
        assert document.title_in_body == ARTICLE.index("\n")

    def test_of_characters_is_taken_as_it_is(self) -> None:
        (document,) = read(["-"], stdin=io.StringIO(ARTICLE), publisher="المدى")
        assert isinstance(document, Document)
        assert document.publisher == "المدى"

    @pytest.mark.parametrize("data", [b"", b" \n", b"\xc7\xe1"])
    def test_broken_is_a_problem(self, data: bytes) -> None:
        (problem,) = read(["-"], stdin=io.TextIOWrapper(io.BytesIO(data)))
        assert isinstance(problem, Problem)
        assert problem.path == "-"

    def test_missing_is_a_problem(self) -> None:
        assert isinstance(next(read(["-"])), Problem)


class TestBrokenInputs:
    @pytest.mark.parametrize(
        ("data", "reason", "line"),
        [
            (b"", "empty", None),
            (b"\xef\xbb\xbf \r\n", "empty", None),
            ("سطر\n".encode() + "قال".encode("cp1256"), "byte 8", 2),
            (b"\xff\xfe\0\xd8\0", "UTF-16", None),
            (b"PK\3\4\0\0", "binary", None),
        ],
    )
    def test_are_named_with_the_reason(self, tmp_path: Path, data: bytes, reason: str, line: int | None) -> None:
        (tmp_path / "a.txt").write_bytes(data)
        problem = only_problem(tmp_path / "a.txt")
        assert problem.path == str(tmp_path / "a.txt")
        assert reason in problem.message
        assert problem.line == line

    def test_do_not_stop_the_good_ones(self, folder: Path) -> None:
        (folder / "b0.txt").write_bytes(b"\xff\xff")
        (folder / "b1.txt").write_bytes(b"")
        (folder / "b2.json").write_bytes(b"{")
        (folder / "b3.md").write_bytes(b"\0")
        assert len(documents([folder, folder / "missing.txt"])) == 3
        assert len(problems([folder, folder / "missing.txt"])) == 5

    @pytest.mark.parametrize("name", ["gone.txt", "gone", "gone.pdf", "a\0b.txt", "a\0b", "x" * 5000 + ".txt"])
    def test_a_path_to_nothing_is_a_problem(self, tmp_path: Path, name: str) -> None:
        assert only_problem(f"{tmp_path}/{name}").message

    def test_no_permission_is_said_plainly(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(path: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Path, "read_bytes", refuse)
        assert "no permission" in only_problem(folder / "a.txt").message

    def test_an_unknown_kind_of_file_names_the_known_ones(self, tmp_path: Path) -> None:
        (tmp_path / "a.xyz").write_bytes(b"x")
        problem = only_problem(tmp_path / "a.xyz")
        assert problem.message.startswith(".xyz")
        assert all(suffix in problem.hint for suffix in READERS)

    @pytest.mark.parametrize("suffix", [".doc", ".ODT", ".rtf"])
    def test_a_format_that_is_not_read_says_what_to_do(self, tmp_path: Path, suffix: str) -> None:
        (tmp_path / f"a{suffix}").write_bytes(b"x")
        problem = only_problem(tmp_path / f"a{suffix}")
        assert "not supported" in problem.message
        assert ".docx" in problem.hint

    @pytest.mark.parametrize("suffix", [name for name in READERS if name not in (".txt", ".md", ".json", ".jsonl")])
    @pytest.mark.parametrize("data", [b"", b"x", b"\0\1\2", b"%PDF-1.4", b"PK\3\4", b"\xff\xfe", b"\x89PNG\r\n\x1a\n\0"])
    def test_what_only_bears_the_name_is_a_problem(self, tmp_path: Path, suffix: str, data: bytes) -> None:
        (tmp_path / f"a{suffix}").write_bytes(data)
        assert only_problem(tmp_path / f"a{suffix}").message

    def test_a_file_past_the_limit_is_not_loaded(self, tmp_path: Path) -> None:
        with (tmp_path / "a.txt").open("wb") as stream:
            stream.truncate((1 << 29) + 1)
        assert "too large" in only_problem(tmp_path / "a.txt").message


def test_ids_stay_distinct_over_several_calls(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text('{"uri": "u", "body_text": "نص"}', encoding="utf-8")
    seen = Seen()
    first = list(read([str(tmp_path / "a.json")], seen=seen))
    second = list(read([str(tmp_path)], seen=seen))
    assert [document.id for document in first if isinstance(document, Document)] == ["u"]
    assert [document.id for document in second if isinstance(document, Document)] == ["u#2"]
    assert [type(found) for found in second] == [Problem, Document]
