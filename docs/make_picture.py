"""Makes ``docs/report.svg``, the README's picture, from the sample dispatches: ``python docs/make_picture.py``."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from factcheck.cli.demo import SAMPLES
from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.readers import read
from factcheck.report.options import Options
from factcheck.report.picture import svg
from factcheck.report.terminal import report
from factcheck.settings import Settings

COMMAND = "factcheck demo --quiet --level error"
WIDTH = 104


def picture() -> str:
    """What the command shows in a terminal with colours."""
    found = [document for document in read([str(SAMPLES)]) if isinstance(document, Document)]
    documents = [replace(document, id=Path(document.id).name) for document in found]
    text = report(check_documents(documents, Settings()), Options(color=True, width=WIDTH, level="error", quiet=True))
    return svg(f"$ {COMMAND}\n\n{text}", width=WIDTH, title=COMMAND)


if __name__ == "__main__":
    Path(__file__).with_name("report.svg").write_text(picture(), encoding="utf-8", newline="\n")
