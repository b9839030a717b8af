"""Who pays a price: «20 درهما للكبار و10 دراهم للأطفال», «سعر الاشتراك 30 دينارا، وللطلاب 15 دينارا»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit, receives
from factcheck.extract.phrases import phrase_end, phrase_start
from factcheck.extract.restrictions import Said
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene


def _receiver(scene: Scene, at: int) -> bool:
    """«للطلاب», «وللأجانب»: a noun with the article behind the preposition of the receiver."""
    if not 0 <= at < len(scene.tokens) or not scene.nominal(at) or at in scene.names:
        return False
    read = [r for r in scene.readings(at) if r.entry.category in ("nouns", "nationalities", "qualifiers")]
    return _sign(scene, at) != "" and all(receives(scene, r.prefix) for r in read)


def _sign(scene: Scene, at: int) -> str:
    """The preposition of the receiver and the article, behind «and» or not, that a word begins with."""
    form, to, ands = scene.tokens[at].form, scene.shapes.clitics.to[1], scene.shapes.clitics.ands
    return next((sign for sign in (to, *(one + to for one in ands)) if form.startswith(sign)), "")


def behind(scene: Scene, number: Number) -> int:
    """The token behind a sum of money and those who pay it."""
    at = after_unit(scene, number)
    paid = number.value.kind == "money" and _receiver(scene, at) and _sign(scene, at) == scene.shapes.clitics.to[1]
    return phrase_end(scene, at) + 1 if paid else at


def _before(scene: Scene, number: Number) -> int:
    """The token of the receiver with whom a clause without a verb begins: «، وللطلاب 15 دينارا»; -1 where none does."""
    last = skip_hedge(scene, number.first - 1)
    start = phrase_start(scene, last, scene.segment(number.first).first)
    earlier = scene.number_before(start)
    if number.value.kind != "money" or earlier is None or earlier.value.unit != number.value.unit or not _receiver(scene, start):
        return -1
    between = range(earlier.last + 1, start)
    return start if scene.has_and(start) and not any(scene.verb(at) for at in between) else -1


def gapped(scene: Scene, number: Number) -> bool:
    """«30 دينارا، وللطلاب 15 دينارا», «200 جنيه للأجانب و20 للمصريين»: the price of what was named before."""
    last = scene.number_before(number.first)
    if last is None or not any(cue.key == "price" and cue.klass == "attr" and cue.last < last.first for cue in scene.events):
        return False  # «9 ملايين للأجور و5 للمشاريع»
    if last.value.kind != number.value.kind or number.value.kind != "money" or number.role is not None:
        return _before(scene, number) >= 0
    each = _receiver(scene, after_unit(scene, last)) and _receiver(scene, after_unit(scene, number))
    return _before(scene, number) >= 0 or (each and behind(scene, last) >= skip_hedge(scene, number.first - 1))


def payers(scene: Scene, number: Number, label: str) -> Said:
    """The words for those who pay a price."""
    if number.value.kind != "money" or label != "price":
        return Said()
    at = _before(scene, number)
    at = at if at >= 0 else after_unit(scene, number)
    if not _receiver(scene, at):
        return Said()
    return Said((scene.shapes.clitics.plain[1] + scene.text(at, at).partition(scene.shapes.clitics.to[1])[2],))
