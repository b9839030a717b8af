"""Where: the one of the named places of a text that holds for a number."""

from __future__ import annotations

from factcheck.extract.asides import of_participle
from factcheck.extract.place_aside import reference, turned_aside
from factcheck.extract.place_kin import apposed, beside, bound_for, called_after, left_behind, of_origin, of_talks, plays
from factcheck.extract.place_names import Place
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import SHARES, Number, Scene, Segment
from factcheck.extract.speakers import Speech
from factcheck.text.fold import fold_word
from factcheck.world.labels import flagged

_FRONT = 2  # tokens before a place that opens its sentence
_LED = 3  # tokens from the head of a clause to its place, and from there to its number
_AMOUNTS = ("money", "measure", "percent")
_BEHIND = 4  # tokens behind a place in which its container is looked for


def place(
    scene: Scene, found: list[Place], number: Number, sources: list[Speech], label: str | None, subject: tuple[int, int] | None
) -> Place | None:
    """The place that the sentence gives a number: in its clause, then in the clauses that it hangs together with. A place
    inside the name of a source is none, one behind «من» is none for what moves, a mere mention counts only in the subject; one
    of a list is that of its own number alone."""
    listed = (one for one in found if one.of == number.first and not sourced(scene, one, sources))
    come = label in flagged("moves")  # «وصل 9 من تركيا و5 من قطر»
    own_of = next((one for one in listed if not (come and one.origin and one.first > number.first)), None)
    if own_of:
        return own_of
    found = [one for one in found if (one.of < 0 or _amid(found, number)) and not plays(scene, one)]
    found = [one for one in found if not called_after(scene, one, found) and not of_talks(scene, one, number)]
    told = [one for one in found if not sourced(scene, one, sources) and not turned_aside(scene, one)]
    near = next((one for one in told if _beside(scene, one, number)), None)
    if near and sum(_beside(scene, one, other) for one in found for other in scene.numbers) > 1:
        return near
    usable = [one for one in told if one.sure > 1 or _within(one, subject)]
    if label in flagged("moves"):
        usable = [one for one in usable if not one.origin]
    elif label not in flagged("goes"):
        usable = [one for one in usable if not (bound_for(scene, one) or left_behind(scene, one))]
    usable = [one for one in usable if not beside(scene, one)]
    usable = [one for one in usable if not measured(scene, one, number) and not apposed(scene, one, usable)]
    usable = [one for one in usable if not of_origin(one, told)]
    usable = [one for one in usable if one.first > number.last or not of_participle(scene, one.first)]
    usable = [one for one in usable if not one.line] or usable
    usable = [one for one in usable if not _of_part(scene, one, number)]
    own = scene.segment_of[number.first]
    inside = [one for one in usable if scene.segment_of[one.first] == own]
    if all(one.origin for one in inside):  # «آتية من تركيا» is the last resort
        free = [one for one in usable if not divided(scene, one.first, number.first) and not _taken(scene, one, number)]
        hung = [one for one in free if _hung(scene, one, number)]
        inside = hung[-1:] or [one for one in free if not one.origin] or inside or free
    inside = [one for one in inside if not one.origin] or inside
    if not inside:
        inside = [one for one in usable if _fronted(scene, one)]
    if not inside and label in flagged("home"):
        inside = [one for one in told if one.doer and scene.segment_of[one.first] == own]
    inside = [one for one in inside if not _of_before(scene, one, number, inside)]
    return min(inside, key=lambda one: _distance(scene, one, number)) if inside else None


def _hung(scene: Scene, one: Place, number: Number) -> bool:
    """«زلزال أكادير الذي خلف 9 قتلى»: a place of the clause that the relative clause of the number hangs on."""
    n = scene.segment_of[number.first]
    relative = scene.segments[n].border == "rel" and scene.segment_of[one.first] == n - 1
    return relative and not one.origin and scene.count_between(one.last, number.first) == 0


def _of_before(scene: Scene, one: Place, number: Number, inside: list[Place]) -> bool:
    """«9 في قصف على حلب و3 في قصف على حمص»: a place right before «و3» is that of the number before, where another follows."""
    apart = number.first - one.last - 1
    joined = (apart == 0 and scene.has_and(number.first)) or (apart == 1 and scene.is_and(one.last + 1))
    if not joined or not any(other.last < one.first for other in scene.numbers):
        return False
    behind = (other for other in inside if other.first > number.last and other.sure > 1)
    return any(scene.count_between(number.last, other.first) == 0 for other in behind)


def _amid(found: list[Place], number: Number) -> bool:
    """A number between those of a list, of which it may tell more: «9 في حلب، بينهم 3 أطفال، و5 في حمص»."""
    listed = [one for one in found if one.of >= 0]
    return min(one.of for one in listed) < number.first < max(one.of for one in listed)


