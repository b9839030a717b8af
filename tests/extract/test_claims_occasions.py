"""What happened on a day that stands right behind its noun, and what is done behind who announces it."""

from __future__ import annotations

import pytest
from claim_reading import claims, numbers


@pytest.mark.parametrize(
    ("text", "subject", "event"),
    [
        ("شكك النائب في الأرقام التي نشرتها البلدية عن حريق يوم 16 مارس.", "حريق", "incident"),
        ("أحيا الأهالي ذكرى زلزال 6 شباط 2023.", "زلزال", None),
        ("تحدث الوزير عن نتائج انتخابات 7 ديسمبر 2022.", "انتخابات", None),
        ("ألغت المحكمة حكم 9 مارس.", "حكم", "sentenced"),
        ("جاء التقرير بعد هجوم 7 أكتوبر 2022.", "هجوم", "incident"),
        ("وصل وفد يوم 7 مايو.", "وفد", "arrived"),
        ("قتل جندي يوم 7 مايو.", "جندي", "killed"),
    ],
)
def test_what_was_on_that_day(text: str, subject: str, event: str | None) -> None:
    claim = next(claim for claim in claims(text) if claim.kind == "date")
    assert (claim.subject.text.split()[0], claim.event) == (subject, event)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أعلنت الجامعة تعطيل الدوام ثلاثة أيام.", "الجامعة"),
        ("أعلنت الحكومة انضمام 9 دول.", "الحكومة"),
        ("أعلنت الهيئة العامة استقطاب 9 مستثمرين.", "الهيئة العامة"),
        ("قال الناطق الإعلامي تيسير النعيمي إن 9 أشخاص قتلوا.", "الناطق الإعلامي تيسير النعيمي"),
        ("قال الوزير إبراهيم سالم إن 9 أشخاص قتلوا.", "الوزير إبراهيم سالم"),
        ("قالت الجامعة الأهلية إن 9 أشخاص قتلوا.", "الجامعة الأهلية"),
    ],
)
def test_who_announces_ends_before_what_is_done(text: str, speaker: str) -> None:
    assert numbers(text)[0].speaker == speaker


@pytest.mark.parametrize(
    ("text", "time", "subject"),
    [
        ("1938: الولادة في زحلة.", "1938-01-01..1938-12-31", "الولادة"),
        ("2006: جائزة النخيل للموسيقى.", "2006-01-01..2006-12-31", "جائزة"),
        ("1962: دبلوم المعهد الوطني.", "1962-01-01..1962-12-31", "دبلوم"),
    ],
)
def test_a_line_of_a_chronology(text: str, time: str, subject: str) -> None:
    told = claims(text)
    assert [(str(claim.time), claim.subject.text.split()[0]) for claim in told] == [(time, subject)]


def test_the_number_before_a_colon_may_be_none_of_a_year() -> None:
    assert [claim.kind for claim in claims("1500: عدد المشاركين.")] == ["count"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("بلغ معدل البطالة في الفصل الأول 19 في المئة.", "2023-01-01..2023-03-31"),
        ("ارتفعت صادرات الفوسفات خلال الفصل الثالث إلى 9 ملايين طن.", "2022-07-01..2022-09-30"),
        ("بلغ عدد السياح 90 ألفا في الفصل الأول.", "2023-01-01..2023-03-31"),
        ("بلغت نسبة النجاح في الفصل الأول 90 في المئة.", "2023-05-18"),
        ("يضم الكتاب في الفصل الثاني 9 قصائد.", "2023-05-18"),
    ],
)
def test_a_quarter_without_its_year_and_a_term(text: str, time: str) -> None:
    assert [str(claim.time) for claim in numbers(text) if claim.kind != "ordinal"] == [time]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وتتمسك التنسيقية بثلاثة آلاف درهم.", "التنسيقية"),
        ("وتكتنف الغموض صفقة بـ9 ملايين دولار.", "صفقة"),
        ("وتراخيص البناء بلغت 90 ترخيصا.", "ترخيصا"),
    ],
)
def test_an_unknown_verb_of_the_present_before_its_subject(text: str, subject: str) -> None:
    assert numbers(text)[0].subject.text == subject
