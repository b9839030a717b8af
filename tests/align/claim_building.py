"""Extractions by hand: a text and, for some of its words, what a claim says."""

from datetime import date, datetime

from factcheck.align import align
from factcheck.model import Claim, Document, Extraction, Quantity, Span, Subject, Time, When
from factcheck.model.quantity import parse
from factcheck.model.when import parse as parse_when
from factcheck.settings import Settings
from factcheck.verdict import judge


def claim(document, text, surface, value, *, subject="", restrict=(), time=None, until=None, basis="stated", nth=0, **slots):
    """The claim on the nth ``surface`` of a text; ``value`` in notation, ``date:2021-07`` for a date."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(surface, start + 1)
    span = Span("body", start, start + len(surface))
    made = parse_when(value[5:], span) if value.startswith("date:") else parse(value, span)
    days = (date.fromisoformat(time), date.fromisoformat(until or time)) if time else (None, None)
    about = Subject(subject, subject, subject, tuple(sorted(restrict)), frozenset(restrict))
    when = Time(*days, basis if time else "unknown")
    return Claim(f"{document}#{start}", document, span, Span("body", 0, len(text)), made, about, time=when, **slots)


def extraction(name, text, published, *claims, publisher=""):
    document = Document(name, text, publisher=publisher, published=datetime.fromisoformat(published), published_basis="metadata")
    made = tuple(claim(name, text, *args, **slots) for *args, slots in claims)
    quantities = tuple(c.value for c in made if isinstance(c.value, Quantity))
    whens = tuple(c.value for c in made if isinstance(c.value, When))
    return Extraction(document, quantities, whens, made)


def only(*extractions):
    """The verdict of the one relation that these texts have; ``None`` where they have none."""
    found, _, _ = judge(align(extractions, Settings()), Settings())
    assert len(found) <= 1, [(relation.left, relation.right, relation.verdict) for relation in found]
    return found[0].verdict if found else None
