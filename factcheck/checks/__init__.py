"""A text held against itself: links between its numbers, and one file per check."""

from factcheck.checks.run import run_checks

__all__ = ["run_checks"]
