"""What happened to the counted thing in longer texts, where the words of one clause must not decide the number of another."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.lang.lexicon import lexicon
from factcheck.model import Claim, Document, Quantity
from factcheck.pipeline import extract, normalize


def numbers(text: str) -> list[Claim]:
    document = Document("wire/9", text, published=datetime(2024, 9, 12, 10))
    words = lexicon("ar")
    found = extract(document, normalize(document, words), words).claims
    return [claim for claim in found if isinstance(claim.value, Quantity)]


def events(text: str) -> list[str | None]:
    return [claim.event for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("بلغ عدد الأسر في المدينة 8120 أسرة.", "level_stock"),
        ("أعلن الفصيل أسر 14 جنديا.", "arrested"),
        ("أذن القاضي بالاحتفاظ بـ7 مسؤولين.", "arrested"),
        ("قضت بالسجن المؤبد على ستة منهم.", "sentenced"),
        ("يشتغل في المناجم قرابة 9 آلاف شخص.", "employed"),
        ("تلقى نحو 640 ألف طفل لقاح الحصبة.", "vaccinated"),
        ("قدم للمسرح 43 عملا.", "other"),
        ("نال ثلاثة متهمين البراءة.", "sentenced"),
        ("وحضر عروض التظاهرة حوالي 9 آلاف متفرج.", "attended"),
        ("عزز المنتخب رصيده بـ13 ذهبية.", "scored"),
        ("يتجول الناجون بين خمسة أرقام.", "other"),
    ],
)
def test_the_word_of_its_own_clause_says_what_happened(text: str, event: str) -> None:
    assert events(text) == [event]


def test_an_and_begins_another_of_the_counted_and_no_predicate() -> None:
    assert events("بلغ عدد الحجاج 1,204,118 حاجا وحاجة.") == ["arrived"]


def test_what_a_building_is_made_of_is_no_matter_of_the_dead() -> None:
    dead, floors = numbers("لقي 8 أشخاص مصرعهم. وكانت البناية مؤلفة من ستة طوابق.")
    assert (dead.event, floors.event) == ("killed", "level_stock")
