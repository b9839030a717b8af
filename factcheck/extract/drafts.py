"""The slots of one claim in the making, filled one after the other: each step asks its room and the claims before."""

from __future__ import annotations

from factcheck.extract import (
    amount_events,
    amount_subjects,
    antecedents,
    attributes,
    befallen,
    concepts_of,
    estimates,
    event_clauses,
    event_kinds,
    events,
    fates,
    lines,
    makeup,
    own_verbs,
    parts,
    phrases,
    places,
    pointing,
    predicates,
    ranked,
    retold,
    shares,
    subjects,
    tiers,
    tolls,
    whose_age,
)
from factcheck.extract.aided import aided
from factcheck.extract.draft import Draft, State
from factcheck.extract.headless import headless
from factcheck.extract.roles import change_word, level_before, so_that
from factcheck.extract.scene import SHARES, Number, Scene
from factcheck.world.concepts import concept, concepts
from factcheck.world.labels import flagged, said_of_people
from factcheck.world.units import dimension

_MEASURES = frozenset({"area", "energy", "power", "mass", "volume", "length", "information", "container"})  # sold by so much
_UNTOLD = ("level_stock", "allocated", "other")  # what is said of an amount where no word says what it is
_OUTPUT, _GROWTH = "gdp", "growth"  # concepts: a change of the one in percent is the other
_RATES = ("percent", "percentage_point")
_GOVERNED = frozenset({"money", "measure", "percent", "percentage_point", "fraction", "multiple", "duration"})


def fill_subject(draft: Draft, earlier: list[Draft], drafts: list[Draft], opener: Draft | None = None) -> None:
    """What is counted or has the amount: said with the number, else taken over; in a line of a list from its ``opener``."""
    scene, number = draft.scene, draft.number
    kind = number.value.kind
    if opener and opener.subject and number.noun is None and kind == opener.number.value.kind:
        draft.subject = phrases.Found(opener.subject.head, opener.subject.text, "of the list")
        draft.source, draft.human, draft.concept = opener, opener.human, opener.concept
        draft.why.append(f"subject: of the list → {opener.subject.head}")
        return
    found: phrases.Found | None
    again = antecedents.again(draft, earlier + drafts)
    if again:
        found = None
    elif kind == "ordinal":
        found = ranked.ranked(scene, number)
    elif kind == "age":
        found = whose_age.whose_age(scene, number)
    elif inner := shares.inner(scene, number):
        found = inner
    elif kind in _GOVERNED:
        found = estimates.thing(scene, number) or amount_subjects.governing(scene, number) or amount_subjects.group(scene, number)
        if found is None and not drafts and kind in ("money", "measure"):
            found = attributes.outer(scene, number)
    else:
        points = number.noun and scene.glue(number.noun[0], "points")
        found = attributes.attribute(scene, number) if points else None
        found = None if found and attributes.of_room(scene, found.at or 0) else found  # «بطاقة استيعابية 417 مقعدا»
        found = found or subjects.counted(scene, number) or estimates.thing(scene, number)
        found = found or subjects.stated_before(scene, number) or lines.label(scene, number) or predicates.named(scene, number)
        found = found or attributes.attribute(scene, number)
        if found is None and level_before(scene, number) is None:
            found = subjects.risen(scene, number) or subjects.listed(scene, number) or subjects.named_before(scene, number)
            found = found or amount_subjects.reached(scene, number)
    found = None if found and kind != "ordinal" and headless(scene, found.at) else found
    before = antecedents.whole_before(scene, number, earlier + drafts)
    before = again or before or antecedents.antecedent(number, earlier, drafts, antecedents.of_them(scene, number))
    if kind == "age" and found is None and not antecedents.may_be_so_old(before, drafts):
        before = None
    if found and before in drafts and before.number.value.kind == kind and subjects.elided(scene, number, found):
        found = None
    fate = found.text if found and fates.elided(scene, found) else ""
    if found and found.at is not None and (tiers.elided(scene, found.at) or fate):
        before = next((one for one in reversed(drafts) if one.number.value.kind == kind and one.subject), before)
        found = None if before and before.subject else found
    if scene.glue(found.at if found and found.at is not None else number.first - 1, "pick"):
        before = next((one for one in reversed(drafts) if one.number.value.kind == "count" and one.subject), before)
        found = None if before and before.subject else found  # «قدمت 17 عرضا أرخصها بـ9 دنانير»
    if found and before in drafts and scene.glue(found.at or 0, "agent") and so_that(scene, number):
        found = None  # «خسر الحزب 23 مقعدا ليتراجع إلى 112»
    if found and before is None and kind == "count" and subjects.befallen(scene, number, found):
        found = None
    if found and kind in SHARES and found.why.startswith("subject") and before and before.number.value.kind in SHARES:
        found = None
    if found and before and before.human is False and _other(scene, found) and scene.glue(found.at or 0, "others"):
        before = next((one for one in reversed(earlier + drafts) if one.human), None)  # «9 مسيرات … وإصابة 5 آخرين»
        draft.human = True
    if found and before in drafts and before and _other(scene, found):
        before = antecedents.head(before, drafts)
    item = antecedents.next_of_amount(draft, found, before) if found and before else None
    if found and before and antecedents.second_amount(draft, found, before):
        found = None
    if item and before:
        found, draft.source, draft.human, draft.concept = item, before, before.human, before.concept
    elif found and before and before.subject and _other(scene, found):
        text = found.text if before.subject.head in found.text else f"{before.subject.head} {found.text}"
        found = phrases.Found(found.head, phrases.trimmed(text), "another of the same", found.at, found.last, True)
        draft.source, draft.human, draft.concept = before, before.human, before.concept
    elif found is None and before and before.subject:
        text = f"{before.subject.head.split()[0]} {fate}" if fate else before.subject.text
        found = phrases.Found(before.subject.head, text, "taken over")
        draft.source, draft.human, draft.concept = before, before.human, before.concept
    cue = change_word(scene, number) if found is None and number.role == "by" else None
    if cue and cue.klass == "noun":
        found = phrases.take(scene, cue.first, "growth", cue.last)
    draft.subject = found
    if found and found.at is not None:
        draft.noun = found.at if found.own else None
        if draft.source is None:
            told = found.own or found.why.startswith("counted") or found.why in (pointing.POINTED, lines.LABEL)
            draft.human = draft.human or (phrases.human(scene, found.at) if told else None)
            draft.concept = concepts_of.performed(scene, number, draft.human) or _meant(scene, number, found)
            draft.concept = _same_kind(draft, earlier + drafts)
            if _other(scene, found) and scene.glue(found.at, "others"):
                draft.concept = concepts()["person"].lemmas[0]
    if found:
        draft.why.append(f"subject: {found.why} → {found.head}")


