"""Nouns that carry their own number: duals, «noun + واحد», one unit and a fraction of it."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract.amounts import below_zero, points, rate, signed
from factcheck.extract.halves import exact_sum, joined_fraction
from factcheck.extract.items import Context, Item, unit_kind
from factcheck.extract.nouns import is_noun, is_one
from factcheck.extract.number_words import number_reading, word_class
from factcheck.lang.lexicon import Entry, Reading
from factcheck.lang.shapes import shapes
from factcheck.model import Kind
from factcheck.world.units import dimension

IMPLIED = "implied"
_GENDERS = ("m", "f")
_VERBAL, _FINITE = frozenset({"events", "speakers", "modality", "scopes", "ranges"}), ("verb", "light", "weak", "aux", "change")
_BEFORE_UNIT = ("", "ب", "ل", "و")
_PEOPLE = ("nouns", "nationalities")
_HER = "ه"
_SCORER = 3  # tokens from the verb to the goals
_TOWARDS = "نحو"
_LIKE = "ك"  # «like two …» is not written in news; «كهرمان» is a town


def dual(ctx: Context, at: int) -> Item | None:
    """«جنديان», «شحنتي سلاح», «خلال اليومين الماضيين»: a dual noun that carries two."""
    readings = ctx.readings(at)
    if "duals" not in readings.categories or any(r.entry.category == "nouns" and r.plain for r in readings):
        return None
    reading = next((r for r in readings if r.entry.category == "duals" and not r.suffix and not r.prefix.endswith(_LIKE)), None)
    if reading is None:
        return None
    phrase = ctx.match(at, "duals")
    entry = phrase.entry if phrase is not None and phrase.after > at + 1 else _unit_entry(readings)
    if entry is not None and entry.key == "decade" and signed(ctx, at):
        entry = None
    last = phrase.after - 1 if phrase is not None else at
    construct = reading.form.endswith(ctx.lexicon.dual_construct)
    if reading.plain and (_describes(ctx, reading, at) or ctx.has(at - 1, "numbers", "unit")):
        return None  # behind «سبعة» a plural of people: «سبعة معدنين»
    if reading.definite and (construct or entry is None or not entry.klass.startswith("time") or not ctx.is_definite(last + 1)):
        return None  # «البلدين» points back; «العامين الماضيين» counts
    if construct and not _counts_in_construct(ctx, reading, at):
        return None
    after = last + 1
    if ctx.has(after, "numbers", "unit") and word_class(ctx.tokens[after], ("unit",), ("",)) == (2, "unit", ""):
        last, after = after, after + 1
    item = Item(at, last, after, 2, 2, 1, noun=(at, at), bare=False, why=(f"dual: {ctx.form(at)}",))
    if entry is None:
        return item
    if entry.klass in ("point", "plain") or entry.key == "index_point":
        return points(ctx, item, "point" if entry.key == "index_point" else entry.key, at)
    return rate(ctx, below_zero(ctx, replace(item, kind=_kind_of(entry), unit=entry.key, noun=None)))


def _describes(ctx: Context, reading: Reading, at: int) -> bool:
    """«سيارتين مفخختين», «وفدان آخران»: a dual right behind an indefinite dual with its ending is an adjective."""
    ending, taa = reading.form[-2:], ctx.lexicon.feminine_construct[0][0]
    return any(
        r.entry.category == "duals"
        and not r.definite
        and not r.suffix
        and r.form[-2:] == ending
        and (r.form[-3] == taa) == (reading.form[-3] == taa)
        for r in ctx.readings(at - 1)
    )


def unknown(ctx: Context, at: int) -> Item | None:
    """«شيد حظيرتين»: a noun that the lexicon lacks, with the look of a feminine dual, right behind a preposition or verb, or
    behind the subject of one."""
    token = ctx.tokens[at]
    if token.readings or token.kind != "word" or not shapes(ctx.lexicon.language).dual(token.form):
        return None
    subject = ctx.is_definite(at - 1) and (_is_verb(ctx, at - 2) or _may_be_verb(ctx, at - 2))
    if not subject and not _is_governor(ctx, at - 1):
        return None
    return Item(at, at, at + 1, 2, 2, 1, noun=(at, at), bare=False, why=("dual by its look",))


def of_nation(ctx: Context, at: int) -> Item | None:
    """«أصيب سوريان», «بينهم صينيان»: two people called by their nation, behind a verb, a part word, «and» or at the head of a
    clause; behind another dual it is an adjective («سائحان صينيان»)."""
    reading = next((r for r in ctx.readings(at) if r.entry.category == "nationalities" and not r.suffix), None)
    marked = shapes(ctx.lexicon.language).marked_dual(ctx.written(at))
    if reading is None or reading.definite or reading.governed or not is_nation_dual(ctx, reading, marked):
        return None
    before = ctx.form(at - 1)
    described = before.endswith(ctx.lexicon.dual_endings) and not reading.joined
    opens = at == 0 or ctx.is_clause_end(at - 1) or ctx.match(at - 1, "parts") is not None
    if described or not (opens or marked or reading.joined or _may_act(ctx, at - 1)):
        return None
    return Item(at, at, at + 1, 2, 2, 1, noun=(at, at), bare=False, why=(f"dual of a nation: {ctx.form(at)}",))


def is_nation_dual(ctx: Context, reading: Reading, marked: bool = False) -> bool:
    """سوريان، سوريتين, but not أفغان: without the ending it is an adjective of the same nation."""
    form, ending = reading.form, ctx.lexicon.dual_endings
    singular = ctx.lexicon.words.get(form[:-2], ()) if form.endswith(ending[:1]) else ()
    if marked:
        return True
    feminine = form.endswith(tuple(ctx.lexicon.feminine_construct[0][0] + one for one in ending))
    return feminine or any(entry.category == "nationalities" and entry.key == reading.entry.key for entry in singular)


def _may_act(ctx: Context, at: int) -> bool:
    """A finite verb, whatever else it may be."""
    return any(r.entry.category in _VERBAL and r.entry.klass.startswith(_FINITE) and not r.suffix for r in ctx.readings(at))


def _is_governor(ctx: Context, at: int) -> bool:
    return ctx.has(at, "functions", "prep") or ctx.particle(at, "of", "to", "bound") or _is_verb(ctx, at)


def _may_be_verb(ctx: Context, at: int) -> bool:
    """An unknown word, or one that may be a verb, that begins a clause: the first, or behind a mark or a conjunction."""
    if at < 0 or ctx.tokens[at].kind != "word":
        return False
    if ctx.readings(at) and not any(r.entry.category in _VERBAL and r.entry.klass.startswith(_FINITE) for r in ctx.readings(at)):
        return False
    return at == 0 or ctx.is_clause_end(at - 1) or ctx.has(at - 1, "borders")


def _is_verb(ctx: Context, at: int) -> bool:
    """Whether the word at a token is a finite verb and nothing else."""
    readings = ctx.readings(at)
    return bool(readings) and all(
        r.entry.category in _VERBAL and r.entry.klass.startswith(_FINITE) for r in readings if not r.suffix
    )


def _unit_entry(readings: tuple[Reading, ...]) -> Entry | None:
    """The unit that a dual was made of: its class is a dimension, not a gender."""
    return next((r.entry for r in readings if r.entry.category == "duals" and r.entry.klass.split()[0] not in _GENDERS), None)


def _kind_of(entry: Entry) -> Kind:
    return unit_kind(entry) if dimension(entry.key) else "money"


def _counts_in_construct(ctx: Context, reading: Reading, at: int) -> bool:
    """«شحنتي سلاح» counts; «محافظتي نينوى وصلاح الدين» names its two, and «صاروخي» is an adjective."""
    return reading.form.endswith(ctx.lexicon.feminine_construct) and is_noun(ctx, at + 1) and not _names_two(ctx, at + 1)


def _names_two(ctx: Context, at: int) -> bool:
    place = any(r.entry.category == "places" and not r.prefix for r in ctx.readings(at))
    listed = ctx.form(at + 1).startswith(ctx.lexicon.conjunction) and len(ctx.form(at + 1)) > 1
    return place or (listed and (ctx.is_definite(at) or not ctx.has(at, "nouns")))


def single(ctx: Context, at: int) -> Item | None:
    """«سائح واحد», «شهرا واحدا»: the noun is part of the surface."""
    noun = at - 1
    if at < 1 or not any(r.entry.klass == "unit1" and r.plain for r in ctx.readings(at)):
        return None
    loose = ctx.particle(at + 1, "and")
    if (loose or ctx.is_joined(at + 1)) and ctx.has(at + 1 + loose, "numbers", "ten"):
        return None  # «واحد وعشرون»
    if ctx.has(at + 1, "numbers", "ten_unit"):
        return None  # «9 في نابلس وأحد عشر في جنين»
    if (percent := ctx.match(at + 1, "percents")) is not None and percent.entry.klass == "percent":
        return None  # «بنسبة واحد في المئة»
    if not is_noun(ctx, noun) and not _counted_once(ctx, noun):
        return None
    if ctx.particle(noun - 1, "of") and ctx.has(noun, "frames", "group"):
        return None  # «توفي 5 من عائلة واحدة»: what they are, and no count
    if ctx.is_definite(noun) and not any(r.plain and r.entry.category == "nouns" for r in ctx.readings(noun)):
        return None
    head = _head_of_one(ctx, noun, at)
    item = Item(head, at, at + 1, 1, 1, 1, noun=(head, head), bare=False, why=("noun + one",))
    point = ctx.match(at - 2, "percents")
    if point is not None and point.after == at:
        return replace(points(ctx, item, point.entry.key, noun), first=at - 2)
    for reading in ctx.readings(noun):
        if reading.entry.key == "index_point":
            return points(ctx, item, "point", noun)
        if reading.entry.category in ("units", "currencies") and not reading.suffix:
            return replace(item, kind=unit_kind(reading.entry), unit=reading.entry.key, noun=None)
    return item


def _head_of_one(ctx: Context, noun: int, one: int) -> int:
    """«طائرة شحن واحدة», «طائرة مسيرة واحدة»: an indefinite feminine noun right before what describes it."""
    written = shapes(ctx.lexicon.language)
    feminine, ands = written.feminine, ("", *written.clitics.ands)
    head = noun - 1
    if head < 0 or not feminine(ctx.form(one)) or not feminine(ctx.form(head)) or ctx.is_definite(head) or ctx.is_joined(noun):
        return noun
    bare = (r for r in ctx.readings(head) if r.entry.category == "nouns" and not r.definite and not r.suffix)
    return head if any(r.prefix in ands for r in bare) and is_one(ctx, head) else noun


def _counted_once(ctx: Context, at: int) -> bool:
    """A noun with a clitic before it (بهدف واحد، لشخص واحد) or one that the lexicon knows as an event only (تدخل واحد)."""
    if at in ctx.taken or ctx.tokens[at].kind != "word":
        return False
    return any(r.entry.category in ("nouns", "units", "events") and not r.definite and not r.suffix for r in ctx.readings(at))


def reinforced(ctx: Context, at: int) -> Item | None:
    """«شرطيين اثنين»: a dual that the lexicon lacks, or has as a plural, known by the «two» behind it."""
    two = number_reading(ctx.tokens[at], ("unit",), ("",))
    before = at - 1
    if two is None or two.entry.key != "2" or before < 0 or before in ctx.taken:
        return None
    if ctx.readings(before) and not any(r.plain and r.entry.category in _PEOPLE for r in ctx.readings(before)):
        return None
    if ctx.tokens[before].kind != "word" or not ctx.form(before).endswith(ctx.lexicon.dual_endings):
        return None
    return Item(before, at, at + 1, 2, 2, 1, noun=(before, before), bare=False, why=("dual by its two",))


def implied_one(ctx: Context, at: int) -> Item | None:
    """«كيلوغراما و110 غرامات», «ساعة وعشر دقائق», «دينارا و20 قرشا»: one unit that a smaller one follows; dropped where it does
    not."""
    if ctx.readings(at).categories.isdisjoint(("units", "currencies")) or at in ctx.taken:
        return None
    unit = ctx.match(at, "units", "currencies")
    if unit is None or unit.prefix not in _BEFORE_UNIT or unit.suffix:
        return None
    after = unit.after
    digits = ctx.particle(after, "and") and after + 1 < len(ctx.tokens) and ctx.tokens[after + 1].is_numeral
    words = any(r.joined and not r.definite for r in ctx.readings(after) if r.entry.category in ("numbers", "duals"))
    if not digits and not words:
        return None
    return Item(
        at, after - 1, after, 1, 1, 1,
        kind=unit_kind(unit.entry), unit=unit.entry.key, bare=False, klass=IMPLIED, why=("one unit",),
    )  # fmt: skip


def one_point(ctx: Context, at: int) -> Item | None:
    """«بمقدار نقطة مئوية», «نقطة مئوية ونصف»: one, where no number stands before."""
    point = ctx.match(at, "percents")
    if point is None or point.entry.klass != "point" or point.after != at + 2 or point.prefix or not is_one(ctx, at):
        return None
    if at < 1 or ctx.tokens[at - 1].is_numeral or not ctx.readings(at - 1).categories.isdisjoint(("numbers", "fractions")):
        return None
    more, after = joined_fraction(ctx, point.after) or (0, point.after)
    value = exact_sum(1, more)
    item = Item(at, after - 1, after, value, value, more or 1, bare=False, why=("one point",))
    return points(ctx, item, point.entry.key, at)


def unit_and_fraction(ctx: Context, at: int) -> Item | None:
    """«متر ونصف المتر», «ساعة ونصف»: one unit and a fraction of it, with no number before."""
    if ctx.readings(at).categories.isdisjoint(("units", "currencies")):
        return None
    unit = ctx.match(at, "units", "currencies")
    if unit is None or unit.prefix not in _BEFORE_UNIT or unit.suffix:
        return None
    fraction = joined_fraction(ctx, unit.after, unit.entry.key)
    if fraction is None:
        return None
    value, after = exact_sum(1, fraction[0]), fraction[1]
    return Item(
        at, after - 1, after, value, value, fraction[0],
        kind=unit_kind(unit.entry), unit=unit.entry.key, bare=False, why=("unit and fraction",),
    )  # fmt: skip


def both_goals(ctx: Context, at: int) -> Item | None:
    """«سجل هدفي المباراة», «أحرز سالم هدفي فريقه»: behind a verb of scoring, else it may be «my goal»."""
    if not ctx.has(at, "traps", "bothgoals") or at in ctx.taken or not (ctx.is_definite(at + 1) or ctx.has(at + 1, "nouns")):
        return None
    near = range(max(0, at - _SCORER), at)
    scored = any(r.entry.key == "scored" and r.entry.klass.startswith("verb") for i in near for r in ctx.readings(i))
    scored = scored or ctx.topic(at + 1, "match")
    return Item(at, at, at + 1, 2, 2, 1, noun=(at, at), bare=False, why=("both goals",)) if scored else None


def about_one(ctx: Context, at: int) -> Item | None:
    """«قرابة المتر», «زهاء الساعة», «نحو الكيلومتر»: about one unit, where it has the article and nothing describes it."""
    if not any(found.entry.key == "about" and found.after == at for found in ctx.hedges.get(at - 1, ())) or at in ctx.taken:
        return None
    unit = ctx.match(at, "units", "currencies")
    if unit is None or not unit.definite or unit.prefix not in ctx.lexicon.articles[:1] or unit.suffix:
        return None
    time = unit.entry.klass.startswith("time")
    if unit.entry.category == "units" and not ctx.has(at, "traps", "the_one", "the_year"):
        return None
    after = unit.after
    goes_on = ctx.is_definite(after) or ctx.has(after, "numbers") or ctx.has(after, "fractions") or after in ctx.taken
    if goes_on or (after < ctx.size and ctx.tokens[after].is_numeral) or (time and ctx.form(at - 1) == _TOWARDS):
        return None  # «قرابة الساعة الثالثة», «نحو العام المقبل»
    return Item(
        at, after - 1, after, 1, 1, 1, kind=unit_kind(unit.entry), unit=unit.entry.key, bare=False, why=("about one unit",)
    )


def whole(ctx: Context, at: int) -> Item | None:
    """«أسبوعا كاملا», «يوما بأكمله»: one unit of time, told to be a whole one."""
    unit = _lone_unit(ctx, at - 1)
    if unit is None or ctx.is_definite(at) or ctx.has(at - 2, "numbers"):
        return None
    return Item(at - 1, at, at + 1, 1, 1, 1, kind="duration", unit=unit.key, bare=False, why=("one whole unit",))


def lasting(ctx: Context, at: int) -> Item | None:
    """«لمدة أسبوع», «مهلة سنة», «استمر يوما»: one unit of time behind a word of lasting, and no part of a date or name."""
    unit = _lone_unit(ctx, at)
    verb = at - 1 if ctx.has(at - 1, "traps", "lasts") else _lasted(ctx, at)
    if unit is None or verb < 0:
        return None
    after = at + 1
    named = ctx.is_definite(after) or ctx.tokens[after].is_numeral if after < ctx.size else False
    if named or any(ctx.has(after, name) for name in ("numbers", "months", "weekdays", "places", "units", "fractions")):
        return None  # «لمدة عام 2020», «مدة شهر رمضان»
    noun = any(r.entry.category == "nouns" and r.plain for r in ctx.readings(after))
    if noun and not ctx.has(after, "functions"):
        return None  # «مدة يوم عمل»
    return Item(at, at, after, 1, 1, 1, kind="duration", unit=unit.key, bare=False, why=("one unit that lasts",))


def _lasted(ctx: Context, at: int) -> int:
    """«دام الإضراب أسبوعا», «استمر حظر التجول شهرا»: the verb before its definite subject; -1: none."""
    if not ctx.form(at).endswith((ctx.lexicon.accusative, _HER)) or not ctx.is_definite(at - 1) or at - 1 in ctx.taken:
        return -1
    for verb in (at - 2, at - 3, at - 4):
        if verb >= 0 and ctx.has(verb, "traps", "lasts") and not ctx.is_definite(verb) and _may_act(ctx, verb):
            return verb
        if not (ctx.is_definite(verb) or is_noun(ctx, verb)):
            return -1
    return -1


def _lone_unit(ctx: Context, at: int) -> Entry | None:
    """The unit of time that an indefinite singular with no number before it is."""
    if at < 0 or at in ctx.taken or not ctx.has(at, "traps", "one") or ctx.has(at - 1, "numbers"):
        return None
    if at and ctx.tokens[at - 1].is_numeral:
        return None
    for reading in ctx.readings(at):
        entry, bare = reading.entry, not reading.definite and not reading.suffix and reading.prefix in _BEFORE_UNIT
        if entry.category == "units" and bare and entry.klass.startswith("time"):
            return entry
    return None
