"""What is counted in reports of several sentences: elided subjects, relative clauses, lists; and what happened to it."""

from __future__ import annotations

import pytest
from claim_reading import claims, numbers


def counted(text: str) -> list[tuple[str, str | None]]:
    return [(claim.subject.concept, claim.event) for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("عاد 500 ألف سوري من تركيا.", "سوري"),
        ("بلغ إنفاق الوزارة 220 مليون دينار.", "إنفاق"),
        ("كرم النادي أعضاءه، وحضر 40 من أعضائه.", "عضو"),
        ("اكتمل تشغيل مسارات قطار الخرطوم الستة.", "مسار"),
        ("ويشارك في الحملة عدد من المتطوعين بلغ 90.", "متطوع"),
    ],
)
def test_the_dictionary_form_of_what_is_counted(text: str, concept: str) -> None:
    assert numbers(text)[-1].subject.concept == concept


def test_who_did_it_are_people() -> None:
    assert counted("وقال قائد القوة إن إجمالي من غادروا حتى الآن خمسة آلاف.")[0][0] == "شخص"
    assert counted("قال الوزير إن عدد الذين وثقت وفاتهم وصل إلى 3252.") == [("شخص", "killed")]


def test_what_a_relative_clause_hangs_on_is_counted_behind_it() -> None:
    assert counted("ارتفع عدد اللاجئين الذين عادوا من الجبال إلى أكثر من 600 ألف.") == [("لاجئ", "returned")]


def test_the_largest_number_is_no_subject() -> None:
    text = "عاد 500 ألف لاجئ. وقالت المنظمة إن أكبر عدد وصل من نخلان بـ215 ألفا، ثم الزيتون بـ187 ألفا."
    assert [concept for concept, _ in counted(text)] == ["لاجئ", "لاجئ", "لاجئ"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ضبطت الشرطة 9 ملايين حبة. واعتقل أربعة بينهم السائقان.", "arrested"),
        ("فاز الفريق بثلاث نقاط. وحضر لقاء القمة أكثر من 78 ألفا.", "attended"),
        ("وقالت الغرفة إن القصف حصد أرواح ثلاثة عشر، بينهم طبيبة.", "killed"),
    ],
)
def test_what_is_said_of_people_only_is_said_of_no_things(text: str, event: str) -> None:
    assert counted(text)[-1] == ("شخص", event)


def test_what_is_said_of_things_too_is_taken_over() -> None:
    assert counted("زرعت الوزارة 62 ألف شجرة. ولم ينج منها سوى 20 ألفا.")[-1][0] == "شجرة"


def test_where_from_is_no_subject() -> None:
    assert [concept for concept, _ in counted("أدى الحج مليون مسلم، منهم 600 ألف من الخارج والبقية من الداخل.")] == ["مسلم"] * 2
    assert [concept for concept, _ in counted("بلغ عدد النازحين 40 ألفا، منهم 30 ألفا من درنة نفسها.")] == ["نازح"] * 2


def concepts(text: str) -> list[str]:
    """Of all claims, dates too."""
    return [claim.subject.concept for claim in claims(text)]


def test_what_it_was_before_is_of_what_was_named() -> None:
    text = "خفض المصرف سعر الصرف بنسبة 12% ليصبح 5.52 دينارا للدولار بدلا من 4.83 دينارا."
    assert concepts(text) == ["سعر"] * 3
    assert concepts("وخفض المصرف سعر صرف العملة إلى 5.25 دينار مقابل الدولار، من 4.83 دينار.") == ["سعر"] * 2


def test_what_is_spoken_of_stands_first() -> None:
    text = "بلغ التضخم 9%. وصعدت الأسعار 2%. أما التضخم الضمني، أي دون احتساب الطاقة والتغذية، فقد نزل إلى 6.9%."
    assert concepts(text)[-1] == "تضخم ضمني"


def test_a_fire_because_of_which_it_fell_is_no_subject() -> None:
    text = "صعد إنتاج المصفاة إلى 180 ألف برميل يوميا بعد أن كان قد هبط إثر الحريق إلى 140 ألف برميل."
    assert concepts(text) == ["إنتاج"] * 2


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("وشيد الملعب الذي بني عام 1963.", "ملعب"),
        ("تدير الشركة، التي تأسست عام 2003، أسطولا من الطائرات.", "شركة"),
        ("تنطلق فعاليات المعرض الدولي الأحد، وتستمر حتى 17 نوفمبر.", "فعالية"),
    ],
)
def test_what_a_date_is_of(text: str, concept: str) -> None:
    assert concepts(text)[-1] == concept


