"""The claims of a group as a series in time, each with the copies that repeat it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from msgspec import Struct

from factcheck.model import Claim, Document, Group, Relation, Report, Span
from factcheck.wording import weight

WORST_FIRST = ("conflict", "not_comparable", "changed", "compatible", "agree", "single")


def value_text(claim: Claim) -> str:
    """The notation of the value without a word said twice: ``60 percent``."""
    return said_once(str(claim.value))


def said_once(notation: str) -> str:
    """A notation without a kind that is its unit too: ``60 percent`` for ``60 percent percent``."""
    words = notation.split()
    return " ".join(word for place, word in enumerate(words) if place == 0 or words[place - 1] != word)


def short_names(documents: Iterable[str]) -> dict[str, str]:
    """The last part of each path where no other ends so; the whole ids where any two do."""
    ids = list(documents)
    names = {name: name.rpartition("/")[2] or name for name in ids}
    return names if len(set(names.values())) == len(ids) else {name: name for name in ids}


class Entry(Struct, frozen=True):
    """One claim, and the later ones that repeat it: the same value in a near-copy of its text."""

    claim: Claim
    repeats: tuple[Claim, ...] = ()


class Index:
    """A report's values by id: claims, documents, relations, groups."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.claims = {claim.id: claim for claim in report.claims}
        self.documents = {document.id: document for document in report.documents}

    @cached_property
    def relations(self) -> Mapping[str, list[Relation]]:
        """By the claim on their left."""
        found: dict[str, list[Relation]] = {}
        for relation in self.report.relations:
            found.setdefault(relation.left, []).append(relation)
        return found

    @cached_property
    def groups(self) -> list[Group]:
        """Those of more than one claim, the worst first, and of one verdict what weighs most."""
        several = [group for group in self.report.groups if len(group.claims) > 1]
        return sorted(several, key=lambda group: (WORST_FIRST.index(group.verdict), weight(self.members(group))))

    @cached_property
    def alone(self) -> list[Claim]:
        """The claims that are in none of these groups."""
        grouped = {name for group in self.groups for name in group.claims}
        return [claim for name, claim in self.claims.items() if name not in grouped]

    @cached_property
    def names(self) -> Mapping[str, str]:
        """How documents are called where people read: by the file's name, or by the whole id where two files share theirs."""
        return short_names(self.documents)

    def short(self, name: str) -> str:
        return self.names.get(name, name)

    def shortened(self, text: str) -> str:
        """A message with the documents under their short names."""
        for name, short in self.names.items():
            text = text.replace(name, short) if short != name else text
        return text

    def document(self, claim: Claim) -> Document | None:
        return self.documents.get(claim.document)

    def source(self, claim: Claim) -> str:
        """The publisher; empty where nothing but the file's name is known."""
        document = self.documents.get(claim.document)
        return document.publisher if document else ""

    def in_time(self, claim: Claim) -> tuple[date, date, int, str, str, Span]:
        """The order of a series: reference time, then publication; what has no time comes last."""
        time, document = claim.time, self.documents.get(claim.document)
        published = document.published.isoformat() if document and document.published else "~"
        return (time.low or date.max, time.high or date.max, time.minute or 0, published, claim.document, claim.span)

    def members(self, group: Group) -> list[Claim]:
        """The claims of a group in time."""
        return sorted((self.claims[name] for name in group.claims if name in self.claims), key=self.in_time)

    def entries(self, group: Group) -> list[Entry]:
        """The claims of a group in time, copies under the first text that says the same."""
        return _entries(self.members(group), self.relations)


def _entries(members: list[Claim], relations: Mapping[str, Iterable[Relation]]) -> list[Entry]:
    order = {claim.id: place for place, claim in enumerate(members)}
    first = list(range(len(members)))

    def root(place: int) -> int:
        while first[place] != place:
            first[place] = first[first[place]]
            place = first[place]
        return place

    for claim in members:
        for relation in relations.get(claim.id, ()):
            if not relation.independent and relation.verdict == "agree" and relation.right in order:
                one, other = sorted((root(order[relation.left]), root(order[relation.right])))
                first[other] = one
    repeats: dict[int, list[Claim]] = {}
    for place, claim in enumerate(members):
        repeats.setdefault(root(place), []).append(claim)
    return [Entry(found[0], tuple(found[1:])) for found in repeats.values()]
