"""Which language's words a text is read with."""

from __future__ import annotations

from pathlib import Path

_LANGUAGES = Path(__file__).parent.parent / "lang"
_DEFAULT = "ar"


def spoken(tag: str) -> tuple[str, tuple[str, ...]]:
    """The language of the words that there are (``ar`` of ``ar-IQ``), and the remark where it is not the one that the tag
    names: pages often name a wrong one."""
    primary = tag.strip().replace("_", "-").partition("-")[0].lower()
    if primary in ("", _DEFAULT):
        return _DEFAULT, ()
    known = primary.isascii() and primary.isalpha() and (_LANGUAGES / primary / "morphology.py").is_file()
    return (primary, ()) if known else (_DEFAULT, (f"language: {tag.strip()[:20]}, read as {_DEFAULT}",))
