"""What a tally is of, where adjectives stand between: «الحصيلة الرسمية النهائية للمصابين»."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject", "concept", "event"),
    [
        ("كانت الحصيلة الرسمية النهائية للمصابات قد استقرت عند 19.", "المصابات", "مصابة", "wounded"),
        ("بلغت الحصيلة النهائية للقتلى 19.", "القتلى", "قتيل", "killed"),
        ("ارتفعت الحصيلة الإجمالية لقتلى القصف إلى 44.", "قتلى القصف", "قتيل", "killed"),
        ("وصل العدد الكلي للمنازل المتضررة إلى 190.", "المنازل المتضررة", "منزل", "destroyed_damaged"),
        ("بلغ العدد الإجمالي للحجاج الأجانب حتى أمس 900 ألف.", "الحجاج الأجانب", "حاج", "arrived"),
        ("وبلغ العدد التراكمي للإصابات 900.", "الإصابات", "إصابة", "wounded"),
    ],
)
def test_what_is_counted_behind_the_adjectives(text: str, subject: str, concept: str, event: str) -> None:
    claim = figures(text)[0]
    assert (claim.subject.text, claim.subject.concept, claim.event) == (subject, concept, event)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("أوردت الحصيلة السابقة لوزارة الصحة 19 قتيلا.", "قتيلا"),
        ("أشارت الحصيلة الرسمية للوزارة إلى مقتل 19.", ""),
        ("بلغت الحصيلة المؤقتة لضحايا الزلزال 190 قتيلا.", "قتيلا"),
        ("وبلغت الحصيلة الأولية للإنتاج 900 طن.", "للإنتاج"),
    ],
)
def test_whose_tally_it_is_and_what_is_counted_with_the_number(text: str, subject: str) -> None:
    assert figures(text)[0].subject.text == subject


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ليرتفع عدد ضحايا الحريق الذي وقع في السوق إلى ثلاث طالبات.", "killed"),
        ("ارتفع عدد المصابين في الحادث الذي وقع أمس على الطريق إلى تسعة عمال.", "wounded"),
        ("ارتفع عدد قتلى القصف الذي طال القرية إلى 14 موظفا.", "killed"),
        ("تراجع عدد النواب الذين أيدوا القانون إلى 30 نائبا.", "voted"),
        ("ارتفع عدد اللاجئين الذين وصلوا إلى المخيم إلى 900 لاجئ.", "displaced"),
    ],
)
def test_the_verb_of_change_stands_before_the_relative_clause(text: str, event: str) -> None:
    assert figures(text)[0].event == event


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        ("رفعت اللجنة عدد القوارب المدمرة إلى 11 من أسطول قوامه 40 قاربا.", "قارب", "destroyed_damaged"),
        ("ارتفع عدد المنازل المهدمة إلى 11 من حي كامل.", "منزل", "destroyed_damaged"),
        ("ارتفع عدد القتلى إلى 11 من الجنود.", "جندي", "killed"),
        ("ارتفع العدد إلى 11 من المنازل.", "منزل", "level_stock"),
    ],
)
def test_a_raised_count_that_is_a_part_of_something(text: str, concept: str, event: str) -> None:
    claim = figures(text)[0]
    assert (claim.subject.concept, claim.event) == (concept, event)
