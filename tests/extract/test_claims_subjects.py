"""Who and what a number is about, in constructions of everyday news: subject, event, speaker, modality, qualifiers."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claims, figures, numbers


@pytest.mark.parametrize(
    ("text", "head", "event"),
    [
        ("ارتفع عدد ضحايا الهجوم الذي وقع في سوق نخلان إلى 115 قتيلا.", "قتيلا", "killed"),
        ("وقضى ببغداد نحو 70 عاملا.", "عاملا", "killed"),
        ("عملت الفرق على إطفاء 3 حرائق.", "حرائق", "incident"),
        ("قضت محكمة الجنايات بتأييد أحكام الإعدام على 17 معتقلا.", "معتقلا", "sentenced"),
        ("شملت صفقة تبادل الأسرى 880 أسيرا.", "أسيرا", "exchanged"),
        ("أما زوار المتحف فقد بلغت أعدادهم 9300.", "زوار", "arrived"),
        ("حصل الحزب، الذي يقبع رئيسه في السجن، على 14 مقعدا.", "مقعدا", "elected_seats"),
        ("نال الحزب 6.9% فقط من الأصوات.", "الأصوات", "elected_seats"),
        ("تراجع التضخم في المدن مسجلا 0.7%.", "التضخم", "level_stock"),
        ("وتراجع سعر النفط الخام، تسليم أبريل، 34 سنتا.", "سعر", "shrank"),
        ("يبلغ ارتفاع السد 145 مترا.", "ارتفاع", "distance_location"),
        ("عزز النادي رقمه بفوزه الـ11 في البطولة.", "بفوزه", "round_ordinal"),
        ("وفقدت العروس إخوتها الثلاثة ووالدة زوجها.", "إخوتها", "killed"),
        ("تفوق سعيد، البالغ من العمر 66 عاما، على منافسيه.", "سعيد", "age"),
        ("ودخلت المعارك يومها الـ121.", "يومها", "round_ordinal"),
    ],
)
def test_the_subject_and_what_happened_to_it(text: str, head: str, event: str) -> None:
    (claim,) = numbers(text)
    assert (claim.subject.head, claim.event) == (head, event)


def test_a_dual_means_what_its_singular_means() -> None:
    dead, blasts = numbers("قتل 12 شخصا جراء انفجارين في نخلان.")
    assert (dead.event, blasts.event) == ("killed", "incident")
    assert blasts.subject.concept == "انفجار"


def test_a_preposition_that_could_be_a_verb_brings_nobody() -> None:
    (claim,) = numbers("تشهد البلاد حرائق في مناطق جبلية، عبر 18 محافظة.")
    assert claim.event != "arrived"
    (claim,) = numbers("وعبر 1200 مهاجر الحدود.")
    assert claim.event == "arrived"


def test_who_makes_up_a_share_is_its_subject() -> None:
    share = numbers("بلغ عدد المرشحين 7743 مرشحا، نحو ثلثهم من النساء.")[1]
    assert share.subject.head == "النساء"
    assert share.part_of == "wire/7#1"


def test_a_verb_behind_a_vague_plural_is_no_noun() -> None:
    (claim,) = numbers("ويعتقد أن المئات استقلوا القارب.")
    assert claim.subject.head != "استقلوا"


def test_an_amount_in_a_clause_of_time_is_of_what_was_named_before() -> None:
    (claim,) = numbers("بلغت درجة الحرارة مستويات قياسية، بعد أن وصلت إلى 54 درجة مئوية.")
    assert "الحرارة" in claim.subject.text
    rise = numbers("تراجع سعر خام برنت 52 سنتا إلى 55.39 دولارا للبرميل، بعد أن قفز 6% في الجلسة السابقة.")[-1]
    assert "برنت" in rise.subject.text


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ذكرت مصادر طبية أن 12 شخصا أصيبوا.", "مصادر طبية"),
        ("بلغت الحرارة 52 درجة بحسب البيانات الصادرة عن مطار نخلان.", "مطار نخلان"),
        ("أوضح تقرير صادر عن البنك المركزي أن الفائدة بلغت 9%.", "البنك المركزي"),
        ("أصيب 12 عاملا، وفق ما نشره موقع الشعلة.", "موقع الشعلة"),
        ("نقلت وكالة الشعلة عن قائد الشرطة قوله إن 8 لصوص أوقفوا.", "قائد الشرطة"),
        ("أما وزير الصحة سامي الكردي فأشار إلى وفاة 9 مرضى.", "وزير الصحة سامي الكردي"),
        ("أعلنت السلطات تسجيل 40 إصابة.", "السلطات"),
        ("أعلن البنك المركزي أن توقعاته تشير إلى أن التضخم سيبلغ 14%.", "البنك المركزي"),
        ("ثم أضاف اللاعب سالم الهدف الثاني.", None),
    ],
)
def test_the_speaker_is_who_says_it(text: str, speaker: str | None) -> None:
    (claim,) = numbers(text)
    assert claim.speaker == speaker


def test_they_said_it_who_spoke_before() -> None:
    (claim,) = numbers('قال مسؤولون في نخلان إن الخطة جاهزة. وأضافوا: "القوات ستنسحب من 3 مواقع".')
    assert claim.speaker is not None and claim.speaker.startswith("مسؤولون")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("الشركة بصدد سحب 1000 عامل.", "plan"),
        ("يتوقع البنك أن التضخم سيستقر عند 14%.", "forecast"),
        ("سوف يصل عدد الزوار إلى 900.", "forecast"),
        ("وقع زلزال بقوة 7.4 درجات بحسب هيئة المسح على عمق 7 كيلومترات بحسب مركز الرصد.", "fact"),
    ],
)
def test_the_modality(text: str, modality: str) -> None:
    assert numbers(text)[0].modality == modality


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("استعادت المديرية 119 قطعة أثرية.", ("أثرية",)),
        ("دخلت 40 شاحنة وقود إلى نخلان.", ("وقود",)),
        ("ضبطت الشرطة 1250 قرصا مهلوسا.", ("مهلوسا",)),
        ("أسقط الجيش طائرتين مسيرتين.", ("مسيرتين",)),
        ("رصدت الفرق 12 سربا من الجراد.", ("من الجراد",)),
        ("بلغ عدد الجنود الدنماركيين في القاعدة 250 جنديا.", ("الدنماركيين",)),
        ("وبلغ عدد الذكور 130 حاجا.", ("الذكور",)),
        ("الخضر: 12 مقعدا.", ("الخضر",)),
        ("حصلت حركة الغد على 12 مقعدا.", ("حركة الغد",)),
        ("بلغ التضخم 12% على أساس سنوي.", ("على أساس سنوي",)),
        ("ما زالت 16 جثة مجهولة الهوية.", ("مجهولة الهوية",)),
        ("نما الناتج غير النفطي 3.6%.", ("غير النفطي",)),
        ("بلغ الإنفاق الرأسمالي 48 مليار دينار.", ("الرأسمالي",)),
        ("تتنافس 96 قائمة مستقلة.", ("مستقلة",)),
        ("أصيب 12 طالبا ونقلت 16 أخريات إلى المستشفى.", ("أخريات",)),
        ("تخطط الشركة لإنفاق 9 ملايين دولار إضافية.", ("إضافية",)),
        ("نقلت الفرق 12 عاملا لتلقي العلاج.", ()),
        ("أجلت الفرق 12 عاملا من الفندق.", ()),
    ],
)
def test_what_restricts_the_subject(text: str, words: tuple[str, ...]) -> None:
    assert numbers(text)[-1].subject.qualifiers == words


def test_an_elided_noun_keeps_what_restricts_it() -> None:
    profit, before = numbers("تراجعت أرباحها الصافية إلى 12 مليون دينار من 19 مليونا.")
    assert profit.subject.qualifiers == before.subject.qualifiers == ("الصافية",)
    assert before.subject.restrict == {"net"}


def test_two_measures_of_inflation_differ_by_their_restrictions() -> None:
    yearly, monthly = numbers("بلغ التضخم السنوي 12% والتضخم الشهري 1.1%.")
    assert yearly.subject.restrict == {"basis:annual"}
    assert monthly.subject.restrict == {"basis:monthly"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أعادت المنظمة، وفق ما قال ناطق باسمها، 158 مهاجرا إلى بلدانهم.", "returned"),
        ("وقال إن 12 مدنيا، ثمانية منهم من أسرة واحدة، قتلوا بغارة.", "killed"),
        ("شارك في التدريبات نحو عشرة آلاف جندي من 36 دولة.", "attended"),
        ("انتشل الغواصون تسع جثث.", "killed"),
        ("نقل 16 تلميذا إلى مستشفى نخلان.", "hospitalized"),
        ("حصدت الحمى في نخلان أرواح 83 شخصا.", "killed"),
        ("أطلق اليوم سراح 43 سجينا.", "released"),
        ("وصلت إلى مطار بيروت 9 طائرات.", "arrived"),
        ("نال الدكتوراه هذا العام 67 باحثا.", "passed"),
        ("حصد الفريق 58 نقطة.", "scored"),
        ("وأفرغت القافلة، وقوامها 133 شاحنة، حمولتها.", "delivered"),
        ("بلغت نسبة إشغال الفنادق 76%.", "level_stock"),
        ("أغلق مؤشر مديري المشتريات عند 57.7 نقطة.", "level_stock"),
        ("سجلت الطرق 8230 حادث سير.", "incident"),
        ("أجلت الفرق 412 شخصا.", "rescued"),
        ("أتلفت الموجة التي ضربت السهول نحو 1200 هكتار من الأشجار.", "destroyed_damaged"),
        ("وقال إن 35 مخبزا من مجموع 90 أغلقت.", "destroyed_damaged"),
        ("بلغ متوسط الإيجار 1450 دولارا.", "price"),
        ("بلغ رصيد الدين 38 مليار دولار.", "debt"),
        ("سجل السجل المدني 14 حالة وفاة.", "killed"),
        ("أعادت المنظمة الدولية للهجرة طوعا 158 مهاجرا.", "returned"),
        ("تؤوي المخيمات 132 ألف نازح.", "displaced"),
        ("وتقدم للانتخابات 5400 مرشح.", "candidate"),
        ("ستفرج الجماعة عن نحو 400 شخص.", "released"),
        ("قال إنه فقد 15 فردا من عائلته في الحريق.", "killed"),
        ("وقال إن عدد المصوتين بلغ 10 ملايين ناخب.", "voted"),
        ("سجلت الولاية أربع وفيات وجريحا أصيب بحروق.", "killed"),
        ("جرت في المعبر عملية تبادل للأسرى منذ الفجر، شملت 48 مقاتلا.", "exchanged"),
        ("تمكن الخفر من تقديم المساعدة لـ367 مرشحا للهجرة.", "rescued"),
        ("يقضي المشروع بخفض عدد الجهات من 16 إلى 12.", "level_stock"),
        ("وقضت محكمة الشمال برئاسة القاضي سامي، بالإعدام شنقا لـ26 من أعضاء الجماعة.", "sentenced"),
        ("وقال إن آلاف الأطباء باشروا إضرابا.", "protested"),
        ("يتقاسم الفريقان المركزين الثاني والثالث.", "ranked"),
    ],
)
def test_what_happened(text: str, event: str) -> None:
    assert numbers(text)[0].event == event


@pytest.mark.parametrize(
    ("text", "n", "head"),
    [
        ("دخلت 312 شاحنة، 47 منها محملة بمواد بناء و22 بالوقود.", 2, "شاحنة"),
        ("من بين 54 عاملا كانوا في المنجم تمكن 39 من الصعود.", 1, "عاملا"),
        ("مقتل أربعة جنود وإصابة تسعة.", 1, "جنود"),
        ("رفضت المحكمة ثمانية من أصل 23 ترشحا.", 0, "ترشحا"),
        ("تؤوي مخيمات دهوك الستة عشر 132 ألف نازح.", 0, "مخيمات"),
        ("سجل القائد هدفه الدولي الثاني.", 0, "هدفه"),
        ("أنجز الطرفان في معبر بغداد ثالث عملية تبادل.", 0, "عملية"),
    ],
)
def test_an_elided_or_early_noun(text: str, n: int, head: str) -> None:
    assert numbers(text)[n].subject.head == head


def test_a_giver_is_not_counted() -> None:
    found = numbers("دخلت 50 شاحنة من الهيئة و16 من الهلال الأحمر.")
    assert [claim.subject.head for claim in found] == ["شاحنة", "شاحنة"]


def test_a_noun_with_a_pronoun_keeps_its_lemma() -> None:
    (claim,) = numbers("أعلنت الشركة أن أرباحها بلغت 12 مليون دينار.")
    assert claim.subject.concept == "ربح"


def test_the_basis_of_a_rate_may_stand_before_it() -> None:
    yearly, level = numbers("ارتفع المعدل السنوي للتضخم إلى 11.7% والتضخم الأساسي على أساس سنوي إلى 10%.")
    assert "basis:annual" in yearly.subject.restrict
    assert "basis:annual" in level.subject.restrict


def test_spending_is_no_tunnel() -> None:
    (claim,) = numbers("بلغ الإنفاق 48 مليار دينار.")
    assert claim.subject.concept == "إنفاق"


def test_a_number_between_two_verbs_is_of_the_one_behind_it() -> None:
    found = numbers("تقدم 90 طالبا، منهم 85 حضروا و76 نجحوا.")
    assert [claim.event for claim in found] == ["registered", "attended", "passed"]


def test_in_order_to_is_no_predicate() -> None:
    dead = numbers("تم تسجيل 10 حالات وفاة ليصل الإجمالي إلى 8259 حالة.")[0]
    assert dead.event == "killed"


def test_a_name_is_no_feast() -> None:
    (claim,) = numbers("تقدم سعيد البالغ 66 عاما على منافسيه.")
    assert claim.subject.concept != "عيد"


def test_what_was_given_out_is_no_speaker() -> None:
    (claim,) = numbers("أعلنت الوزارة إحصائية جديدة تضمنت 1063 حالة مؤكدة.")
    assert claim.speaker == "الوزارة"


def test_another_word_for_a_figure_is_of_the_same_thing() -> None:
    fall, share = numbers("هبط الخام 47 سنتا، أي بنسبة 0.6 بالمئة.")
    assert share.subject.head == fall.subject.head == "الخام"


def test_people_called_by_their_nation_are_no_other_noun() -> None:
    (claim,) = numbers("عاد أكثر من 500 ألف سوري إلى بلادهم.")
    assert (claim.subject.concept, claim.subject.restrict) == ("سوري", frozenset({"nat:SY"}))


def test_the_event_of_another_sentence_is_not_lent_to_another_thing() -> None:
    found = numbers("اعتقلت الشرطة 9 مهربين. وسرق اللصوص 12 هاتفا. وقال إن 300 مزارع تضرروا من الجفاف.")
    assert [claim.event for claim in found] == ["arrested", "seized", "other"]


def test_what_stops_arrests_nobody() -> None:
    (claim,) = numbers("توقف 40 مصنعا.")
    assert claim.event != "arrested"


def test_none_but_three_were_hurt() -> None:
    (claim,) = numbers("لم يصب أكثر من ثلاثة عمال.")
    assert (claim.event, claim.modality) == ("wounded", "fact")


def test_prisoners_with_a_pronoun_are_no_family() -> None:
    (claim,) = numbers("وقع الوفد اتفاقا على إطلاق 1700 من أسرانا.")
    assert claim.subject.concept == "أسير"


@pytest.mark.parametrize(
    "behind",
    [
        "خلافا لما أعلن",
        "نظرا لتحسن الطقس",
        "تمهيدا للموسم",
        "مقارنة بالعام الماضي",
        "علاوة على مرافقيهم",
        "استنادا إلى السجلات",
        "دفعة واحدة",
        "تنفيذا للاتفاق",
    ],
)
def test_how_or_why_is_nothing_that_is_counted(behind: str) -> None:
    assert figures(f"بلغ عدد الوافدين 350 {behind}.")[0].subject.concept == "وافد"


def test_a_count_that_follows_is_of_its_own_thing() -> None:
    one, other = figures("بلغ عدد المدانين 21 وعدد العمال خمسة.")
    assert (one.subject.concept, other.subject.concept) == ("مدان", "عامل")


def test_a_gate_is_no_month() -> None:
    found = claims("خرج المحتجون من باب الأحد إلى البرلمان وعددهم 400.")
    assert [(one.time.low, one.subject.concept) for one in found if one.kind == "count"] == [(date(2023, 5, 18), "محتج")]
    assert [str(one.value) for one in found] == ["400"]  # the gate of that name in Rabat


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        ("وأضافت أن عمق البئر التي انهارت يوم الأحد 54 مترا.", "عمق", "distance_location"),
        ("قالت اللجنة إن الاستجابة للإضراب الذي شنه أعوان المطار كانت محدودة ولم تتجاوز 35 بالمائة.", "استجابة", None),
        ("أوضح البيان أن الحصيلة بلغت قتلى من السجناء و27 جريحا.", "جريح", "wounded"),
    ],
)
def test_what_other_clauses_and_people_leave_to_it(text: str, concept: str, event: str | None) -> None:
    [found] = figures(text)
    assert found.subject.concept == concept
    assert event in (None, found.event)


def test_who_refuse_are_not_denied() -> None:
    [found] = figures("عزا البيان عدم بلوغ الهدف إلى رفض 14 ألف أسرة تطعيم أبنائها.")
    assert (found.subject.concept, found.modality) == ("أسرة", "fact")


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        ("قال مسؤول إن الناقلة، البالغ طولها 87 مترا والتي بنيت عام 1994، تعرضت لثقب.", "ناقلة", "built"),
        ("تعود رخصة البناء إلى سنة 2009.", "رخصة", None),
        ("أما مشروع الشمال، المحال سنة 2020، فقد تأخر.", "مشروع", None),
        ("بنيت القلعة سنة 1830.", "قلعة", "built"),
    ],
)
def test_whose_year_it_is(text: str, concept: str, event: str | None) -> None:
    [found] = [claim for claim in claims(text) if claim.kind == "date"]
    assert (found.subject.concept, found.event) == (concept, event)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("نسبة النجاح 78% لدى الإناث مقابل 66% لدى الذكور.", [{"sex:female"}, {"sex:male"}]),
        ("بلغت البطالة 17.1% في المدن و5.7% في الأرياف.", [{"zone:urban"}, {"zone:rural"}]),
        ("بلغ عدد القتلى من العسكريين 40، ومن المدنيين 110.", [{"military"}, {"civil"}]),
    ],
)
def test_the_group_that_a_figure_is_of(text: str, groups: list[set[str]]) -> None:
    assert [set(claim.subject.restrict) for claim in figures(text)] == groups


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("أحصت الوزارة 200 تلميذ، وقالت إن الأقسام المفتوحة تسعة فقط.", "قسم"),
        ("أخمدت الفرق 21 حريقا، وقال المحافظ إن القرى المخلاة باتت 16.", "قرية"),
        ("وأضاف أن الطرق الرئيسية المقطوعة هي 6.", "طريق"),
        ("كانت اللجان الفرعية 12.", "لجنة"),
        ("يعمل في المصنع 200 عامل موزعين على 5 ورش، وتؤكد النقابة أن عددهم الفعلي 260.", "عامل"),
        ("أصيب 9 عمال كلهم من أسرتين. وكانت السلطات قد حددت العدد بـ7.", "عامل"),
        ("ظلت الأسواق مغلقة و9 متاجر مفتوحة.", "متجر"),
        ("زار المعرض 90 تلميذا، بينما كان الشارع مغلقا أمام 40.", "تلميذ"),
    ],
)
def test_a_number_that_is_the_predicate_of_its_clause(text: str, concept: str) -> None:
    assert figures(text)[-1].subject.concept == concept


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("غداة مقتل 12 في سوق المدينة.", [("شخص", "killed")]),
        ("مصرع 5 وإصابة 7 في حادث سير.", [("شخص", "killed"), ("شخص", "wounded")]),
        ("وفيات 28، إصابات 9.", [("وفاة", "killed"), ("إصابة", "wounded")]),
        ("توجه 9 خبراء إلى المدينة.", [("خبير", "other")]),
        ("توجت السباحة 9 مرات.", [("مرة", "scored")]),
    ],
)
def test_who_is_hit_is_counted_and_who_heads_somewhere_wins_nothing(text: str, found: list[tuple[str, str]]) -> None:
    assert [(claim.subject.concept, claim.event) for claim in figures(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("يشغل الأول أربعة وسبعين مقعدا والثاني 63.", [("مقعد", "elected_seats"), ("مقعد", "elected_seats")]),
        ("نال الأول 9 أصوات والثاني 4 والثالث 2.", [("صوت", "elected_seats")] * 3),
        ("قتل في الغارة التي دمرت 3 منازل 9.", [("منزل", "destroyed_damaged"), ("شخص", "killed")]),
        ("دمرت السيول 9 منازل وجرح 4.", [("منزل", "destroyed_damaged"), ("شخص", "wounded")]),
        ("برأت المحكمة 7 تجار، وبلغ عدد المبرئين أمس خمسة.", [("تاجر", "sentenced"), ("مبرئين", "sentenced")]),
    ],
)
def test_the_next_of_a_list_is_of_the_same_things(text: str, found: list[tuple[str, str]]) -> None:
    assert [(claim.subject.concept, claim.event) for claim in figures(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("احترقت 9 سيارات وأصيب 4 آخرون.", [("سيارة", "burned_area"), ("شخص", "wounded")]),
        ("قتل 3 جنود واحترقت 9 سيارات وأصيب 4 آخرون.", [("جندي", "killed"), ("سيارة", "burned_area"), ("جندي", "wounded")]),
        ("قتل 9 مدنيين وأصيب 12 آخرون.", [("مدني", "killed"), ("مدني", "wounded")]),
        ("أغلقت 9 مدارس و4 أخرى.", [("مدرسة", "destroyed_damaged")] * 2),
    ],
)
def test_other_people_are_no_other_things(text: str, found: list[tuple[str, str]]) -> None:
    assert [(claim.subject.concept, claim.event) for claim in figures(text)] == found
