"""A clause with a verb of its own does not take the event of the one before; what a thing is like is no event."""

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("قتل 9 أشخاص في ثوران بركان. ويسكن حول البركان 20 ألف فلاح.", ["killed", "level_stock"]),
        ("قتل 9 أشخاص في ثوران بركان. ويعيش قرب الجبل 7 آلاف راع.", ["killed", "level_stock"]),
        ("قتل 9 أشخاص في الحريق. وتحيط بالمصنع سبع مزارع.", ["killed", "other"]),
        ("قتل 3 حراس في الهجوم. وتوجد في البلدة ست مدارس.", ["killed", "level_stock"]),
        ("أصيب 4 سكان، ويقيم في العمارة 40 ساكنا.", ["wounded", "level_stock"]),
        ("قتل 9 جنود وتصطف في الساحة 3 عربات.", ["killed", "other"]),
        ("قتل 5 عمال ويترصد الصيادون 20 رجلا.", ["killed", "other"]),
        ("أنقذ 30 عاملا وتطوع للمساعدة خمسة أشخاص.", ["rescued", "other"]),
        ("قتل 14 جنديا، 3 منهم ضباط.", ["killed", "killed"]),
        ("نزح 9 آلاف شخص، ويعيش 4 آلاف منهم في خيام.", ["displaced", "displaced"]),
    ],
)
def test_a_clause_with_its_own_verb(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ويعمل في البرج، وهو من 20 طابقا، مئة موظف.", ["level_stock", "employed"]),
        ("قتل 7 أشخاص في انهيار مبنى مؤلف من أربعة طوابق.", ["killed", "level_stock"]),
        ("شب حريق في عمارة ذات تسعة أدوار وأصيب 4 سكان.", ["level_stock", "wounded"]),
        ("سرق اللصوص كتابا من 300 صفحة.", ["level_stock"]),
        ("خرج قطار من 12 عربة عن القضبان.", ["level_stock"]),
        ("أدخل البرلمان تعديلات على قانون من 40 مادة.", ["level_stock"]),
        ("افتتح الوزير دارا للمسنين فيها 80 سريرا.", ["level_stock"]),
        ("تحطمت طائرة تابعة للشركة. ولديها سبع طائرات.", ["level_stock"]),
        ("أنهت الشركة تركيب خزان يزن 90 طنا.", ["level_stock"]),
        ("ضبطت الجمارك حبوبا مخدرة وزنها 40 كيلوغراما.", ["seized"]),
        ("سيضم الميدان برجا بارتفاع 260 مترا.", ["distance_location"]),
        ("زاد منسوب السد بارتفاع 30 سنتيمترا.", ["grew"]),
        ("أغلقت المراكز في المحافظات الست.", ["level_stock"]),
        ("تم بناء 40 غرفة في القرية.", ["built"]),
        ("أفرج عن الأسرى الثلاثة.", ["released"]),
    ],
)
def test_what_a_thing_is_like(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أنقذت البحرية أمس، 90 مهاجرا أثناء محاولتهم الوصول إلى الجزيرة.", ["rescued"]),
        ("اعتقلت الشرطة مساء الأحد، نحو 12 مهربا خلال محاولتهم عبور النهر.", ["arrested"]),
        ("أصيب في الحادث، الذي وقع قرب البلدة، 9 ركاب.", ["wounded"]),
        ("وصل إلى الميناء، وهو الأكبر في البلاد، 12 مسافرا.", ["arrived"]),
        ("ضبطت الدوريات 30 شخصا أثناء محاولتهم تهريب 40 كيلوغراما من القات.", ["arrested", "seized"]),
        ("ارتفع عدد الزوار الذين زاروا البلدة خلال العام بنسبة 21 في المئة.", ["grew"]),
        ("تراجعت صادرات المصانع التي تعمل في المنطقة بنسبة 7%.", ["shrank"]),
        ("ارتفعت أسعار الخضر بنسبة 9% وأسعار الحليب والبيض بنسبة 8% والعصائر بنسبة 6%.", ["grew"] * 3),
        ("قتل طاقمها المؤلف من 5 أفراد وامرأتان.", ["killed", "killed"]),
        ("بيعت 40 قطعة. وأوضح الخبير أن خمس بوابات مفتوحة حاليا.", ["sold", "other"]),
    ],
)
def test_the_verb_that_governs(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events


def test_a_forecast_of_a_list() -> None:
    told = figures("من المتوقع زيادة الموارد بنسبة 9%، والأجور بنسبة 11%، والرسوم غير المباشرة بنسبة 1%.")
    assert [(claim.event, claim.modality) for claim in told] == [("grew", "forecast")] * 3


def test_rates_of_a_list_are_percents() -> None:
    told = figures("حلت الهندسة أولى بـ70 بالمائة، تليها الطب بـ61,5، فالحقوق بـ40، ثم الآداب بـ30 بالمائة.")
    assert [claim.value.kind for claim in told] == ["percent"] * 4


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("مقتل 6 مدنيين، بينهم طفلتان، وإصابة 20 آخرين.", ["مدنيين", "طفلتان", "مدنيين آخرين"]),
        ("صادرت الجمارك 40 سيارة، منها ثلث بلا لوحات.", ["سيارة", "سيارة"]),
        ("تحتاج ثلاث أسر من كل عشر إلى مساعدة.", ["أسر"]),
    ],
)
def test_whose_part(text: str, subjects: list[str]) -> None:
    assert [claim.subject.text for claim in figures(text)] == subjects
