"""Which concept a counted noun means: its lemma, that of two words together, or what people are called by what they do."""

from __future__ import annotations

from factcheck.extract.phrases import lemma as lemma_of
from factcheck.extract.scene import Number, Scene
from factcheck.world.concepts import concept

_RATES = ("percent", "percentage_point")


def performed(scene: Scene, number: Number, human: bool | None) -> str:
    """«أدى المناسك 9 ملايين مسلم»: people are those who perform the rite of their clause."""
    rite = next(scene.cues(scene.segment(number.first).first, number.first, "frames", "rite"), None)
    return rite.key if rite and human and number.value.kind == "count" else ""


def meant(scene: Scene, at: int, kind: str) -> str:
    """The lemma of a noun; of a rate with the word behind it where the two have a concept of their own: سعر الفائدة."""
    lemma = lemma_of(scene, at)
    if kind == "measure" and scene.glue(at, "stuff") and _named(scene, at):
        return lemma_of(scene, at + 1)  # «9 كيلوغرامات من مادة الحشيش»
    before = [r for r in scene.tokens[at].readings if r.entry.category == "nouns" and r.is_by and not r.suffix]
    if before and kind == "measure" and any(r.is_by and r.entry.klass == "attr" for r in scene.tokens[at].readings):
        return before[0].entry.key  # «بطاقة 500 ميغاواط», no card
    whole = any(cue.first == at and cue.last == at + 1 and cue.key == "incident" for cue in scene.events)  # «حادثة سير»
    if not (whole or scene.nominal(at + 1)) or scene.joined(at + 1) or scene.stop(at + 1):
        return lemma
    known = next((one for word in _spellings(scene, at + 1) if (one := concept(f"{lemma} {word}"))), None)
    if known is None or kind not in ("count", "measure", *_RATES):
        return lemma
    if kind == "count":
        return known.lemmas[0]  # «طائرة مسيرة» is «مسيرة»
    return min(known.lemmas, key=len) if (known.dimension == "ratio") == (kind in _RATES) else lemma


def _named(scene: Scene, at: int) -> bool:
    """An indefinite noun right before a definite one that the table knows: «مادة الحشيش», no «المادة»."""
    definite = scene.shapes.definite
    here, behind = scene.tokens[at].form, scene.tokens[min(at + 1, len(scene.tokens) - 1)].form
    return not definite(here) and definite(behind) and scene.nominal(at + 1) and concept(lemma_of(scene, at + 1)) is not None


def _spellings(scene: Scene, at: int) -> tuple[str, ...]:
    """A word as lemma, as written, without its ending (عملا مسرحيا), and without its article."""
    form = scene.tokens[at].form
    return (
        lemma_of(scene, at),
        form,
        scene.shapes.uninflected(form),
        *(form[len(one) :] for one in scene.shapes.clitics.plain if one and form.startswith(one)),
    )
