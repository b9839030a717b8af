"""Quantities that are more than a cardinal: vague plurals, shares of every N, multiples, ages."""

from __future__ import annotations

from fractions import Fraction

from msgspec.structs import replace

from factcheck.extract import hedging
from factcheck.extract.cardinals import CardinalParser
from factcheck.extract.gaps import gap, is_and
from factcheck.extract.halves import exact_sum
from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import is_human, is_noun, noun_after
from factcheck.lang.lexicon import Reading
from factcheck.lang.shapes import shapes
from factcheck.model import exact
from factcheck.text.fold import fold_word

_VAGUE = ("few", "vague", "scale_pl", "scale")
_INSIDE = ("", "ال")
_LIFE_UNITS = ("year", "month", "day", "week")
_TERM_WINDOW = 4  # tokens from «البالغة» back to the noun that it describes
_OLDEST = 120
_STROKE, _NAME_MARKS, _NAME = "\u0640", ("-", "،", ",", ":"), 5
_AGE_WINDOW, _COMPARE_WINDOW, _GONE_WINDOW = 7, 4, 14


def vague(ctx: Context, at: int) -> Item | None:
    """«عشرات الآلاف», «بضع مئات», «ملايين»: a plural with no figure, with its declared interval."""
    if "numbers" not in ctx.readings(at).categories:
        return None
    low = high = 1
    last, seen = at, False
    for klass in _VAGUE:
        index = last + 1 if seen else at
        word = _vague_word(ctx, index, klass, first=not seen)
        if word is None or (klass == "scale" and not seen):
            continue
        first, _, final = word.entry.key.partition("..")
        if final:
            low, high = low * int(first), high * int(final)
        else:
            scale = int(first)
            low, high = (low * scale, high * scale) if seen else (2 * scale, 10 * scale - 1)
        last, seen = index, True
    if not seen:
        return None
    few_alone = ctx.has(at, "numbers", "few") and last == at
    noun = noun_after(ctx, last + 1)
    if few_alone and noun is None:
        return None
    after = last + 1 if noun is None else noun[1] + 1
    measured = ctx.match(last + 1, "units", "currencies") if noun is not None and noun[0] == last + 1 else None
    unit = ""
    if measured is not None and not measured.suffix:
        unit, after, noun = measured.entry.key, measured.after, None
    return Item(
        at,
        last,
        after,
        None,
        None,
        1,
        kind="vague",
        hedge="vague",
        unit=unit,
        noun=noun,
        bare=False,
        vague=(low, high),
        why=("vague",),
    )


def _vague_word(ctx: Context, at: int, klass: str, *, first: bool) -> Reading | None:
    if at in ctx.taken or not ctx.has(at, "numbers", klass):
        return None
    for reading in ctx.tokens[at].readings:
        if reading.entry.category == "numbers" and reading.entry.klass == klass and not reading.suffix:
            return reading if first or reading.prefix in _INSIDE else None
    return None


def double(ctx: Context, at: int) -> Item | None:
    """«ضعفي», «إلى الضعف», «نحو ضعف ما …»; ضعف also means weakness, so it needs a lead word or what it doubles."""
    reading = next(
        (r for r in ctx.readings(at) if r.entry.category == "multiples" and r.entry.klass in ("double", "doubles")), None
    )
    if reading is None or reading.suffix:
        return None
    led = ctx.has(at - 1, "multiples", "lead") or ctx.has(at - 1, "hedges")
    weak = ctx.is_definite(at + 1) and not ctx.has(at + 1, "numbers") and not ctx.has(at - 1, "multiples", "restate")
    by = reading.definite and reading.governed
    if not (reading.entry.klass == "doubles" or by or (led and not weak) or ctx.particle(at + 1, "what")):
        return None
    return Item(at, at, at + 1, 2, 2, 1, kind="multiple", unit="times", bare=False, why=("multiple",))


def marked_fraction(ctx: Context, at: int) -> Item | None:
    """«ثُمن المساحة»: a word that is a fraction where its vowel is written."""
    reading = next(r for r in ctx.readings(at) if r.entry.category == "fractions")
    if not shapes(ctx.lexicon.language).fraction(ctx.written(at), len(reading.prefix)):
        return None
    value, noun = exact(reading.entry.key), noun_after(ctx, at + 1)
    after = at + 1 if noun is None else noun[1] + 1
    return Item(at, at, after, value, value, value, kind="fraction", noun=noun, bare=noun is None, why=("marked fraction",))


