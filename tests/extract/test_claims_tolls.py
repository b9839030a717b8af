"""What befell whom, in copy of accidents, disasters and crime."""

from __future__ import annotations

import pytest
from claim_reading import claims


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(str(claim.value), claim.event) for claim in claims(text) if claim.kind != "date"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("لقي تسعة بحارة -بينهم طفل- حتفهم قبالة الساحل.", "killed"),
        ("لقي 17 عاملا – بينهم مهندسان – مصرعهم في المنجم.", "killed"),
        ("لقي 17 عاملا مصارعهم في المنجم.", "killed"),
        ("لقي 17 عاملا، بينهم مهندسان، مصرعهم في المنجم.", "killed"),
    ],
)
def test_what_they_met_behind_a_part(text: str, event: str) -> None:
    assert _told(text)[0][1] == event


def test_what_they_met_is_said_of_a_whole_list() -> None:
    assert _told("لقي مهندسان وأربعة من عمال المنجم مصرعهم.") == [("2", "killed"), ("4", "killed")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ارتفع عدد الجرحى في الانفجار الذي هز مصنعا على طريق المطار إلى 41 عاملا.", "wounded"),
        ("ارتفعت حصيلة القتلى جراء الحريق الذي اندلع في طريق الهجرة إلى 35 معتمرا.", "killed"),
        ("ارتفع عدد النازحين الذين عادوا من التلال إلى 900.", "returned"),
    ],
)
def test_a_relative_clause_of_another_noun_does_not_say_it(text: str, event: str) -> None:
    assert _told(text)[-1][1] == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("مقتل جميع من كانوا على متنها وهم 31 شخصا.", "killed"),
        ("مقتل جميع ركاب العبارة وعددهم 31.", "killed"),
        ("مقتل جميع ركاب الطائرة الـ31.", "killed"),
        ("الإفراج عن عمال المنجم الـ31.", "released"),
        ("عاد سكان القرية الـ310 إلى بيوتهم.", "returned"),
        ("بلغ عدد من كانوا على متنها 31 شخصا.", "arrived"),
        ("قتل السائق وبلغ عدد الركاب 31.", "arrived"),
        ("وصل رئيس اللجنة الـ31.", "round_ordinal"),
        ("كرم الوزير لاعبي الدورة الـ31.", "round_ordinal"),
    ],
)
def test_what_befell_all_of_them(text: str, event: str) -> None:
    assert _told(text)[-1][1] == event


