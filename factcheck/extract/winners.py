"""Who won what is counted, where the winner tells figures apart: seats, votes, goals."""

from __future__ import annotations

from factcheck.extract import gapping, phrases, sources
from factcheck.extract.counted_kinds import phrase_last
from factcheck.extract.draft import Draft
from factcheck.extract.restrictions import Said
from factcheck.extract.scene import Scene

_WINNER = 4  # tokens behind a number in which the one who got the votes is looked for
_VOTES = frozenset({"elected_seats"})
_WON = frozenset({"elected_seats", "scored"})  # won by somebody


def winner(draft: Draft) -> Said:
    """«حصلت حركة الغد على 9 مقاعد», «إن الحزب فاز بـ9 مقاعد», «مقابل 9% لقائمة الغد»: who won what is counted."""
    scene, number, event = draft.scene, draft.number, draft.event
    if event is None or event.label not in _WON:
        return Said()
    gapped = gapping.doer(scene, number)
    if gapped:
        return Said((scene.text(*gapped),))
    for at in range(number.last + 1, min(number.last + _WINNER, len(scene.tokens))):
        if event.label in _VOTES and sources.receives(scene, at) and not scene.verb(at):
            return Said((sources.words(scene, (at, phrase_last(scene, at))),))
        if scene.stop(at) or at in scene.number_at:
            break
    first = scene.begins(number.first)
    verb = next(
        (cue for cue in scene.events if cue.key == event.label and cue.klass == "verb" and first <= cue.first < number.first),
        None,
    )
    if verb is None or not scene.verb(verb.first):
        return Said()
    start = verb.last + 1
    if not scene.nominal(start) or scene.joined(start):
        start = next((at for at in range(first, verb.first) if scene.nominal(at)), -1)
    if start < 0 or scene.joined(start):
        return Said()
    end = verb.first if start < verb.first else number.first
    return Said((_quoted(scene, start, min(phrases.phrase_end(scene, start), end - 1)),))


def _quoted(scene: Scene, first: int, last: int) -> str:
    """The words, with a name in quotation marks right behind them."""
    size = len(scene.tokens)
    if last + 1 < size and scene.tokens[last + 1].form == '"':
        closing = next((at for at in range(last + 2, min(last + 6, size)) if scene.tokens[at].form == '"'), None)
        last = closing - 1 if closing else last
    return scene.text(first, last)
