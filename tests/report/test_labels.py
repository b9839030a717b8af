"""The report's own words: each in both languages, each in use."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck import report
from factcheck.report.labels import _labels

ROOM = Path(report.__file__).parent


def test_every_label_is_there_in_both_languages_with_the_same_gaps() -> None:
    for key, (english, arabic) in _labels().items():
        assert english and arabic, key
        assert ("{n}" in english) == ("{n}" in arabic), key
        assert re.search("[\u0621-\u064a]", arabic) and english.isascii(), key


def test_no_label_twice_and_none_unused() -> None:
    lines = [line.split("\t") for line in (ROOM / "labels.tsv").read_text("utf-8").splitlines() if not line.startswith("#")]
    keys = [line[0] for line in lines]
    assert len(keys) == len(set(keys)) and {len(line) for line in lines} == {3}
    code = "".join(path.read_text("utf-8") for path in sorted(ROOM.glob("*.py")))
    model = {"error", "warning", "info", "agree", "compatible", "changed", "conflict", "not_comparable"}
    assert [key for key in keys if key not in model and not re.search(f"[\"']{key}[\"']", code)] == []


def test_arabic_words_are_data_and_not_code() -> None:
    for path in ROOM.glob("*.py"):
        assert not re.search("[\u0621-\u064a]", path.read_text("utf-8")), path.name
