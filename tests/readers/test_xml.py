"""NewsML-G2, RSS and Atom; and XML that means harm."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from making import Article, newsml

from factcheck.model import Document, Problem
from factcheck.readers import read

ARTICLE = Article(
    "وصول 12 شاحنة", ("قالت الوزارة إن 12 شاحنة & سيارة وصلت.", "ذيل 3"), "وكالة الأفق", "2021-07-23T14:51:00+03:00"
)
ITEM = newsml(ARTICLE).decode()


def results(tmp_path: Path, data: str | bytes, name: str = "a.xml") -> list[Document | Problem]:
    (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read([str(tmp_path / name)]))


def one(tmp_path: Path, data: str | bytes, name: str = "a.xml") -> Document:
    (found,) = results(tmp_path, data, name)
    assert isinstance(found, Document), found
    return found


class TestNewsml:
    def test_every_field_has_its_place(self, tmp_path: Path) -> None:
        found = one(tmp_path, ITEM.replace("<newsItem ", '<newsItem guid="urn:x:1" ').replace('tag="ar"', 'tag="ar-IQ"'))
        assert found == Document(
            id="urn:x:1",
            body="قالت الوزارة إن 12 شاحنة & سيارة وصلت.\nذيل 3",
            headline="وصول 12 شاحنة",
            publisher="وكالة الأفق",
            published=datetime(2021, 7, 23, 14, 51),
            language="ar",
            published_basis="metadata",
        )

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1256", "iso-8859-6"])
    def test_the_encoding_that_it_declares(self, tmp_path: Path, encoding: str) -> None:
        assert one(tmp_path, newsml(ARTICLE, encoding)).body == one(tmp_path, newsml(ARTICLE)).body

    def test_nitf_and_its_own_headline(self, tmp_path: Path) -> None:
        nitf = '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>'
        nitf += "<hedline><hl1>وصول 12</hl1></hedline><byline>م</byline></body.head>"
        nitf += "<body.content><p>نص\n   12</p><media><p>صورة 99</p></media><p>ذيل</p></body.content></body></nitf>"
        start, rest = ITEM.split("<html", 1)
        found = one(tmp_path, (start + nitf + rest.split("</html>")[1]).replace("<headline>وصول 12 شاحنة</headline>", ""))
        assert (found.headline, found.body) == ("وصول 12", "نص 12\nذيل")

    def test_plain_text_inside(self, tmp_path: Path) -> None:
        start, rest = ITEM.split("<inlineXML", 1)
        inline = '<inlineData contenttype="text/plain">سطر 1\n\nسطر 2\n</inlineData>'
        assert one(tmp_path, start + inline + rest.split("</inlineXML>")[1]).body == "سطر 1\n\nسطر 2"

    def test_a_message_of_several_items(self, tmp_path: Path) -> None:
        item = ITEM.partition("?>")[2]
        message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{item}{item}</itemSet></newsMessage>'
        found = results(tmp_path, message)
        assert [document.id for document in found if isinstance(document, Document)] == [
            f"{tmp_path}/a.xml#1",
            f"{tmp_path}/a.xml#2",
        ]

    def test_tables_are_read_out_and_raised_digits_stay_apart(self, tmp_path: Path) -> None:
        table = "<table><tr><th>المدينة</th><th>عدد القتلى</th></tr><tr><td>الموصل</td><td>3</td></tr></table>"
        found = one(tmp_path, ITEM.replace("<p>ذيل 3</p>", f"<p>ذيل 3<sup>2</sup></p>{table}"))
        assert found.body.splitlines()[1:] == ["ذيل 3²", "في الموصل: عدد القتلى 3"]

    @pytest.mark.parametrize(
        ("old", "new", "note"),
        [("stat:usable", "stat:withheld", "pubstatus: withheld"), ("stat:usable", "stat:canceled", "pubstatus: canceled")],
    )
    def test_what_is_not_usable_is_noted(self, tmp_path: Path, old: str, new: str, note: str) -> None:
        assert one(tmp_path, ITEM.replace(old, new)).notes == (note,)

    def test_a_picture_without_text_is_a_problem(self, tmp_path: Path) -> None:
        start = ITEM.replace("ninat:text", "ninat:picture").partition("<contentMeta>")[0]
        (problem,) = results(tmp_path, start + "<contentMeta/><contentSet/></newsItem>")
        assert isinstance(problem, Problem)
        assert "picture" in problem.message


RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>الأفق</title><language>ar-iq</language>
<item><title>مقتل 12 &amp;amp; إصابة 3</title><link>https://x/1</link><guid>g1</guid><media:content url="x"/>
<description>&lt;p&gt;ملخص 99&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>قُتل 12 شخصا<br>وأصيب 3</p><script>98</script>]]></content:encoded>
<pubDate>Fri, 23 Jul 2021 14:51:00 +0300</pubDate></item>
<item><title>عنوان 5</title><link>https://x/2</link>
<source url="https://y">المدى</source><description>ملخص 5 قتلى</description></item>
<item><title>عنوان 6</title><pubDate>غدا</pubDate></item><item/></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title type="html">&lt;b&gt;المدى&lt;/b&gt;</title>
<entry><id>urn:1</id>
<title>عنوان 12</title><updated>2021-07-24T10:00:00Z</updated><published>2021-07-23T10:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص 12</p>ذيل</div></content></entry></feed>"""


