"""The relations between the numbers of a sentence, by their notation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.checks.links import Link

Links = Callable[[str], tuple[Link, ...]]


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("استقبل المركز 40 مريضا، بينهم 7 أطفال.", "part whole=40 part=7 («بينهم»)"),
        ("نصبت البلدية 20 خيمة من أصل 60.", "part whole=60 part=20 +of («من اصل»)"),
        ("كرمت الجامعة 18 باحثا، هم 7 رجال و11 امرأة.", "parts whole=18 part=7 part=11 +full («هم»)"),
        ("وصل 40 متطوعا، منهم 12 طبيبا و9 ممرضين.", "parts whole=40 part=12 part=9 +partial («منهم»)"),
        ("نجح 60 طالبا من أصل 150، أي بنسبة 40 في المئة.", "share part=60 whole=150 share=40 percent percent («اي بنسبه»)"),
        ("تبعد القرية 10 أميال (16 كيلومترا) عن المدينة.", "same left=10 measure mile right=16 measure km +units («(»)"),
        ("تزور البعثة ثلاث مدن هي حلب وحمص وحماة.", "list count=3 list=3 («هي»)"),
        ("أدرج الموقع سنة 1979، أي قبل 42 سنة.", "elapsed elapsed=42 duration year year=1979 +before («اي»)"),
        (
            "بدأت الدراسة في 5 رجب 1446هـ الموافق 5 يناير 2025.",
            "calendars hijri=2025-01-05 hijri gregorian=2025-01-05 («الموافق»)",
        ),
    ],
)
def test_notation(text: str, notation: str, links: Links) -> None:
    assert notation in [str(link) for link in links(text)]


def test_change_knows_direction_and_amount(links: Links) -> None:
    found = [link for link in links("ارتفع عدد الزوار من 200 زائر إلى 250 زائرا، بزيادة 25 في المئة.") if link.kind == "change"]
    assert [str(link) for link in found] == ["change from=200 to=250 by=25 percent percent +up («الي»)"]


def test_several_figures_on_both_sides_give_all_pairs(links: Links) -> None:
    text = "عبرت 1315 سفينة حققت 449 مليون دولار، مقابل 1243 سفينة و368 مليون دولار، بزيادة 22 في المئة."
    pairs = {(str(link.quantity("from")), str(link.quantity("to"))) for link in links(text) if link.kind == "change"}
    assert pairs == {("1243", "1315"), ("368000000 money USD", "449000000 money USD")}


@pytest.mark.parametrize(
    "text",
    [
        "سجل الفريق خمسة أهداف، وهي أعلى حصيلة له.",
        "تضم الشبكة سبع جامعات أبرزها جامعة حلب وجامعة دمشق.",
        "عبرت القناة ثلاث سفن، وهي تحمل القمح والذرة والسكر.",
    ],
)
def test_no_list(text: str, links: Links) -> None:
    assert not [link for link in links(text) if link.kind == "list"]


def test_people_are_no_part_of_things(links: Links) -> None:
    found = links("قتل 50 شخصا ودمرت 3 منازل، بينهم 12 طفلا.")
    assert [str(link.quantity("whole")) for link in found if link.kind == "part"] == ["50"]
