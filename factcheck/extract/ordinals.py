"""Ordinals in words and digits, with the thing they number."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import definite_before, is_human, is_membership, is_noun, is_one, is_singular
from factcheck.extract.number_words import number_reading, word_class
from factcheck.lang.lexicon import Reading
from factcheck.lang.shapes import shapes
from factcheck.text.fold import fold_word

_AND = ("و", "وال")  # what may join the ten of «السادس والثلاثين»
PLACE = "came in a place"
_QUOTE, _QUOTED = '"', 5  # tokens of a name in quotation marks
_FIRST = "اولي"  # «حلت القائمة أولى»
_SHE = ("هو", "هي", "وهو", "وهي")
_HOURS = 12
_RANK_WINDOW, _LIST, _PAIR = 4, 8, 4
_IN, _OF_LIFE, _PERSON = ("في", "فى"), ("year", "month"), 4
_COMMAS = ("،", ",")
_PLACES = (("traps", "connective"), ("numbers", "ordinal"))  # what may say in which place somebody came
_SECOND = 10  # tokens between two ordinals of one noun, and between two ranks
_MOST_EDITIONS = 200


def aged(ctx: Context, at: int) -> Item | None:
    """«في السابعة من عمرها», «في الثانية والثمانين من العمر», «سن الثامنة عشرة», «في العشرين من عمره»: an age."""
    reading = number_reading(ctx.tokens[at], ("ordinal", "ordinal_teen", "ten"))
    if reading is None or not reading.definite:
        return None
    value, last = int(reading.entry.key), at
    if reading.entry.klass != "ten":
        value, last = _compounded(ctx, at, value)
    lived = _lived(ctx, at, last, value)
    if lived is not None:
        return lived
    behind = ctx.particle(last + 1, "of") and ctx.has(last + 2, "ages", "cue", "bare")
    paired = reading.joined or ctx.has(at - 1, "ranges", "open")  # «بين العشرين والأربعين»
    before = at - _PAIR if paired else at - 1
    led = any(ctx.is_age_word(i) for i in range(max(0, before), at))
    young = _is_bound(ctx, at)
    if not behind and not led and not young and not _is_years(ctx, at, last, value, reading):
        return None
    return Item(at, last, last + 1, value, value, 1, kind="age", unit="year", bare=False, why=("age in ordinals",))


def _is_bound(ctx: Context, at: int) -> bool:
    """«طفل دون الخامسة», «رجال فوق الستين»: a bound right behind people."""
    if not ctx.has(at - 1, "hedges") or not ctx.has(at - 1, "functions", "prep"):
        return False
    return any(r.entry.category == "nouns" and "human" in r.entry.klass.split() for r in ctx.readings(at - 2))


def _is_years(ctx: Context, at: int, last: int, value: int, reading: Reading) -> bool:
    """«وهو في السابعة والعشرين», «رجل في السابعة والعشرين من الحي»: a feminine ordinal past the hours of the day, behind «في» and
    with nothing behind it or people before; «بلغ العاشرة»: any, right behind a verb of reaching."""
    feminine = shapes(ctx.lexicon.language).feminine(reading.form) and reading.entry.klass != "ten"
    if feminine and ctx.has(at - 1, "ages", "owner") and not reading.governed and not is_noun(ctx, last + 1):
        return True  # «ذات الرابعة والأربعين»
    child = ctx.has(at - 2, "ages", "young") and not ctx.is_definite(at - 2) and not ctx.has(last + 1, "traps", "daytime")
    if feminine and child and ctx.form(at - 1) in _IN and not reading.governed and not ctx.is_joined(last + 1):
        return True  # «بنت في الحادية عشرة»
    ends = last + 1 >= len(ctx.tokens) or ctx.is_clause_end(last + 1) or ctx.form(last + 1) == "."
    if feminine and ends and ctx.has(at - 1, "ages", "pass") and not reading.governed:
        return True
    told = ends or (is_human(ctx, at - 2) and not ctx.is_definite(at - 2))
    return feminine and told and value > _HOURS and ctx.has(at - 1, "functions", "prep") and not reading.governed


def _lived(ctx: Context, at: int, last: int, value: int) -> Item | None:
    """«طفل لم يكمل عامه الرابع», «رضيعة في شهرها السادس»: which year or month of a life, beside a person and behind a verb of
    completing or «في»; «عيد ميلادها التاسع», «شمعته العشرين»: how many years."""
    feast = ctx.has(at - 1, "ages", "feast") or (ctx.match(at - 2, "ages") or ctx.match(at - 1, "ages"))
    if feast is True or (feast and feast.entry.klass == "feast"):
        return Item(at, last, last + 1, value, value, 1, kind="age", unit="year", bare=False, why=("age by a feast",))
    own = (r for r in ctx.readings(at - 1) if r.entry.category == "units" and r.suffix and r.entry.key in _OF_LIFE)
    unit = next(own, None)
    if unit is None:
        return None
    verbs = [i for i in range(max(0, at - _PAIR), at - 1) if ctx.has(i, "ages", "complete")]
    inside = ctx.form(at - 2) in _IN
    first = verbs[0] if verbs else at - 2
    near = range(max(0, first - _PERSON), at - 1)
    person = any(r.entry.category == "nouns" and "human" in r.entry.klass.split() for i in near for r in ctx.readings(i))
    if not (verbs or inside) or not person:
        return None
    denied = bool(verbs) and ctx.has(first - 1, "hedges", "negation")
    low, high = (None, value) if denied else (value - 1, value) if inside and not verbs else (value, value)
    return Item(
        at, last, last + 1, low, high, 1, kind="age", hedge="less_than" if denied else "range" if low != high else "exact",
        unit=unit.entry.key, bare=False, why=("age by the year of life",),
    )  # fmt: skip


def _compounded(ctx: Context, at: int, value: int) -> tuple[int, int]:
    """The value and the last token of an ordinal with its ten: الثالثة عشرة، السادس والثلاثين."""
    if at + 1 not in ctx.taken and ctx.has(at + 1, "numbers", "ten_unit") and any(r.plain for r in ctx.readings(at + 1)):
        return value % 10 + 10, at + 1
    ten = _joined_ten(ctx, at + 1)
    return (value, at) if ten is None else (value % 10 + ten, at + 1)


def ordinal(ctx: Context, at: int) -> Item | None:
    """«الجولة الثالثة», «اليوم السادس والثلاثين», «ثالث أكبر», «مخيم ثان», «للمرة الثلاثين»."""
    token = ctx.tokens[at]
    if "numbers" not in token.readings.categories:
        return None
    reading = number_reading(token, ("ordinal", "ordinal_teen"))
    if reading is None:
        return _round(ctx, at)
    value, last = _compounded(ctx, at, int(reading.entry.key))
    if last == at and reading.entry.klass == "ordinal_teen":
        return None
    if last == at and value == 1 and _is_preliminary(ctx, at):
        return None
    noun = _numbered_noun(ctx, at, last, reading.definite)
    if noun is None or (value == 1 and not reading.definite and ctx.has(noun[0], "functions")):
        return None
    return Item(
        at,
        last,
        max(last, noun[1] if noun[0] > last else last) + 1,
        value,
        value,
        1,
        kind="ordinal",
        noun=noun,
        bare=False,
        why=("ordinal",),
    )


def placed(ctx: Context, at: int) -> Item | None:
    """«حل العداء ثانيا», «جاء الحزب الحاكم ثالثا», «حلت الهند ثالثة»: the place in which somebody came."""
    reading = next((r for r in ctx.readings(at) if (r.entry.category, r.entry.klass) in _PLACES), None)
    if reading is None or not reading.plain:
        return None
    written = shapes(ctx.lexicon.language)
    if reading.entry.category == "numbers" and not (written.feminine(reading.form) or reading.form == _FIRST):
        return None
    quoted = _before_quotes(ctx, at - 1)  # «حلت قائمة «الراية» أولى»
    for verb in range(quoted - 1, max(-1, quoted - _PAIR), -1):
        if ctx.has(verb, "traps", "placed"):
            if verb == at - 1 and reading.entry.category == "numbers":
                return None  # «جاءت ثانية»: again
            noun = (verb + 1, verb + 1) if verb + 1 < at and not ctx.has(verb + 1, "places") else None
            value = int(reading.entry.key)
            return Item(at, at, at + 1, value, value, 1, kind="ordinal", noun=noun, bare=False, why=(PLACE,))
        named = ctx.is_definite(verb) or ctx.has(verb, "places")
        if not named and not (is_noun(ctx, verb) and (verb == at - 1 or quoted < at or ctx.is_definite(verb + 1))):
            return None
    return None


def _before_quotes(ctx: Context, at: int) -> int:
    """The token behind what stands before a name in quotation marks that ends at a token; the next one, where none does."""
    if ctx.form(at) != _QUOTE:
        return at + 1
    return next((i for i in range(at - 1, max(-1, at - 1 - _QUOTED), -1) if ctx.form(i) == _QUOTE), at + 1)


def _is_preliminary(ctx: Context, at: int) -> bool:
    """«التقدير الأولي»: the relational adjective, which folds into the feminine of «first», behind a masculine noun."""
    if not shapes(ctx.lexicon.language).relational(ctx.written(at)):
        return False
    before = at - 1
    nouns = [r for r in ctx.readings(before) if r.entry.category == "nouns"]
    return not shapes(ctx.lexicon.language).feminine(ctx.form(before)) and not any(
        r.entry.klass.startswith("f") or r.form != fold_word(r.entry.key) for r in nouns
    )


def _numbered_noun(ctx: Context, at: int, last: int, definite: bool) -> tuple[int, int] | None:
    if definite:
        head = at
        while head > at - _LIST and ctx.is_joined(head) and ctx.has(head - 1, "numbers", "ordinal"):
            head -= 1  # «المرتبتين الأولى والثانية»
        known = definite_before(ctx, head) and not ctx.has(head - 1, "weekdays")
        return (head - 1, head - 1) if known else _restated(ctx, at) or _told(ctx, at, last) or _another(ctx, at, last)
    if at and ctx.tokens[at - 1].is_numeral and ctx.has(at, "units"):
        return None  # «7 ثوان»
    if is_noun(ctx, last + 1):
        return last + 1, last + 1  # ثالث أكبر، أول جولة
    before = at - 1
    plain = any(r.plain for r in ctx.readings(at)) and not ctx.has(at, "traps", "connective")
    if plain and is_noun(ctx, before) and not ctx.is_definite(before):
        return before, before  # مخيم ثان
    return None


def _joined_ten(ctx: Context, at: int) -> int | None:
    if at >= len(ctx.tokens) or at in ctx.taken:
        return None
    ten = word_class(ctx.tokens[at], ("ten",), _AND)
    return None if ten is None else int(ten[0])


def _round(ctx: Context, at: int) -> Item | None:
    """«للمرة الثلاثين», «الذكرى الأربعين»: a definite ten or hundred behind a definite noun of a series."""
    reading = number_reading(ctx.tokens[at], ("ten", "hundred"))
    if reading is None or not reading.definite or reading.governed or reading.joined:
        return None
    noun = (at - 1, at - 1) if definite_before(ctx, at) and _is_series(ctx, at - 1) else _restated(ctx, at)
    if noun is None:
        return None
    value = int(reading.entry.key)
    return Item(at, at, at + 1, value, value, 1, kind="ordinal", noun=noun, bare=False, why=("ordinal",))


def _restated(ctx: Context, at: int) -> tuple[int, int] | None:
    """«الدورة، وهي العشرون،»: the noun of a series right before the comma and «which is»."""
    if not ctx.has(at - 1, "links", "copula") or ctx.form(at - 2) not in _COMMAS:
        return None
    for before in range(at - 3, max(-1, at - 3 - _PAIR), -1):
        if before not in ctx.taken and (ctx.has(before, "series", "series") or ctx.has(before, "series", "edition")):
            return before, before
        if ctx.is_clause_end(before) or before in ctx.numerals:
            return None
    return None


def _told(ctx: Context, at: int, last: int) -> tuple[int, int] | None:
    """«في حادث هو الثالث خلال شهر», «ميزانية هي الثامنة والخمسون»: the indefinite noun right before «which is»."""
    pronoun = ctx.form(at - 1) in _SHE and not ctx.is_definite(at - 2)
    behind = last + 1 >= ctx.size or ctx.has(last + 1, "functions") or ctx.is_clause_end(last + 1) or ctx.form(last + 1) == "."
    behind = behind or any(r.governed for r in ctx.readings(last + 1))
    noun = at - 2 if is_one(ctx, at - 2) else at - 3
    return (noun, noun) if pronoun and behind and is_one(ctx, noun) and not ctx.is_definite(noun) else None


def _another(ctx: Context, at: int, last: int) -> tuple[int, int] | None:
    """«لقبه العاشر في البطولة، والأول له منذ أعوام»: a second ordinal of one noun."""
    behind = last + 1
    goes_on = ctx.has(behind, "functions", "object") or ctx.has(behind, "links", "before") or ctx.has(behind, "series", "among")
    if not ctx.is_joined(at) or not goes_on:
        return None
    for before in range(at - 1, max(0, at - _SECOND), -1):
        reading = number_reading(ctx.tokens[before], ("ordinal", "ordinal_teen"))
        if reading is not None and reading.definite and definite_before(ctx, before):
            return before - 1, before - 1
        if ctx.has(before, "borders", "hard"):
            return None
    return None


def _is_series(ctx: Context, at: int) -> bool:
    return any(r.entry.category == "series" and (r.definite or r.suffix) for r in ctx.readings(at))


def numbered(ctx: Context, item: Item) -> Item | None:
    """«المرتبة 201», «اليوم الـ22», «الدورة 43 من المعرض»: digits behind a definite noun of a series, with nothing to count
    behind them. ``None`` where the digits may be the name of the thing («المركز 4»)."""
    at = item.first
    edition = ctx.particle(item.last + 1, "of") and (is_one(ctx, item.last + 2) or _is_edition(ctx, at))
    edition = (edition or _before_count(ctx, item)) and not is_membership(ctx, at - 2)
    title = _title(ctx, item) or _ranked_too(ctx, item)
    if title is not None:
        return replace(item, kind="ordinal", noun=title, bare=False).because("title in digits")
    if not (item.bare or edition) or item.kind != "count" or not ctx.form(at).isdigit() or item.scaled:
        return item
    glued = ctx.particle(at - 1, "the") or ctx.form(at - 1) == "("
    before = at - 1 - glued
    if before < 0 or (before in ctx.taken and not glued):
        return item
    if not glued and not edition and ctx.particle(item.last + 1, "of"):
        return item  # «غاب عن الجلسة 6 من أصل 15»
    for reading in ctx.readings(before):
        if reading.entry.category != "series" or not (reading.definite or reading.suffix):
            continue
        placed = glued or edition or _speaks_of_rank(ctx, before) or ctx.has(at + 1, "functions", "part")
        if reading.entry.klass == "rank" and not placed:
            return None
        return replace(item, kind="ordinal", noun=(before, before), bare=False).because("ordinal in digits")
    if glued and ctx.particle(at - 1, "the") and is_singular(ctx, before) and not is_membership(ctx, before):
        return replace(item, kind="ordinal", noun=(before, before), bare=False).because("ordinal in digits")
    described = _described(ctx, before, item, glued=glued and ctx.particle(at - 1, "the"))
    if described is not None:
        return replace(item, kind="ordinal", noun=described, bare=False).because("ordinal in digits")
    return item


def _described(ctx: Context, before: int, item: Item, *, glued: bool) -> tuple[int, int] | None:
    """«القمة العربية 33», «فصله التشريعي الـ16»: an adjective between the noun and its number."""
    noun = before - 1
    known = ctx.is_definite(noun) or any(r.suffix for r in ctx.readings(noun))
    if noun < 0 or not known or not ctx.is_definite(before) or (is_noun(ctx, before) and ctx.has(before, "nouns")):
        return None
    if ctx.has(before, "places") or ctx.particle(item.last + 1, "of") or item.value > _MOST_EDITIONS or is_membership(ctx, noun):
        return None
    held = ctx.has(noun, "series", "series", "edition")
    return (noun, noun) if held or (glued and is_singular(ctx, noun)) else None


def _ranked_too(ctx: Context, item: Item) -> tuple[int, int] | None:
    """«المركز الثالث عربيا و40 عالميا»: a second rank, among others."""
    among = ctx.has(item.last + 1, "series", "among")
    joined = ctx.particle(item.first - 1, "and") or ctx.is_joined(item.first)
    if not (among and joined and item.kind == "count" and ctx.tokens[item.first].is_numeral) or item.scaled:
        return None
    for at in range(item.first - 1, max(-1, item.first - _SECOND), -1):
        if ctx.has(at, "series", "rank", "series") and not ctx.has(at, "series", "among"):
            return at, at
    return None


def _title(ctx: Context, item: Item) -> tuple[int, int] | None:
    """«على مرمى حجر من درع الدوري 43»: digits that end a clause, behind a title and what it is the title of."""
    at = item.first - 2
    ends = item.last + 1 >= ctx.size or ctx.is_clause_end(item.last + 1) or ctx.form(item.last + 1) == "."
    one = item.bare and item.kind == "count" and item.last == item.first and ctx.tokens[item.first].is_numeral
    if not (ends and one and ctx.has(at, "series", "title")) or ctx.is_definite(at) or not ctx.is_definite(at + 1):
        return None
    return at, at


def _is_edition(ctx: Context, at: int) -> bool:
    """«الدورة 21 من مناورات الساحل»: what many are held of; but «حضر الدورة 20 من نواب المعارضة»."""
    return ctx.has(at - 1, "series", "edition") and not is_human(ctx, at + 2)


def _before_count(ctx: Context, item: Item) -> bool:
    """«تشهد الدورة 57 مشاركة 1420 دارا»: what stands behind the digits has a number of its own."""
    noun = item.noun
    if noun is None or noun != (item.last + 1, item.last + 1) or noun[1] + 1 >= ctx.size:
        return False
    return ctx.tokens[noun[1] + 1].is_numeral or ctx.has(noun[1] + 1, "numbers")


def _speaks_of_rank(ctx: Context, at: int) -> bool:
    return any(r.entry.key == "ranked" for i in range(max(0, at - _RANK_WINDOW), at) for r in ctx.readings(i))
