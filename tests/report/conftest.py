from __future__ import annotations

import pytest
from report_sample import build, extract

from factcheck.model import Coverage, Extraction, Report


@pytest.fixture
def sample() -> Report:
    return build()


@pytest.fixture
def empty() -> Report:
    return build(claims=(), groups=(), relations=(), findings=(), unresolved=(), problems=(), coverage=Coverage())


@pytest.fixture
def extractions() -> list[Extraction]:
    return extract()
