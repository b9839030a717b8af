"""Silence that looks like peace: figures of undated texts are told, with those that differ."""

from __future__ import annotations

from msgspec.structs import replace
from report_sample import CLAIMS, build, claim

from factcheck.model import Relation, Report
from factcheck.report import render
from factcheck.report.remarks import remarks
from factcheck.report.unordered import unordered

REASON = "no date in one of the texts"


def undated(reason: str = REASON, event: str = "killed") -> Report:
    claims = (*CLAIMS[:6], replace(CLAIMS[6], event=event), claim("c9", "wire/bad.txt", "7", "7", event=event))
    pairs = (Relation("c1", "c7", "not_comparable", reason, True), Relation("c7", "c9", "not_comparable", reason, True))
    return build(claims=claims, relations=pairs, groups=())


def test_figures_of_undated_texts_that_differ_are_one_group_by_value() -> None:
    found = unordered(undated())
    assert found is not None and (found.undated, found.texts, found.figures) == (1, 4, 3)
    assert [[held.id for held in members] for members in found.groups] == [["c7", "c9", "c1"]]


def test_another_reason_another_event_or_dated_texts_are_not_told_so() -> None:
    assert unordered(undated("per day against per hour")) is None
    other = unordered(undated(event="wounded"))
    assert other is not None and other.groups == ()
    dated = replace(undated(), relations=(Relation("c1", "c3", "not_comparable", REASON, True),))
    assert unordered(dated) is None


def test_tolls_of_one_day_without_an_hour_are_told_too() -> None:
    pair = (Relation("c1", "c3", "not_comparable", "of one day, the hour is not known", True),)
    report = replace(undated(), relations=pair)
    assert unordered(report) is None
    named = report.claims[0].document
    day = tuple(
        replace(document, published=document.published.replace(hour=0, minute=0))
        if document.id == named and document.published
        else document
        for document in report.documents
    )
    found = unordered(replace(report, documents=day))
    assert found is not None and (found.label, found.undated, found.figures) == ("unordered_hours", 2, 2)
    assert "TEXTS WITHOUT A DATE OR HOUR: 2 of 4" in render(replace(report, documents=day), "terminal")


def test_the_terminal_says_it_first_and_lists_what_differs() -> None:
    text = render(undated(), "terminal")
    assert "TEXTS WITHOUT A DATE: 1 of 4; figures that could not be ordered: 3" in "\n".join(text.splitlines()[:3])
    assert "DIFFERENT, ORDER UNKNOWN" in text and "    7   bad.txt:1, bad.txt:1\n    14  mawj.txt:2\n" in text
    assert "could not be ordered" not in render(build(), "terminal")


def test_the_page_says_it_before_the_summary_and_lists_what_differs() -> None:
    for lang, first, name in (("ar", "نصوص بلا تاريخ نشر: 1 من 4", "ترتيبها الزمني"), ("en", "1 of 4", "order unknown")):
        page = render(undated(), "html", lang=lang)
        assert page.index(first) < page.index('id="summary"') < page.rindex(name)
        assert 'id="order-unknown"' in page
    assert 'id="order-unknown"' not in render(build(), "html")


def test_notes_that_every_dated_text_has_are_no_remarks() -> None:
    document = build().documents[0]
    notes = ("document date 2031-05-04 from the metadata", "no document date", "document date suspect: x does not fit y")
    assert remarks(replace(document, notes=notes)) == notes[2:]
