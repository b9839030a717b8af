"""Asking the claims of a report, and asserting what they must be::

    claims = Claims(report)
    claims.about("troops", who="US", place="IQ", during="2021").equals("2500 soldier")
    assert claims.about("killed", place="IQ").independent_sources >= 2

An assertion that fails raises :class:`ClaimError`, whose message is a report: the claims with their words, values, times and
sources. So does one that has nothing to test: a test without a claim is no green test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.checks.interval import Interval, half, written
from factcheck.model import Claim, Group, Number, Quantity, Report, When
from factcheck.rules import pattern as patterns
from factcheck.rules import vocabulary
from factcheck.rules.limits import DayLimit, Limit, Tolerance, parse_limit, parse_tolerance, widened
from factcheck.rules.mistakes import UnknownName, did_you_mean
from factcheck.rules.periods import parse as parse_period

__tracebackhide__ = True  # pytest shows the test's own line, not ours


class ClaimError(AssertionError):
    """An assertion about claims that does not hold. ``selection`` are the claims it was about, ``failing`` those at fault."""

    def __init__(self, message: str, selection: Selection, failing: Sequence[Claim] = ()) -> None:
        super().__init__(message)
        self.selection = selection
        self.failing = tuple(failing)


class NothingFound(ClaimError):
    """No claim is about what was asked, so nothing was tested."""


class Count(int):
    """A number of sources or claims that remembers what was counted, so that a failing comparison can show it."""

    selection: Selection

    def __new__(cls, value: int, selection: Selection) -> Count:
        made = super().__new__(cls, value)
        made.selection = selection
        return made


class Claims:
    """The claims of a report. ``asked`` is the last question, ``found_any`` whether one found a claim."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.documents = {document.id: document for document in report.documents}
        self.asked: Selection | None = None
        self.found_any = False

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.report.claims)

    def __len__(self) -> int:
        return len(self.report.claims)

    def about(
        self,
        subject: str,
        *,
        who: str | Sequence[str] = (),
        place: str = "",
        during: str = "",
        kind: str | Sequence[str] = (),
        unit: str = "",
        event: str = "",
        words: str | Sequence[str] = (),
        speaker: str = "",
    ) -> Selection:
        """The claims about a subject: a concept (``troops``, ``killed``), an event, an Arabic noun. The other slots narrow it
        down as in a rule's ``claim:``. Raises :class:`UnknownName` for a name that nothing knows."""
        names = _many(who)
        forms = tuple(tuple(form.strip() for form in text.split("|")) for text in _many(words))
        asked = patterns.Pattern(
            subjects=(vocabulary.topic(subject),),
            who=tuple(vocabulary.who(name) for name in names if name != "none"),
            unrestricted="none" in names,
            place=vocabulary.place(place) if place else "",
            during=parse_period(during) if during else None,
            kinds=_kinds(_many(kind)),
            units=(vocabulary.unit(unit),) if unit else (),
            events=(event,) if event else (),
            speaker=speaker,
            words=forms,
        )
        slots = {"who": who, "place": place, "during": during, "kind": kind, "unit": unit, "event": event, "words": words}
        said = ", ".join(f"{name}={value!r}" for name, value in slots.items() if value)
        found = patterns.of(self.report.claims, self.documents, asked)
        self.asked = Selection(self, tuple(found), f"about({subject!r}{', ' + said if said else ''})", asked)
        self.found_any = self.found_any or bool(found)
        return self.asked


