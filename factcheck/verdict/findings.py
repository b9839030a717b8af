"""What the editor is told across texts: one finding for each disagreement of a group, not one for each pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from fractions import Fraction

from factcheck.align import Alignment, Side
from factcheck.model import Finding, Group, Quote, Relation, Severity, exact, show
from factcheck.settings import Settings
from factcheck.verdict.behaviour import behaviour
from factcheck.verdict.envelope import disagreeing
from factcheck.verdict.groups import points_of, source
from factcheck.verdict.severity import severity
from factcheck.verdict.times import as_of
from factcheck.verdict.words import Words, words_for
from factcheck.wording import LANGUAGES, Language, said, said_hour, said_time, title

_MOST_QUOTES = 12
_ORDER = {"error": 0, "warning": 1, "info": 2}


def findings(
    alignment: Alignment,
    grouped: Iterable[tuple[Group, Sequence[Relation] | None]],
    settings: Settings,
    drafts: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Conflicts first, then what changed, copies and common origin; sorted by severity, rule and place. Each group comes with
    its relations, or with none where they are more than is listed."""
    out: list[Finding] = []
    copied: list[Relation] = []
    for group, inside in grouped:
        if inside is None:
            out += _crowd(alignment, group, settings)
            continue
        out += _conflicts(alignment, inside)
        out += _changes(alignment, group, inside, drafts)
        out += _common_origin(alignment, inside)
        copied += inside if group.independent_sources == 1 else ()
    out += _one_source(alignment, copied)
    return tuple(sorted(out, key=lambda f: (_ORDER[f.severity], f.rule, f.document, f.quotes[0].span, f.fingerprint)))


def _crowd(alignment: Alignment, group: Group, settings: Settings) -> list[Finding]:
    """One finding for a group that is too large for pairs: who disagrees with whom is left to the reader, that they do is not."""
    sides = [alignment.sides[claim] for claim in group.claims]
    days = max(behaviour(side, side).days for side in sides)
    apart = disagreeing(points_of(sides, settings), days)
    if not apart:
        return []
    told = [alignment.sides[claim] for claim in apart]
    words, told_in = words_for("crowd"), {}
    for lang in LANGUAGES:
        told_in[lang] = {
            "subject": title((side.claim for side in sides), lang),
            "count": str(len(apart)),
            "all": str(len(sides)),
            "figures": _listed((_said(alignment, side, lang) for side in told), lang),
        }
    quotes = tuple(quote(alignment, side) for side in told[:_MOST_QUOTES])
    messages = words.english.format(**told_in["en"]), words.arabic.format(**told_in["ar"])
    return [Finding("across.conflict", "warning", *messages, quotes)]


def quote(alignment: Alignment, side: Side) -> Quote:
    """The words of a claim with value, reference time and source."""
    claim = side.claim
    document = alignment.documents[side.number]
    return Quote(document.id, claim.span, document.quote(claim.span), value(side), str(claim.time), source(alignment, side))


def value(side: Side) -> str:
    """The value as an editor reads it: the notation without the kind of figure where the unit says it."""
    quantity = side.quantity
    if quantity is None or not quantity.unit or quantity.kind in ("ordinal", "age"):
        return str(side.claim.value)
    if quantity.kind == "percent":
        return str(quantity).replace(" percent percent", "%").replace(" percent", "%")
    return str(quantity).replace(f" {quantity.kind} ", " ", 1)


def _pairs_by_value(alignment: Alignment, relations: Iterable[Relation]) -> list[list[Relation]]:
    """Relations that set the same two values against each other, first the surest."""
    buckets: dict[tuple[str, ...], list[Relation]] = defaultdict(list)
    for relation in relations:
        buckets[*_values(alignment, relation), str(relation.independent)].append(relation)
    return [sorted(bucket, key=lambda r: (r.certainty != "sure", r.left, r.right)) for _, bucket in sorted(buckets.items())]


def _conflicts(alignment: Alignment, relations: Iterable[Relation]) -> list[Finding]:
    """One finding for two values; where they stand in copies of one text, that is what is said of them."""
    buckets = _pairs_by_value(alignment, (r for r in relations if r.verdict == "conflict"))
    copied = {_values(alignment, bucket[0]) for bucket in buckets if not bucket[0].independent}
    out = []
    for bucket in buckets:
        first = bucket[0]
        if first.independent and _values(alignment, first) in copied:
            continue
        rule = "across.conflict" if first.independent else "across.copied_with_changed_digit"
        same = len(set(_values(alignment, first))) == 1  # one score, told of two winners
        words = words_for("winner" if same else "conflict" if first.independent else "copied")
        out.append(_finding(alignment, rule, severity(first.certainty), bucket, words))
    return out


