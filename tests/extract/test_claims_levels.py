"""Levels that stand beside a word of change, and words that own nothing behind them."""

from __future__ import annotations

import pytest
from claim_reading import claims, figures, numbers


@pytest.mark.parametrize(
    ("text", "event", "role"),
    [
        ("كان قوام القوة قبل بدء الخفض 1962 فردا.", "deployed_present", None),
        ("بلغ عدد العمال بعد الزيادة 90 عاملا.", "employed", None),
        ("دعا خبير إلى خفض ضريبة الصرف البالغة 15 في المائة.", "price", None),
        ("أقر المجلس زيادة الرسوم بنسبة 15 في المائة.", "grew", "by"),
        ("تمسك التحالف بتخفيضات قدرها 2.2 مليون برميل يوميا.", "shrank", "by"),
        ("نالت الرواتب زيادات قدرها 90 دينارا.", "grew", "by"),
    ],
)
def test_a_level_and_a_change(text: str, event: str, role: str | None) -> None:
    claim = figures(text)[0]
    assert (claim.event, claim.role) == (event, role)


def test_what_loses_value_is_named() -> None:
    claim = figures("قرر المصرف خفض قيمة العملة بـ12 في المائة.")[0]
    assert (claim.subject.text, claim.event) == ("قيمة العملة", "shrank")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("خففت المحكمة، اليوم الثلاثاء، عقوبة التاجر من 15 إلى 12 عاما.", ["15 duration year", "12 duration year"]),
        ("رفعت الوزارة، أمس، الرسوم من 9 إلى 12 دينارا.", ["9 money dinar", "12 money dinar"]),
        ("تكلف الغرفة، بحسب الموقع، من 9 إلى 12 دينارا.", ["[9..12] money dinar"]),
    ],
)
def test_an_insertion_parts_no_verb_of_change_from_its_sides(text: str, values: list[str]) -> None:
    assert [str(claim.value) for claim in numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "kind", "event"),
    [
        ("ستمنح الحكومة 500 ألف أوقية لكل أسرة. ويشتغل في التنقيب قرابة 45 ألفا.", "count", "employed"),
        ("أنفقت الشركة 7 ملايين دولار، وتخطط لإنفاق أربعة ملايين أخرى.", "money", "spent"),
    ],
)
def test_a_number_of_another_sentence_is_no_money(text: str, kind: str, event: str) -> None:
    claim = figures(text)[-1]
    assert (claim.kind, claim.event) == (kind, event)


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("ألزمت المحكمة المدانين بغرامة خمسة ملايين جنيه.", "غرامة", "sentenced"),
        ("تبلغ أعمق الآبار 9 أمتار، ويبلغ أطولها 12 مترا.", "أطول", "distance_location"),
    ],
)
def test_what_has_the_amount(text: str, subject: str, event: str) -> None:
    claim = figures(text)[-1]
    assert subject in claim.subject.text
    assert claim.event == event


def test_a_dual_with_its_ending_owns_nothing() -> None:
    assert [claim.subject.text for claim in figures("نال متهمان البراءة.")] == ["متهمان"]
    assert [claim.subject.text for claim in figures("أصيب جنديان أميركيان.")] == ["جنديان أميركيان"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("لقح الأطفال، أي 62 في المئة من العدد المستهدف.", "fact"),
        ("أنجزت الشركة 62% من الأعمال المقررة.", "fact"),
        ("من المقرر تلقيح 62% من الأطفال.", "plan"),
    ],
)
def test_a_share_of_what_is_planned(text: str, modality: str) -> None:
    assert figures(text)[0].modality == modality


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("يعيد الحادث إلى الأذهان انهيار بئر نخلان عام 2022.", "انهيار", "destroyed_damaged"),
        ("وقع انفجار عام 2021.", "انفجار", "incident"),
    ],
)
def test_what_a_year_dates(text: str, subject: str, event: str) -> None:
    claim = next(claim for claim in claims(text) if claim.kind == "date")
    assert (claim.subject.text, claim.event) == (subject, event)


def test_a_word_that_is_a_town_too() -> None:
    told = figures("رشت الفرق أمس 90 هكتارا، وجرفت سيول 14 منزلا.")
    assert [claim.place_id or "" for claim in told] == ["", ""]


@pytest.mark.parametrize(
    ("text", "subject", "concept"),
    [
        ("سيعين المساهمون أربعة من أعضاء مجلس الإدارة التسعة.", "أعضاء مجلس الإدارة", "عضو"),
        ("حضر قضاة المحكمة العليا الخمسة.", "قضاة المحكمة العليا", "قاض"),
        ("عاد الوزراء العرب الستة.", "الوزراء العرب", "وزير"),
        ("عاد المدانون السبعة.", "المدانون", "مدان"),
        ("شاركت الفرق الأربع.", "الفرق", "فرقة"),
    ],
)
def test_a_definite_number_counts_a_plural(text: str, subject: str, concept: str) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.text, claim.subject.concept) == (subject, concept)


@pytest.mark.parametrize(
    ("text", "units", "modalities"),
    [
        ("الحصة 49 في المئة، لا 51 كما كان مقررا.", ["percent", "percent"], ["fact", "negated"]),
        ("قال إن الراتب 900 دينار وليس 700.", ["dinar", "dinar"], ["fact", "quoted"]),
        ("سقط ليس أقل من 9 قتلى.", [None], ["fact"]),
    ],
)
def test_what_it_is_not(text: str, units: list[str | None], modalities: list[str]) -> None:
    told = figures(text)
    assert [claim.value.unit or None for claim in told] == units
    assert [claim.modality for claim in told] == modalities


