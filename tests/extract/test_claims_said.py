"""Who says a number, how sure it is, what it is part of and what restricts it: one construction each."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.lang.lexicon import lexicon
from factcheck.model import Claim, Document
from factcheck.pipeline import extract, normalize


def claim_of(text: str, surface: str) -> tuple[Claim, dict[str, Claim]]:
    """The claim of the number at a surface, and all claims by id."""
    document = Document("d", text, published=datetime(2020, 3, 10, 9))
    words = lexicon("ar")
    claims = extract(document, normalize(document, words), words).claims
    start = text.index(surface)
    end = start + len(surface)
    found = [c for c in claims if c.kind != "date" and c.span.start < end and start < c.span.end]
    assert len(found) == 1, [str(c) for c in claims]
    return found[0], {c.id: c for c in claims}


@pytest.mark.parametrize(
    ("text", "surface", "source"),
    [
        ("أصيب 17 عاملا في المصنع، على ما كشف عنه مدير المستشفى.", "17", "مدير المستشفى"),
        ("تضررت 40 دارا، وفق حصيلة أولية أعلنتها الحماية المدنية.", "40", "الحماية المدنية"),
        ("بلغ الإنتاج 90 طنا، بحسب تقديرات أولية للهيئة الزراعية.", "90", "الهيئة الزراعية"),
        ("لا يملك المركز، وفق مديره، سوى 12 سريرا.", "12", "مديره"),
        ("غادر المدربون القاعدة، في حين لم يبق فيها، بحسب ناطق عسكري، سوى 25 جنديا.", "25", "ناطق عسكري"),
        ("تبنت الجماعة الهجوم، زاعمة مقتل 30 جنديا.", "30", "الجماعة"),
        ("وتقول المعارضة إن 60 متظاهرا اعتقلوا.", "60", "المعارضة"),
        ("شارك 80 متدربا، بحسب ما جاء في النشرة الأسبوعية.", "80", "النشرة الأسبوعية"),
        ("وتعتزم الشركة توظيف 70 مهندسا.", "70", None),
        ("طالب النائب بفتح تحقيق، لكن المحكمة برأت 5 متهمين.", "5", None),
        ("وقدر محصول القرية بـ33 طنا.", "33", None),
        ("وسيطبع الناشر سنويا زهاء 1500 نسخة.", "1500", None),
    ],
)
def test_the_source_is_the_nearest_that_speaks(text: str, surface: str, source: str | None) -> None:
    assert claim_of(text, surface)[0].speaker == source


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("ينص الاتفاق، الذي وقع أمس، على إطلاق 45 أسيرا.", "45", "plan"),
        ("ويقضي المشروع بخفض عدد البلديات إلى 21 بلدية.", "21", "plan"),
        ("ستنسحب القوات على مرحلتين، يغادر في أولاهما 600 جندي.", "600", "plan"),
        ("ستدعم الدولة، ابتداء من الشهر المقبل، 900 فلاح.", "900", "plan"),
        ("تعهد المانحون خلال مؤتمر عقد الاثنين بتقديم 50 مليون دولار.", "50 مليون", "plan"),
        ("لا تعتزم الوزارة إرسال 300 شرطي إلى الجزيرة.", "300", "negated"),
        ("نفى المحافظ ما نقلته صحف عن مقتل 8 عمال.", "8", "negated"),
        ("ما لم تصل شحنة من 70 طنا أغلق المخبز.", "70", "fact"),
        ("كانت الجزيرة قد تعرضت لعاصفة قتلت 19 صيادا.", "19", "fact"),
        ("سجل المهاجم هدفه الخامس، وفاز الفريق بهدف متأخر أمام 4000 متفرج.", "4000", "fact"),
        ("أصيب 24 عاملا في انهيار سقف قاعة.", "24", "fact"),
        ("ستجدد الجمعية ثلث أعضائها البالغ عددهم 60 عضوا.", "60", "fact"),
        ("نال 15 مرشحا تزكية للسباق المقرر الشهر المقبل.", "15", "fact"),
    ],
)
def test_modality_is_of_the_words_that_govern_the_number(text: str, surface: str, expected: str) -> None:
    assert claim_of(text, surface)[0].modality == expected


def test_rival_figures_are_quoted_and_other_happenings_are_not() -> None:
    rivals = "تقول النقابة إن 300 عامل أضربوا، بينما تقول الإدارة إن عددهم 90."
    assert claim_of(rivals, "90")[0].modality == "quoted"
    others = "تقول الوزارة إن 300 عامل أضربوا، بينما تقول الشرطة إن 9 عمال أصيبوا."
    assert claim_of(others, "9 عمال")[0].modality == "fact"


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("سحبت الدولة 40 من جنودها الـ90.", "40", "90"),
        ("شفي 70 مصابا بالفيروس، من مجموع 200 مصاب.", "70", "200"),
        ("ارتفع عدد المرضى إلى 80، عولج منهم 60 وتوفي 3.", "3", "80"),
        ("أنقذ الحرس 30 صيادا. ونقلوا إلى المرفأ والبلدة بواقع 18 و12 صيادا.", "12", "30"),
        ("دخلت 50 شاحنة، 20 منها محملة بالوقود و5 بالدواء.", "5 بالدواء", "50"),
        ("وافقت الدول على شطب 40 في المئة من الديون، المقدرة بـ90 مليون دولار.", "40 في المئة", "90 مليون"),
        ("سجلت المصحات 70 إصابة بالكوليرا، توفي من المصابين ستة رجال وتعافى 40.", "ستة", "70"),
        ("سجلت المصحات 70 إصابة بالكوليرا، توفي من المصابين ستة رجال وتعافى 40.", "40", "70"),
        ("اعتقل الدرك 60 متظاهرا، أفرج من الموقوفين عن عشرين شابا.", "عشرين", "60"),
        ("وصل 500 لاجئ إلى الجزيرة، ونقل مئتان من اللاجئين إلى العاصمة.", "مئتان", "500"),
        ("وصلت 80 شاحنة إلى المعبر. وبقيت 30 من الشاحنات خارجه.", "30", "80"),
        ("نالت القائمة الخضراء 19 مقعدا من مجموع 45، تلتها القائمة الزرقاء بأحد عشر مقعدا.", "أحد عشر", "45"),
        ("فازت النقابة بـ13 مقعدا في المجلس المؤلف من 128.", "13", "128"),
        ("بلغت المبيعات 7 ملايين طن. واستأثرت العاصمة بـ18 في المائة من الكميات المسوقة.", "18", "7 ملايين"),
        ("تبلغ متأخرات المكلفين 18 مليارا، استوفي منها هذا العام ما لا يزيد على ملياري ليرة.", "ملياري", "18"),
        ("لم تتسلم الوكالة سوى 22% من 90 مليون دولار طلبتها في الربيع.", "22%", "90 مليون"),
        ("تضررت من الجفاف 47.000 هكتار، منها 12.500 أتلفت كليا.", "12.500", "47.000"),
    ],
)
def test_a_part_finds_its_whole(text: str, part: str, whole: str) -> None:
    claim, claims = claim_of(text, part)
    assert claim.part_of is not None
    span = claims[claim.part_of].span
    assert text[span.start : span.end].startswith(whole.split()[0])


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("قتل 7 جنود وأصيب 12 بينهم ضابط.", "12"),
        ("ترشح 20 طبيبا، بينهم 4 نساء، يتنافسون على 6 مقاعد.", "6"),
        ("سيشارك 16 فريقا بدلا من 12 فريقا.", "16"),
        ("فاز 5 منهم، فيما حضر 30 متدربا.", "30"),
        ("بلغت سرعة الرياح 94 كيلومترا في الساعة، فيما تهاطلت 21 ملمترا من الأمطار على المرفأ.", "21"),
        ("رفضت اللجنة 11 طعنا، فيما تقول المعارضة إن المشاركة لم تتعد الثلث.", "الثلث"),
        ("قتل 3 جنود في القافلة المكونة من 12 شاحنة.", "3 جنود"),
        ("شارك 40 نائبا من أصل 90 في الجلسة، مقابل 50 نائبا في الجلسة السابقة.", "50"),
    ],
)
def test_what_is_no_part_has_no_whole(text: str, surface: str) -> None:
    assert claim_of(text, surface)[0].part_of is None


@pytest.mark.parametrize(
    ("text", "surface", "words"),
    [
        ("فاز تحالف «الغد» بـ54 مقعدا.", "54", "الغد"),
        ("غادر القاعة 34 نائبا من كتلة المعارضة.", "34", "كتلة المعارضة"),
        ("جرح 20 راكبا، بينهم 6 تحت التنفس الاصطناعي.", "6", "تحت التنفس الاصطناعي"),
        ("ارتفعت عائدات السياحة إلى 3 مليارات دينار.", "3 مليارات", "السياحة"),
    ],
)
def test_what_restricts_the_subject_is_told(text: str, surface: str, words: str) -> None:
    assert any(words in said for said in claim_of(text, surface)[0].subject.qualifiers)
