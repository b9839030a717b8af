"""Packs: what a newsroom knows and never wants printed, in YAML and in small Python assertions.

Nothing is imported here, so that a run without packs costs nothing. ``load`` reads packs, ``apply`` holds a report against
them, ``query`` is the fluent way to ask claims, ``examples`` proves a pack by its own examples.
"""
