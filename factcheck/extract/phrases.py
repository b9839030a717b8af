"""Noun phrases of a sentence, and the subject that one of them makes."""

from __future__ import annotations

from msgspec import Struct

from factcheck.extract.scene import CHANGE, Number, Scene
from factcheck.lang.lexicon import Reading
from factcheck.text.fold import fold_word

_LONGEST = 12
_FEW = 10  # numbers above it count by an indefinite singular


class Found(Struct, frozen=True):
    """A subject in the words of the text: the head at token ``at`` of its sentence (``None``: taken over from another claim),
    the whole noun phrase to token ``last``, and the reason. ``own``: it stands with the number."""

    head: str
    text: str
    why: str
    at: int | None = None
    last: int | None = None
    own: bool = False


def trimmed(words: str) -> str:
    """At most twelve words."""
    return " ".join(words.split()[:_LONGEST])


def lemma(scene: Scene, at: int) -> str:
    """The dictionary form of a noun, of people for «who», else the word as folded; people called by their nation by that
    adjective."""
    whom = scene.glue(at, "whom")
    if whom and at + 1 < len(scene.words) and (not scene.function(at, "prep") or acts(scene, at + 1) or _denies(scene, at + 1)):
        return whom.key
    nation = next((r for r in scene.readings(at) if r.entry.category == "nationalities" and not r.suffix), None)
    if nation and not any(r.entry.category == "nouns" and not r.suffix for r in scene.readings(at)):
        return _of_people(scene, at, nation.form)
    plain = (*scene.shapes.clitics.plain, *scene.shapes.clitics.ands)
    written = (r for r in scene.tokens[at].readings if r.prefix in plain)
    read = [r for r in (*scene.readings(at), *written) if r.entry.category in ("nouns", "duals")]
    read = _spelled(scene, at, _with_ending(scene, at, read))
    single = [r for r in read if r.form == fold_word(r.entry.key)]
    spelled = (r for r in single if r.entry.key in bare(scene, at))
    single = [*spelled, *(r for r in single if r.definite)]  # إنفاق, no tunnels
    single = single or [r for r in read if scene.shapes.uninflected(r.form) == fold_word(r.entry.key)]  # «30 كتابا», no writers
    if _of_few(scene, at):
        single = [r for r in read if r.plain and r.form != fold_word(r.entry.key)] or single
    known = next((r.entry.key for r in (*single, *read)), None)
    written_bare = next((r.form for r in scene.readings(at) if r.entry.category == "events" and (r.prefix or r.suffix)), None)
    to = (r for r in scene.tokens[at].readings if r.entry.category == "nouns" and r.is_for and r.definite and not r.suffix)
    given = next((r.entry.key for r in to if r.form == fold_word(r.entry.key)), None)  # «للمرة الثالثة»
    return known or written_bare or given or scene.tokens[at].form[scene.has_and(at) :]


def _denies(scene: Scene, at: int) -> bool:
    """«عدد من لا يعرف مصيرهم», «عدد من لم ينجحوا»: a denial right behind «who»."""
    return scene.cue(at, "modality", "not") is not None


def _of_people(scene: Scene, at: int, form: str) -> str:
    """«قتل 12 سوريا», «3 سوريين» → سوري; «من سوريا» is the country."""
    counted = any(one.noun == (at, at) and one.last == at - 1 for one in scene.numbers)
    named = at in scene.names or (scene.is_(at, "places") and not counted)
    return form if named else scene.shapes.of_nation(form)


def _spelled(scene: Scene, at: int, read: list[Reading]) -> list[Reading]:
    """«أجراء» are no «إجراء»: without nouns that begin with another letter than the text writes, where another is left."""
    return [r for r in read if not scene.shapes.unlike(bare(scene, at), r.entry.key)] or read


def _with_ending(scene: Scene, at: int, read: list[Reading]) -> list[Reading]:
    """«لقبه الأول» is a title and no dome: where a word ends with «his» a noun with the feminine ending gives way to others."""
    if scene.shapes.verbless(scene.text(at, at)) or not any(r.suffix for r in scene.readings(at)):
        return read
    return [r for r in read if r.suffix or not (r.prefix and scene.shapes.verbless(r.entry.key))]


def _of_few(scene: Scene, at: int) -> bool:
    """«610 دور نشر»: a number that ends with three to ten counts by a plural, of دار here and not the singular دور."""
    number = next((one for one in scene.numbers if one.noun and one.noun[0] == at == one.last + 1), None)
    value = number.value.low if number and number.value.kind == "count" else None
    return value is not None and value == int(value) and 3 <= value % 100 <= 10


