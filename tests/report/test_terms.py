"""The page in Arabic: no id of a claim and no fixed English sentence of a note or reason."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import get_args

import golden
import pytest
from msgspec.structs import replace
from report_sample import DOCUMENTS, FINDINGS, build

import factcheck
from factcheck.checks.dates.weekday_date_mismatch import NAMES
from factcheck.model import NOWHERE, Unresolved
from factcheck.model.claim import Modality, Scope
from factcheck.model.quantity import Kind
from factcheck.report import render
from factcheck.report.options import in_language
from factcheck.report.terms import _phrases, _table, _terms, phrase, term
from factcheck.world.labels import labels

ARABIC = re.compile("[\u0621-\u064a]")


@pytest.mark.parametrize(
    ("family", "ids"),
    [
        ("event", set(labels())),
        ("scope", set(get_args(Scope)) - {"unknown"}),
        ("modality", set(get_args(Modality)) - {"fact"}),
        ("kind", {*get_args(Kind), "date"}),
    ],
)
def test_every_id_has_a_name_in_both_languages_and_no_other_is_named(family: str, ids: set[str]) -> None:
    assert {key.partition(".")[2] for key in _terms() if key.startswith(f"{family}.")} == ids
    for name in ids:
        assert ARABIC.search(term(family, name, "ar")) and term(family, name, "en").isascii()


def test_an_unknown_id_is_shown_as_it_is() -> None:
    assert (term("event", "desk_made", "ar"), term("event", None, "ar")) == ("desk_made", "")


def test_every_phrase_is_reached_and_takes_no_gap_that_is_not_there() -> None:
    rows = _table("phrases.tsv")
    assert {len(row) for row in rows} == {2} and len({english for english, _ in rows}) == len(rows) == len(_phrases())
    for english, arabic in rows:
        assert ARABIC.search(arabic) and arabic.count("{}") <= english.count("{}")
        numbers = iter(range(1, 9))
        said = re.sub(r"\{\}", lambda _: str(next(numbers)), english)  # noqa: B023
        numbers = iter(range(1, 9))
        assert phrase(said, "ar") == re.sub(r"\{\}", lambda _: str(next(numbers)), arabic)  # noqa: B023


def test_phrases_keep_values_and_name_days() -> None:
    assert phrase("document date 2031-05-04 from the metadata", "ar") == "تاريخ النص 2031-05-04 من بياناته"
    assert phrase("weekday(2024-05-21) = Tuesday ≠ Thursday", "ar") == "2024-05-21 يوافق الثلاثاء لا الخميس"
    assert phrase("Tuesday 2024-05-21", "ar") == "الثلاثاء 2024-05-21"
    assert phrase("impossible: 31 April", "ar") == "تاريخ لا وجود له: 31 أبريل/نيسان"
    assert phrase("Tuesday 2024-05-21", "en") == "Tuesday 2024-05-21" and phrase("12 + 30 = 42", "ar") == "12 + 30 = 42"
    assert all(ARABIC.search(phrase(name, "ar")) for name in NAMES)
    assert all(ARABIC.search(phrase(f"{date(2024, month, 1):%B}", "ar")) for month in range(1, 13))


def test_the_arabic_page_speaks_arabic_and_the_english_one_english() -> None:
    noted = replace(DOCUMENTS[3], notes=("the page's title only", "a note <b>of its own</b>"))
    finding = replace(
        FINDINGS[1], arithmetic="weekday(2031-05-04) = Sunday ≠ Monday", fixes=("Sunday 2031-05-04",), why=("same value",)
    )
    report = build(
        documents=(*DOCUMENTS[:3], noted),
        findings=(finding,),
        unresolved=(Unresolved("wire/bad.txt", replace(NOWHERE, end=4), "=cmd", "phone"),),
    )
    page = {lang: render(report, "html", lang=lang, explain=True) for lang in ("ar", "en")}
    for english, arabic in (
        ("killed", "قتلى"),
        ("title only", "عنوان الصفحة فقط"),
        ("phone", "رقم هاتف"),
        ("Sunday", "الأحد"),
        ("same value", "القيمة نفسها"),
    ):
        assert arabic in page["ar"] and english not in page["ar"], english
        assert english in page["en"]
    assert "a note &lt;b&gt;of its own&lt;/b&gt;" in page["ar"]


@pytest.mark.parametrize("story", ["demo-trains", "demo-solar"])
def test_all_that_the_demo_notes_has_its_arabic(story: str) -> None:
    report = golden.REPORTS[story]()
    said = [note for document in report.documents for note in document.notes]
    said += [item.reason for item in report.unresolved] + [relation.reason for relation in report.relations]
    assert [text for text in dict.fromkeys(said) if phrase(text, "ar") == text] == [], "add it to factcheck/report/phrases.tsv"


def test_what_the_checks_propose_has_its_arabic() -> None:
    """The fixed fixes of all checks, as they stand in the code; a gap for each value."""
    said = set()
    for path in (Path(factcheck.__file__).parent / "checks").rglob("*.py"):
        for found in re.findall(r'"((?:or|and|correct|check) [^"{}]+)"', path.read_text("utf-8")):
            said.add(found)
    assert len(said) > 15
    assert [text for text in sorted(said) if phrase(text, "ar") == text] == [], "add it to factcheck/report/phrases.tsv"
    assert phrase("total: 338", "ar") == "المجموع: 338" and phrase("part: 67 in place of 76", "ar") == "الجزء: 67 بدل 76"


def test_a_fix_is_said_in_the_language_of_the_page_whatever_names_it_holds() -> None:
    fix = "if وكالة موج is wrong: 21 for 12 / إن أخطأ desk7: 21 بدل 12"
    assert (in_language(fix, "ar"), in_language(fix, "en")) == tuple(reversed(fix.split(" / ")))
    assert in_language("correct the first / or the second", "ar") == "correct the first / or the second"


def test_every_reason_of_a_verdict_is_said_in_arabic() -> None:
    stand_in = {"against": "12 against 21", "both": "12 and 21", "match.reason": "12 against 21", "when.reason": "by publication"}
    verdict = Path(factcheck.__file__).parent / "verdict"
    source = "".join((verdict / name).read_text("utf-8") for name in ("pairs.py", "single.py"))
    reasons = re.findall(r'f"(\{(?:against|both|match\.reason)\}[^"]+)"', source)
    assert len(reasons) > 10
    for reason in reasons:
        said = re.sub(r"\{(\w+(?:\.\w+)?)(?::[^}]*)?\}", lambda found: stand_in.get(found[1], "2026-03-08"), reason)
        said = re.sub(r"\{[^}]*\}", "2026-03-08", said)
        assert ARABIC.search(phrase(said, "ar")), said
