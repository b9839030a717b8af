"""What findings and reports say of a figure in words: its value, its time, and what it is of, in Arabic and English."""

from factcheck.wording.titles import title, weight
from factcheck.wording.values import LANGUAGES, Language, said, said_hour, said_time

__all__ = ["LANGUAGES", "Language", "said", "said_hour", "said_time", "title", "weight"]
