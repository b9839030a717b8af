"""What happened to the counted thing in longer texts, where the words of one clause must not decide the number of another."""

from __future__ import annotations

import pytest
from claim_reading import claims, numbers


def events(text: str) -> list[str | None]:
    return [claim.event for claim in numbers(text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("بلغ عدد الأسر في المدينة 8120 أسرة.", "level_stock"),
        ("أعلن الفصيل أسر 14 جنديا.", "arrested"),
        ("أذن القاضي بالاحتفاظ بـ7 مسؤولين.", "arrested"),
        ("قضت بالسجن المؤبد على ستة منهم.", "sentenced"),
        ("يشتغل في المناجم قرابة 9 آلاف شخص.", "employed"),
        ("تلقى نحو 640 ألف طفل لقاح الحصبة.", "vaccinated"),
        ("قدم للمسرح 43 عملا.", "other"),
        ("نال ثلاثة متهمين البراءة.", "released"),
        ("وحضر عروض التظاهرة حوالي 9 آلاف متفرج.", "attended"),
        ("عزز المنتخب رصيده بـ13 ذهبية.", "scored"),
        ("يتجول الناجون بين خمسة أرقام.", "other"),
        ("ومهد ذلك لمغادرة ما يقرب من 70% من القوات.", "withdrawn"),
        ("ولم يبق في السباق سوى 8 مرشحين.", "candidate"),
        ("واستخدم المطار 240 ألف راكب.", "arrived"),
        ("وغادر المستشفيات 90 شخصا.", "recovered"),
        ("وغرقت 6 مراكب في الميناء.", "destroyed_damaged"),
        ("وغرق 6 صيادين في النهر.", "killed"),
        ("وأدى الضباب إلى تأخير 28 رحلة.", "other"),
        ("وتحتجز الجماعة 40 مختطفا.", "held"),
        ("وأعلنت الشركة فصل 90 عاملا.", "other"),
        ("ولا تتجاوز سعة الملعب 11 ألف متفرج.", "level_stock"),
        ("واحتشد 7 آلاف متفرج في الساحة.", "attended"),
        ("انتهى الموسم بإنتاج نهائي قدره 96 ألف طن.", "produced"),
        ("وفاز الفريق في 14 مباراة.", "other"),
        ("وتداول المستثمرون 3.4 ملايين سهم.", "sold"),
        ("ويغادر القاعدة 2100 عسكري.", "withdrawn"),
        ("وبدأ الإضراب أمس وبلغت نسبة المشاركة 87%.", "protested"),
        ("وبلغ عدد القتلى من العسكريين في الحملة 318.", "killed"),
        ("ناهزت الكميات المصدرة من التمور 41 ألف طن.", "exported"),
        ("وأحصى الدفاع المدني 12 سيارة محترقة.", "burned_area"),
        ("ملاحق بعدما اعترضت الدورية حاوية عثر فيها على 96 تمثالا.", "other"),
        ("عثر المفتشون على 300 ألف حبة.", "seized"),
        ("وأذنت النيابة بالاحتفاظ بثلاثة مسؤولين.", "arrested"),
    ],
)
def test_the_word_of_its_own_clause_says_what_happened(text: str, event: str) -> None:
    assert events(text) == [event]


def test_an_and_begins_another_of_the_counted_and_no_predicate() -> None:
    assert events("بلغ عدد الحجاج 1,204,118 حاجا وحاجة.") == ["arrived"]


def test_what_a_building_is_made_of_is_no_matter_of_the_dead() -> None:
    dead, floors = numbers("لقي 8 أشخاص مصرعهم. وكانت البناية مؤلفة من ستة طوابق.")
    assert (dead.event, floors.event) == ("killed", "level_stock")


def test_who_reports_does_nothing_to_what_is_reported() -> None:
    assert events("وأضاف بيان صدر عن الفريق أن المساحة المعالجة في الإقليم ناهزت 7200 هكتار.") == ["level_stock"]


def test_what_it_was_about_is_another_participant() -> None:
    candidates, seats = numbers("وتنافس 912 مرشحا على 86 مقعدا.")
    assert (candidates.event, seats.event) == ("candidate", "elected_seats")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وتضم البعثة 640 جنديا.", "deployed_present"),
        ("ويتسع الملعب لـ21 ألف متفرج.", "level_stock"),
    ],
)
def test_a_stock_is_called_by_who_they_are_and_a_room_by_its_size(text: str, event: str) -> None:
    assert events(text) == [event]


def test_bodies_that_are_recovered_are_dead() -> None:
    assert events("وأحصت المنظمة 214 جثة انتشلت من الوادي.") == ["killed"]


def dated(text: str) -> list[str | None]:
    return [claim.event for claim in claims(text) if claim.kind == "date"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وتعود القضية إلى عام 2017.", None),
        ("وهو ثاني كتبها بعد «ظلال» الذي صدر سنة 2016.", None),
        ("وتعمل المحطة التي وقع عقدها في مارس 2019.", "signed"),
        ("عاد الجنود في مارس 2019.", "returned"),
    ],
)
def test_a_date_has_the_event_of_what_happened_then(text: str, event: str | None) -> None:
    assert dated(text)[-1] == event


def test_an_amount_of_which_nothing_is_said_is_had_by_its_unit() -> None:
    assert events("وعالجت الفرق 340 كيلومترا مربعا.") == ["level_stock"]


def test_who_makes_up_a_share_has_the_event_of_the_whole() -> None:
    arrived, share = numbers("استقبل المتحف 12 ألف زائر، شكل التلاميذ ثلثهم.")
    assert (arrived.event, share.event) == ("arrived", "arrived")


def test_a_level_that_no_word_names_is_not_carried_on() -> None:
    text = "بلغ عدد الوجهات 74 وجهة بعدما كان 69. وكانت الشركة قد حققت في السنة الماضية 3.2 مليار درهم."
    assert numbers(text)[-1].event != "level_stock"
    whole = numbers("وأغلقت السلطات 18 مخبزا من أصل 40.")[-1]
    assert whole.event == "level_stock"


def test_the_whole_of_a_part_is_what_the_part_is_called() -> None:
    treated, all_hurt = numbers("ولا يزال 14 جريحا يتلقون العلاج من مجموع 52.")
    assert (treated.event, all_hurt.event) == ("hospitalized", "wounded")


def test_a_clause_with_a_verb_of_its_own_says_itself_what_happened() -> None:
    late = numbers("دمر الحريق سوقا، وراجعت اللجنة 48 ملفا.")[-1]
    assert late.event == "other"
    up, down = numbers("وارتفعت أسهم 25 شركة وانخفضت أسهم 13 شركة.")
    assert (up.event, down.event) == ("grew", "shrank")


def test_all_of_those_some_are_taken_of_are_what_they_are() -> None:
    left, all_of_them = numbers("سحبت الدولة 30 من جنودها الـ80.")
    assert (left.event, all_of_them.event) == ("withdrawn", "deployed_present")


def test_what_is_set_against_another_thing_is_not_that_thing() -> None:
    assert events("سجلت الدوائر 40 ألف ولادة، مقابل 12 ألف وفاة.") == ["other", "killed"]


def test_what_became_of_some_is_not_what_all_are_called() -> None:
    text = "من بين 54 عاملا كانوا في المنجم تمكن 39 من الصعود إلى السطح، وانتشل المنقذون تسع جثث."
    assert events(text)[1:] == ["rescued", "killed"]
