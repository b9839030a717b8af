"""The engine's own messages, from ``words.tsv``, in both languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.rules.model import Bilingual

_DATA = Path(__file__).with_name("words.tsv")


@cache
def _words() -> dict[str, Bilingual]:
    out = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, english, arabic = line.split("\t")
            out[key] = Bilingual(arabic, english)
    return out


def say(key: str, **slots: object) -> Bilingual:
    """The message of a key. A slot that is itself bilingual gives each language its own words."""
    words = _words()[key]
    arabic, english = (
        {name: getattr(value, language) if isinstance(value, Bilingual) else value for name, value in slots.items()}
        for language in ("ar", "en")
    )
    return Bilingual(words.ar.format(**arabic), words.en.format(**english))
