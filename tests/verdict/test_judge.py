"""Whole small stories with claims made by hand: what the desk sees."""

import pytest
from claim_building import extraction
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict import judge
from factcheck.verdict.groups import bounds

MINE = "انهار نفق في منجم وادي الكهرمان بإقليم سرمد مساء الأحد، ما أدى إلى مقتل {} عاملا وإصابة {} آخرين بحسب الدفاع المدني."
MINE_OWN = (
    "أسفر انهيار النفق في منجم وادي الكهرمان عن سقوط {} قتيلا بين عمال المناوبة في سرمد، فيما نقل {} جريحا إلى مستشفى الإقليم."
)
KILLED = {"subject": "worker", "event": "killed", "scope": "event", "time": "2031-05-04"}
WOUNDED = {"subject": "worker", "event": "wounded", "scope": "event", "time": "2031-05-04"}


def dispatch(name, text, published, killed, wounded, **more):
    killed_value, wounded_value = str(killed), str(wounded)
    return extraction(
        name,
        text.format(killed_value, wounded_value),
        published,
        (killed_value, killed_value, {**KILLED, **more}),
        (wounded_value, wounded_value, {**WOUNDED, **more}),
        publisher=f"صحيفة {name}",
    )


def of(extracted, publisher):
    return replace(extracted, document=replace(extracted.document, publisher=publisher))


def verdicts(*extractions, options=Settings()):  # noqa: B008  # frozen
    found, groups, findings = judge(align(extractions, options), options)
    return {(r.left.split("#")[0], r.right.split("#")[0], r.verdict, r.independent) for r in found}, groups, findings


def test_rival_tolls_of_one_hour_are_an_error_on_the_editors_screen():
    found, groups, findings = verdicts(
        dispatch("a", MINE, "2031-05-04T20:00", 312, 40), dispatch("b", MINE_OWN, "2031-05-04T20:30", 321, 40)
    )
    assert ("a", "b", "conflict", True) in found
    assert [(f.rule, f.severity) for f in findings if f.severity != "info"] == [("across.conflict", "error")]
    worst = next(g for g in groups if g.verdict == "conflict")
    assert (worst.low, worst.best, worst.high, worst.independent_sources) == (312, 321, 321, 2)


def test_a_rising_toll_is_a_development():
    found, _, findings = verdicts(
        dispatch("a", MINE, "2031-05-04T20:00", 12, 40), dispatch("b", MINE_OWN, "2031-05-05T09:00", 21, 40)
    )
    assert ("a", "b", "changed", True) in found
    assert {f.severity for f in findings} == {"info"}


def test_a_toll_that_falls_is_looked_at():
    found, _, _ = verdicts(dispatch("a", MINE, "2031-05-04T20:00", 21, 40), dispatch("b", MINE_OWN, "2031-05-05T09:00", 12, 40))
    assert ("a", "b", "conflict", True) in found


def test_killed_and_wounded_are_never_set_against_each_other():
    found, _, _ = verdicts(dispatch("a", MINE, "2031-05-04T20:00", 12, 21), dispatch("b", MINE_OWN, "2031-05-04T20:30", 12, 21))
    assert found == {("a", "b", "agree", True)}


def test_a_copy_is_one_source_and_a_digit_that_changed_in_it_is_reported():
    first = dispatch("a", MINE, "2031-05-04T20:00", 12, 40)
    second = dispatch("b", MINE, "2031-05-04T20:30", 12, 46)
    found, groups, findings = verdicts(first, second)
    assert found == {("a", "b", "agree", False), ("a", "b", "conflict", False)}
    assert {g.independent_sources for g in groups} == {1}
    assert {f.rule for f in findings} >= {"across.copied_with_changed_digit", "across.agreement_is_one_source"}


def test_a_publisher_is_never_told_to_share_a_source_with_itself():
    shared = {"across.agreement_is_one_source", "across.common_origin"}
    for other in (MINE, MINE_OWN):
        told = {}
        for publisher in ("Wire", "Daily"):
            first = dispatch("a", MINE, "2031-05-04T20:00", 12, 40, speaker="المحافظ")
            second = dispatch("b", other, "2031-05-04T20:30", 12, 40, speaker="المحافظ")
            told[publisher] = {finding.rule for finding in verdicts(of(first, "Wire"), of(second, publisher))[2]} & shared
        assert told["Daily"] and not told["Wire"]


def test_a_plan_is_not_held_against_a_fact():
    first = dispatch("a", MINE, "2031-05-04T20:00", 312, 40, modality="plan")
    assert verdicts(first, dispatch("b", MINE_OWN, "2031-05-04T20:30", 350, 44))[0] == set()


def test_qualifiers_that_exclude_each_other_say_nothing():
    first = dispatch("a", MINE, "2031-05-04T20:00", 312, 40, restrict=("nat:SE",))
    second = dispatch("b", MINE_OWN, "2031-05-04T20:30", 321, 44, restrict=("nat:FI",))
    assert verdicts(first, second)[0] == set()


DRAWN = st.lists(
    st.tuples(st.sampled_from([MINE, MINE_OWN]), st.integers(2, 400), st.integers(401, 900), st.integers(0, 60)),
    min_size=2,
    max_size=4,
)


def _stories(drawn):
    return [
        dispatch(f"d{number}", text, f"2031-05-{4 + hours // 24:02}T{hours % 24:02}:00", killed, wounded)
        for number, (text, killed, wounded, hours) in enumerate(drawn)
    ]


def _unordered(found):
    return {(frozenset((left, right)), verdict, independent) for left, right, verdict, independent in found}


