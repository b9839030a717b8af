"""Invented news for the benchmarks: stories with their own names, places, days and figures, told by several outlets."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import NamedTuple

from factcheck.model.quantity import Kind

START = datetime(2031, 3, 1)
OUTLETS = tuple(
    f"{kind} {name}" for kind in ("وكالة", "جريدة", "موقع", "قناة") for name in ("الساحل", "المرفأ", "الواحة", "الهضبة")
)
PLACES = {
    "مصر": "EG", "تونس": "TN", "المغرب": "MA", "العراق": "IQ", "الأردن": "JO", "لبنان": "LB", "سوريا": "SY", "ليبيا": "LY",
    "اليمن": "YE", "السودان": "SD", "الجزائر": "DZ", "موريتانيا": "MR", "تركيا": "TR", "إيران": "IR", "الهند": "IN",
    "باكستان": "PK",
    "إندونيسيا": "ID", "اليابان": "JP", "الصين": "CN", "البرازيل": "BR", "الأرجنتين": "AR", "المكسيك": "MX", "كندا": "CA",
    "إسبانيا": "ES", "إيطاليا": "IT", "فرنسا": "FR", "ألمانيا": "DE", "اليونان": "GR", "بولندا": "PL", "أوكرانيا": "UA",
    "كينيا": "KE", "نيجيريا": "NG", "السنغال": "SN", "إثيوبيا": "ET", "الكويت": "KW", "قطر": "QA",
}  # fmt: skip
_LETTERS = "بتجحخدرزسشصضطعغفقكلمنه"
_SHAPES = ("{}ا{}و{}", "{}{}ي{}ان", "{}و{}{}ا", "{}ي{}ا{}", "{}{}{}ون", "م{}{}و{}", "{}ا{}{}ة", "{}{}ا{}ي")


class Fact(NamedTuple):
    """A kind of figure: what a claim of it says, from where to where it goes, and its wordings."""

    head: str
    concept: str
    event: str | None
    kind: Kind
    unit: str
    low: int
    high: int
    wordings: tuple[str, ...]


FACTS = (
    Fact(
        "شخصا",
        "person",
        "killed",
        "count",
        "",
        12,
        400,
        (
            "وقتل {n} شخصا حين {x} {a} في {q} {y} {b} بعد {c}.",
            "وارتفع عدد القتلى في {q} إلى {n} شخصا بعدما {x} {a} {y} {b} {c}.",
            "وأحصى {p} {n} قتيلا {x} {a} منذ أن {y} {b} {z} {c}.",
        ),
    ),
    Fact(
        "شخصا",
        "person",
        "wounded",
        "count",
        "",
        20,
        900,
        (
            "وأصيب {n} شخصا بجروح و{x} إلى {y} {a} {b}.",
            "و{x} {n} جريحا من {b} إلى {a} بحسب {p}.",
            "وقال {p} إن {n} آخرين جرحوا عند {c} وإن {a} ما زال {y}.",
        ),
    ),
    Fact(
        "منزلا",
        "house",
        "destroyed",
        "count",
        "",
        30,
        2500,
        (
            "ودمر {n} منزلا في {x} {a} {y} {b}.",
            "وبحسب بلدية {q} {x} {n} منزلا بين {a} و{c}.",
            "و{x} {p} عن {n} منزلا مهدما على {y} {b}.",
        ),
    ),
    Fact(
        "عاملا",
        "worker",
        None,
        "count",
        "",
        40,
        3000,
        (
            "ويعمل {n} عاملا في مصنع {a} الذي {x} {y} {b}.",
            "وتقول نقابة {b} إن {n} عاملا {x} عن {y} {a}.",
            "و{y} {p} {x} {n} عاملا في {c} إلى حين.",
        ),
    ),
    Fact(
        "دينار",
        "",
        "cost",
        "money",
        "IQD",
        11,
        950,
        (
            "وتبلغ كلفة {x} {a} نحو {n} مليون دينار {y} {b}.",
            "وقدر {p} خسائر {a} بنحو {n} مليون دينار.",
            "و{x} {p} {n} مليون دينار من أجل {c} و{a}.",
        ),
    ),
    Fact(
        "أسعار",
        "price",
        "grew",
        "percent",
        "percent",
        3,
        90,
        (
            "وارتفعت أسعار {a} في {q} بنسبة {n} في المئة منذ {x} {b}.",
            "وقال {x} {c} إن أسعار {a} زادت {n} في المئة.",
            "وزاد سعر {a} بنسبة {n}% بحسب {p}.",
        ),
    ),
    Fact(
        "كيلومترا",
        "",
        None,
        "measure",
        "km",
        11,
        700,
        (
            "ويقع {a} على بعد {n} كيلومترا من {b} في {q}.",
            "ويمتد {x} {c} {n} كيلومترا حتى {a}.",
            "و{x} {p} {n} كيلومترا إلى {y} {b}.",
        ),
    ),
    Fact(
        "طنا",
        "",
        None,
        "measure",
        "ton",
        15,
        5000,
        (
            "ووصل {n} طنا من {a} إلى {x} {b}.",
            "و{x} {y} {c} عن {n} طنا من {a}.",
            "وقال {p} إن {n} طنا من {a} {x} في {y} {c}.",
        ),
    ),
)

FILLERS = (
    "وقال {p} إن {a} {x} في {q} {y} {b} قبل {z} {v}.",
    "و{x} سكان {a} إلى {y} {b} و{v} من {c} {z}.",
    "وأضاف أن {x} {a} {y} مع {z} من {v}.",
    "ولم {x} {a} على {y}، فيما {v} {p} {b} بأنه {z}.",
    "و{x} {p} على {y} بين {a} و{b} {v} من أجل {z}.",
    "وكانت {x} قد {x} {a} و{y} {b} كل {z} {v}.",
    "و{x} {a} إلى {y} {b} في {z} {c} {v}.",
    "ويأتي ذلك بعد {x} حول {a} {y} و{v} {z} {b}.",
    "و{v} {p} كيف {x} {a} ثم {y} {z} إلى {b}.",
    "وبحسب {o} فإن {a} {x} لم {y} {v} {z} {b}.",
    "وفي {v} {x} {c} أمام {y} {a} {z} على {b}.",
    "و{v} {p} {x} {a} إلى {y} و{z}.",
    "و{v} {p} عن {x} {c} بأن {y} {a} ما زال {z} مع {b}.",
    "و{v} {x} {b} أن يكون {a} {y} {z}.",
    "ومن {a} {y} إلى {x} {v} {z} {b}.",
    "وقالت {o} إن {c} {x} كان {y} {v} {z} {a}.",
)
TAIL = " {x} {y} {z} {v}."


class Story(NamedTuple):
    """One event: its first day, names, words and true figures."""

    day: int
    place: str
    people: tuple[str, ...]
    words: tuple[str, ...]
    facts: tuple[tuple[Fact, int], ...]


def name(chance: random.Random) -> str:
    """A word that no dictionary holds."""
    return chance.choice(_SHAPES).format(*(chance.choice(_LETTERS) for _ in range(3)))


def story(chance: random.Random, days: int, figures: int) -> Story:
    people = tuple(f"{name(chance)} {name(chance)}" for _ in range(5))
    chosen = chance.sample(FACTS, 5)
    kinds = [chosen[at % 5] for at in range(figures)]
    return Story(
        chance.randrange(days),
        chance.choice(tuple(PLACES)),
        people,
        tuple(name(chance) for _ in range(70)),
        tuple((kind, chance.randrange(kind.low, kind.high)) for kind in kinds),
    )


def fill(mould: str, told: Story, chance: random.Random, number: str = "") -> str:
    """A sentence of a story: some of its words are the story's, some nobody else's."""
    a, b, c = chance.sample(told.words, 3)
    x, y, z, v = (name(chance) for _ in range(4))
    place, person, outlet = told.place, chance.choice(told.people), chance.choice(OUTLETS)
    return mould.format(n=number, a=a, b=b, c=c, q=place, p=person, o=outlet, x=x, y=y, z=z, v=v)


def footer(outlet: str) -> str:
    """The line that an outlet prints under each of its texts."""
    chance = random.Random(outlet)
    return f"{outlet} {' '.join(name(chance) for _ in range(2))}."


class Article(NamedTuple):
    """A text of one outlet."""

    outlet: str
    published: datetime
    body: str


def telling(told: Story, outlet: str, hour: int, chance: random.Random, size: int) -> Article:
    """One outlet's article of about ``size`` bytes: the figures early, one in ten of them another, and what people said."""
    lines = []
    for fact, true in told.facts:
        number = true if chance.random() < 0.9 else true + chance.randrange(1, 9)
        lines.append(fill(chance.choice(fact.wordings)[:-1] + TAIL, told, chance, str(number)))
    while sum(len(line.encode()) + 1 for line in lines) < size:
        lines.insert(chance.randrange(1, len(lines) + 1), fill(chance.choice(FILLERS), told, chance))
    lines.append(footer(outlet))
    return Article(outlet, START + timedelta(days=told.day, hours=hour), "\n".join(lines))


def newsroom(count: int, size: int = 5000, days: int = 42, seed: int = 11) -> list[Article]:
    """Articles of stories that three to five outlets tell; one article in six is another's text under a new first line."""
    chance = random.Random(seed)
    out: list[Article] = []
    while len(out) < count:
        told = story(chance, days, 12)
        outlets = chance.sample(OUTLETS, chance.randrange(3, 6))
        first = telling(told, outlets[0], 6, chance, size)
        out.append(first)
        for at, outlet in enumerate(outlets[1:]):
            own = telling(told, outlet, 8 + 3 * at, chance, size)
            if chance.random() < 1 / 5:
                lead = fill(chance.choice(FILLERS), told, chance)
                own = own._replace(body="\n".join([lead, *first.body.split("\n")[1:-1], footer(outlet)]))
            out.append(own)
    return out[:count]
