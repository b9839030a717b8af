"""What a bare number counts: not the object behind it, nor who speaks of it; who voted for and against."""

from __future__ import annotations

import pytest
from claim_reading import figures


def told(text: str) -> list[tuple[str, str | None]]:
    return [(claim.subject.concept, claim.event) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغ عدد المصوتين 4312 معلما، أيد منهم 2932 الإضراب وعارضه 1240.",
            [("معلم", "voted"), ("معلم", "voted"), ("معلم", "voted")],
        ),
        ("استقبل المستشفى 40 جريحا، غادر منهم 12 المستشفى.", [("جريح", "hospitalized"), ("جريح", "recovered")]),
        ("تقدمت 11 شركة، اشترت منها 7 الوثائق.", [("شركة", "registered"), ("شركة", "bought")]),
        ("شارك 40 سباحا، أنهى منهم 30 السباق.", [("سباح", "attended"), ("سباح", "attended")]),
        ("زارت المتحف 30 أسرة و12 من التلاميذ.", [("أسرة", "arrived"), ("تلميذ", "arrived")]),
        ("وصلت الدول الـ12 المشاركة.", [("دولة", "arrived")]),
    ],
)
def test_the_object_behind_a_number_is_not_counted(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الجيش يقول إن 11 سفينة شاركت في الهجوم، والدعم السريع يتحدث عن 7.", ["سفينة", "سفينة"]),
        ("تقول الشرطة إن 300 شخص تظاهروا، والنقابة تتحدث عن 900.", ["شخص", "شخص"]),
        ("تحدثت الحكومة عن 40 قتيلا، فيما تحدثت المعارضة عن 90.", ["قتيل", "قتيل"]),
        ("أعلنت الوزارة عن 90 إصابة، بينما كشفت النقابة عن 120.", ["إصابة", "إصابة"]),
    ],
)
def test_who_speaks_of_a_number_is_not_counted(text: str, expected: list[str]) -> None:
    claims = figures(text)
    assert [claim.subject.concept for claim in claims] == expected
    assert len({claim.event for claim in claims}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "كان التصويت الأول على الإضراب قد حظي بتأييد 2932 معلما.",
        "أيد القانون 70 نائبا وعارضه 31.",
        "يؤيده 60 في المئة من السكان ويعارضه 30 في المئة.",
    ],
)
def test_who_is_for_it_and_against_it_votes(text: str) -> None:
    assert {claim.event for claim in figures(text)} == {"voted"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عدد من غادروا البلاد، بحسب المنظمة، لم يتجاوز 27 ألفا.", [("شخص", "withdrawn")]),
        ("بيعت 19 ألف تذكرة، وعدد من حضروا، بحسب النقابة، لم يتجاوز 7 آلاف.", [("تذكرة", "sold"), ("شخص", "attended")]),
        ("ارتفع عدد من قتلوا في القصف إلى 40.", [("شخص", "killed")]),
        ("عدد القتلى، وفق الشرطة، 12.", [("قتيل", "killed")]),
        ("عثر على جثة في موقع الغرق، ليصبح الناجون 16.", [("ناج", "rescued")]),
        ("ارتفع عدد القتلى إلى 12 وبات المفقودون 7.", [("قتيل", "killed"), ("مفقود", "missing")]),
        ("أكدت الوزارة سلامة العسكريين الثلاثة المحتجزين.", [("عسكري", "held")]),
        ("التقى الوزير عائلات الصيادين السبعة المفقودين.", [("صياد", "missing")]),
        ("أصبح الوزير في 12 جلسة شاهدا.", [("جلسة", "other")]),
    ],
)
def test_what_stands_before_the_number(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شوهدت بقعة بطول 5 كيلومترات، وتسربت 100 طن من الوقود.", ["distance_location", "other"]),
        ("يبعد المعبر 5 كيلومترات ونقلت عبره 90 طنا.", ["distance_location", "delivered"]),
    ],
)
def test_no_weight_lies_between(text: str, expected: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وقالت إن عدد المصابين تجاوز ألفين.", "المصابين"),
        ("إن عدد المتطوعين تخطى تسعين.", "المتطوعين"),
        ("وأكد أن عدد المشاركين ناهز 300.", "المشاركين"),
    ],
)
def test_the_verb_of_the_bound_is_no_part_of_what_is_counted(text: str, subject: str) -> None:
    assert figures(text)[0].subject.text == subject


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("فازت المعارضة بعشرة مقاعد، مقابل 14 للائحة الحكومة.", "لائحة الحكومة"),
        ("نالت الحركة 9 مقاعد، مقابل 5 للجنة الأهالي.", "لجنة الأهالي"),
        ("نالت الحركة 9 مقاعد، مقابل 5 للحزب.", "الحزب"),
    ],
)
def test_a_noun_that_begins_with_the_letter_of_the_article_has_none(text: str, winner: str) -> None:
    assert figures(text)[-1].subject.qualifiers[-1] == winner


@pytest.mark.parametrize(
    "text",
    [
        "أدلى 13225 مقترعا بأصواتهم من مجموع 47400 ناخب.",
        "شارك 90 معلما بأصواتهم من أصل 120 معلما.",
        "حصد الفريق 9 ميداليات مقارنة بدورة 2016.",
        "استقبل المتحف 9 وفود مقارنة بالعام الماضي.",
    ],
)
def test_what_they_did_and_what_they_are_compared_with_restricts_nobody(text: str) -> None:
    assert figures(text)[0].subject.qualifiers == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وباحتساب التغير الشهري، ارتفعت الأسعار بـ0,6 بالمائة.", "التغير الشهري"),
        ("ارتفعت الأسعار 0.6% مقارنة بالشهر السابق.", "مقارنة بالشهر السابق"),
        ("على أساس شهري، زاد المؤشر 0.3%.", "على أساس شهري"),
        ("زادت أسعار اللحم بـ19,2 بالمائة بحساب الانزلاق السنوي.", "الانزلاق السنوي"),
        ("زاد الإنتاج 9% مقارنة بالربع السابق.", "مقارنة بالربع السابق"),
    ],
)
def test_the_basis_of_a_rate_before_the_comma_of_its_clause(text: str, words: str) -> None:
    assert any(words in word for word in figures(text)[0].subject.qualifiers)


def test_a_basis_before_a_comma_is_of_one_clause() -> None:
    told = figures("وعلى أساس سنوي، بلغت الزيادة 9%، وزاد الأجر 3%.")
    assert [len(claim.subject.qualifiers) for claim in told] == [1, 0]
