"""What a text names once and then takes for granted: «the number», «the rate», «a record», the next of a list of prices."""

from __future__ import annotations

import pytest
from claim_reading import numbers

from factcheck.model import Claim, Quantity


def last(text: str) -> Claim:
    return numbers(text)[-1]


@pytest.mark.parametrize(
    ("text", "concept", "event"),
    [
        (
            "أعلن معهد الإحصاء أن نسبة التضخم نزلت في مايو إلى 6.4%. وزادت أسعار الخضر بنسبة 18.2%. "
            "ويرى خبير أن بلوغ النسبة 6.1% لا يكفي.",
            "تضخم",
            "level_stock",
        ),
        (
            "قال الوزير إن عدد الحجاج بلغ 900 ألف حاج. واستخدمت البعثة 300 حافلة. وأضاف أن العدد ارتفع إلى 950 ألفا.",
            "حاج",
            "arrived",
        ),
        (
            "بدأت مناورات «البحر الهادئ» بمشاركة 12.400 عسكري، إلى جانب 9 دول بصفة مراقب. "
            "وكانت نسخة العام الماضي قد سجلت رقما قياسيا بأكثر من 13.200.",
            "عسكري",
            "attended",
        ),
        (
            "بلغ التخزين في سد مروي 9 مليارات متر مكعب عند منسوب 290 مترا. "
            "وبحساب ما كان فيها عند نهاية الملء الثاني، وهو 22 مليارا وفق الوزارة، تغيرت الخطة.",
            "تخزين",
            "level_stock",
        ),
    ],
)
def test_what_a_bare_word_of_amount_stands_for(text: str, concept: str, event: str) -> None:
    claim = last(text)
    assert (claim.subject.concept, claim.event) == (concept, event)


def test_a_word_of_amount_with_a_noun_of_its_own_stands_for_nothing_else() -> None:
    claim = last("قال الوزير إن عدد الحجاج بلغ 900 ألف حاج. وأضاف أن عدد الحافلات ارتفع إلى 950.")
    assert claim.subject.concept == "حافلة"


@pytest.mark.parametrize(
    "text",
    [
        "أظهرت النشرة أن أسعار الخضر زادت 11.3% على أساس سنوي.",
        "وفي المقابل ارتفعت أسعار السكر المكرر 14,2 بالمائة.",
        "وتطورت أسعار الملابس بنسبة 7,1 بالمئة.",
        "وتطورت أسعار الملابس بنسبة 7,1 بالمئة، والأحذية بـ5,2 بالمئة.",
    ],
)
def test_prices_that_rise_by_a_share_grow(text: str) -> None:
    claims = numbers(text)
    assert [(claim.event, claim.role) for claim in claims] == [("grew", "by")] * len(claims)
    assert claims[0].subject.concept == "سعر"


@pytest.mark.parametrize(
    "text",
    [
        "تراجع نمو الاقتصاد من 3.1% إلى 2.4% في الربع الثاني.",
        "انخفض معدل النمو في المغرب إلى 2% من 3%.",
        "يعود ذلك إلى تباطؤ نسق ارتفاع أسعار الألبان من 9,3 بالمائة إلى 8,1 بالمائة.",
        "عدل البنك توقعه لنمو الاقتصاد في 2025 إلى 3.5% بعدما كان 3.8%.",
    ],
)
def test_both_sides_of_a_change_in_a_rate_of_growth_are_growth(text: str) -> None:
    claims = numbers(text)
    assert [claim.event for claim in claims] == ["grew", "grew"]
    assert {claim.role for claim in claims} == {"from", "to"}


def test_growth_that_will_reach_a_share_is_not_the_rate_named_before() -> None:
    claims = numbers(
        "قال الوزير إن نسبة التضخم بلغت 3%. ويرى صندوق النقد أن النمو سيبلغ 3,9 في المئة هذا العام و4,4 في المئة العام المقبل."
    )
    assert [claim.subject.concept for claim in claims] == ["تضخم", "نمو", "نمو"]
    assert [claim.event for claim in claims] == ["level_stock", "grew", "grew"]


def test_a_rate_that_slows_has_no_verb_in_its_subject() -> None:
    claim = numbers("تباطأ معدل التضخم السنوي في المغرب إلى 1.5% في يونيو من 1.8% في مايو.")[0]
    assert claim.subject.text == "معدل التضخم السنوي"


def test_core_inflation_is_restricted() -> None:
    assert "gauge:core" in last("وتراجع التضخم الضمني إلى 6 بالمئة.").subject.restrict


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("بدأت المنظمة نقل المرضى المشمولين باتفاق جنيف، وعددهم 120.", "المرضى"),
        ("لم يصدر عن لندن موقف بشأن جنودها في كينيا وعددهم 220.", "جنودها"),
        ("قال المحامي وليد الناصر إن موكليه، وعددهم ستة، طعنوا.", "موكليه"),
    ],
)
def test_their_number_is_that_of_the_people_named(text: str, head: str) -> None:
    claim = last(text)
    assert claim.subject.head == head
    assert "عددهم" not in claim.subject.text


def test_what_befell_people_is_no_part_of_them() -> None:
    assert numbers("لقي ثلاثون عاملا آسيويا مصرعهم في حريق.")[0].subject.text == "عاملا"


