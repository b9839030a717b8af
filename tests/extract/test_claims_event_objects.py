"""What happened, where a word says it of one sort of thing only, and what there is room for."""

from __future__ import annotations

import pytest
from claim_reading import figures


def events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "بني السجن لاستيعاب 300 سجين.",
        "العبارة مرخص لها بنقل 120 مسافرا فقط.",
        "طاقة المركب القصوى المسجلة 90 راكبا.",
        "الصالة مصممة لاستقبال 4 آلاف متفرج.",
        "بإمكان المستشفى علاج 400 مريض يوميا.",
        "لا تتعدى طاقة السجن 350 نزيلا.",
        "بناية تتسع لـ200 نازح.",
        "السد قادر على حجز 9 ملايين متر مكعب من المياه.",
        "الصهريج قادر على تخزين 40 ألف لتر.",
        "وقال إن خزانا سعته 70 ألف لتر احترق بكامله.",
        "في مقدور المطار أن يخدم 9 ملايين مسافر سنويا.",
        "قال السائق: كنا 62 شاحنة.",
    ],
)
def test_room_for_so_many_holds_nobody(text: str) -> None:
    assert events(text) == ["level_stock"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقلت الطواقم 9 مصابين إلى المستشفى.", ["hospitalized"]),
        ("استقبل الميناء 30 سفينة.", ["arrived"]),
        ("حجزت الجمارك 40 ألف لتر من الوقود.", ["seized"]),
        ("عدد العاملين في محطة السدرة للطاقة الشمسية يبلغ حاليا 1800 عامل.", ["employed"]),
        ("زادت طاقة المصفاة 12%.", ["grew"]),
    ],
)
def test_what_is_carried_or_taken_is_no_room(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وبحسب مكتب الوالي فقد أنزل 120 راكبا.", ["rescued"]),
        ("ووفق البيان فقد وصل 40 مراقبا.", ["arrived"]),
        ("فقد المستشفى خلال الحرب تسعة أطباء.", ["killed"]),
        ("وفقد المستشفى 9 أطباء، آخرهم جراح عمره 51 عاما.", ["killed"]),
        ("فقد 9 صيادين قبالة الساحل.", ["missing"]),
        ("المشغل الذي فقد 46 مليون دولار في عام.", ["earned_profit"]),
        ("فقد السهم 4 دراهم.", ["shrank"]),
        ("تراجعت الإيرادات بعدما فقدت المنطقة 3 مليارات دولار.", ["shrank"]),
    ],
)
def test_what_is_lost_and_a_word_that_only_looks_so(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تسببت السيول في غرق 20 مخيما للنازحين.", ["destroyed_damaged"]),
        ("اجتاحت السيول 20 مخيما للنازحين.", ["destroyed_damaged"]),
        ("سحقت الصخور 6 سيارات.", ["destroyed_damaged"]),
        ("في شارع كانت تمر فيه 6 سيارات سحقت بالكامل.", ["destroyed_damaged"]),
        ("سبب عطلا في 31 جهازا.", ["destroyed_damaged"]),
        ("ستبقى 9 أحياء بلا مياه.", ["destroyed_damaged"]),
        ("أدى العطل إلى وقف الضخ عن 9 أحياء.", ["destroyed_damaged"]),
        ("سقطت 3 مسيرات بنيران الدفاعات.", ["destroyed_damaged"]),
        ("أظهرت الصور 4 صهاريج مشتعلة.", ["burned_area"]),
        ("عثر الأهالي على 30 دلفينا نافقا على الشاطئ.", ["killed"]),
        ("لفظ البحر 13 سلحفاة نافقة.", ["killed"]),
        ("عثر على 5 جنود مقتولين.", ["killed"]),
        ("عثر على 900 مسدس مخبأة في حاوية.", ["seized"]),
        ("عثر على 14 تابوتا خشبيا.", ["other"]),
        ("سرقت 4 سيارات رباعية الدفع.", ["seized"]),
    ],
)
def test_what_befalls_things(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لا يزال 40 طالبا في قبضة خاطفيهم.", ["held"]),
        ("واقتيد 40 تلميذا إلى الغابة.", ["arrested"]),
        ("طالبت الحكومة بمواطنيها الثمانية الذين اقتيدوا ليل الاثنين.", ["arrested"]),
        ("أعيد إلى الشاطئ 46 ناجيا.", ["rescued"]),
        ("ووضع في الحجر الصحي 44 مخالطا.", ["other"]),
        ("تراقب الفرق 230 شخصا خالطوا المصاب.", ["other"]),
        ("أحصت النشرة 300 نزيل بالحمى في مستشفيات المدينة.", ["hospitalized"]),
        ("في السجن 300 نزيل.", ["held"]),
        ("ألقى 90 مقاتلا أسلحتهم.", ["other"]),
        ("سلم 90 من أعضائها بنادقهم.", ["other"]),
        ("شهدت الدورة إقبال 13 ألف عداء.", ["attended"]),
        ("بلغ الإقبال على الاقتراع 41%.", ["voted"]),
        ("ساهم في تطويره 45 مهندسا.", ["attended"]),
        ("تساهم ألمانيا بـ900 جندي في القوة.", ["deployed_present"]),
        ("جمع السباق الانتخابي تسعة متنافسين.", ["candidate"]),
        ("يستقل الترامواي 300 ألف شخص يوميا.", ["arrived"]),
        ("انطلق من ساحة الشهداء 14 ألف عداء.", ["other"]),
    ],
)
def test_what_befalls_people(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نجحت الفرقاطة في أربع عمليات مماثلة.", ["incident"]),
        ("نجح في الامتحان 800.", ["passed"]),
        ("استعاد المتحف خلال العقد الماضي 20 ألف قطعة.", ["other"]),
        ("بعدما وافق المجلس، بـ14 صوتا، على القرار.", ["voted"]),
        ("فاز المرشح بـ14 ألف صوت بعدما صوت الناخبون.", ["elected_seats"]),
        ("دخلها 195 متباريا ومتبارية.", ["arrived"]),
        ("يشترون الطبقة التي تضم 30 بيضة بـ8 آلاف دينار.", ["level_stock", "bought"]),
        ("وبهذا تكون المدينة قد سحبت أربعة مليارات دولار.", ["other"]),
        ("تتكون القافلة من 9 شاحنات.", ["level_stock"]),
        ("ظل الوصول إلى 80 ألف دونم من الأراضي متعذرا.", ["level_stock"]),
        ("ستدفع الحكومة 4.2 بالمئة سنويا.", ["other"]),
        ("بئر تؤمن خمس ما تستخرجه الشركة.", ["produced"]),
        ("وفر المشروع 900 فرصة عمل.", ["employed"]),
    ],
)
def test_words_of_another_object(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_those_who_are_a_part_of_the_saved_are_not_of_the_missing() -> None:
    text = "أنقذ خفر السواحل 64 مهاجرا، فيما فقد أثر 19 آخرين. ومن بين الناجين 11 قاصرا."
    assert events(text) == ["rescued", "missing", "rescued"]


def test_those_whose_savings_were_taken_are_not_arrested() -> None:
    assert "arrested" not in events("استولت العصابة على 30 مليون جنيه من مدخرات 1200 ضحية.")


def test_a_vaccine_gives_protection_and_no_jobs() -> None:
    assert events("لقاح وفر حماية بنسبة 70%.") != ["employed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قذف البركان عمودا من الرماد إلى ارتفاع 14 كيلومترا.", ["distance_location"]),
        ("هوى الطفل إلى عمق 30 مترا.", ["distance_location"]),
        ("انحدر الطين مسافة 500 متر.", ["distance_location"]),
        ("بلغ ارتفاع المياه 80 سنتيمترا.", ["rainfall_level"]),
        ("لم تتعد هبات الريح 57 كلم في الساعة.", ["rainfall_level"]),
        ("سجل المنسوب ارتفاعا قدره 9 أمتار.", ["grew"]),
    ],
)
def test_how_far_and_how_high(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يطرح الجهاز بمبلغ ألفي ريال.", ["price"]),
        ("باعت الشركة سيارات بـ900 ألف ريال.", ["sold"]),
        ("ستتسلم كل عائلة إعانة مقدارها 30 ألف جنيه.", ["allocated"]),
        ("تسلم الخاطفون فدية قيمتها 30 مليون بيزو.", ["spent"]),
        ("تتحمل الشركة المشغلة 207 ملايين دينار.", ["spent"]),
        ("تتقاضى شبكات التهريب 3 آلاف دولار عن كل راكب.", ["price"]),
        ("ومن يرشد إلى الجناة موعود بـ130 ألف دولار.", ["allocated"]),
    ],
)
def test_money_that_is_asked_and_given(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أسلم 9 جرحى الروح.", ["killed"]),
        ("قضى تحت الأنقاض 9 أشخاص.", ["killed"]),
        ("حصدت الكوليرا 9 أشخاص.", ["killed"]),
        ("خرج 9 لاعبين بجروح طفيفة.", ["wounded"]),
        ("قتل 9 جنود وأصيب 4 بجروح.", ["killed", "wounded"]),
        ("خرج 9 عمال من المنجم سالمين.", ["rescued"]),
        ("كتب لـ9 ركاب النجاة.", ["rescued"]),
        ("وقع 9 مهربين في قبضة الشرطة.", ["arrested"]),
        ("سقط 9 مهربين في يد الأمن.", ["arrested"]),
        ("تنسم 9 معتقلين الحرية.", ["released"]),
        ("بات 9 آلاف شخص بلا سقف.", ["displaced"]),
        ("خسر 9 آلاف شخص مساكنهم.", ["displaced"]),
        ("غادر 9 آلاف شخص بيوتهم.", ["displaced"]),
        ("غادر 900 جندي القاعدة.", ["withdrawn"]),
        ("تلقى 9 عمال الإسعافات.", ["hospitalized"]),
        ("ركب القارب 60 مهاجرا.", ["arrived"]),
        ("يعمل 160 إطفائيا على إخماد الحريق.", ["deployed_present"]),
        ("يعمل في المصنع 160 مهندسا.", ["employed"]),
        ("وقعت 9 أطنان في قبضة الجمارك.", ["seized"]),
        ("وضعت الجمارك يدها على 9 أطنان.", ["seized"]),
        ("أفشلت الجمارك تمرير 9 ملايين حبة.", ["seized"]),
        ("تهاوت 9 بيوت.", ["destroyed_damaged"]),
        ("صارت 9 بيوت ركاما.", ["destroyed_damaged"]),
        ("امتدت النيران إلى 9 خزانات.", ["burned_area"]),
    ],
)
def test_what_befell_them_in_other_words(text: str, expected: list[str]) -> None:
    assert events(text) == expected
