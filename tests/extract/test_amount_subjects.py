"""What has an amount: the thing that a price, share, level or sum of money is of."""

from __future__ import annotations

import pytest
from claim_reading import figures, numbers


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        # a noun behind a preposition has not the amount where one before it can
        ("رفعت الوزارة الرسوم المفروضة على استيراد الأثاث إلى 12 بالمئة.", "الرسوم"),
        ("تراجعت إيرادات الشركة من مبيعات التجزئة إلى 40 مليون درهم.", "إيرادات"),
        ("بلغ المخزون الاستراتيجي بصوامع الجنوب 300 ألف طن.", "المخزون"),
        ("باع المزارعون الكيلو بسعر 9 دراهم.", "سعر"),
        # the clause goes on behind a relative clause
        ("بلغ إنفاق الأسرة، التي لا يزيد عدد أفرادها على خمسة أشخاص، نحو 800 دينار.", "إنفاق"),
        # what stands right behind the verb, not what stands before it
        ("وكانت البلدة قد تعرضت لعاصفة بلغت سرعتها 90 كيلومترا في الساعة.", "سرعتها"),
        # in a phrase behind a preposition nothing has the amount
        ("وربحت الشركة خلال معرض مماثل تسعة ملايين دينار.", "الشركة"),
        ("طرح المصنع الهاتف في السوق المحلية بـ900 دينار.", "المصنع"),
        # who closed up, and who goes on falling
        ("أغلقت البورصة على ارتفاع قدره 0.8%.", "البورصة"),
        ("خسرت الأوقية مكاسبها ونزلت إلى 1946 دولارا.", "الأوقية"),
        # what the money is
        ("ومنحت الحكومة 120 مليون دينار كتعويضات للمزارعين.", "تعويضات"),
        # behind a noun with the article another noun begins: who did it, and what has the amount
        ("رفعت اللجنة ثمن الأسمدة 9 دنانير.", "ثمن"),
        ("خفضت شركة النور للتجارة حصتها في المصنع من 45% إلى 30%.", "حصتها"),
        ("رفع مصرف النخيل الفائدة على ودائع السنتين إلى 9%.", "الفائدة"),
        # what money is for, behind a second currency or before the amount
        ("خصصت البلدية 3.6 مليار دينار (11.8 مليار دولار) للتعليم.", "للتعليم"),
        ("خصصت الوزارة للمكتبات في موازنة 2024 نحو 9 ملايين جنيه.", "للمكتبات"),
        ("خصصت الحكومة للتعليم 193 مليار دينار وللصحة 167 مليارا.", "للصحة"),
        # a whole amount stands behind what has it
        ("تعاقد نادي الصقر، الذي أنفق هذا العام ما مجموعه 18 مليون يورو.", "الصقر"),
        ("حجزت الجمارك سبع شاحنات أثاث، قيمتها الإجمالية 3 ملايين دينار.", "أثاث"),
        ("ستشطب الدول ديون الجزيرة، المقدرة بـ280 مليون دولار.", "ديون"),
        ("أعلنت الوزارة أن نسبة النجاح في الشهادة الأساسية بلغت 81.4%.", "النجاح"),
        # what lasts
        ("أيدت المحكمة حبس 4 متهمين لمدة 15 يوما.", "حبس"),
        ("علقت الهيئة الرحلات في المطارين تسع ساعات.", "الرحلات"),
        ("مددت اللجنة المهلة 14 يوما.", "المهلة"),
    ],
)
def test_the_last_amount_is_of(text: str, subject: str) -> None:
    claim = numbers(text)[-1]
    assert subject in (claim.subject.text or claim.subject.head), claim


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("شكلت صادرات الذهب والحديد والسمك 44 و32 و19 بالمئة على التوالي.", ("الذهب", "الحديد", "السمك")),
        ("ارتفع اليورو والين 0.4% و0.6% على الترتيب.", ("اليورو", "الين")),
        ("أنتجت المزارع من القمح والشعير 200 ألف طن و90 ألف طن على التوالي.", ("القمح", "الشعير")),
    ],
)
def test_numbers_told_in_order_go_to_the_things_in_that_order(text: str, surfaces: tuple[str, ...]) -> None:
    claims = numbers(text)
    assert len(claims) == len(surfaces)
    for claim, surface in zip(claims, surfaces, strict=True):
        others = set(surfaces) - {surface}
        assert surface in claim.subject.text and not any(other in claim.subject.text for other in others), claim


def test_without_the_mark_of_order_the_list_keeps_one_subject() -> None:
    first, second = numbers("ارتفع اليورو والين 0.4% و0.6% هذا الشهر.")
    assert first.subject.text == second.subject.text


def test_coordinated_rates_of_change_have_one_role() -> None:
    assert [claim.role for claim in numbers("تراجع المؤشران 0.4% و0.6% في جلسة اليوم.")] == ["by", "by"]


