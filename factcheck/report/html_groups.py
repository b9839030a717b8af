"""The groups of the page: who says what about one thing, as a timeline and as a table of sources and values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Claim, Group, Relation, show
from factcheck.report.html_ids import Page
from factcheck.report.html_markup import Child, Html, auto, el, join, ltr
from factcheck.report.html_timeline import timeline
from factcheck.report.labels import word
from factcheck.report.series import Entry
from factcheck.report.spoken import Days, shared_days
from factcheck.report.terms import term
from factcheck.report.unordered import unordered

_WIDEST, _LONGEST = 6, 48  # more values, or longer ones, do not fit beside each other
_ALONE_LISTED = 400
_NO_DAYS = Days()


def _copies(page: Page, entry: Entry) -> Html | None:
    if not entry.repeats:
        return None
    names = join(
        *(
            join("، " if number and page.lang == "ar" else ", " if number else "", _link(page, claim))
            for number, claim in enumerate(entry.repeats)
        )
    )
    return el("span", el("span", "≡ ", aria_hidden="true"), word("copies", page.lang), " ", names, class_="copies")


def _link(page: Page, claim: Claim) -> Html:
    return el("a", el("bdi", page.source(claim.document)), href=f"#{page.claim(claim)}", title=page.index.short(claim.document))


def _who(page: Page, number: int, entry: Entry) -> Html:
    claim = entry.claim
    said = el("span", f" ({claim.speaker})", class_="quiet", dir="auto") if claim.speaker else None
    return join(el("span", str(number), class_="no"), " ", _link(page, claim), said, _copies(page, entry))


def _when(page: Page, claim: Claim, hour: Days = _NO_DAYS) -> Html:
    return auto(page.spoken.time(claim, claim.time.high in hour)) if claim.time.low else el("span", word("no_time", page.lang))


def _cell(page: Page, claim: Claim, hour: Days) -> Html:
    """That a source gives the column's value, and for which time."""
    said = page.index.documents[claim.document].quote(claim.span) if claim.document in page.index.documents else ""
    plan = el("span", f" ({term('modality', claim.modality, page.lang)})", class_="quiet") if claim.modality != "fact" else None
    return el("td", el("b", said, dir="auto"), plan, el("br"), el("span", _when(page, claim, hour), class_="quiet"), class_="hit")


def _matrix(page: Page, entries: Sequence[Entry], values: list[str], hour: Days) -> Iterator[Html]:
    heads = [el("th", word("source", page.lang), scope="col"), *(el("th", auto(value), scope="col") for value in values)]
    yield el("thead", el("tr", heads))
    rows = []
    for number, entry in enumerate(entries, 1):
        own = page.spoken.value(entry.claim)
        blank = el("td", el("span", "–", aria_hidden="true"))
        cells = (_cell(page, entry.claim, hour) if value == own else blank for value in values)
        rows.append(el("tr", el("th", _who(page, number, entry), scope="row"), cells))
    yield el("tbody", rows)


def _listing(page: Page, entries: Sequence[Entry], hour: Days) -> Iterator[Html]:
    heads = (word(name, page.lang) for name in ("source", "value", "time"))
    yield el("thead", el("tr", (el("th", head, scope="col") for head in heads)))
    rows = (
        el(
            "tr",
            el("th", _who(page, number, entry), scope="row"),
            el("td", auto(page.spoken.value(entry.claim))),
            el("td", _when(page, entry.claim, hour)),
        )
        for number, entry in enumerate(entries, 1)
    )
    yield el("tbody", rows)


def _table(page: Page, entries: Sequence[Entry], title: str, hour: Days) -> Html:
    values = list(dict.fromkeys(page.spoken.value(entry.claim) for entry in sorted(entries, key=_by_value)))
    body = (
        _matrix(page, entries, values, hour)
        if len(values) <= _WIDEST and sum(map(len, values)) <= _LONGEST
        else _listing(page, entries, hour)
    )
    caption = f"{word('who_says', page.lang)}: {title}"
    table = el("table", el("caption", caption, class_="unseen"), body, class_="matrix")
    return el("div", table, class_="scroll", tabindex=0, role="group", aria_label=caption)


def _by_value(entry: Entry) -> tuple[bool, object]:
    value = entry.claim.value
    low = value.low if value.low is not None else value.high
    return (low is None, low if low is not None else 0)


def _envelope(page: Page, group: Group) -> Html | None:
    sides = (("low", group.low), ("best", group.best), ("high", group.high))
    items = [join(el("dt", word(name, page.lang)), el("dd", ltr(show(side)))) for name, side in sides if side is not None]
    return el("dl", items, class_="envelope") if items else None


