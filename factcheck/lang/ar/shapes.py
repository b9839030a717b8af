"""What the look of an Arabic word tells where the lexicon does not know it. Forms are folded."""

from __future__ import annotations

import re

from factcheck.lang.shapes import Clitics, Shapes

CLITICS = Clitics(
    ("", "ال"), ("و", "ف"), ("س", "وس"), ("ب", "وب"), ("ل", "لل"), ("و", "ف", "ب", "ل", "ك"), ("وها", "وهم", "وهن", "وهما")
)

_DEFINITE = ("ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال")
_PERSONS = "يتنا"
_DAMMA, _VOWELS, _TATWEEL = "\u064f", "\u064e\u064f\u0650", "\u0640"
_WRITTEN_ON = "بلكوف"
_HAMZAS = {"أ": "إ", "إ": "أ"}
_ENDINGS = ("ات", "ون", "ين", "ان", "ه", "ا")
_OBJECTS = ("هما", "هم", "هن", "ها", "ه")
_POSSESSED = ("ته", "تها", "تهم", "اته", "اتها", "هما", "هم", "ها")


def imperfect(form: str) -> bool:
    """يخاطب; تستهلك, وتتمسك, ويستدعي: a derived stem of the feminine or behind «and», but not تتويج."""
    bare = form[1:] if form[0] in "وف" and len(form) > 5 else form
    derived = len(bare) > 4 and bare.startswith(("يت", "يست", "تت", "تست")) and not (len(bare) == 5 and bare[3] == "ي")
    return (derived and not bare.endswith(("ه", "ات", "ين", "ا"))) or (form[0] == "ي" and len(form) > 3)


def plural(form: str) -> bool:
    """استقلوا, وأضافوا; names in -وا are known or short."""
    return len(form) > 4 and form.endswith("وا") and not definite(form)


def they(form: str) -> bool:
    """قضوا, لقوا, غادروا."""
    return form.endswith("وا") and not definite(form)


def perfect(form: str) -> bool:
    """احتفلت, وتفوقت; اكتشف, انتقل, استعرض: the feminine ending, or a derived stem without the long vowel of its verbal noun."""
    bare = form[1:] if form[0] in "وف" and len(form) > 5 else form
    if definite(bare) or len(bare) < 5:
        return False
    if bare.endswith("ت"):
        return bare[-2] not in "اي"
    derived = bare[0] == "ا" and (bare[2] == "ت" or bare[1] == "ن" or bare[1:3] == "ست")
    return derived and len(bare) <= 6 and "ا" not in bare[1:] and bare[-1] not in "ةهين"


def future(form: str, prefix: str) -> bool:
    """Whether the prefix س stands before an imperfect, and is no first letter."""
    return prefix.endswith("س") and len(form) > len(prefix) and form[len(prefix)] in _PERSONS


def present(form: str, prefix: str) -> bool:
    """Whether a known verb stands in the imperfect."""
    return len(form) > len(prefix) and form[len(prefix)] in "يت"


def ended(form: str) -> bool:
    """تمكنت, تسلموا, توفيا, تسلمتها: the endings of the past behind a ت that need not be that of the present; a final ت of the
    root has the same look (تثبت)."""
    bare = next((form[: -len(end)] for end in _OBJECTS if form.endswith(end)), form)
    return form[0] == "ت" and len(form) > 3 and (form.endswith(("وا", "ا")) or (len(bare) > 3 and bare.endswith("ت")))


def definite(form: str) -> bool:
    return form.startswith(_DEFINITE)


def joined(form: str) -> bool:
    """A preposition or conjunction is written on the word, as far as its article shows it."""
    return form.startswith(("لل", "وال", "بال", "فال", "كال", "وو"))


def name(form: str) -> bool:
    """No article, no pronoun, and not the look of a verbal noun (انفعال، تفعيل، فعالة), a noun of place (مفعلة) or a plural
    of things (أفعلة)."""
    if len(form) < 3 or definite(form) or form.endswith(_POSSESSED):
        return False
    verbal = (form[0] == "ا" and "ا" in form[2:-1]) or (form[0] == "ت" and len(form) == 5 and form[3] == "ي")
    verbal = verbal or (len(form) == 5 and form[2] == "ا" and form[4] == "ه")
    verbal = verbal or (len(form) == 5 and form[0] == "ا" and form[4] == "ه" and "ا" not in form[1:])
    return not verbal and not (form[0] == "م" and form[-1] == "ه")


def named(form: str) -> str:
    """للاردن → الاردن; empty for other words."""
    return "ال" + form[2:] if form.startswith("لل") and len(form) > 4 else ""


def verbal(prefix: str, suffix: str) -> bool:
    """No article and no بـ or كـ before a verb, and no «my» behind it."""
    return not prefix.endswith(("ال", "لل", "ب", "ك")) and suffix != "ي"


