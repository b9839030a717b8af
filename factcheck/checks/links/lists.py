"""A count and the names that follow it: «ثلاثة مواقع هي …»."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.checks.links.common import before, of
from factcheck.checks.links.line import AND, ARTICLES, COMMAS, PLURALS, SEMICOLONS, Item, Line
from factcheck.checks.links.model import OPEN, Link, Listing
from factcheck.model import Quantity

COUNTS = range(2, 16)
LEAST = 3  # names
_STOPS = (*SEMICOLONS, ".", "(", ")", ":", "؟", "!", "|", "•", "…")
QUOTES = ('"', "'")
_VERBAL = ("ت", "ي")


def find(line: Line) -> Iterator[Link]:
    """Counts with the list that names them; partial lists and copulas («وهي أعلى …») give none."""
    for index, item in enumerate(line.items):
        copula = bool(item.cues & {"copula", "pair"})
        if not copula and item.form not in (":", "("):
            continue
        start = index + 1
        if copula and line.form(start) == ":":
            start += 1
        elif item.form == ":" and line.has(index - 1, "copula", "pair"):
            continue
        pair = "pair" in item.cues
        count = _counted(line, index, pair) if copula else before(line, index, _is_count, 3)
        if count is None or (not pair and _other_number(line, count, index)) or _partial(line, count, start):
            continue
        if copula and not pair and _other_group(line, count, index):
            continue
        listing = read_list(line, start, sure=line.form(start - 1) in (":", "("))
        if copula and listing is not None and all(_predicate(name) for name in listing.names):
            continue
        if listing is not None and not (pair and not _joined(line, start, listing)):
            yield Link("list", (("count", of(line, count)), ("list", listing)), item.form)


def _is_count(quantity: Quantity) -> bool:
    return quantity.kind == "count" and quantity.hedge == "exact" and quantity.nominal in COUNTS


def _is_two(quantity: Quantity) -> bool:
    """«هما» speaks of two."""
    return _is_count(quantity) and quantity.nominal == 2


def _joined(line: Line, start: int, listing: Listing) -> bool:
    """«هما صور وصيدا», not «وهما مضيفا الطائرة، بفضل …»."""
    return any(item.form.startswith(AND) for item in line.items[start:] if item.end <= listing.span.end)


def _counted(line: Line, index: int, pair: bool) -> int | None:
    """The count that a pronoun speaks of: the nearest one, but for counts of things where it is «هم»."""
    for at, quantity in reversed(line.quantities):
        if at > index or quantity.kind == "ordinal":
            continue
        if line.words_between(at, index) > (9 if pair else 7):
            return None
        if not (line.has(index, "they") and _of_things(line.items[at])):
            return at if (_is_two if pair else _is_count)(quantity) and _agrees(line, at, index) else None
    return None


def _agrees(line: Line, at: int, index: int) -> bool:
    """«أربعة وزراء مدنا ساحلية هي»: the pronoun for things is not of people."""
    return not (line.has(index, "it") and line.items[at].human and line.words_between(at, index) > 1)


def _other_number(line: Line, count: int, index: int) -> bool:
    """A number stands between the count and the list that the list could be of: no ordinal, no day, and behind people who are
    «هم» no count of things."""
    people = line.has(index, "they") and line.items[count].human
    known = line.items[count].human is not None and line.has(index, "they", "it")
    for item in line.items[count + 1 : index]:
        if item.quantity is None:
            if item.value is not None and not known:
                return True
        elif item.quantity.kind != "ordinal" and not (people and _of_things(item)):
            return True
    return False


def _of_things(item: Item) -> bool:
    """No number of people, or of one alone: «هم» does not mean it."""
    quantity = item.quantity
    return quantity is not None and (item.human is False or quantity.kind != "count" or quantity.nominal == 1)


def _other_group(line: Line, count: int, index: int) -> bool:
    """«أربعة لاعبين بعد شجار مع مشجعين هم», «مدنا ساحلية هي»: a nearer plural that the pronoun may mean."""
    first = next((k for k in range(count + 1, index) if line.items[k].group), index) if line.items[count].noun else count
    for at in range(first + 1, index):
        item = line.items[at]
        if line.has(index, "they") and item.group == "people":
            return True
        bare = item.group == "things" and not item.definite and not (at + 1 < index and line.items[at + 1].definite)
        if line.has(index, "it") and bare and (line.words_between(at, index) <= 1 or not item.joins):
            return True
    return False


def _predicate(name: str) -> bool:
    """«وهم متعبون وجائعون»: one word in the plural says how they are."""
    return " " not in name and name.endswith(PLURALS[0])


def _partial(line: Line, count: int, start: int) -> bool:
    return any(line.has(at, "partial_list", "part") for at in range(count, len(line.items)) if at < start + 40)


def read_list(line: Line, start: int, sure: bool = False) -> Listing | None:
    """The names from an item on; ``None`` where this is not a list of names."""
    while line.form(start) in QUOTES:
        start += 1
    if start >= len(line.items) or not _opens(line, start, sure):
        return None
    names: list[list[int]] = [[start]]
    doubtful = 0
    certain, tail, commas = 1, False, False
    for at in range(start + 1, len(line.items)):
        item = line.items[at]
        if item.form in QUOTES:
            continue
        if item.form in _STOPS or item.value is not None:
            if item.value is not None:
                return None
            break
        if item.comma:
            following = line.form(at + 1)
            if line.has(at + 1, "clause", "thatis", "notlist", "tail", "change", "part", "whole") or (certain > 1 and not commas):
                if not following.startswith(AND) or line.has(at + 1, "clause", "change", "notlist", "thatis"):
                    break
                doubtful += OPEN
                break
            commas = True
            if not following.startswith(AND):
                certain += 1
                names.append([])
                tail = False
            continue
        if item.cues & {"clause", "notlist"} or item.function:
            doubtful += OPEN if item.joins or item.function else 0
            break
        if item.cues & {"tail"}:
            tail = True
        if item.form.startswith(AND) and (len(item.form) > 1 or line.form(at + 1) in QUOTES) and "tail" not in item.cues:
            if tail or ("wword" in item.cues and not item.form.startswith(AND + AND)) or _inner(line, names[-1], at):
                doubtful += 1
            else:
                certain += 1
                names.append([])
        names[-1].append(at)
    if certain < 2:
        return None
    doubtful += sum(1 for name in names if name and line.items[name[0]].dual)
    first, last = start, max(at for name in names for at in name)
    shown = tuple(" ".join(line.form(at) for at in name) for name in names if name)
    single = any(len(one) == len(other) == 1 for one, other in pairwise(names))
    low = certain - 1 if single and not commas and certain > LEAST and not sure else certain  # «البوسنة والهرسك وصربيا»
    return Listing(line.span(first, last), low, certain + doubtful, shown)


def _opens(line: Line, start: int, sure: bool) -> bool:
    """The first word may open a list of names: no copula complement, no verb, no preposition."""
    item = line.items[start]
    if item.value is not None or item.form in _STOPS or not item.form[:1].isalpha():
        return False
    if item.cues & {"notlist", "tail", "thatis", "clause", "change", "part", "whole", "full", "to", "from"}:
        return False
    return sure or not (item.form.startswith(_VERBAL) and not item.form.startswith(("تا", "يا"))) or _known_name(line, start)


def _known_name(line: Line, start: int) -> bool:
    """A word with ت or ي at its head that is followed at once by «و» + word is a name, not a verb with its object."""
    following = line.form(start + 1)
    return following.startswith(AND) or following in COMMAS


def _inner(line: Line, name: list[int], at: int) -> bool:
    """«جامعة العلوم والتكنولوجيا»: an «و» between two definite words may belong to one name."""
    return len(name) >= 2 and line.form(at).startswith(AND + ARTICLES[0]) and line.items[name[-1]].definite
