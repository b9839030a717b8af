"""The next that changed by one verb: «صعد سهم الأول 2% إلى 60 ريالا والثاني 1% إلى 98», «زاد الطلب على القمح 9% وعلى الأرز 5»."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract import concepts_of, events, receivers
from factcheck.extract.amount_phrases import after_unit
from factcheck.extract.draft import Draft
from factcheck.extract.phrases import Found, past_noun, phrase_start, take, trimmed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Number, Scene
from factcheck.model import Role
from factcheck.text.fold import fold_word

NEXT = "next of a list"
_AMOUNTS = frozenset({"money", "measure", "percent", "percentage_point"})
_LONGEST = 6  # words of what changed
_OF = 5  # tokens from a preposition to the number of its noun


class Conjunct(NamedTuple):
    """What changed, by its tokens; the preposition before it (-1: none) and that of the first one; and the number of the first
    one that stands where this one does."""

    first: int
    last: int
    to: int
    first_to: int
    peer: Number


def conjunct(scene: Scene, number: Number) -> Conjunct | None:
    """Where a number belongs to figures that stand as those of the noun before them do, behind another noun with «and»."""
    numbers = scene.numbers
    at = numbers.index(number)
    own = _group(scene, at)
    before = _group(scene, own.start - 1) if own.start else range(0)
    if len(own) != len(before):
        return None
    pairs = [(numbers[one], numbers[other]) for one, other in zip(before, own, strict=True)]
    if not all(_alike(*pair) for pair in pairs) or not any(one.value.kind in _AMOUNTS for one, _ in pairs):
        return None
    named = _named(scene, numbers[before[-1]], numbers[own[0]])
    if named is None:
        return None
    first, last = named
    peer = pairs[at - own.start][0]
    if not scene.function(first, "prep"):
        alike = len(pairs) > 1 or _short(scene, first, last) or _by_the_same(scene, *pairs[0])
        changed = any(one.role for one, _ in pairs) and alike
        return Conjunct(first, last, -1, -1, peer) if changed and not _does(scene, first) else None
    if scene.glue(first, "within"):
        return None  # «9% في الوسط وفي الجنوب 5%»: where, and not what
    to = _same_word(scene, first, numbers[before[0]])
    return Conjunct(first + 1, last, first, to, peer) if to >= 0 and first < last else None


def _group(scene: Scene, at: int) -> range:
    """The indices of the numbers that one noun has: «2% إلى 60 ريالا», «من 9 إلى 12»."""
    first = last = at
    while first and _of_one(scene, scene.numbers[first - 1], scene.numbers[first]):
        first -= 1
    while last + 1 < len(scene.numbers) and _of_one(scene, scene.numbers[last], scene.numbers[last + 1]):
        last += 1
    return range(first, last + 1)


def _after(scene: Scene, number: Number) -> int:
    return max(after_unit(scene, number), past_noun(number))


def _of_one(scene: Scene, one: Number, other: Number) -> bool:
    """Small words alone stand between."""
    between = range(_after(scene, one), other.first)
    return len(between) > 0 and not scene.has_and(other.first) and all(_small(scene, at) for at in between)


def _small(scene: Scene, at: int) -> bool:
    """«إلى», «من», «بنسبة», «بـ», «نحو»."""
    if scene.has_and(at) or scene.stop(at):
        return False
    linking = scene.glue(at, "to") or scene.glue(at, "of") or scene.glue(at, "amount")
    return linking is not None or scene.tokens[at].form in scene.shapes.clitics.at or skip_hedge(scene, at) < at


def _alike(one: Number, other: Number) -> bool:
    """Of one kind and unit, or one with its unit left out."""
    same = one.value.kind == other.value.kind and one.value.unit == other.value.unit
    return same or (other.value.kind == "count" and other.noun is None and one.value.kind in _AMOUNTS)


def _named(scene: Scene, one: Number, other: Number) -> tuple[int, int] | None:
    """The tokens of a noun with «and» between two numbers, with its preposition."""
    first = _after(scene, one)
    first += first < len(scene.tokens) and scene.stop(first)
    last = other.first - 1
    while last > first and _small(scene, last):
        last -= 1
    if not first <= last < first + _LONGEST or not scene.tokens[first].form.startswith(scene.shapes.clitics.ands[0]):
        return None
    read = scene.readings(first)
    if not (scene.has_and(first) or all(r.prefix[:1] in scene.shapes.clitics.ands for r in read)):
        return None
    inner = first + scene.function(first, "prep")
    plain = all(_goes_on(scene, at) for at in range(first + 1, last + 1))
    return (first, last) if plain and (inner > first or (scene.nominal(first) and first not in scene.date_at)) else None


def _goes_on(scene: Scene, at: int) -> bool:
    """A word of the noun phrase; «الضرائب غير المباشرة», «مشتقات الحليب والبيض»."""
    definite = scene.shapes.definite
    if scene.glue(at, "except") or (scene.glue(at - 1, "except") and not scene.verb(at)):
        return definite(scene.tokens[at + (scene.glue(at, "except") is not None)].form)
    paired = scene.has_and(at) and definite(scene.tokens[at].form[1:])
    return scene.nominal(at) and (paired or not scene.joined(at))


def _by_the_same(scene: Scene, one: Number, other: Number) -> bool:
    """«الضرائب المباشرة بنسبة 9%، والضرائب غير المباشرة بنسبة 7%»: the same word of amount before both."""
    ats = [skip_hedge(scene, number.first - 1) for number in (one, other)]
    words = {scene.tokens[at].form for at in ats}
    with_ = any(word.startswith(sign) for word in words for sign in scene.shapes.clitics.at)
    return one.role == "by" and len(words) == 1 and with_ and all(scene.glue(at, "amount") for at in ats)


def _short(scene: Scene, first: int, last: int) -> bool:
    """«أسعار النقل 9% والتعليم 5%»: one word with the article, and no ordinal."""
    return first == last and scene.shapes.definite(scene.tokens[first].form) and not scene.is_(first, "numbers", "ordinal")


def _does(scene: Scene, at: int) -> bool:
    """«خفضت السعودية إنتاجها 9 والكويت 3»: a place or body is no thing that changed."""
    return scene.glue(at, "agent") is not None or (scene.is_(at, "places") and not scene.is_(at, "nouns"))


def _same_word(scene: Scene, at: int, number: Number) -> int:
    """The same preposition before the noun of the first figure; -1 without."""
    word = scene.tokens[at].form[1:]
    near = range(number.first - 1, max(number.first - _OF, 0), -1)
    return next((i for i in near if scene.tokens[i].form == word and scene.nominal(i + 1)), -1)


def role(scene: Scene, number: Number) -> Role | None:
    """From, to or by as with the number of the first one."""
    found = conjunct(scene, number)
    return found.peer.role if found else None


def fill_subject(draft: Draft, drafts: list[Draft]) -> bool:
    """What changed, behind the claims before it in its sentence; whether it is such a number."""
    found = conjunct(draft.scene, draft.number)
    first = next((one for one in drafts if found and one.number is found.peer and one.subject), None)
    if found is None or first is None:
        return False
    draft.subject = _subject(draft.scene, found, first)
    if draft.subject.why == NEXT or (first.subject and draft.subject.head == first.subject.head):
        draft.source, draft.human, draft.concept = first, first.human, first.concept
    else:
        at = draft.subject.at if draft.subject.at is not None else found.first
        draft.concept = concepts_of.meant(draft.scene, at, draft.number.value.kind)
    draft.why.append(f"subject: {draft.subject.why} → {draft.subject.head}")
    return True


def fill_event(draft: Draft, drafts: list[Draft]) -> bool:
    """What is said of the first one, where the number stands as its number does («40% للأجور و25% للدعم» too); whether it is
    such a number."""
    found = conjunct(draft.scene, draft.number)
    like = found.peer if found else receivers.shared_before(draft.scene, draft.number)
    first = next((one for one in drafts if one.number is like and one.event), None)
    if first is None and draft.subject and draft.subject.why == receivers.SHARED:
        draft.event = _told(draft)
        return draft.event is not None
    own = draft.subject is not None and draft.subject.why == "what has the amount" and draft.number.role != "by"
    if first is None or first.event is None or own:
        return False
    draft.event = first.event
    draft.why.append(f"event: {first.event.words} → {first.event.label}")
    return True


def _told(draft: Draft) -> events.Evidence | None:
    """«تتوزع الميزانية على 40% للرواتب»: what is said before the first share, whatever it is for."""
    scene, at = draft.scene, draft.number.first
    first = scene.begins(at)
    said = (cue for cue in reversed(scene.events) if first <= cue.first and cue.last < at)
    return next((events.Evidence(cue.key, scene.text(cue.first, cue.last), 3, cue.klass) for cue in said), None)


def _subject(scene: Scene, found: Conjunct, first: Draft) -> Found:
    """«صادرات الأدوية» behind «صادرات الأسمدة»; a noun that has amounts stands for itself."""
    known = first.subject or Found("", "", "")
    if found.to >= 0:
        start = phrase_start(scene, found.first_to - 1, 0)
        words = f"{scene.text(start, found.first_to)} {scene.text(found.first, found.last)}"
        return Found(scene.text(start, start), trimmed(words), "what has the amount", start, found.last)
    construct = found.last > found.first and not scene.shapes.definite(scene.tokens[found.first].form)
    if construct or any(cue.klass == "attr" for cue in scene.at[found.first] if cue.category == "events"):
        return take(scene, found.first, "what has the amount", found.last, True)
    words = scene.text(found.first, found.last)[not scene.has_and(found.first) :]  # «وناسداك»
    owned = known.head != known.text or not scene.shapes.definite(fold_word(known.head))  # «أسعار النقل 9%»
    if not owned or not (known.why == NEXT or (known.at is not None and scene.is_(known.at, "nouns"))):
        return Found(words.split()[0], words, "another that changed", found.first, found.last, True)
    return Found(known.head, trimmed(f"{known.head} {words}"), NEXT, found.first, found.last, True)