def acts(scene: Scene, at: int) -> bool:
    form = scene.tokens[at].form
    return scene.words[at].finite or scene.shapes.plural(form) or scene.shapes.imperfect(form)


def done_to(scene: Scene, at: int) -> bool:
    """«28 حكم عليهم»: a word that is a verb too, before a pronoun of people."""
    if scene.glue(at + 1, "them") is None:
        return False
    return any(cue.category == "events" and cue.klass.startswith("verb") and not cue.prefix for cue in scene.at[at])


def no_noun(scene: Scene, at: int) -> bool:
    """«28 | حكم عليهم», «125 ألفا | بزيادة 7%»: what a number does not count."""
    return at < len(scene.tokens) and (done_to(scene, at) or turn(scene, at))


def same_noun(scene: Scene, one: Number, other: Number) -> bool:
    """Whether two numbers each have a noun, and the same."""
    return one.noun is not None and other.noun is not None and lemma(scene, one.noun[0]) == lemma(scene, other.noun[0])


def human(scene: Scene, at: int) -> bool | None:
    """Whether a counted noun is of people; unknown where the lexicon does not know it."""
    if scene.glue(at, "group"):
        return None
    if scene.glue(at + 1, "gun"):
        return False  # «11 فرد خرطوش»
    read = [r for r in scene.tokens[at].readings if r.entry.category in ("nouns", "duals")]
    known = [r.entry.klass.split() for r in [r for r in read if r.plain] or read]  # «باب» is not «بأب»
    if any("human" in klass for klass in known) or scene.is_(at, "nationalities"):
        return True
    if any(cue.key == "deployed_present" and cue.klass == "people" and cue.suffix for cue in scene.at[at]):
        return True  # «9 من قواته»
    if scene.glue(at - 1, "of") and at - 2 in scene.number_at and troops(scene, at):
        return True  # «9 من القوات النظامية»
    return False if known else None


def of_land(scene: Scene, at: int) -> bool:
    """«9 طلاب، بينهم 3 من دول أفريقية»: behind «من» where people come from, of whom a number before tells."""
    number = scene.number_before(at)
    if number is None or not scene.glue(at - 1, "of") or not scene.glue(at, "land") or scene.cue(at + 1, "parts", "word"):
        return False  # «2500 أمريكي و7000 من جنسيات أخرى»
    earlier = (one.noun for one in scene.numbers if one.last < number.first)
    return any(noun is not None and human(scene, noun[0]) for noun in earlier)


def phrase_end(scene: Scene, at: int, limit: int = 4) -> int:
    """The last token of the noun phrase that begins at a token."""
    last = at
    while last - at < limit and scene.nominal(last + 1) and not scene.joined(last + 1) and not _closed(scene, last):
        if fate(scene, last + 1) or turn(scene, last + 1) or scene.glue(last + 1, "versus") or scene.glue(last + 1, "valued"):
            break
        if adjunct(scene, last + 1) or scene.glue(last + 1, "stands"):  # «المهرجان | بمشاركة 9 دول»
            break  # «خفضت إنتاجها | اعتبارا من أيار»
        if scene.glue(last + 1, "achieves"):
            break  # «نمت أعمال الشركة | محققة ربحا»
        if scene.glue(last + 1, "pick") or scene.glue(last + 1, "ships"):
            break  # «9 لوحات | أغلاها بـ90 ألفا», «9 أطنان من القمح | للشحن في يوليو»
        if _goes_on(scene, last + 1) or _so_long(scene, last + 1):
            break  # «14 مستشفى | لمدة يومين», «ألغت الشركة 120 رحلة | وحولت 14»
        if _by(scene, last + 1) and not scene.shapes.definite(scene.tokens[last].form):
            break  # «3 خطوط | بطول 2000 كيلومتر»
        if last == at and at - 1 in scene.number_at and _whole(scene, at):
            break  # «3 ملايين شخص | الجرعة الأولى», «في 66 مباراة | سجل خلالها»
        if scene.glue(last + 1, "count") and last == at and at - 1 in scene.number_at:
            break  # «إلى تسعة قتلى و20 جريحا | عدد الضحايا»
        last += 1
    return last


