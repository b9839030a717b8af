"""Distances: what stands behind «من» is only where they begin."""

from __future__ import annotations

from factcheck.extract.scene import Number, Scene
from factcheck.world.units import dimension

_APART = 5  # tokens from «مسافة» to the number


def away(scene: Scene, number: Number) -> bool:
    """«على بعد 9 كيلومترات من الساحل»: behind «من» is only whence the distance is measured."""
    if number.value.kind != "measure" or dimension(number.value.unit or "") != "length":
        return False
    first = max(scene.segment(number.first).first, number.first - _APART)
    return any(scene.glue(at, "apart") for at in range(first, number.first))
