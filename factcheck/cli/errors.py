"""What goes wrong, said in plain English and in Arabic."""

from __future__ import annotations

import sys
from enum import IntEnum


class Exit(IntEnum):
    """The frozen exit codes, and those that shells expect of a program that was cut off."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    INTERNAL = 3
    NOTHING_CHECKED = 5
    INTERRUPTED = 130
    BROKEN_PIPE = 141


class CliError(Exception):
    """A mistake in the command line, the configuration or the output's place: exit code 2, no traceback."""

    def __init__(self, message: str, arabic: str) -> None:
        super().__init__(message)
        self.message = message
        self.arabic = arabic


def tell(message: str, arabic: str) -> None:
    """Two lines on standard error."""
    print(f"factcheck: {message}\n{arabic}", file=sys.stderr)
