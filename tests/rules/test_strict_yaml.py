"""YAML without its traps."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.rules.mistakes import RuleMistake
from factcheck.rules.strict_yaml import Items, Source, Table, Text, parse, read_source


def table(text: str) -> Table:
    return parse(Source(Path("x.yaml"), text))


@pytest.mark.parametrize("value", ["no", "off", "1:30", "2021-07-23", "0o17", "1e3", "0.10", "0123", "true", ".inf", "1_000"])
def test_every_value_is_the_text_that_was_written(value):
    assert table(f"a: {value}").get("a").value == Text(1, value)


def test_lines_are_those_of_the_file():
    found = table("# c\na:\n  - one\n  - b: two\n")
    items = found.get("a").value
    assert isinstance(items, Items) and [item.line for item in items.values] == [3, 4]
    assert found.get("a").line == 2


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "stands twice"),
        ("a: &x 1\nb: 2\n", 1, "anchors"),
        ("a: 1\nb: *x\n", 2, "anchors"),
        ("a: !!int 1\n", 1, "tags"),
        ("a: !ruby/object 1\n", 1, "tags"),
        ("a:\n", 1, "empty"),
        ("a: ~\n", 1, "empty"),
        ("a: null\n", 1, "empty"),
        ("a: []\n", 1, "empty"),
        ("a: {}\n", 1, "empty"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("- a\n", 1, "keys and values"),
        ("a: b: c\n", 1, "not valid YAML"),
        ("a: 1\n\tb: 2\n", 2, "not valid YAML"),
        ('a: "open\n', 2, "not valid YAML"),
        ("? [a, b]\n: 1\n", 1, "one plain word"),
        ("<<: {a: 1}\n", 1, "merge"),
        ("", 0, "empty"),
        ("a: " + "{a: " * 30 + "1" + "}" * 30, 1, "too deeply"),
    ],
)
def test_what_could_surprise_is_refused_with_its_line(text, line, message):
    with pytest.raises(RuleMistake, match=message) as caught:
        table(text)
    assert caught.value.line == line
    if line:
        assert f">{line:5} |" in str(caught.value) or not text.splitlines()[line - 1 : line]


def test_a_file_that_cannot_be_read_or_is_no_utf8(tmp_path):
    with pytest.raises(RuleMistake, match="cannot be read"):
        read_source(tmp_path / "none.yaml")
    (tmp_path / "x.yaml").write_bytes(b"a: 1\nb: \xff\n")
    with pytest.raises(RuleMistake, match="UTF-8") as caught:
        read_source(tmp_path / "x.yaml")
    assert caught.value.line == 2
