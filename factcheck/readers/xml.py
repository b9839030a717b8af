"""``.xml``, ``.rss`` and ``.atom``: the root element says which reader it is for."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Problem
from factcheck.readers import feeds, newsml, xml_tree
from factcheck.readers.encoding import decode
from factcheck.readers.markup import local
from factcheck.readers.source import Raw

_EXPECTED = "expected NewsML-G2, RSS or Atom"


def read(raw: Raw) -> Iterator[Document | Problem]:
    if not raw.data.strip():
        yield Problem(raw.path, "the file is empty")
        return
    if b"\0" in raw.data:  # UTF-16, or no text at all
        found = decode(raw.data, raw.path)
        if isinstance(found, Problem):
            yield found
            return
    root = xml_tree.parse(raw.data, raw.path)
    if isinstance(root, Problem):
        yield root
    elif local(root) in newsml.ROOTS:
        yield from newsml.read(root, raw)
    elif local(root) in feeds.ROOTS:
        yield from feeds.read(root, raw)
    else:
        hint = "save it as .html" if local(root) == "html" else _EXPECTED
        yield Problem(raw.path, f"no news in this XML: its root element is <{local(root)[:40]}>", hint)