@settings(max_examples=40)
@given(DRAWN, st.randoms())
def test_the_order_of_documents_says_nothing(drawn, random):
    made = _stories(drawn)
    shuffled = made[:]
    random.shuffle(shuffled)
    assert _unordered(verdicts(*made)[0]) == _unordered(verdicts(*shuffled)[0])


@settings(max_examples=30)
@given(DRAWN)
def test_an_unrelated_document_says_nothing(drawn):
    made = _stories(drawn)
    other = extraction(
        "z", "باعت دار المزادات لوحة نادرة بسعر 312 ألف كرونة في قاعة بلدة هولم.", "2031-05-05T10:00", ("312", "312", {})
    )
    assert verdicts(*made)[0] == verdicts(*made, other)[0]


@settings(max_examples=30)
@given(DRAWN)
def test_a_duplicate_is_never_a_new_source(drawn):
    made = _stories(drawn)
    first = drawn[0]
    again = dispatch("again", first[0], f"2031-05-{4 + first[3] // 24:02}T{first[3] % 24:02}:00", first[1], first[2])
    before = {claim: g.independent_sources for g in verdicts(*made)[1] for claim in g.claims}
    for group in verdicts(*made, again)[1]:
        for claim in group.claims:
            if claim in before:
                assert group.independent_sources <= before[claim]


@pytest.mark.parametrize("policy", ["range", "conservative", "majority", "source-order"])
def test_policies_choose_the_best_figure(policy):
    from factcheck.verdict.groups import bounds

    made = [
        dispatch(n, MINE_OWN, f"2031-05-0{d}T09:00", k, 40)
        for n, d, k in (("a", 4, 15), ("b", 5, 12), ("c", 6, 15), ("d", 7, 19))
    ]
    alignment = align(made, Settings())
    sides = [alignment.sides[e.claims[0].id] for e in made]
    best = {"range": 19, "conservative": 12, "majority": 15, "source-order": 15}[policy]
    assert bounds(sides, Settings(policy=policy)) == (12, best, 19)


def test_a_crowded_group_has_an_envelope_instead_of_pairs():
    made = [dispatch(f"d{n}", MINE_OWN, "2031-05-04T20:00", 300 + n, 40) for n in range(5)]
    found, groups, findings = verdicts(*made, options=Settings(pairs_limit=3))
    assert found == set() and {g.verdict for g in groups} == {"agree", "conflict"}
    assert [(f.rule, len(f.quotes)) for f in findings] == [("across.conflict", 5)]


def test_a_draft_that_prints_the_older_toll_is_told():
    old, new = dispatch("draft", MINE, "2031-05-05T10:00", 12, 40), dispatch("wire", MINE_OWN, "2031-05-06T09:00", 25, 40)
    alignment = align([old, new], Settings())
    rules = {f.rule for f in judge(alignment, Settings(), frozenset(["draft"]))[2]}
    assert "across.changed_without_saying" in rules
    assert "across.changed_without_saying" not in {f.rule for f in judge(alignment, Settings(), frozenset(["wire"]))[2]}


def test_a_stated_correction_makes_a_fall_a_change():
    corrected = MINE_OWN + " وقالت المديرية إنها راجعت سجلاتها."
    first = dispatch("a", MINE, "2031-05-04T20:00", 31, 40)
    found, _, _ = verdicts(first, dispatch("b", corrected.replace(".", "،", 1), "2031-05-05T09:00", 26, 40))
    assert ("a", "b", "changed", True) in found


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("بعد خطأ بشري", "conflict"),
        ("فيما عدل البرلمان القانون", "conflict"),
        ("بعد أن ورد خطأ في بيانها", "changed"),
        ("بعد أن عدلت الحصيلة", "changed"),
    ],
)
def test_what_was_amended_may_be_no_count(said, expected):
    later = f"{MINE_OWN[:-1]} {said}."
    found, _, _ = verdicts(
        dispatch("a", MINE, "2031-05-04T20:00", 31, 40), dispatch("b", later.replace(".", "،", 1), "2031-05-05T09:00", 26, 40)
    )
    assert ("a", "b", expected, True) in found


def test_every_level_that_a_ladder_shows_has_its_row_in_the_table():
    from factcheck.align.ladder import points

    made = [dispatch("a", MINE, "2031-05-04T20:00", 312, 40), dispatch("b", MINE_OWN, "2031-05-04T20:30", 321, 40)]
    found = judge(align(made, Settings()), Settings())[0]
    listed = {(level.name, level.label) for relation in found for level in relation.levels if level.name != "time"}
    assert found and listed <= set(points())


def test_two_texts_that_share_copied_figures_get_one_finding():
    first = dispatch("a", MINE, "2031-05-04T20:00", 312, 40)
    _, _, findings = verdicts(first, dispatch("b", MINE, "2031-05-04T20:30", 312, 40))
    shared = [f for f in findings if f.rule == "across.agreement_is_one_source"]
    assert len(shared) == 1 and "312" in shared[0].message and "40" in shared[0].message


def test_low_best_and_high_are_of_one_unit_and_event():
    first = dispatch("a", MINE, "2031-05-04T20:00", 12, 40)
    second = dispatch("b", MINE_OWN, "2031-05-05T09:00", 21, 40)
    aboard = dispatch("c", MINE_OWN, "2031-05-05T10:00", 350, 40, event="other")
    sides = align((first, second, aboard), Settings()).sides.values()
    tolls = [side for side in sides if side.claim.event == "killed"]
    others = [side for side in sides if side.claim.event == "other" and side.size == 350]
    assert bounds([*tolls, *others], Settings()) == (12, 21, 21)
    assert bounds(others, Settings()) == (350, 350, 350)
