"""Who pays a price: «20 درهما للكبار و10 دراهم للأطفال», «سعر الاشتراك 30 دينارا، وللطلاب 15 دينارا»."""

from __future__ import annotations

from factcheck.extract.amount_phrases import after_unit, for_what, receives, sided
from factcheck.extract.phrases import Found, phrase_end, phrase_start, take
from factcheck.extract.restrictions import Said
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene

SHARED = "what the share is for"


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
    """«30 دينارا، وللطلاب 15 دينارا», «200 جنيه للأجانب و20 للمصريين», «الفائدة 4% على القروض و2% على الودائع»: the price of what
    was named before."""
    last = scene.number_before(number.first)
    if last is None or not _priced(scene, last):
        return False  # «9 ملايين للأجور و5 للمشاريع»
    if number.value.kind == "percent":
        return _beside(scene, last, number)
    if last.value.kind != number.value.kind or number.value.kind != "money" or number.role is not None:
        return _before(scene, number) >= 0
    each = _receiver(scene, after_unit(scene, last)) and _receiver(scene, after_unit(scene, number))
    return _before(scene, number) >= 0 or (each and behind(scene, last) >= skip_hedge(scene, number.first - 1))


def _priced(scene: Scene, number: Number) -> bool:
    """A word of price stands before, and is not what the number before is for."""
    prices = (cue for cue in scene.events if cue.key == "price" and cue.klass == "attr" and cue.last < number.first)
    return any(not receives(scene, cue.prefix) for cue in prices)


def _given(scene: Scene, number: Number) -> int:
    """The token of whom or what a share is for, behind it and what it is of: «40% للأجور», «12% من الميزانية للصحة», «4% على
    القروض»; -1 without."""
    at = after_unit(scene, number)
    if scene.glue(at, "of") and scene.nominal(at + 1):
        at = phrase_end(scene, at + 1) + 1
    onto = scene.glue(at, "onto")
    if onto and not onto.prefix and scene.nominal(at + 1) and scene.shapes.definite(scene.tokens[at + 1].form):
        return at + 1
    return at if for_what(scene, at) and scene.nominal(at) and at not in scene.names and not sided(scene, at) else -1


def _beside(scene: Scene, one: Number, other: Number) -> bool:
    """«40% للأجور و25% للدعم»: two shares, each for one, with nothing but «and» between."""
    if not one.value.kind == other.value.kind == "percent":
        return False
    at, behind_it = _given(scene, one), _given(scene, other)
    if min(at, behind_it) < 0 or one.role == "by":
        return False
    led = skip_hedge(scene, other.first - 1)
    apart = scene.is_and(led)
    return phrase_end(scene, at) + apart >= led and (apart or scene.has_and(led + 1))


def shared(scene: Scene, number: Number) -> Found | None:
    """«تتوزع الميزانية على 40% للأجور و25% للدعم»: each share of a list is of what it is for; no price."""
    at = scene.numbers.index(number)
    before, after = scene.numbers[max(at - 1, 0) : at], scene.numbers[at + 1 : at + 2]
    listed = any(_beside(scene, one, number) for one in before) or any(_beside(scene, number, one) for one in after)
    if not listed or number.role is not None or _priced(scene, number):
        return None
    return take(scene, _given(scene, number), SHARED, own=True)


def shared_before(scene: Scene, number: Number) -> Number | None:
    """The share before one of such a list."""
    last = scene.number_before(number.first)
    return last if last is not None and _beside(scene, last, number) else None


def payers(scene: Scene, number: Number, label: str) -> Said:
    """The words for those who pay a price, and for what a rate is."""
    if number.value.kind == "percent" and label == "price":
        given = _given(scene, number)
        return Said() if given < 0 else Said((_article(scene, given),))
    if number.value.kind != "money" or label != "price":
        return Said()
    at = _before(scene, number)
    at = at if at >= 0 else after_unit(scene, number)
    return Said((_article(scene, at),)) if _receiver(scene, at) else Said()


def _article(scene: Scene, at: int) -> str:
    """«للأجانب» → الأجانب."""
    words, to = scene.text(at, at), scene.shapes.clitics.to[1]
    return scene.shapes.clitics.plain[1] + words.partition(to)[2] if to in words else words
