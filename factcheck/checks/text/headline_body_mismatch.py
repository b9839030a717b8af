"""The headline's number is not the body's.

What it does
    Looks for the headline's count among the numbers of the body. Where none fits, and the body counts the same thing with
    another value in its first sentences, it fires. A score named in a headline («ثلاثية») must be in the score of the body.
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
from factcheck.checks.interval import Interval, half, round_step, written
from factcheck.checks.slip import slip
from factcheck.model import Finding, Quantity, show

RULE = "text.headline_body_mismatch"
KINDS = ("count", "money", "measure", "percent")
LEAD = 3  # sentences of the body in which the headline's number is to be expected


def allowed(headline: Quantity, story: Story) -> Interval:
    """What a headline's number may stand for: headlines round."""
    value = headline.nominal
    interval = written(headline, story.settings)
    if value is None or round_step(value) < 10:
        return interval
    return interval.widened(half(round_step(value)) if value >= 1000 else 0)


def run(story: Story) -> Iterator[Finding | None]:
    quantities = story.extraction.quantities
    body = [q for q in quantities if q.span.part == "body"]
    for number in quantities:
        if number.span.part == "headline" and number.kind in KINDS and number.nominal is not None:
            yield _check(story, number, body)
    yield from _score(story)


def _check(story: Story, number: Quantity, body: list[Quantity]) -> Finding | None:
    wanted = allowed(number, story)
    values = [q for q in body if q.kind == number.kind or "count" in (q.kind, number.kind)]
    if any(wanted.meets(allowed(q, story)) for q in values):
        return None
    exact_values = [q for q in values if q.nominal is not None and q.kind == number.kind]
    if any(wanted.meets(written(a, story.settings) + written(b, story.settings)) for a, b in combinations(exact_values[:8], 2)):
        if not any(_slip(number, q) and _same(story, number, q) for q in exact_values):
            return None
    rivals = [q for q in exact_values if q.hedge in ("exact", "about") and _in_lead(story, q) and _same(story, number, q)]
    if not rivals:
        return None
    return _report(story, number, min(rivals, key=lambda q: (not _slip(number, q), q.span.start)))


def _slip(left: Quantity, right: Quantity) -> bool:
    return left.nominal is not None and right.nominal is not None and bool(slip(left.nominal, right.nominal))


def _in_lead(story: Story, quantity: Quantity) -> bool:
    body = next((part for part in story.parts if part.part == "body"), None)
    if body is None or not body.sentences:
        return False
    last = body.sentences[min(LEAD, len(body.sentences)) - 1]
    return quantity.span.start < body.span(last.start, last.end).end


def _same(story: Story, left: Quantity, right: Quantity) -> bool:
    """The same subject: concept and event of the claims, where both have them, and no part, plan or other day."""
    if left.unit != right.unit:
        return False
    first, second = story.claim(left), story.claim(right)
    if first is None or second is None or not first.subject.concept or first.subject.concept != second.subject.concept:
        return False
    if second.part_of is not None or first.modality != second.modality or first.role != second.role:
        return False
    return first.event is None or second.event is None or first.event == second.event


def _score(story: Story) -> Iterator[Finding | None]:
    """«ثلاثية الأهلي» against the one score of the body."""
    named = [(line, at) for line in story.lines for at in line.cued("goals") if line.part.part == "headline"]
    scores = [u for u in story.extraction.unresolved if u.reason.startswith("score") and u.span.part == "body"]
    sides = [[int(side) for side in _numbers(u.text)] for u in scores]
    if len(named) != 1 or len(sides) != 1 or len(sides[0]) != 2:
        return
    line, at = named[0]
    goals = next(int(cue) for cue in line.items[at].cues if cue.isdigit())
    if goals in (*sides[0], sum(sides[0])):
        yield None
        return
    quotes = (story.quote_span(line.span(at, at), str(goals)), story.quote_span(scores[0].span))
    shown = "-".join(map(str, sides[0]))
    yield Finding(
        RULE,
        "error",
        f"The headline names {goals} goals, the score is {shown}.",
        f"يذكر العنوان {goals} أهداف والنتيجة {shown}.",
        quotes,
        f"{goals} is no side of {shown}",
        ("correct the headline", "or the score"),
    )


def _numbers(text: str) -> list[str]:
    return "".join(letter if letter.isdigit() else " " for letter in text).split()


def _report(story: Story, number: Quantity, other: Quantity) -> Finding | None:
    if number.nominal is None or other.nominal is None:
        return None
    first, second = show(number.nominal), show(other.nominal)
    return finding(
        story,
        RULE,
        f"The headline says {first}, the body {second}.",
        f"العنوان يقول {first} والمتن {second}.",
        (other, number),
        f"{first} ≠ {second}",
        (f"headline: {second}", f"body: {first}"),
    )




CHECK = Check(
    RULE,
    run,
    fires=(
        Example("أسفر الحادث عن مقتل ثلاثة أشخاص وإصابة 49 آخرين.", headline="مقتل أربعة أشخاص في حادث"),
        Example("غادرت ثلاث حافلات تقل 104 طلاب إلى العاصمة.", headline="140 طالبا يغادرون إلى العاصمة"),
    ),
    quiet=(
        Example("أسفر الحادث عن مقتل ثلاثة أشخاص وإصابة 49 آخرين.", headline="مقتل ثلاثة أشخاص في حادث"),
        Example("بلغ عدد الزوار 1204 زوار في يوم واحد.", headline="أكثر من 1200 زائر في يوم"),
    ),
)
