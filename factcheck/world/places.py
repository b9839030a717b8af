"""What place lies in what. Ids: ISO 3166 alpha-2 (``IQ``), ``IQ/mosul``, a name for what is wider (``gulf_states``)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("places.tsv")


@cache
def _outer() -> dict[str, tuple[str, ...]]:
    """The containers that the table names for each place."""
    out: dict[str, tuple[str, ...]] = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            inner, outer = line.split("\t")
            out[inner] = (*out.get(inner, ()), outer)
    return out


def country_of(place: str) -> str:
    """The ISO code of the country that a place is or lies in; empty for what spans several and for unknown ids."""
    head = place.partition("/")[0]
    if len(head) == 2 and head.isupper():
        return head
    return next((outer for outer in containers(place) if len(outer) == 2 and outer.isupper()), "")


@cache
def containers(place: str) -> frozenset[str]:
    """Every place that contains this one, itself left out. Whatever has an id lies in the world."""
    found: set[str] = set()
    todo = [place]
    while todo:
        at = todo.pop()
        head, slash, _ = at.partition("/")
        for outer in (*_outer().get(at, ()), *((head,) if slash else ())):
            if outer not in found:
                found.add(outer)
                todo.append(outer)
    if place and place != "world":
        found.add("world")
    return frozenset(found - {place})


def contains(outer: str, inner: str) -> bool:
    """Whether ``inner`` is ``outer`` or lies in it; false where either is empty. An unknown id lies in ``world`` only."""
    return bool(outer) and bool(inner) and (outer == inner or outer in containers(inner))


def related(a: str, b: str) -> bool:
    """Whether one of two places contains the other (equal ones do)."""
    return contains(a, b) or contains(b, a)
