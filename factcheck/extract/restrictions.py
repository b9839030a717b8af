"""The words that restrict a subject, by the list: behind its head, of a group, of the forces named before."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.goods_sectors import all_but
from factcheck.extract.phrases import Found, of_land, phrase_end, troops
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_BACK = 25  # tokens before a number in which the forces it belongs to are looked for
_REACH = 5  # tokens behind the head
_SIDES = ("side", "vote", "stand", "fate", "limit")  # read by ``named_kinds``, ``ballots``, ``fates`` and ``limits``
_COUNTS = ("count", "vague")
_NAME = 2  # words of the name of a group
_GROUPS = frozenset({"civil", "military", "local", "foreign"})
_NO_GROUPS = ("basis", "reach", "gauge", "use", "levy")  # dimensions of a figure, not of whom it is of


class Said(NamedTuple):
    """Words as written, and the ids of the restrictions that the list knows."""

    words: tuple[str, ...] = ()
    ids: frozenset[str] = frozenset()

    def plus(self, other: Said) -> Said:
        """Both, no word twice, none inside another."""
        return Said(
            (*self.words, *(word for word in other.words if not any(word in said for said in self.words))), self.ids | other.ids
        )


def behind(scene: Scene, at: int, last: int | None, number: Number, found: Found | None = None) -> Said:
    """The restricting words of the list from a token on, up to the end of the noun phrase; the head may be one (9 نساء)."""
    words: list[str] = []
    ids: set[str] = set()
    others = (*_SIDES, "basis" if number.value.kind in _COUNTS else "kind")  # «التعويض المحكوم به»
    end = min(at + _REACH - 1, len(scene.tokens))
    if found and found.at is not None:
        head = scene.cue(found.at, "qualifiers")
        head = None if head and head.klass in ("kind", "name", *_SIDES) else head
        ids |= ({head.key} if head else set()) | nations(scene, found.at)
    name = scene.cue(found.at, "qualifiers", "name") if found and found.at is not None else None
    fixed = name.last if name else -1
    while at < end:
        name = scene.cue(at, "qualifiers", "name")
        fixed = max(fixed, name.last if name else -1)
        if at <= fixed:  # «الناتج المحلي الإجمالي»: words of a name restrict nothing
            words += [scene.text(at, at)] if scene.cue(at, "qualifiers", "adj") else []
            at += 1
            continue
        if scene.cue(at, "qualifiers", "negation") and scene.nominal(at + 1):  # غير النفطي
            words.append(scene.text(at, at + 1))
            ids.add(all_but(scene, at + 1))
            at += 2
            continue
        of = scene.glue(at, "of") and scene.cue(at + 1, "qualifiers", "noun")
        phrase = scene.cue(at, "qualifiers", "phrase")
        if phrase and (scene.has_and(at) or _of_all(scene, phrase)):
            break
        if number.last < at and scene.verb(at) and scene.cue(at + 1, "qualifiers", "phrase"):
            at += 1  # «463 ألفا وصلوا جوا»
            continue
        if of or phrase:
            cue = of or phrase
            assert cue is not None
            words.append(scene.text(at, cue.last))
            ids.add(cue.key)
            at = cue.last + 1
            end = max(end, min(at + _NAME, len(scene.tokens)))
            continue
        if not found and of_land(scene, at + 1):
            land = range(at + 1, phrase_end(scene, at + 1) + 1)
            words.append(scene.text(at, land[-1]))
            ids = ids.union(
                *(nations(scene, i) for i in land), (cue.key for cue in scene.cues(at, at + len(land) + 1, "qualifiers"))
            )
            at = land[-1] + 1
            continue
        if not found and scene.cue(at, "parts", "word"):
            at += 1
            continue
        if not scene.nominal(at) or (scene.number_at.get(at) not in (None, number)):
            break
        own = (cue for cue in scene.at[at] if cue.category == "qualifiers" and cue.klass not in others)
        own = (cue for cue in own if cue.key != "registered" or number.value.kind in _COUNTS)  # «كمية الأمطار المسجلة»
        said = nations(scene, at) | (set() if scene.joined(at) else {cue.key for cue in own})
        if said:
            words.append(scene.text(at, at))
            ids |= said
        elif last is not None and at > last:
            break
        at += 1
    return Said(tuple(words), frozenset(ids))


def _of_all(scene: Scene, cue: Cue) -> bool:
    """«عبر المنافذ الجوية والبرية»: no restriction to the first of them."""
    on = cue.last + 1
    adjective = (
        on < len(scene.tokens) and scene.has_and(on) and scene.nominal(on) and scene.shapes.definite(scene.tokens[cue.last].form)
    )
    return adjective and scene.shapes.related(scene.tokens[on].form)


def nations(scene: Scene, at: int) -> set[str]:
    """The nations that a word names; «الجثامين المسلمة» were handed over, and are of no faith."""
    if scene.glue(at, "hands") and scene.cue(at - 1, "frames", "corpse"):
        return set()
    return {
        f"nat:{reading.entry.key}"
        for reading in scene.readings(at)
        if reading.entry.category == "nationalities" and "ambiguous" not in reading.entry.klass
    }


def among(scene: Scene, number: Number) -> Said:
    """«78% لدى الإناث», «5.7% في الأرياف», «26 عاما للرجال», «ومن المدنيين 110»: the group that a figure is of."""
    at = number.last + 1
    while scene.is_(at, "units") or scene.is_(at, "currencies") or scene.is_(at, "percents"):
        at += 1
    groups = ("noun", "adj")
    if scene.glue(at, "amid") and (cue := grouping(scene, at + 1)):
        return Said((scene.text(cue.first, cue.last),), frozenset({cue.key}))
    to = scene.shapes.clitics.to
    for cue in scene.at[at] if at < len(scene.at) else ():
        if cue.category == "qualifiers" and cue.klass in groups and cue.prefix in to and _grouping(cue.key):
            return Said((scene.text(at, at)[len(cue.prefix) :],), frozenset({cue.key}))
    before = skip_hedge(scene, number.first - 1)
    for at in range(before, max(before - _NAME, 0), -1):
        cue_ = grouping(scene, at)
        if cue_ is None or cue_.last != before or not scene.nominal(at):
            continue
        level = scene.cue(at - 2, "modality", "verb")
        reached = scene.glue(at - 1, "amid") and level and level.key == "level"  # «وبلغ في الريف 9 عقود»
        if scene.glue(at - 1, "of") or reached:
            return Said((scene.text(at, before),), frozenset({cue_.key}))
    return Said()


def grouping(scene: Scene, at: int) -> Cue | None:
    """The name of a group at a token: الإناث، الريف."""
    cue = scene.cue(at, "qualifiers", "noun", "adj", "kind")
    return cue if cue and _grouping(cue.key) else None


def _grouping(key: str) -> bool:
    dimension, colon, _ = key.partition(":")
    return key in _GROUPS or (bool(colon) and dimension not in _NO_GROUPS)


def grouped(ids: frozenset[str]) -> bool:
    """Whether one of the restrictions is to a group."""
    return any(_grouping(name) for name in ids)


def without(said: Said, ids: frozenset[str]) -> Said:
    """What is left of a restriction for a figure of another group: «78% لدى الإناث مقابل 66% لدى الذكور»."""
    dimensions = {_dimension(name) for name in ids}
    if "group" in dimensions:
        dimensions |= {_dimension(name) for name in said.ids if _grouping(name)}
    gone = {name for name in said.ids if _dimension(name) in dimensions}
    return Said(() if gone else said.words, said.ids - gone)


def _dimension(name: str) -> str:
    return "group" if name in _GROUPS else name.partition(":")[0]


def forces(scene: Scene, found: Found, number: Number) -> Said:
    """«القوات الأميركية … لا يتجاوز عددها 9 جنود»: troops without a nationality have that of the forces named before them in the
    sentence, where it is the only one and no date or number stands between."""
    if found.at is None or not troops(scene, found.at) or any(reading.suffix for reading in scene.readings(found.at)):
        return Said()  # «من مقاتليها»: whose they are is said
    first = number.first
    while first > max(number.first - _BACK, 0) and not (first - 1 in scene.number_at or first - 1 in scene.date_at):
        first -= 1
    named = [at + 1 for at in range(first, number.first - 1) if troops(scene, at) and nations(scene, at + 1)]
    said = {frozenset(nations(scene, at)) for at in named}
    return Said((scene.text(named[0], named[0]),), said.pop()) if len(said) == 1 else Said()