def _meant(scene: Scene, number: Number, found: phrases.Found) -> str:
    """«بلغ عدد سيارات الإسعاف 9 سيارات»: the same noun stated before in full says what kind is counted."""
    assert found.at is not None
    kind = number.value.kind
    own = concepts_of.meant(scene, found.at, kind)
    known = concept(own) if number.role == "by" and kind in _RATES else None
    if known and known.id == _OUTPUT:
        return concepts()[_GROWTH].lemmas[0]  # «نما الناتج 9%»
    plain = found.own and kind == "count" and found.at > number.last and own == phrases.lemma(scene, found.at)
    full = subjects.stated_before(scene, number) if plain else None
    if full is None or full.at is None or phrases.lemma(scene, full.at) != own:
        return own
    return concepts_of.meant(scene, full.at, kind)


def _same_kind(draft: Draft, before: list[Draft]) -> str:
    """«14 عرضا مسرحيا، و3 عروض على الهامش»: a noun that means nothing by itself is of the kind that was counted before."""
    kin = (
        one for one in reversed(before) if one.noun is not None and one.number.value.kind == draft.number.value.kind == "count"
    )
    same = (one.concept for one in kin if one.noun is not None and phrases.lemma(one.scene, one.noun) == draft.concept)
    return draft.concept if concept(draft.concept) else next((found for found in same if concept(found)), draft.concept)


def _other(scene: Scene, found: phrases.Found) -> bool:
    return found.at is not None and any(cue.key == "other" for cue in scene.at[found.at] if cue.category == "parts")


