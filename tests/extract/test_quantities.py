"""What a quantity carries beside its value: span, step, noun, role, alternative, and what is named when it is left out."""

from datetime import datetime
from fractions import Fraction

import pytest

from factcheck.extract.dates import find_dates
from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document, Quantity
from factcheck.text.tokens import part_text


def found(text: str) -> list[Quantity]:
    parts = (part_text("body", text, lexicon()),)
    return list(find_quantities("d", parts, lexicon()).found)


def words(text: str, quantity: Quantity) -> str:
    return text[quantity.span.start : quantity.span.end]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("عاد نحو 6 آلاف و412 مشتركا", "6 آلاف و412"),
        ("بمليونَي شجرة", "مليونَي"),
        ("وبخمسةٍ وثلاثين معلما", "خمسةٍ وثلاثين"),
        ("خلال الـ24 ساعة", "24"),
        ("ارتفع 16 في المئة", "16 في المئة"),
        ("ارتفع %33", "%33"),
        ("بين 15 و25 ألف توقيع", "15 و25 ألف"),
        ("مكث سنتين وستة أشهر", "سنتين وستة أشهر"[: len("سنتين وستة")]),
        ("سائح واحد", "سائح واحد"),
        ("عوقب حارسان اثنان", "حارسان اثنان"),
        ("أربعة من كل خمسة مسنين", "أربعة من كل خمسة"),
        ("سبعة (07) دفاتر", "سبعة (07"),
    ],
)
def test_surface(text, surface):
    (quantity,) = found(text)
    assert words(text, quantity) == surface


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("3.50 دولار", Fraction(1, 100)),
        ("3 آلاف كتاب", 1000),
        ("3 آلاف و412 كتابا", 1),
        ("2.5 مليون شجرة", 100_000),
        ("ألفي شجرة", 1000),
        ("350 شجرة", 1),
    ],
)
def test_the_last_written_place(text, step):
    (quantity,) = found(text)
    assert quantity.step == step


def test_noun_and_role():
    text = "ارتفع عدد السفن من 12 سفينة إلى 40 سفينة"
    first, second = found(text)
    assert first.noun is not None and text[first.noun.start : first.noun.end] == "سفينة"
    assert (first.role, second.role) == ("from", "to")


def test_a_number_that_nothing_decides_keeps_both_readings():
    (quantity,) = found("بقيمة 12.512 دولارا")
    assert (quantity.low, quantity.alternative) == (12512, Fraction("12.512"))


@pytest.mark.parametrize(("text", "value"), [("وزن 12.512 كلغ و8.5 كلغ", Fraction("12.512")), ("وزن 12.512 كلغ و8,5 كلغ", 12512)])
def test_the_habit_of_the_page_decides(text, value):
    assert found(text)[0].low == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("رشت الفرق 30.400 هكتار، بزيادة 2.5 بالمئة", 30400),
        ("تحولت 12.350 فدانا إلى بساتين بعد 3.5 سنوات", 12350),
        ("رشت الفرق 30.475 هكتار، بزيادة 2.5 بالمئة", Fraction("30.475")),
        ("ضبط 12.350 كلغ و8.5 كلغ", Fraction("12.35")),
    ],
)
def test_an_area_has_no_decimal_with_a_last_zero(text, value):
    assert found(text)[0].low == value


def test_why_names_what_made_the_value():
    (quantity,) = found("لا يقل عن 12 قاربا")
    assert any("hedge" in reason for reason in quantity.why) and any("noun" in reason for reason in quantity.why)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("عند الساعة 17:30", "clock time"),
        ("المادة 22 من الميثاق", "label"),
        ("طائرة ميغ-29", "model name"),
        ("هاتف 55667788", "phone"),
        ("بلغ 1,2,3 كتابا", "number not understood"),
    ],
)
def test_what_is_left_out_is_named(text, reason):
    parts = (part_text("body", text, lexicon()),)
    left = find_quantities("d", parts, lexicon()).unresolved
    assert {one.reason for one in left} == {reason}


def test_who_watches_a_work_is_counted():
    assert [one.low for one in found("حضر فيلم نخلان 14 زائرا.")] == [14]


def test_tokens_that_dates_own_are_no_quantities():
    parts = (part_text("body", "عام 2012 وصل 30 عاملا", lexicon()),)
    taken = frozenset({("body", 0, 1)})
    assert [str(quantity) for quantity in find_quantities("d", parts, lexicon(), taken).found] == ["30"]


def test_a_headline_is_read_like_a_body():
    parts = (part_text("headline", "7 قتلى", lexicon()), part_text("body", "قتل 9 أشخاص", lexicon()))
    spans = [quantity.span.part for quantity in find_quantities("d", parts, lexicon()).found]
    assert spans == ["headline", "body"]


