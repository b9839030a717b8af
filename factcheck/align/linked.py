"""What hangs together, by pairs."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Linked(Generic[Item]):
    """Items in sets that are joined pair by pair (union-find); an item that was never joined is alone. Each set has a leader."""

    def __init__(self) -> None:
        self._leader: dict[Item, Item] = {}

    def __contains__(self, item: Item) -> bool:
        return item in self._leader

    def find(self, item: Item) -> Item:
        """The leader of an item's set."""
        leader = self._leader
        if item not in leader:
            leader[item] = item
            return item
        while (above := leader[item]) != item:
            leader[item] = leader[above]
            item = leader[item]
        return item

    def join(self, one: Item, other: Item) -> None:
        """Make one set of two; the leader of the first leads it."""
        self._leader[self.find(other)] = self.find(one)

    def sets(self) -> dict[Item, list[Item]]:
        """The items of each set, by its leader, in the order in which they came."""
        out: dict[Item, list[Item]] = {}
        for item in list(self._leader):
            out.setdefault(self.find(item), []).append(item)
        return out
