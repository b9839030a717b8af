"""What a figure is of, in words: what happened or what is counted, and where. Never a word as one text happens to write it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from factcheck.lang.lexicon import rows
from factcheck.model import PLAYS, Claim, Quantity
from factcheck.wording.values import Language, table, word
from factcheck.world.concepts import concept, same_or_parent
from factcheck.world.labels import flagged, said_of_people, timed
from factcheck.world.units import dimension

_SHARES = ("percent", "fraction", "percentage_point")
_LIGHT = ("ordinal", "age", "duration", "date")
_HEAVY = frozenset(("voted", "elected_seats"))
_COUNTS = ("count", "vague")
_NATION = "nat:"  # how a subject is restricted to people of a country
_NAMED = ("date", "ordinal", "age", "duration", "multiple")  # called by what they are


def title(claims: Iterable[Claim], lang: Language) -> str:
    """What most of these claims are of: «عدد القتلى، اليونان», "killed, Greece"; with the country that those counted come from,
    where it is another: «عدد القتلى: من الهند، السعودية»."""
    members = list(claims)
    kind = _most(claim.kind for claim in members)
    event = _most(_event(claim) for claim in members)
    nouns = [_noun(claim, event, lang) for claim in members]
    noun = _most(nouns)
    noun = noun if nouns.count(noun) * 2 > len(nouns) else ""
    place = _place(_most(sorted((claim.place_id for claim in members), key=len)), lang)
    special = _most(_special(claim, event, lang) for claim in members)
    what = _what(kind, event, "" if special else noun, special or word(f"event.{event}", lang), lang)
    origins = [_origin(claim) for claim in members]
    origin = _most(origins)
    if origins.count(origin) * 2 > len(members) and (country := _place(origin, lang)) and country != place:
        where_from = word("title.origin", lang).format(country)
        what = f"{what} {where_from}" if noun and not special else word("title.of", lang).format(what, where_from)
    return word("title.joint", lang).format(what, place) if place else what


def _event(claim: Claim) -> str:
    """What happened: a noun that says it itself («قتيل») is not overruled."""
    known = concept(claim.subject.concept) or concept(claim.subject.head)
    by_noun = known is not None and same_or_parent("person", known.id) and word(f"event.{known.id}", "en")
    return known.id if known is not None and by_noun else claim.event or ""


def weight(claims: Iterable[Claim]) -> int:
    """What an editor reads first is 0: people, money, votes; ordinals, ages, durations and dates are 2, and all else 1."""
    members = list(claims)
    kind = _most(claim.kind for claim in members)
    if kind in _LIGHT:
        return 2
    return 0 if kind == "money" or _weighs(_most(_event(claim) for claim in members)) else 1


def _weighs(event: str) -> bool:
    return event in _HEAVY or (event in flagged("who") and event in timed("event"))


def _most(names: Iterable[str]) -> str:
    """The most frequent name that is one; the first of equals."""
    found = Counter(name for name in names if name).most_common(1)
    return found[0][0] if found else ""


def _what(kind: str, event: str, noun: str, happened: str, lang: Language) -> str:
    if kind in PLAYS:
        return word(f"title.{kind}", lang)
    if kind in _NAMED:
        head, noun = word(f"title.{kind}", lang), noun or ("" if kind == event else happened)
    elif happened:
        head = happened
        if kind in _SHARES:
            head = word("shape.share", lang).format(happened)
        elif kind in _COUNTS and said_of_people(event) and event not in timed("change"):
            head = word("shape.count", lang).format(happened)
    elif noun or kind in _SHARES:
        head = word(f"title.{kind}", lang)
    else:
        head = word("title.figure", lang)
    return word("title.of", lang).format(head, noun) if noun else head


def _origin(claim: Claim) -> str:
    """The country of those who are counted («حاجا هنديا»), where they are of one."""
    nations = [name.removeprefix(_NATION) for name in claim.subject.restrict if name.startswith(_NATION)]
    return nations[0] if len(nations) == 1 else ""


def _special(claim: Claim, event: str, lang: Language) -> str:
    """The word for an event of several things, by what is counted or else by its unit: heat is no rain."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else ""
    measured = dimension(unit) if unit else claim.kind
    return word(f"event.{event}+{_concept(claim)}", lang) or word(f"event.{event}@{measured}", lang)


def _concept(claim: Claim) -> str:
    known = concept(claim.subject.concept) or concept(claim.subject.head)
    return known.id if known is not None else ""


def _noun(claim: Claim, event: str, lang: Language) -> str:
    """The dictionary form of what is counted, where it adds to what happened and is a noun that is known."""
    name = claim.subject.concept or claim.subject.head
    known = concept(name) or concept(claim.subject.head)
    if known is not None:
        if (known.standin or word(f"event.{known.id}", lang)) and word(f"event.{event}", lang):
            return ""
        return known.lemmas[0] if lang == "ar" else known.id.replace("_", " ")
    return name if name in _nouns() else ""


@cache
def _nouns() -> frozenset[str]:
    """The dictionary forms of the word file."""
    return frozenset(key for key, *_ in rows("ar", "nouns"))


@cache
def _places() -> dict[str, str]:
    found: dict[str, str] = {}
    for key, _, forms, _ in rows("ar", "places"):
        found.setdefault(key, forms[0])
    return found


def _place(place: str, lang: Language) -> str:
    if not place:
        return ""
    if lang == "ar":
        return _places().get(place, "")
    named = table("countries.tsv").get(place)
    return named[0] if named else place.rpartition("/")[2].removesuffix("_province").replace("_", " ").title()
