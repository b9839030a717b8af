"""Three assertions about real articles, written from the reference page alone.

The articles are not part of the repository: FACTCHECK_SEEDS names their folder; else it is looked for beside the checkout.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import factcheck
from factcheck.rules.query import ClaimError, Claims

SEEDS = Path(os.environ.get("FACTCHECK_SEEDS") or Path(__file__).parents[3] / "shared" / "seeds")
needs_seeds = pytest.mark.skipif(
    not SEEDS.is_dir(),
    reason="THE SEED ARTICLES ARE NOT HERE, three assertions are not tested: set FACTCHECK_SEEDS to their folder",
)


@pytest.fixture(scope="module")
def claims() -> Claims:
    return Claims(factcheck.check(SEEDS).report)


@needs_seeds
def test_some_3500_foreign_troops_in_iraq_in_july_2021(claims: Claims) -> None:
    claims.about("troops", who="foreign", place="IQ", during="2021-07").equals("3500 soldier").agrees(within="1%")


@needs_seeds
def test_2500_us_troops_in_iraq_in_2021(claims: Claims) -> None:
    troops = claims.about("troops", who="US", place="IQ", during="2021", kind="count")
    troops.equals("2500 soldier")
    assert troops.independent_sources >= 2


@needs_seeds
def test_60_percent_of_the_coalition_have_left(claims: Claims) -> None:
    claims.about("troops", place="IQ", during="2021-04", kind="percent").equals("60 percent").attributed()


@needs_seeds
def test_they_can_fail(claims: Claims) -> None:
    with pytest.raises(ClaimError):
        claims.about("troops", who="US", place="IQ", during="2021", kind="count").equals("5200 soldier")
    with pytest.raises(ClaimError):
        claims.about("troops", place="IQ", during="2021-04", kind="percent").equals("6 percent")