def multiple(ctx: Context, item: Item) -> Item:
    """«ثلاثة أضعاف», and «N مرات» behind a comparative («أعلى بثلاث مرات»)."""
    if "multiples" not in ctx.categories:
        return item
    if item.kind == "count" and ctx.has(item.last + 1, "multiples", "folds"):
        more, last = _and_part(ctx, item.last + 2)
        low, high = (None if bound is None else exact_sum(bound, more) for bound in (item.low, item.high))
        return replace(item, low=low, high=high, kind="multiple", unit="times", last=last, after=last + 1, noun=None, bare=False)
    if item.noun is None or not ctx.has(item.noun[0], "multiples", "times"):
        return item
    by = any(r.is_by for r in ctx.readings(item.first))  # «يفوق عدد النساء عدد الرجال بمرتين»
    window = range(max(0, item.first - (_COMPARE_WINDOW * 2 if by else _COMPARE_WINDOW)), item.first)
    if not any(ctx.has(i, "multiples", "compare") for i in window):
        return item
    return replace(item, kind="multiple", unit="times", last=max(item.last, item.noun[0]), noun=None).because(
        "behind a comparative"
    )


def _and_part(ctx: Context, at: int) -> tuple[Fraction, int]:
    """What «ونصف» or «ونصف الضعف» adds to the multiple before it, and the last token of both; nothing where it is not there."""
    folded = ctx.has(at + 1, "multiples", "double")
    if at < ctx.size and at not in ctx.taken and (folded or not is_noun(ctx, at + 1)):
        for reading in ctx.readings(at):
            if reading.joined and not reading.definite and not reading.suffix and reading.entry.klass == "fraction":
                return Fraction(reading.entry.key), at + folded
    return Fraction(0), at - 1


def share(ctx: Context, item: Item, parser: CardinalParser) -> Item:
    """«أربعة من كل خمسة مسنين» as 4/5."""
    if item.low is None or item.kind != "count" or "ranges" not in ctx.categories:
        return item
    of = ctx.match(item.after if item.noun else item.last + 1, "ranges")
    if of is None or of.entry.klass != "of":
        return item
    whole = parser.parse(of.after)
    if whole is None or not whole.value or item.low > whole.value:
        return item
    value = exact(Fraction(item.low) / whole.value)
    noun = noun_after(ctx, whole.after)
    after = whole.after if noun is None else noun[1] + 1
    return replace(
        item, low=value, high=value, last=whole.last, after=after, kind="fraction", noun=noun or item.noun, bare=False
    ).because("X of every Y")


def one_of_every(ctx: Context, at: int, parser: CardinalParser) -> Item | None:
    """«لاجئ بين كل ستة», «واحد من كل ثلاثة»: one of every N; the surface begins at «واحد» or at the noun."""
    of = ctx.match(at, "ranges")
    if of is None or of.entry.klass != "of" or at == 0:
        return None
    whole = parser.parse(of.after)
    if whole is None or not whole.value:
        return None
    before = at - 1
    one = any(r.entry.klass == "unit1" for r in ctx.readings(before))
    if not one and not is_noun(ctx, before):
        return None
    value = exact(1 / Fraction(whole.value))
    noun = noun_after(ctx, whole.after) if one else (before, before)
    after = whole.after + (noun is not None and noun[0] >= whole.after)
    first = before
    if one and is_noun(ctx, before - 1) and not ctx.is_definite(before - 1):
        first, noun = before - 1, noun or (before - 1, before - 1)
    return Item(first, whole.last, after, value, value, 1, kind="fraction", noun=noun, bare=False, why=("one of every",))


def age(ctx: Context, item: Item, before: Item | None) -> Item:
    """Years (or months) of a life: behind عمر or سن, with عن after a death, or in brackets behind a name. ``before`` is the
    number before this one."""
    if item.kind == "count" and item.bare and item.first:
        if _bare_age(ctx, item) or _passed(ctx, item):
            return replace(item, kind="age", unit="year", bare=False).because("age: bare")
        return item
    if item.kind != "duration" or item.unit not in _LIFE_UNITS:
        return item
    if before is not None and before.kind == "ordinal":
        before = None  # «متوسط العمر عند الزواج الأول 26 سنة»
    reason = _age_reason(ctx, item, before) or _of_next_group(ctx, item, before)
    return item if reason is None else replace(item, kind="age").because(f"age: {reason}")