def test_a_rate_is_of_the_thing_and_not_of_a_rate() -> None:
    """«معدل البطالة» and «البطالة» are one subject for the comparison."""
    rate, plain = numbers("بلغ معدل البطالة 9.5% في نيسان.")[0], numbers("بلغت البطالة 9.5% في نيسان.")[0]
    assert rate.subject.concept == plain.subject.concept
    assert rate.subject.text.startswith("معدل")


def test_what_a_pronoun_on_the_change_points_to_is_not_the_subject_of_the_wish() -> None:
    first, second = numbers("بلغ التبادل التجاري 24 مليار دولار، وتستهدف الدوحة رفعه إلى 30 مليارا.")
    assert "التبادل" in first.subject.text
    assert "الدوحة" not in second.subject.text


def test_what_it_is_lower_than_is_no_whole() -> None:
    *_, last = numbers("بلغت أسعار القمح 280 دولارا، وظلت أدنى بنسبة 11% من متوسطها.")
    assert "متوسطها" not in last.subject.text


def test_instead_of_is_the_other_side() -> None:
    first, second = numbers("حدد المجلس سعر القنطار بـ200 درهم بدل 340 درهما.")
    assert second.subject.text == first.subject.text
    assert "بدل" not in second.subject.text


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("رفعت الوزارة الضريبة المفروضة على بيع السجائر من 15 إلى 20 بالمئة.", "price"),
        ("قالت الشركة إن معدل إنتاجها اليومي وصل في نيسان إلى 287 ألف برميل.", "produced"),
        ("توقف المشروع بسبب تأخر صرف الاعتمادات البالغة ملياري ليرة.", "allocated"),
        ("بلغ رصيد الدين العام 30 مليار دينار.", "debt"),
        ("ظلت المبيعات أدنى بنسبة 11 بالمئة.", "shrank"),
        ("بلغ العجز ملياري دينار، أي 5.4 بالمئة من الناتج المحلي.", "earned_profit"),
        ("أتلفت الآفات خمس المساحة.", "destroyed_damaged"),
        ("اشترت المطاحن القمح بسعر 268 دولارا للطن.", "price"),
        ("سجلت الليرة السورية 14 ألف ليرة للدولار في دمشق.", "price"),
        ("انخفض خام برنت 1.27 دولار أو ما يعادل 1.9%.", "shrank"),
    ],
)
def test_the_event_of_an_amount_goes_with_what_has_it(text: str, event: str) -> None:
    assert numbers(text)[-1].event == event


