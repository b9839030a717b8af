"""What one word may mean to the claims stage, found once for every form."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from factcheck.lang.lexicon import Lexicon, Memo, Phrase, Reading, lexicon
from factcheck.lang.shapes import Clitics, Shapes, shapes
from factcheck.text.fold import fold_word

CATEGORIES = frozenset(
    {
        "events",
        "speakers",
        "modality",
        "scopes",
        "parts",
        "localities",
        "borders",
        "places",
        "frames",
        "qualifiers",
        "hedges",
        "units",
        "currencies",
        "senses",
    }
)
SPOKEN = frozenset({"events", "speakers", "modality"})
FINITE = frozenset(
    {
        "verb",
        "light",
        "weak",
        "aux",
        "verb near",
        "verb apart",
        "verb who",
        "verb soft",
        "verb on",
        "verb mass",
        "verb hurt",
        "verb made",
        "verb call",
        "verb threat",
        "verb falls",
        "verb captive",
        "verb craft",
        "verb thing",
    }
)
_PLAIN = CATEGORIES | {"functions", "nouns", "duals", "percents", "rates", "numbers", "nationalities"}
_SOFT = frozenset({"places", "frames", "scopes", "qualifiers", "senses"})


class Word(NamedTuple):
    """``readings`` in this stage's categories, the simplest only; ``cues`` and ``phrases`` those of the frame files;
    ``opens`` the clause that the word begins, if any; ``finite``, ``noun``, ``function``: what it can be."""

    readings: tuple[Reading, ...]
    cues: tuple[tuple[str, str, str, str, str], ...]
    phrases: tuple[Phrase, ...]
    opens: str
    finite: bool
    noun: bool
    function: bool
    joined: bool


_NOTHING = Word((), (), (), "", False, False, False, False)


@cache
def words_of(language: str) -> Callable[[str], Word]:
    """The word of each folded form of a language, found once; nothing for digits and marks."""
    known = lexicon(language)

    def find(form: str) -> Word:
        readings = known.readings(form)
        return _read(form, readings, known) if readings.kind in ("word", "latin") else _NOTHING

    return Memo(find).__getitem__


def _read(form: str, readings: tuple[Reading, ...], lexicon: Lexicon) -> Word:
    look = shapes(lexicon.language)
    plain = _simplest(_possible(form, readings, look), look.clitics)
    phrases = tuple(phrase for phrase in lexicon.phrases_at(form) if phrase.entry.category in CATEGORIES)
    cues = [
        (r.entry.category, r.entry.key, r.entry.klass, r.prefix, r.suffix)
        for r in plain
        if r.entry.category in CATEGORIES and not (r.entry.category == "places" and (r.suffix or r.definite))
    ]
    border = any(cue[0] == "borders" and cue[2] == "hard" and not cue[3] and not cue[4] for cue in cues)
    if border:
        cues = [cue for cue in cues if cue[0] != "events"]  # «أما» is no verb
    cues += _of_singular(plain, lexicon)
    named = look.named(form)
    if named:
        cues += [
            ("places", r.entry.key, r.entry.klass, look.clitics.to[1], "")
            for r in lexicon.readings(named)
            if r.entry.category == "places" and not r.prefix and not r.suffix
        ]
    noun = not border and any(r.entry.category == "nouns" for r in plain)
    people = any(category == "events" and klass == "people" for category, _, klass, _, _ in cues)
    function = any(r.entry.category == "functions" for r in plain) and not noun
    finite = any(category in SPOKEN and klass in FINITE for category, _, klass, _, _ in cues)
    joined = all(r.prefix not in look.clitics.plain for r in plain) if plain else look.joined(form)
    opened = opens(tuple(cues), look.clitics)
    return Word(
        plain, tuple(cues), phrases, "" if people and opened == "and" else opened, finite and not people, noun, function, joined
    )


def _of_singular(plain: tuple[Reading, ...], lexicon: Lexicon) -> list[tuple[str, str, str, str, str]]:
    """What a dual says by what its singular is called: انفجارين, جريحان; and a plural of people that is in no list: مصابي."""
    keys = {r.entry.key for r in plain if r.entry.category == "duals" and not r.suffix}
    if not any(r.entry.category == "events" for r in plain):
        keys |= {r.entry.key for r in plain if _many_people(r)}
    return [
        (r.entry.category, r.entry.key, r.entry.klass, "", "")
        for key in sorted(keys)
        for r in lexicon.readings(fold_word(key))
        if r.entry.category == "events" and r.entry.klass in ("people", "thing") and not r.prefix and not r.suffix
    ]


def _many_people(reading: Reading) -> bool:
    human = reading.entry.category == "nouns" and "human" in reading.entry.klass.split()
    return human and not reading.suffix and reading.form != fold_word(reading.entry.key)


def _possible(form: str, readings: tuple[Reading, ...], look: Shapes) -> list[Reading]:
    """The readings of these categories, without verbs and prepositions with an article («الوسط»), and without the future prefix
    before no imperfect."""
    place = any(r.definite and not r.governed and r.entry.category == "localities" for r in readings)
    return [
        r
        for r in readings
        if r.entry.category in _PLAIN
        and not (place and r.definite and r.entry.category in ("functions", "frames"))
        and not (r.definite and r.entry.category == "functions" and r.entry.klass == "verb")  # «النقل» is no «he carried»
        and (r.prefix not in look.clitics.future or look.future(form, r.prefix))
        and (r.entry.category not in SPOKEN or r.entry.klass not in FINITE or look.verbal(r.prefix, r.suffix))
    ]


def _simplest(readings: list[Reading], clitics: Clitics) -> tuple[Reading, ...]:
    """The readings that need the fewest affixes; the article is none, nor the sign of the future. A name or a glue word hides no
    other reading, nothing hides a clause border (وإن); but «قدرها» is no verb."""
    if len(readings) < 2:
        return tuple(readings)
    free = (*clitics.plain, *clitics.future)
    cost = [(reading.prefix not in free) + bool(reading.suffix) for reading in readings]
    words = [c for r, c in zip(readings, cost, strict=True) if r.entry.category not in _SOFT]
    least = min(words or cost)
    kept = [r for r, c in zip(readings, cost, strict=True) if c <= least or r.entry.category == "borders"]
    if any(r.entry.category == "frames" and not r.suffix for r in kept):
        kept = [r for r in kept if not (r.suffix and r.entry.category in SPOKEN and r.entry.klass in FINITE)]
    return tuple(kept)


def opens(cues: tuple[tuple[str, str, str, str, str], ...], clitics: Clitics) -> str:
    """What clause begins with a word, if any: ``hard``, ``that``, ``that and``, ``rel``, ``time``, ``and`` (و + verb)."""
    verb = any(
        category in SPOKEN and klass in FINITE and not prefix and not suffix for category, _, klass, prefix, suffix in cues
    )
    for category, _, klass, prefix, suffix in cues:
        if verb and prefix and prefix not in clitics.ands:
            continue  # «كان» is no «like that»
        if category == "borders" and not suffix and (not prefix or prefix in clitics.single):
            return "that and" if klass == "that" and prefix in clitics.ands else klass
    for category, _, klass, prefix, _ in cues:
        if category in SPOKEN and klass in FINITE and prefix[:1] in clitics.ands:
            return "and"
    return ""