def fill_event(draft: Draft, earlier: list[Draft], drafts: list[Draft], state: State) -> None:
    scene, number = draft.scene, draft.number

    def fits(part: Number, whole: Number) -> bool:
        one, other = state.drafts[id(part)], state.drafts[id(whole)]
        if befallen.of_others(one.scene, part, other.event):
            return False
        if one.source and antecedents.points_back(one.scene, part):
            return other is one.source
        return one.human is None or other.human is None or one.human == other.human

    link = parts.part_of(scene, number, [one.number for one in earlier], fits)
    if link is None:
        link = shares.share(draft, earlier + drafts) or shares.alone(draft, earlier + drafts)
    if link:
        draft.whole = state.drafts.get(id(link[0]))
        draft.why.append(f"part_of: {link[1]}")
    if draft.source and draft.subject and draft.subject.why == "taken over" and draft.source.scene is scene:
        draft.human, draft.concept = draft.source.human, draft.source.concept  # its event may have told more of it
    _people(draft)
    found = retold.tallied(draft, earlier, state.headed) or events.event(scene, number, draft.noun, draft.human)
    found = amount_events.of_attribute(scene, number, draft.subject, found)
    if attributes.spoken_of(scene, number):
        found = None  # «تحدثت المعارضة عن 90»
    if found and draft.whole and draft.whole.human and number.value.kind in SHARES and not said_of_people(found.label):
        found = None  # «يقيم 19% منهم»
    found = (found and befallen.with_others(draft, drafts, found)) or found
    found = _called(draft) or lines.told(scene, number, draft.subject, draft.human) or found
    if found and (label := befallen.outcome(scene, number, found.label) or befallen.total(draft, found.label)):
        found = found._replace(label=label, klass="people")
    if draft.source and draft.source.scene is scene and draft.source.event and draft.noun is None and _next(draft, draft.source):
        found = draft.source.event
    found = _listed_thing(draft, found, drafts) or befallen.next_of_list(draft, found, drafts) or found
    found = found or own_verbs.told(draft)
    inherited = None if found is own_verbs.ANEW else _inherited(draft, drafts)
    if inherited and not (_called(draft) or _labelled(draft)) and (found is None or _yields(draft, found)):
        found = inherited
    if found is None and draft.number.role in ("from", "to"):
        found = retold.same_things(draft, earlier)
    if found is None and draft.source is None and _level(draft):
        found = events.Evidence("level_stock", "a level before or after a change", 1)
    stated = draft.noun is not None and scene.segment(number.first).border not in ("rel", "time") and _predicated(draft)
    if found is None and (own_verbs.counted_anew(draft, drafts) or retold.of_this_number(draft)):
        found = events.Evidence("level_stock", "how many there are", 1)
    if found is None and not stated:
        found = event_kinds.risen(scene, number, draft.subject, events.outer(scene, number, draft.human))
    if found is None and draft.source and draft.source.event and events.allowed(draft.source.event.label, number, None):
        found = draft.source.event._replace(strength=1)
    if (found is None or found.strength == 1) and aided(scene, number, None):
        found = events.Evidence("in_need", "aid", 2)
    if found is None and draft.source is None and _predicated(draft):
        found = event_kinds.moved(scene, number) or events.Evidence("other", "no word of the list", 0)
    if found is None:
        like = (one for one in reversed(earlier) if draft.human or draft.noun is None or one.concept == draft.concept)
        said = (one.event for one in like if one.event and (one.event.klass or one.event.label != "level_stock"))
        said = (one for one in said if one.klass != makeup.LIKE)
        said = (one for one in said if one.label not in flagged("side"))
        found = next((one for one in said if events.allowed(one.label, number, draft.human)), None)
    if found is None or (found.strength == 0 and found.label == "other"):
        found = event_kinds.of_unit(scene, number) or found or events.Evidence("other", "nothing said", 0)
        found = event_kinds.burned(scene, number, found)
    found = makeup.weight(scene, number, found.label) or found
    if found.klass == "verb made":
        found = retold.made(draft, earlier, found)
    found = retold.theirs(draft, earlier + drafts, found)
    if found.label == "arrived" and number.value.kind == "measure":
        found = found._replace(label="delivered")
    told = found.klass.startswith(("verb", "noun")) and not scene.glue(number.first - 1, "pick")
    if _priced(number) and not told and found.label in _UNTOLD:
        found = found._replace(label="price")
    if found and found.label == "wounded" and found.klass != "verb hurt" and state.ill:
        found = found._replace(label="infected")
    if found.label == "infected" and state.hurt and not state.ill and tolls.wounds(scene, found):
        found = found._replace(label="wounded")
    if tolls.together(scene, number):
        found, draft.concept, draft.human = events.Evidence("casualties", "the dead and the hurt", 3), tolls.subject(), True
        draft.subject = draft.subject or phrases.Found("", "", "the dead and the hurt")
    draft.event = found
    known = concept(draft.concept) if draft.source else None
    called = {known.id, *known.parents} & flagged("who") if known else set()
    if called and found.label not in called and draft.source and draft.source.event and draft.source.event.label in called:
        draft.concept = concepts()["person"].lemmas[0]  # «بلغ عدد القتلى 9، وأصيب 20»
    if found:
        draft.why.append(f"event: {found.words} → {found.label}")


