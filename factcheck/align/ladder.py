"""The points of the gate's levels, read once from ``points.tsv``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from factcheck.model import Level


@cache
def points() -> dict[tuple[str, str], int | None]:
    """(slot, level) → points; ``None`` shuts the gate."""
    out: dict[tuple[str, str], int | None] = {}
    for line in (Path(__file__).parent / "points.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            slot, level, value, _ = line.split("\t")
            out[slot, level] = None if value == "shut" else int(value)
    return out


@cache
def best(slot: str) -> int:
    """The most that a slot can add."""
    return max([value or 0 for (name, _), value in points().items() if name == slot], default=0)


@cache
def level(name: str, label: str) -> Level:
    """One object for each level."""
    return Level(name, label)


def add_up(levels: tuple[Level, ...], total: int | None = None) -> int | None:
    """The sum over the ladder, from ``total`` or the start; ``None`` where a level shuts the gate. A level that
    the table does not list counts nothing."""
    table = points()
    if total is None:
        total = table["start", "any"] or 0
    for level in levels:
        value = table.get((level.name, level.label), 0)
        if value is None:
            return None
        total += value
    return total


class Rung(NamedTuple):
    """A level and its points, ``None`` where it shuts the gate."""

    level: Level
    points: int | None


@cache
def rung(name: str, label: str) -> Rung:
    return Rung(level(name, label), points().get((name, label), 0))