def test_an_adjective_is_not_the_thing() -> None:
    claim = numbers("بلغت كميات القمح المسوقة إلى المخازن 742 ألف طن.")[-1]
    assert claim.subject.concept == numbers("بلغ القمح 742 ألف طن.")[-1].subject.concept


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("تبلغ نسبة الفقر في البلاد 17.2 بالمئة من السكان.", "فقر"),
        ("تراجعت المبادلات مع انخفاض بنسبة 4% في الصادرات.", "صادر"),
        ("بلغ المعدل اليومي للصادرات 120 ألف برميل.", "صادر"),
        ("تم توزيع 410 أطنان بذار شعير.", "بذار"),
    ],
)
def test_a_rate_or_change_is_of_what_it_names(text: str, concept: str) -> None:
    assert [claim.subject.concept for claim in numbers(text)] == [concept]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أغلقت بورصة مسقط على 4512.3 نقطة.", "level_stock"),
        ("أسفرت الحملة عن رفع 23 سيارة مهملة.", "other"),
    ],
)
def test_a_close_destroys_nothing_and_lifting_adds_nothing(text: str, event: str) -> None:
    (claim,) = numbers(text)
    assert (claim.event, claim.role) == (event, None)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("بلغت نسبة المشاركة في الانتخابات النيابية التي جرت في لبنان الأحد 41.5 بالمئة.", "نسبة المشاركة"),
        ("بلغ معدل البطالة في القطاع الذي يضم المصانع الكبرى 12 بالمئة.", "معدل البطالة"),
        ("وصلت نسبة النجاح في الامتحان الذي أجري في أبريل إلى 64 بالمئة.", "نسبة النجاح"),
        ("تراجع إلى 12 بالمئة معدل البطالة في البلاد.", "معدل البطالة"),
        ("وصل إلى 40 دولارا سعر البرميل.", "سعر البرميل"),
        ("بلغت 9 ملايين دينار كلفة الجسر.", "كلفة الجسر"),
        ("بلغ 40 ألفا عدد الزوار.", "الزوار"),
        ("ارتفع إلى 340 ألفا عدد النازحين الذين عادوا إلى الموصل.", "النازحين"),
        ("بلغت قيمة الأرض التي اشترتها الوزارة 9 ملايين دينار.", "قيمة الأرض"),
        ("زار الوفد المصنع الذي بلغت أرباحه 9 ملايين دينار.", "أرباحه"),
    ],
)
def test_what_waits_for_its_number_over_a_clause_or_stands_behind_it(text: str, subject: str) -> None:
    assert [claim.subject.text for claim in figures(text)] == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("ينص القانون على ألا تتجاوز النفقات العسكرية ثمانية مليارات دينار.", "النفقات العسكرية"),
        ("يتوقع الصندوق ألا يزيد عجز الموازنة على 2.4% هذا العام.", "عجز الموازنة"),
        ("ستقلص الشركة إنتاجها اعتبارا من مارس المقبل بواقع 50 ألف برميل يوميا.", "إنتاجها"),
        ("خفضت الوزارة رسومها استجابة لمطالب التجار إلى 9 دنانير.", "رسومها"),
        ("بلغت ميزانية وزارة حماية البيئة 9 ملايين دينار.", "ميزانية وزارة حماية البيئة"),
        ("طالب العمال بزيادة شهرية صافية قدرها 2000 درهم.", "بزيادة"),
        ("تراهن الحكومة على نسبة نمو تعادل 3.3 بالمئة في 2026.", "نمو"),
    ],
)
def test_where_the_words_of_a_subject_begin_and_end(text: str, subject: str) -> None:
    assert [claim.subject.text for claim in figures(text)] == [subject]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("قضت المحكمة بإدانة المدير السابق بـ8 سنوات.", ["بإدانة"]),
        ("قضت المحكمة بإدانة المدير السابق بثماني سنوات.", ["بإدانة"]),
        ("خففت الغرفة المكلفة بجرائم الأموال عقوبة المدير السابق من ثماني سنوات إلى ست سنوات.", ["عقوبة المدير السابق"] * 2),
        ("حكم على التاجر بخمس سنوات سجنا.", ["سجنا"]),
        ("حكمت المحكمة على الوزير السابق بالسجن 7 سنوات.", ["بالسجن"]),
        ("استمر الاجتماع ثلاث ساعات.", ["الاجتماع"]),
    ],
)
def test_the_term_that_a_court_gives_or_changes(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in numbers(text) if claim.kind == "duration"] == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("انطلقت حملة التلقيح الوطنية، وتستهدف 40 ألف طفل في ست محافظات، وتستمر عشرة أيام.", "حملة التلقيح الوطنية"),
        ("انطلق المهرجان بمشاركة 9 دول، ويستمر خمسة أيام.", "المهرجان"),
        ("أطلقت الجمعية حملة لتوزيع 300 سلة في القرى، تستمر ثلاثة أيام.", "حملة"),
        ("بدأ المعلمون إضرابا في عموم البلاد ويستمر يومين.", "إضرابا"),
        ("أعلن الجيش هدنة في المدينة تدوم 72 ساعة.", "هدنة"),
        ("تستمر الحملة التي أطلقتها الوزارة ثلاثة أيام.", "الحملة"),
        ("شب حريق في المصنع واستمر يومين.", "حريق"),
        ("وصل الوفد في زيارة تستغرق يومين.", "زيارة"),
        ("واستمرت جلسة المحاكمة أربع ساعات.", "جلسة المحاكمة"),
        ("سكن الطالب في الفندق شهرين.", "الطالب"),
    ],
)
def test_what_goes_on_for_a_time(text: str, subject: str) -> None:
    assert [claim.subject.text for claim in numbers(text) if claim.kind == "duration"] == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وتمسك النادي بالشرط الجزائي المقدر بـ45 مليون يورو.", "بالشرط الجزائي"),
        ("وتستهلك البلاد سنويا 20 مليون طن من القمح.", "القمح"),
        ("ويتمتع القطاع بميزانية قدرها 9 ملايين دينار.", "بميزانية"),
        ("وانتقلت الشركة إلى مقر كلفته 9 ملايين دولار.", "مقر"),
    ],
)
def test_a_verb_at_the_head_of_a_clause_is_no_subject(text: str, subject: str) -> None:
    assert [claim.subject.text for claim in figures(text)] == [subject]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("بلغ مخزون الصهاريج 300 متر مكعب، أي 40 في المئة من سعتها.", ["مخزون الصهاريج"] * 2),
        ("ينتج المصنع 9 آلاف طن، ما يعادل 40 في المئة من طاقته.", ["المصنع"] * 2),
        ("هبط مخزون السد إلى 31% من سعته الكلية.", ["مخزون السد"]),
        ("ارتفع إنتاج المصفاة إلى 80% من طاقتها (90 ألف برميل).", ["إنتاج المصفاة", "طاقتها"]),
        ("بلغ الدين 9 مليارات درهم، أي 40 في المئة من الناتج.", ["الدين"] * 2),
        ("تبلغ المنحة 60 في المئة من قيمته.", ["المنحة"]),
    ],
)
def test_how_much_of_the_room_is_filled(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in figures(text)] == subjects
