"""Lists of places, places in names and phrases that are none, and containers that stand beside a place."""

from __future__ import annotations

import pytest
from claim_reading import figures


def where(text: str) -> list[str | None]:
    """The id of the place of each figure, or its words where no id is known."""
    return [claim.place_id or claim.place for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("جرح 8 عمال في الموصل و4 في تلخيزان وعاملان في نخليوت.", ["IQ/mosul", "تلخيزان", "نخليوت"]),
        ("سقط 8 جرحى في أربيل و6 في النخيرة و4 في عمك.", ["IQ/erbil", "النخيرة", "عمك"]),
        ("جرح 8 عمال في النخيرة و4 في أربيل.", ["النخيرة", "IQ/erbil"]),
        ("أسقط الجيش 7 مسيرات فوق كييف و6 فوق أوديسا.", ["UA/kyiv", "UA/odesa"]),
        ("خصصت الوزارة 61 حافلة للبصرة و24 لأربيل.", ["IQ/basra", "IQ/erbil"]),
        ("تعافى 14 مصابا، هم 6 في الموصل و8 في أربيل.", [None, "IQ/mosul", "IQ/erbil"]),
        ("بلغ عدد الجرحى 14: 6 في الموصل و8 في أربيل.", [None, "IQ/mosul", "IQ/erbil"]),
        ("أصيب 5 عمال جدد بالموصل وواحد بأربيل، ما رفع الإجمالي إلى 40 عاملا.", ["IQ/mosul", None]),
        ("توزع الجرحى على 14 في الموصل و6 في أربيل وفي بغداد 5.", ["IQ/mosul", "IQ/erbil", "IQ/baghdad"]),
        ("يعمل في أربيل 600 معلم وفي الموصل 400 معلم وفي تلخيزان 70 معلما.", ["IQ/erbil", "IQ/mosul", "تلخيزان"]),
        ("جرح 8 جنود في قصف على أربيل و4 في قصف على الموصل.", ["IQ/erbil", "IQ/mosul"]),
        ("جرح في أربيل 8 جنود و4 مدنيين في قصف مدفعي.", ["IQ/erbil", "IQ/erbil"]),
        ("تصدرت محافظة حلب بـ9 آلاف فدان، تليها حمص بـ5 آلاف.", ["SY/aleppo_province", "SY/homs"]),
        ("توزع الجرحى في دمشق 6 وحمص 5.", ["SY/damascus", "SY/homs"]),
        ("زاد عدد الوافدين من إيطاليا بنسبة 11%، وإسبانيا بنسبة 7%.", ["IT", "ES"]),
        ("وفي أربيل وحدها أحصيت 1203 إصابات، وفي الموصل 870.", ["IQ/erbil", "IQ/mosul"]),
        ("بلغ المنسوب في سد الموصل 300 متر فوق سطح البحر، بزيادة 30 سنتيمترا.", ["IQ/mosul", "IQ/mosul"]),
    ],
)
def test_each_of_a_list_has_its_own_place(text: str, places: list[str | None]) -> None:
    assert where(text) == places


def test_a_list_says_nothing_of_the_next_sentence() -> None:
    assert where("جرح 8 عمال في الموصل و4 في أربيل. وأوقف 3 حراس.")[-1] is None


