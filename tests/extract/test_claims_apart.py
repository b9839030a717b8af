"""What tells apart figures of one noun: the words as written, and the ids by which claims are compared."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("بلغ عدد البطاقات المستبدلة 700 بطاقة، وعدد البطاقات التالفة 30 بطاقة.", ["المستبدلة", "التالفة"]),
        ("قدر عدد التونسيين الوافدين على نخلان بنحو 60 ألف سائح.", ["التونسيين"]),
        ("بلغ عدد الأردنيين العاملين 3 ملايين شخص، وعدد الأردنيين العاطلين 1 مليون شخص.", ["الأردنيين", "الأردنيين العاطلين"]),
        ("بلغ عدد عقود الإيجار في المدن 12 ألف عقد، فيما بلغ في الريف 7 آلاف عقد.", ["المدن", "الريف"]),
        ("بلغ عدد السفن المعطلة 14.", ["المعطلة"]),
        ("بلغ عدد السياح الوافدين 14 سائحا.", [""]),
    ],
)
def test_what_stands_between_the_noun_that_is_counted_and_the_number(text: str, words: list[str]) -> None:
    assert [" ".join(claim.subject.qualifiers) for claim in figures(text)] == words


def test_two_kinds_have_two_ids() -> None:
    one, other = figures("بلغ عدد البطاقات المستبدلة 700 بطاقة، وعدد البطاقات التالفة 30 بطاقة.")
    assert one.subject.restrict and other.subject.restrict and one.subject.restrict != other.subject.restrict


@pytest.mark.parametrize(
    ("text", "words", "apart"),
    [
        ("يوجد في السجون 31 أسيرا محكوما و18 أسيرا موقوفا.", ["محكوما", "موقوفا"], True),
        ("دمر السيل 60 بيتا بشكل كامل و80 بشكل جزئي.", ["بشكل كامل", "بشكل جزئي"], True),
        ("انهار 60 محلا كليا و80 محلا جزئيا.", ["كليا", "جزئيا"], True),
        ("رصدت اللجنة 14 حالة غش و6 حالات انتحال.", ["غش", "انتحال"], True),
        ("تعاملت الفرق مع 14 حالة غرق و6 حالات اختطاف.", ["غرق", "اختطاف"], True),
        ("سجلت نخلان 14 حالة وفاة.", [""], False),
    ],
)
def test_the_state_and_the_kind_of_what_is_counted(text: str, words: list[str], apart: bool) -> None:
    told = figures(text)
    assert [" ".join(claim.subject.qualifiers) for claim in told] == words
    assert len({claim.subject.restrict for claim in told}) == len(told)
    assert all(bool(claim.subject.restrict) == apart for claim in told)


@pytest.mark.parametrize(
    ("text", "restrict"),
    [
        ("بلغ سعر غرام الذهب عيار 21 نحو 38.5 دينارا وسعر غرام الذهب عيار 14 نحو 25.2 دينارا.", ["grade:21", "grade:14"]),
        ("سجل سعر الصرف 940 دينارا للبيع و930 دينارا للشراء.", ["side:sell", "side:buy"]),
        ("بلغ سعر الليرة 62 قرشا للمبيع و61 قرشا للشراء.", ["side:sell", "side:buy"]),
        ("بلغ سعر الغرام لغايات البيع 38 دينارا ولغايات الشراء 36 دينارا.", ["side:sell", "side:buy"]),
        ('ارتفع مؤشر "نخل 20" بنسبة 0.3% ومؤشر "نخل 50" بنسبة 0.7%.', ["name:نخل 20", "name:نخل 50"]),
        ("صعد خام برنت إلى 61 دولارا للبرميل وخام غرب تكساس الوسيط إلى 57 دولارا.", ["crude:brent", "crude:wti"]),
        ("رفع المصرف الفائدة إلى 11.5% و12.5% على الإيداع والإقراض على التوالي.", ["item:الايداع", "item:الاقراض"]),
        ("صوت لصالح المشروع 60 نائبا وعارضه 22 وامتنع 3 نواب.", ["vote:for", "vote:against", "vote:abstained"]),
        ("أقر المجلس المشروع بموافقة 60 نائبا ومعارضة 22 وامتناع نائبين.", ["vote:for", "vote:against", "vote:abstained"]),
        ("صوت 60 نائبا لصالح المشروع و22 ضده.", ["vote:for", "vote:against"]),
    ],
)
def test_names_and_sides_tell_amounts_apart(text: str, restrict: list[str]) -> None:
    assert [" ".join(claim.subject.restrict) for claim in figures(text)] == restrict


def test_the_side_of_a_trade_is_no_subject() -> None:
    told = figures("سجل سعر الصرف 940 دينارا للبيع و930 دينارا للشراء.")
    assert {claim.subject.text for claim in told} == {"سعر الصرف"}


@pytest.mark.parametrize(
    ("text", "restrict"),
    [
        ("بلغ معدل التضخم 21% ومعدل التضخم للمناطق الريفية 26%.", ["", "zone:rural"]),
        ("بلغ معدل البطالة في المدن المغربية 21%.", [""]),
        (
            "انتقل معدل البطالة من 11,2% إلى 12,6% بالوسط الحضري وتراجع بالوسط القروي من 3,5% إلى 3,1%.",
            ["zone:urban", "zone:urban", "zone:rural", "zone:rural"],
        ),
        (
            "ارتفع معدل البطالة لدى النساء من 18,2% إلى 19,1%، ولدى خريجي الجامعات من 23% إلى 24%.",
            ["sex:female", "sex:female", "group:خريجي الجامعات", "group:خريجي الجامعات"],
        ),
    ],
)
def test_both_sides_of_a_change_are_of_one_group(text: str, restrict: list[str]) -> None:
    told = figures(text)
    assert [" ".join(claim.subject.restrict) for claim in told] == restrict
    assert len({claim.subject.head for claim in told}) == 1


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("أصيب عراقيان وقتل مغربيان في الحريق.", ["IQ", "MA"]),
        ("قتل 7 أشخاص بينهم صينيان.", ["", "CN"]),
        ("غرق ليبيان وتونسيان.", ["LY", "TN"]),
        ("إصابة فلسطينيين اثنين في نخلان.", ["PS"]),
        ("وصل سائحان أردنيان إلى عمان.", ["JO"]),
        ("زار الوفد السودان واليابان وعمان.", []),
        ("عاد أفغان وفلسطينيين إلى نخلان.", []),
        ("التقى الباحثان المصريان في نخلان.", []),
    ],
)
def test_two_people_called_by_their_nation(text: str, nations: list[str]) -> None:
    told = figures(text)
    found = ["".join(one for one in claim.subject.restrict if one.startswith("nat:")) for claim in told]
    assert [one.removeprefix("nat:") for one in found] == nations


@pytest.mark.parametrize(
    ("text", "head", "words"),
    [
        ("شكلت مبيعات الأسمدة نسبة 27% من إجمالي الصادرات.", "الصادرات", "مبيعات الأسمدة"),
        ("استحوذت الأجور والمنح على 64% من النفقات.", "النفقات", "الأجور والمنح"),
        ("القطاع السياحي يساهم بنحو 8% من الدخل.", "الدخل", "القطاع السياحي"),
        ("استأثرت الإيرادات غير النفطية بـ 22% من الدخل.", "الدخل", "الإيرادات غير النفطية"),
    ],
)
def test_what_makes_up_a_share_restricts_it(text: str, head: str, words: str) -> None:
    (claim,) = figures(text)
    assert (claim.subject.head, claim.subject.qualifiers) == (head, (words,))


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("شاركت 410 دور نشر.", "دار نشر"),
        ("شاركت 300 دار نشر.", "دار نشر"),
        ("أدى الممثل 12 دورا.", "دور"),
        ("أوقف الحرس 3 قصر.", "قاصر"),
        ("أصيب 14 مصليا.", "مصلي"),
        ("أصيب 14 من المصلين.", "مصلي"),
        ("دخل المسجد 500 مصل.", "مصلي"),
    ],
)
def test_a_number_that_asks_for_a_plural_and_a_noun_with_two_stems(text: str, lemma: str) -> None:
    assert [claim.subject.concept for claim in figures(text)] == [lemma]