def _values(alignment: Alignment, relation: Relation) -> tuple[str, ...]:
    return tuple(sorted((value(alignment.sides[relation.left]), value(alignment.sides[relation.right]))))


def _changes(alignment: Alignment, group: Group, relations: Sequence[Relation], drafts: frozenset[str]) -> list[Finding]:
    members = set(group.claims)
    changed = [one for one in relations if one.verdict == "changed" and {one.left, one.right} <= members]
    if not changed:
        return []
    stale = _stale(alignment, changed, drafts)
    if stale:
        about = (_sides(alignment, stale), _old_and_new(alignment, stale[0]), "")
        return [_told(alignment, "across.changed_without_saying", "warning", stale, words_for("stale"), about)]
    return [_series(alignment, changed)]


def _series(alignment: Alignment, changed: Sequence[Relation]) -> Finding:
    """From the first figure to the last, with how many there are; the difference only of two exact ones."""
    sides = _in_time(alignment, changed)
    figures = [side for side in sides if side.quantity is None or side.quantity.hedge != "vague"]
    ends = [figures[0], figures[-1]] if len(figures) > 1 else [sides[0], sides[-1]]
    count = len({value(side) for side in sides})
    words = words_for("changed" if count == 2 else "series")
    arithmetic = _arithmetic(ends[1], ends[0]) if count == 2 else ""
    return _told(alignment, "across.changed", "info", changed, words, (sides, ends, arithmetic))


def _stale(alignment: Alignment, changed: Iterable[Relation], drafts: frozenset[str]) -> list[Relation]:
    """Changes where a draft prints the older value."""
    out = []
    for relation in changed:
        old, new = (alignment.documents[side.number].id for side in _old_and_new(alignment, relation))
        if old in drafts and new not in drafts:
            out.append(relation)
    return out


def _old_and_new(alignment: Alignment, relation: Relation) -> tuple[Side, Side]:
    left, right = alignment.sides[relation.left], alignment.sides[relation.right]
    later = next((level.label for level in relation.levels if level.name == "time"), "")
    return (left, right) if later == "later" else (right, left)


def _one_source(alignment: Alignment, relations: Iterable[Relation]) -> list[Finding]:
    """One finding for each two texts that share copied figures and have no other source for them."""
    shared: dict[tuple[int, int], list[Relation]] = defaultdict(list)
    for relation in relations:
        if relation.verdict == "agree" and not relation.independent and _of_two_sources(alignment, relation):
            shared[alignment.sides[relation.left].number, alignment.sides[relation.right].number].append(relation)
    words = words_for("one_source")
    return [_finding(alignment, "across.agreement_is_one_source", "info", pairs, words) for _, pairs in sorted(shared.items())]


def _common_origin(alignment: Alignment, relations: Sequence[Relation]) -> list[Finding]:
    out = []
    shared = [
        r
        for r in relations
        if r.verdict == "agree" and r.independent and _same_speaker(alignment, r) and _of_two_sources(alignment, r)
    ]
    figures = [r for r in shared if alignment.sides[r.left].family != "date"] or shared
    if figures:
        out.append(_finding(alignment, "across.common_origin", "info", figures, words_for("common_origin")))
    return out


def _of_two_sources(alignment: Alignment, relation: Relation) -> bool:
    """Not one text, nor two of one publisher: that those have one source is no news."""
    left, right = alignment.sides[relation.left], alignment.sides[relation.right]
    return left.number != right.number and source(alignment, left) != source(alignment, right)


def _same_speaker(alignment: Alignment, relation: Relation) -> bool:
    one, other = (alignment.sides[item].claim.speaker for item in (relation.left, relation.right))
    return bool(one and other and one.strip() == other.strip())


def _finding(alignment: Alignment, rule: str, level: Severity, relations: Sequence[Relation], words: Words) -> Finding:
    sides = _sides(alignment, relations)
    return _told(alignment, rule, level, relations, words, (sides, sides[:2], _arithmetic(sides[0], sides[1])))


