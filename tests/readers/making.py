"""One article in every format that a newsroom holds."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

FONTS = [
    Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
    Path("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"),
]
FONT = next((font for font in FONTS if font.is_file()), None)


@dataclass(frozen=True)
class Article:
    """A headline, the paragraphs below it, and what is known of its origin."""

    headline: str
    paragraphs: tuple[str, ...]
    publisher: str = ""
    published: str = ""

    @property
    def text(self) -> str:
        return "\n".join((self.headline, *self.paragraphs)) + "\n"


def html(article: Article) -> bytes:
    head = f"<title>{escape(article.headline)}</title>"
    head += f'<meta property="og:site_name" content={quoteattr(article.publisher)}>' if article.publisher else ""
    head += f'<meta property="article:published_time" content="{article.published}">' if article.published else ""
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in article.paragraphs)
    page = f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">{head}</head><body>'
    return f"{page}<article><h1>{escape(article.headline)}</h1>\n{body}</article></body></html>".encode()


def docx(article: Article) -> bytes:
    from docx import Document

    word = Document()
    word.add_heading(article.headline, 0)
    for paragraph in article.paragraphs:
        word.add_paragraph(paragraph)
    return saved(word)


def saved(word: object) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def pdf(article: Article) -> bytes:
    from fpdf import FPDF

    assert FONT is not None
    page = FPDF()
    page.add_page()
    page.add_font("own", "", str(FONT))
    page.set_font("own", size=12)
    page.set_text_shaping(True, direction="rtl", script="arab", language="ara")
    for line in (article.headline, *article.paragraphs):
        page.multi_cell(0, 7, line, align="R")
        page.ln(3)
    return bytes(page.output())


def ninjs_item(article: Article) -> dict[str, object]:
    item: dict[str, object] = {"uri": f"urn:{article.headline}", "headline": article.headline, "language": "ar"}
    item |= {"body_text": "\n".join(article.paragraphs)}
    item |= {"versioncreated": article.published} if article.published else {}
    return item | ({"infosource": [{"name": article.publisher}]} if article.publisher else {})


def ninjs(article: Article) -> bytes:
    return json.dumps(ninjs_item(article), ensure_ascii=False).encode()


def ninjs2(article: Article) -> bytes:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in article.paragraphs)
    item: dict[str, object] = {
        "uri": f"urn:2:{article.headline}",
        "language": "ar",
        "headlines": [{"role": "main", "value": article.headline}],
    }
    item |= {"bodies": [{"role": "html", "contenttype": "text/html", "value": f"<section>{text}</section>"}]}
    item |= {"versioncreated": article.published} if article.published else {}
    item |= {"infosources": [{"name": article.publisher}]} if article.publisher else {}
    return json.dumps(item).encode()


def newsml(article: Article, encoding: str = "utf-8") -> bytes:
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in article.paragraphs)
    name = f"<infoSource><name>{escape(article.publisher)}</name></infoSource>" if article.publisher else ""
    date = f"<versionCreated>{article.published}</versionCreated>" if article.published else ""
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n'
    text += '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" xml:lang="ar">'
    text += f'<itemMeta><itemClass qcode="ninat:text"/>{date}<pubStatus qcode="stat:usable"/></itemMeta>'
    text += f'<contentMeta>{name}<language tag="ar"/><headline>{escape(article.headline)}</headline></contentMeta>'
    text += '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
    text += f"<head><title/></head><body>{body}</body></html></inlineXML></contentSet></newsItem>"
    return text.encode(encoding, "xmlcharrefreplace")


def rss(article: Article) -> bytes:
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in article.paragraphs)
    date = f"<dc:date>{article.published}</dc:date>" if article.published else ""
    text = (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    )
    text += f"<channel><title>{escape(article.publisher)}</title><item><title>{escape(article.headline)}</title>{date}"
    return f"{text}<content:encoded><![CDATA[{body}]]></content:encoded></item></channel></rss>".encode()


def plain(encoding: str) -> Callable[[Article], bytes]:
    return lambda article: article.text.encode(encoding, "xmlcharrefreplace")


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


FORMATS: dict[str, tuple[str, Callable[[Article], bytes]]] = {
    "html": (".html", html),
    "docx": (".docx", docx),
    "ninjs": (".json", ninjs),
    "ninjs 2": (".json", ninjs2),
    "newsml": (".xml", newsml),
    "newsml cp1256": (".xml", lambda article: newsml(article, "windows-1256")),
    "rss": (".rss", rss),
    "utf-16": (".txt", plain("utf-16")),
    "utf-16 without mark": (".txt", plain("utf-16-le")),
    "zip": (".zip", lambda article: zipped({"in/a.txt": article.text.encode()})),
}
