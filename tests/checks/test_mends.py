"""What a check proposes in figures puts its text right."""

from __future__ import annotations

import pytest

from factcheck.checks.check import Example
from factcheck.checks.interval import half, rounded
from factcheck.checks.registry import checks
from factcheck.model import Span, exact, show

PROPOSING = {
    "arithmetic.difference_mismatch",
    "arithmetic.digits_words_mismatch",
    "arithmetic.magnitude_slip",
    "arithmetic.multiple_mismatch",
    "arithmetic.parts_sum_mismatch",
    "arithmetic.percent_change_mismatch",
    "arithmetic.percent_total",
    "arithmetic.share_mismatch",
    "arithmetic.unit_conversion_mismatch",
    "dates.age_mismatch",
    "dates.anniversary_mismatch",
    "dates.elapsed_time_mismatch",
    "text.headline_body_mismatch",
    "text.self_contradiction",
}
EXAMPLES = [(check.rule, example) for check in checks() for example in check.fires]


def _with(example: Example, span: Span, written: str) -> Example:
    text = example.headline if span.part == "headline" else example.text
    text = text[: span.start] + written + text[span.end :]
    return Example(
        example.text if span.part == "headline" else text,
        example.published,
        text if span.part == "headline" else example.headline,
    )


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: value if isinstance(value, str) else value.text[:40])
def test_a_text_that_takes_a_proposed_figure_is_right(rule, example, findings):
    for finding in (found for found in findings(example) if found.rule == rule):
        for mend in finding.mends:
            text = example.headline if mend.span.part == "headline" else example.text
            if not text[mend.span.start : mend.span.end].strip("٠١٢٣٤٥٦٧٨٩0123456789.,٫"):  # a figure in digits alone
                middle = mend.low + half(exact(mend.high - mend.low))
                short = next((value for places in range(6) if mend.allows(value := rounded(middle, places))), middle)
                mended = _with(example, mend.span, show(short))
                assert rule not in {found.rule for found in findings(mended)}, (mended, finding.arithmetic)


def test_these_checks_propose_figures(findings):
    proposing = {found.rule for _, example in EXAMPLES for found in findings(example) if found.mends}
    assert proposing >= PROPOSING
