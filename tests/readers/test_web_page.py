"""HTML pages: the article, its tables, and what the page says about itself."""

from __future__ import annotations

import builtins
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from factcheck.model import Document, Problem
from factcheck.readers import read

BODY = """<nav><a href="/">الرئيسية</a> <a href="/x">اقتصاد 24</a></nav>
<article><h1>وصول 12 شاحنة إلى الميناء</h1>
<p>قالت الوزارة إن <b>12</b> شاحنة وصلت إلى الميناء اليوم الجمعة، وإن 3 أخرى في الطريق إليه.</p>
<p>وأضافت أن عدد القتلى بلغ 7 قتلى<sup><a href="#n1">1</a></sup> و<span>20</span> جريحا، وأن الكلفة 3&#160;500 دينار.</p>
<table><caption>الضحايا</caption><tr><th>المحافظة</th><th>عدد القتلى</th></tr><tr><td>نينوى</td><td>12</td></tr></table>
<blockquote>وقال المتحدث باسم الوزارة في مؤتمر صحفي: لدينا 40 جنديا.</blockquote></article>
<aside><h3>الأكثر قراءة</h3><ul><li><time datetime="2019-01-01">قديم</time><a href="/z">مقتل 100 شخص</a></li></ul></aside>
<footer>جميع الحقوق محفوظة 2019</footer>"""
TOLD = """قالت الوزارة إن 12 شاحنة وصلت إلى الميناء اليوم الجمعة، وإن 3 أخرى في الطريق إليه.
وأضافت أن عدد القتلى بلغ 7 قتلى¹ و20 جريحا، وأن الكلفة 3\u00a0500 دينار.
الضحايا
في نينوى: عدد القتلى 12
وقال المتحدث باسم الوزارة في مؤتمر صحفي: لدينا 40 جنديا."""


def page(head: str = "", body: str = BODY) -> str:
    title = "<title>وصول 12 شاحنة | الأفق</title>"
    return f'<!DOCTYPE html><html lang="ar" dir="rtl"><head>{title}{head}</head><body>{body}</body></html>'


def result(tmp_path: Path, data: str | bytes, name: str = "a.html", **options: Any) -> Document | Problem:
    (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    (found,) = read([str(tmp_path / name)], **options)
    return found


def one(tmp_path: Path, data: str | bytes, name: str = "a.html", **options: Any) -> Document:
    found = result(tmp_path, data, name, **options)
    assert isinstance(found, Document), found
    return found


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.XHTML"])
def test_the_article_and_nothing_around_it(tmp_path: Path, name: str) -> None:
    found = one(tmp_path, page(), name)
    assert (found.headline, found.body) == ("وصول 12 شاحنة إلى الميناء", TOLD)
    assert (found.id, found.language, found.published, found.publisher) == (str(tmp_path / name), "ar", None, "")


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (page('<meta charset="windows-1256">').encode("cp1256", "xmlcharrefreplace"), ("encoding: Windows-1256",)),
        (page().encode("cp1256", "xmlcharrefreplace"), ("encoding: Windows-1256, guessed",)),
        (page('<meta charset="windows-1256">').encode(), ()),
        (page().encode("utf-16"), ("encoding: UTF-16",)),
        (f'<?xml version="1.0" encoding="utf-8"?>\n{page()}'.encode(), ()),
    ],
)
def test_encodings_declared_or_not(tmp_path: Path, data: bytes, note: tuple[str, ...]) -> None:
    found = one(tmp_path, data)
    assert (found.body, found.notes) == (TOLD, note)