@pytest.mark.parametrize(
    "text", ["اعتقل الجيش 31 سودانيا.", "أوقف الجيش 31 مصريا على الحدود.", "سلم الجيش 9 سوريين إلى السلطات."]
)
def test_people_of_a_nation_are_counted_behind_an_army(text: str) -> None:
    assert len(_told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "سقط 35 شخصا بين قتيل وجريح في القصف.",
        "مقتل وإصابة 16 شخصا في انهيار منجم.",
        "قتل وجرح 40 جنديا في المعارك.",
        "قتل أو جرح 300 جندي.",
        "القصف يوقع 85 قتيلا وجريحا.",
        "ارتفعت حصيلة القتلى والمصابين في الغارة إلى 41.",
        "بلغت الحصيلة 90 ما بين شهيد ومصاب.",
    ],
)
def test_the_dead_and_the_hurt_in_one_figure(text: str) -> None:
    claim = claims(text)[0]
    assert (claim.subject.concept, claim.event) == ("ضحايا بين قتيل وجريح", "casualties")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل 5 وإصابة 4.", [("5", "killed"), ("4", "wounded")]),
        ("مقتل جندي وإصابة 4.", [("4", "wounded")]),
        ("5 قتلى وجريح في انقلاب حافلة.", [("5", "killed")]),
        ("12 قتيلا وجرحى في القصف.", [("12", "killed")]),
        ("20 قتيلا و30 جريحا ومفقودا.", [("20", "killed"), ("30", "wounded")]),
        ("بلغ عدد القتلى والجرحى 90، بينهم 30 قتيلا.", [("90", "casualties"), ("30", "killed")]),
    ],
)
def test_the_dead_and_the_hurt_in_figures_of_their_own(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وقع انقلاب حافلة على الطريق. وبلغ عدد الإصابات 12 إصابة.", "wounded"),
        ("بلغ عدد الإصابات في الحريق 12 إصابة.", "wounded"),
        ("سجلت الوزارة 3 إصابات جديدة بالفيروس.", "infected"),
        ("تفشت الكوليرا بعد الفيضانات. وبلغ عدد الإصابات 12.", "infected"),
        ("بلغ عدد الإصابات 12 إصابة.", "infected"),
    ],
)
def test_what_a_text_of_an_accident_calls_cases_are_wounds(text: str, event: str) -> None:
    assert _told(text)[-1][1] == event


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل 30 شخصا في هجومين بسيارتين مفخختين.", [("30", "killed"), ("2", "incident"), ("2", "incident")]),
        ("مقتل 9 في سقوط طائرتين.", [("9", "killed"), ("2", "other")]),
        ("مقتل 4 عمال بحادثتين منفصلتين.", [("4", "killed"), ("2", "incident")]),
        ("إصابة خمسة في اصطدام ثلاث حافلات.", [("5", "wounded"), ("3", "destroyed_damaged")]),
        ("ولا يزال 14 عاملا في عداد المفقودين بعد انهيار برج من 12 طابقا.", [("14", "missing"), ("12", "level_stock")]),
        ("قتل 3 رعاة و40 رأسا من الماشية.", [("3", "killed"), ("40", "killed")]),
        ("أنقذ خفر السواحل 90 بحارا في 3 قوارب.", [("90", "rescued"), ("3", "rescued")]),
    ],
)
def test_with_what_it_came_is_not_what_it_befell(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أرسل 12 مصابا إلى المستشفى.", "hospitalized"),
        ("أحيل 6 جرحى إلى مستشفى ميداني.", "hospitalized"),
        ("غادر 4 المستشفى بعد العلاج.", "recovered"),
        ("أرسل الجيش 12 طبيبا إلى الحدود.", "sent"),
        ("غادر 4 وزراء الحكومة.", "withdrawn"),
    ],
)
def test_who_goes_to_hospital_and_who_leaves_it(text: str, event: str) -> None:
    assert _told(text)[-1][1] == event


