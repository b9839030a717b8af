"""The same report gives the same bytes, in every format; and the stories of the demo give the same reports."""

from __future__ import annotations

import golden
import pytest

from factcheck.report import FORMATS


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("story", golden.REPORTS)
def test_a_report_is_what_it_was(story: str, fmt: str) -> None:
    kept = golden.path(story, fmt).read_bytes().decode("utf-8")
    changed = golden.difference(kept, golden.text(story, fmt))
    if changed:
        pytest.fail(f"{story}, {fmt}\n{changed}", pytrace=False)


def test_no_golden_report_without_its_format() -> None:
    kept = {path for path in golden.FOLDER.rglob("*") if path.is_file()}
    assert kept == {golden.path(story, fmt) for story in golden.REPORTS for fmt in FORMATS}


def test_every_sample_stands_in_one_story() -> None:
    told = [document.id for story in golden.REPORTS if story != "by-hand" for document in golden.REPORTS[story]().documents]
    assert sorted(told) == sorted(path.name for path in golden.SAMPLES.glob("*.txt"))


def test_a_difference_is_told_shortly_with_the_command_that_renews() -> None:
    assert golden.difference("a\nb\n", "a\nb\n") == ""
    told = golden.difference(f"a\n{'x' * 900}1\n", f"a\n{'x' * 900}2{'y' * 900}\n" + "z\n" * 90).splitlines()
    assert told[0].startswith("-x") and told[0].endswith("x1") and "x2y" in "".join(told)
    assert len(told) <= 10 and max(map(len, told)) < 170 and told[-1] == f"renew with: {golden.COMMAND}"
    assert golden.difference("", "a").startswith("-")
