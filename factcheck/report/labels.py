"""The words of the reports that people read, in English and Arabic, from ``labels.tsv``."""

from __future__ import annotations

import os
from functools import cache

from factcheck.wording import Language


@cache
def _labels() -> dict[str, tuple[str, str]]:
    path = os.path.join(os.path.dirname(__file__), "labels.tsv")  # noqa: PTH118, PTH120 - pathlib costs the cold start more
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        rows = (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))
        return {key: (english, arabic) for key, english, arabic in rows}


def english(key: str) -> str:
    return _labels()[key][0]


def arabic(key: str) -> str:
    return _labels()[key][1]


def word(key: str, lang: Language) -> str:
    return arabic(key) if lang == "ar" else english(key)