def test_who_watches_does_not_do_what_is_told_behind_an_insertion() -> None:
    told = figures("المهاجم الذي سجل الهدف أمام زهاء 80 ألف متفرج، وهو من نخلان، عاد إلى المنتخب.")
    assert [claim.event for claim in told] == ["attended"]


def test_the_dead_of_a_new_sentence_are_people() -> None:
    told = figures("انخفضت ساعات التجهيز إلى ست. وكان هجوم نيسان قد أودى، وفق المصدر نفسه، بخمسة.")
    assert (told[-1].event, told[-1].subject.concept) == ("killed", "شخص")


def test_a_term_of_office_is_no_place() -> None:
    told = figures("بيروت - نيويورك\nمدد المجلس أمس ولاية القوة الدولية في جنوب لبنان.\nوتضم القوة حاليا 1080 فردا.")
    assert told[-1].place_id == "LB/south_lebanon"
    assert figures("انتخب لولاية ثانية بنسبة 60 في المئة.")[0].place is None
    assert figures("قتل 9 أشخاص في ولاية القضارف.")[0].place_id == "SD/gedaref"


def test_the_place_of_a_number_in_brackets() -> None:
    told = figures("تصدرت مصر الدورة متقدمة على الجزائر (31 ذهبية) والسعودية (29 ذهبية).")
    assert [claim.place_id for claim in told] == ["DZ", "SA"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("خفض المصرف سعر الفائدة إلى 7% مع الإبقاء على معدل الاحتياطي الإلزامي عند 5%.", "معدل الاحتياطي الإلزامي"),
        ("عدل المصرف توقعه إلى 4%، وأبقى معدل الاحتياطي الإلزامي عند 5%.", "معدل الاحتياطي الإلزامي"),
        ("بلغ سعر النفط 9 دولارات وسعر الغاز 3 دولارات.", "سعر الغاز"),
    ],
)
def test_what_has_the_last_amount(text: str, subject: str) -> None:
    assert figures(text)[-1].subject.text == subject


@pytest.mark.parametrize(
    ("text", "event", "role"),
    [
        ("هبط السعر دون 40 دولارا.", "price", "to"),
        ("ارتفع سعر الخام فوق 40 دولارا.", "price", "to"),
        ("تراجع الإنتاج بأقل من 9%.", "shrank", "by"),
        ("بلغ المنسوب 600 متر، أي أعلى بـ25 مترا مما كان.", "grew", "by"),
        ("كان السعر أقل بـ3 دولارات من سعر أمس.", "shrank", "by"),
        ("خفض البنك الفائدة نصف نقطة مئوية لتبلغ 7,5 في المئة، وهو الخفض الثاني، بعدما كانت 8 في المئة.", "price", "from"),
        ("سقط العمال من ارتفاع 4.2 أمتار.", "distance_location", None),
        ("المدرج الذي سقط منه يرتفع ستة أمتار عن الأرض.", "distance_location", None),
        ("بدأت توسعة الميناء بتوقيع عقدها بكلفة 84 مليون ريال.", "spent", None),
        ("تدير الشركة أسطولا من 1250 شاحنة.", "level_stock", None),
        ("كان آب الشهر الأعلى بـ889 ألف مسافر.", "arrived", None),
    ],
)
def test_a_level_that_is_crossed(text: str, event: str, role: str) -> None:
    claim = figures(text)[-1]
    assert (claim.event, claim.role) == (event, role)


def test_who_was_born_then_dates_nothing_else() -> None:
    told = figures("تجاوز السائق، المولود سنة 1979 والبالغ من العمر 45 سنة، السرعة المسموح بها، وهي 60 كيلومترا في الساعة.")
    assert [(str(claim.time), claim.subject.concept) for claim in told] == [("2023-05-18", "سرعة")]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("إن كلفة المتر المكعب واصلا إلى المزرعة 3 دنانير.", "per_unit_rate"),
        ("تبلغ تكلفة الطن 900 درهم.", "per_unit_rate"),
        ("قدرت كلفة الوحدة السكنية بـ90 ألف دينار.", "per_unit_rate"),
        ("بلغت كلفة الجسر 90 ألف دينار.", "event"),
        ("بلغ سعر البرميل 90 دولارا.", "moment"),
    ],
)
def test_what_one_unit_costs_is_a_rate(text: str, scope: str) -> None:
    assert figures(text)[-1].scope == scope


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ورفعت الشركة خطتها الاستثمارية إلى 110 ملايين دينار.", "spent"),
        ("ارتفعت الإيرادات، ورفعت الشركة خطتها الاستثمارية للعام الحالي إلى 110 ملايين دينار.", "spent"),
        ("تبلغ قيمة البرنامج الاستثماري 9 ملايين درهم.", "spent"),
        ("بلغ الإنفاق الرأسمالي 9 ملايين درهم.", "spent"),
        ("بلغت الإيرادات 9 ملايين درهم.", "revenue"),
    ],
)
def test_a_plan_to_invest_is_of_what_is_spent(text: str, event: str) -> None:
    assert figures(text)[-1].event == event