@pytest.mark.parametrize(
    "text",
    [
        "نما الإنتاج في قطاع التعدين بنسبة 7%.",
        "بلغ عدد العاطلين على الصعيد العالمي 300 مليون شخص.",
        "تفوق المتحف من ناحية عدد التذاكر بـ8 آلاف تذكرة.",
        "درب المعهد 12 سائقا في ميدان السير.",
        "نال حزب حماة البيئة 14 مقعدا.",
        "اجتاحت سيول القرية وجرفت 14 سيارة.",
        "لقحت الفرق في الولاية صباح اليوم 14 طفلا.",
    ],
)
def test_names_that_mean_something_else(text: str) -> None:
    assert where(text) == [None]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("نزح 9 آلاف شخص في قطاع غزة.", ["PS/gaza_strip"]),
        ("قفز عدد الجرحى في محافظة ذمار، جنوب اليمن، إلى 44 جريحا.", ["YE/dhamar"]),
        ("سجلت محافظة إب، في غربي اليمن، 310 إصابات بالحصبة.", ["YE/ibb"]),
        ("أحرق مخزن داخل جامعة الموصل في بغداد وجرح 14 طالبا.", ["IQ/baghdad"]),
        ("جرح 14 طالبا في جامعة الموصل.", ["IQ/mosul"]),
        ("أطلق سراح 14 صيادا بعد مفاوضات في روما.", [None]),
        ("بدأت المبادلة بعد مفاوضات في روما. وقال وسيط إن 140 رهينة عادوا.", [None]),
        ("جرح 14 طالبا بعد انفجار في روما.", ["IT/rome"]),
        ("أفطر 4 آلاف صائم في المسجد النبوي.", ["SA/prophets_mosque"]),
        ("طاف 4 آلاف حاج في المسجد الحرام.", ["SA/grand_mosque"]),
    ],
)
def test_containers_and_names_of_institutions_give_way(text: str, places: list[str | None]) -> None:
    assert where(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "نزح نحو 15 ألف شخص إلى غاية مساء أمس.",
        "تتباين الشهادات في تفاصيل كثيرة: فقد خسر الجيش سبع عربات.",
        "قدم الفنان 9 أغان في حفل عائلي.",
        "بيعت 9 لوحات في مزاد خيري.",
        "تراجع السهم 9 بالمئة وسط مخاوف من الركود.",
        "ارتفعت قاعدة العملاء إلى 9 ملايين.",
        "وزعت الفرق 9 آلاف لتر من مياه الشرب.",
        "مدد المجلس ولاية القوة الدولية وعددها 9 آلاف جندي.",
    ],
)
def test_common_words_are_no_places(text: str) -> None:
    assert {claim.place for claim in figures(text)} == {None}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل 12 شخصا في نهر النيل. وقالت ولاية نهر النيل إن البحث جار قرب عطبرة.", "SD/river_nile"),
        ("غرق 12 شخصا في نهر النيل بمحافظة أسوان في مصر.", "nile"),
        ("أصابت الصواريخ 3 سفن في البحر الأحمر.", "red_sea"),
        ("لقي 12 عاملا حتفهم في البحر الأحمر، وأعلنت ولاية البحر الأحمر الحداد.", "SD/red_sea_state"),
    ],
)
def test_a_state_that_is_called_by_its_river_or_sea(text: str, place: str) -> None:
    assert {claim.place_id for claim in figures(text)} == {place}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("لقي 12 شخصا مصرعهم في سيول اجتاحت تاغيت ووسط مدينة نخلان.", ["وسط مدينة نخلان"]),
        ("وصلت 9 شاحنات إلى كادوقلي و12 إلى الدلنج.", ["SD/kadugli", "SD/dilling"]),
        ("جرح 8 عمال في وسط مدينة بشار.", ["DZ/bechar"]),
        ("زار الرئيس بشار المعرض وحضر 8 نواب.", [None]),
        ("جرح 8 عمال في المنطقة الشرقية بالسعودية.", ["SA/eastern_province"]),
        ("جرح 8 عمال في المنطقة الشرقية من ليبيا.", ["LY"]),
    ],
)
def test_names_with_and_written_on_them_and_names_that_others_share(text: str, places: list[str | None]) -> None:
    assert where(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قتل 12 مدنيا وأصيب 25 حين قصفت طائرة السوق الكبير في مدينة الأبيض.", ["SD/el_obeid", "SD/el_obeid"]),
        ("استشهد 3 عمال وجرح 9 آخرون في غارة على مدينة صور.", ["LB/tyre", "LB/tyre"]),
        ("قتل 3 عمال في دمشق وأصيب 4 في حلب.", ["SY/damascus", "SY/aleppo"]),
    ],
)
def test_the_place_behind_two_tolls_is_of_both_whatever_the_headline_says(text: str, places: list[str]) -> None:
    found = figures(f"بيروت – خاص\n{text}", "12 قتيلا في قصف على سوق نخلان")
    assert [claim.place_id for claim in found if claim.span.part == "body"] == places


def test_a_house_that_says_something_is_no_place() -> None:
    text = "نفى اتحاد الرعاة ما أعلنه مركز مكافحة الجراد، وقال أمينه العام إن الفرق العاملة 14 فرقة."
    assert figures(text)[-1].place is None


@pytest.mark.parametrize(
    "text", ["توفي 9 أطفال في عمر الزهور.", "لقحت الفرق 90 ألف طفل في عمر سنة فأكثر.", "أصيب 12 شابا في سن المراهقة."]
)
def test_an_age_is_no_place(text: str) -> None:
    assert where(text) == [None]


def test_where_goods_come_from_is_not_what_is_measured_and_says_nothing_of_the_next_sentence() -> None:
    told = figures("توزعت الكمية بواقع 360 ألف طن من روسيا و120 ألفا من رومانيا. وبلغ متوسط السعر 258 دولارا للطن.")
    assert [(claim.subject.concept, claim.place_id) for claim in told] == [("كمية", "RU"), ("كمية", "RO"), ("سعر", "")]