def _of_next_group(ctx: Context, item: Item, before: Item | None) -> str | None:
    """«31.5 سنة للذكور و27.2 سنة للإناث»: the age of the group behind the other one."""
    if before is None or before.kind != "age" or before.unit != item.unit:
        return None
    between = [at for at in gap(ctx, before, item) if not ctx.particle(at, "and")]
    joined = ctx.is_joined(item.first) or ctx.particle(item.first - 1, "and")
    to = shapes(ctx.lexicon.language).clitics.to
    whose = len(between) == 1 and any(r.prefix in to for r in ctx.readings(between[0]))
    return "of the next group" if joined and whose else None


def _bare_age(ctx: Context, item: Item) -> bool:
    """«فوق سن 18», «في سن الستين», «أعمارهم بين 18 و30»: a cue that needs no unit stands right before; «في الـ32 من عمره»."""
    if ctx.particle(item.after, "of") and ctx.has(item.after + 1, "ages", "bare") and not ctx.is_age_word(item.first - 1):
        return not item.scaled and item.value <= _OLDEST
    start = item.first - 1
    while start >= 0 and (ctx.has(start, "hedges") or ctx.opens_range(start) or ctx.particle(start, "by", "bound", "the")):
        start -= 1
    return ctx.is_age_word(start)


def _passed(ctx: Context, item: Item) -> bool:
    """«شيخ جاوز الثمانين»: a round number with the article, right behind a verb, and a person before it."""
    at = item.first
    if not (item.definite and item.klass == "ten" and item.last == at and ctx.has(at - 1, "ages", "pass")):
        return False
    before = range(max(0, at - 1 - _COMPARE_WINDOW), at - 1)
    return not any(ctx.topic(i, "number") for i in before) and any(
        r.entry.category == "nouns" and "human" in r.entry.klass.split() and r.form == fold_word(r.entry.key)
        for i in before
        for r in ctx.readings(i)
    )


def _is_apart(ctx: Context, other: Item, item: Item) -> bool:
    """A number before this one that is not its pair: in «30 و36 سنة» the two are one statement."""
    return other.last < item.first and not is_and(ctx, item, gap(ctx, other, item))


def _is_term(ctx: Context, at: int) -> bool:
    """«عقد مدته تبلغ 5 سنوات» is no age."""
    return any(ctx.topic(i, "term") for i in range(max(0, at - _AGE_WINDOW), at))


def _is_term_of(ctx: Context, at: int) -> bool:
    """«مهلة الطعن، البالغة 30 يوما»: the noun phrase right before «that reaches» is a term, no person."""
    if not ctx.is_definite(at):
        return False
    for back in range(at - 1, max(-1, at - _TERM_WINDOW - 1), -1):
        if ctx.topic(back, "term"):
            return True
        if ctx.has(back, "functions", "prep") or is_human(ctx, back):
            return False
    return False


def _is_group(ctx: Context, item: Item) -> bool:
    """«الفئة العمرية (70 سنة فأكثر)», «بطولة إفريقيا تحت 17 عاما»."""
    near = range(max(0, item.first - _AGE_WINDOW), item.first)
    for at in near:
        phrase = ctx.match(at, "ages")
        if phrase is not None and phrase.entry.klass.startswith("cue") and phrase.after > at + 1:
            return all(ctx.form(i) == "(" or ctx.has(i, "hedges") for i in range(phrase.after, item.first))
    bound = ctx.has(item.first - 1, "hedges", "before") and item.unit == "year"
    return bound and any(ctx.has(at, "ages", "team") for at in near)


def _died_at(ctx: Context, at: int, first: int) -> bool:
    """«توفي عن عمر ناهز 85 عاما», «عن نحو 85 عاما»; no «غاب عن الملاعب 5 أشهر»."""
    between = range(at + 1, first)
    small = all(ctx.has(i, "ages") or ctx.has(i, "hedges") or ctx.particle(i, "the") for i in between)
    return ctx.particle(at, "aged") and small