class TestFeeds:
    def test_every_item_is_a_document(self, tmp_path: Path) -> None:
        found = results(tmp_path, RSS, "a.rss")
        first, second, third = (result for result in found if isinstance(result, Document))
        assert first == Document(
            id="g1",
            body="قُتل 12 شخصا\nوأصيب 3",
            headline="مقتل 12 & إصابة 3",
            publisher="الأفق",
            published=datetime(2021, 7, 23, 14, 51),
            language="ar",
            published_basis="metadata",
        )
        assert (second.id, second.publisher, second.body, second.notes) == (
            "https://x/2",
            "المدى",
            "ملخص 5 قتلى",
            ("the feed's summary only",),
        )
        assert (third.id, third.headline, third.published) == (f"{tmp_path}/a.rss#3", "عنوان 6", None)
        assert ["publication date" in str(result) for result in found if isinstance(result, Problem)] == [True, False]

    def test_atom_takes_the_date_of_publication_before_that_of_change(self, tmp_path: Path) -> None:
        found = one(tmp_path, ATOM, "a.atom")
        assert (found.id, found.publisher, found.headline, found.body) == ("urn:1", "المدى", "عنوان 12", "نص 12\nذيل")
        assert (found.published, found.language) == (datetime(2021, 7, 23, 10), "ar")

    def test_an_empty_feed_is_a_problem(self, tmp_path: Path) -> None:
        assert isinstance(results(tmp_path, "<rss><channel><title>x</title></channel></rss>")[0], Problem)


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
)


class TestHostile:
    @pytest.mark.parametrize(
        ("data", "reason", "line"),
        [
            (LAUGHS + "]>\n<rss>&j;</rss>", "document type", 1),
            (
                '<!DOCTYPE r [<!ENTITY e SYSTEM "secret.txt">]><rss><channel><item><title>&e;</title></item></channel></rss>',
                "type",
                1,
            ),
            ('\n<!DOCTYPE rss SYSTEM "http://example.invalid/x.dtd"><rss/>', "document type", 2),
            ("<a>" * 100_000, "nested", 1),
            ("<rss>\n<channel>\n</rss>", "mismatched tag", 3),
            ("<rss>\n&nbsp;</rss>", "undefined entity", 2),
            ("<rss>\n<channel>", "no element found", 2),
            ("<testsuite/>", "<testsuite>", None),
            ("<html/>", "<html>", None),
            ('<?xml version="1.0" encoding="no-such"?><rss/>', "encoding", None),
            ("نص بلا وسوم", "syntax error", 1),
            (b"<rss>" + b"\xff</rss>", "not well-formed", 1),
        ],
    )
    def test_is_refused_with_its_line(self, tmp_path: Path, data: str | bytes, reason: str, line: int | None) -> None:
        (problem,) = results(tmp_path, data)
        assert isinstance(problem, Problem)
        assert reason in problem.message
        assert problem.line == line

    def test_markup_in_a_feed_runs_nothing_and_hides_nothing(self, tmp_path: Path) -> None:
        html = (
            "<p>قبل 1<style>99</style></p><table><tr><td>2<table><tr><td>3</table><td>4</div></table><!-- 98 --><p>بعد 5"
            + "<b>" * 50_000
        )
        feed = f"<rss><channel><item><title>ع</title><description><![CDATA[{html}]]></description></item></channel></rss>"
        found = one(tmp_path, feed)
        assert [number for number in "12345" if number in found.body] == list("12345")
        assert "9" not in found.body