def test_a_sentence_that_holds_no_number_and_no_date_is_not_cut_into_tokens():
    lines = (
        "ودعا الصيادون إلى ترميم المرسى القديم.",
        "وباع التجار 40 سلة من التمر.",
        "وقال بحار إن القوارب التي ترسو عند الصخور تحتاج إلى طلاء جديد قبل أن تعود إلى البحر مع رفاقها.",
    )
    part = part_text("body", "\n".join(lines), lexicon())
    dates = find_dates(Document("d", "\n".join(lines), published=datetime(2020, 1, 1)), (part,), lexicon())
    quantities = find_quantities("d", (part,), lexicon(), dates.taken)
    assert [str(quantity) for quantity in quantities.found] == ["40"]
    assert ["tokens" in vars(sentence) for sentence in part.sentences] == [False, True, True]  # the last line is the text's foot


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("عاد من حلب 588 ألفا، ومن حمص 521، ومن إدلب نحو 65.", [588_000, 521_000, 65_000]),
        ("سجل في حلب 3 ملايين، وفي حمص 2، وفي إدلب 1.", [3_000_000, 2_000_000, 1_000_000]),
        ("عاد من حلب 588 ألف لاجئ، ومن حمص 521.", [588_000, 521]),
        ("قتل في حلب 3 آلاف، وفي حمص 12 مدنيا.", [3000, 12]),
        ("عاد من حلب 588 ألفا، وإلى حمص 521.", [588_000, 521]),
        ("عاد من حلب 588 ألفا، ومن حمص 1521.", [588_000, 1521]),
    ],
)
def test_a_list_of_places_has_one_scale(text, values):
    assert [one.nominal for one in found(text)] == values


def test_a_new_clause_counts_its_own_things_whatever_the_amount_before():
    first, second = found("زادت الإيرادات إلى 6.48 مليارات ريال، وارتفع عدد المشتركين إلى 32.1 مليون.")
    assert (first.kind, second.kind, second.unit) == ("money", "count", "")


def test_a_rate_of_exchange_has_decimals_where_the_page_writes_them_so():
    text = "بلغت الموجودات 25,4 مليار دينار. وتم تداول الدولار بـ2,894 دينار والأورو بـ3,39 دينار."
    assert [one.nominal for one in found(text)[1:]] == [Fraction("2.894"), Fraction("3.39")]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("وصلت سبع آليات ثقيلة.", "count", 7),  # begins like the article, and is none
        ("وصلت تسع ألعاب جديدة.", "count", 9),
        ("نال سبع الأعضاء جوائز.", "fraction", Fraction(1, 7)),
        ("تشهد الدورة 57 مشاركة 1420 دارا.", "ordinal", 57),
        ("انطلقت الدورة 21 من مناورات الساحل.", "ordinal", 21),
        ("حضر الدورة 20 من نواب المعارضة.", "count", 20),
        ("وصلت في الدفعة 30 من شاحنات الإغاثة.", "count", 30),
        ("توج بطلا للنسخة 11 من الطواف.", "ordinal", 11),
        ("شارك في الدورة 12 فريقا.", "count", 12),
        ("وقعت الوزارة ثلاثة عقود.", "count", 3),
        ("وقعت الحرب قبل ثلاثة عقود.", "duration", 3),
    ],
)
def test_what_a_numeral_beside_a_noun_is(text, kind, value):
    first = found(text)[0]
    assert (first.kind, first.low) == (kind, value)


def test_a_plural_of_people_behind_a_number_is_no_dual():
    assert [one.low for one in found("لقي سبعة معدنين حتفهم.")] == [7]


@pytest.mark.parametrize(
    "text",
    [
        "تبدأ المباراة في الثامنة والنصف مساء.",
        "فاز الترجي على النجم الساحلي 82-75 في نهائي كرة السلة.",
        "بفوز الأهلي 3 / 1 على الزمالك.",
        "أطلقت الصين المسبار «تيانوين-1».",
        "عرض فيلم «فاطمة 75» في الافتتاح.",
        "صعد مؤشر نيكي 225 أمس.",
        "صعد مؤشر EGX 70 أمس.",
        "أدرج السهم في مؤشر «MSCI 200 للأسواق الناشئة» أمس.",
        "افتتح التسجيل رامي الحلبي (د 23) وأضاف نادر الزين (د 58).",
        "أخرج سامر مسلسل شارع 21 للتلفزيون.",
        "أخرج سامر فيلم نخلان 14 للتلفزيون.",
    ],
)
def test_hours_scores_and_names_are_no_quantities(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "بلغت الحرارة 44 درجة في الرياض و41 في جدة و38 في الدمام.",
            ["44 measure degree", "41 measure degree", "38 measure degree"],
        ),
        ("سعر التذكرة 20 دينارا للأولى و10 للثانية.", ["20 money dinar", "10 money dinar"]),
        ("استغرق الفرز 6 ساعات في العاصمة و9 في الولايات.", ["6 duration hour", "9 duration hour"]),
        ("كلف المشروع 80 مليون دينار في عامين و300 موظف.", ["80000000 money dinar", "2 duration year", "300"]),
        ("زرع 20 هكتارا قمحا و15 شعيرا.", ["20 measure hectare", "15"]),
    ],
)
def test_the_unit_of_a_list(text, values):
    assert [str(one) for one in found(text)] == values
