"""What moves from one level to another: both sides of the change, and what was before."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


@pytest.mark.parametrize(
    ("text", "values", "roles", "event"),
    [
        ("سينتقل سعر القنطار من 90 دينارا إلى 110 دنانير.", [90, 110], ["from", "to"], "price"),
        ("وقال إن الحصة ستتقلص من 12 في المائة إلى 9 في المائة.", [12, 9], ["from", "to"], "level_stock"),
        ("ستتحول الأجرة من 300 دولار إلى 450 دولارا.", [300, 450], ["from", "to"], "price"),
        ("وتتوسع الشبكة من 30 خطا إلى 50 خطا.", [30, 50], ["from", "to"], "level_stock"),
        ("ذكر الناطق أن تذكرة المتحف ستنتقل من 6 دراهم إلى 8 دراهم.", [6, 8], ["from", "to"], "price"),
        ("تتدنى الرسوم من 40 دولارا إلى 25 دولارا.", [40, 25], ["from", "to"], "price"),
    ],
)
def test_a_change_in_the_present_or_the_future(text: str, values: list[int], roles: list[str], event: str) -> None:
    told = figures(text)
    assert [claim.value.low for claim in told] == values
    assert [claim.role for claim in told] == roles
    assert {claim.event for claim in told} == {event}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("يتراوح سعر الغرفة من 40 إلى 60 دولارا.", "[40..60] money USD"),
        ("تحتاج الورشة من 30 إلى 50 عاملا.", "[30..50]"),
    ],
)
def test_a_range_stays_one(text: str, value: str) -> None:
    assert [str(claim.value) for claim in figures(text)] == [value]


@pytest.mark.parametrize(
    ("text", "subject", "units"),
    [
        ("سيصبح اشتراك النقل مائة درهم عوض 70.", "اشتراك", ["dirham", "dirham"]),
        ("ويصل الراتب إلى 900 دينار بدل 750.", "راتب", ["dinar", "dinar"]),
        ("قرر المجلس أن تكون الرسوم 40 دولارا بدلا عن 25.", "رسم", ["USD", "USD"]),
        ("حدد سعر الكيلو في 30 دينارا عوضا عن 24.", "سعر", ["dinar", "dinar"]),
    ],
)
def test_what_it_was_instead_has_the_unit_and_is_no_plan(text: str, subject: str, units: list[str]) -> None:
    told = figures(text)
    assert [claim.value.unit for claim in told] == units
    assert [claim.subject.concept for claim in told] == [subject] * 2
    assert told[1].modality == "fact"


def test_an_allowance_is_no_other_side() -> None:
    assert [str(claim.value) for claim in figures("دفعت الشركة 40 دولارا بدل سكن.")] == ["40 money USD"]


def test_what_is_counted_ends_before_the_comparison() -> None:
    assert figures("سيشغل المصنع 9 عمال بدل 7.")[0].subject.text == "عمال"


@pytest.mark.parametrize("text", ["عارضه سبعة أعضاء.", "فيما عارضها 12 عضوا.", "وعارضوه وهم 14 نائبا."])
def test_who_opposed_it_voted(text: str) -> None:
    assert {claim.event for claim in figures(text)} == {"voted"}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("قالت النقابة إن المعدل الفعلي للبطالة في الربع الأول هو 19.5 في المئة.", "بطالة"),
        ("انخفض المعدل العام للفقر من 13 في المائة إلى 12 في المائة.", "فقر"),
        ("بلغ المعدل السنوي للتضخم 9 في المئة.", "تضخم"),
    ],
)
def test_a_rate_is_of_what_owns_it(text: str, concept: str) -> None:
    assert {claim.subject.concept for claim in figures(text)} == {concept}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("تبلغ الكلفة 9 ملايين دينار، تساهم فيها الوزارة بنسبة 60 في المئة.", "allocated"),
        ("يساهم البنك بـ30% في رأس المال.", "level_stock"),
        ("ساهمت القوة بـ90 جنديا.", "deployed_present"),
        ("ينتشر 90% من الجنود في الشمال.", "deployed_present"),
    ],
)
def test_what_is_contributed(text: str, event: str) -> None:
    assert figures(text)[-1].event == event


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("استقرت نسبة المشاركة على 28%، متراجعة عن 31% قبل تسع سنوات.", "مشاركة"),
        ("بلغ معدل التضخم 4.2%، منخفضا عن 5.1% في شباط.", "تضخم"),
        ("سجل سعر الأوقية 1890 دولارا متراجعا عن 1920 دولارا قبل أسبوع.", "سعر"),
        ("وصلت البطالة إلى 16% مرتفعة عن 14% في العام السابق.", "بطالة"),
        ("بلغ الإنتاج 9 ملايين طن، بتراجع عن 12 مليون طن قبل عام.", "إنتاج"),
    ],
)
def test_the_level_that_it_left_is_before_and_of_the_same(text: str, subject: str) -> None:
    told = figures(text)[-1]
    assert (told.role, told.subject.concept) == ("from", subject)


@pytest.mark.parametrize(
    "text", ["تراجعت الوزارة عن 9 قرارات.", "زاد عدد الزوار عن 90 ألفا.", "ارتفعت الأرباح بنسبة تزيد عن 9%."]
)
def test_to_go_back_on_something_leaves_no_level(text: str) -> None:
    assert figures(text)[-1].role != "from"


@pytest.mark.parametrize(
    ("text", "event", "role"),
    [
        ("ارتفع سعر الطحين من 5 إلى 6 دراهم، أي بنسبة 20%.", "grew", "by"),
        ("تراجعت مبيعات الشركة من 40 ألف سيارة إلى 30 ألفا، أي 25 في المئة.", "shrank", "by"),
        ("ارتفع عدد الطلاب إلى 6 آلاف طالب، أي 20% من السكان.", "registered", None),
    ],
)
def test_how_far_it_went_in_percent_behind_the_level_it_reached(text: str, event: str, role: str | None) -> None:
    percent = next(claim for claim in numbers(text) if claim.kind == "percent")
    assert (percent.event, percent.role) == (event, role)
