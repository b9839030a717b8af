"""ninjs items to documents."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from factcheck.model import Document, Problem
from factcheck.readers import read

ITEM = {
    "uri": "urn:x:1",
    "language": "ar-IQ",
    "versioncreated": "2021-07-23T14:51:00+03:00",
    "headline": "وصول 12 شاحنة",
    "body_text": " قالت الوزارة إن 12 شاحنة وصلت.\r\n",
    "infosource": [{"name": "وكالة الأفق"}, {"name": "أخرى"}],
    "provider": "مزود",
}


def results(tmp_path: Path, text: str, name: str = "a.json") -> list[Document | Problem]:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return list(read([str(tmp_path / name)]))


def one(tmp_path: Path, item: dict[str, object]) -> Document:
    (found,) = results(tmp_path, json.dumps(item))
    assert isinstance(found, Document)
    return found


def test_every_field_has_its_place(tmp_path: Path) -> None:
    assert one(tmp_path, dict(ITEM)) == Document(
        id="urn:x:1",
        body=" قالت الوزارة إن 12 شاحنة وصلت.\r\n",
        headline="وصول 12 شاحنة",
        publisher="وكالة الأفق",
        published=datetime(2021, 7, 23, 14, 51),
        language="ar",
        published_basis="metadata",
    )


@pytest.mark.parametrize(
    ("changed", "publisher"),
    [
        ({"infosource": []}, "مزود"),
        ({"infosource": [], "provider": {"name": "م"}}, "م"),
        ({"infosource": "x", "provider": 3}, ""),
    ],
)
def test_the_provider_stands_in_for_the_source(tmp_path: Path, changed: dict[str, object], publisher: str) -> None:
    assert one(tmp_path, {**ITEM, **changed}).publisher == publisher


def test_an_item_without_uri_is_named_by_its_place(tmp_path: Path) -> None:
    item = {key: value for key, value in ITEM.items() if key != "uri"}
    assert one(tmp_path, dict(item)).id == str(tmp_path / "a.json")
    lines = results(tmp_path, f"\n{json.dumps(item)}\n", "a.jsonl")
    assert [document.id for document in lines if isinstance(document, Document)] == [f"{tmp_path / 'a.jsonl'}#2"]


@pytest.mark.parametrize(
    ("tag", "notes"),
    [("ar", ()), ("AR_eg", ()), ("", ()), ("en-US", ("language: en-US, read as ar",)), ("../x", ("language: ../x, read as ar",))],
)
def test_the_language_is_one_that_there_are_words_for(tmp_path: Path, tag: str, notes: tuple[str, ...]) -> None:
    found = one(tmp_path, {**ITEM, "language": tag})
    assert (found.language, found.notes) == ("ar", notes)


def test_a_flash_of_a_headline_alone_is_a_document(tmp_path: Path) -> None:
    found = one(tmp_path, {"uri": "u", "headline": "عاجل: مقتل 3"})
    assert (found.headline, found.body) == ("عاجل: مقتل 3", "")


def test_a_withdrawn_item_carries_a_note(tmp_path: Path) -> None:
    assert one(tmp_path, {**ITEM, "pubstatus": "canceled"}).notes == ("pubstatus: canceled",)
    assert one(tmp_path, {**ITEM, "pubstatus": "usable"}).notes == ()


@pytest.mark.parametrize("name", ["body_xhtml", "body_html"])
def test_a_marked_up_body_stands_in_for_the_plain_one(tmp_path: Path, name: str) -> None:
    item = {key: value for key, value in ITEM.items() if key != "body_text"}
    assert (
        one(tmp_path, {**item, name: "<p>وصلت <b>12</b> شاحنة&amp;</p>\n<p>ذيل</p><script>99</script>"}).body
        == "وصلت 12 شاحنة&\nذيل"
    )


ITEM_2 = {
    "uri": "urn:x:2",
    "standard": {"name": "ninjs", "version": "2.1"},
    "versioncreated": "2021-07-23T14:51:00+03:00",
    "headlines": [{"role": "short", "value": "12 شاحنة"}, {"role": "main", "value": "وصول 12 شاحنة"}],
    "bodies": [
        {"role": "caption", "contenttype": "text/plain", "value": "صورة 99"},
        {"role": "text", "contenttype": "text/html", "value": "<p>غير هذا</p>"},
        {"role": "text", "contenttype": "text/plain", "value": "وصلت 12 شاحنة.\n"},
    ],
    "infosources": [{"name": "وكالة الأفق"}],
}


def test_the_lists_of_version_2(tmp_path: Path) -> None:
    found = one(tmp_path, dict(ITEM_2))
    assert (found.id, found.headline, found.body) == ("urn:x:2", "وصول 12 شاحنة", "وصلت 12 شاحنة.\n")
    assert (found.publisher, found.published) == ("وكالة الأفق", datetime(2021, 7, 23, 14, 51))


def test_the_camel_case_of_version_3(tmp_path: Path) -> None:
    item = {"uri": "u", "versionCreated": "2021-07-23", "infoSources": [{"literal": "الأفق"}], "pubStatus": "withheld"}
    found = one(tmp_path, {**item, "bodies": [{"contentType": "application/xhtml+xml", "value": "<p>وصلت 12 شاحنة</p>"}]})
    assert (found.body, found.publisher, found.notes) == ("وصلت 12 شاحنة", "الأفق", ("pubstatus: withheld",))


@pytest.mark.parametrize("value", [3, "x", [], [3, None], [{"value": 3}], {"value": []}])
def test_lists_of_another_shape_are_no_text(tmp_path: Path, value: object) -> None:
    (problem,) = results(tmp_path, json.dumps({"uri": "u", "bodies": value, "headlines": value}))
    assert isinstance(problem, Problem)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("style", ["array", "pretty array", "lines"])
def test_arrays_and_lines_are_read_whatever_the_name(tmp_path: Path, name: str, style: str) -> None:
    items = [{**ITEM, "uri": f"u{number}"} for number in range(3)]
    text = {
        "array": json.dumps(items),
        "pretty array": json.dumps(items, indent=1),
        "lines": "\r\n".join(json.dumps(item) for item in items) + "\n\n",
    }[style]
    assert [found.id for found in results(tmp_path, text, name) if isinstance(found, Document)] == ["u0", "u1", "u2"]


def test_a_pretty_item_in_a_lines_file(tmp_path: Path) -> None:
    assert isinstance(results(tmp_path, json.dumps(ITEM, indent=2), "a.jsonl")[0], Document)


def test_pretty_items_in_a_row_are_a_problem(tmp_path: Path) -> None:
    (problem,) = results(tmp_path, (json.dumps(ITEM, indent=2) + "\n") * 2)
    assert isinstance(problem, Problem)
    assert problem.line == json.dumps(ITEM, indent=2).count("\n") + 2


def test_a_broken_line_is_named_and_costs_only_itself(tmp_path: Path) -> None:
    good = json.dumps(ITEM)
    found = results(tmp_path, f"{good}\n{{\n\n{good.replace('urn:x:1', 'urn:x:2')}\n", "a.jsonl")
    assert [type(result) for result in found] == [Document, Problem, Document]
    assert isinstance(found[1], Problem)
    assert (found[1].line, "JSON" in found[1].message) == (2, True)


def test_broken_json_is_named_with_its_line(tmp_path: Path) -> None:
    (problem,) = results(tmp_path, '{\n "uri": "x",\n oops\n}')
    assert isinstance(problem, Problem)
    assert problem.line == 3


@pytest.mark.parametrize(
    "text",
    [
        "3",
        "null",
        "[]",
        "[[]]",
        '{"name": "package", "version": "1"}',
        '{"uri": "u"}',
        '{"uri": "u", "body_text": 3}',
        "[" * 100_000,
        '{"uri": ' + "1" * 5000 + "}",
    ],
)
def test_what_is_no_item_is_a_problem(tmp_path: Path, text: str) -> None:
    (problem,) = results(tmp_path, text)
    assert isinstance(problem, Problem)


def test_a_file_of_another_kind_does_not_flood_the_report(tmp_path: Path) -> None:
    found = results(tmp_path, '{"text": "x"}\n' * 50, "a.jsonl")
    assert len(found) == 4
    assert "47 more" in str(found[-1])


def test_two_items_of_one_uri_are_both_kept_and_reported(tmp_path: Path) -> None:
    found = results(tmp_path, json.dumps([ITEM, ITEM, ITEM, {**ITEM, "uri": "urn:x:1#2"}]))
    assert [result.id for result in found if isinstance(result, Document)] == ["urn:x:1", "urn:x:1#2", "urn:x:1#3", "urn:x:1#2#2"]
    assert sum(isinstance(result, Problem) for result in found) == 3


def test_a_bad_date_is_a_problem_and_the_item_undated(tmp_path: Path) -> None:
    problem, document = results(tmp_path, json.dumps({**ITEM, "versioncreated": "last week"}))
    assert isinstance(problem, Problem)
    assert isinstance(document, Document)
    assert (problem.path, document.published) == ("urn:x:1", None)


def test_half_a_surrogate_pair_can_be_written_out_and_moves_no_offset(tmp_path: Path) -> None:
    (document,) = results(tmp_path, '{"uri": "u", "body_text": "\\ud83d\\ude00 a \\ud800 12"}')
    assert isinstance(document, Document)
    assert document.body == "\U0001f600 a \ufffd 12"