def test_a_label_that_is_a_unit_is_no_subject() -> None:
    assert concepts("بلغ عدد السكان 46 مليون نسمة. ومن النتائج: دون 15 سنة: 36.1%.")[-1] != "سنه"


def test_an_adjective_counts_what_was_counted_before() -> None:
    assert concepts("دخلت 105 شاحنات، هي 50 للمنظمة و15 إماراتية و5 للتحالف.") == ["شاحنة"] * 4
    assert concepts("شارك 250 ناشرا، منهم 83 دارا عربية و168 أجنبية.") == ["ناشر", "دار", "دار"]


def test_each_noun_of_a_list_has_its_number() -> None:
    assert counted("وارتفع إجمالي الإصابات إلى 102,660 والوفيات إلى 2551.")[1] == ("وفاة", "killed")
    assert concepts("بلغ متوسط حجم الأسرة 5.7 أفراد، والأسر 8 ملايين.")[1] == "أسرة"
    assert concepts("قضت المحكمة بإعدام ستة متهمين وبالسجن المؤبد على 13.") == ["متهم", "متهم"]


def test_those_who_were_hurt_are_not_the_dead() -> None:
    assert counted("وبلغ عدد القتلى 2461. وأصيب أكثر من عشرين ألفا.")[1] == ("شخص", "wounded")


def test_what_tells_of_another_count_is_not_taken_over() -> None:
    assert concepts("تضم القوة 11 ألف جندي من 47 بلدا. وكانت قبل عام نحو 9 آلاف.")[-1] == "جندي"


def test_a_time_is_no_distance_and_a_state_no_worker() -> None:
    assert counted("صارت السعة 17 مليارا، وذلك بعد تخزين 5 مليارات متر مكعب في 2020 و3 مليارات في 2021.")[1][0] == "تخزين"
    assert numbers("ودخل توربينان الخدمة لتصبح القدرة العاملة 1550 ميغاواط.")[-1].subject.head == "القدرة"


def test_a_rate_of_two_words_is_what_the_two_mean() -> None:
    assert concepts("رفع البنك سعر الفائدة إلى 9%.") == ["فائدة"]


def test_a_noun_that_its_verb_describes_is_counted() -> None:
    assert concepts("فاز الفريق بهدفين. وجرت المباراة أمام جمهور بلغ 41 ألفا.")[-1] == "جمهور"


def test_the_number_itself_is_no_subject() -> None:
    assert concepts("عبر المطار 712 ألف مسافر في أيلول، ليناهز العدد منذ مطلع السنة 6.8 ملايين.")[-1] == "مسافر"


def test_verbs_are_no_subjects() -> None:
    assert concepts("وتتطلع الحكومة إلى 30% قبل نهاية العقد.") == ["حكومة", "حكومة"]
    assert concepts("وصممت مهندسة 85 محطة.") == ["محطة"]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("أغلقت مراكز الاقتراع أبوابها على نسبة مشاركة نهائية بلغت 32%.", "مشاركة"),
        ("أغلقت الوزارة باب التوريد على كمية نهائية بلغت 4 ملايين طن.", "كمية"),
        ("ويعمل التوربينان بطاقة 750 ميغاواط.", "طاقة"),
        ("قضت المحكمة بالسجن المشدد 15 عاما على المتهم.", "سجن"),
    ],
)
def test_what_has_an_amount(text: str, concept: str) -> None:
    assert numbers(text)[0].subject.concept == concept


def test_a_lone_rate_is_of_what_was_named() -> None:
    assert concepts("وبلغ معدل البطالة 12.4%. ويرى خبراء أن معدل 14.2% يعكس تباطؤ الاقتصاد.") == ["بطالة", "بطالة"]


def test_a_list_that_ends_with_a_place_has_no_new_noun() -> None:
    assert concepts("ووصل إلى صنعاء 249 من أسرى الجماعة، وإلى عدن 69 بينهم وزير.") == ["أسير", "أسير"]


def test_a_total_over_numbered_phases_keeps_its_noun() -> None:
    text = "سلمت البعثة سبع قواعد. وبذلك بلغ مجموع المنسحبين في المرحلتين الأولى والثانية 5000."
    assert numbers(text)[-1].subject.head == "المنسحبين"


def test_a_year_within_which_is_no_subject() -> None:
    assert concepts("لكن نسبة من ينوون العودة خلال سنة لم تتجاوز 27 في المئة.") != ["سنه"]
    assert concepts("ونظمت الجمعية فعاليات في حملة جمعت 9 ملايين دولار.") == ["حملة"]