def _age_reason(ctx: Context, item: Item, before: Item | None) -> str | None:
    for i in range(item.first - 1, max(-1, item.first - _AGE_WINDOW - 1), -1):
        if ctx.has(i, "links", "before"):  # «لم تر ابنها منذ 8 سنوات»; no «باع قبل يومين مهاجمه (31 سنة)»
            if _in_brackets(ctx, item):
                break
            return None
        if (ctx.is_clause_end(i) and ctx.form(i) not in ("(", "،", ",")) or ctx.topic(i, "prison"):
            break
        if ctx.has(i, "ages", "cue") and i + 1 not in ctx.taken:  # «لسنة 1937» is no age
            if before is not None and before.first > i and _is_apart(ctx, before, item):
                break
            if _is_term_of(ctx, i):
                return None
            return ctx.form(i)
    if _is_group(ctx, item):
        return "age group"
    if ctx.has(item.first - 1, "ages", "verb") and item.unit == "year" and not _is_term(ctx, item.first - 1):
        return ctx.form(item.first - 1)
    owner = item.first - 1 - ctx.particle(item.first - 1, "the")  # «صاحب الـ24 سنة»
    if item.definite and item.unit == "year" and ctx.has(owner, "ages", "owner"):
        return ctx.form(owner)
    if (
        ctx.particle(item.first - 1, "aged")
        and item.unit == "year"
        and any(ctx.has(i, "ages", "gone") for i in range(max(0, item.first - _GONE_WINDOW), item.first))
    ):
        return "aged at death"
    if ctx.particle(item.after, "of") and ctx.has(item.after + 1, "ages", "cue"):
        return ctx.form(item.after + 1)
    if ctx.first_death() < item.first and any(_died_at(ctx, item.first - back, item.first) for back in (1, 2, 3)):
        return "aged at death"
    if _after_a_name(ctx, item):
        return "behind a name in brackets"
    start = hedging.lead(ctx, item.first)
    if start < item.first and ctx.form(start - 1) == "(" and ctx.has(start - 2, "ages", "minor") and item.unit == "year":
        return "in brackets"  # «9 أحداث (أقل من 18 عاما)»
    if not _in_brackets(ctx, item):
        return None
    term = range(max(0, item.first - _COMPARE_WINDOW), item.first)  # «السجن المؤبد (25 سنة)»; no «حبس السائق (38 سنة)»
    return "in brackets" if is_human(ctx, item.first - 2) or not any(ctx.topic(i, "prison") for i in term) else None


def _after_a_name(ctx: Context, item: Item) -> bool:
    """«(سامي حسن ـ 7 سنوات)», «(سامي حسن، 7 سنوات)»: years that close a bracket behind a name and a mark."""
    if ctx.form(item.after) != ")" or item.unit not in ("year", "month") or item.hedge != "exact" or item.value > _OLDEST:
        return False
    start = item.first - 1
    marked = ctx.form(start) in _NAME_MARKS or _stretched(ctx, item.first)
    start -= ctx.form(start) in _NAME_MARKS
    words = 0
    while start >= 0 and ctx.tokens[start].kind == "word" and not _is_no_name(ctx, start):
        start, words = start - 1, words + 1
    led = any(r.plain and r.entry.category == "functions" for r in ctx.readings(start + 1))  # «(لمدة - 7 سنوات)»
    return marked and not led and ctx.form(start) == "(" and 0 < words <= _NAME


def _stretched(ctx: Context, at: int) -> bool:
    """Whether a lengthening stroke, which the view drops, stands as a dash before a token."""
    if ctx.view is None or not at:
        return False
    before, after = (ctx.view.span(token.start, token.end) for token in ctx.tokens[at - 1 : at + 1])
    return _STROKE in ctx.view.original[before[1] : after[0]]


def _is_no_name(ctx: Context, at: int) -> bool:
    """«(السجن - 7 سنوات)», «(لمدة - 7 سنوات)»."""
    known = any(r.plain and r.entry.category in ("units", "hedges", "numbers") for r in ctx.readings(at))
    return known or ctx.topic(at, "prison", "term", "contract") or ctx.has(at, "traps", "lasts")


def _in_brackets(ctx: Context, item: Item) -> bool:
    """«كوستا (31 سنة)»: years that stand alone between brackets."""
    return ctx.form(item.first - 1) == "(" and ctx.form(item.after) == ")" and item.unit == "year"
