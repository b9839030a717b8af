"""What Arabic glues to a word: clitics before it, pronouns after it, and the dual and case endings of a noun."""

from __future__ import annotations

from factcheck.lang.ar.conjugation import conjugate

PREFIXES: tuple[str, ...] = (
    "", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "فال", "ك", "كال", "وب", "وبال", "ول", "ولل", "فب", "فل",
    "وك", "وكال", "فبال", "س", "وس",
)  # fmt: skip
ARTICLES: tuple[str, ...] = tuple(prefix for prefix in PREFIXES if prefix.endswith(("ال", "لل")))
VERBAL: tuple[str, ...] = tuple(prefix for prefix in PREFIXES if prefix.endswith("س"))  # «سيدي» is not س + يدي
NO_VERBS = frozenset({"nouns", "duals", "units", "currencies", "places", "localities", "nationalities", "numbers", "months"})
AND = "و"
ACCUSATIVE = "ا"
DUAL_ENDINGS = ("ان", "ين")
DUAL_CONSTRUCT = ("ا", "ي")
FEMININE_CONSTRUCT = ("تا", "تي")
_VERBS = frozenset({"events", "speakers", "modality", "scopes", "ranges", "senses"})
SUFFIXES: tuple[str, ...] = ("هما", "هم", "هن", "ها", "ه", "نا", "كم", "ي")


def dual(singular: str) -> tuple[str, ...]:
    """The four dual forms of a singular noun: جندي → جنديان، جنديين، جنديا، جنديي."""
    stem = singular[:-1] + "ت" if singular.endswith("ة") else singular
    if stem.endswith("اء"):
        stem = stem[:-1] + "ء"
    return stem + "ان", stem + "ين", stem + "ا", stem + "ي"


def accusative(form: str) -> str | None:
    """جندي → جنديا; ``None`` where no alef is written (ة، اء، ا)."""
    return None if form.endswith(("ة", "اء", "ا", "ى")) else form + "ا"


def inflect(category: str, klass: str, forms: list[str]) -> list[tuple[str, str]]:
    """The (category, form) pairs to enter for one line of a word file.

    ``nouns``, ``units`` and ``currencies`` are written singular|plural…: their accusatives are entered beside them, and the
    duals of the singular under the category ``duals``. Flags of the class: ``nodual`` (none is made: collectives, plurals
    only, or a dual that is a frequent other word), ``nisba`` (no ـي dual, it is also an adjective: صاروخي), ``abbr``
    (entered as written: the accusative of كم is not كما). In files with verbs a form with a slash is conjugated, and event
    words that are no verbs get their accusative. Nationalities get the duals that are no plural too (سوريان، سوريتين). Other
    categories are entered as written.
    """
    if category in _VERBS:
        forms = [made for form in forms for made in conjugate(form)]
    out = dict.fromkeys((category, form) for form in forms)
    flags = klass.split()
    if category in ("nouns", "units", "currencies") and "abbr" not in flags:
        for form in forms:
            made = accusative(form)
            if made and " " not in form:
                out.setdefault((category, made))
        if " " not in forms[0] and "nodual" not in flags:
            for form in dual(forms[0])[: 3 if "nisba" in flags else 4]:
                if (category, form) not in out:
                    out.setdefault(("duals", form))
    if category == "nationalities" and "ambiguous" not in flags:
        for form in forms:
            if " " not in form and form.endswith(("ي", "ية")):
                for made in dual(form)[: 2 if form.endswith("ة") else 1]:  # سوريان; سوريين is the plural as well
                    out.setdefault((category, made))
    if (category == "events" and flags[0] not in ("verb", "light", "weak")) or (category == "senses" and flags[0] != "word"):
        for form in forms:
            made = accusative(form) if " " not in form else None
            if made:
                out.setdefault((category, made))
    return list(out)
