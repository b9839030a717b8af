"""Hostile input costs no more than its length: the calls made for twice the text are about twice the calls."""

import sys
import time

import pytest

from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.text.tokens import part_text

SLACK = 2.4

HOSTILE = {
    "digits": lambda n: "بلغ " + "7" * (10 * n) + " كتابا",
    "digits with marks": lambda n: "بلغ " + "1.234," * n + "5 كتابا",
    "loose and": lambda n: "بلغ " + "و " * (2 * n) + "5 كتب",
    "glued and": lambda n: "بلغ " + "و" * (2 * n) + "خمسة كتب",
    "ranges": lambda n: "بين 3 و7 و" * n,
    "nested ranges": lambda n: "بين " * n + "3" + " و7" * n,
    "marks on every letter": lambda n: "خُمَسَةُ كُتُبٍ " * n,
    "tatweel": lambda n: "خمس" + "ـ" * (10 * n) + "ة كتب",
    "number words": lambda n: "مئة وخمسة وعشرون ألفا و" * n,
    "scales": lambda n: "ألف مليون مليار " * n,
    "hedges": lambda n: "نحو " * n + "5 كتب " + "لا يتجاوز عددها نحو 5 " * n,
    "labels": lambda n: "رقم " * n + "5",
    "ordinals": lambda n: "المرتبة الأولى " + "والثانية " * n,
    "ages": lambda n: "توفي عن عمر 5 سنوات " * n,
    "points": lambda n: "بفارق 5 نقاط " * n,
    "phones": lambda n: "هاتف 123456 " * n,
    "clock": lambda n: "الساعة 5 و 6 " * n,
    "brackets": lambda n: "(" * n + "5" + ")" * n,
    "percent signs": lambda n: "%" * n + "5" + "%" * n,
    "full stops": lambda n: ". " * n + "5 كتب",
    "one long word": lambda n: "بلغ " + "ومال" * n + " 5 كتب",
    "elided amounts": lambda n: "5 ملايين دولار " + "و3 ملايين ثم " * n,
    "changes": lambda n: "ارتفع " + "من 5 إلى 7 " * n,
    "X of every Y": lambda n: "3 من كل 5 " * n,
    "durations": lambda n: "سنتين وستة أشهر و" * n,
}


def calls(text: str) -> int:
    words = lexicon()
    count = 0

    def seen(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        find_quantities("hostile", (part_text("body", text, words),), words)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_length(name):
    make = HOSTILE[name]
    calls(make(40))  # the memos of words
    once, fourfold = (calls(make(n)) for n in (60, 240))
    assert fourfold <= SLACK * SLACK * once + 500


RUNS = {
    "digits": lambda n: "بلغ " + "7" * n + " كتابا",
    "digits and commas": lambda n: "بلغ " + "7," * n + "5 كتابا",
    "letters before a mark": lambda n: "بلغ 5 " + "و" * n + " @",
    "latin before a mark": lambda n: "بلغ 5 " + "x" * n + " .com @",
    "blanks": lambda n: "بلغ" + " " * n + "5",
}


def clocked(text: str) -> float:
    words = lexicon()
    start = time.perf_counter()
    find_quantities("hostile", (part_text("body", text, words),), words)
    return time.perf_counter() - start


@pytest.mark.parametrize("name", RUNS)
def test_patterns_do_not_search_back(name):
    """What no call count sees: a run that a pattern would try from each of its characters (16 times for 4 times the text)."""
    make = RUNS[name]
    once, fourfold = (min(clocked(make(n)) for _ in range(5)) for n in (30_000, 120_000))
    assert fourfold <= 11 * once + 0.02


def test_fifty_thousand_digits_are_no_number():
    words = lexicon()
    text = "بلغ " + "7" * 50_000 + " كتابا"
    found = find_quantities("hostile", (part_text("body", text, words),), words)
    assert not found.found
    assert [one.reason for one in found.unresolved] == ["identifier"]
