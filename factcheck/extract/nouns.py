"""The counted noun beside a number, by position and form only; what it means is the claims stage's affair."""

from __future__ import annotations

from factcheck.extract.items import Context
from factcheck.lang.shapes import shapes
from factcheck.text.fold import fold_word

_NOUNS = frozenset({"nouns", "units", "currencies", "duals"})
_NO_NOUN = frozenset({"functions", "weekdays", "hedges", "percents", "numbers", "particles"})
_VERBAL = ("س", "وس")  # before a verb only, and too often the first letter of a noun
_BEHIND_PREPOSITION = frozenset({"functions", "nouns", "places", "particles"})


def is_noun(ctx: Context, at: int) -> bool:
    """Whether a token can be a counted noun: a word that is no function word, verb or number, and carries no clitic but ال."""
    if not 0 <= at < ctx.size or at in ctx.taken:
        return False
    token = ctx.tokens[at]
    if token.kind != "word" or len(token.form) < 2:
        return False
    readings = token.readings
    if _is_adjunct(ctx, at) or (at + 1 in ctx.taken and ctx.has(at, "units") and ctx.tokens[at + 1].is_numeral):
        return False  # «310 عام 2022»
    if _done_to(ctx, at):
        return False
    if not readings.plain.isdisjoint(_NOUNS):
        return True
    if not readings.plain.isdisjoint(_NO_NOUN) or "numbers" in readings.categories:
        return False
    if readings.plain and _only_verb(ctx, at):
        return _is_specified(ctx, at)
    if any(r.prefix and r.governed and not r.definite and r.entry.category in _BEHIND_PREPOSITION for r in readings):
        return False
    return not _carries_clitic(ctx, at)


def _is_adjunct(ctx: Context, at: int) -> bool:
    """«9 خلافا لما …», «9 دفعة واحدة»: how, why or with what, and nothing that is counted."""
    found = ctx.match(at, "frames")
    if found is None or found.entry.klass not in ("adjunct", "versus") or found.prefix:
        return False
    return found.entry.klass == "versus" or shapes(ctx.lexicon.language).clitics.goes_on(found.entry.key, ctx.form(at + 1))


def _done_to(ctx: Context, at: int) -> bool:
    """«28 حكم عليهم», «9 قتل منهم»: a word that is a verb too, before a pronoun of people; a noun is no singular there."""
    verb = any(r.plain and r.entry.category == "events" and r.entry.klass.startswith("verb") for r in ctx.readings(at))
    single = is_one(ctx, at) or not ctx.has(at, "nouns")
    return verb and single and ctx.has(at + 1, "frames", "them") and not ctx.form(at).endswith(ctx.lexicon.accusative)


def _only_verb(ctx: Context, at: int) -> bool:
    """A finite verb by all readings but those of the small words: «5 قضوا غرقا»."""
    read = [r for r in ctx.readings(at) if r.plain and r.entry.category != "frames"]
    return bool(read) and all(r.entry.category == "events" and r.entry.klass.startswith("verb") for r in read)


def _is_specified(ctx: Context, at: int) -> bool:
    """An accusative right behind a numeral counts, also where it looks like a verb: 3126 تدخلا; but «5 قضوا غرقا»."""
    form = ctx.form(at)
    accusative = form.endswith(ctx.lexicon.accusative) and not shapes(ctx.lexicon.language).they(form)
    return at > 0 and ctx.tokens[at - 1].is_numeral and accusative


def _carries_clitic(ctx: Context, at: int) -> bool:
    """A word with «and», or with another clitic but ال before something that the lexicon knows."""
    form = ctx.tokens[at].form
    if form.startswith(ctx.lexicon.articles[1:]):
        return True  # «للتنمية»
    return form.startswith(ctx.lexicon.conjunction) or any(
        r.prefix and r.prefix not in ctx.lexicon.articles[:1] and r.prefix not in _VERBAL for r in ctx.readings(at)
    )


def noun_after(ctx: Context, at: int) -> tuple[int, int] | None:
    """The noun at a token, or behind «من» («27 من المتطوعين»), as a token range."""
    if ctx.has(at, "frames", "count") and not ctx.is_definite(at) and is_noun(ctx, at + 1):
        return None  # «بلغ 40 ألفا عدد الزوار»
    if is_noun(ctx, at):
        return at, at
    if ctx.particle(at, "among") and (named := ctx.match(at, "nouns")) is not None and named.after > at + 1:
        return at, at  # «4 ملايين أصل زيتون»
    if ctx.particle(at, "of") and is_noun(ctx, at + 1) and not ctx.particle(at + 1, "among"):
        owned = any(r.suffix for r in ctx.readings(at + 1)) or (ctx.is_definite(at + 2) and _is_many(ctx, at + 1))
        definite = ctx.is_definite(at + 1) or owned
        place = ctx.has(at + 1, "places") and not ctx.has(at + 1, "nouns")  # «منهم 3 ملايين من الصين»
        return (at + 1, at + 1) if definite and not place else None
    return None


def _is_many(ctx: Context, at: int) -> bool:
    """A plural: «أربعة من عمال الإغاثة»."""
    return any(r.plain and r.entry.category == "nouns" and r.form != fold_word(r.entry.key) for r in ctx.readings(at))


def _is_thing(ctx: Context, at: int) -> bool:
    """«اليوم» is an adverb and a day."""
    return any(r.definite and r.entry.category in ("units", "nouns") for r in ctx.readings(at))


def is_one(ctx: Context, at: int) -> bool:
    """A singular noun: المعرض، مهرجان."""
    return any(
        r.entry.category == "nouns" and not r.governed and r.form == fold_word(r.entry.key) for r in ctx.readings(at)
    ) and not ctx.particle(at, "among")


def is_singular(ctx: Context, at: int) -> bool:
    """A definite singular, of which there is only one to number: هدفه الـ100."""
    return any(
        r.entry.category == "nouns" and (r.definite or r.suffix) and r.form == fold_word(r.entry.key) for r in ctx.readings(at)
    )


def is_membership(ctx: Context, at: int) -> bool:
    """«أفراد طاقمها الـ17», «ركاب الحافلة الـ40»: a group behind its members, or a thing behind its people, of whom the number
    tells; but «لاعبو الدورة الـ17»."""
    if ctx.is_definite(at - 1):
        return False
    group = ctx.has(at, "frames", "group") and ctx.topic(at - 1, "members")
    return group or (_are_people(ctx, at - 1) and not ctx.has(at, "series"))


def is_human(ctx: Context, at: int) -> bool:
    """«السائق», «المتهمة»: whether the word at a token names a person."""
    return any("human" in r.entry.klass.split() for r in ctx.readings(at))


def _are_people(ctx: Context, at: int) -> bool:
    """A plural of people without a clitic before it: ركاب، عمال."""
    read = [r for r in ctx.readings(at) if r.entry.category == "nouns" and r.plain] if at >= 0 else []
    return any("human" in r.entry.klass.split() and r.form != fold_word(r.entry.key) for r in read)


def definite_before(ctx: Context, at: int) -> bool:
    """Whether the token before is a definite noun: الجنود الأربعة، يومه السادس."""
    before = at - 1
    if before < 0 or before in ctx.taken or ctx.tokens[before].kind != "word" or "numbers" in ctx.readings(before).categories:
        return False
    if ctx.particle(before, "the"):
        return False
    for reading in ctx.readings(before):
        named = reading.entry.category == "traps" and reading.entry.klass == "name"
        if reading.plain and (named or (reading.entry.category == "functions" and not _is_thing(ctx, before))):
            return False
    return ctx.is_definite(before) or any(r.suffix for r in ctx.readings(before))
