"""What restricts a subject: nationality, sex, age, new, other, total … as written, and as ids by which claims are compared."""

from __future__ import annotations

from factcheck.extract.scene import Number, Scene
from factcheck.extract.subjects import Found

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
    return tuple(words), frozenset(ids)


def _nations(scene: Scene, at: int) -> set[str]:
    return {
        f"nat:{reading.entry.key}"
        for reading in scene.readings(at)
        if reading.entry.category == "nationalities" and "ambiguous" not in reading.entry.klass
    }