def _so_long(scene: Scene, at: int) -> bool:
    """«لمدة»: how long, behind the preposition."""
    long = any(cue.key == "duration" and cue.klass == "noun" for cue in scene.at[at] if cue.category == "events")
    return long and scene.tokens[at].form.startswith(scene.shapes.clitics.to)


def _goes_on(scene: Scene, at: int) -> bool:
    """«وتأخرت»: «and» with an unknown verb of the past."""
    form = scene.tokens[at].form
    return not scene.readings(at) and form[:1] in scene.shapes.clitics.ands and scene.shapes.perfect(form)


def _by(scene: Scene, at: int) -> bool:
    """«بطول», «بقيمة»: a word that has amounts behind the preposition of an amount."""
    sized = any(cue.klass == "attr" and cue.first == at for cue in scene.at[at] if cue.category == "events")
    return sized and any(r.is_by and not r.suffix and r.entry.category == "nouns" for r in scene.tokens[at].readings)


def _whole(scene: Scene, at: int) -> bool:
    """An indefinite noun behind its number owns nothing with the article, and no verb of scoring or reaching behind it."""
    if any(cue.klass == "light" for cue in scene.at[at + 1] if cue.category == "events") and scene.words[at + 1].finite:
        return True
    one, other = scene.tokens[at].form, scene.tokens[at + 1].form
    if any(r.suffix and r.entry.category == "nouns" for r in scene.readings(at + 1)) and not scene.shapes.definite(one):
        return True  # «أغلقت 340 مدرسة | أبوابها»
    value = scene.number_at[at - 1].value
    many = value.kind == "count" and (value.low or 0) > _FEW
    return many and scene.shapes.definite(other) and not scene.shapes.definite(one) and at + 1 not in scene.names


def adjunct(scene: Scene, at: int) -> bool:
    """«9 خلافا لما …», «اعتبارا من أيار»: how, why, with what or from when."""
    found = scene.glue(at, "adjunct")
    behind = scene.tokens[at + 1].form if at + 1 < len(scene.tokens) else ""
    return found is not None and not found.prefix and scene.shapes.clitics.goes_on(found.key, behind)


def turn(scene: Scene, at: int) -> bool:
    """«9 ملايين سائح | بزيادة 4%», «شهدت المداخيل | قفزة»."""
    form, definite = scene.tokens[at].form, scene.shapes.definite
    if not any(cue.key in CHANGE and cue.klass == "noun" for cue in scene.at[at]):
        return False
    return form.startswith(scene.shapes.clitics.at) or (definite(scene.tokens[at - 1].form) and not definite(form))


def _closed(scene: Scene, at: int) -> bool:
    """Behind a noun with the article only words with the article go on with its phrase: «رفعت اللجنة | سعر البنزين»."""
    one, other = scene.tokens[at].form, scene.tokens[at + 1].form
    if _of_nation(scene, at) or _whole_dual(scene, at) or _tallied(scene, at):
        return True
    if at in scene.names and at + 1 not in scene.names and scene.is_(at + 1, "nouns"):
        return not scene.shapes.definite(other)  # «أنهت تونس | موسم الصيد»
    if scene.shapes.definite(one) and _raised(scene, at + 1):
        return True
    if not scene.shapes.definite(one) or scene.shapes.definite(other) or at + 1 in scene.names:
        return False
    if doing(scene, at + 1) or (_deed(scene, at + 1) and (scene.is_(at, "nationalities") or not human(scene, at))):
        return True
    if at in scene.names:
        return False
    if scene.cue(at + 1, "hedges", "verb"):  # «عدد المصابين | تجاوز 9»
        return True
    if many(scene, at) and human(scene, at) and human(scene, at + 1) is False:
        return True  # «تسلم الخاطفون | فدية»
    if human(scene, at) and not scene.is_(at, "nationalities"):  # «الملك عبد العزيز», no «الشركة الأردنية | عرضها»
        return False
    owned = any(r.suffix and r.entry.category == "nouns" for r in scene.tokens[at + 1].readings)
    return owned or scene.is_(at + 1, "nouns") or any(reading.suffix for reading in scene.readings(at + 1))


def _raised(scene: Scene, at: int) -> bool:
    """«رفعت الحكومة | الحد الأدنى للأجور», «قدرت الميزانية | الإيرادات», «باعت المحلات | كيلو البطيخ»: a definite noun that has
    amounts, or a unit, behind a definite noun is what is done to."""
    form = scene.tokens[at].form
    if not scene.shapes.definite(form):
        return scene.is_(at, "units") and not scene.joined(at) and not scene.is_(at, "nationalities")
    amount = any(cue.klass == "attr" and (cue.last > at or scene.is_(at, "nouns")) for cue in scene.at[at] if cue.first == at)
    described = scene.shapes.related(form) or scene.glue(at, "kind")  # «سعر النفط الخام»
    return amount and not scene.joined(at) and not described