def place_at(scene: Scene, found: list[Place], sources: list[Speech], at: int) -> Place | None:
    """The place said in the clause of a token, the nearest."""
    own = [one for one in found if one.sure > 1 and not sourced(scene, one, sources) and not divided(scene, one.first, at)]
    own = [one for one in own if not turned_aside(scene, one)]
    return min(own, key=lambda one: abs(one.first - at)) if own else None


def again(scene: Scene, number: Number, told: list[Place]) -> Place | None:
    """The place told before that the clause of a number names by its noun alone: «مخيم نخلان … ويحتاج المخيم إلى 9 خيام»."""
    segment = scene.segment(number.first)
    for at in range(scene.begins(number.first), segment.end):
        form, cue = scene.tokens[at].form, scene.cue(at, "localities", "town", "camp", "area", "zone", "site")
        if cue is None or cue.last > at or not scene.shapes.definite(form):
            continue
        for one in reversed(told):
            noun = fold_word(one.text.split()[0])
            if form.endswith(noun) and form != noun and one.text.split()[1:]:
                return one
    return None


def _beside(scene: Scene, one: Place, number: Number) -> bool:
    """«ثم لبنان بـ9 آلاف»، «والبصرة 30», «ولبنان (9 ذهبيات)»: the place of one number of a list, right before it."""
    before = skip_hedge(scene, number.first - 1)
    before -= before > 0 and (scene.tokens[before].form in scene.shapes.clitics.at or scene.tokens[before].form == "(")
    return one.last == before


def sourced(scene: Scene, one: Place, sources: list[Speech]) -> bool:
    """Part of the name of a source, or a house that says something: «نفى ما أعلنه مركز مكافحة الجراد»."""
    if not one.id and scene.cue(one.first - 1, "speakers", "verb", "issued"):
        return True
    return any(speech.source and speech.source[0] <= one.first <= speech.source[1] for speech in sources)


def measured(scene: Scene, one: Place, number: Number | None) -> bool:
    """The place that a distance is measured from belongs to the distance alone; «9 كيلومترات في نخلان» lie there."""
    if scene.glue(one.first - 1, "within") or any(r.prefix in scene.shapes.clitics.at for r in scene.readings(one.first)):
        return False
    for at in range(one.first - 4, one.first - 1):
        other = scene.number_at.get(at)
        measured = other and other.last == at and other is not number and other.value.kind == "measure"
        if measured and scene.is_(at + 1, "units", "length"):
            return True
    return False


def _fronted(scene: Scene, one: Place) -> bool:
    """«أما في لبنان، فقد أعلنت الإدارة أن N»: a place that opens the sentence, set off by a comma, holds for all of it."""
    return one.sure > 2 and not one.origin and one.first <= _FRONT and scene.stop(one.last + 1)


def _taken(scene: Scene, one: Place, number: Number) -> bool:
    """Another number stands between this one and a place behind it."""
    return scene.count_between(number.last, one.first) > 0


def _of_part(scene: Scene, one: Place, number: Number) -> bool:
    """«3 مليارات، منها مليار إلى السعودية», «40 جريحا، تليها بيروت بـ9»: the place of a part or of the next is not that of the
    number before."""
    if one.first < number.last:
        return False
    for at in range(number.last + 1, one.first):
        part = scene.cue(at, "parts", "word")
        told = part is not None and part.key in ("after", "among")
        if told and (scene.count_between(at, one.first) or scene.number_before(at) is not number):
            return True  # «زار البلاد 9 ملايين، ذهب 60% منهم إلى نخلان»
        if scene.glue(at, "mostly") and not scene.glue(at - 1, "next"):
            return True  # «9 آلاف هكتار، معظمها في نخلان»
        if scene.glue(at, "next") or (scene.glue(at, "versus") and scene.count_between(at, one.first)):
            return True
        if scene.stop(at) and at + 1 in scene.number_at and at + 1 < one.first:
            return True  # «قتل 15 شخصا: 9 في حلب و4 في إدلب»
    return False


def _of_later(scene: Scene, one: Place) -> bool:
    """«أنتجت المصانع 50 مليون طن، وتستحوذ نخلان على 20% منها», «بلغ المعدل 9%، وبلغ في نخلان 12%»: the place of a share or of
    another figure of the kind behind the first is none of the sentence."""
    first = next((number for number in scene.numbers if number.last < one.first), None)
    if first is None:
        return False
    if first.value.kind in _AMOUNTS and _of_part(scene, one, first):
        return True
    segment = scene.segment(one.first)
    own = next((number for number in scene.numbers if segment.first <= number.first < segment.end), None)
    if own is None or not divided(scene, first.last, one.first):
        return False
    cue = scene.cue(own.last + 1, "parts", "word")
    shares = own.value.kind in SHARES and (cue is not None or scene.glue(one.first - 1, "makes") is not None)
    near = one.first - segment.first <= _LED and 0 < own.first - one.last <= _LED
    return shares or (near and own.value.kind == first.value.kind)


