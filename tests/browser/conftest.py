"""A real browser from the system's packages. Without one these tests are skipped and say so; ``FACTCHECK_REQUIRE_BROWSER=1``, as
the build server sets it, makes that a failure."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from report_sample import build

import factcheck
from factcheck.model import Document, Report
from factcheck.pipeline import check_documents
from factcheck.readers import read
from factcheck.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SAMPLES = Path(factcheck.__file__).parent / "samples"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def _missing(reason: str) -> None:
    if os.environ.get("FACTCHECK_REQUIRE_BROWSER", "") not in ("", "0"):
        pytest.fail(f"a browser is required here: {reason}", pytrace=False)
    pytest.skip(f"NOT TESTED in a browser: {reason}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        _missing("there is no chromium; apt-get install chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("playwright is not installed; pip install -e '.[test]'")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def sample() -> Report:
    return build()


@pytest.fixture(scope="session")
def demo() -> Report:
    documents = [found for found in read([str(SAMPLES)]) if isinstance(found, Document)]
    return check_documents([replace(found, id=Path(found.id).name) for found in documents], Settings())