def _told(
    alignment: Alignment,
    rule: str,
    level: Severity,
    relations: Sequence[Relation],
    words: Words,
    about: tuple[Sequence[Side], Sequence[Side], str],
) -> Finding:
    """``about``: all sides, the two that the sentence names, and the arithmetic."""
    sides, ends, arithmetic = about
    first = relations[0]
    english, arabic = (_slots(alignment, relations, sides, ends, lang) for lang in ("en", "ar"))
    return Finding(
        rule,
        level,
        words.english.format(**english),
        words.arabic.format(**arabic),
        tuple(quote(alignment, side) for side in sides),
        arithmetic,
        tuple(f"{one.format(**english)} / {other.format(**arabic)}" for one, other in words.fixes),
        (first.reason, *(str(level) for level in first.levels)),
    )


def _slots(
    alignment: Alignment, relations: Sequence[Relation], sides: Sequence[Side], ends: Sequence[Side], lang: Language
) -> dict[str, str]:
    left, right = ends
    hours = ordered_in_a_day(relations[0], left, right)
    left_hour, right_hour = (f" ({hour(side, lang)})" if hours and hour(side, lang) else "" for side in ends)
    lefts = (alignment.sides[claim] for claim in dict.fromkeys([relation.left for relation in relations]))
    return {
        "left": _said(alignment, left, lang),
        "right": _said(alignment, right, lang),
        "left_source": source(alignment, left),
        "right_source": source(alignment, right),
        "left_hour": left_hour,
        "right_hour": right_hour,
        "left_time": _time(left, right, lang),
        "right_time": _time(right, left, lang),
        "subject": title((side.claim for side in sides), lang),
        "count": str(len({value(side) for side in sides})),
        "figures": _listed((_said(alignment, side, lang) for side in lefts), lang),
    }


def _said(alignment: Alignment, side: Side, lang: Language) -> str:
    return said(side.claim.value, alignment.documents[side.number].quote(side.claim.span), lang)


def _listed(values: Iterable[str], lang: Language) -> str:
    """Each value once."""
    return ("، " if lang == "ar" else ", ").join(dict.fromkeys(values))


def ordered_in_a_day(relation: Relation, left: Side, right: Side) -> bool:
    """Whether the verdict rests on the order of two times of one day."""
    ordered = any(level.name == "time" and level.label in ("later", "earlier") for level in relation.levels)
    return ordered and left.claim.time.high == right.claim.time.high


def hour(side: Side, lang: Language) -> str:
    """``05:20``, or that none is known."""
    return said_hour(side.claim, side.published, lang)


def _time(side: Side, other: Side, lang: Language) -> str:
    """The reference time, with its hour where the other's is of the same day."""
    days = said_time(side.claim.time, lang)
    return f"{days} {hour(side, lang)}".rstrip() if side.claim.time.high == other.claim.time.high else days


def _sides(alignment: Alignment, relations: Iterable[Relation]) -> list[Side]:
    ids = dict.fromkeys(item for relation in relations for item in (relation.left, relation.right))
    return [alignment.sides[item] for item in ids]


def _in_time(alignment: Alignment, relations: Iterable[Relation]) -> list[Side]:
    """The sides by reference time, then by publication; what has no time comes last."""
    return sorted(_sides(alignment, relations), key=lambda side: (*_moment(side), side.number, side.claim.span))


def _moment(side: Side) -> tuple[bool, date, datetime]:
    """What holds for a year that is not over holds as of its publication."""
    time, published = side.claim.time, side.published
    day = time.high
    if published is not None and time.low is not None and day is not None and time.low <= published.date() <= day:
        day = published.date()
    return (day is None, day or date.max, as_of(side) or datetime.max)


def _arithmetic(left: Side, right: Side) -> str:
    """The difference of two exact figures in one unit; empty where a hedge or bound makes it mean nothing."""
    one, other = left.quantity, right.quantity
    if one is None or other is None or one.unit != other.unit or one.nominal is None or other.nominal is None:
        return ""
    if one.nominal == other.nominal or (one.hedge, other.hedge) != ("exact", "exact") or "ordinal" in (one.kind, other.kind):
        return ""
    return f"{show(one.nominal)} - {show(other.nominal)} = {show(exact(Fraction(one.nominal) - other.nominal))}"
