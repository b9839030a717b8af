"""Reads a text through the whole line and runs the checks on it, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from factcheck.checks import run_checks
from factcheck.checks.check import Example
from factcheck.checks.links import Link
from factcheck.checks.run import story
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document, Finding
from factcheck.pipeline import extract, normalize


def _document(example: Example) -> Document:
    published = datetime.fromisoformat(example.published)
    return Document("sample.txt", example.text, example.headline, "", published, published_basis="metadata")


def _findings(example: Example) -> tuple[Finding, ...]:
    words = lexicon("ar")
    parts = normalize(_document(example), words)
    return run_checks(extract(_document(example), parts, words), parts, words)[0]


def _links(text: str) -> tuple[Link, ...]:
    words = lexicon("ar")
    document = _document(Example(text))
    parts = normalize(document, words)
    return story(extract(document, parts, words), parts, words).links


@pytest.fixture
def document() -> Callable[[Example], Document]:
    return _document


@pytest.fixture
def findings() -> Callable[[Example], tuple[Finding, ...]]:
    return _findings


@pytest.fixture
def links() -> Callable[[str], tuple[Link, ...]]:
    return _links
