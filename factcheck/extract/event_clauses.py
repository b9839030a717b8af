"""Which clause of the sentence may say what happened to the counted thing."""

from __future__ import annotations

from factcheck.extract.aboard import befell_aboard
from factcheck.extract.event_context import Evidence, allowed
from factcheck.extract.phrases import human as of_people
from factcheck.extract.phrases import phrase_end
from factcheck.extract.resumed import resumed
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import CHANGE, Cue, Number, Scene, Segment
from factcheck.world.labels import flagged, said_of_people

_GROUP = 4  # tokens from a group to the words by which it consists of so many
_SHORT = 4  # tokens of a verb with its subject
_DONE = ("killed", "wounded", "displaced", "destroyed_damaged")  # what a happening does
HARM = frozenset({"killed", "wounded", "missing", "casualties", "arrested"})
"""What befalls people in what is told behind them with things: «مقتل 9 في سقوط طائرتين»."""


def main_clause(scene: Scene, number: Number) -> int:
    """The first token of the clause that may govern a number from before: behind an insertion, or a relative clause that has its
    own verb and noun and is over (أتلفت الموجة التي ضربت السهول 9 هكتارات)."""
    if (begun := resumed(scene, number)) >= 0:
        return begun
    n = scene.segment_of[number.first]
    segment = scene.segments[n]
    if _cut_off(scene, number, n):
        return scene.segments[n - 1].first
    if segment.border != "rel" or n == 0 or scene.tokens[segment.first].kind == "mark":
        return scene.begins(number.first)
    before = skip_hedge(scene, number.first - 1)
    verb = next((at for at in range(segment.first, before) if scene.verb(at)), -1)
    if verb >= 0 and number.role == "to" and _changes(scene, scene.segments[n - 1]):
        return scene.segments[n - 1].first
    full = verb >= 0 and scene.nominal(before) and before > verb and not any(cue.klass == "light" for cue in scene.at[verb])
    return scene.segments[n - 1].first if full else segment.first


def _cut_off(scene: Scene, number: Number, n: int) -> bool:
    """«أنقذ خفر السواحل أمس الثلاثاء، 9 مهاجرين», «وأطلقت الحكومة في المقابل 9 أسرى»: a comma behind a date, or a word that
    goes on, between a verb with its subject and what is counted."""
    if n == 0 or any(scene.verb(at) for at in range(scene.segments[n].first, number.first)):
        return False
    before, segment = scene.segments[n - 1], scene.segments[n]
    verb = scene.verb(before.first) or (scene.tokens[before.first].kind == "mark" and scene.verb(before.first + 1))
    if not verb or any(before.first <= one.first < before.end for one in scene.numbers):
        return False
    if segment.border == "comma":
        return before.end - 1 in scene.date_at and skip_hedge(scene, number.first - 1) == segment.first
    return segment.border == "hard" and before.end - before.first <= _SHORT and scene.tokens[segment.first].kind != "mark"


def said_aside(scene: Scene, number: Number, segment: Segment) -> bool:
    """«ارتفع عدد القتلى في الحادث الذي وقع على طريق الهجرة إلى 9»: what the relative clause says is not said of the number; but
    «عدد اللاجئين الذين عادوا»."""
    before = scene.segments[scene.segment_of[segment.first] - 1]
    if number.role != "to" or segment.border != "rel" or not _changes(scene, before):
        return False
    verb = next((at for at in range(segment.first, number.first) if scene.verb(at)), segment.first)
    elsewhere = any(scene.glue(at, "aside") or scene.glue(at, "within") for at in range(before.first, before.end))
    return elsewhere and not scene.shapes.plural(scene.tokens[verb].form)


def _changes(scene: Scene, segment: Segment) -> bool:
    """«ارتفع عدد ضحايا الحريق الذي …»: a verb of change stands in the clause."""
    return any(cue.key in CHANGE and cue.klass == "verb" and segment.first <= cue.first < segment.end for cue in scene.events)


