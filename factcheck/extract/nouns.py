"""The counted noun beside a number, by position and form only; what it means is the claims stage's affair."""

from __future__ import annotations

from factcheck.extract.items import Context

_OPEN = ("(", '"', "/")
_NO_NOUN = ("functions", "weekdays", "hedges", "percents")


def is_noun(ctx: Context, at: int) -> bool:
    """Whether a token can be a counted noun: a word that is no function word, verb, number, and carries no و of its own."""
    if not 0 <= at < len(ctx.tokens) or at in ctx.taken:
        return False
    token = ctx.tokens[at]
    if token.kind != "word" or len(token.form) < 2:
        return False
    plain = [r.entry for r in token.readings if not r.prefix and not r.suffix]
    if any(entry.category in ("nouns", "units", "currencies", "duals") for entry in plain):
        return True
    if any(entry.category in _NO_NOUN or (entry.category == "numbers") for entry in plain):
        return False
    if plain and all(entry.category == "events" and entry.klass.startswith("verb") for entry in plain):
        return False
    if any(r.entry.category == "numbers" for r in token.readings):
        return False
    if any(
        r.prefix and not r.definite and r.prefix[-1] in "بلفك" and r.entry.category in ("functions", "nouns", "places")
        for r in token.readings
    ):
        return False
    return not _joined(ctx, at)


def _joined(ctx: Context, at: int) -> bool:
    """A word that begins with و or ف and of which the lexicon knows the rest, or nothing."""
    form = ctx.tokens[at].form
    return form[0] == "و" or (form[0] in "فبل" and any(r.prefix.startswith(form[0]) for r in ctx.tokens[at].readings))


def noun_after(ctx: Context, at: int) -> tuple[int, int] | None:
    """The noun at a token, or behind «من» («27 من المتطوعين»), as a token range."""
    if is_noun(ctx, at):
        return at, at
    if ctx.form(at) == "من" and is_noun(ctx, at + 1) and ctx.form(at + 1) not in ("اصل", "مجموع", "اجمالي", "مجمل", "بينهم"):
        definite = ctx.form(at + 1).startswith("ال") or any(r.suffix for r in ctx.tokens[at + 1].readings)
        return (at + 1, at + 1) if definite else None
    return None


def definite_before(ctx: Context, at: int) -> bool:
    """Whether the token before is a definite noun: الجنود الأربعة، يومه السادس."""
    if at < 1 or at - 1 in ctx.taken or ctx.tokens[at - 1].kind != "word":
        return False
    token = ctx.tokens[at - 1]
    if any(r.entry.category == "functions" and not r.prefix and not r.suffix for r in token.readings):
        return False
    if token.form in ("الله", "الدين"):
        return False
    return token.form.startswith(("ال", "وال", "بال", "لل", "فال", "كال")) or any(r.suffix for r in token.readings)
