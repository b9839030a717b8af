"""What befell people, where a word says it in one use and not in another."""

from __future__ import annotations

import pytest
from claim_reading import figures


def events(text: str) -> list[str | None]:
    return [claim.event for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال المتحدث إن 5 صيادين لم يعرف مصيرهم بعد.", ["missing"]),
        ("أفاد شهود بوجود 3 عائلات تحت الأنقاض.", ["missing"]),
        ("تواصل الفرق محاولة انتشال 4 عمال من بئر مهجورة.", ["missing"]),
        ("البحث جار عن العشرات بعد غرق العبارة.", ["missing"]),
        ("أضاف أن 31 عاملا باتوا في أمان.", ["rescued"]),
        ("أصبح 40 عاملا في مأمن بعد انهيار البئر.", ["rescued"]),
        ("خرج 17 عاملا بجهودهم الذاتية قبل وصول الفرق.", ["rescued"]),
        ("وصل 22 عاملا إلى السطح سالمين.", ["rescued"]),
        ("أخرج رجال الإطفاء 35 منهم بواسطة السلالم.", ["rescued"]),
        ("سحبت السفينة 400 شخص من قارب مطاطي.", ["rescued"]),
        ("سحبت القيادة 400 جندي من الجبهة.", ["withdrawn"]),
        ("أنقذ خفر السواحل أمس الثلاثاء، 1400 مهاجر أثناء محاولتهم الوصول إلى نخلان.", ["rescued"]),
        ("كان القارب يقل 26 صيادا أنقذتهم البحرية.", ["rescued"]),
        ("لم تكن في القارب سوى 15 سترة نجاة.", ["other"]),
    ],
)
def test_who_is_looked_for_and_who_is_safe(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سقط في الكمين 4 جنود.", ["killed"]),
        ("سقط في الهجوم 3 عسكريين و12 مسلحا.", ["killed"] * 2),
        ("أصاب القصف بناية تؤوي نازحين، إذ سقط فيها 18 شخصا، بينهم سبعة أطفال.", ["killed"] * 2),
        ("سقط 3 شهداء و20 جريحا في القصف.", ["killed", "wounded"]),
        ("سقط 3 أطفال في بئر قرب نخلان.", ["other"]),
        ("كلف الكمين الشرطة خمسة من عناصرها.", ["killed"]),
        ("العملية كلفت إدارة السجون ستة من حراسها.", ["killed"]),
        ("كلفت الحكومة 9 خبراء بإعداد التقرير.", ["other"]),
        ("كلف بناء السد 40 مليون دينار.", ["spent"]),
        ("قضى الرجل مع ثلاثة من رفاقه في الهجوم.", ["killed"]),
        ("وقع حريق في مدرسة نخلان ومات فيه 22 تلميذا.", ["killed"]),
        ("قتل طاقمها المؤلف من 6 أفراد وامرأتان.", ["killed"] * 2),
        ("قتل كذلك تسعة سجناء بالرصاص.", ["killed"]),
        ("قتل الحراس خمسة سجناء حاولوا الفرار.", ["killed"]),
        ("قضت محكمة نخلان أمس الأول بمعاقبة 9 أحداث.", ["sentenced"]),
        ("قتل خمسة أشخاص في انهيار مبنى مؤلف من ستة طوابق.", ["killed", "level_stock"]),
    ],
)
def test_deaths_said_otherwise(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أفرجت السلطات، بموجب الاتفاق المبرم في نخلان، عن 40 محتجزا.", ["released"]),
        ("أطلقت الحكومة 20 أسيرا.", ["released"]),
        ("أطلقت الحكومة في المقابل 20 أسيرا.", ["released"]),
        ("أطلق 20 شابا حملة لتنظيف الشاطئ.", ["other"]),
        ("استغل 40 سجينا انهيار السور للفرار من السجن.", ["other"]),
        ("بلغ عدد الفارين من سجن نخلان 317 نزيلا.", ["other"]),
        ("كان الفندق يضم نحو 90 نزيلا لحظة اندلاع الحريق.", ["level_stock"]),
        ("قبلت المحكمة طلبات 300 ضحية.", ["other"]),
        ("أدلى 12 شاهدا بأقوالهم أمام المحكمة.", ["other"]),
        ("أدلى 12 ألف ناخب بأصواتهم.", ["voted"]),
        ("خطف مسلحون 5 سياح.", ["held"]),
        ("اقتحم 40 مسلحا مقر الحزب.", ["other"]),
        ("يعيش حول الجبل عشرة آلاف مزارع.", ["level_stock"]),
    ],
)
def test_the_verb_against_what_people_are_called(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أسفرت الحملات عن ضبط 900 مخالف، منهم 300 مخالف لنظام الإقامة و120 مخالفا لنظام أمن الحدود.", ["arrested"] * 3),
        ("بلغ إجمالي من تم ضبطهم خلال محاولتهم عبور الحدود 2061 شخصا.", ["arrested"]),
        ("ضبطت الجمارك 40 كيلوغراما من المخدرات.", ["seized"]),
        ("أحيل 2300 مخالف إلى بعثاتهم الدبلوماسية.", ["other"]),
        ("حكمت المحكمة بسجن 5 أشخاص وبرأت 7.", ["sentenced", "sentenced"]),
        ("نال ثلاثة من أصل 7 متهمين البراءة.", ["sentenced", "sentenced"]),
        ("وجهت النيابة لـ269 شخصا تهما بالتجمهر.", ["other"]),
        ("تعاقب على الكلام 43 نائبا.", ["other"]),
        ("استجوبت النيابة 8 موظفين.", ["other"]),
        ("استدعت المحكمة 40 شاهدا.", ["other"]),
        ("فتحت النيابة تحقيقا مع 6 موظفين.", ["other"]),
        ("أذن القاضي بفتح بحث ضد أربعة أشخاص.", ["other"]),
    ],
)
def test_police_and_courts(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت الشركة الاستغناء عن 650 موظفا.", ["employed"]),
        ("أجبرت الأزمة الشركة على صرف 3100 موظف.", ["employed"]),
        ("بلغ عدد من سيفقدون وظائفهم 900 عامل.", ["employed"]),
        ("طرد المصنع 70 عاملا بعد الإضراب.", ["employed"]),
        ("أنهت البلدية عقود 33 عاملا.", ["employed"]),
        ("فقد 5 آلاف عامل وظائفهم.", ["employed"]),
        ("سرح الجيش 126 طفلا مجندا.", ["released"]),
        ("وظفت الشركة 300 عامل.", ["employed"]),
        ("استقال 11 وزيرا من الحكومة.", ["other"]),
    ],
)
def test_who_loses_his_work(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("منح البرلمان الحكومة الثقة بأصوات 76 نائبا، في مقابل 31 حجبوها و12 امتنعوا.", ["voted"] * 3),
        ("نالت الحكومة ثقة 95 نائبا.", ["voted"]),
        ("صوت 60 نائبا لصالح المشروع وغاب 11 نائبا.", ["voted", "other"]),
        ("أعلنت كتلة التجديد (13 نائبا) مقاطعتها.", ["level_stock"]),
        ("احتفظ 19 نائبا بمقاعدهم.", ["elected_seats"]),
        ("خصصت الوزارة 35 ألف مقعد لحجاج الداخل.", ["level_stock"]),
        ("فاز الحزب بـ35 مقعدا.", ["elected_seats"]),
        ("بلغ إجمالي من نالوا الشهادة 500 طالب.", ["passed"]),
        ("أخلى الجيش 4 نقاط قرب الحدود.", ["withdrawn"]),
    ],
)
def test_votes_and_seats(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أدت المواجهات لإصابة العشرات.", ["wounded"]),
        ("أدى القصف إلى إصابة 4 خزانات.", ["destroyed_damaged"]),
        ("أعلن المسعفون نقل 10 مصابين للمستشفيات.", ["hospitalized"]),
        ("يحمل الزورق الثاني 69 شخصا.", ["arrived"]),
        ("حملت 9 سفن أعلام نخلان.", ["other"]),
    ],
)
def test_hurt_hit_and_carried(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_the_verb_of_a_class_of_people_stands_in_the_future() -> None:
    assert [claim.modality for claim in figures("ستسرح الشركة 110 موظفين.")] == ["plan"]
