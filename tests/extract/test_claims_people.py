"""What happened to people: who was hurt and lives, who gave himself up, who was found, who was judged."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("دهست شاحنة 14 شخصا في السوق، وتوفي 3 منهم.", ["wounded", "killed"]),
        ("صدمت حافلة 6 من المارة قرب نخلان.", ["wounded"]),
        ("أودى الحريق بحياة 3 عمال، وأدى إلى بتر ساق اثنين آخرين.", ["killed", "wounded"]),
        ("قضى 5 مهاجرين بردا، وتم إسعاف 11 آخرين.", ["killed", "hospitalized"]),
        ("توفي 4 صيادين وفقد 6 آخرون بصرهم.", ["killed", "wounded"]),
        ("قتل 3 مسلحين وسلم 8 آخرون أنفسهم.", ["killed", "other"]),
        ("دهست الدبابة 4 سيارات.", ["destroyed_damaged"]),
        ("فقد 9 صيادين قبالة نخلان.", ["missing"]),
        ("نقلت سيارات الإسعاف 7 جرحى.", ["wounded"]),
        ("توفي 3 أشخاص دهسا بحافلة.", ["killed"]),
    ],
)
def test_who_was_hurt_and_lives(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("توفي قبطان الناقلة وأحد أفراد طاقمها البالغ عددهم 19 بحارا.", ["level_stock"]),
        ("أصيب شرطي من عناصر الدورية البالغ عددهم 7.", ["level_stock"]),
        ("لم ينج سوى راكب واحد من 180 كانوا على متن القطار.", ["rescued", "arrived"]),
        ("وشكل العمال 40 بالمئة من الجرحى البالغ عددهم 210.", ["wounded", "wounded"]),
        ("توفي جميع أفراد الطاقم البالغ عددهم 19.", ["killed"]),
        ("أفرج عن الأسرى البالغ عددهم 48.", ["released"]),
        ("أجلي سكان القرية من منازلهم البالغ عددها 40.", ["level_stock"]),
    ],
)
def test_the_size_of_a_group_of_which_one_was_hit(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وجه المدعي تهمة القتل إلى 4 مراهقين.", ["other"]),
        ("وجهت النيابة إلى 5 حراس تهمة قتل سجين.", ["other"]),
        ("يمثل 6 ضباط أمام محكمة نخلان بتهمة قتل متظاهر.", ["sentenced"]),
        ("تنظر المحكمة في قضية 7 جنود متهمين بقتل مدني.", ["sentenced"]),
        ("أدين بالشروع في قتل 3 حراس وحيازة 4 أسلحة.", ["other", "other"]),
        ("وجهت إليه تهمة قتل 3 أشخاص.", ["killed"]),
        ("أوقفت الشرطة 5 أشخاص بتهمة قتل شرطي.", ["arrested"]),
        ("قتل 4 سجناء متهمين بالتجسس.", ["killed"]),
        ("سافر 40 ضابطا إلى نخلان.", ["arrived"]),
    ],
)
def test_who_is_charged_with_a_crime(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("حكم على حارس بالسجن لقتله 3 مزارعين.", ["killed"]),
        ("تبدأ محاكمة 11 متهما بالتفجير الذي أوقع 22 قتيلا.", ["sentenced", "killed"]),
        ("أدانت المحكمة الحارس بتعذيب 16 سجينا.", ["other"]),
        ("قضت المحكمة بإعدام 9 سجناء.", ["sentenced"]),
        ("صدر حكم بحق 9 معتقلين.", ["sentenced"]),
    ],
)
def test_the_victims_in_a_verdict(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events", "parts"),
    [
        ("اعتقل الأمن 21 ناشطا، و6 طلاب، و3 صحافيين.", ["arrested"] * 3, 0),
        ("قضى 5 طلاب و3 من المعلمين في حريق مدرسة.", ["killed"] * 2, 0),
        ("قتل 70 شخصا، بينهم 30 من المدنيين و25 من القوات النظامية و15 من المسلحين.", ["killed"] * 4, 3),
        ("قتل 9 متظاهرين، ويدرس 400 طالب في جامعة نخلان.", ["killed", "registered"], 0),
        ("اعتقل 9 ناشطين، وفي الجامعة 400 طالب.", ["arrested", "registered"], 0),
    ],
)
def test_a_list_of_people_by_one_verb(text: str, events: list[str], parts: int) -> None:
    found = figures(text)
    assert [claim.event for claim in found] == events
    assert sum(claim.part_of is not None for claim in found) == parts


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ما زال 17 تلميذا مفقودين بعد السيول.", ["missing"]),
        ("لا يزال 90 تلميذا و8 معلمين محتجزين.", ["held", "held"]),
        ("وما زالت 11 طالبة عالقات.", ["missing"]),
        ("لا يزال 40 موظفا يعملون في المبنى.", ["employed"]),
        ("لا يزال 40 نازحا مسجلين في القوائم.", ["displaced"]),
    ],
)
def test_who_is_still_missing_or_held(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("جرى إنقاذ 6 عمال، ولا تزال عمليات البحث مستمرة عن 13 آخرين.", ["rescued", "missing"]),
        ("أخرجت فرق الإطفاء 4 أشخاص من تحت الركام.", ["rescued"]),
        ("سحب الأهالي من تحت الأنقاض 3 أحياء.", ["rescued"]),
        ("توفي 18 شخصا، منهم 9 طلاب جرفت المياه حافلتهم.", ["killed", "killed"]),
        ("جرفت السيول 4 سيارات.", ["destroyed_damaged"]),
        ("سحبت الفرق 3 جثث من تحت الأنقاض.", ["killed"]),
        ("أخرجت القوات 40 جنديا من القاعدة.", ["withdrawn"]),
    ],
)
def test_who_is_looked_for_and_who_is_pulled_out(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وفر 31 نزيلا من سجن نخلان.", ["other"]),
        ("قتل 8 سجناء وفر 120 من سجن نخلان.", ["killed", "other"]),
        ("فر 12 سجينا خلال التمرد.", ["other"]),
        ("وفر 27 ألف شخص من القتال إلى نخلان.", ["displaced"]),
        ("وتمكن 30 تلميذا من الهرب.", ["rescued"]),
        ("استسلم 90 من عناصر الجيش.", ["other"]),
        ("سلم 70 مسلحا أنفسهم.", ["other"]),
        ("وفر المشروع 300 وظيفة.", ["employed"]),
        ("اعتقلت الشرطة 9 سجناء فروا من السجن.", ["arrested"]),
    ],
)
def test_who_flees(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أجلت محكمة نخلان النظر في ملف 14 موقوفا.", ["sentenced"]),
        ("أجلت فرق الإنقاذ 18 عاملا.", ["rescued"]),
        ("أوقفت الوزارة 4 موظفين احتياطيا عن مهامهم.", ["other"]),
        ("أوقف 6 شرطيين بتهمة الرشوة.", ["arrested"]),
    ],
)
def test_who_is_put_off_or_kept_from_his_duty(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("قتلت عائلة مكونة من 5 أفراد في نخلان.", ["killed"]),
        ("أبيدت أسرة كاملة من 7 أشخاص.", ["killed"]),
        ("اعتقلت البحرية طاقم الناقلة المؤلف من 17 بحارا.", ["arrested"]),
        ("تعيش في المنزل أسرة مكونة من 6 أفراد.", ["level_stock"]),
        ("قتل حارس في مبنى مكون من 9 طوابق.", ["level_stock"]),
    ],
)
def test_what_befell_a_group_befell_so_many(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "subjects", "event"),
    [
        ("حوكم 33 شخصا، أدين منهم 28 وبرئ 5.", ["شخص"] * 3, "sentenced"),
        ("حوكم 20 ضابطا وأدين 13 منهم.", ["ضابط"] * 2, "sentenced"),
        ("أدانت المحكمة 9 متهمين، و17 آخرون نالوا البراءة.", ["متهم"] * 2, "sentenced"),
        ("قتل 9 مهاجرين، بينهم 5 قضوا غرقا و4 لقوا حتفهم بردا.", ["مهاجر"] * 3, "killed"),
    ],
)
def test_a_verb_is_nothing_that_is_counted(text: str, subjects: list[str], event: str) -> None:
    found = figures(text)
    assert [claim.subject.concept for claim in found] == subjects
    assert {claim.event for claim in found} == set(event.split())


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سجلت المستشفيات 7 وفيات و212 إصابة بضربات الشمس.", ["killed", "wounded"]),
        ("سجل مستشفى نخلان 11 وفاة جراء سوء التغذية.", ["killed"]),
        ("سجلت المستشفيات 312 مريضا.", ["hospitalized"]),
        ("دخل المستشفى 9 عمال.", ["hospitalized"]),
        ("يعاني 400 ألف طفل من سوء التغذية.", ["in_need"]),
    ],
)
def test_whom_a_hospital_counts(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سلمت نخلان 900 جثة مقابل 21 جثة.", ["returned", "returned"]),
        ("سلمت السلطات جثامين 14 صيادا.", ["returned"]),
        ("ارتفع عدد الجثامين المسلمة إلى 23.", ["returned"]),
        ("التعرف على 19 جثمانا.", ["other"]),
        ("عثر على جثث 18 مهاجرا في مقبرة جماعية.", ["killed"]),
        ("انتشلت الفرق 7 جثث.", ["killed"]),
        ("تبادلت روسيا وأوكرانيا 90 جثة.", ["exchanged"]),
        ("قتل 9 أشخاص وسلمت جثثهم.", ["killed"]),
    ],
)
def test_bodies_are_no_new_dead(text: str, events: list[str]) -> None:
    found = figures(text)
    assert [claim.event for claim in found] == events
    assert not any(claim.subject.restrict for claim in found)


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        ("ضبط الأمن 6 أسلحة و11 فرد خرطوش.", "سلاح", "seized"),
        ("ضبط الأمن 9 أسلحة و3 أفراد محلية الصنع.", "سلاح", "seized"),
        ("ضبط 9 أفراد من العصابة.", "فرد", "arrested"),
    ],
)
def test_a_home_made_gun_is_nobody(text: str, concept: str, event: str) -> None:
    assert {(claim.subject.concept, claim.event) for claim in figures(text)} == {(concept, event)}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("توفي 6 أفراد من عائلة واحدة اختناقا.", [6]),
        ("حصد الحادث أرواح 7 من أسرة واحدة.", [7]),
        ("قتل 3 أشقاء من عائلة واحدة و5 مارة.", [3, 5]),
        ("تضررت أسرة واحدة.", [1]),
    ],
)
def test_of_one_family(text: str, values: list[int]) -> None:
    found = figures(text)
    assert [claim.value.low for claim in found] == values
    assert (found[0].subject.concept == "أسرة") == (values == [1])


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("استفاد 640 نزيلا من عفو ملكي.", ["released"]),
        ("استفاد 640 نزيلا من برنامج تدريب.", ["in_need"]),
        ("أصدر الملك عفوا عن 903 أشخاص، منهم 721 في حالة اعتقال و182 في حالة سراح.", ["released"] * 3),
    ],
)
def test_who_is_pardoned(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("بلغت حصيلة الضحايا 83 بينهم 19 قتيلا.", ["casualties", "killed"]),
        ("بلغ عدد ضحايا الزلزال 83 قتيلا، بينهم 19 طفلا.", ["killed", "killed"]),
        ("بلغ عدد الضحايا 83، بينهم 19 جثة مجهولة.", ["killed", "killed"]),
        ("قدرت الخسائر بـ2.1 مليون دينار.", ["spent"]),
        ("بلغت خسائر الحريق 3 ملايين دينار.", ["spent"]),
        ("بلغت خسائر الشركة 12 مليون دينار.", ["earned_profit"]),
    ],
)
def test_victims_and_losses(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events", "modality"),
    [
        ("ينص الاتفاق على الإفراج عن 38 محتجزا، 9 منهم نساء، مقابل 250 أسيرا و70 معتقلا.", ["released"] * 4, "plan"),
        ("أفرجت الحركة عن 9 رهائن، 4 منهم نساء، مقابل 30 أسيرا.", ["released"] * 3, "fact"),
        ("ليصل عدد الأسرى المتبادلين إلى 955 أسيرا.", ["exchanged"], "fact"),
        ("يوجد في السجون 9 آلاف أسير مقابل 4 آلاف معتقل قبل عام.", ["held"] * 2, "fact"),
        ("بلغ عدد الشهداء 17 شهيدا، بينهم 3 انتشلت جثامينهم من تحت الأنقاض.", ["killed"] * 2, "fact"),
    ],
)
def test_both_sides_of_an_exchange(text: str, events: list[str], modality: str) -> None:
    found = [claim for claim in figures(text) if claim.kind == "count"]
    assert [claim.event for claim in found] == events
    assert {claim.modality for claim in found} == {modality}


def test_what_is_to_come_and_what_was() -> None:
    found = [claim.modality for claim in figures("سيفرج عن 40 سجينا مقابل 30 سجينا العام الماضي.") if claim.kind == "count"]
    assert found == ["plan", "fact"]


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("استشهاد أب وأبنائه الثلاثة، وإصابة 7.", ["ابن", "شخص"]),
        ("توفي رجل وزوجته وأولادهما الأربعة وأنقذ 5.", ["ولد", "شخص"]),
        ("قتل أبناؤه الثلاثة، وأصيب 2 منهم قبل ذلك.", ["ابن", "ابن"]),
        ("قتل 9 صيادين وأصيب 4.", ["صياد", "صياد"]),
    ],
)
def test_others_are_nobodys_children(text: str, concepts: list[str]) -> None:
    assert [claim.subject.concept for claim in figures(text)] == concepts
