"""The parts do not add up to their total, or revenue less spending is not the balance.

What it does
    Adds the parts of a breakdown that is said to be complete («بواقع», «موزعة على», «هم», a colon, brackets) and holds the sum
    against the total, each number at its written precision. A list after «بينهم» or «منها» never has to sum, but parts that
    exclude each other (men and women, home and abroad), or three and more told by one preposition («من الشمال», «من الجنوب»),
    may not exceed the total, and no list may miss it by exactly two swapped digits. It also checks revenue, spending and the
    balance of one sentence.
Why
    A breakdown is the easiest thing to recompute, and the first thing that readers recompute.
Known limits
    A member without a number («وامرأة») counts as one at most. Overlapping groups are not known as such.
Example
    «871 محتجزا بواقع 318 يوم الجمعة و375 يوم السبت و196 يوم الأحد» → 318 + 375 + 196 = 889, not 871.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks.check import Check, Example, Story, finding
from factcheck.checks.interval import Interval, half, is_exact, left_of, mends, round_step, total, written
from factcheck.checks.links.model import Link
from factcheck.checks.slip import digits, slip
from factcheck.model import Finding, Mend, Number, Quantity, exact, show

RULE = "arithmetic.parts_sum_mismatch"
ROUND = 1000  # a total from here on that ends in two zeros more than its parts may be a rounded one
NEAR = 20  # below it a total of other days is one digit off by chance
SHORT = Fraction(15, 100)  # what a total may lack of its parts and still be meant for them
SURE_DIGITS = 3  # a slip explains an overfull «منهم» list only in numbers of so many digits


def misses(whole: Interval, parts: list[Interval], spare: int = 0) -> bool:
    """No values that the numbers allow make the sum right; up to ``spare`` members of one are not numbered."""
    return not (total(parts) + Interval(0, spare)).meets(whole)


def touches(whole: Interval, parts: list[Interval]) -> bool:
    """The sum comes down to the total only where each figure was rounded by all that rounding allows: 2.1 + 1.6 + 1.3, 4.8."""
    low = total(parts).low
    return len(parts) > 2 and low is not None and low == whole.high


def rounded_total(whole: Number, found: Number) -> bool:
    """The total is a round number and the sum lies within half of its last place."""
    step = round_step(whole)
    return (
        whole >= ROUND
        and step >= 100
        and round_step(found) < step
        and abs(Fraction(whole) - Fraction(found)) <= Fraction(half(step))
    )


def slipped(whole: Number, parts: list[Number], kinds: tuple[str, ...] = ("swapped", "digit"), least: int = SURE_DIGITS) -> bool:
    """One slip in one number of ``least`` digits or more makes the sum right."""
    found = exact(sum(map(Fraction, parts)))
    pairs = [(whole, found), *((part, exact(part + whole - found)) for part in parts)]
    return any(slip(a, b) in kinds and min(map(len, digits(a, b))) >= least for a, b in pairs)


def short(stated: Number, found: Number) -> bool:
    """A total a little below what it is of: no later or wider count explains it."""
    return stated < found and Fraction(found) - Fraction(stated) <= Fraction(found) * SHORT


def run(story: Story) -> Iterator[Finding | None]:
    for link in story.linked("parts"):
        whole, parts = link.quantity("whole"), link.quantities("part")
        if whole is not None and whole.nominal is not None and all(part.nominal is not None for part in parts):
            yield _sum(story, link, whole, parts)
    for link in story.linked("balance"):
        yield _balance(story, link)


def _sum(story: Story, link: Link, whole: Quantity, parts: tuple[Quantity, ...]) -> Finding | None:
    bare = whole.kind == "count" and whole.noun is None and whole.step == 1
    if bare and any(part.kind in ("money", "measure") for part in parts):
        return None  # a bare figure before amounts: a year, a number of something left out
    intervals = [written(part, story.settings) for part in parts]
    limit = written(whole, story.settings)
    values = [part.nominal or 0 for part in parts]
    found, stated = exact(sum(map(Fraction, values))), whole.nominal or 0
    if all(part > stated for part in values):
        return None  # «في يومين أو ثلاثة، توزعت على 156 موقعا و280 قرية»
    if "full" in link.notes:
        off = misses(limit, intervals, link.spare) or (not link.spare and found > stated and touches(limit, intervals))
        wrong = off and not rounded_total(stated, found)
    elif "exclusive" in link.notes and total(intervals).above(limit):
        wrong = not rounded_total(stated, found)
    elif "exhaustive" in link.notes and all(is_exact(quantity) for quantity in (whole, *parts)):
        wrong = misses(limit, intervals)
    elif "apart" in link.notes:
        wrong = stated != found and slipped(stated, values)
    elif "near" in link.notes:
        wrong = short(stated, found) or (found >= NEAR and slip(stated, found) in ("swapped", "digit"))
    else:
        sure = all(is_exact(quantity) for quantity in (whole, *parts)) and misses(limit, intervals, link.spare)
        least = 2 if "exclusive" in link.notes and "some" not in link.notes else SURE_DIGITS
        over = total(intervals).above(limit)
        wrong = sure and slipped(stated, values, ("swapped", "digit") if over else ("swapped",), SURE_DIGITS if over else least)
    if not wrong:
        return None
    added = " + ".join(map(show, values))
    return finding(
        story,
        RULE,
        f"The parts add up to {show(found)}, the total says {show(stated)}.",
        f"مجموع الأجزاء {show(found)} والنص يقول {show(stated)}.",
        (whole, *parts),
        f"{added} = {show(found)} ≠ {show(stated)}",
        (f"total: {show(found)}", _nearest(stated, values, found)),
        why=(f"«{link.cue}»",),
        mends=mends((whole, total(intervals)), *zip(parts, left_of(limit, intervals), strict=True)),
    )


def _nearest(whole: Number, parts: list[Number], found: Number) -> str:
    """The part that one slip away would be right, else the difference that a part is off by."""
    for part in parts:
        needed = exact(part + whole - found)
        if slip(part, needed):
            return f"part: {show(needed)} in place of {show(part)}"
    return f"a part is off by {show(exact(abs(Fraction(whole) - Fraction(found))))}"


def _balance(story: Story, link: Link) -> Finding | None:
    plus, minus, rest = (link.quantities(side)[0] for side in ("plus", "minus", "rest"))
    left, right = written(plus, story.settings), written(minus, story.settings)
    balance = left - right if "surplus" in link.notes else right - left
    if balance.meets(written(rest, story.settings)) or plus.nominal is None or minus.nominal is None or rest.nominal is None:
        return None
    first, second = (plus.nominal, minus.nominal) if "surplus" in link.notes else (minus.nominal, plus.nominal)
    found = exact(first - second)
    return finding(
        story,
        RULE,
        f"Revenue and spending leave {show(found)}, the text says {show(rest.nominal)}.",
        f"الفرق بين الإيرادات والمصروفات {show(found)} والنص يقول {show(rest.nominal)}.",
        (rest, plus, minus),
        f"{show(first)} - {show(second)} = {show(found)} ≠ {show(rest.nominal)}",
        (f"balance: {show(found)}", "or one of the two sides"),
        why=(f"«{link.cue}»",),
        mends=_balanced(story, link, plus, minus, rest),
    )


def _balanced(story: Story, link: Link, *sides: Quantity) -> tuple[Mend, ...]:
    plus, minus, rest = (written(side, story.settings) for side in sides)
    right = (minus + rest, plus - rest, plus - minus) if "surplus" in link.notes else (minus - rest, plus + rest, minus - plus)
    return mends(*zip(sides, right, strict=True))


CHECK = Check(
    RULE,
    run,
    fires=(
        Example("نقلت الحافلات 871 مسافرا بواقع 318 يوم الجمعة و375 يوم السبت و196 يوم الأحد."),
        Example("كرمت الجامعة 18 باحثا، هم 7 رجال و12 امرأة."),
        Example("قدرت البلدية الإيرادات بـ18.6 مليون دينار والمصروفات بـ24.5 مليون دينار، بعجز قدره 9.5 مليون دينار."),
        Example("نقلت الشركة 18,6 مليون مسافر، منهم 16,1 مليون على الدرجة السياحية و2,9 مليون على درجة الأعمال."),
        Example("تضم القافلة 26 سائقا، منهم 14 من السهل و9 من الساحل و5 من الجبل."),
        Example("نظر القضاة في ملفات 13 تاجرا، فأدانوا تسعة منهم وبرأوا خمسة."),
        Example("لم يهزم الفريق في 11 مباراة متتالية، فاز في 8 منها وتعادل في 4."),
        Example("شارك في المعرض 2250 ناشرا، منهم 835 ناشرا عربيا و1685 أجنبيا."),
    ),
    quiet=(
        Example("نقلت الحافلات 889 مسافرا بواقع 318 يوم الجمعة و375 يوم السبت و196 يوم الأحد."),
        Example("وصل 40 متطوعا، بينهم 12 طبيبا و9 ممرضين."),
        Example("يعمل في المصنع 240 موظفا، منهم 95 فنيا و65 امرأة و100 حارس."),
        Example("يعمل في المصنع 240 موظفا، منهم 95 فنيا و65 سائقا و100 حارس."),
        Example("كرمت الجامعة 8 باحثين، هم 7 رجال وامرأة."),
        Example("توزعت مخصصات الخطة 2010: 137 مليار ريال للتعليم و61 مليارا للصحة."),
        Example("وزعت الجمعية نحو 900 حقيبة، بواقع 318 للبنين و575 للبنات."),
        Example("قدرت البلدية الإيرادات بـ18.66 مليون دينار والمصروفات بـ24.55 مليون دينار، بعجز قدره 5.9 مليون دينار."),
        Example("التهمت النيران آلاف الهكتارات في يومين أو ثلاثة، توزعت على 156 موقعا و280 قرية."),
        Example("بلغ عدد الزوار 815 ألف زائر بحسب الإدارة، أي أقل من توقعاتها وهي 900 ألف، وأكثر من 720 ألفا في الدورة الماضية."),
    ),
)
