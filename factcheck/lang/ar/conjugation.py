"""The forms of a verb that news copy uses: third person, perfect and imperfect, singular, dual and plural.

The passive has the same letters, but in the perfect of verbs in ى (أجلى، أجليت): there both are given.
"""

from __future__ import annotations


def _perfect(verb: str) -> list[str]:
    if verb.endswith("ى"):
        stem = verb[:-1]
        passive = [stem + "ي", stem + "يت"] if len(verb) > 3 else []
        return [verb, stem + "ت", stem + "وا", stem + "يا", stem + "تا", *passive]
    if verb.endswith("ا"):
        stem = verb[:-1]
        return [verb, stem + "ت", stem + "وا", stem + "تا"]
    if verb.endswith("ي"):
        return [verb, verb + "ت", verb[:-1] + "وا", verb + "ا", verb + "تا"]
    return [verb, verb + "ت", verb + "وا", verb + "ا", verb + "تا"]


def _imperfect(verb: str) -> list[str]:
    body = verb[1:]
    stem = body[:-1] if body[-1] in "ىيو" else body
    dual = stem + "ي" if body[-1] in "ىي" else body
    forms = []
    for person in ("ي", "ت"):
        forms += [person + body, person + stem + "ون", person + stem + "وا", person + dual + "ان", person + dual + "ا"]
        if stem != body:
            forms.append(person + stem)
    return forms


def _verb(word: str) -> list[str]:
    perfect, _, imperfect = word.partition("/")
    return (_perfect(perfect) if perfect else []) + (_imperfect(imperfect) if imperfect else [])


def conjugate(form: str) -> list[str]:
    """``قتل/يقتل`` (perfect/imperfect, one may be missing) gives all its forms, also as first word of a phrase
    (``لقي/يلقى حتفه``); any other form stands for itself."""
    first, blank, rest = form.partition(" ")
    return [made + blank + rest for made in _verb(first)] if "/" in first else [form]
