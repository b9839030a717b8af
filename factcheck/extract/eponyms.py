"""What is called after a place, and lies anywhere."""

from __future__ import annotations

from factcheck.extract.scene import Cue, Scene


def eponym(scene: Scene, cue: Cue) -> bool:
    """«شارع فلسطين», «وادي العرائش», «مستشفى الفرات»: what is called after a place lies anywhere."""
    river = cue.klass == "river" and cue.first == cue.last and scene.cue(cue.first - 1, "localities", "site", "camp") is not None
    return river or scene.glue(cue.first - 1, "eponym") is not None
