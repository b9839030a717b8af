"""Small steps along a line that the finders share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from factcheck.checks.links.line import AND, COMMAS, SEMICOLONS, Line
from factcheck.model import Quantity

Test = Callable[[Quantity], bool]
ALL = "all."  # pairs of which no third is: ``all.body:wide``
WOMAN, MAN, CHILD = "who:woman", "who:man", "who:child"
_PEOPLE = frozenset((WOMAN, MAN, CHILD))
AMOUNTS = ("count", "money", "measure")


def is_amount(quantity: Quantity) -> bool:
    """Something that can have parts: a count, money, a measure; no rate."""
    return quantity.kind in AMOUNTS and not quantity.per and (quantity.nominal is not None or quantity.hedge == "range")


def is_share(quantity: Quantity) -> bool:
    return quantity.kind in ("percent", "fraction") and quantity.nominal is not None


def comparable(left: Quantity, right: Quantity) -> bool:
    """One kind and unit, or one of them leaves the unit out after a figure of the same clause."""
    if left.kind == right.kind:
        return left.unit == right.unit or (left.kind == "count" and not (left.unit and right.unit))
    kinds = {left.kind, right.kind}
    bare = left if left.kind == "count" else right
    return "count" in kinds and kinds <= set(AMOUNTS) and not bare.unit and bare.noun is None


def elided(bare: Quantity, full: Quantity) -> bool:
    """The unit of a round figure is left out after one with its unit: «71 مليون دولار من أصل 575 مليونا»."""
    return bare.kind == "count" and not bare.unit and bare.step >= 1000 and full.kind in ("money", "measure")


def elided_scale(bare: Quantity, full: Quantity) -> bool:
    """«106 ملايين متر مكعب من أصل 280»: of the bare figure the text leaves out thousands or millions."""
    value = bare.nominal
    return bare.kind == "count" and bare.noun is None and value is not None and full.step >= 1000 and value < full.step


def before(line: Line, index: int, test: Test, words: int = 99) -> int | None:
    """The nearest quantity before an item that passes, with at most so many words between."""
    for at, quantity in reversed(line.quantities):
        if at < index and test(quantity):
            return at if line.words_between(at, index) <= words else None
    return None


def after(line: Line, index: int, test: Test, words: int = 99) -> int | None:
    """The nearest quantity after an item that passes, with at most so many words between."""
    for at, quantity in line.quantities:
        if at > index and test(quantity):
            return at if line.words_between(index, at) <= words else None
    return None


def of(line: Line, index: int) -> Quantity:
    quantity = line.items[index].quantity
    if quantity is None:
        raise ValueError(f"no quantity at item {index}")
    return quantity


def amounts(line: Line, start: int = 0, end: int | None = None) -> Iterator[int]:
    for index, quantity in line.quantities:
        if start <= index and (end is None or index < end) and is_amount(quantity):
            yield index


def follows(line: Line, index: int) -> bool:
    """The number itself is joined to the one before it: «و9», «، 9», «و نحو 9»; no other word stands between."""
    for at in range(index, max(-1, index - 4), -1):
        item = line.items[at]
        if (item.value is not None and item.joins) or item.comma or item.form in (*SEMICOLONS, "/", AND):
            return True
        if at != index and not item.transparent:
            return False
    return False


def joined(line: Line, index: int) -> str:
    """How a number is joined to the one before: «close» («و9»), «loose» by a word with «و» shortly before it («والريف بواقع 9»),
    «clause» where a comma stands before that word; empty where it is not."""
    if follows(line, index):
        return "close"
    for at in range(index - 1, max(-1, index - 5), -1):
        item = line.items[at]
        if item.quantity is not None and item.quantity.kind == "ordinal" and item.joins:
            return "loose"  # «والثاني على 36 في المئة»
        if item.value is not None or item.comma or item.form in (*SEMICOLONS, ":"):
            return ""
        if item.joins:
            return "clause" if line.form(at - 1) in COMMAS else "loose"
    return ""


def opposites(line: Line, first: int, second: int) -> bool:
    """The words near two numbers exclude each other: men and women, at home and abroad."""
    return _apart(sides(line, first), sides(line, second))


def exclusive(line: Line, run: list[int]) -> bool:
    """No two members of a list can count the same: men, women and children."""
    if len(run) == 2:
        return opposites(line, *run)
    own = [_own_sides(line, at) for at in run]
    return len(run) > 2 and all(_apart(one, other) for one, other in combinations(own, 2))


def exhaustive(line: Line, run: list[int]) -> bool:
    """Two members and no third kind: wide and narrow bodies, boys and girls among pupils."""
    if len(run) != 2:
        return False
    left, right = ({side for side in _own_sides(line, at) if side.startswith(ALL)} for at in run)
    return _apart(left, right)


def some_only(line: Line, run: list[int]) -> bool:
    """«بينهم 5 أطفال و7 نساء»: they exclude each other, and a third kind is not told."""
    return len(run) == 2 and {side for at in run for side in _own_sides(line, at) & _PEOPLE} in ({CHILD, WOMAN}, {CHILD, MAN})


def _apart(left: set[str], right: set[str]) -> bool:
    return any(a.partition(":")[0] == b.partition(":")[0] and a != b for a in left for b in right)


def _own_sides(line: Line, index: int) -> set[str]:
    """The sides among the words behind a number, up to the next member of its list."""
    found = {cue for cue in line.items[index].cues if ":" in cue}
    for item in line.items[index + 1 : index + 4]:
        if item.value is not None or item.comma or item.joins:
            break
        found |= {cue for cue in item.cues if ":" in cue}
    return found


def sides(line: Line, index: int) -> set[str]:
    """The sides of pairs that exclude each other (``sex:f``) among the words near a number."""
    found: set[str] = set()
    for at in range(max(0, index - 3), min(len(line.items), index + 4)):
        if at > index and line.items[at].comma:
            break  # «11 مباراة، فاز في 8 منها»
        if at != index and line.items[at].quantity is not None:
            if at > index:
                break
            found = set()
            continue
        found |= {cue for cue in line.items[at].cues if ":" in cue}
    return found
