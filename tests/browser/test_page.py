"""The HTML report in headless Chromium: layout, filters, keys, links, print, accessibility, and that nothing leaves the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace
from report_sample import CLAIMS, build

from factcheck.model import Coverage, Document, Group, Report, Span
from factcheck.report import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Open = Callable[..., "Page"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a report as a file; after the test no request but for that file and no word on the console may have been seen."""
    asked: list[str] = []
    said: list[str] = []
    contexts = []

    def go(report: Report, lang: str = "ar", width: int = 1280, fragment: str = "", **context: Any) -> Page:
        path = tmp_path / f"report-{lang}.html"
        path.write_text(render(report, "html", lang=lang, explain=True), encoding="utf-8")
        made = browser.new_context(viewport={"width": width, "height": 900}, **context)
        contexts.append(made)
        page = made.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(path.as_uri() + fragment)
        return page

    yield go
    for made in contexts:
        made.close()
    assert {url.partition("#")[0] for url in asked} <= {path.as_uri() for path in tmp_path.iterdir()}
    assert said == []


def cards(page: Page, kind: str = "article.card") -> int:
    return page.locator(f"{kind}:visible").count()


def of_every_verdict() -> Report:
    """Two claims for each verdict, in texts of their own."""
    verdicts = ("conflict", "changed", "agree", "compatible", "not_comparable")
    texts = tuple(Document(f"{verdict}.txt", "قال 12 ثم 21 أمس", publisher=verdict) for verdict in verdicts)
    claims = tuple(
        replace(CLAIMS[0], id=f"{text.id}{at}", document=text.id, span=Span("body", at, at + 2))
        for text in texts
        for at in (4, 10)
    )
    groups = tuple(
        Group(f"g-{verdict}", verdict, (f"{verdict}.txt4", f"{verdict}.txt10"), verdict, (verdict,), 1, 12, 14, 21)
        for verdict in verdicts
    )
    sample = build()
    return replace(
        sample, documents=(*sample.documents, *texts), claims=(*sample.claims, *claims), groups=(*sample.groups, *groups)
    )


def axe(page: Page) -> list[dict[str, Any]]:
    found = find_spec("axe_playwright_python")
    assert found is not None and found.origin is not None
    page.evaluate((Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8"))
    result = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
    assert len(result["passes"]) > 10
    return [
        {"rule": each["id"], "why": each["help"], "where": [node["html"][:160] for node in each["nodes"][:3]]}
        for each in result["violations"]
    ]


def test_an_accessibility_engine_finds_nothing_in_the_demo(visit: Open, demo: Report) -> None:
    page = visit(demo)
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true })")
    assert axe(page) == []


@pytest.mark.parametrize(("lang", "scheme", "width"), [("ar", "dark", 1280), ("en", "light", 390), ("en", "dark", 390)])
def test_an_accessibility_engine_finds_nothing(visit: Open, lang: str, scheme: str, width: int) -> None:
    page = visit(of_every_verdict(), lang, width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true })")
    assert axe(page) == []


def test_the_engine_finds_what_is_wrong(visit: Open) -> None:
    page = visit(build())
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img><input>')")
    assert {"image-alt", "label"} <= {each["rule"] for each in axe(page)}


def test_arabic_reads_from_the_right_and_english_from_the_left(visit: Open, demo: Report) -> None:
    for lang, side in (("ar", "right"), ("en", "left")):
        page = visit(demo, lang)
        first, second = (box for box in page.locator(".finding.error .sides").first.locator(".side").all())
        left, right = first.bounding_box(), second.bounding_box()
        assert left is not None and right is not None
        assert abs(left["y"] - right["y"]) < 2  # beside each other
        assert (left["x"] > right["x"]) == (side == "right")
        assert page.evaluate("getComputedStyle(document.querySelector('.text p')).direction") == "rtl"


def test_time_runs_as_the_interface_reads(visit: Open, sample: Report) -> None:
    for lang, later_is_left in (("ar", True), ("en", False)):
        page = visit(sample, lang)
        first, last = (dot.bounding_box() for dot in page.locator(".timeline .dot").all())
        assert first is not None and last is not None
        assert (last["x"] < first["x"]) == later_is_left


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_is_never_wider_than_the_screen(visit: Open, demo: Report, width: int) -> None:
    page = visit(demo, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 390])
def test_a_value_in_a_headline_stands_in_one_line(visit: Open, demo: Report, width: int) -> None:
    page = visit(demo, width=width)
    broken = "all => all.filter(one => one.getClientRects().length > 1).map(one => one.innerText)"
    assert page.locator("h3 bdi[dir=ltr]").evaluate_all(broken) == []


