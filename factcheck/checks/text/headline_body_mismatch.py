"""The headline's number is not the body's.

What it does
    Looks for the headline's count among the numbers of the body. Where none fits, and the body counts the same thing with
    another value in its first sentences, it fires. A score named in a headline («ثلاثية») must be in the score of the body,
    and one in figures must be that of the body's, where both are of one stage of one match.
Why
    The headline is written first or last, by somebody else, and it is all that most people read.
Known limits
    Rounding in the headline, bounds and vague words are allowed, and the sum of two numbers of the body. The same thing means
    the same subject concept, or the same noun.
Example
    «أربعة قتلى في حادث» over «خلف الحادث ثلاثة قتلى».
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, exchanged, half, round_step, total, written
from factcheck.checks.slip import slip
from factcheck.model import LOST, WON, Claim, Finding, Quantity, show
from factcheck.text.fold import fold_word

RULE = "text.headline_body_mismatch"
KINDS = ("count", "money", "measure", "percent")
FATES = ("killed", "wounded", "missing", "arrested", "released", "rescued", "displaced", "infected")  # counts of people by event
SUMMED = (2, 3)  # figures of the body that a headline may add up
LEAD = 3  # sentences of the body in which the headline's number is to be expected


def allowed(headline: Quantity, story: Story) -> Interval:
    """What a headline's number may stand for: headlines round."""
    value = headline.nominal
    interval = written(headline, story.settings)
    if value is None or value < 1000 or headline.hedge != "exact":
        return interval
    return Interval(value, value).widened(half(max(round_step(value), headline.step)))


def run(story: Story) -> Iterator[Finding | None]:
    quantities = story.extraction.quantities
    body = [q for q in quantities if q.span.part == "body"]
    for number in quantities:
        if number.span.part == "headline" and number.kind in KINDS and number.nominal is not None:
            yield _check(story, number, body)
    yield from _score(story)
    yield from _result(story)


def _check(story: Story, number: Quantity, body: list[Quantity]) -> Finding | None:
    wanted = allowed(number, story)
    bare = number.kind == "count" and not number.unit and not story.noun(number)
    values = [q for q in body if q.kind == number.kind or (q.kind == "count" and not story.noun(q) and not q.unit) or bare]
    values = [q for q in values if not story.other_things(number, q)]
    if any(wanted.meets(allowed(q, story)) for q in values if q.hedge in ("exact", "about", "range") or _same(story, number, q)):
        return None
    exact_values = [q for q in values if q.nominal is not None and (q.kind == number.kind or _decimal_slip(number, q))]
    sums = (total([written(q, story.settings) for q in some]) for n in SUMMED for some in combinations(exact_values[:8], n))
    summed = any(wanted.meets(one) for one in sums)
    if summed and not any(_slip(number, q) and _same(story, number, q) for q in exact_values):
        return None
    ranges = [q for q in values if q.hedge == "range" and q.kind == number.kind]
    told = [q for q in exact_values if q.hedge in ("exact", "about")]
    rivals = [q for q in (*told, *ranges) if _in_lead(story, q) and _same(story, number, q)]
    if not rivals:
        return None
    return _report(story, number, min(rivals, key=lambda q: (not _slip(number, q), q.span.start)))


def _slip(left: Quantity, right: Quantity) -> bool:
    return left.nominal is not None and right.nominal is not None and bool(slip(left.nominal, right.nominal))


def _decimal_slip(left: Quantity, right: Quantity) -> bool:
    """Both with decimals of one place, and one slip apart."""
    return left.step == right.step and left.step < 1 and left.hedge == right.hedge == "exact" and _slip(left, right)


def _in_lead(story: Story, quantity: Quantity) -> bool:
    body = next((part for part in story.parts if part.part == "body"), None)
    if body is None or not body.sentences:
        return False
    last = body.sentences[min(LEAD, len(body.sentences)) - 1]
    return quantity.span.start < body.span(last.start, last.end).end


def _margin(story: Story, quantity: Quantity) -> bool:
    """«بفارق صوتين»."""
    for line in story.lines:
        for at in line.cued("margin"):
            if at + 1 < len(line.items) and line.items[at + 1].value is quantity:
                return True
    return False


def _same(story: Story, left: Quantity, right: Quantity) -> bool:
    """The same subject: concept and event of the claims, where both have them, and no part, plan or other day."""
    if _margin(story, left) != _margin(story, right):
        return False
    if left.kind != right.kind and not left.unit and _decimal_slip(left, right):
        return True  # «بقوة 6.2» in a headline, without its unit
    if left.unit != right.unit:
        return False
    if left.nominal is not None and right.nominal is not None and slip(left.nominal, right.nominal) == "swapped":
        return not story.noun(left) or not story.noun(right) or story.noun(left) == story.noun(right)
    first, second = story.claim(left), story.claim(right)
    if first is None or second is None or second.part_of is not None or first.modality != second.modality:
        return False
    concept = bool(first.subject.concept) and first.subject.concept == second.subject.concept
    noun = bool(story.noun(left)) and story.noun(left) == story.noun(right)
    one, other = _fate(story, left, first), _fate(story, right, second)
    if one in FATES and other in FATES and one != other:
        return False
    return concept or noun or (one == other and one in FATES and left.kind == right.kind == "count")


