"""Places that share a name."""

import pytest

from factcheck.text.fold import fold_word
from factcheck.world.namesakes import meant
from factcheck.world.places import country_of


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("عمّان – ضبطت الجمارك الأردنية شحنة أمس.", "JO"),
        ("عمان - قال مصدر إن شخصين قتلا.", "JO"),
        ("وصل الوفد إلى عمان قادما من مسقط.", "OM"),
        ("وصل الوفد إلى عمان.", "OM"),
        ("طرابلس – أعلنت الحكومة الليبية حظر التجول.", "LY"),
        ("قتل شخصان في طرابلس شمالي لبنان.", "LB"),
        ("عمان – قضت محكمة غرب عمان بسجن ثلاثة أطباء.", "JO"),
        ("قتل شخصان في حلب.", ""),
    ],
)
def test_what_else_a_text_says_tells_which_is_meant(text, country):
    folded = fold_word(text)
    usual = {"عمان": "OM", "طرابلس": "LY/tripoli"}
    chosen = {country_of(meant(folded).get((name, id), id)) for name, id in usual.items() if name in folded}
    assert chosen == ({country} if country else set())


@pytest.mark.parametrize(
    ("text", "meant_one"), [("انهارت عمارة بحي الزيتون في تازة.", ""), ("قصف حي الزيتون في غزة.", "PS/zeitoun")]
)
def test_a_name_of_many_quarters_needs_a_word_that_speaks_for_the_known_one(text, meant_one):
    assert meant(fold_word(text)).get((fold_word("حي الزيتون"), "PS/zeitoun"), "PS/zeitoun") == meant_one