class TestMetadata:
    @pytest.mark.parametrize(
        "head",
        [
            '<meta property="article:published_time" content="2021-07-23T14:51:00+03:00">',
            '<meta name="pubdate" content="Fri, 23 Jul 2021 14:51:00 +0300">',
            ld('{"@type": "NewsArticle", "datePublished": "2021-07-23T14:51:00Z", "dateModified": "2022-01-01"}'),
            ld(
                '{"@graph": [{"@type": "WebPage", "datePublished": "2001-01-01"},'
                ' {"@type": ["X", "ReportageNewsArticle"], "datePublished": "2021-07-23T14:51"}]}'
            ),
            ld("{broken") + ld('[{"@type": "BlogPosting", "datePublished": "2021-07-23 14:51"}]'),
        ],
    )
    def test_the_date_of_publication(self, tmp_path: Path, head: str) -> None:
        found = one(tmp_path, page(head), published="2000-01-01")
        assert (found.published, found.published_basis) == (datetime(2021, 7, 23, 14, 51), "metadata")

    @pytest.mark.parametrize(
        "time", ['<time datetime="2021-07-23T14:51">23</time>', '<span itemprop="datePublished" content="2021-07-23T14:51">']
    )
    def test_the_date_in_the_article(self, tmp_path: Path, time: str) -> None:
        assert one(tmp_path, page(body=BODY.replace("<h1>", f"{time}<h1>"))).published == datetime(2021, 7, 23, 14, 51)

    @pytest.mark.parametrize(
        "head",
        [
            '<meta property="article:modified_time" content="2021-07-23">',
            ld('{"@type": "WebPage", "datePublished": "2021-07-23"}'),
            ld('[{"@type": "Article", "datePublished": "2021-07-23"}, {"@type": "Article", "datePublished": "2021-07-20"}]'),
            ld('{"@type": "Article", "datePublished": {"x": 1}, "publisher": [3]}'),
            ld("[" * 10_000),
        ],
    )
    def test_other_dates_are_not_taken(self, tmp_path: Path, head: str) -> None:
        assert one(tmp_path, page(head)).published is None

    def test_a_date_that_cannot_be_read_is_noted(self, tmp_path: Path) -> None:
        found = one(tmp_path, page('<meta name="date" content="الجمعة">'), published="2021-07-24")
        assert found.published == datetime(2021, 7, 24)
        assert found.notes == ("the page's date «الجمعة» cannot be read",)

    def test_publisher_address_and_headline(self, tmp_path: Path) -> None:
        head = ld('{"@type": "Article", "headline": "عنوان 12", "publisher": {"name": "وكالة الأفق"}}')
        head += '<meta property="og:site_name" content="غيرها"><link rel="canonical" href="https://x.example/1">'
        found = one(tmp_path, page(head, BODY.replace("h1>", "h2>")), publisher="المدى")
        assert (found.publisher, found.headline, found.notes) == ("وكالة الأفق", "عنوان 12", ("url: https://x.example/1",))

    def test_the_title_without_the_publisher(self, tmp_path: Path) -> None:
        found = one(tmp_path, page('<meta property="og:site_name" content="الأفق">', BODY.replace("h1>", "h2>")))
        assert (found.publisher, found.headline) == ("الأفق", "وصول 12 شاحنة")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (page(body=""), None),
        ("<html><body></body></html>", "no article"),
        (b"%PDF-1.4\nx", "PDF"),
        (page('<meta name="generator" content="factcheck">'), "report of this program"),
        ("<div>" * 60_000 + "نص", "no HTML"),
        ("نص بلا وسوم 12", "no HTML"),
        (b"<p>" + b"x" * (1 << 24), "too large"),
    ],
)
def test_pages_without_an_article(tmp_path: Path, data: str | bytes, reason: str | None) -> None:
    found = result(tmp_path, data)
    if reason is None:
        assert isinstance(found, Document)
        assert (found.body, found.notes) == ("", ("the page's title only",))
    else:
        assert isinstance(found, Problem)
        assert reason in found.message


@pytest.mark.parametrize(("name", "package"), [("a.html", "trafilatura"), ("a.docx", "docx"), ("a.pdf", "pypdf")])
def test_a_missing_package_is_named_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, package: str
) -> None:
    from making import Article, docx

    known = builtins.__import__

    def refuse(wanted: str, *arguments: Any, **options: Any) -> Any:
        if wanted.partition(".")[0] == package:
            raise ModuleNotFoundError(f"No module named {package!r}", name=package)
        return known(wanted, *arguments, **options)

    data = {"a.html": page().encode(), "a.docx": docx(Article("ع", ("ن",))), "a.pdf": b"%PDF-1.4"}[name]
    (tmp_path / "b.txt").write_text("نص 12 شخصا", encoding="utf-8")
    monkeypatch.setattr(builtins, "__import__", refuse)
    found = result(tmp_path, data, name)
    assert isinstance(found, Problem)
    assert package in found.message
    assert found.hint == f'pip install "arqam-factcheck[{Path(name).suffix[1:]}]"'
    assert isinstance(next(read([str(tmp_path / "b.txt")])), Document)


def test_an_import_that_fails_for_an_unnamed_reason_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = builtins.__import__

    def refuse(wanted: str, *arguments: Any, **options: Any) -> Any:
        if wanted == "trafilatura":
            raise ImportError("lxml.html.clean is a separate project")
        return known(wanted, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", refuse)
    found = result(tmp_path, page())
    assert isinstance(found, Problem)
    assert found.message.endswith("install more: lxml.html.clean is a separate project")
