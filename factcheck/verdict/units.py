"""The border to the units of the world: one quantity written in another's unit."""

from __future__ import annotations

from factcheck.model import Quantity


def in_unit_of(quantity: Quantity, other: Quantity) -> Quantity | None:
    """The quantity in the other's unit, exact; ``None`` where the two units have no fixed rate."""
    return None