def _ladder(page: Page, relation: Relation) -> Html:
    claims = (page.index.claims.get(name) for name in (relation.left, relation.right))
    pair = [_named(page, claim) for claim in claims if claim]
    return el(
        "li",
        join(*(join(" — " if number else "", name) for number, name in enumerate(pair))),
        f": {word(relation.verdict, page.lang)} ",
        page.reason(relation.reason),
        " ",
        ltr(f"({', '.join(map(str, relation.levels))})", class_="quiet") if relation.levels else None,
    )


def _named(page: Page, claim: Claim) -> Html:
    return join(auto(page.spoken.value(claim)), " ", _link(page, claim))


def _why(page: Page, group: Group) -> Child:
    relations = [relation for name in group.claims for relation in page.index.relations.get(name, ())]
    if not relations:
        return None
    return el(
        "details",
        el("summary", word("why", page.lang)),
        el("ul", (_ladder(page, relation) for relation in relations), class_="ladder"),
    )


def _group(page: Page, group: Group, explain: bool) -> Html:
    entries = page.index.entries(group)
    claims = [claim for entry in entries for claim in (entry.claim, *entry.repeats)]
    title, name = page.spoken.title(claims) if claims else group.subject, page.group(group.id)
    hour = shared_days(entry.claim for entry in entries) if group.verdict in ("conflict", "changed") else Days()
    sources = (
        f"{word('sources', page.lang)}: {len(group.sources)} · {word('independent', page.lang)}: {group.independent_sources}"
    )
    return el(
        "article",
        el(
            "header",
            el("span", word(group.verdict, page.lang), class_=f"badge v-{group.verdict}"),
            el("h3", el("bdi", title), id=f"{name}-title"),
            el("p", sources, class_="quiet"),
        ),
        _envelope(page, group),
        timeline(page, group, entries, title),
        _table(page, entries, title, hour),
        _why(page, group) if explain else None,
        id=name,
        class_="card group",
        aria_labelledby=f"{name}-title",
        tabindex=-1,
        data_verdict=group.verdict,
        data_sources=" ".join(dict.fromkeys(filter(None, (page.document(claim.document) for claim in claims)))),
    )


def _order_unknown(page: Page) -> Html | None:
    """The figures of undated texts that differ, by value, each with who says it."""
    found = unordered(page.report)
    if found is None or not found.groups:
        return None
    cards = []
    for members in found.groups:
        values: dict[str, list[Html]] = {}
        for claim in members:
            values.setdefault(page.spoken.value(claim), []).append(_link(page, claim))
        joint = "، " if page.lang == "ar" else ", "
        rows = (
            el(
                "tr",
                el("th", auto(value), scope="row"),
                el("td", (join(joint if at else "", link) for at, link in enumerate(links))),
            )
            for value, links in values.items()
        )
        cards.append(el("div", el("h4", page.spoken.title(members)), el("table", el("tbody", rows))))
    return el(
        "div",
        el("h3", word("order_unknown", page.lang)),
        cards,
        id="order-unknown",
        class_="card order-unknown",
    )


def _alone(page: Page) -> Html | None:
    claims = page.index.alone
    if not claims:
        return None
    heads = (word(name, page.lang) for name in ("value", "subject", "time", "source"))
    rows = (
        el(
            "tr",
            el("td", auto(page.spoken.value(claim))),
            el("td", el("bdi", claim.subject.text or claim.subject.concept or term("kind", claim.kind, page.lang))),
            el("td", _when(page, claim)),
            el("td", _link(page, claim)),
        )
        for claim in claims[:_ALONE_LISTED]
    )
    rest = len(claims) - _ALONE_LISTED
    title = f"{word('alone', page.lang)}: {len(claims)}"
    table = el("table", el("thead", el("tr", (el("th", head, scope="col") for head in heads))), el("tbody", rows))
    return el(
        "details",
        el("summary", title),
        el("div", table, class_="scroll", tabindex=0, role="group", aria_label=title),
        el("p", word("more_places", page.lang).format(n=rest)) if rest > 0 else None,
        class_="card",
    )


def groups(page: Page, explain: bool) -> Html:
    """The section of the groups, the worst first, and the figures that stand alone."""
    found = [_group(page, group, explain) for group in page.index.groups]
    nothing = el("p", word("no_groups", page.lang), class_="empty")
    title = el("h2", word("groups", page.lang), " ", el("span", str(len(found)), class_="count"), id="groups-title")
    return el("section", title, _order_unknown(page), found or nothing, _alone(page), id="groups", aria_labelledby="groups-title")
