"""How high, deep or long a thing is, where the word for it is one of growing too: «برج بارتفاع 260 مترا»."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Number, Scene
from factcheck.world.units import dimension


def long(scene: Scene, at: int) -> bool:
    """A unit of length."""
    return any(r.entry.category == "units" and "length" in r.entry.klass.split() for r in scene.readings(at))


def high(scene: Scene, cue: Cue, number: Number) -> bool:
    """«سقط من ارتفاع 9 أمتار», «يرتفع 9 أمتار عن الأرض»: how high it is."""
    if cue.klass == "noun":
        return scene.glue(cue.first - 1, "of") is not None and number.first - cue.last == 1
    return any(scene.glue(at, "ground") for at in range(number.last + 2, min(number.last + 5, len(scene.tokens))))


def tall(scene: Scene, number: Number, before: int) -> bool:
    """«برجا بارتفاع 260 مترا», «جدارا بطول 9 كيلومترات»: how high or long a thing stands; but «زاد المنسوب بارتفاع 9
    سنتيمترات», and «بلغ عمق البئر 20 مترا بارتفاع مترين عن العام الماضي»."""
    if number.value.kind != "measure" or dimension(number.value.unit or "") != "length":
        return False
    if not scene.glue(before, "sized") or not scene.nominal(before - 1):
        return False
    first = scene.begins(number.first)
    if any(cue.key == "rainfall_level" and first <= cue.first < number.first for cue in scene.events):
        return False
    if not any(one.category == "events" and one.key == "grew" and one.klass == "noun" for one in scene.at[before]):
        return True
    measured = any(one.last < before and one.value.kind == "measure" for one in scene.numbers)
    near = range(number.last + 2, min(number.last + 4, len(scene.tokens)))
    return not measured and not any(scene.glue(at, "about") or scene.glue(at, "versus") for at in near)
