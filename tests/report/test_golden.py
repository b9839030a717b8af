"""The same report gives the same bytes, in every format."""

from __future__ import annotations

import golden
import pytest

from factcheck.report import FORMATS


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_report_is_what_it_was(fmt: str) -> None:
    kept = (golden.FOLDER / golden.name(fmt)).read_bytes().decode("utf-8")
    assert golden.text(fmt) == kept, "renew with: python tests/report/golden.py --write"


def test_no_golden_report_without_its_format() -> None:
    assert {path.name for path in golden.FOLDER.iterdir()} == {golden.name(fmt) for fmt in FORMATS}
