"""The links stage: relations between the numbers of a text, found once; the checks read them."""

from __future__ import annotations

from factcheck.checks.links import against, brackets, changes, hours, lists, parts, same, sums, totals, years
from factcheck.checks.links.line import Line
from factcheck.checks.links.model import End, Link, LinkKind, Listing

__all__ = ["End", "Line", "Link", "LinkKind", "Listing", "find_links"]

LONGEST = 300  # items of a sentence; what is longer is a table, and a hostile one must not cost the square of its length


def find_links(lines: tuple[Line, ...]) -> tuple[Link, ...]:
    """All links of a document, line by line; equal ones once."""
    found: list[Link] = []
    lines = tuple(line for line in lines if len(line.items) <= LONGEST)
    for earlier, line in zip((None, *lines), lines, strict=False):
        of_line = list(parts.find(line, earlier))
        found += of_line
        found += brackets.find(line)
        found += totals.find(line, earlier)
        found += changes.find_shares(line, of_line)
        found += changes.find_changes(line)
        found += against.find(line)
        found += sums.find_balance(line)
        found += sums.find_shares(line)
        found += same.find(line)
        found += lists.find(line)
        found += hours.find(line)
        found += years.find_elapsed(line)
        found += years.find_anniversaries(line)
        found += years.find_calendars(line)
        found += years.find_weekdays(line)
    found += parts.find_apart(lines)
    found += years.find_ages(lines)
    return tuple(dict.fromkeys(found))
