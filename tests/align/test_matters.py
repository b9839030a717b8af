"""A text that turns to another matter, or to another country, tells nothing of its own."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.align.canon import canon
from factcheck.align.gate import anchor_level, place
from factcheck.align.matters import matters
from factcheck.align.side import Side, sides_of
from factcheck.align.terms import read_terms
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document, Extraction
from factcheck.pipeline import extract, normalize

STORY = "لقي 6 عمال مصرعهم في انهيار مصنع بمدينة حلوان المصرية.\nوبدأ التحقيق أمس.\n"


def read(text: str) -> Extraction:
    document, words = Document("wire/7", text, "", published=datetime(2023, 5, 18, 10)), lexicon("ar")
    return extract(document, normalize(document, words), words)


def sides(text: str) -> list[Side]:
    told = read(text)
    return sides_of(told, 0, read_terms(told))


def last(text: str) -> Side:
    return next(side for side in reversed(sides(text)) if side.family == "count")


@pytest.mark.parametrize(
    ("said", "matter"),
    [
        ("وفي سياق آخر، ضبطت الشرطة 9 متهمين.", "other"),
        ("وعلى صعيد آخر، أفرجت السلطات عن 9 موقوفين.", "other"),
        ("وفي حادث منفصل، أصيب 9 أشخاص.", "other"),
        ("وفي حادثة مماثلة بالأقصر، أصيب 9 أشخاص.", "other"),
        ("وفي شأن آخر أعلنت الوزارة تعيين 9 أطباء.", "other"),
        ("وفي خبر مستقل، وصل 9 مهاجرين.", "other"),
        ("وعلى الجانب الآخر من الحدود، قتل 9 رعاة.", "other"),
        ("وأسفر هجوم آخر عن مقتل 9 جنود.", "other"),
        ("وقتل 9 أشخاص في زلزال مشابه.", "other"),
        ("ويأتي ذلك بعد يومين من حريق أودى بحياة 9 عمال.", "other"),
        ("وفي سياق متصل، أصيب 9 أشخاص.", "beside"),
        ("من جهة أخرى، أصيب 9 أشخاص.", "beside"),
        ("ومن ناحية ثانية أصيب 9 أشخاص.", "beside"),
        ("وأصيب 9 عمال آخرين.", ""),
        ("ونقل 9 مصابين إلى مستشفى آخر.", ""),
        ("وأصيب 9 أشخاص في الحادث.", ""),
        ("وفي حادث مماثل عام 2019 قتل 9 عمال.", ""),
    ],
)
def test_what_a_sentence_turns_to(said: str, matter: str) -> None:
    assert last(STORY + said).matter == matter


def test_the_paragraph_goes_on_with_it_and_the_next_does_not() -> None:
    told = STORY + "وفي سياق آخر، ضبطت الشرطة 9 متهمين. وصادرت 4 سيارات.\nوأصيب 5 عمال."
    assert [side.matter for side in sides(told) if side.family == "count"] == ["", "other", "other", ""]


def test_what_a_text_opens_with_is_its_matter() -> None:
    passages = read_terms(read("في حادث آخر قتل 9 عمال.\nوبدأ التحقيق.")).passages
    assert matters(passages, canon("ar")) == ("", "")


def test_another_matter_is_another_event() -> None:
    own, other, beside = last(STORY + "وأصيب 9."), last(STORY + "وفي سياق آخر، أصيب 9."), last(STORY + "وفي سياق متصل، أصيب 9.")
    assert [anchor_level(own, own), anchor_level(own, other), anchor_level(beside, own)] == ["unsaid", "another", "beside"]
    assert anchor_level(other, other) == "unsaid"


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("وفي لبنان، أصيب 9 عمال.", "turned"),
        ("أما في لبنان فقد أصيب 9 عمال.", "turned"),
        ("وفي لبنان، تكررت الحوادث. وأصيب 9 عمال.", "turned"),
        ("وفي لبنان، أعلنت الوزارة إصابة 9 عمال في مدينة صور.", "turned"),
        ("وأصيب 9 عمال في لبنان.", "carried"),
        ("وفي الأقصر، أصيب 9 عمال.", "carried"),
    ],
)
def test_the_country_that_a_sentence_turns_to(said: str, level: str) -> None:
    assert place(last(STORY + "وأصيب 9 عمال."), last(STORY + said)) == level
