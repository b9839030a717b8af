"""Every width, window and limit that decides a verdict, by name. Exact numbers only."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from msgspec import Struct

Policy = Literal["range", "conservative", "majority", "source-order"]


class Settings(Struct, frozen=True):
    """One value per named setting; see ``docs`` for the reasons behind the defaults."""

    about_width: Fraction = Fraction("0.1")
    """«نحو N» stands for N ± this share of it (at least half of its last written place)."""
    still_width: Fraction = Fraction("0.03")
    """Two hedged figures of two times that differ by no more than this share still stand beside each other."""
    about_still: Fraction = Fraction("0.06")
    """The same for «about» where not both texts say their time."""
    bound_width: Fraction = Fraction("0.25")
    """A bound and a figure of another time that satisfies it stand beside each other up to this share."""
    bound_reach: Fraction = Fraction("0.5")
    """A bound says nothing of a figure of its own time that lies farther away than this share, and is not told of it."""
    copy_ratio: Fraction = Fraction("0.8")
    """Two sentences with masked numbers are copies from this similarity on (0..1)."""
    copy_min_words: int = 6
    """Shorter sentences are never copies: captions and table lines are alike by chance."""
    story_link: Fraction = Fraction("0.13")
    """Two documents whose telling words are at least this alike tell one story."""
    draft_link: Fraction = Fraction("0.08")
    """The same for a draft and a text that it is to be held against: the desk says that they tell one story."""
    story_bridge: Fraction = Fraction("0.18")
    """Two documents that are both at least this alike to a third tell one story."""
    story_neighbours: int = 32
    """With all other documents of its story a document is compared where they are no more than this."""
    crowd_neighbours: int = 8
    """With how many it is compared where they are more, the most alike first: a story of very many texts costs no square of them,
    and the groups that its claims make are judged as a whole (see ``pairs_limit``)."""
    gate_points: int = -45
    """What a pair's ladder must add up to (``align/points.tsv``) before the two values are compared."""
    gate_apart: int = 10
    """Points more that the gate asks where the two figures differ: the value will not make up for them."""
    anchor_points: int = 10
    """Points from which an agreement speaks for the rest of its series."""
    least_points: int = -22
    """Points of ladder and value together below which a pair gets no verdict at all."""
    agree_points: int = -10
    """Points that an agreement needs."""
    apart_points: int = 5
    """Points more that an equal common figure needs where the two texts say different times."""
    change_points: int = -16
    """Points that a change needs: developments are information, and most often right."""
    group_points: int = -25
    """The same between two claims that all other relations put into one group."""
    group_share: Fraction = Fraction("0.3")
    """Two parts of a group are one where at least this share of the pairs between their texts has a relation; a change
    is told within one group only, unless it is sure."""
    compatible_points: int = -10
    """Points that two compatible figures need."""
    certain_points: int = 6
    """Points from which an equal count agrees although a slot of the two claims differs."""
    amount_points: int = 0
    """Points from which an equal amount does, whose unit is the same too."""
    alarm_points: int = 12
    """Points that a conflict needs: a wrong alarm costs most."""
    objection_points: int = 5
    """Points that a conflict has the more where the later text objects to what others say («لا كما أعلنت الوزارة»)."""
    misprint_points: int = 7
    """Points that a conflict of the same digits in another order has the more, where the figure is an unusual one."""
    sure_points: int = 25
    """Points from which a conflict of sharp figures is an error and not only a warning."""
    doubt_points: int = 8
    """Points more that two different figures need for each doubt: one is a plan, a part, or restricted."""
    date_points: int = 10
    """Points that two dates need to agree."""
    running_hours: int = 2
    """A higher toll published this many hours later is a development, sooner it is a rival figure."""
    toll_days: int = 30
    """A lower toll told this many days after a higher one is the toll of another event."""
    level_days: int = 3
    """Two levels (troops, prices, population) that no text dates in words, told within this many days, are of one time."""
    misprint_days: int = 31
    """The same digits in another order, printed within this many days, are a misprint where all else is one thing."""
    pairs_limit: int = 2000
    """A group with more pairs than this gets an envelope instead of pairs."""
    policy: Policy = "range"
    """How a group's low, best and high are chosen."""