def _within(one: Place, subject: tuple[int, int] | None) -> bool:
    return subject is not None and subject[0] <= one.first <= subject[1]


def border(scene: Scene, segment: Segment) -> str:
    """What opens a segment; «حيث» and «إذ» go on with where and when the clause before was."""
    on = segment.border == "hard" and scene.glue(segment.first + scene.stop(segment.first), "wherein")
    return "comma" if on else segment.border


def divided(scene: Scene, first: int, second: int) -> bool:
    """Whether another statement begins between two tokens."""
    low, high = sorted((scene.segment_of[first], scene.segment_of[second]))
    return any(border(scene, segment) in ("hard", "and", "that", "that and") for segment in scene.segments[low + 1 : high + 1])


def _distance(scene: Scene, one: Place, number: Number) -> tuple[int, int]:
    """Fewer numbers between, then fewer words; what follows the number counts as nearer."""
    if one.first > number.last:
        between = scene.count_between(number.last, one.first)
        return between + (one.sure < 3), one.first - number.last
    between = scene.count_between(one.last, number.first)
    return between + (one.sure < 3), (number.first - one.last) * 2


def main_place(scene: Scene, found: list[Place], sources: list[Speech]) -> Place | None:
    """The place that a sentence is about: the first that is said to be where and is not part of a source's name; else a town
    that a noun is called after (محكمة X)."""
    told = [one for one in found if not sourced(scene, one, sources) and not measured(scene, one, None)]
    told = [one for one in told if not turned_aside(scene, one)]
    own = [one for one in told if not one.origin and one.of < 0 and not called_after(scene, one, found)]
    own = [one for one in own if not (of_talks(scene, one) or plays(scene, one) or _of_later(scene, one) or beside(scene, one))]
    sure = [one for one in own if one.sure > 1 and not of_participle(scene, one.first)]
    sure = [one for one in sure if not one.line] or sure or [one for one in own if one.town]
    come = [one for one in told if one.origin and not (_of_goods(scene, one) or beside(scene, one) or plays(scene, one))]
    come = [one for one in come if not scene.glue(one.first - 1, "natives")]
    sure = sure or come or [one for one in own if one.doer]
    return sure[0] if sure else None


def _of_goods(scene: Scene, one: Place) -> bool:
    """«9 أطنان من روسيا و4 من رومانيا»: where what is measured comes from, right behind its unit or number."""
    last = one.first - 2
    return last in scene.number_at or scene.is_(last, "units") or scene.is_(last, "currencies")


def container(scene: Scene, found: list[Place], one: Place) -> str:
    """The known place that a text names right behind an unknown one: في جماعة X بإقليم Y; of a town that it lies near, the
    country: مدينة X شمال Y."""
    near = [other for other in found if other.id and other.of < 0 and 0 < other.first - one.last <= _BEHIND]
    after = [other for other in near if not other.origin]  # no «في الوادي، بينهم 9 من نخلان»
    return reference(scene, one, after[0]) if after and not one.id else one.id


def is_label(scene: Scene, one: Place) -> bool:
    """The head of a line of a list: «الحوز: 9»."""
    colon = one.last + 1
    if colon >= len(scene.tokens) or scene.tokens[colon].form != ":":
        return False
    return any(skip_hedge(scene, number.first - 1) == colon for number in scene.numbers)


def is_line(scene: Scene, found: list[Place]) -> bool:
    """«الحوز: 9», «العراق ومصر: 9»: the line of a list, with the places it is of before its colon."""
    paired = len(found) > 1 and found[1].first == found[0].last + 1 and scene.has_and(found[1].first)
    return any(is_label(scene, one) for one in found[: 1 + paired])


def source_place(scene: Scene, found: list[Place], sources: list[Speech]) -> Place | None:
    """The place in the name of a source, the last resort: بعثة الأمم المتحدة في X; not «ومقره لندن», nor a town where those who
    speak of all the world sit (المفوضية في جنيف)."""
    named = (one for one in found if sourced(scene, one, sources) and (one.sure > 2 or one.town))
    return next((one for one in named if not _seat(scene, one)), None)


def _seat(scene: Scene, one: Place) -> bool:
    based = any(scene.glue(at, "based") for at in range(one.first - 2, one.first))
    return based or any(cue.category == "frames" and cue.klass == "headquarters" for cue in scene.at[one.first])
