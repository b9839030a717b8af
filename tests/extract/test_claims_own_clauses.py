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
