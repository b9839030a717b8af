"""What the look of an Arabic word tells where the lexicon does not know it. Forms are folded."""

from __future__ import annotations

from factcheck.lang.shapes import Clitics, Shapes

CLITICS = Clitics(("", "ال"), ("و", "ف"), ("س", "وس"), ("ب", "وب"), ("ل", "لل"), ("و", "ف", "ب", "ل", "ك"))

_DEFINITE = ("ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال")
_PERSONS = "يتنا"
_POSSESSED = ("ته", "تها", "تهم", "اته", "اتها", "هما", "هم", "ها")


def imperfect(form: str) -> bool:
    return form[0] == "ي" and len(form) > 3


def future(form: str, prefix: str) -> bool:
    """Whether the prefix س stands before an imperfect, and is no first letter."""
    return prefix.endswith("س") and len(form) > len(prefix) and form[len(prefix)] in _PERSONS


def present(form: str, prefix: str) -> bool:
    """Whether a known verb stands in the imperfect."""
    return len(form) > len(prefix) and form[len(prefix)] in "يت"


def definite(form: str) -> bool:
    return form.startswith(_DEFINITE)


def joined(form: str) -> bool:
    """A preposition or conjunction is written on the word, as far as its article shows it."""
    return form.startswith(("لل", "وال", "بال", "فال", "كال"))


def name(form: str) -> bool:
    """No article, no pronoun, and not the look of a verbal noun (انفعال، تفعيل، فعالة) or a noun of place (مفعلة)."""
    if len(form) < 3 or definite(form) or form.endswith(_POSSESSED):
        return False
    verbal = (form[0] == "ا" and "ا" in form[2:-1]) or (form[0] == "ت" and len(form) == 5 and form[3] == "ي")
    verbal = verbal or (len(form) == 5 and form[2] == "ا" and form[4] == "ه")
    return not verbal and not (form[0] == "م" and form[-1] == "ه")


def named(form: str) -> str:
    """للاردن → الاردن; empty for other words."""
    return "ال" + form[2:] if form.startswith("لل") and len(form) > 4 else ""


def verbal(prefix: str, suffix: str) -> bool:
    """No article and no بـ or كـ before a verb, and no «my» behind it."""
    return not prefix.endswith(("ال", "لل", "ب", "ك")) and suffix != "ي"


def adjective(form: str) -> bool:
    return len(form) > 4 and form.endswith(("يه", "ي")) and not definite(form)


SHAPES = Shapes(CLITICS, imperfect, future, present, definite, name, joined, named, verbal, adjective)
