"""Money and rates of a whole economy: whose percent it is, which side of a comparison a date belongs to."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("معدل البطالة بلغ 12% من قوة العمل.", "معدل البطالة"),
        ("وقالت الهيئة إن معدل الأمية وصل إلى 14% من السكان.", "معدل الأمية"),
        ("نسبة الفقر بلغت 31% من السكان.", "نسبة الفقر"),
        ("تراجع الدين العام من 103% من الناتج المحلي إلى 93% من الناتج المحلي.", "الدين العام"),
        ("هبط العجز من 7% من إجمالي الناتج إلى 5% من إجمالي الناتج.", "العجز"),
        ("بلغ الدين الخارجي 92 مليار دولار، بما يمثل 37% من الناتج المحلي.", "الدين الخارجي"),
        ("سجلت الودائع 14 مليار دينار، ما يعادل 60% من الناتج المحلي.", "الودائع"),
        ("تراجع معدل التضخم خلال نوفمبر الماضي، ليبلغ 2.7%.", "معدل التضخم"),
        ("ارتفع معدل البطالة خلال الربع الثالث، ليصل إلى 12.5%.", "معدل البطالة"),
        ("تشكل السياحة 12% من الناتج المحلي.", "الناتج المحلي"),
        ("صوت 9% من السكان.", "السكان"),
    ],
)
def test_whose_rate_it_is(text: str, subject: str) -> None:
    assert figures(text)[-1].subject.text == subject


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("ارتفعت حصة الصادرات الصناعية إلى 36% من إجمالي الصادرات.", "الصادرات الصناعية"),
        ("بلغت حصة القطاع الخاص 40% من إجمالي القروض.", "القطاع الخاص"),
        ("تراجعت مساهمة الإيرادات غير النفطية إلى 31% من إجمالي الإيرادات.", "الإيرادات غير النفطية"),
        ("بلغت مساهمة الزراعة 12% من الناتج المحلي.", "الزراعة"),
        ("بلغت حصة الزراعة 12% من الناتج المحلي.", "الزراعة"),
        ("بلغت مساهمة الزراعة في الناتج المحلي 12%.", "الزراعة"),
        ("تساهم الزراعة بنسبة 14% في الناتج المحلي.", "الزراعة"),
        ("ساهم قطاع السياحة بـ14% في الناتج المحلي.", "قطاع السياحة"),
    ],
)
def test_what_makes_up_a_share_that_is_named(text: str, maker: str) -> None:
    assert maker in figures(text)[0].subject.qualifiers


@pytest.mark.parametrize(
    "text",
    [
        "بلغ العجز 6 مليارات دينار مقابل فائض 5 مليارات دينار في 2021.",
        "سجل الميزان التجاري عجزا بقيمة 6 مليارات دينار مقابل عجز بـ5 مليارات دينار في 2021.",
        "حققت الشركة ربحا قدره 20 مليون دولار مقارنة مع خسارة قدرها 5 ملايين دولار عام 2021.",
        "سجل عدد الزوار 11 مليون زائر، بدلا من 7 ملايين زائر في عام 2021.",
        "أنتج الحقل 300 ألف طن مقارنة بإنتاج بلغ 250 ألف طن في 2021.",
    ],
)
def test_the_date_of_the_other_side_is_its_own(text: str) -> None:
    now, before = figures(text)
    assert (now.time.basis, str(before.time.low)) == ("published", "2021-01-01")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("بلغت الصادرات 12 مليار دولار بزيادة قدرها 1.3 مليار دولار بمعدل 14%.", [None, "by", "by"]),
        ("زادت الودائع 13 مليون دولار بنسبة 12%.", ["by", "by"]),
        ("زادت الودائع 13 مليون دولار وبلغت الفائدة 12%.", ["by", None]),
    ],
)
def test_a_change_told_in_money_and_in_percent(text: str, roles: list[str | None]) -> None:
    assert [claim.role for claim in figures(text)] == roles


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("وقعت الوزارة عقدا مع ائتلاف شركات بقيمة 420 مليون دولار.", "عقدا", "signed"),
        ("وقعت البلدية مع شركة أجنبية عقدا بقيمة 420 مليون دولار.", "عقدا", "signed"),
        ("أبرمت الهيئة اتفاقا مع المصرف بقيمة 90 مليون دولار.", "اتفاقا", "signed"),
        ("حصلت البلدية على قرض من المصرف قدره 90 مليون دولار.", "قرض", "allocated"),
        ("إنشاء محطة كهرباء بقدرة 750 ميغاواط.", "محطة كهرباء", "built"),
        ("تمويل مشروع محطة توليد كهرباء بقدرة 750 ميغاواط.", "محطة توليد كهرباء", "level_stock"),
        ("بدأت الشركة إنتاج 9 آلاف طن من الأسمنت.", "الأسمنت", "produced"),
    ],
)
def test_what_has_the_value_or_the_size(text: str, subject: str, event: str) -> None:
    claim = figures(text)[0]
    assert (claim.subject.text, claim.event) == (subject, event)


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("بلغت الإيرادات 314 مليار ريال مقابل 320 مليار ريال للمصروفات.", "للمصروفات", "spent"),
        ("بلغت الصادرات 12 مليار دولار مقابل 20 مليار دولار للواردات.", "للواردات", "imported"),
        ("زادت الإيرادات بنسبة 1%، مقابل 29% ارتفاعا في المصروفات.", "المصروفات", "grew"),
        ("بلغت الواردات 4 مليارات دولار، ما يعني عجزا بـ1.7 مليار دولار.", "عجزا", "earned_profit"),
        ("بلغت الواردات 4 مليارات دولار، أي عجزا قدره 1.7 مليار دولار.", "عجزا قدره", "earned_profit"),
        ("بلغت الإيرادات 9 مليارات دينار مقابل 5 مليارات دينار للعام الماضي.", "الإيرادات", "revenue"),
    ],
)
def test_what_the_second_amount_is_of(text: str, subject: str, event: str) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.text, claim.event) == (subject, event)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("توزيع أرباح بواقع 0.75 دينار عن كل سهم.", "سهم"),
        ("فرضت البلدية رسوما قدرها 9 دنانير على كل طن من الحبوب.", "ton"),
        ("بلغت الضريبة 3 دولارات عن كل برميل.", "barrel"),
    ],
)
def test_an_amount_for_each(text: str, unit: str) -> None:
    claim = figures(text)[0]
    assert (str(claim.value).partition("/")[2], claim.scope) == (unit, "per_unit_rate") or unit in str(claim.value)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("زار المدينة 6 آلاف سائح قضوا 37 ألف ليلة في فنادقها.", "arrived"),
        ("قضى 9 آلاف معتمر العيد في المدينة.", "arrived"),
        ("قضى 12 سائحا في الحادث.", "killed"),
        ("قال إن 12 عاملا قضوا قبل 3 أيام في انهيار المنجم.", "killed"),
        ("لقي 12 سائحا حتفهم بعدما قضوا 3 أيام في الجبل.", "killed"),
        ("بلغ عدد المتعطلين 2.2 مليون متعطل.", "employed"),
        ("قوة العمل بلغت 31 مليون فرد.", "employed"),
        ("بلغت نسبة الفقر 31%.", "level_stock"),
    ],
)
def test_what_is_said_of_people_at_work_and_on_holiday(text: str, event: str) -> None:
    assert figures(text)[0].event == event


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("حققت القناة عائدات قدرها 9.4 مليار دولار.", "عائد مالي"),
        ("وصلت إلى البلاد 300 عائدة.", "عائدة"),
        ("أنتجت البلاد 870 ألف طن من القمح الصلد.", "قمح صلب"),
        ("أنتجت البلاد 870 ألف طن من القمح اللين.", "قمح لين"),
        ("ارتفعت أسعار المستهلكين 33% على أساس سنوي.", "تضخم"),
    ],
)
def test_which_of_two_things_a_word_means(text: str, concept: str) -> None:
    assert figures(text)[0].subject.concept == concept


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("بلغ إنتاج المغرب من القمح 3 ملايين طن.", "قمح"),
        ("صادرات النفط تراجعت إلى 3 ملايين برميل.", "نفط"),
        ("بلغت صادرات العراق النفطية 99 مليون برميل.", "نفط"),
        ("إنتاج القمح اللين 3 ملايين طن.", "قمح لين"),
        ("بلغت واردات الصين من الغاز الطبيعي 6 ملايين طن.", "غاز"),
        ("إنتاج الشركة بلغ 3 ملايين طن.", "إنتاج"),
        ("بلغ سعر القمح 300 دولار.", "سعر"),
        ("بلغت صادرات القمح 300 مليون دولار.", "صادر"),
        ("نما الناتج المحلي الإجمالي 4.4%.", "نمو"),
        ("انكمش الناتج الداخلي الخام 2.1%.", "نمو"),
        ("بلغ الناتج المحلي الإجمالي 44 مليار دولار.", "ناتج"),
    ],
)
def test_goods_and_growth_are_one_thing_in_many_words(text: str, concept: str) -> None:
    assert figures(text)[0].subject.concept == concept


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("بلغ الناتج المحلي الإجمالي 44 مليار دولار.", set()),
        ("بلغ احتياطي النقد الأجنبي 34 مليار دولار.", set()),
        ("بلغت الإيرادات النفطية 128 مليار ريال.", {"oil:own"}),
        ("بلغت الإيرادات غير النفطية 121 مليار ريال.", {"oil:non"}),
        ("نما الناتج غير النفطي 5%.", {"oil:non"}),
        ("بلغ الدين الخارجي 92 مليار دولار.", {"reach:external"}),
        ("بلغ الدين الداخلي 99 مليار دولار.", {"reach:internal"}),
        ("بلغ معدل التضخم الشهري 10%.", {"basis:monthly"}),
        ("بلغ التضخم 12% على أساس سنوي.", {"basis:annual"}),
    ],
)
def test_restrictions_that_exclude_each_other_have_one_dimension(text: str, ids: set[str]) -> None:
    assert figures(text)[0].subject.restrict == ids


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("ارتفع التضخم إلى 12% مقارنة بـ10% في مارس.", ["to", "from"]),
        ("ارتفع التضخم إلى 12% مقارنة بنحو 10% في مارس.", ["to", "from"]),
        ("هبطت الصادرات إلى 9 مليارات دولار قياسا بـ12 مليار دولار.", ["to", "from"]),
        ("تراجعت الأرباح إلى 9 ملايين دينار بالمقارنة بـ12 مليون دينار.", ["to", "from"]),
        ("انخفضت الأرباح 12% مقارنة بـ10% في الربع السابق.", ["by", "by"]),
        ("انخفضت الأرباح بـ12%.", ["by"]),
    ],
)
def test_what_is_compared_is_no_amount_of_the_change(text: str, roles: list[str]) -> None:
    assert [claim.role for claim in figures(text)] == roles


@pytest.mark.parametrize(
    ("text", "subject", "concept", "event"),
    [
        ("بلغ عدد السياح 9.2 مليون بزيادة 12%.", "السياح", "سائح", "arrived"),
        ("وزاد عدد المشتركين إلى 9.2 مليون بنمو 93%.", "المشتركين", "مشترك", "registered"),
        ("حققت الشركة 9 ملايين دولار أرباحا صافية.", "أرباحا صافية", "ربح", "earned_profit"),
        ("سجلت الموازنة 12 مليون دينار (3 ملايين دولار) عجزا.", "عجزا", "عجز", "earned_profit"),
        ("سجل المصرف 12 مليون دينار خسائر.", "خسائر", "خسارة", "earned_profit"),
        ("دفعت الشركة 12 ألف دينار.", "الشركة", "شركة", "spent"),
        ("بلغ صافي أرباح الشركة 9 ملايين دينار.", "صافي أرباح الشركة", "ربح", "earned_profit"),
        ("بلغت قيمة المشروع 97.6 مليون درهم.", "قيمة المشروع", "مشروع", "spent"),
        ("نسبة إنجاز الأشغال بلغت 65%.", "نسبة إنجاز الأشغال", "إنجاز", "level_stock"),
        ("بلغت نسبة تقدم الأشغال 65%.", "نسبة تقدم الأشغال", "نسبة", "level_stock"),
    ],
)
def test_what_stands_behind_its_amount(text: str, subject: str, concept: str, event: str) -> None:
    claim = figures(text)[0]
    assert (claim.subject.text, claim.subject.concept, claim.event) == (subject, concept, event)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("نمت أعمال الشركة محققة صافي ربح 1.1 مليون دينار.", [("صافي ربح", "earned_profit", None)]),
        ("ارتفعت المبيعات محققة إيرادات بلغت 9 ملايين دولار.", [("إيرادات", "revenue", None)]),
        ("هبطت السوق وسط مبيعات أجنبية بلغت 9 ملايين دينار.", [("مبيعات أجنبية", "sold", None)]),
        ("زادت الإيرادات محققة 9 ملايين دولار.", [("الإيرادات", "grew", "by")]),
        ("ارتفعت الصادرات بزيادة بلغت 9%.", [("الصادرات", "grew", "by")]),
        ("حقق القطاع نموا وصل إلى 2%.", [("نموا", "grew", "by")]),
        ("سجلت الصادرات تراجعا إلى 9 ملايين دولار.", [("الصادرات", "exported", "to")]),
        (
            "أغلق مؤشر السوق مرتفعا 4.47 نقطة، بنسبة 0.05%، عند 9279 نقطة.",
            [("مؤشر السوق", "grew", "by"), ("مؤشر السوق", "grew", "by"), ("مؤشر السوق", "level_stock", None)],
        ),
        ("خسر السهم 3 دنانير، أي بنسبة 2%.", [("السهم", "shrank", "by")] * 2),
    ],
)
def test_a_change_and_what_came_with_it(text: str, slots: list[tuple[str, str, str | None]]) -> None:
    assert [(claim.subject.text, claim.event, claim.role) for claim in figures(text)] == slots


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("بلغت الودائع 41 مليار دينار مقابل قروض تتجاوز 30 مليار دينار.", "قروض", "allocated"),
        ("بلغت الصادرات 12 مليار دولار مقابل واردات ناهزت 20 مليار دولار.", "واردات", "imported"),
        ("ستكون النفقات في حدود 41 مليار دينار مقابل موارد لا تتجاوز 30 مليار دينار.", "موارد لا تتجاوز", "revenue"),
        ("انخفض الجنيه مقابل الدولار إلى 30.9 جنيها.", "الجنيه", "price"),
        ("بلغ إنتاج القمح 49 مليون قنطار، يليه الشعير بـ25 مليون قنطار.", "الشعير", "produced"),
        ("بلغت صادرات القمح 49 مليون طن، تليها الذرة بـ25 مليون طن.", "الذرة", "exported"),
    ],
)
def test_the_other_side_and_the_next_of_a_list(text: str, subject: str, event: str) -> None:
    claim = figures(text)[-1]
    assert (claim.subject.text, claim.event) == (subject, event)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("تضمنت الموازنة 130 مليون دينار للأجور و49 مليونا للمشاريع.", ["للأجور", "للمشاريع"]),
        ("خصصت الحكومة 130 مليون دينار للنفقات و49 مليونا للديون.", ["للنفقات", "للديون"]),
        ("بلغت الموازنة 130 مليون دينار للعام الحالي.", ["الموازنة"]),
        ("فازت شركة أجنبية بعقد قيمته 1.2 مليار دولار.", ["بعقد"]),
        ("سعر الأونصة يهبط إلى 1980 دولارا.", ["سعر الأونصة"]),
        ("هبط سعر الأونصة إلى 1980 دولارا.", ["سعر الأونصة"]),
    ],
)
def test_what_the_money_is_for(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in figures(text)] == subjects


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("استغنت الشركة عن 6 آلاف موظف.", "other"),
        ("بلغت نسبة المشاركة الاقتصادية 33.5%.", "level_stock"),
        ("بلغ العجز المائي 21 مليار متر مكعب.", "level_stock"),
        ("بلغت حوالات العاملين 760 مليون دينار.", "revenue"),
        ("وصلت محفظة القروض إلى 90 مليار دينار.", "level_stock"),
        ("بلغت نسبة انتشار الإنترنت 85%.", "level_stock"),
        ("بلغت نسبة المشاركة في الانتخابات 33.5%.", "voted"),
    ],
)
def test_levels_of_an_economy(text: str, event: str) -> None:
    assert figures(text)[0].event == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("تولد المحطة 650 ميغاواط.", "produced"),
        ("ولد 9 أطفال في البلدة.", "other"),
        ("بلغت موجودات المصرف 9 مليارات دينار.", "level_stock"),
        ("بلغت حصة الزراعة 12%.", "level_stock"),
    ],
)
def test_what_a_plant_a_bank_and_a_port_do(text: str, event: str) -> None:
    assert figures(text)[0].event == event


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("ارتفعت الصادرات 12% عن الشهر السابق.", {"basis:monthly"}),
        ("ارتفعت الصادرات 15% عن الشهر نفسه من العام الماضي.", {"basis:annual"}),
        ("ارتفعت الصادرات 15% مقارنة بنفس الفترة من العام الماضي.", {"basis:annual"}),
        ("ارتفعت الصادرات 15% بالمقارنة مع الفترة ذاتها من 2022.", {"basis:annual"}),
        ("نما الناتج 1.2% مقارنة بالربع السابق.", {"basis:quarterly"}),
        ("نما الناتج 3.4% مقارنة بالربع المماثل من العام الماضي.", {"basis:annual"}),
        ("بلغت النفقات التشغيلية 9 مليارات دينار.", {"use:running"}),
        ("بلغت النفقات الرأسمالية 2 مليار دينار.", {"use:capital"}),
        ("بلغت الإيرادات الضريبية 9 مليارات جنيه.", {"levy:tax"}),
        ("بلغ عدد الزوار 9 آلاف زائر مقارنة بالشهر السابق.", set()),
        ("بلغت الإيرادات 9 مليارات جنيه.", set()),
    ],
)
def test_the_period_that_a_change_is_measured_from_and_the_use_of_money(text: str, ids: set[str]) -> None:
    assert figures(text)[0].subject.restrict == ids


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("غادرت 9 سفن، وبلغ عدد السفن الراسية 30 سفينة.", ["withdrawn", "level_stock"]),
        ("وصلت 16 سفينة، وبلغ عدد السفن العاملة 30 سفينة.", ["arrived", "level_stock"]),
        ("وصلت 16 سفينة وغادرت 9 سفن.", ["arrived", "withdrawn"]),
        ("قتل 9 مدنيين، وبلغ عدد الأطفال 3.", ["killed", "killed"]),
    ],
)
def test_things_counted_again(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أعلنت الشركة الاستغناء عن 6 آلاف موظف.", "الشركة"),
        ("أعلنت وزارة الزراعة استيراد 6 آلاف طن.", "وزارة الزراعة"),
    ],
)
def test_who_says_it_ends_before_what_is_said(text: str, speaker: str) -> None:
    assert figures(text)[0].speaker == speaker
