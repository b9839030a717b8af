"""Which claims of which documents are about one thing: copies, stories, blocking, the gate."""

from factcheck.align.alignment import Alignment, align
from factcheck.align.ladder import Rung, add_up, best, level, rung
from factcheck.align.meeting import Candidate, Worth
from factcheck.align.series import siblings
from factcheck.align.side import TOLLS, Side

__all__ = ["TOLLS", "Alignment", "Candidate", "Rung", "Side", "Worth", "add_up", "align", "best", "level", "rung", "siblings"]
