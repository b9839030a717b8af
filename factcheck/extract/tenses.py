"""Whether a word is a verb of the future or of the present."""

from __future__ import annotations

from factcheck.extract.scene import Scene

_SIGN = 3  # letters that «سير» has: no sign of the future and verb
_VERB = 5  # letters of an unknown verb with the sign of the future


def future(scene: Scene, at: int) -> bool:
    """«سيصل», «سوف يصل», «ستدعم»."""
    form = scene.tokens[at].form
    if not form.startswith(scene.shapes.clitics.future):
        return scene.cue(at - 1, "modality", "will") is not None and imperfect(scene, at)
    verbs = ("verb", "light", "weak", "aux", "keep")  # «ستضيف 9 ميغاواط»
    known = len(form) > _SIGN and any(
        cue.klass.partition(" ")[0] in verbs and scene.shapes.future(form, cue.prefix) for cue in scene.at[at]
    )
    return known or _looks_future(scene, at)


def past(scene: Scene, at: int) -> bool:
    """«وصلت», «وأبلغت»: a verb that is neither of the present nor of the future."""
    if not scene.verb(at) or future(scene, at) or scene.cue(at, "events", "noun"):
        return False  # «ويعاد نشر 9»
    form = scene.tokens[at].form
    prefixes = {"", *(cue.prefix for cue in scene.at[at]), *(reading.prefix for reading in scene.readings(at))}
    prefixes |= {sign for sign in scene.shapes.clitics.ands if form.startswith(sign)}
    return not scene.shapes.imperfect(form) and not any(scene.shapes.present(form, prefix) for prefix in prefixes)


def _looks_future(scene: Scene, at: int) -> bool:
    """An unknown word with the sign of the future before the look of a present: ستدعم; at the head of a clause, where no name
    begins like it."""
    form = scene.tokens[at].form
    if scene.tokens[at].kind != "word" or scene.words[at].readings or len(form) < _VERB:
        return False
    if any(cue.category == "places" for cue in scene.at[at]):
        return False  # «وسيدي بلعباس»
    if scene.shapes.verbless(scene.text(at, at)):
        return False  # «جولات سياحية»
    signs = [sign for sign in scene.shapes.clitics.future if form.startswith(sign)]
    if any(scene.shapes.imperfect(form[len(sign) :]) for sign in signs):
        return True
    segment = scene.segment(at)
    before = range(segment.first, at)
    head = all(scene.stop(i) or scene.function(i) or scene.cue(i, "borders") for i in before)
    head &= not scene.function(at + 1, "prep")
    others = any(scene.verb(i) for i in range(segment.first, segment.end) if i != at)
    awaited = segment.border == "that" and (len(form) > _VERB or at + 1 in scene.number_at) and not others
    return (head or awaited) and any(scene.shapes.present(form, sign) for sign in signs)


def imperfect(scene: Scene, at: int) -> bool:
    """«يصل»."""
    return at < len(scene.tokens) and scene.verb(at) and scene.shapes.present(scene.tokens[at].form, "")