def were_aboard(scene: Scene, cue: Cue) -> bool:
    """«مقتل جميع من كانوا على متنها وهم 9»: where those were whom something befell, and not what is said of them; but «عدد من
    كانوا على متنها 9»."""
    if cue.key == "arrived" and befell_aboard(scene, cue.first):
        return True  # «أوقفت على متنها 9 صيادين»
    who = cue.first - 2
    if cue.key != "arrived" or who < 1 or not scene.glue(cue.first - 1, "was") or not scene.glue(who, "whom"):
        return False
    return not scene.glue(who - 1, "count") and _befell(scene, scene.segment(who).first, who)


def attempted(scene: Scene, cue: Cue, number: Number) -> bool:
    """«إجمالي من ضبطوا خلال محاولتهم عبور الحدود 9»: what they tried, and not what befell them; but «محاولتهم تهريب 9 أطنان»."""
    tried = scene.cue(cue.first - 1, "frames", "attempt")
    return tried is not None and tried.suffix != "" and cue.last != skip_hedge(scene, number.first - 1)


def how_it_came(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """«مقتل 4 في انفجار 3 قنابل», «مفقودون بعد انهيار برج من 12 طابقا»: things told behind the people that it befell; but «نفق 3
    رعاة و40 رأسا»."""
    if human is not False or cue.key not in HARM or number.value.kind != "count":
        return False
    given = next((one for one in scene.numbers if cue.last < one.first < number.first), None)
    whom = cue.klass == "verb" and scene.shapes.plural(scene.tokens[cue.first].form)  # «قتلوا في تصادم حافلتين»
    if given is None and (whom or cue.klass in ("state", "people")):
        return any(scene.function(at, "prep") or scene.glue(at, "aside") for at in range(cue.last + 1, number.first))
    if given is None or (given.noun is not None and of_people(scene, given.noun[0]) is False):
        return False
    return circumstance(scene, given, number)


def circumstance(scene: Scene, given: Number, number: Number) -> bool:
    """«9 في سقوط طائرتين», no «9 رعاة و40 رأسا»: a preposition and no «and» between two numbers."""
    between = range(given.last + 1, number.first)
    listed = scene.has_and(number.first) or any(scene.has_and(at) or scene.function(at, "conj") for at in between)
    return not listed and (scene.governed(number.first) or any(scene.function(at, "prep") for at in between))


def behind_own(scene: Scene, number: Number, own: Evidence | None, found: Evidence | None) -> Evidence | None:
    """«9 حوادث أودت بحياة 30 شخصا», «9 حرائق أتلفت 30 هكتارا»: what happenings did is not what happened to them; «أوقفت 9 زوارق
    كانت تصطاد»: nor is what those do that are stopped."""
    if found is not None and found.klass == "verb" and _stopped(scene, number):
        return Evidence("other", found.words, 2, "verb")
    if own is None or found is None or own.label != "incident" or own.klass != "thing":
        return found
    other = next((one for one in scene.numbers if one.first > number.last), None)
    verb = next((cue for cue in scene.events if cue.first > number.last and scene.text(cue.first, cue.last) == found.words), None)
    object_ = other is not None and verb is not None and skip_hedge(scene, other.first - 1) == verb.last
    return own if found.label in HARM or (object_ and found.klass == "verb") else found


def _stopped(scene: Scene, number: Number) -> bool:
    """«أوقفت الدوريات 9 زوارق»: a verb of holding people in the clause, before things."""
    if number.noun is None or number.noun[0] < number.last or of_people(scene, number.noun[0]) is not False:
        return False
    near = range(scene.segment(number.first).first, number.first)
    said = (one for at in near if scene.verb(at) for one in scene.at[at] if one.category == "events" and one.klass == "verb")
    return any(one.key in ("arrested", "held") for one in said)


def does_it(scene: Scene, cue: Cue) -> bool:
    """«اعتقال قوات الحدود 9 مهربين», «عدد من اعتقلتهم القوات 9»: forces right behind what befalls people do it, or it befalls
    them."""
    if cue.key != "deployed_present":
        return False
    return any(one.last == cue.first - 1 and _tells(one) and one.key in flagged("who") for one in scene.events)


def of_earlier(scene: Scene, cue: Cue, number: Number) -> bool:
    """«4 بنادق صيد و7 مسدسات»: a verbal noun right behind the noun of an earlier number says of what kind that is."""
    if cue.klass != "noun" or number.noun is None or cue.prefix or cue.suffix:
        return False
    nouns = (one.noun for one in scene.numbers if one.last < cue.first and one.noun and one.noun[0] > one.last)
    nouns = (noun for noun in nouns if noun[1] == cue.first - 1 and not scene.verb(noun[0]))
    return any(phrase_end(scene, noun[0]) >= cue.first for noun in nouns)


def names_only(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """«مقتل جميع ركاب الحافلة وعددهم 9», «عودة سكان القرية الـ9»: what people are gives way to what befell them, before them in
    the clause and without a number of its own; but «عدد الركاب 9»."""
    if not human or cue.klass not in ("people", "attr") or cue.key not in flagged("name"):
        return False
    if scene.glue(cue.first - 1, "count") or scene.count_between(cue.first, number.first) > 0 or not _theirs(scene, number):
        return False
    return _befell(scene, scene.segment(cue.first).first, cue.first)


def composed(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """«قتلت عائلة مكونة من 6 أفراد», «اعتقلت طاقم السفينة المؤلف من 17 بحارا»: what befell the group befell so many."""
    if not human or cue.key != "level_stock":
        return False
    one = scene.number_before(number.first)
    if one and scene.has_and(number.first) and one.noun and one.noun[1] == number.first - 1 and cue.last < one.first:
        return composed(scene, cue, one, human)  # «طاقمها المؤلف من 6 أفراد وامرأتان»
    if skip_hedge(scene, number.first - 1) != cue.last:
        return False
    first = scene.segment(cue.first).first
    group = next((at for at in range(cue.first, max(cue.first - _GROUP, first), -1) if scene.cue(at, "frames", "group")), -1)
    whole = group >= 0 and all(scene.nominal(at) for at in range(group, cue.first))
    return whole and _befell(scene, first, group)


def _theirs(scene: Scene, number: Number) -> bool:
    """The number is that of the people named before it: «وعددهم 9», «وهم 9», «الـ9», «التسعة»."""
    before = skip_hedge(scene, number.first - 1)
    said = scene.cue(before, "parts", "word")
    them = scene.glue(before, "owner") is not None or (said is not None and said.key == "sum")
    apart = scene.tokens[before].form in scene.shapes.clitics.plain
    return them or apart or scene.shapes.definite(scene.tokens[number.first].form)


def _befell(scene: Scene, first: int, end: int) -> bool:
    """A verb or noun in a stretch without a number says what happened to people."""
    said = any(first <= one.first and one.last < end and _tells(one) for one in scene.events)
    return said and not any(first <= one.first < end for one in scene.numbers)


def _tells(cue: Cue) -> bool:
    return cue.klass in ("noun", "verb") and said_of_people(cue.key) and cue.key not in flagged("name")


def agent(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """«دمر هجوم بالصواريخ 9 منازل»: a happening right behind the verb that says what it did."""
    if not cue.klass.startswith("noun") or not scene.verb(cue.first - 1):
        return False
    did = (one for one in scene.events if one.last == cue.first - 1 and one.klass.startswith("verb") and one.key in _DONE)
    return any(allowed(one.key, number, human) and one.key != cue.key for one in did)


def wins(scene: Scene, cue: Cue, number: Number, human: bool | None) -> bool:
    """«فاز في 9 مباريات»: what is won is counted, and no seat, vote or share."""
    if cue.key != "elected_seats" or cue.klass != "verb" or number.value.kind != "count" or number.noun is None or human:
        return False
    return not any(other.key == "elected_seats" for other in scene.at[number.noun[0]])
