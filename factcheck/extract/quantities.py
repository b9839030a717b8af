"""The quantities stage: every number of a document, exactly or not at all; what is left out is named with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract import (
    amounts,
    conversions,
    duals,
    headed,
    headings,
    hedging,
    inherit,
    ordinals,
    plays,
    ranges,
    specials,
    speeds,
)
from factcheck.extract.cardinals import MINE, Cardinal, CardinalParser
from factcheck.extract.furniture import furniture
from factcheck.extract.halves import halves
from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import definite_before, is_noun
from factcheck.extract.numerals import WRITTEN, Habit, habit
from factcheck.extract.traps import find_traps
from factcheck.lang.lexicon import Lexicon, Memo
from factcheck.lang.lexicon import lexicon as lexicon_of
from factcheck.lang.shapes import shapes
from factcheck.model import FURNITURE, Part, Quantity, Unresolved, exact
from factcheck.text.fold import View
from factcheck.text.tokens import PartText, Sentence, Token

Taken = frozenset[tuple[Part, int, int]]

# categories whose words can begin a quantity that is more than a cardinal
_UNITS = frozenset({"units", "currencies"})
_BEGIN_ALONE = frozenset({"numbers", "duals", "fractions"})
_BEGIN = _BEGIN_ALONE | _UNITS
_NOTHING, _BESIDE, _ALONE = 0, 1, 2  # what a word can begin: nothing, a quantity together with other words, a quantity
_BRACKETS = ("(", "/")
_PLACED = frozenset({"connective", "onegoal", "lasts", "the_one", "bothgoals"})  # «حل العداء ثانيا», «بهدف لمثله», «لمدة أسبوع»
_WHOLE = "whole"  # «أسبوعا كاملا»
_FORM = attrgetter("form")
_SURFACE = frozenset({"numbers", "fractions", "duals", "multiples", "nouns", "units", "nationalities", "currencies"})


class Quantities(Struct, frozen=True):
    """The quantities of a document in text order, the scores and minutes of matches, and what was seen and left out."""

    found: tuple[Quantity, ...]
    plays: tuple[Quantity, ...]
    unresolved: tuple[Unresolved, ...]


def find_quantities(document_id: str, parts: Iterable[PartText], lexicon: Lexicon, taken: Taken = frozenset()) -> Quantities:
    """Every quantity of the parts; ``taken`` are tokens that dates own, as (part, sentence index, token index)."""
    found: list[Quantity] = []
    played: list[Quantity] = []
    left_out: list[Unresolved] = []
    parts = tuple(parts)
    mark = habit([form for part in parts for form in WRITTEN.findall(part.view.folded)])
    begins = _beginnings(lexicon.language)
    dated: dict[tuple[Part, int], set[int]] = {}
    for part_name, sentence_index, token_index in taken:
        dated.setdefault((part_name, sentence_index), set()).add(token_index)
    for part in parts:
        earlier: list[Item] = []
        head: headings.Heading | None = None
        page = furniture(part)
        for sentence in part.sentences:
            if _ALONE not in map(begins, sentence.forms):
                head = None
                continue  # nothing here can be a quantity
            own = frozenset(dated.get((sentence.part, sentence.index), ()))
            if sentence.index in page:
                numbers = {at: FURNITURE for at, token in enumerate(sentence.tokens) if at not in own and _is_number(token)}
                left_out += _unread(document_id, part, sentence, numbers)
                continue
            items, moments, skipped, head = read_sentence(sentence, part.view, lexicon, own, mark, earlier, head)
            earlier = items or earlier
            found += [_quantity(part, sentence, item) for item in items]
            played += [_quantity(part, sentence, item) for item in moments]
            left_out += _unread(document_id, part, sentence, skipped)
    return Quantities(tuple(found), tuple(played), tuple(left_out))


def read_sentence(
    sentence: Sentence,
    view: View,
    lexicon: Lexicon,
    taken: frozenset[int],
    mark: Habit,
    earlier: list[Item],
    head: headings.Heading | None,
) -> tuple[list[Item], list[Item], dict[int, str], headings.Heading | None]:
    """The items of one sentence in order, the moments of its match, its left-out tokens with reasons, and the heading of the
    lines below it; ``earlier`` are the items of the last sentence before it that has any, ``head`` is the heading that it stands
    under."""
    ctx = Context(sentence, lexicon, mark, view)
    traps = find_traps(ctx)
    ctx.taken = taken.union(traps)
    merged = ranges.merge(ctx, _raw(ctx))
    items: list[Item] = []
    for index, item in enumerate(merged):
        bound = hedging.bound(ctx, [one for one in merged[:index] if one.kind != "ordinal"])
        limit = merged[index + 1].first if index + 1 < len(merged) else ctx.size
        hedged = speeds.speed(ctx, hedging.hedge(ctx, headed.headed(ctx, item), bound, limit), items[-1] if items else None)
        items.append(specials.age(ctx, hedged, items[-1] if items else None))
    head, items = headings.below(ctx, conversions.hedged(ctx, items), head)
    if head is None:
        items = inherit.elided(ctx, items, earlier)
        head, items = headings.heading(ctx, items)
    moments = plays.plays(ctx, traps, items)
    inside = {i for item in (*items, *moments) for i in range(item.first, item.after if item.unit or item.per else item.last + 1)}
    own = inside.union(taken)
    skipped = {at: reason for at, reason in traps.items() if at not in own and _is_number(ctx.tokens[at])}
    for at in ctx.numerals:
        if at not in own and at not in skipped:
            skipped[at] = "number not understood"
    return items, moments, skipped, head


@cache
def _beginnings(language: str) -> Callable[[str], int]:
    """What each word can begin, asked once for each form."""
    words, dual = lexicon_of(language), shapes(language).dual

    def begin(form: str) -> int:
        readings = words.readings(form)
        if readings.kind in ("numeral", "mark"):
            return _ALONE if readings.kind == "numeral" else _BESIDE if form in _BRACKETS else _NOTHING
        doubles = not readings.classes.get("multiples", frozenset()).isdisjoint(("double", "doubles"))
        placed = not _PLACED.isdisjoint(readings.classes.get("traps", ()))
        goals = any(reading.entry.key == "goals" for reading in readings if reading.entry.category == "links")
        point = any(phrase.entry.klass == "point" for phrase in readings.phrases.get("percents", ()))
        if (
            doubles
            or placed
            or goals
            or _WHOLE in readings.particles
            or point
            or not readings.categories.isdisjoint(_BEGIN_ALONE)
            or (not readings and dual(form))
        ):
            return _ALONE
        nation = "nationalities" in readings.categories and form.endswith(words.dual_endings)
        if nation:
            return _ALONE
        shares = any(phrase.entry.klass == "of" for phrase in readings.phrases.get("ranges", ()))
        shares = shares or "of" in readings.classes.get("ranges", ())
        return _NOTHING if readings.starts.isdisjoint(_BEGIN) and not shares else _BESIDE

    return Memo(begin).__getitem__


def _is_number(token: Token) -> bool:
    return token.is_numeral or "numbers" in token.readings.categories


def _raw(ctx: Context) -> list[Item]:
    """One pass from left to right; what begins at a token is read by the first reader that takes it."""
    parser = CardinalParser(ctx.tokens, ctx.lexicon, ctx.taken)
    items: list[Item] = []
    begins = _beginnings(ctx.lexicon.language)
    behind = 0
    for at in [at for at, may in enumerate(map(begins, map(_FORM, ctx.tokens))) if may]:
        if at < behind or at in ctx.taken:
            continue
        item = _read(ctx, at, parser)
        if item is None:
            continue
        while items and items[-1].last >= item.first:
            items.pop()  # «N من كل M»: one quantity, its numerator was read before
        items.append(item)
        # digits of a unit («م3») are no number of their own
        behind = max(item.after if item.unit else item.last + 1, at + 1)
    return items


def _read(ctx: Context, at: int, parser: CardinalParser) -> Item | None:
    """What begins at a token: the readers that its categories allow, the special ones first."""
    token = ctx.tokens[at]
    if token.kind == "numeral":
        return _cardinal(ctx, at, parser)
    if token.kind == "mark":
        bracketed = token.form in _BRACKETS and at + 1 < ctx.size and ctx.kinds[at + 1] == "numeral"
        return _cardinal(ctx, at, parser) if bracketed else None
    starts = token.readings.starts
    if not token.readings:
        return duals.unknown(ctx, at)
    item = None
    if "ranges" in starts:
        item = specials.one_of_every(ctx, at, parser)
    if item is None and "numbers" in starts:
        item = (
            duals.single(ctx, at)
            or duals.reinforced(ctx, at)
            or ordinals.aged(ctx, at)
            or ordinals.ordinal(ctx, at)
            or ordinals.placed(ctx, at)
            or specials.vague(ctx, at)
        )
    if item is None and not starts.isdisjoint(_UNITS):
        item = duals.unit_and_fraction(ctx, at) or duals.implied_one(ctx, at) or duals.lasting(ctx, at)
        item = item or duals.about_one(ctx, at)
    if item is None and "percents" in starts:
        item = duals.one_point(ctx, at)
    if item is None and "duals" in starts:
        item = _counted_dual(ctx, duals.dual(ctx, at))
    if item is None and "fractions" in starts:
        item = specials.marked_fraction(ctx, at)
    if item is None and "multiples" in starts:
        item = specials.double(ctx, at)
    if item is None and "numbers" in starts:
        item = _cardinal(ctx, at, parser)
    if item is None and "nationalities" in starts:
        item = duals.of_nation(ctx, at)
    if item is None and _WHOLE in token.readings.particles:
        item = duals.whole(ctx, at)
    if item is None and "traps" in starts:
        item = ordinals.placed(ctx, at) or duals.both_goals(ctx, at)
    return item


def _counted_dual(ctx: Context, item: Item | None) -> Item | None:
    """A dual with what may follow it: a fraction of the unit, a multiple."""
    return None if item is None else specials.multiple(ctx, halves(ctx, item))


def _cardinal(ctx: Context, at: int, parser: CardinalParser) -> Item | None:
    token = ctx.tokens[at]
    bracketed = token.kind == "mark"
    cardinal = parser.parse(at)
    if cardinal is None:
        return None
    cardinal = _split_between(ctx, cardinal)
    if bracketed and cardinal.numeral is not None:
        cardinal = parser.parse(at + 1) or cardinal
    item = amounts.attach(ctx, _fraction_or_unit(ctx, amounts.item_of(cardinal), cardinal))
    item = specials.multiple(ctx, halves(ctx, item))
    numbered = ordinals.numbered(ctx, specials.share(ctx, item, parser))
    return numbered if numbered is not None and _stands(ctx, numbered, cardinal) else None


def _split_between(ctx: Context, cardinal: Cardinal) -> Cardinal:
    """«بين مليون ومليونين»: behind بين a joined number is the second side, where no other «و + number» follows; but «من بين ألف
    و483 قائمة»: a smaller one belongs to the first."""
    if not ctx.opens_range(cardinal.first - 1):
        return cardinal
    following = range(cardinal.after, min(cardinal.after + 3, ctx.size))
    if any(ctx.tokens[i].is_numeral or (ctx.is_joined(i) and _is_number(ctx.tokens[i])) for i in following):
        return cardinal
    for at in range(cardinal.last, cardinal.first, -1):
        if ctx.particle(at, "and") or any(r.joined for r in ctx.readings(at)):
            shorter = CardinalParser(ctx.tokens, ctx.lexicon, ctx.taken | {at}).parse(cardinal.first)
            return shorter if shorter is not None and cardinal.value >= 2 * shorter.value else cardinal
    return cardinal


def _fraction_or_unit(ctx: Context, item: Item, cardinal: Cardinal) -> Item:
    """خمس, سبع, تسع, عشر: what a vowel mark says; else a fraction with a pronoun, before a definite noun or «ما», or definite
    itself; else the number."""
    at = cardinal.first
    if cardinal.last != at or item.kind == "fraction":
        return item
    reading = next((r for r in ctx.readings(at) if r.entry.klass == "fraction_or_unit" and r.suffix != MINE), None)
    if reading is None:
        return item
    marked = shapes(ctx.lexicon.language).fraction(ctx.written(at), len(reading.prefix))
    if marked is not None:
        fraction = marked
    elif reading.definite:
        fraction = not definite_before(ctx, at) and not is_noun(ctx, at + 1)
    else:
        counted = ctx.has(at + 1, "units") or ctx.has(at + 1, "numbers")
        mass = ctx.topic(at + 1, "mass") or ctx.particle(at + 1, "what")
        fraction = bool(reading.suffix) or mass or (ctx.is_definite(at + 1) and not counted)
    if not fraction:
        return item
    value = exact(reading.entry.key)
    return replace(item, low=value, high=value, step=value, kind="fraction").because("fraction in construct")


def _stands(ctx: Context, item: Item, cardinal: Cardinal) -> bool:
    """Whether a number phrase is a quantity: lone number words need something to count, or a definite noun before."""
    if not cardinal.words:
        return True
    if item.kind == "fraction":
        return _fraction_stands(ctx, item)
    one_word = cardinal.last == cardinal.first
    if cardinal.klass == "unit1" and one_word:
        return item.kind == "percent" and not cardinal.definite  # «واحد في المئة»
    if cardinal.klass == "ten_unit" and one_word and ctx.has(cardinal.first - 1, "numbers", "ordinal", "ordinal_teen"):
        return False  # «في الثانية عشرة»: the end of an ordinal
    if one_word and not cardinal.scaled and cardinal.value == 0:
        return not item.bare and item.kind != "count"
    if cardinal.definite and item.bare:
        return cardinal.scaled or not one_word or ctx.has(item.first - 1, "hedges")
    # «ألّف كتابا» is a verb
    verb = one_word and item.noun is not None and item.first > 0 and ctx.has(item.first, "numbers", "scale")
    return not (verb and item.noun and cardinal.value == 1000 and ctx.form(item.noun[0]).endswith(ctx.lexicon.accusative))


def _fraction_stands(ctx: Context, item: Item) -> bool:
    """A fraction word is a name before a trap phrase («نصف النهائي», «نصف سنوي») and before an ordinal."""
    after = item.last + 1
    if ctx.has(after, "traps", "phrase", "name"):
        return False
    return not (item.bare and item.noun is None and ctx.has(after, "numbers", "ordinal"))


def _quantity(part: PartText, sentence: Sentence, item: Item) -> Quantity:
    noun = None
    if item.noun is not None:
        head = sentence.tokens[item.noun[0]]
        noun = part.span(head.start + _clitics(head), sentence.tokens[item.noun[1]].end)
    first, last = sentence.tokens[item.first], sentence.tokens[item.last]
    return Quantity(
        part.span(first.start + _clitics(first), last.end),
        item.low,
        item.high,
        item.kind,
        item.hedge,
        item.unit,
        item.step,
        noun,
        item.per,
        item.role,
        item.vague,
        item.alternative,
        item.why,
    )


def _clitics(token: Token) -> int:
    """How many letters before a number word are no part of its surface: و ف ب ل ك, but not ال."""
    if token.readings.categories.isdisjoint(_SURFACE):
        return 0
    return next(reading.clitics for reading in token.readings if reading.entry.category in _SURFACE)


def _unread(document_id: str, part: PartText, sentence: Sentence, skipped: dict[int, str]) -> list[Unresolved]:
    found = ((part.token_span(sentence, at, at), reason) for at, reason in sorted(skipped.items()))
    return [Unresolved(document_id, span, part.view.original[span.start : span.end], reason) for span, reason in found]
