"""Which claims of which documents are about one thing: copies, stories, blocking, the gate."""

from factcheck.align.alignment import Alignment, Candidate, align
from factcheck.align.ladder import add_up
from factcheck.align.series import siblings
from factcheck.align.side import TOLLS, Side

__all__ = ["TOLLS", "Alignment", "Candidate", "Side", "add_up", "align", "siblings"]
