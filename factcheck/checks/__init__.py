"""A text held against itself: links between its numbers, and one file per check."""

from factcheck.checks.run import run_checks
from factcheck.checks.settings import Settings

__all__ = ["Settings", "run_checks"]
