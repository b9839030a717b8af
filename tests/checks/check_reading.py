"""Reads a text through the whole line and runs the checks on it, for the tests of this folder."""

from __future__ import annotations

from datetime import datetime

from factcheck.checks import run_checks
from factcheck.checks.check import Example
from factcheck.checks.links import Link
from factcheck.checks.run import story
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document, Finding
from factcheck.pipeline import extract, normalize


def document(example: Example) -> Document:
    published = datetime.fromisoformat(example.published)
    return Document("sample.txt", example.text, example.headline, "", published, published_basis="metadata")


def findings(example: Example) -> tuple[Finding, ...]:
    words = lexicon("ar")
    parts = normalize(document(example), words)
    return run_checks(extract(document(example), parts, words), parts, words)[0]


def links(text: str, published: str = "2024-05-15") -> tuple[Link, ...]:
    words = lexicon("ar")
    example = Example(text, published)
    parts = normalize(document(example), words)
    return story(extract(document(example), parts, words), parts, words).links