def doing(scene: Scene, at: int) -> bool:
    """«أعلنت الجامعة | تعطيل الدوام»: an unknown word with the look of a verbal noun, bare behind a definite noun and its
    adjective, which are no person («الناطق الإعلامي تيسير»)."""
    if not scene.nominal(at) or scene.readings(at) or scene.joined(at):
        return False
    form, definite = scene.tokens[at].form, scene.shapes.definite
    if not definite(scene.tokens[at - 1].form) or definite(form) or scene.shapes.name(form):
        return False
    return not ((human(scene, at - 1) and not scene.is_(at - 1, "nationalities")) or human(scene, at - 2))


def _tallied(scene: Scene, at: int) -> bool:
    """«كسر ألفا متظاهر | الحاجز», «قدم 61 نائبا | استقالاتهم»: the bare singular that a large number counts owns nothing."""
    number = next((one for one in scene.numbers if one.noun == (at, at) and one.last == at - 1), None)
    if number is None or number.value.kind != "count" or (number.value.low or 0) <= _FEW or at + 1 in scene.names:
        return False
    if scene.shapes.definite(scene.tokens[at + 1].form):
        return not scene.is_(at, "units")
    return number.specified and bool(scene.readings(at + 1)) and all(r.suffix for r in scene.readings(at + 1))


def _deed(scene: Scene, at: int) -> bool:
    """«قررت محكمة الجنح | تغريم 9 شركات»: a verbal noun of the list."""
    told = (cue for cue in scene.at[at] if cue.category == "events" and cue.key != "duration")
    return any(cue.klass == "noun" and not cue.prefix and cue.last == at for cue in told)


def _whole_dual(scene: Scene, at: int) -> bool:
    """«نال متهمان | البراءة»: an indefinite dual with its ending owns nothing behind it."""
    read = scene.tokens[at].readings
    two = any(r.entry.category == "duals" and r.plain and not r.definite for r in read)
    whole = two and scene.shapes.dual_ending(scene.tokens[at].form) and at not in scene.names
    return whole and scene.shapes.definite(scene.tokens[at + 1].form)


def _of_nation(scene: Scene, at: int) -> bool:
    """«يحق لـ9 ملايين أردني | الاقتراع»: an indefinite adjective of a nation owns nothing behind it."""
    read = scene.readings(at)
    nation = bool(read) and all(r.entry.category == "nationalities" and not r.definite for r in read)
    return nation and at not in scene.names and scene.shapes.definite(scene.tokens[at + 1].form)


def phrase_start(scene: Scene, at: int, first: int, limit: int = 4) -> int:
    """The first token of the noun phrase that ends at a token."""
    start = at
    while start > first and at - start < limit and scene.nominal(start - 1) and not scene.joined(start):
        if (start - 1 in scene.names and start not in scene.names) or _closed(scene, start - 1):
            break
        if scene.glue(start - 1, "achieves"):
            break
        start -= 1
    return start


def past_noun(number: Number) -> int:
    """The token behind a number and its noun."""
    return max(number.last, number.noun[1] if number.noun else 0) + 1


def troops(scene: Scene, at: int) -> bool:
    """«قوات», «جنود»: a word for those who are deployed."""
    return any(cue.key == "deployed_present" and cue.klass == "people" for cue in scene.at[at] if cue.category == "events")


def many(scene: Scene, at: int) -> bool:
    """A plural, that is no singular of another noun."""
    return any(r.entry.category == "nouns" and r.form != fold_word(r.entry.key) for r in scene.readings(at))


def take(scene: Scene, at: int, why: str, last: int | None = None, own: bool = False) -> Found:
    """The noun phrase that begins at a token."""
    end = phrase_end(scene, at) if last is None else last
    return Found(bare(scene, at), trimmed(scene.text(at, end)), why, at, end, own)


def bare(scene: Scene, at: int) -> str:
    return scene.text(at, at)


def fate(scene: Scene, at: int) -> bool:
    """«لقي ثلاثة حتفهم»: what they met, not what they are."""
    return scene.cue(at, "events", "state") is not None and not scene.is_(at, "nouns")