def test_where_people_come_from_still_does() -> None:
    assert where("وصل 9 مهاجرين من ليبيا. وأنقذ خفر السواحل 12 آخرين.")[-1] == "LY"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("تجاوز عدد مراكز العزل تسعة.", [""]),
        ("بلغ عدد مخيمات النزوح 12.", [""]),
        ("بلغ عدد مدارس دمشق 90.", ["SY/damascus"]),
        ("حكم على التاجر بعقوبة مالية قدرها 9 دنانير.", [""]),
        ("قتل 9 جنود في بعقوبة.", ["IQ/baquba"]),
    ],
)
def test_what_is_counted_or_imposed_is_no_place(text: str, places: list[str]) -> None:
    assert [place or "" for place in where(text)] == places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل 9 عمال في انهيار منجم النخيرة بولاية البحر الأحمر.", "SD/red_sea_state"),
        ("جرح 9 عمال في مصنع النخيرة بطنجة.", "MA/tangier"),
        ("جرح 9 تلاميذ في مدرسة تلخيزان بمدينة الموصل.", "IQ/mosul"),
        ("جرح 9 عمال في بلدة تلخيزان.", "بلدة تلخيزان"),
        ("غرق 9 صيادين في نهر النيل.", "nile"),
    ],
)  # fmt: skip
def test_where_a_named_place_lies_is_no_word_of_its_name(text: str, place: str) -> None:
    assert where(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("جرح 9 جنود في مدينة تلخيزان القريبة من الحدود.", "مدينة تلخيزان"),
        ("جرح 9 جنود في بلدة تلخيزان المحاصرة.", "بلدة تلخيزان"),
        ("جرح 9 رعاة في قرية تلخيزان المتاخمة للغابة.", "قرية تلخيزان"),
        ("جرح 9 عمال في مطار تلخيزان الدولي.", "مطار تلخيزان الدولي"),
        ("قدم نادي الموصل شكوى. وجرح 9 مشجعين.", None),
        ("قدم وفد في الموصل شكوى. وجرح 9 مشجعين.", "IQ/mosul"),
    ],
)  # fmt: skip
def test_what_lies_beside_and_clubs_are_no_part_of_a_place(text: str, place: str | None) -> None:
    assert where(text) == [place]


def test_the_future_prefix_stands_before_verbs_only() -> None:
    claim = figures("تضم بلدة سيدي نخلان 900 بيت.")[0]
    assert (claim.place, claim.modality) == ("بلدة سيدي نخلان", "fact")
    assert figures("سيدفع المصرف 900 درهم.")[0].modality == "plan"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أسفر التصادم الذي وقع على بعد 400 كيلومتر جنوب القاهرة عن 17 قتيلا.", ["EG/cairo", None]),
        ("وقع الانفجار على بعد 70 كلم جنوب غربي مراكش وأسفر عن 17 قتيلا.", ["MA/marrakech", None]),
        ("أسفر التصادم الذي وقع في سوهاج على مسافة 400 كلم غربي القاهرة عن 17 قتيلا.", ["EG/cairo", "EG/sohag"]),
        ("قطع المتظاهرون 3 كيلومترات في حلب واعتقل 9 منهم.", ["SY/aleppo", "SY/aleppo"]),
        ("بلغ طول الجسر 300 متر في حلب ويعبره 9 آلاف سائق.", ["SY/aleppo", "SY/aleppo"]),
    ],
)
def test_the_place_a_distance_is_measured_from_is_of_nothing_else(text: str, places: list[str | None]) -> None:
    assert where(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("سجل هدف الفوز على الأردن أمام 9 آلاف متفرج.", [None]),
        ("تغلبت قطر على الإمارات أمام 40 ألف متفرج.", [None]),
        ("فاز المنتخب على تونس في الدوحة أمام 30 ألف متفرج.", ["QA/doha"]),
        ("حضر 40 ألفا في لقاء المغرب والعراق.", [None]),
        ("تابع 60 ألف متفرج مباراة قطر ضد فلسطين.", [None]),
        ("كان أعلى حضور 78131 في لقاء المغرب والسعودية، وكان لقاء عمان وجزر القمر الأقل.", [None]),
        ("هطلت على تونس أمطار بلغت 30 مليمترا.", ["TN"]),
        ("حضر مباراة في الأردن 9 آلاف متفرج.", ["JO"]),
    ],
)
def test_a_country_that_plays_is_no_place_of_the_match(text: str, places: list[str | None]) -> None:
    assert where(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ضبطت الجمارك في مركز حدود جابر 700 ألف حبة.", ["JO/jaber"]),
        ("عبرت 9 شاحنات معبر جابر الحدودي.", ["JO/jaber"]),
        ("عاد 300 لاجئ عبر منفذ القائم الحدودي.", ["IQ/qaim"]),
        ("دخل 9 آلاف حاج عبر منفذ الوديعة.", ["YE/wadiah"]),
        ("قال جابر إن 9 أشخاص حضروا.", [None]),
    ],
)
def test_a_border_crossing_has_many_names(text: str, places: list[str | None]) -> None:
    assert where(text) == places


def test_a_line_of_two_places_is_one_of_the_list() -> None:
    lines = "عاد لاجئون من دول الجوار، وعددهم:\nتركيا: 215 ألفا\nالعراق ومصر: 33 ألفا\nأي ما مجموعه 248 ألف شخص."
    assert where(lines)[-1] is None


def test_other_regions_are_not_the_place_of_the_text() -> None:
    told = figures("قتل 300 شخص بمدينة درنة. ولقي 170 شخصا حتفهم بسبب السيول في مناطق أخرى من البلاد.")
    assert [(claim.place, claim.place_id) for claim in told] == [("مدينة درنة", "LY/derna"), ("مناطق أخرى", "")]
