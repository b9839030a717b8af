"""The envelope of a large group: which of its claims disagree with another of the same time, without making pairs.

Claims sorted by time; for each, the greatest low and the smallest high of all within the window decide exactly whether some
interval lies apart from its own. Linear in the number of claims after the sort.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from factcheck.model import Number


class Point(NamedTuple):
    """One claim: its day, and its interval (``None`` is open)."""

    key: str
    day: date
    low: Number | None
    high: Number | None


def disagreeing(points: Sequence[Point], days: int) -> list[str]:
    """The keys of the claims that some other claim within ``days`` excludes, in time order."""
    ordered = sorted(points, key=lambda point: (point.day, point.key))
    lows: deque[int] = deque()
    highs: deque[int] = deque()
    out, ahead = [], 0
    for at, point in enumerate(ordered):
        while ahead < len(ordered) and (ordered[ahead].day - point.day).days <= days:
            _enter(lows, ahead, ordered, greatest=True)
            _enter(highs, ahead, ordered, greatest=False)
            ahead += 1
        for window in (lows, highs):
            while window and (point.day - ordered[window[0]].day).days > days:
                window.popleft()
        top = ordered[lows[0]].low if lows else None
        bottom = ordered[highs[0]].high if highs else None
        above = point.high is not None and top is not None and top > point.high
        below = point.low is not None and bottom is not None and bottom < point.low
        if above or below:
            out.append(ordered[at].key)
    return out


def _enter(window: deque[int], at: int, ordered: Sequence[Point], greatest: bool) -> None:
    """Keep the window's indexes so that its first holds the extreme; open sides exclude nothing and stay out."""
    new = ordered[at].low if greatest else ordered[at].high
    if new is None:
        return
    while window:
        last = ordered[window[-1]].low if greatest else ordered[window[-1]].high
        if last is not None and (last > new if greatest else last < new):
            break
        window.pop()
    window.append(at)