@pytest.mark.parametrize(
    ("text", "event", "speaker"),
    [
        ("أقرت الحكومة بسقوط 22 قتيلا.", "killed", "الحكومة"),
        ("أقر الجيش بأن 5 من جنوده جرحوا.", "wounded", "الجيش"),
        ("أقرت الوزارة بوفاة 12 نزيلا.", "killed", "الوزارة"),
        ("أقر البرلمان القانون بأغلبية 90 صوتا.", "voted", None),
        ("أقر المجلس بموافقة 90 عضوا المشروع.", "voted", None),
    ],
)
def test_to_admit_is_no_vote(text: str, event: str, speaker: str | None) -> None:
    claim = claims(text)[0]
    assert (claim.event, claim.speaker) == (event, speaker)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وقع هجوم في مدخل السوق وأدى الهجوم إلى مقتل 9.", None),
        ("اندلع حريق، وأدى الحريق إلى إصابة 3 نساء.", None),
        ("نزح 1078 شخصا باتوا بحاجة إلى مأوى.", None),
        ("جرفت السيول 3 سيارات في وادي النخلان.", "وادي النخلان"),
    ],
)
def test_what_led_to_it_is_no_valley(text: str, place: str | None) -> None:
    assert claims(text)[0].place == place


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("بلغ عدد العمال الذين لم يحدد مكانهم 99 عاملا.", "fact"),
        ("ارتفع عدد من لم يعثر عليهم إلى 99.", "fact"),
        ("نفى الناطق مقتل 9 جنود.", "negated"),
        ("قال الناطق إن الهجوم لم يقتل 9 جنود.", "negated"),
    ],
)
def test_what_those_counted_did_not_do_denies_no_number(text: str, modality: str) -> None:
    assert claims(text)[0].modality == modality


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفاد المركز باعتقال قوات الحدود 225 مهربا.", [("225", "arrested")]),
        ("بلغ عدد من اعتقلتهم قوات الحدود 225 مهربا.", [("225", "arrested")]),
        ("نشر قوات الأمن 900 عنصر.", [("900", "deployed_present")]),
        ("وصل عدد السجناء إلى 57 سجينا بينهم 23 طفلا.", [("57", "held"), ("23", "held")]),
        ("وصل 57 سجينا بينهم 23 طفلا إلى المطار.", [("57", "arrived"), ("23", "arrived")]),
        ("بلغ عدد مصابي الحادث 19.", [("19", "wounded")]),
        ("ارتفع عدد محتجزي المصنع إلى 30.", [("30", "held")]),
        ("6 آلاف و445 عاملا تم إنقاذهم.", [("6445", "rescued")]),
        ("12 متهما تم توقيفهم.", [("12", "arrested")]),
        ("سجلت المصالح 1637 حادثا أودت بحياة 50 عاملا.", [("1637", "incident"), ("50", "killed")]),
        ("تدمير 606 أبنية.", [("606", "destroyed_damaged")]),
        ("44 راعيا قتلوا وأصيب 106 آخرون.", [("44", "killed"), ("106", "wounded")]),
    ],
)
def test_who_did_it_to_whom(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("اعتقل الجيش 24 شابا من حلب وتسعة آخرين من حمص وأحد عشر من إدلب.", ["SY/aleppo", "SY/homs", "SY/idlib"]),
        ("قتل 24 شخصا في حلب وتسعة في حمص وأحد عشر في إدلب.", ["SY/aleppo", "SY/homs", "SY/idlib"]),
        ("نزح 7 آلاف شخص من مدينة الفاشر غربي السودان.", ["SD/el_fasher"]),
        ("وصل 20 سائحا من فرنسا و9 من إيطاليا إلى تونس.", ["TN", "TN"]),
    ],
)
def test_where_each_comes_from(text: str, places: list[str]) -> None:
    assert [claim.place_id for claim in claims(text)] == places


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("هي أكبر هزة منذ زلزال 17 أغسطس 1999 الذي تسبب في مقتل 17 ألف شخص.", "1999-08-17"),
        ("هذا أعنف منذ حريق عام 2004 الذي أسفر عن مقتل 191 عاملا.", "2004-01-01..2004-12-31"),
        ("بلغت حصيلة الحريق 9 قتلى وهي الأعلى منذ أيار 2021.", "2023-05-18"),
    ],
)
def test_what_a_record_is_set_against_has_its_day(text: str, time: str) -> None:
    assert str(next(claim for claim in claims(text) if claim.event == "killed").time) == time


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("توقيف شخصين يبلغان من العمر 50 و54 سنة.", "شخص"),
        ("إصابة طفل يبلغ من العمر 10 سنوات.", "طفل"),
        ("مقتل حارس عمره 45 عاما.", "حارس"),
        ("وفاة شاب في العشرين من عمره.", "شاب"),
    ],
)
def test_whose_age_it_is(text: str, whose: str) -> None:
    assert claims(text)[-1].subject.concept == whose


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفرج عن 3 رهائن مقابل 110 أسرى.", [("3", "released"), ("110", "released")]),
        ("لا يزال 9 عالقين تحت الأنقاض.", [("9", "missing")]),
        ("إجلاء 30 عالقا.", [("30", "rescued")]),
        ("تصادم 3 شاحنات و5 حافلات.", [("3", "destroyed_damaged"), ("5", "destroyed_damaged")]),
        ("خلفت 2101 حادثة سير 26 قتيلا.", [("2101", "incident"), ("26", "killed")]),
        ("سجلت الشرطة 45 ألف مخالفة مرورية.", [("45000", "incident")]),
        ("أوقف 3 مهربين بحوزتهم 900 قرص مهلوس.", [("3", "arrested"), ("900", "seized")]),
        ("نفذت الفرق 14 ألف تدخل.", [("14000", "incident")]),
    ],
)
def test_what_happened_in_the_streets(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("أصيب 6 عمال، اثنان منهم حالتهما خطيرة.", "عامل"),
        ("أصيب 6 عمال، ثلاثة منهم إصاباتهم بليغة.", "عامل"),
        ("وصل 9 أجانب، خمسة منهم أطفال.", "طفل"),
        ("سبعة من بين المصابين حالتهم حرجة.", "مصاب"),
        ("ضبط 3 كيلوغرامات من مادة الحشيش.", "حشيش"),
        ("ضبط 3 كيلوغرامات من مخدر الكوكايين.", "كوكايين"),
        ("استورد المصنع 3 أطنان من المواد الغذائية.", "مادة"),
    ],
)
def test_what_is_counted_of_them(text: str, whose: str) -> None:
    assert claims(text)[-1].subject.concept == whose


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("لقي حتفه منذ مطلع العام 1200 مهاجر.", ["1200"]),
        ("وصل منذ بداية العام 1850 سائحا.", ["1850"]),
        ("شهد العام 2014 مهرجانا كبيرا.", []),
        ("منذ مطلع العام 2012 قتل 30 حارسا.", ["30"]),
        ("قتل 9 في نابلس وأحد عشر في جنين.", ["9", "11"]),
    ],
)
def test_a_count_behind_this_year_is_no_year(text: str, values: list[str]) -> None:
    assert [value for value, _ in _told(text)] == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("يخضع 6 آخرون للعلاج.", [("6", "hospitalized")]),
        ("خرج 15 مصابا من المستشفى.", [("15", "recovered")]),
        ("أصيب 15 عاملا من المستشفى.", [("15", "wounded")]),
        ("أخمدت الفرق 14 حريقا أتلفت 45 هكتارا.", [("14", "incident"), ("45 hectare", "burned_area")]),
        ("أطلقت 9 صواريخ دمرت 3 منازل.", [("9", "incident"), ("3", "destroyed_damaged")]),
        ("قتلنا 4 جنود وأصبنا 7 آخرين.", [("4", "killed"), ("7", "wounded")]),
        ("شهدت المنطقة في 2014 انهيارا أودى بحياة 350 راعيا.", [("350", "killed")]),
        ("شهدت في 2014 زلزالا خلف 90 قتيلا.", [("90", "killed")]),
    ],
)
def test_what_came_of_it(text: str, told: list[tuple[str, str]]) -> None:
    assert [(value.replace(" measure", ""), event) for value, event in _told(text)] == told


