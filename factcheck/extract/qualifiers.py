"""What restricts a subject: nationality, sex, age, new, other, total … as written, and as ids by which claims are compared."""

from __future__ import annotations

from factcheck.extract.scene import Number, Scene
from factcheck.extract.subjects import Found

_BACK = 25  # tokens before a number in which the forces it belongs to are looked for
_REACH = 5  # tokens behind the head


def qualifiers(scene: Scene, found: Found, number: Number) -> tuple[tuple[str, ...], frozenset[str]]:
    """The restricting words behind the head as written, and their ids; the head itself may be one (9 نساء)."""
    if found.at is None:
        return (), frozenset()
    words: list[str] = []
    ids: set[str] = set()
    head = scene.cue(found.at, "qualifiers")
    if head:
        ids.add(head.key)
    ids |= _nations(scene, found.at)
    at = found.at + 1
    while at < min(found.at + _REACH, len(scene.tokens)):
        of = scene.glue(at, "of") and scene.cue(at + 1, "qualifiers", "noun")
        if of:
            words.append(scene.text(at, of.last))
            ids.add(of.key)
            at = of.last + 1
            continue
        if not scene.nominal(at) or (scene.number_at.get(at) not in (None, number)):
            break
        said = _nations(scene, at) | {cue.key for cue in scene.at[at] if cue.category == "qualifiers" and not scene.joined(at)}
        if said:
            words.append(scene.text(at, at))
            ids |= said
        elif found.last is not None and at > found.last:
            break
        at += 1
    if not any(name.startswith("nat:") for name in ids):
        ids |= _forces(scene, found, number)
    return tuple(words), frozenset(ids)


def _forces(scene: Scene, found: Found, number: Number) -> set[str]:
    """«القوات الأميركية … لا يتجاوز عددها 9 جنود»: troops without a nationality have that of the forces named before them in the
    sentence, where it is the only one and no date or number stands between."""
    if found.at is None or not _troops(scene, found.at):
        return set()
    first = number.first
    while first > max(number.first - _BACK, 0) and not (first - 1 in scene.number_at or first - 1 in scene.date_at):
        first -= 1
    said = {frozenset(_nations(scene, at + 1)) for at in range(first, number.first - 1) if _troops(scene, at)} - {frozenset()}
    return set(said.pop()) if len(said) == 1 else set()


def _troops(scene: Scene, at: int) -> bool:
    return any(cue.first == at and cue.key == "deployed_present" and cue.klass == "people" for cue in scene.at[at])


def _nations(scene: Scene, at: int) -> set[str]:
    return {
        f"nat:{reading.entry.key}"
        for reading in scene.readings(at)
        if reading.entry.category == "nationalities" and "ambiguous" not in reading.entry.klass
    }