def _fate(story: Story, quantity: Quantity, claim: Claim) -> str | None:
    """What happened to the people counted: by the noun («جرحى»), else by the event of the claim."""
    for reading in story.lexicon.readings(fold_word(story.noun(quantity))):
        if reading.entry.category == "links" and reading.entry.key == "fate" and not reading.prefix:
            return reading.entry.klass
    return claim.event


def _score(story: Story) -> Iterator[Finding | None]:
    """«ثلاثية الأهلي» against the one score of the body."""
    named = [(line, at) for line in story.lines for at in line.cued("goals") if line.part.part == "headline"]
    scores = [play for play in story.extraction.plays if play.kind == "score" and play.span.part == "body"]
    if len(named) != 1 or len({(score.low, score.high) for score in scores}) != 1:
        return
    span, row = scores[0].span, [side for side in (scores[0].high, scores[0].low) if side is not None]
    line, at = named[0]
    goals = next(int(cue) for cue in line.items[at].cues if cue.isdigit())
    team = at + 1 < len(line.items) and line.items[at + 1].definite and not line.has(at + 1, "goalword")
    if goals <= max(row) or (goals == sum(row) and not team):
        yield None
        return
    quotes = (story.quote_span(line.span(at, at), str(goals)), story.quote_span(span))
    shown = "-".join(map(str, row))
    yield Finding(
        RULE,
        "error",
        f"The headline names {goals} goals, the score is {shown}.",
        f"يذكر العنوان {goals} أهداف والنتيجة {shown}.",
        quotes,
        f"{goals} > {max(row)} ({shown})",
        ("correct the headline", "or the score"),
    )


def _result(story: Story) -> Iterator[Finding | None]:
    """«فوز الشروق 4-3 بركلات الترجيح» against the one shoot-out of the body: scores of one stage of one match."""
    scores = [claim for claim in story.extraction.claims if claim.kind == "score" and isinstance(claim.value, Quantity)]
    heads = [claim for claim in scores if claim.span.part == "headline"]
    if len(heads) != 1 or not isinstance(heads[0].value, Quantity):
        return
    head = heads[0].value
    body = [(claim, claim.value) for claim in scores if claim.span.part == "body" and isinstance(claim.value, Quantity)]
    told = [value for claim, value in body if _one_match(heads[0], claim) and _in_lead(story, value)]
    if not told or any((value.low, value.high) == (head.low, head.high) for _, value in body):
        return
    if len({(value.low, value.high) for value in told}) == 1:
        first, second = (f"{value.high}-{value.low}" for value in (head, told[0]))
        yield Finding(
            RULE,
            "error",
            f"The headline has the score {first}, the body {second}.",
            f"في العنوان النتيجة {first} وفي المتن {second}.",
            (story.quote_span(told[0].span), story.quote_span(head.span)),
            f"{first} ≠ {second}",
            (f"headline: {second}", f"body: {first}"),
        )


def _one_match(one: Claim, other: Claim) -> bool:
    """Of one stage, leg and sport, with a name in common; no moment of a game."""
    stages = [{name for name in claim.subject.restrict if not name.startswith((WON, LOST))} for claim in (one, other)]
    return stages[0] == stages[1] and "stage:so_far" not in stages[0] and bool(set(one.anchor) & set(other.anchor))


def _report(story: Story, number: Quantity, other: Quantity) -> Finding | None:
    if number.nominal is None:
        return None
    first = show(number.nominal)
    second = "–".join(show(end) for end in dict.fromkeys((other.low, other.high)) if end is not None)
    return finding(
        story,
        RULE,
        f"The headline says {first}, the body {second}.",
        f"العنوان يقول {first} والمتن {second}.",
        (other, number),
        f"{first} ≠ {second}",
        (f"headline: {second}", f"body: {first}"),
        mends=exchanged(other, number, story.settings),
    )


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("أسفر الحادث عن مقتل ثلاثة أشخاص وإصابة 49 آخرين.", headline="مقتل أربعة أشخاص في حادث"),
        Example("غادرت ثلاث حافلات تقل 104 طلاب إلى العاصمة.", headline="140 طالبا يغادرون إلى العاصمة"),
        Example("اشترى الديوان ما بين 700 و800 طن من الشعير.", headline="الديوان يشتري 900 طن من الشعير"),
        Example("فاز الشروق على المنارة بنتيجة 4-2 في مباراة القمة.", headline="فوز الشروق على المنارة 4-3"),
    ),
    quiet=(
        Example("أسفر الحادث عن مقتل ثلاثة أشخاص وإصابة 49 آخرين.", headline="مقتل ثلاثة أشخاص في حادث"),
        Example("رفع الشروق النتيجة أمام المنارة إلى 4-2 من ركلة جزاء.", headline="فوز الشروق على المنارة 4-3"),
        Example("بلغ عدد الزوار 1204 زوار في يوم واحد.", headline="أكثر من 1200 زائر في يوم"),
        Example("اشترى الديوان ما بين 700 و800 طن من الشعير.", headline="الديوان يشتري 750 طنا من الشعير"),
        Example(
            text="انتخب المجلس المؤلف من 24 عضوا رئيسا له بـ13 صوتا في مقابل 11 لمنافسه.",
            headline="رئيس البلدية يفوز بفارق صوتين",
        ),
    ),
)
