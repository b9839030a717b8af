"""Which reader reads which file. A new format is one module and one line here."""

from __future__ import annotations

from factcheck.read import markdown, ninjs, plain
from factcheck.read.source import Reader

READERS: dict[str, Reader] = {
    ".txt": plain.read,
    ".md": markdown.read,
    ".json": ninjs.read,
    ".jsonl": ninjs.read_lines,
}

PLANNED = frozenset({".html", ".htm", ".docx", ".pdf", ".xml"})