def _many(value: str | Sequence[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) and value else tuple(value)


def _kinds(kinds: tuple[str, ...]) -> tuple[str, ...]:
    from factcheck.rules.load_pattern import KINDS

    for kind in kinds:
        if kind not in KINDS:
            raise UnknownName("kind", kind, did_you_mean(kind, KINDS))
    return kinds


class Selection:
    """Some claims, with what was asked. Every assertion gives the selection back, so that they chain."""

    def __init__(
        self, claims: Claims, found: tuple[Claim, ...], asked: str, pattern: patterns.Pattern, optional: bool = False
    ) -> None:
        self._claims = claims
        self.claims = found
        self._asked = asked
        self._pattern = pattern
        self._optional = optional

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __len__(self) -> int:
        return len(self.claims)

    def __repr__(self) -> str:
        return f"claims.{self._asked}: {len(self.claims)} found"

    @property
    def if_any(self) -> Selection:
        """The same claims; assertions on it hold where there is none."""
        return Selection(self._claims, self.claims, self._asked, self._pattern, optional=True)

    @property
    def values(self) -> tuple[str, ...]:
        """The values as notations, in the order of the texts."""
        return tuple(str(claim.value) for claim in self.claims)

    @property
    def sources(self) -> tuple[str, ...]:
        """The publishers of the texts (their ids where none is known), sorted."""
        return tuple(sorted({self._source(claim) for claim in self.claims}))

    @property
    def independent_sources(self) -> Count:
        """How many sources are not copies of one another."""
        return Count(len(self._origins()), self)

    def _origins(self) -> list[set[str]]:
        """Documents that say this, those joined that hold copies of one passage."""
        ids = {claim.id: claim.document for claim in self.claims}
        origins = [{document} for document in dict.fromkeys(ids.values())]
        pairs = [
            (r.left, r.right) for r in self._claims.report.relations if not r.independent and r.left in ids and r.right in ids
        ]
        by_source: dict[str, str] = {}
        for claim in self.claims:
            first = by_source.setdefault(self._source(claim), claim.id)
            pairs.append((first, claim.id))
        for left, right in pairs:
            joined = [origin for origin in origins if ids[left] in origin or ids[right] in origin]
            origins = [origin for origin in origins if origin not in joined] + [set().union(*joined)]
        return origins

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups of the report that hold one of these claims."""
        ids = {claim.id for claim in self.claims}
        return tuple(group for group in self._claims.report.groups if ids & set(group.claims))

    def equals(self, value: str) -> Selection:
        """Every claim has this very value (``2500 soldier``, ``60 percent``, ``date 2008``); a mere «about» changes nothing."""
        return self._each(f"equals({value!r})", self._limit(value), self._same)

    def agrees(self, within: str = "0%") -> Selection:
        """Claims about one and the same thing (same qualifiers, kind and unit) can be true together, hedges and the written
        precision allowed, each widened by ``within`` (``5%``, ``20``)."""
        tolerance = parse_tolerance(within)
        self._needs_some(f"agrees(within={within!r})")
        for left, right in combinations(self.claims, 2):
            if _of_one_thing(left, right) and not _meet(left, right, tolerance):
                raise self._failed(f"agrees(within={within!r})", "two of the claims cannot both be true", (left, right))
        return self

    def at_most(self, value: str) -> Selection:
        """No claim says more than this."""
        return self._each(f"at_most({value!r})", self._limit(f"<={value}"), _fits)

    def at_least(self, value: str) -> Selection:
        """No claim says less than this."""
        return self._each(f"at_least({value!r})", self._limit(f">={value}"), _fits)

    def between(self, low: str, high: str) -> Selection:
        """Every claim can be true within these bounds: ``between("2000", "3500 soldier")``."""
        number, _, rest = high.partition(" ")
        return self._each(f"between({low!r}, {high!r})", self._limit(f"[{low}..{number}] {rest}".strip()), _fits)

    def within(self, value: str, tolerance: str = "0%") -> Selection:
        """Every claim can be true within a tolerance of this value."""
        limit = widened(self._limit(value), parse_tolerance(tolerance))
        return self._each(f"within({value!r}, {tolerance!r})", limit, _fits)

    def never_falls(self) -> Selection:
        """In the order of their reference times no later claim is below an earlier one (a toll, a cumulative count)."""
        self._needs_some("never_falls()")
        timed = [claim for claim in self.claims if claim.time.low is not None and isinstance(claim.value, Quantity)]
        timed.sort(key=lambda claim: (str(claim.time.low), claim.time.minute or 0, claim.document, claim.span))
        for left, right in combinations(timed, 2):
            later = left.time.high is not None and right.time.low is not None and left.time.high < right.time.low
            if later and _of_one_thing(left, right) and _written(left).above(_written(right)):
                raise self._failed("never_falls()", "a later claim is below an earlier one", (left, right))
        return self

    def attributed(self) -> Selection:
        """Every claim names who says so."""
        return self._each("attributed()", None, lambda claim, _: bool(claim.speaker))

    def whole(self) -> Selection:
        """Every value is a whole number; rates («2.5 for every 100») have no say."""
        return self._each("whole()", None, lambda claim, _: _is_whole(claim))

    def exists(self) -> Selection:
        """There is such a claim."""
        self._needs_some("exists()")
        return self

    def absent(self) -> Selection:
        """There is no such claim."""
        if self.claims:
            raise self._failed("absent()", "there should be no such claim", self.claims)
        return self

    def _limit(self, value: str) -> Limit | DayLimit:
        """The limit of a value; what it counts must be what was asked about."""
        limit = parse_limit(value)
        if isinstance(limit, Limit) and limit.unit:
            vocabulary.topic(limit.unit) if limit.kind == "count" else vocabulary.unit(limit.unit)
        return limit

    def _same(self, claim: Claim, limit: Limit | DayLimit | None) -> bool:
        if limit is None or isinstance(limit, DayLimit):
            return limit is not None and limit.fit(claim) == "fits"
        value = claim.value
        if not isinstance(value, Quantity) or limit.fit(claim) != "fits" or not _counts(limit, claim, self._pattern):
            return False
        if value.hedge in ("exact", "about") and limit.interval.low == limit.interval.high:
            plain = Quantity(value.span, value.low, value.high, value.kind, "exact", value.unit, 0, per=value.per)
            return limit.fit(Claim("", claim.document, claim.span, claim.sentence, plain)) == "fits"
        return (value.low, value.high) == (limit.interval.low, limit.interval.high)

    def _each(
        self, asserted: str, limit: Limit | DayLimit | None, holds: Callable[[Claim, Limit | DayLimit | None], bool]
    ) -> Selection:
        self._needs_some(asserted)
        failing = [claim for claim in self.claims if not holds(claim, limit)]
        if failing:
            raise self._failed(asserted, f"{len(failing)} of {len(self.claims)} claims do not hold", failing)
        return self

    def _needs_some(self, asserted: str) -> None:
        if not self.claims and not self._optional:
            raise NothingFound(self.report_text(asserted, "no claim was found, so nothing was tested"), self)

    def _failed(self, asserted: str, reason: str, failing: Sequence[Claim]) -> ClaimError:
        return ClaimError(self.report_text(asserted, reason, failing), self, failing)

    def report_text(self, asserted: str = "", reason: str = "", failing: Sequence[Claim] = ()) -> str:
        """What was asked and asserted, then the claims, first those at fault: value, time, source, words."""
        from factcheck.rules.query_report import describe

        call = f"claims.{self._asked}" + (f".{asserted}" if asserted else "")
        return describe(self._claims.report, call, reason, failing, self.claims)

    def _source(self, claim: Claim) -> str:
        document = self._claims.documents[claim.document]
        return document.publisher or document.id


def _is_whole(claim: Claim) -> bool:
    value = claim.value
    return not isinstance(value, Quantity) or bool(value.per) or not isinstance(value.nominal, Fraction)


def _fits(claim: Claim, limit: Limit | DayLimit | None) -> bool:
    return limit is not None and limit.fit(claim) == "fits"


def _counts(limit: Limit, claim: Claim, asked: patterns.Pattern) -> bool:
    """The noun of «2500 soldier» is what the claim counts, or at least what was asked about."""
    if limit.kind != "count" or not limit.unit:
        return True
    noun = vocabulary.topic(limit.unit)
    return noun.covers(claim) or any(noun.roots & topic.roots or vocabulary.kin(noun, topic) for topic in asked.subjects)


def _written(claim: Claim) -> Interval:
    return written(claim.value) if isinstance(claim.value, Quantity) else Interval(None, None)


def _of_one_thing(left: Claim, right: Claim) -> bool:
    """Same qualifiers, kind and unit, and neither a part of the other; an unqualified part is held against parts only."""
    one, other = left.value, right.value
    ours, theirs = (claim.subject.restrict - vocabulary.IMPLIED for claim in (left, right))
    if ours != theirs or left.kind != right.kind or left.part_of == right.id or right.part_of == left.id:
        return False
    if not ours and bool(left.part_of) != bool(right.part_of):
        return False
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return (one.unit, one.per) == (other.unit, other.per)
    return type(one) is type(other)


def _meet(left: Claim, right: Claim, tolerance: Tolerance) -> bool:
    one, other = left.value, right.value
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return _wide(one, tolerance).meets(_wide(other, tolerance))
    if not isinstance(one, When) or not isinstance(other, When):
        return False
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return True
    return one.low <= other.high and other.low <= one.high


def _wide(value: Quantity, tolerance: Tolerance) -> Interval:
    """What the writing allows, widened by half of the tolerance: the two sides of a pair share it."""
    base: Number = value.nominal if value.nominal is not None else 0
    return written(value).widened(half(tolerance.of(base)))
