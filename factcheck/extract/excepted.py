"""What «سوى», «إلا» and «غير» leave: so many, and of whom."""

from __future__ import annotations

from factcheck.extract.phrases import Found, human, take
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.world.labels import said_of_people

_PHRASE = 4  # tokens of a noun phrase between «من» and the number


def excepted(scene: Scene, first: int, number: Number) -> bool:
    """«لم يصل سوى 9», «لم يصل إلى الموقع غير خمس آليات»: a word behind the negation that undoes it."""
    if any(scene.cue(at, "modality", "only") for at in range(first, number.first)):
        return True
    return scene.glue(skip_hedge(scene, number.first - 1), "except") is not None


def led(scene: Scene, number: Number) -> Found | None:
    """«لم ينج من ركاب القارب إلا 9», «حضر من أعضاء النقابة 30»: the people behind «من», right before a number without a noun."""
    if number.value.kind != "count" or number.noun is not None:
        return None
    end = skip_hedge(scene, number.first - 1)
    end -= bool(scene.cue(end, "modality", "only") or scene.glue(end, "except"))
    first = scene.segment(number.first).first
    for at in range(end - 1, max(end - _PHRASE, first) - 1, -1):
        if not scene.glue(at, "of"):
            if not _named(scene, at):
                return None
            continue
        they = _named(scene, end) and at + 1 not in scene.names and human(scene, at + 1) and not scene.cue(at, "parts")
        done = any(cue.klass == "verb" and first <= cue.first < at and said_of_people(cue.key) for cue in scene.events)
        return take(scene, at + 1, "of those before the number", end) if they and done else None
    return None


def _named(scene: Scene, at: int) -> bool:
    """A noun; «الخارج» is one with its article."""
    return scene.nominal(at) or (at not in scene.number_at and scene.shapes.definite(scene.tokens[at].form))
