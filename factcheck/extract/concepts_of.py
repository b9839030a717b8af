"""Which concept a counted noun means: its lemma, that of two words together, or what people are called by what they do."""

from __future__ import annotations

from factcheck.extract.goods_sectors import goods
from factcheck.extract.phrases import lemma as lemma_of
from factcheck.extract.scene import Number, Scene
from factcheck.world.concepts import concept

_RATES = ("percent", "percentage_point")
_TRADED = frozenset({"produced", "exported", "imported", "sold", "bought", "delivered"})
_NET = "net"
_NAMED = 5  # words behind «صادرات» in which the goods are named


def performed(scene: Scene, number: Number, human: bool | None) -> str:
    """«أدى المناسك 9 ملايين مسلم»: people are those who perform the rite of their clause."""
    rite = next(scene.cues(scene.segment(number.first).first, number.first, "frames", "rite"), None)
    return rite.key if rite and human and number.value.kind == "count" else ""


def meant(scene: Scene, at: int, kind: str) -> str:
    """The lemma of a noun; of a rate with the word behind it where the two have a concept of their own: سعر الفائدة; of «صافي
    الأرباح» that of the profits."""
    net = scene.cue(at, "qualifiers", "adj")
    if net and net.key == _NET and kind == "money" and scene.nominal(at + 1) and scene.is_(at + 1, "nouns"):
        return meant(scene, at + 1, kind)
    lemma = _in_money(scene, at, lemma_of(scene, at)) if kind in ("money", *_RATES) else lemma_of(scene, at)
    if kind == "measure" and scene.glue(at, "stuff") and _named(scene, at):
        return lemma_of(scene, at + 1)  # «9 كيلوغرامات من مادة الحشيش»
    before = [r for r in scene.tokens[at].readings if r.entry.category == "nouns" and r.is_by and not r.suffix]
    if kind in _RATES and (rate := _rate(scene, at, lemma)):
        return rate
    if before and kind == "measure" and any(r.is_by and r.entry.klass == "attr" for r in scene.tokens[at].readings):
        return before[0].entry.key  # «بطاقة 500 ميغاواط», no card
    traded = _traded(scene, at) if kind == "measure" else None
    if traded:
        return traded
    whole = any(cue.first == at and cue.last == at + 1 and cue.key == "incident" for cue in scene.events)  # «حادثة سير»
    if at + 1 >= len(scene.tokens) or scene.joined(at + 1) or scene.stop(at + 1) or (scene.function(at + 1) and not whole):
        return lemma
    called = {lemma: None} | {r.entry.key: None for r in scene.readings(at) if r.entry.category == "nouns"}  # «دور النشر»
    known = next((one for key in called for word in _spellings(scene, at + 1) if (one := concept(f"{key} {word}"))), None)
    if known is None or kind not in ("count", "measure", "money", *_RATES):
        return lemma
    if known.dimension == "money" and kind in ("money", *_RATES) and not _of_money(lemma):
        return known.lemmas[0]  # «30% من رأس المال» is no head of cattle
    if kind == "money":
        return lemma
    if kind == "count":
        return known.lemmas[0]  # «طائرة مسيرة» is «مسيرة»
    return min(known.lemmas, key=len) if (known.dimension == "ratio") == (kind in _RATES) else lemma


def _traded(scene: Scene, at: int) -> str | None:
    """«إنتاج القمح», «صادرات البلاد من القمح», «الصادرات النفطية»: the goods that are made or traded, as in «أنتج 9 أطنان من
    القمح»."""
    if not any(cue.key in _TRADED and cue.klass in ("attr", "noun") for cue in scene.at[at]):
        return None
    segment = scene.segment(at)
    for i in range(at + 1, min(at + 1 + _NAMED, segment.end)):
        if scene.verb(i) or i in scene.number_at or scene.has_and(i):
            return None
        if scene.function(i) and not scene.glue(i, "of"):
            return None
        if scene.nominal(i) and i not in scene.names:
            found = goods(scene, i)
            if found:
                whole = meant(scene, i, "measure")
                return whole if concept(whole) else found.lemmas[0]
    return None


def _in_money(scene: Scene, at: int, lemma: str) -> str:
    """«عائدات 9 ملايين دولار», «زادت عائداته 9%»: of two readings the one that is told in money, and no people."""
    known = concept(lemma)
    if known is None or known.dimension:
        return lemma
    keys = (r.entry.key for r in scene.readings(at) if r.entry.category == "nouns")
    return next((key for key in keys if (one := concept(key)) and one.dimension == "money"), lemma)


def _of_money(lemma: str) -> bool:
    known = concept(lemma)
    return known is not None and known.dimension == "money"


def _rate(scene: Scene, at: int, lemma: str) -> str:
    """«نسبة ملء السدود» is the rate of filling, no filling: what a word of rate and the noun behind it mean together."""
    words = {r.form for r in scene.tokens[at - 1].readings if r.entry.category == "frames"} if at else set()
    known = next((one for word in sorted(words) if (one := concept(f"{word} {lemma}"))), None)
    return known.lemmas[0] if known and known.dimension == "ratio" and not scene.joined(at) else ""


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
