"""Whether a word is a verb of the future or of the present."""

from __future__ import annotations

from factcheck.extract.scene import Scene
from factcheck.lang.lexicon import Reading
from factcheck.text.fold import fold_word

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
    if _ended(scene, at) or _tense(scene, at, "always"):
        return True
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
    """«يصل»; no «تمكنت», «تجاوز»."""
    if not (at < len(scene.tokens) and scene.verb(at) and scene.shapes.present(scene.tokens[at].form, "")):
        return False
    return not (_ended(scene, at) or _tense(scene, at, "always"))


def may_be(scene: Scene, at: int) -> bool:
    """Whether the verb behind «قد» is of the present and tells what may be: «قد تصل»; no «وقد تمكنت», «وقد تسبب الحريق»."""
    if not imperfect(scene, at):
        return False
    if _tense(scene, at, "agrees"):
        before = at > 1 and not scene.has_and(at - 1) and _feminine(scene, at - 2)  # «العاصفة قد تسبب 9»
        return _feminine(scene, at + 1) or (before and not _masculine(scene, at + 1))
    return not (_tense(scene, at, "subject") and _masculine(scene, at + 1))


def _ended(scene: Scene, at: int) -> bool:
    """«تمكنت», «تسلموا»: the ending of a past, and no ت of the root («تثبت»)."""
    return scene.shapes.ended(scene.tokens[at].form) and not _tense(scene, at, "root")


def _tense(scene: Scene, at: int, klass: str) -> bool:
    """Whether a word is one of a class of ``tenses.tsv``; one with an object written on it has no subject behind it."""
    if not 0 <= at < len(scene.tokens):
        return False
    read = (r for r in scene.tokens[at].readings if r.entry.category == "tenses" and not r.prefix)
    return any(r.entry.klass == klass and (not r.suffix or klass in ("always", "root")) for r in read)


def _feminine(scene: Scene, at: int) -> bool:
    """«العاصفة», «هذه», «السيول»: what a verb of the feminine has for its subject; no object («تكبد خسائر»)."""
    if _tense(scene, at, "she"):
        return True
    if not scene.nominal(at) or not scene.shapes.definite(scene.tokens[at].form):
        return False
    nouns = _nouns(scene, at)
    if nouns:
        return all("f" in _flags(r) or _things(r) for r in nouns)
    return scene.shapes.feminine(scene.tokens[at].form)


def _masculine(scene: Scene, at: int) -> bool:
    """«الوزير», «رئيس البلدية», «المنتخب»: a subject of the masculine, and no object."""
    if not scene.nominal(at):
        return False
    form, nouns = scene.tokens[at].form, _nouns(scene, at)
    owned = bool(nouns) and scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form)
    if not (scene.shapes.definite(form) or owned):
        return False
    return not any("f" in _flags(r) or _things(r) for r in nouns) and not scene.shapes.feminine(form)


def _nouns(scene: Scene, at: int) -> list[Reading]:
    return [r for r in scene.readings(at) if r.entry.category == "nouns" and not r.governed and not r.suffix]


def _things(reading: Reading) -> bool:
    """A plural of things, which agrees like a feminine: «السيول»."""
    return "human" not in _flags(reading) and reading.form != fold_word(reading.entry.key)


def _flags(reading: Reading) -> list[str]:
    return reading.entry.klass.split()
