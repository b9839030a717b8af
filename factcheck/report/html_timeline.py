"""The timeline of a group as one drawing: low, best and high, and a numbered point for each source, copies as one ringed point.

Time runs as the interface reads. The table beside it says the same in words, so the drawing is one image to a screen reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.model import Group, show
from factcheck.report.chart import HIGH, LEFT, RIGHT, TOP, WIDTH, Chart, Point, chart, dates
from factcheck.report.html_ids import Page
from factcheck.report.html_markup import Html, el
from factcheck.report.labels import word
from factcheck.report.series import Entry

_ROW = 26
_TICK = 92  # labels of days need this much room


class _Canvas:
    """Coordinates of an interface: from right to left where it reads so."""

    def __init__(self, page: Page) -> None:
        self.lang = page.lang
        self._mirrored = page.lang == "ar"

    def x(self, x: int) -> int:
        return WIDTH - x if self._mirrored else x

    def text(self, x: int, y: int, said: str, class_: str, anchor: str = "middle") -> Html:
        if self._mirrored:
            anchor = {"start": "end", "end": "start"}.get(anchor, anchor)
        # Left to right in itself, or the anchors would change their meaning with the page's direction.
        return el("text", said, x=self.x(x), y=y, text_anchor=anchor, class_=class_, direction="ltr")

    def line(self, x1: int, y1: int, x2: int, y2: int, class_: str) -> Html:
        return el("line", x1=self.x(x1), y1=y1, x2=self.x(x2), y2=y2, class_=class_)

    def box(self, x: int, y: int, width: int, height: int, class_: str) -> Html:
        return el("rect", x=min(self.x(x), self.x(x + width)), y=y, width=width, height=max(height, 1), class_=class_)

    def point(self, number: int, x: int, y: int, copies: int) -> Iterator[Html]:
        if copies:
            yield el("circle", cx=self.x(x), cy=y, r=13, class_="ring")
        yield el("circle", cx=self.x(x), cy=y, r=10, class_="dot")
        yield el("text", str(number), x=self.x(x), y=y + 4, text_anchor="middle", class_="no", direction="ltr")


def _whisker(canvas: _Canvas, point: Point) -> Iterator[Html]:
    """The interval of a value; an open end is dotted to the edge."""
    for end, edge in ((point.top, TOP), (point.bottom, TOP + HIGH)):
        if end is None:
            yield canvas.line(point.x, point.y, point.x, edge, "open")
        elif end != point.y:
            yield canvas.line(point.x, point.y, point.x, end, "whisker")
            yield canvas.line(point.x - 5, end, point.x + 5, end, "whisker")


def _scale(canvas: _Canvas, drawn: Chart, group: Group) -> Iterator[Html]:
    heights = {value: y for y, value in drawn.values}
    low, high = heights.get(group.low or 0), heights.get(group.high or 0)
    if low is not None and high is not None and low != high:
        yield canvas.box(LEFT - 46, high, WIDTH - LEFT - RIGHT + 86, low - high, "band")
    for y, value in drawn.values:
        best = group.best is not None and value == group.best
        yield canvas.line(LEFT - 46, y, WIDTH - RIGHT + 40, y, "best" if best else "grid")
        yield canvas.text(LEFT - 52, y + 4, show(value), "tick best" if best else "tick", "end")
    last = -_TICK
    for x, day in drawn.days:
        yield canvas.line(x, TOP + HIGH, x, TOP + HIGH + 5, "axis")
        if x - last >= _TICK:
            yield canvas.text(x, TOP + HIGH + 22, day, "tick")
            last = x
    yield canvas.line(LEFT - 46, TOP + HIGH, WIDTH - RIGHT + 40, TOP + HIGH, "axis")


def _quantities(canvas: _Canvas, drawn: Chart, group: Group) -> Iterator[Html]:
    yield from _scale(canvas, drawn, group)
    ordered = [f"{canvas.x(point.x)},{point.y}" for point in drawn.points]
    if group.verdict == "changed" and len(ordered) > 1:
        yield el("polyline", points=" ".join(ordered), class_="series")
    for point in drawn.points:
        yield from _whisker(canvas, point)
    for point in drawn.points:
        yield from canvas.point(point.number, point.x, point.y, point.copies)


def _days(canvas: _Canvas, rows: list[tuple[int, date, date, int]]) -> Iterator[Html]:
    """One row a source, one column of days for all."""
    ends = sorted({day for _, low, high, _ in rows for day in (low, high)})
    first, span = ends[0].toordinal(), max((ends[-1] - ends[0]).days, 1)
    room = WIDTH - 2 * LEFT

    def at(day: date) -> int:
        return LEFT + (day.toordinal() - first) * room // span if len(ends) > 1 else WIDTH // 2

    bottom = TOP + _ROW * len(rows)
    last = -_TICK
    for day in ends:
        x = at(day)
        yield canvas.line(x, TOP - 8, x, bottom, "grid")
        if x - last >= _TICK:
            yield canvas.text(x, bottom + 18, day.isoformat(), "tick")
            last = x
    for place, (number, low, high, copies) in enumerate(rows):
        y = TOP + place * _ROW + _ROW // 2
        if low != high:
            yield canvas.box(at(low), y - 3, at(high) - at(low), 6, "period")
        yield from canvas.point(number, (at(low) + at(high)) // 2, y, copies)


def timeline(page: Page, group: Group, entries: Sequence[Entry], title: str) -> Html | None:
    """``None`` where there is nothing to draw."""
    canvas = _Canvas(page)
    drawn = chart(entries, (group.low, group.best, group.high))
    if drawn is not None:
        parts, height, left_out = list(_quantities(canvas, drawn, group)), drawn.height, drawn.left_out
    else:
        rows = dates(entries)
        if not rows:
            return None
        parts, height, left_out = list(_days(canvas, rows)), TOP + _ROW * len(rows) + 34, len(entries) - len(rows)
    name = f"{word('timeline', page.lang)}: {title}"
    note = el("figcaption", word("not_drawn", page.lang).format(n=left_out), class_="quiet") if left_out else None
    picture = el("svg", el("title", name), parts, viewBox=f"0 0 {WIDTH} {height}", role="img", class_="timeline")
    return el("figure", el("div", picture, class_="scroll", tabindex=0, role="group", aria_label=name), note, class_="chart")
