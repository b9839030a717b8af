"""The picture of a terminal report: well-formed, the same each time, Arabic left whole."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from factcheck.model import Report
from factcheck.report import render
from factcheck.report.picture import svg

SVG = "{http://www.w3.org/2000/svg}"


def lines(picture: str) -> list[ElementTree.Element]:
    return [text for text in ElementTree.fromstring(picture).iter(f"{SVG}text") if text.get("class") != "title"]


@pytest.fixture
def picture(sample: Report, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return svg(render(sample, "terminal", stream_is_terminal=True), width=100, title="factcheck <check> & co")


def test_it_is_one_well_formed_file_without_references(picture: str) -> None:
    root = ElementTree.fromstring(picture)
    assert root.find(f"{SVG}title").text == "factcheck <check> & co"
    assert "href" not in picture and "url(" not in picture and "<script" not in picture


def test_it_is_the_same_each_time(picture: str, sample: Report) -> None:
    again = svg(render(sample, "terminal", stream_is_terminal=True), width=100, title="factcheck <check> & co")
    assert again == picture


def test_running_arabic_is_one_run_at_the_right_edge(picture: str) -> None:
    quote = next(line for line in lines(picture) if "لقوا حتفهم" in "".join(line.itertext()))
    assert len(quote) == 0 and quote.get("text-anchor") == "end"
    assert quote.text == "\u202b      وقالت هيئة الموانئ إن ⟦14⟧ راكبا لقوا حتفهم.\u202c"


def test_columns_stay_left_and_keep_their_styles(picture: str) -> None:
    row = next(line for line in lines(picture) if "mawj.txt:2" in "".join(line.itertext()))
    assert row.get("text-anchor") is None
    assert row.find(f"{SVG}tspan").get("class") == "b"


def test_styles_end_where_they_end() -> None:
    (line,) = lines(svg("\x1b[1;31mbad\x1b[0m then \x1b[2mdim\x1b[22m end", width=40, title="t"))
    assert [(span.get("class"), span.text, span.tail) for span in line] == [("b r", "bad", " then "), ("d", "dim", " end")]


def test_other_codes_and_control_characters_are_dropped() -> None:
    (line,) = lines(svg("a\x1b[2Jb\x00c<&>\ud800", width=40, title="t"))
    assert "".join(line.itertext()) == "ab\ufffdc<&>\ufffd"


def test_a_longer_line_widens_the_picture() -> None:
    wide, narrow = (ElementTree.fromstring(svg("x" * count, width=40, title="t")).get("width") for count in (80, 20))
    assert int(wide or 0) > int(narrow or 0)
