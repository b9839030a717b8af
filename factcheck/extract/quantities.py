"""The quantities stage: every number of a document, exactly or not at all; what is left out is named with its reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factcheck.extract import amounts, hedging, ranges, specials
from factcheck.extract.cardinals import Cardinal, CardinalParser
from factcheck.extract.items import Context, Item
from factcheck.extract.nouns import definite_before, is_noun
from factcheck.extract.numerals import Habit, habit
from factcheck.extract.traps import find_traps
from factcheck.lang.lexicon import Lexicon
from factcheck.model import Part, Quantity, Span, Unresolved
from factcheck.text.tokens import PartText, Sentence, Token

Taken = frozenset[tuple[Part, int, int]]

# categories whose words can begin a quantity
_STARTS = ("numbers", "duals", "multiples", "ranges")


@dataclass(frozen=True, slots=True)
class Quantities:
    """The quantities of a document in text order, and what was seen and left out."""

    found: tuple[Quantity, ...]
    unresolved: tuple[Unresolved, ...]


def find_quantities(document_id: str, parts: Iterable[PartText], lexicon: Lexicon, taken: Taken = frozenset()) -> Quantities:
    """Every quantity of the parts; ``taken`` are tokens that dates own, as (part, sentence index, token index)."""
    found: list[Quantity] = []
    left_out: list[Unresolved] = []
    parts = tuple(parts)
    mark = habit([t.form for part in parts for s in part.sentences for t in s.tokens if t.is_numeral])
    dated: dict[tuple[Part, int], set[int]] = {}
    for part_name, sentence_index, token_index in taken:
        dated.setdefault((part_name, sentence_index), set()).add(token_index)
    for part in parts:
        for sentence in part.sentences:
            if not any(_may_start(token) for token in sentence.tokens):
                continue
            own = frozenset(dated.get((sentence.part, sentence.index), ()))
            items, skipped = read_sentence(sentence, part.view.folded, lexicon, own, mark)
            found += [_quantity(part, sentence, item) for item in items]
            left_out += [
                Unresolved(document_id, span, part.view.original[span.start : span.end], reason)
                for span, reason in _skipped(part, sentence, skipped)
            ]
    return Quantities(tuple(found), tuple(left_out))


def read_sentence(
    sentence: Sentence, folded: str, lexicon: Lexicon, taken: frozenset[int], mark: Habit
) -> tuple[list[Item], dict[int, str]]:
    """The items of one sentence in order, and its left-out tokens with reasons."""
    traps = find_traps(sentence, folded, lexicon)
    ctx = Context(sentence, lexicon, taken | frozenset(traps), mark)
    ctx.items = _raw(ctx)
    merged = ranges.merge(ctx, ctx.items)
    ctx.items = merged
    items = []
    for index, item in enumerate(merged):
        bound = merged[index - 1].last + 1 if index else 0
        limit = merged[index + 1].first if index + 1 < len(merged) else len(ctx.tokens)
        items.append(specials.age(ctx, hedging.hedge(ctx, item, bound, limit)))
    inside = {i for item in items for i in range(item.first, item.last + 1)}
    skipped = {at: reason for at, reason in traps.items() if at not in taken and at not in inside and _is_number(ctx.tokens[at])}
    skipped.update(
        {
            at: "number not understood"
            for at, token in enumerate(ctx.tokens)
            if token.is_numeral and at not in inside and at not in taken and at not in skipped
        }
    )
    return items, skipped


def _may_start(token: Token) -> bool:
    return token.is_numeral or any(r.entry.category in _STARTS for r in token.readings)


def _is_number(token: Token) -> bool:
    return token.is_numeral or any(r.entry.category == "numbers" for r in token.readings)


def _raw(ctx: Context) -> list[Item]:
    """One pass from left to right; what begins at a token is read by the first reader that takes it."""
    parser = CardinalParser(ctx.tokens, ctx.lexicon, ctx.taken)
    items: list[Item] = []
    at = 0
    while at < len(ctx.tokens):
        item = None
        if at not in ctx.taken:
            item = _special(ctx, at, parser) or _cardinal(ctx, at, parser)
        if item is None:
            at += 1
            continue
        while items and items[-1].last >= item.first:
            items.pop()  # «N من كل M»: one quantity, its numerator was read before
        items.append(item)
        at = max(item.last + 1, at + 1)
    return items


def _special(ctx: Context, at: int, parser: CardinalParser) -> Item | None:
    token = ctx.tokens[at]
    if token.is_numeral or (not token.readings and not ctx.lexicon.phrases_at(token.form)):
        return None
    return (
        specials.one_of_every(ctx, at, parser)
        or specials.single(ctx, at)
        or specials.ordinal(ctx, at)
        or specials.vague(ctx, at)
        or specials.unit_and_fraction(ctx, at)
        or _rated(ctx, specials.dual(ctx, at))
        or specials.double(ctx, at)
    )


def _rated(ctx: Context, item: Item | None) -> Item | None:
    """A dual with what may follow it: points, a fraction of the unit, a rate, a multiple."""
    if item is None:
        return None
    if item.noun is not None and ctx.has(item.first, "duals", "plain"):
        return item
    return specials.multiple(ctx, amounts.rate(ctx, amounts.halves(ctx, item)))


def _cardinal(ctx: Context, at: int, parser: CardinalParser) -> Item | None:
    token = ctx.tokens[at]
    bracketed = token.form in ("(", "/") and at + 1 < len(ctx.tokens) and ctx.tokens[at + 1].is_numeral
    if not _is_number(token) and not bracketed:
        return None
    cardinal = parser.parse(at)
    if cardinal is None:
        return None
    cardinal = _split_between(ctx, cardinal, parser)
    if bracketed and cardinal.numeral is not None:
        cardinal = parser.parse(at + 1) or cardinal
    item = amounts.item_of(ctx, cardinal)
    item = _fraction_or_unit(ctx, item, cardinal)
    item = amounts.attach(ctx, item)
    item = specials.multiple(ctx, amounts.halves(ctx, item))
    numbered = specials.numbered(ctx, specials.share(ctx, item, parser))
    return numbered if numbered is not None and _stands(ctx, numbered, cardinal) else None


def _split_between(ctx: Context, cardinal: Cardinal, parser: CardinalParser) -> Cardinal:
    """«بين مليون ومليونين»: behind بين a joined number is the second side, where no other «و + number» follows."""
    before = cardinal.first - 1
    if not ctx.has(before, "ranges", "open"):
        return cardinal
    following = cardinal.after
    if any(t.is_numeral or (t.form.startswith("و") and _is_number(t)) for t in ctx.tokens[following : following + 3]):
        return cardinal
    for at in range(cardinal.last, cardinal.first, -1):
        token = ctx.tokens[at]
        joined = token.form == "و" or (token.form.startswith("و") and any(r.prefix == "و" for r in token.readings))
        if joined:
            shorter = CardinalParser(ctx.tokens, ctx.lexicon, ctx.taken | {at}).parse(cardinal.first)
            return shorter if shorter is not None else cardinal
    return cardinal


def _fraction_or_unit(ctx: Context, item: Item, cardinal: Cardinal) -> Item:
    """خمس, سبع, تسع, عشر: a fraction with a pronoun, before a definite noun, or definite itself; else the number."""
    at = cardinal.first
    if cardinal.last != at or item.kind == "fraction":
        return item
    reading = next((r for r in ctx.tokens[at].readings if r.entry.klass == "fraction_or_unit"), None)
    if reading is None:
        return item
    following = ctx.form(at + 1)
    if reading.definite:
        fraction = not definite_before(ctx, at) and not is_noun(ctx, at + 1)
    else:
        unit = any(r.entry.category == "units" for r in (ctx.tokens[at + 1].readings if at + 1 < len(ctx.tokens) else ()))
        fraction = bool(reading.suffix) or (following.startswith("ال") and not unit and not ctx.has(at + 1, "numbers"))
    if not fraction:
        return item
    from factcheck.model import exact

    value = exact(reading.entry.key)
    return replace(item, low=value, high=value, step=value, kind="fraction").because("fraction in construct")


def _stands(ctx: Context, item: Item, cardinal: Cardinal) -> bool:
    """Whether a number phrase is a quantity: lone number words need something to count, or a definite noun before."""
    if not cardinal.words:
        return True
    if item.kind == "fraction":
        return _fraction_stands(ctx, item)
    if cardinal.klass == "unit1" and cardinal.last == cardinal.first:
        return False
    lone = cardinal.last == cardinal.first and not cardinal.scaled
    if lone and cardinal.value == 0:
        return not item.bare and item.kind != "count"
    if cardinal.definite and item.bare:
        return cardinal.scaled or ctx.has(item.first - 1, "hedges") or cardinal.last > cardinal.first
    if lone and item.bare and cardinal.klass in ("unit", "ten_unit") and cardinal.prefix in ("ك", "س", "وس"):
        return False
    if cardinal.first == cardinal.last and ctx.form(at := cardinal.first).endswith("الف") and item.noun is not None:
        return not ctx.form(item.noun[0]).endswith("ا") or at == 0  # «ألّف كتابا» is a verb
    return True


def _fraction_stands(ctx: Context, item: Item) -> bool:
    """A fraction word needs what it is a fraction of, a pronoun, the article, or a hedge or preposition that measures."""
    at = item.first
    following = ctx.form(item.last + 1)
    if ctx.has(item.last + 1, "traps", "phrase") or following in ("سنوي", "سنويه", "سنويا", "شهري", "شهريه", "نهائي", "النهائي"):
        return False
    return not (item.bare and item.noun is None and at + 1 < len(ctx.tokens) and ctx.has(at + 1, "numbers", "ordinal"))


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
    if token.kind != "word":
        return 0
    for reading in token.readings:
        if reading.entry.category in ("numbers", "duals", "multiples", "nouns", "units"):
            return len(reading.prefix) - (2 if reading.prefix.endswith(("ال", "لل")) else 0)
    return 0


def _skipped(part: PartText, sentence: Sentence, skipped: dict[int, str]) -> list[tuple[Span, str]]:
    return [(part.token_span(sentence, at, at), reason) for at, reason in sorted(skipped.items())]
