"""Renews the README's picture of the page: ``python tests/browser/picture.py`` (needs chromium and the test extra)."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from factcheck.cli.main import main

PICTURE = Path(__file__).parents[2] / "docs" / "report.png"
WIDTH, HEIGHT = 1200, 1330


def picture() -> None:
    """What ``factcheck demo --report html=…`` gives, from its top."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        page_file = Path(folder) / "report.html"
        main(["demo", "--quiet", "--output", str(Path(folder) / "rest.txt"), "--report", f"html={page_file}"])
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(page_file.as_uri())
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    picture()