@pytest.mark.parametrize("text", ["وقعت 30 حادثة سير.", "وقع 30 حادث مرور.", "وقع 30 حادثا مروريا."])
def test_traffic_accidents_are_one_thing(text: str) -> None:
    assert claims(text)[0].subject.concept == "حادث سير"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن الجيش إصابة اثنين من قواته.", [("2", "wounded")]),
        ("تمكنت من القضاء على 1340 جنديا.", [("1340", "killed")]),
        ("قضى الحريق على 9 منازل.", [("9", "burned_area")]),
        ("بلغت خسائر الجيش نحو 675 جنديا.", [("~675", "killed")]),
        ("ثمانمائة عامل قد وصلوا إلى تشاد.", [("800", "arrived")]),
        ("بلغ عدد الضحايا 273 مدنيا، بينهم 81 قتيلا و192 جريحا.", [("273", "casualties"), ("81", "killed"), ("192", "wounded")]),
        ("قتل 273 عاملا بينهم 81 أجنبيا و192 محليا.", [("273", "killed"), ("81", "killed"), ("192", "killed")]),
        ("ضبط 4 بنادق صيد و7 مسدسات.", [("4", "seized"), ("7", "seized")]),
        (
            "تدمير 9 دبابات، و5 مروحيات، و30 مسيرة.",
            [("9", "destroyed_damaged"), ("5", "destroyed_damaged"), ("30", "destroyed_damaged")],
        ),
        ("وقعت 3 غارات، و5 انفجارات.", [("3", "incident"), ("5", "incident")]),
        ("أخرج ثلاثة من العالقين أحياء.", [("3", "rescued")]),
        ("زاد عدد مستخدمي التطبيق إلى 90 ألفا.", [("90000", "level_stock")]),
        ("البحث جار عن ثلاثة مفقودين بمشاركة 200 إطفائي.", [("3", "missing"), ("200", "attended")]),
    ],
)
def test_what_armies_tell(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


def test_to_take_a_village_is_no_plan() -> None:
    assert claims("تقدمت القوات وسيطرت على 8 قرى.")[0].modality == "fact"
