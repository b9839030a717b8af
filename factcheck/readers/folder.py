"""The files of a folder, in a fixed order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from factcheck.model import Problem
from factcheck.readers.source import suffix, unreadable


def walk(folder: str, known: Collection[str], unread: Mapping[str, str]) -> Iterator[str | Problem]:
    """The files with a known suffix under a folder, sorted by path, and what stood in the way. Names that begin with a dot
    are passed over, links to folders are not followed; files that may hold articles and cannot
    be read are named in one problem."""
    files, problems = _files(folder)
    yield from problems
    wanted = [path for path in files if suffix(path) in known]
    yield from wanted
    left_out = Counter(suffix(path) for path in files if suffix(path) in unread)
    if left_out:
        counts = ", ".join(f"{ending} ({count})" for ending, count in sorted(left_out.items()))
        yield Problem(folder, f"left out, not supported: {counts}", unread[min(left_out)])
    elif not wanted and not problems:
        yield Problem(folder, "no article was found in this folder", f"known kinds of file: {' '.join(sorted(known))}")


def _files(folder: str) -> tuple[list[str], list[Problem]]:
    found: list[str] = []
    problems: list[Problem] = []
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            with os.scandir(current) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    elif entry.is_file() or entry.is_symlink():  # a dangling link is read, and named as missing
                        found.append(entry.path)
        except OSError as error:
            problems.append(unreadable(current, error))
    return sorted(found, key=lambda path: Path(path).parts), sorted(problems, key=lambda problem: problem.path)