def adjective(form: str) -> bool:
    return not definite(form) and ((len(form) > 3 and form.endswith("يه")) or (len(form) > 4 and form.endswith("ي")))


def related(form: str) -> bool:
    return len(form) > 4 and form.endswith(("يه", "ي", "يين", "يون"))


def agrees(noun: str, form: str) -> bool:
    """جنديا إضافيا, قطعة أثرية, طائرتين مسيرتين; behind broken plurals any ending of an adjective (أقراص مخدرة، جنود سوريين)."""
    if len(form) < 4 or form.endswith(_POSSESSED) or (form[0] in _WRITTEN_ON and not form.endswith(("يه", "يا"))):
        return False
    if noun.endswith("تين") or noun.endswith("تان"):
        return form.endswith(noun[-3:])
    if noun.endswith(("ه", "ات")):
        return form.endswith("ه")
    if noun.endswith("ا"):
        return form.endswith("ا") and not form.endswith("وا")
    if noun.endswith(("ين", "ون")):
        return form.endswith(noun[-2:])
    return form.endswith(("ه", "ين", "ون", "ي", "يا"))


def feminine(form: str) -> bool:
    return form.endswith("ه")


def uninflected(form: str) -> str:
    """المزوره, مزورين, مزورا → مزور: an adjective without its article and the ending that agrees with its noun."""
    bare = form[2:] if form.startswith("ال") and len(form) > 4 else form
    return next((bare[: -len(end)] for end in _ENDINGS if bare.endswith(end) and len(bare) - len(end) > 2), bare)


def of_nation(form: str) -> str:
    """فلسطينيا, فلسطينيين, فلسطينيان → فلسطيني; feminines and broken plurals (سودانية, ألمان) stay."""
    bare = next((form[: -len(end)] for end in ("ون", "ين", "ان", "ا") if form.endswith(end)), form)
    return bare if bare.endswith("ي") and len(bare) > 3 else form


def dual(form: str) -> bool:
    """حظيرتين, حظيرتان; no verb (يثبتان) and no name of a country (باكستان)."""
    verbal = form.endswith("ان") and form[:1] in ("ي", "ت")
    return len(form) > 5 and form.endswith(("تين", "تان")) and form[-4] not in "اس" and not verbal and not definite(form)


def dual_ending(form: str) -> bool:
    """متهمان, متهمين: with its ending, so that no noun owns it (متهما القضية)."""
    return len(form) > 4 and form.endswith(("ان", "ين"))


def goes_on(form: str) -> bool:
    """وتتمسك, وتدور, وتضيق, ويترصد; no verbal noun (وتفعيل، وتفاعل، وتفعلة) and no plural."""
    bare = form[1:]
    if form.startswith("وي"):
        return 4 <= len(bare) <= 6 and not bare.endswith(("ا", "ه", "ات", "ين", "يه", "ي"))
    if not form.startswith("وت") or not 4 <= len(bare) <= 6 or bare.endswith(("ه", "ات")):
        return False
    if len(bare) == 4 and bare[2] == "ي":
        return True
    return not (bare[-2] in "يا" or bare[2] == "ا") or bare.startswith("تت")


def fraction(written: str, letter: int) -> bool | None:
    """خُمس is a fraction, خَمس and تِسع are numbers."""
    seen = -1
    for at, sign in enumerate(written):
        seen += sign.isalpha()
        if seen == letter and sign in _VOWELS and written[at - 1].isalpha():
            return sign == _DAMMA
    return None


def verbless(written: str) -> bool:
    """سياحية, سيارات, سياحيين: the endings of nouns alone."""
    return written.rstrip(_TATWEEL).endswith(("ة", "ات", "يين", "يون"))


def relational(written: str) -> bool:
    """أولي (preliminary), told from أولى (first)."""
    return written.rstrip(_TATWEEL).endswith("ي")


_DUAL = re.compile("\u064e\u0651?ي\u0652?ن\u0650?\\Z|\u0651\u064eي\u0652?ن\u0650?\\Z")


def marked_dual(written: str) -> bool:
    """عراقيَّين, told from عراقيِّين by the vowel before the ending."""
    return _DUAL.search(written) is not None


def unlike(written: str, key: str) -> bool:
    """أجراء, with its first letter written so, is not of إجراء."""
    other = _HAMZAS.get(key[:1], "")
    return other != "" and other in written and key[0] not in written


SHAPES = Shapes(
    CLITICS,
    imperfect,
    plural,
    perfect,
    future,
    present,
    definite,
    name,
    joined,
    named,
    verbal,
    adjective,
    agrees,
    related,
    feminine,
    uninflected,
    dual,
    verbless,
    fraction,
    relational,
    dual_ending,
    goes_on,
    they,
    of_nation,
    marked_dual,
    unlike,
    ended,
)