def test_filters_hide_and_bring_back(visit: Open, demo: Report) -> None:
    page = visit(demo)
    everything = cards(page)
    errors = cards(page, ".finding.error")
    assert errors > 0
    page.uncheck("input[name=severity][value=error]")
    assert cards(page, ".finding.error") == 0 and cards(page) == everything - errors
    assert str(everything - errors) in page.locator("[role=status]").inner_text()
    page.uncheck("input[name=verdict][value=conflict]")
    assert page.locator("article[data-verdict=conflict]:visible").count() == 0
    page.click("button[type=reset]")
    page.wait_for_function("n => document.querySelectorAll('article.card:not([hidden])').length === n", arg=everything)
    page.select_option("select[name=source]", index=1)
    assert page.locator("article.text-of:visible").count() == 1
    page.select_option("select[name=source]", index=0)
    page.fill("input[name=search]", "لا-يوجد-مثل-هذا")
    assert cards(page) == 0
    page.fill("input[name=search]", demo.documents[0].body.split()[0])
    assert 0 < cards(page) < everything


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_keys_walk_the_findings_under_any_layout(visit: Open, demo: Report) -> None:
    page = visit(demo)
    names = page.locator("article.finding").evaluate_all("list => list.map(each => each.id)")
    page.keyboard.press("KeyJ")
    assert focused(page) == names[0]
    # the same key of an Arabic layout types another letter
    page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {code: 'KeyJ', key: '\\u062a', bubbles: true}))")
    page.locator("body").press("KeyJ") if focused(page) == names[0] else None
    assert focused(page) == names[1]
    page.keyboard.press("KeyK")
    assert focused(page) == names[0]
    page.keyboard.press("Slash")
    assert page.evaluate("document.activeElement.name") == "search"
    page.keyboard.type("1jk")
    assert page.input_value("input[name=search]") == "1jk"  # typing is not a command
    page.keyboard.press("Escape")
    page.keyboard.press("Digit0")
    page.wait_for_function("document.querySelector('input[name=search]').value === ''")
    page.keyboard.press("Digit1")
    assert cards(page, ".finding.error") == 0
    page.keyboard.press("Shift+Slash")
    assert page.locator("#help").get_attribute("open") is not None
    page.uncheck("input[name=keys]")
    page.locator("body").press("Digit1")
    assert cards(page, ".finding.error") == 0  # switched off


def test_a_link_brings_back_what_a_filter_hid(visit: Open, demo: Report) -> None:
    page = visit(demo)
    page.uncheck("input[name=verdict][value=conflict]")
    link = page.locator("a.n.conflict").first
    target = link.get_attribute("href") or ""
    assert not page.locator(target).is_visible()
    link.click()
    page.wait_for_selector(target, state="visible")


def test_a_link_from_outside_opens_what_holds_it(visit: Open, demo: Report) -> None:
    page = visit(demo)
    assert not page.locator("#groups > details table").is_visible()
    page.evaluate("document.querySelector('#groups > details table').id = 'inside'; location.hash = 'inside'")
    page.wait_for_selector("#inside", state="visible")


def test_all_can_be_read_without_the_script(visit: Open, demo: Report) -> None:
    page = visit(demo, java_script_enabled=False)
    assert cards(page) == page.locator("article.card").count() > 0
    assert not page.locator("#filters").is_visible()


def test_print_shows_everything_and_no_controls(visit: Open, demo: Report) -> None:
    page = visit(demo, width=794)  # an A4 sheet
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert not page.locator("#filters").is_visible() and not page.locator("nav").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 794
    assert page.locator(".finding details:not([open])").count() == 0
    assert len(page.pdf(format="A4")) > 20_000


def test_light_and_dark(visit: Open, demo: Report) -> None:
    paper = {}
    for scheme in ("light", "dark"):
        page = visit(demo, color_scheme=scheme)
        paper[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper["light"] != paper["dark"]


def test_marks_differ_by_more_than_colour(visit: Open, demo: Report) -> None:
    page = visit(demo)
    styles = page.evaluate(
        "[...document.querySelectorAll('.legend .n')].map(n => { const s = getComputedStyle(n);"
        " return [s.borderBlockEndStyle, s.borderBlockEndWidth, s.fontWeight].join() })"
    )
    assert len(set(styles)) >= 5


def test_the_policy_stops_what_should_ever_slip_through(browser: Browser, demo: Report, tmp_path: Path) -> None:
    slipped = '<img src="https://example.invalid/x.png"><script>window.owned = 1</script></main>'
    text = render(demo, "html").replace("</main>", slipped)
    (tmp_path / "page.html").write_text(text, encoding="utf-8")
    page = browser.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    assert page.evaluate("typeof window.owned") == "undefined"
    assert page.evaluate("document.querySelector('img').naturalWidth") == 0
    page.close()


def test_an_empty_report_is_loud_and_sound(visit: Open) -> None:
    empty = build(claims=(), groups=(), relations=(), findings=(), unresolved=(), problems=(), coverage=Coverage())
    page = visit(empty)
    assert page.locator("[role=alert]").is_visible()
    assert axe(page) == []
