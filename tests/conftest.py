"""What every property test shares: no deadline, for a slow moment of the machine is no error of the program."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
