"""What the words around a number tell of a happening: who goes to hospital, who signs, where people gather."""

from __future__ import annotations

from factcheck.extract.phrases import human as of_people
from factcheck.extract.phrases import past_noun
from factcheck.extract.roles import skip_hedge
from factcheck.extract.scene import Cue, Number, Scene

_NEAR = 8  # tokens behind the number in which a hospital is looked for
_STRIKE = 5  # tokens behind the number in which a strike is looked for


def to_hospital(scene: Scene, number: Number) -> bool:
    """«نقل 9 إلى مستشفى نخلان»."""
    end = scene.segment(number.last).end
    near = range(number.last + 1, min(number.last + _NEAR, end))
    signs = scene.shapes.clitics.to
    at_it = (at for at in near if (cue := scene.cue(at, "events", "clinic")) and cue.prefix.startswith(signs))  # «للمستشفيات»
    return any(at_it) or any(scene.glue(at, "to") and scene.cue(at + 1, "events", "clinic") for at in near)


def from_hospital(scene: Scene, number: Number) -> bool:
    """«غادر 9 المستشفى», «خرج 9 مرضى من المستشفى»: right behind the number and its noun."""
    at = past_noun(number)
    at += scene.glue(at, "of") is not None
    return scene.cue(at, "events", "clinic") is not None


def goes_out(scene: Scene, number: Number) -> bool:
    """«خرج 9 مصابين من المستشفى»: «from» behind them, and no word that hurts them before."""
    at = past_noun(number)
    first = scene.segment(number.first).first
    hurt = any(first <= cue.first < number.first and cue.key == "wounded" for cue in scene.events)
    return scene.glue(at, "of") is not None and not hurt and scene.verb(number.first - 1)


def votes(scene: Scene, number: Number) -> bool:
    """A chamber votes before the number: «صادق المجلس بـ9 أصوات», «وافق المجلس، بـ9 أصوات»; no candidate is named."""
    if any(cue.key == "candidate" for cue in scene.events):
        return False
    told = (
        cue for cue in scene.events if cue.klass == "verb" and cue.first < number.first and cue.key in ("voted", "elected_seats")
    )
    last = next(reversed([*told]), None)
    return last is not None and last.key == "voted"


def bodies(scene: Scene, number: Number) -> bool:
    """«انتشل خفر السواحل جثث 9 مهاجرين», «9 انتشلت جثامينهم»."""
    before, behind = skip_hedge(scene, number.first - 1), past_noun(number)
    if scene.verb(behind) and scene.cue(behind + 1, "frames", "corpse"):
        return True
    return any(cue.last == before and cue.klass == "people" and cue.key == "killed" for cue in scene.events)


def lost_of(scene: Scene, number: Number) -> str:
    """«فقد 14 صيادا حياتهم», «فقد 9 عمال وظائفهم»: what people lost says what befell them."""
    near = range(number.last + 1, min(number.last + _NEAR, scene.segment(number.last).end))
    return next((cue.key for at in near for cue in scene.at[at] if cue.category == "frames" and cue.klass == "lost"), "")


def pulled_out(scene: Scene, number: Number) -> bool:
    """«أخرجت الفرق 9 أشخاص من تحت الركام», «سحب الأهالي 9 أحياء»: alive, or from where people are lost."""
    near = range(scene.begins(number.first), scene.segment(number.last).end)
    return any(cue.klass == "state" and cue.key in ("missing", "rescued") for at in near for cue in scene.at[at])


def suspended(scene: Scene, number: Number) -> bool:
    """«أوقف 9 شرطيين عن العمل»: kept from their duty, and not arrested."""
    near = range(number.last + 1, min(number.last + _NEAR, scene.segment(number.last).end))
    return any(cue.category == "frames" and cue.klass == "duty" for at in near for cue in scene.at[at])


def gives_up(scene: Scene, number: Number) -> bool:
    """«سلم 9 مسلحين أنفسهم»: who hands himself over is no goods."""
    near = range(number.last + 1, min(number.last + _NEAR, scene.segment(number.last).end))
    return any(scene.glue(at, "selves") for at in near)


def asks(scene: Scene, cue: Cue, number: Number) -> bool:
    """«طالب 43 نائبا بكذا»: a bare singular at the head of a clause, right before a number that has its noun, is a verb."""
    right = cue.last == skip_hedge(scene, number.first - 1) and number.noun is not None and number.noun[0] > number.last
    return right and cue.first == scene.segment(cue.first).first and not scene.shapes.definite(scene.tokens[cue.first].form)


def acted(scene: Scene, number: Number) -> bool:
    """Deputies right behind a verb of which the list says nothing."""
    at = skip_hedge(scene, number.first - 1)
    if number.noun is None or not of_people(scene, number.noun[0]) or not scene.verb(at):
        return False
    return not any((cue.category == "events" and cue.klass == "light") or cue.key == "elected_seats" for cue in scene.at[at])


def signs(scene: Scene, number: Number) -> bool:
    """States or people right behind a verb that says «happen» of other things."""
    at = skip_hedge(scene, number.first - 1)
    who = number.noun is not None and (of_people(scene, number.noun[0]) or scene.glue(number.noun[0], "bloc") is not None)
    return bool(who) and scene.glue(at, "signs") is not None


def gathering(scene: Scene, number: Number) -> bool:
    """People that a march consists of."""
    people = number.noun is not None and of_people(scene, number.noun[0])
    n = scene.segment_of[number.first]
    first = scene.segments[max(n - 1, 0)].first
    march = (cue for cue in scene.events if cue.key == "protested" and cue.klass == "noun" and first <= cue.first < number.first)
    return bool(people) and next(march, None) is not None


def begins_strike(scene: Scene, number: Number) -> bool:
    near = range(number.last + 1, min(number.last + _STRIKE, scene.segment(number.last).end))
    return any(cue.key == "protested" and cue.klass in ("state", "noun") for at in near for cue in scene.at[at])


def at_stake(scene: Scene, number: Number) -> bool:
    return scene.glue(skip_hedge(scene, number.first - 1), "target") is not None


def owned(scene: Scene, number: Number) -> bool:
    """«جمدت الحكومة أرصدة 34 شخصا», «استولى على مدخرات 34 شخصا»: what they own, and not they."""
    at = skip_hedge(scene, number.first - 1)
    if any(cue.category == "events" and cue.key == "arrested" for cue in scene.at[at]):
        return False  # «ضبط 34 مخالفا»
    return scene.nominal(at) and of_people(scene, at) is not True and not scene.shapes.definite(scene.tokens[at].form)


def bracketed(scene: Scene, cue: Cue, number: Number) -> bool:
    """«بلغت نسبة التصويت الخاص (النازحين) 77%»: a word in brackets that close before the number."""
    closed = any(scene.tokens[at].form == ")" for at in range(cue.last + 1, number.first))
    opened = max((at for at in range(cue.first) if scene.tokens[at].form in ("(", ")")), default=-1)
    return closed and opened >= 0 and scene.tokens[opened].form == "("


def losses(scene: Scene, number: Number) -> bool:
    """«خسائر الجيش لا تتجاوز 9 جنود»."""
    return any(scene.glue(at, "losses") for at in range(scene.begins(number.first), number.first))