def test_people_who_perform_a_rite_are_called_by_it() -> None:
    claims = numbers("أدى المناسك قرابة مليوني مسلم، منهم مليون و300 ألف من الخارج.")
    assert [(claim.subject.concept, claim.event) for claim in claims] == [("حاج", "arrived")] * 2


def test_ships_that_cross_arrive_in_every_wording() -> None:
    claims = numbers(
        "عبرت قناة بنما 11240 سفينة العام الماضي. وبلغ عدد السفن العابرة في يوليو 980 سفينة. وتراجع عدد السفن إلى 900."
    )
    assert [claim.event for claim in claims] == ["arrived"] * 3
    assert last("تملك الدولة 40 صاروخا عابرا للقارات.").event != "arrived"


def test_a_store_of_water_is_a_level_whatever_it_is_called() -> None:
    claims = numbers(
        "أعلن الوزير أن الكمية المحتجزة في بحيرة السد صارت 19 مليار متر مكعب، وأن إجمالي ما في البحيرة الآن 25 مليارا. "
        "وبلغ التخزين في سد مروي 9 مليارات متر مكعب عند منسوب 290 مترا. وكان المخزون قبل عام 7 مليارات."
    )
    stores = [claim for claim in claims if isinstance(claim.value, Quantity) and claim.value.unit == "m3"]
    assert [claim.event for claim in stores] == ["level_stock"] * 4


@pytest.mark.parametrize(
    "text",
    [
        "وتمكنت الوحدات من نجدة 8 مهاجرين.",
        "أخرج رجال الإطفاء أمس 17 ناجيا من تحت الأنقاض.",
        "أما الناجون السبعة فنقلوا إلى مركز إيواء.",
        "وانتشلت الوحدات 12 جثة، في حين أنقذ خفر السواحل تسعة كانوا متشبثين بإطار.",
    ],
)
def test_who_survives_is_rescued(text: str) -> None:
    claim = last(text)
    assert claim.event == "rescued"
    assert claim.subject.concept != "جثة"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أفادت الهيئة بأن حصيلة رسوم العبور في القناة هبطت إلى 4.1 مليارات دولار.", "revenue"),
        ("استقبل الميناء 3120 سفينة العام الماضي، وحقق 1.2 مليار دولار.", "revenue"),
        ("كان العجز المتوقع في ميزانية السنة السابقة قد قدر بـ5.4 مليار دينار.", "earned_profit"),
        ("وصل إلى مطار عدن 150 من أسرى الحكومة.", "arrived"),
        ("بدأت الاثنين المناورات بمشاركة 12.400 عسكري.", "attended"),
        ("واصل الدولار صعوده في السوق الموازية ليبلغ أمس 8,10 دينار.", "price"),
    ],
)
def test_the_event_of_the_word_that_governs(text: str, event: str) -> None:
    assert last(text).event == event


def test_besides_is_no_side_of_a_change() -> None:
    claim = last("ارتفعت الحصيلة إلى 15 قتيلا، إضافة إلى 18 جريحا.")
    assert (claim.event, claim.role) == ("wounded", None)


def test_an_age_at_death_without_the_word_for_it() -> None:
    assert last("غاب مساء السبت الشاعر وديع نصر عن 82 عاما بعد صراع مع المرض.").event == "age"


def test_rival_tallies_count_what_the_headline_counts() -> None:
    text = "يتنقل الأهالي بين أرقام كثيرة: رقم الوزارة وقد بلغ 210، ورقم الهلال الأحمر الذي يصر على أنهم 340."
    found = numbers(text, "الموت في السهول أرقام متباعدة")
    assert [(claim.event, claim.subject.concept) for claim in found] == [("killed", "شخص")] * 2


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("ارتفعت كميات الشعير المحلي التي تسلمتها الصوامع إلى 340 ألف طن.", "شعير"),
        ("رفعت مجموعة النيل السودانية عرضها للاستحواذ على الشركة إلى 1,4 مليار دولار.", "عرض"),
        ("أضاف الاتحاد أن الدور التي حضرت لم تتعد 1340.", "دور"),
        ("أنهت سوريا موسم توريد القطن بـ120 ألف طن.", "موسم"),
    ],
)
def test_the_subject_of_the_main_clause(text: str, concept: str) -> None:
    assert last(text).subject.concept == concept


def test_money_that_is_made_is_what_the_text_last_said_was_made() -> None:
    claim = last("تراجعت أرباح الشركة إلى 980 مليون درهم. وكانت الشركة قد حققت في السنة الماضية 2.1 مليار درهم.")
    assert (claim.event, claim.subject.concept) == ("earned_profit", "ربح")


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("خففت المحكمة عقوبة المتهم الأول من 14 إلى 11 عاما.", ["عقوبة", "عقوبة"]),
        ("قضت محكمة الجنايات بسجن زعيم العصابة، وهو تاجر في الخمسين، 12 عاما.", ["سجن"]),
    ],
)
def test_years_of_a_sentence_are_of_the_sentence(text: str, concepts: list[str]) -> None:
    claims = numbers(text)
    assert [claim.subject.concept for claim in claims] == concepts
    assert {claim.event for claim in claims} == {"duration"}


def test_the_share_that_followed_a_call_to_strike_protested() -> None:
    assert numbers("ذكر مصدر أن نسبة الاستجابة بلغت 88 في المئة في أول أيام الإضراب.")[0].event == "protested"