def _priced(number: Number) -> bool:
    """«9 قروش للكيلوواط», «9 دولارات للبرميل»: money for a unit of what can be measured, and none of time."""
    return number.value.kind == "money" and dimension(number.value.per) in _MEASURES


def _listed_thing(draft: Draft, found: events.Evidence | None, drafts: list[Draft]) -> events.Evidence | None:
    """«تدمير 9 دبابات، و5 مروحيات، و30 مسيرة»: in a list of things by one verb what a thing is called by says nothing more."""
    before = drafts[-1] if drafts else None
    if found is None or found.klass != "thing" or before is None or before.event is None or before.human or draft.human:
        return None
    noun = before.number.noun
    end = max(before.number.last, noun[1] if noun else 0)
    between = range(end + 1, draft.number.first)
    joined = draft.scene.has_and(draft.number.first) or any(draft.scene.function(at, "conj") for at in between)
    bare = all(draft.scene.stop(at) or draft.scene.function(at, "conj") or draft.scene.is_(at, "qualifiers") for at in between)
    acts = before.event.klass in ("verb", "noun") and before.number.value.kind == draft.number.value.kind == "count"
    fits = acts and events.allowed(before.event.label, draft.number, False)
    return before.event if joined and bare and fits else None


def _called(draft: Draft) -> events.Evidence | None:
    """«ارتفع عدد القتلى إلى 822 والجرحى إلى 3215»: what people before the number are called says what befell them."""
    subject = draft.subject
    if subject is None or subject.at is None or subject.own or draft.source or draft.number.value.kind != "count":
        return None
    if not subject.why.startswith("counted before"):
        return None
    scene = draft.scene
    named = (cue for cue in scene.at[subject.at] if cue.category == "events" and cue.klass == "people")
    return next(
        (events.Evidence(cue.key, subject.head, 3, cue.klass) for cue in named if cue.key in ("killed", "wounded", "missing")),
        None,
    )


def _labelled(draft: Draft) -> bool:
    return draft.subject is not None and draft.subject.why == lines.LABEL


def _people(draft: Draft) -> None:
    """«ضبط 9 آلاف حبة، واعتقل أربعة»: a number without a noun, of which its clause says what is said of people only, counts no
    things."""
    scene, source, at = draft.scene, draft.source, draft.number.first
    other = source is not None and (source.human is False or source.number.value.kind != "count" or befallen.kin(source))
    things = source is not None and (other or _elsewhere(draft, source))
    apart = source is not None and (source.scene is not scene or places.divided(scene, source.number.last, at))
    near = (*range(scene.segment(at).first, at), draft.number.last + 1)
    parted = (scene.cue(i, "parts", "word") for i in near)
    if any(cue and cue.key == "after" for cue in parted):
        return  # «لم ينج منها سوى 9»
    if draft.number.value.kind != "count" or draft.noun is not None or not (things or draft.subject is None):
        return
    if source is not None and source.scene is scene and _next(draft, source):
        return
    said = events.event(scene, draft.number, None, True)
    alike = source and source.event and said and source.event.label == said.label
    beside = said is not None and said.strength >= 3 and said.klass in ("noun", "verb", "verb hurt")
    if said and said.strength >= 2 and said.label in flagged("who") and not alike and (apart or source is None or beside):
        draft.subject, draft.source, draft.human = phrases.Found("", "", "what is said of people"), None, True
        draft.concept = concepts()["person"].lemmas[0]
        draft.why.append("subject: what is said of people")


def _elsewhere(draft: Draft, source: Draft) -> bool:
    """A noun of another sentence that the lexicon does not know, of which nothing is said that befalls people."""
    fate = source.event is not None and source.event.label in flagged("who")
    return source.scene is not draft.scene and source.human is None and not fate


