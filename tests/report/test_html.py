"""The page as markup: nothing of a document is obeyed, every link leads somewhere, all is there without the script."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from report_sample import FINDINGS, build, claim

import factcheck
from factcheck.model import Coverage, Document, Finding, Group, Problem, Quote, Relation, Report, Span
from factcheck.pipeline import check_documents
from factcheck.readers import read
from factcheck.report import render
from factcheck.report.html_markup import el, escaped, join, prose
from factcheck.settings import Settings

SAMPLES = Path(factcheck.__file__).parent / "samples"
VOID = {"meta", "br", "input"}


class Page(HTMLParser):
    """Elements with attributes and text, and whether all are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self._open):
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)

    def having(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        return [at for name, at in self.elements if name == tag and wanted.items() <= {k: v or "" for k, v in at.items()}.items()]


EVIL = (
    "</script></style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt;b&gt; javascript:alert(1) <!-- \x00\u202e ]]>"
)


def hostile() -> Report:
    document = Document(EVIL, f"{EVIL} 14 {EVIL}", EVIL, EVIL, language=EVIL, notes=(EVIL,))
    at = Span("body", len(EVIL) + 1, len(EVIL) + 3)
    held = replace(
        claim("c1", "wire/mawj.txt", "14", "14"),
        id=EVIL,
        document=EVIL,
        span=at,
        speaker=EVIL,
        place=EVIL,
        event=EVIL,
        why=(EVIL,),
    )
    twin = replace(held, id="c2", span=Span("body", 0, 5))
    quote = Quote(EVIL, at, EVIL, EVIL, EVIL, EVIL)
    finding = Finding(EVIL, "error", EVIL, EVIL, (quote, replace(quote, value="x")), EVIL, (EVIL,), (EVIL,))
    group = Group(EVIL, EVIL, (EVIL, "c2"), "conflict", (EVIL,), 1, 1, 2, 3)
    sample = build()
    problem = replace(sample.problems[0], path=EVIL, message=EVIL, hint=EVIL)
    missed = replace(sample.unresolved[0], document=EVIL, text=EVIL, reason=EVIL)
    relations = (Relation(EVIL, "c2", "conflict", EVIL, True),)
    return Report((document,), (held, twin), (group,), relations, (finding,), Coverage(1, 1, 1, 1, 1), (missed,), (problem,))


@pytest.fixture(scope="module")
def demo() -> Report:
    documents = [found for found in read([str(SAMPLES)]) if isinstance(found, Document)]
    return check_documents([replace(found, id=Path(found.id).name) for found in documents], Settings())


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_no_text_of_a_document_is_markup(lang: str) -> None:
    text = render(hostile(), "html", explain=True, lang=lang)
    page = Page(text)
    assert len(page.having("script")) == 1 and not page.having("img")
    assert not [name for _, at in page.elements for name in at if name.startswith("on") or name == "style"]
    assert text.count("</script>") == 1 and text.count("</style>") == 1
    for _, at in page.elements:
        assert (at.get("href") or "#").startswith("#")
        assert "src" not in at
    assert "\x00" not in text and "\u202e" not in text
    assert "alert(1)" in page.text  # shown, not swallowed


def test_a_page_says_that_it_is_a_report_and_is_read_as_no_article(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(render(build(), "html"), "utf-8")
    (found,) = read([str(page)])
    assert isinstance(found, Problem) and "report of this program" in found.message


def test_the_policy_allows_only_what_the_page_brings(demo: Report) -> None:
    text = render(demo, "html")
    (meta,) = Page(text).having("meta", **{"http-equiv": "Content-Security-Policy"})
    policy = meta["content"] or ""
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy and "http" not in policy
    for tag in ("style", "script"):
        inside = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert inside is not None
        assert b64encode(hashlib.sha256(inside[1].encode()).digest()).decode() in policy
    assert "url(" not in text and "@import" not in text and "//" not in re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)


@pytest.mark.parametrize(("lang", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_language_and_direction(demo: Report, lang: str, direction: str) -> None:
    page = Page(render(demo, "html", lang=lang))
    (html,) = page.having("html")
    assert (html["lang"], html["dir"]) == (lang, direction)
    assert ("Coverage: numbers seen" in page.text) == (lang == "en")


def test_every_name_is_given_once_and_every_link_leads_to_one(demo: Report, sample: Report) -> None:
    for report in (demo, sample, hostile()):
        page = Page(render(report, "html", explain=True))
        names = Counter(at["id"] for _, at in page.elements if "id" in at)
        assert max(names.values()) == 1
        for at in page.having("a"):
            assert (at["href"] or "").removeprefix("#") in names
        for _, at in page.elements:
            assert at.get("aria-labelledby") is None or at["aria-labelledby"] in names


def test_every_word_of_every_article_is_there(demo: Report) -> None:
    page = Page(render(demo, "html"))
    said = " ".join(re.sub(r" \((?:متفق|متوافق|متعارض|تغيّر|غير قابل للمقارنة)\)", "", page.text).split())
    for document in demo.documents:
        for line in document.body.splitlines():
            assert " ".join(line.split()) in said


def test_every_claim_is_marked_or_inside_a_mark_and_grouped_ones_are_links(demo: Report) -> None:
    page = Page(render(demo, "html"))
    marks = [
        at for _, at in page.elements if (at.get("class") or "").split(" ")[0] == "n" and (at.get("id") or "").startswith("c")
    ]
    grouped = {name for group in demo.groups if len(group.claims) > 1 for name in group.claims}
    assert len(marks) > len(demo.claims) * 0.9
    assert len([at for at in marks if "href" in at]) >= len(grouped) * 0.9


def test_the_worst_comes_first_and_the_coverage_is_on_top_and_last(demo: Report) -> None:
    page = Page(render(demo, "html"))
    ranks = [
        {"error": 0, "warning": 1, "info": 2}[at["data-severity"] or ""] for at in page.having("article") if "data-severity" in at
    ]
    assert ranks == sorted(ranks)
    assert page.text.index("التغطية") < page.text.index("السلسلة كاملة") < page.text.rindex("التغطية")


def test_the_differing_digits_are_marked_on_both_sides() -> None:
    left, right = (Quote("wire/mawj.txt", Span("body", 0, 3), text, value) for text, value in (("168", "168"), ("١٨٨", "188")))
    text = render(build(findings=(replace(FINDINGS[1], quotes=(left, right)),)), "html")
    assert '1<b class="diff">6</b>8' in text and '1<b class="diff">8</b>8' in text


def test_each_group_has_a_drawing_with_a_name_and_a_table(demo: Report) -> None:
    page = Page(render(demo, "html"))
    groups = [group for group in demo.groups if len(group.claims) > 1]
    drawings = page.having("svg", role="img")
    assert 0 < len(drawings) <= len(groups)
    assert len(page.having("table", **{"class": "matrix"})) == len(groups)


def test_copies_are_one_point_with_a_ring_and_one_row(sample: Report) -> None:
    page = Page(render(sample, "html"))
    assert len(page.having("circle", **{"class": "dot"})) == 2 and len(page.having("circle", **{"class": "ring"})) == 1
    assert "نقله صحيفة المرفأ" in page.text


def test_nothing_recognised_is_loud(empty: Report) -> None:
    (loud,) = Page(render(empty, "html")).having("p", role="alert")
    assert loud["class"] == "loud"
    assert not Page(render(build(), "html")).having("p", role="alert")


def test_unread_files_and_undated_texts_are_said(sample: Report) -> None:
    text = Page(render(sample, "html")).text
    assert "wire/broken.bin:3" in text and "save it as UTF-8" in text and "بلا تاريخ نشر" in text


def test_the_filters_wait_for_the_script(demo: Report) -> None:
    (form,) = Page(render(demo, "html")).having("form")
    assert "hidden" in form


def test_values_keep_their_direction() -> None:
    assert prose("يوم 2024-03-12: 12 → 21.") == 'يوم <bdi dir="ltr">2024-03-12</bdi>: <bdi dir="ltr">12 → 21</bdi>.'


@given(st.text())
def test_text_is_escaped_in_elements_and_attributes(text: str) -> None:
    made = el("p", text, title=text)
    page = Page(made)
    ((tag, at),) = page.elements
    assert tag == "p" and set(at) == {"title"}
    made.encode("utf-8")
    assert escaped(escaped(text)) == escaped(text)
    assert join(text, None, [text]) == escaped(text) + escaped(text)
