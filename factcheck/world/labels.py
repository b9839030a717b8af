"""Event labels: what each may be said of, and how it stands in time."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

_DATA = Path(__file__).with_name("labels.tsv")


class Label(NamedTuple):
    """``takes`` of money, measure, people, things; ``time`` and ``flags`` as the table's head explains them."""

    id: str
    takes: frozenset[str]
    time: str
    flags: frozenset[str]
    definition: str


@cache
def labels() -> dict[str, Label]:
    """All labels by id, in the order of the table."""
    out = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, takes, time, flags, definition = line.split("\t")
            out[key] = Label(key, frozenset(takes.split()), time, frozenset(flags.split()), definition)
    return out


@cache
def flagged(flag: str) -> frozenset[str]:
    """The ids of the labels with a flag."""
    return frozenset(key for key, label in labels().items() if flag in label.flags)


def said_of_people(key: str) -> bool:
    label = labels().get(key)
    return label is not None and "people" in label.takes


@cache
def timed(time: str) -> frozenset[str]:
    """The ids of the labels that stand so in time."""
    return frozenset(key for key, label in labels().items() if label.time == time)