@pytest.mark.parametrize("fate", ["حتفهم", "مصرعهم"])
def test_what_they_met_is_not_what_is_counted(fate: str) -> None:
    text = f"لقي ثلاثة {fate} في حادث سير على طريق المرفأ."
    (claim,) = [c for c in numbers(text) if c.kind == "count"]
    assert (claim.event, claim.modality, claim.subject.head) == ("killed", "fact", "")


@pytest.mark.parametrize(
    "text",
    [
        "زادت القروض لتبلغ 53 مليار درهم بزيادة قدرها 8%، وبلغت الودائع 61 مليار درهم بزيادة نسبتها 3%.",
        "شهدت القروض صعودا بنسبة 8%. وشهدت الودائع قفزة إذ ارتفعت بنسبة 3%.",
    ],
)
def test_a_growth_is_of_the_amount_before_it(text: str) -> None:
    assert concepts(text)[-1] == "وديعة"


def test_a_soldier_behind_a_part_is_not_the_part() -> None:
    assert concepts("أدى الهجوم إلى مقتل أربعة منهم وإصابة جندي بجروح.")[0] != "إصابة"


def test_a_second_army_has_its_own_dead() -> None:
    assert [str(claim.value) for claim in claims("بلغ عدد قتلى الجيش 14 وقتلى الميليشيا 31.")] == ["14", "31"]


def test_an_adjective_in_the_dual_counts_nothing() -> None:
    assert concepts("وصل 12 وفدا، ووفدان آخران في الطريق.") == ["وفد"] * 2


@pytest.mark.parametrize(("text", "subject"), [("وصلت مركبة عسكرية واحدة.", "مركبة عسكرية"), ("ومركبة شحن واحدة.", "مركبة شحن")])
def test_one_thing_of_two_words(text: str, subject: str) -> None:
    (claim,) = claims(text)
    assert claim.subject.text == subject
    assert text[claim.span.start : claim.span.end].endswith("واحدة")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغت حصة ليبيا 61 مليون دولار ومصر 45 مليون دولار.", ["حصة"] * 2),
        ("بلغ سعر طن الحديد 38 ألف جنيه والأسمنت 2100 جنيه.", ["سعر"] * 2),
        ("كان إنتاج حقول الزيتون في درعا 41 ألف طن، ومن إدلب 63 ألف طن.", ["زيتون"] * 2),
        ("صدرت الشركة 12 ألف طن من التمور إلى المغرب و4 آلاف طن إلى إندونيسيا.", ["تمر"] * 2),
        ("خفضت السعودية إنتاجها 300 ألف برميل يوميا، والكويت 90 ألف برميل يوميا.", ["إنتاج"] * 2),
        ("فيما سجل معدل الفقر 21%.", ["فقر"]),
        ("في حين توقفت المصروفات عند 23.1 مليار دينار.", ["مصروف"]),
        ("ارتفاع قتلى الغارات على المخيم إلى 77.", ["قتيل"]),
    ],
)
def test_the_next_of_a_list_is_of_the_same(text: str, expected: list[str]) -> None:
    assert concepts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل إلى المستشفيات 18 شهيدا و40 جريحا.", ["killed", "wounded"]),
        ("نقل إلى المستشفى 12 جريحا و4 قتلى.", ["hospitalized", "killed"]),
        ("إن 18 راكبا اعتبروا مفقودين.", ["missing"]),
        ("أفادت الشرطة أن 18 سائحا، بينهم 5 أطفال، ما زالوا في عداد المفقودين.", ["missing", "missing"]),
        ("بلغ عدد من تم إنقاذهم من تحت الركام 35 عاملا.", ["rescued"]),
        ("إن 210 مدنيين و75 جنديا و12 منشقا قتلوا في المعارك.", ["killed"] * 3),
        ("توفي جريحان متأثرين بإصابتهما.", ["killed"]),
        ("أعلنت الوزارة أن عدد الضحايا ارتفع بـ11 شهيدا و19 جريحا.", ["grew", "grew"]),
        ("بلغ عدد المباني المنهارة 66 مبنى.", ["destroyed_damaged"]),
        ("مكنت العمليات من إغاثة 50 شخصا.", ["rescued"]),
    ],
)
def test_what_befell_them_by_verb_and_noun(text: str, expected: list[str]) -> None:
    assert [claim.event for claim in numbers(text)] == expected