def _next(draft: Draft, source: Draft) -> bool:
    """«يشغل الأول 9 مقاعد والثاني 6»: the next of a list right behind the one before, by one verb."""
    scene, number = draft.scene, source.number
    first = phrases.past_noun(number)
    told = scene.verb(first) or any(cue.category == "events" for cue in scene.at[first])
    return draft.number.first - first == 1 and scene.has_and(first) and not told


def _level(draft: Draft) -> bool:
    """«خفض عدد الجهات من 16 إلى 12»: a share or a count of things on either side of a change."""
    kind = draft.number.value.kind
    return draft.number.role in ("from", "to") and (kind in SHARES or (kind == "count" and draft.human is False))


def _predicated(draft: Draft) -> bool:
    """The clause has a verb before the number: what it says is nothing that the list of labels knows."""
    first = draft.scene.segment(draft.number.first).first
    return any(
        draft.scene.verb(at) and not any(cue.klass == "light" for cue in draft.scene.at[at])
        for at in range(first, draft.number.first)
    )


def _yields(draft: Draft, found: events.Evidence) -> bool:
    """Whether what a number's own clause says gives way: in a part to its whole, unless a verb or verbal noun of its own says
    another thing; in a restatement to what it restates."""
    if draft.whole:
        called = draft.whole.event is not None and draft.whole.event.label in flagged("name")
        noun = draft.number.noun is not None and found.words == draft.scene.text(*draft.number.noun)
        if (called or noun) and found.klass == "people" and found.label not in flagged("name"):
            return False  # «من 54 عاملا انتشلت 9 جثث», «9 قتلى و12 ناجيا من أصل 21»
        share = draft.number.value.kind in SHARES and found.label == "level_stock"  # «شكل النفط 9% منها»
        return share or found.strength < 3 or found.klass in ("people", "attr") or found.label == "other"
    put = estimates.of_number(draft.scene, draft.number)
    if put and put.again:
        return True  # «قدرتهم الشرطة بـ9»: no capacity
    counted = draft.scene.text(*draft.number.noun) if draft.number.noun else ""
    itself = counted != "" and f"{found.words} ".startswith(f"{counted} ")  # «مقابل 5 حالات شفاء»
    segment = draft.scene.segment(draft.number.first)
    if _itself_said(draft, found, segment.first):
        return False
    if level_before(draft.scene, draft.number) and found.klass != "change" and not itself:
        return True
    return draft.number.role != "by" and any(draft.scene.glue(at, "thatis") for at in range(segment.first, draft.number.first))


def _itself_said(draft: Draft, found: events.Evidence, first: int) -> bool:
    """«ما يعني عجزا قدره مليار», «مقابل 9 مليارات للمصروفات»: the noun of the amount says its own event in its clause."""
    subject = draft.subject if draft.source is None and draft.number.role != "by" else None
    if subject is None or subject.at is None or subject.why != amount_events.ATTRIBUTE:
        return False
    return subject.at > first and found.words in subject.text and found.klass in ("attr", "noun")


def _inherited(draft: Draft, drafts: list[Draft]) -> events.Evidence | None:
    """What a part takes from its whole, an elided noun from its antecedent, an item from the list before it."""
    drafts = [one for one in drafts if not (_total(one) or (one.event and one.event.klass == makeup.LIKE))]
    whole = None if draft.whole and _total(draft.whole) else draft.whole
    for one in (whole, draft.source if draft.source and draft.source.scene is draft.scene else None):
        known = one.event if one and one is not draft else None
        pace = known and known.klass == "change" and one is draft.source and draft.number.value.kind == "percent"
        fits = known and (draft.whole or pace or events.allowed(known.label, draft.number, None))
        if known and fits and known.label not in flagged("side"):
            return known._replace(strength=1)
    for one in reversed(drafts):
        listed = not places.divided(draft.scene, one.number.last, draft.number.first)
        befell = (
            one.event is not None and one.event.label in event_clauses.HARM and draft.human is False and one.human is not False
        )
        if befell and event_clauses.circumstance(draft.scene, one.number, draft.number):
            continue  # «مقتل 9 في سقوط طائرتين»
        if amount_events.contents(one.event, one.number) and draft.number.value.kind == "money":
            continue
        if one.event and listed and events.allowed(one.event.label, draft.number, draft.human):
            return one.event._replace(strength=1)
    return None


def _total(one: Draft) -> bool:
    """«من مجموع 57»: a size of which nothing else is said."""
    return one.event is not None and one.event.label == "level_stock" and parts.is_total(one.scene, one.number)
