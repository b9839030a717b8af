"""Words that head no noun phrase, however they stand: verbs, particles, participles of manner («محتلا المركز»)."""

from __future__ import annotations

from factcheck.extract.scene import Scene

_NAMED = frozenset({"nouns", "duals", "nationalities", "places", "localities", "currencies", "units", "topics"})
_CALLED = frozenset({"noun", "attr", "thing", "people"})
_SHORTEST = 5


def headless(scene: Scene, at: int | None) -> bool:
    """Whether the word at a token is nothing that is counted, lasts or has an amount."""
    if at is None or not 0 <= at < len(scene.tokens) or at in scene.names:
        return False
    word, form = scene.words[at], scene.tokens[at].form
    if any(
        cue.klass in ("headless", "fortime") and not cue.suffix and cue.first == cue.last
        for cue in scene.at[at]
        if cue.category == "frames"
    ):
        return True
    if word.noun or any(reading.entry.category in _NAMED for reading in word.readings):
        return False
    if any(cue.klass in _CALLED for cue in scene.at[at] if cue.category == "events"):
        return False
    if word.finite or any(cue.category == "modality" and cue.klass == "will" for cue in scene.at[at]):
        return True
    if len(form) >= _SHORTEST and form.endswith(scene.shapes.clitics.objects):
        return True  # «31 حجبوها»
    if not word.readings:
        return False
    imperfect = scene.shapes.imperfect(form) or any(scene.shapes.future(form, reading.prefix) for reading in word.readings)
    return imperfect or scene.shapes.perfect(form)  # «أن التاجر يعرض», «ستضيف», «أقلعت»
