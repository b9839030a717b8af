"""What a figure is called: by what happened and where, never by a word of one text."""

from __future__ import annotations

from factcheck.lang.lexicon import rows
from factcheck.model import Claim, Subject
from factcheck.wording.titles import title
from factcheck.wording.values import table
from factcheck.world.labels import labels


def claims(*lines: str) -> list[Claim]:
    return [Claim.parse(line) for line in lines]


def both(*lines: str) -> tuple[str, str]:
    found = claims(*lines)
    return title(found, "ar"), title(found, "en")


def test_what_happened_and_where() -> None:
    assert both("36 | شخص | killed @GR | event | ? | fact") == ("عدد القتلى، اليونان", "killed, Greece")
    assert both("36 | قتيل | killed @IQ/mosul | event | ? | fact")[1] == "killed, Mosul"
    assert both("45 percent | شخص | voted @TN | event | ? | fact") == ("نسبة المصوتين، تونس", "voted (%), Tunisia")


def test_where_those_who_are_counted_come_from() -> None:
    assert both("36 | شخص+nat:IN | killed @GR | event | ? | fact") == (
        "عدد القتلى: من الهند، اليونان",
        "killed: from India, Greece",
    )
    assert both("36 | طفل+nat:IN | killed @- | event | ? | fact") == ("عدد القتلى: طفل من الهند", "killed: child from India")
    assert both("36 | شخص+nat:GR | killed @GR | event | ? | fact")[1] == "killed, Greece"
    few = "36 | شخص+nat:IN | killed @- | event | ? | fact", "36 | شخص | killed @- | event | ? | fact"
    assert both(*few)[1] == "killed"


def test_a_noun_that_says_which_of_two_names_the_event() -> None:
    assert both("6.9 percent | صوت | elected_seats @- | event | ? | fact") == ("نسبة الأصوات", "votes won (%)")
    assert both("69 | مقعد | elected_seats @- | event | ? | fact") == ("عدد المقاعد", "seats won")
    assert both("45 percent | مشاركة | voted @- | event | ? | fact") == ("نسبة المشاركة", "turnout (%)")


def test_the_noun_where_it_says_more() -> None:
    assert both("36 | طفل | killed @- | event | ? | fact") == ("عدد القتلى: طفل", "killed: child")
    assert both("36 | شاحنة | other @- | event | ? | fact")[0] == "عدد: شاحنة"


def test_a_kind_that_is_its_event_is_said_once() -> None:
    assert both("3 duration day | - | duration @- | event | ? | fact") == ("مدة", "duration")


def test_a_noun_that_says_what_happened_is_not_overruled() -> None:
    assert both("36 | قتيل | arrived @- | event | ? | fact") == ("عدد القتلى", "killed")


def test_no_kind_of_value_and_no_word_with_a_clitic_is_a_title() -> None:
    assert both("36 | percent | other @- | event | ? | fact") == ("الرقم", "the figure")
    assert both("36 percent | والفاكهه | other @EG | event | ? | fact") == ("نسبة، مصر", "share, Egypt")
    held = Claim.parse("36 | - | killed @- | event | ? | fact")
    spelled = [Claim("c", "d", held.span, held.span, held.value, Subject(text, text, "شخص")) for text in ("شخصًا", "شخصاً")]
    assert title(spelled[:1], "ar") == title(spelled[1:], "ar") == "عدد: شخص"


def test_most_of_the_claims_decide_and_of_equals_the_wider_place() -> None:
    lines = ["3 | شخص | wounded @GR | event | ? | fact", *["3 | شخص | killed @GR/athens | event | ? | fact"] * 2]
    assert both(*lines)[1] == "killed, Athens"
    assert both(*lines[:2])[1].endswith("Greece")


def test_a_noun_that_only_half_of_the_claims_have_is_not_said_of_all() -> None:
    lines = ["12 | طفل | killed @- | event | ? | fact", "18 | شخص | killed @- | event | ? | fact"]
    assert both(*lines) == ("عدد القتلى", "killed")
    assert both(*lines, lines[0]) == ("عدد القتلى: طفل", "killed: child")


def test_every_event_has_a_name_but_those_that_say_nothing() -> None:
    named = {key.removeprefix("event.") for key in table("said.tsv") if key.startswith("event.") and "+" not in key}
    assert set(labels()) - named == {"level_stock", "other", "round_ordinal"}


def test_countries_are_keys_of_the_word_file() -> None:
    assert set(table("countries.tsv")) <= {key for key, *_ in rows("ar", "places")}
