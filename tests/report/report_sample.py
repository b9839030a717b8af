"""A report made by hand: four texts of invented outlets, one of them a copy, one undated and hostile."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from factcheck.model import (
    Claim,
    Coverage,
    Document,
    Extraction,
    Finding,
    Group,
    Level,
    Problem,
    Quantity,
    Quote,
    Relation,
    Report,
    Span,
    Subject,
    Time,
    Unresolved,
    When,
)

FERRY = "غرقت عبّارة قبالة الساحل فجر الأحد.\nوقالت هيئة الموانئ إن 14 راكبا لقوا حتفهم."
LATER = "ارتفعت حصيلة غرق العبّارة إلى نحو ١٩ راكبا بينهم ثلث من الأطفال، وصوّت 60% للحداد و45% ضده."
BAD = "=cmd\x1b[31m 🚢 بلغ العدد 7\u202e ركاب\u2028في الميناء ⟦هنا⟧"

DOCUMENTS = (
    Document("wire/mawj.txt", FERRY, "غرق عبّارة", "وكالة موج", datetime(2031, 5, 4, 9, 30), published_basis="metadata"),
    Document("wire/copy.txt", FERRY, "", "صحيفة المرفأ", datetime(2031, 5, 4, 11, 0), published_basis="metadata"),
    Document("wire/later.txt", LATER, "", "قناة الضفة", datetime(2031, 5, 6, 8, 0), published_basis="dateline"),
    Document("wire/bad.txt", BAD, notes=("the file's date could not be read",)),
)
BY_ID = {document.id: document for document in DOCUMENTS}


def at(document: str, words: str) -> Span:
    start = BY_ID[document].body.index(words)
    return Span("body", start, start + len(words))


def sentence(document: str, span: Span) -> Span:
    body = BY_ID[document].body
    start = body.rfind("\n", 0, span.start) + 1
    end = body.find("\n", span.end)
    return Span("body", start, len(body) if end < 0 else end)


def claim(name: str, document: str, words: str, value: str = "", day: date | None = None, **more: object) -> Claim:
    span = at(document, words)
    quantities = {
        "14": Quantity(span, 14, 14, "count", unit="dead", why=("digits: 14",)),
        "~19": Quantity(span, 19, 19, "count", "about", "dead"),
        "1/3": Quantity(span, Fraction(1, 3), Fraction(1, 3), "fraction", unit="fraction"),
        "60": Quantity(span, 60, 60, "percent", unit="percent"),
        "45": Quantity(span, 45, 45, "percent", unit="percent"),
        "7": Quantity(span, 7, 7, "count", unit="passenger"),
        "?": Quantity(span, None, None, "vague", "vague", "dead", vague=(11, 99)),
        ">=2.5": Quantity(span, Fraction(5, 2), None, "measure", "at_least", "barrel", per="day"),
    }
    shared: dict[str, object] = {
        "subject": Subject("راكبا", "راكب", "dead", ("غريق",), frozenset({"by:drowning"})),
        "place": "الساحل",
        "place_id": "XX/coast",
        "event": "killed",
        "scope": "event",
        "time": Time(day, day, "published") if day else Time(None, None, "unknown"),
        "why": ("subject: راكبا → dead",),
    }
    return Claim(name, document, span, sentence(document, span), quantities[value], **(shared | more))


FIRST, THIRD = date(2031, 5, 4), date(2031, 5, 6)
CLAIMS = (
    claim("c1", "wire/mawj.txt", "14", "14", FIRST, speaker="هيئة الموانئ"),
    claim("c2", "wire/copy.txt", "14", "14", FIRST),
    claim("c3", "wire/later.txt", "١٩", "~19", THIRD, part_of=None),
    claim("c4", "wire/later.txt", "ثلث", "1/3", THIRD, part_of="c3", modality="plan"),
    claim("c5", "wire/later.txt", "60%", "60", THIRD),
    claim("c6", "wire/later.txt", "45%", "45", THIRD),
    claim("c7", "wire/bad.txt", "7", "7"),
    Claim(
        "c8",
        "wire/mawj.txt",
        at("wire/mawj.txt", "فجر الأحد"),
        sentence("wire/mawj.txt", at("wire/mawj.txt", "فجر الأحد")),
        When(at("wire/mawj.txt", "فجر الأحد"), FIRST, FIRST, relative=True, why=("weekday: الأحد",)),
        time=Time(FIRST, FIRST, "stated"),
    ),
)


def quote(name: str, value: str) -> Quote:
    held = next(claim for claim in CLAIMS if claim.id == name)
    document = BY_ID[held.document]
    return Quote(held.document, held.span, document.quote(held.span), value, str(held.time), document.publisher)


FINDINGS = (
    Finding(
        "consistency.changed",
        "info",
        "The toll rose from 14 to 19.",
        "ارتفعت الحصيلة من 14 إلى 19.",
        (quote("c1", "14"), quote("c3", "~19")),
    ),
    Finding(
        "arithmetic.percent_total",
        "error",
        "The shares add up to 105%.",
        "مجموع النسب 105%.",
        (quote("c5", "60 percent"), quote("c6", "45 percent")),
        "60 + 45 = 105 > 100",
        ("60% → 55%", "45% → 40%"),
        ("checked: shares of one vote",),
    ),
    Finding("desk.look", "warning", "=HYPERLINK(1) is no text", "انظر", (quote("c7", "7 passenger"),)),
)

LADDER = (Level("subject", "same concept"), Level("time", "two days apart"), Level("value", "differ"))


def build(**changes: object) -> Report:
    shared: dict[str, object] = {
        "documents": DOCUMENTS,
        "claims": CLAIMS,
        "groups": (
            Group(
                "g1",
                "dead+by:drowning",
                ("c1", "c2", "c3"),
                "changed",
                ("وكالة موج", "صحيفة المرفأ", "قناة الضفة"),
                2,
                14,
                19,
                19,
            ),
            Group("g2", "passenger", ("c7",), "single", ("wire/bad.txt",), 1),
        ),
        "relations": (
            Relation("c1", "c2", "agree", "equal", False, LADDER[:1]),
            Relation("c1", "c3", "changed", "a toll that rose", True, LADDER, "info"),
            Relation("c2", "c3", "changed", "a toll that rose", True, LADDER, "info"),
        ),
        "findings": FINDINGS,
        "coverage": Coverage(9, 8, 8, 3, 4, 0),
        "unresolved": (Unresolved("wire/bad.txt", Span("body", 0, 4), "=cmd", "phone"),),
        "problems": (Problem("wire/broken.bin", "not a text", "save it as UTF-8", 3),),
    }
    return Report(**(shared | changes))


def extract() -> list[Extraction]:
    """One extraction a document, with as many values as claims."""
    return [
        Extraction(
            document,
            tuple(held.value for held in CLAIMS if held.document == document.id and isinstance(held.value, Quantity)),
            tuple(held.value for held in CLAIMS if held.document == document.id and isinstance(held.value, When)),
            tuple(held for held in CLAIMS if held.document == document.id),
            build().unresolved if document.id == "wire/bad.txt" else (),
        )
        for document in DOCUMENTS
    ]
