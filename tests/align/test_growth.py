"""Twice the texts, about twice the work: counted, not clocked."""

import random
from datetime import date, timedelta
from functools import partial

import pytest
from claim_building import extraction

from factcheck.align import align, copies, meeting, story
from factcheck.align.blocking import document_pairs
from factcheck.align.copies import Copies, find_copies, sentences
from factcheck.align.story import Stories
from factcheck.align.terms import read_terms
from factcheck.model import Document
from factcheck.settings import Settings
from factcheck.verdict import envelope
from factcheck.verdict.envelope import Point, disagreeing

LINEAR = 2.4
LETTERS = "بتجحخدرزسشصضطعغفقكلمن"


def found_copies(terms):
    return find_copies([sentences(one, Settings()) for one in terms], Settings())


def word(chance):
    return "".join(chance.choice(LETTERS) for _ in range(5))


def dispatch(number, chance):
    """The same dispatch with a word and a figure of each outlet's own."""
    figure = 4100 + number % 7
    text = f"أفرغت الرافعة الجديدة في مرفأ تلمار {figure} حاوية خلال أسبوعين بحسب {word(chance)} وكيل شركة نورس للملاحة."
    day = date(2031, 5, 2) + timedelta(days=number % 9)
    return extraction(f"d{number:04}", text, f"{day}T10:00", (str(figure), str(figure), {"subject": "container"}))


def dispatches(count):
    chance = random.Random(3)
    return [dispatch(number, chance) for number in range(count)]


def counted(monkeypatch, module, name, work):
    """How often ``work`` calls a function of a module."""
    calls, original = [0], getattr(module, name)

    def counting(*args, **slots):
        calls[0] += 1
        return original(*args, **slots)

    with monkeypatch.context() as patch:
        patch.setattr(module, name, counting)
        work()
    return calls[0]


def all_candidates(extractions):
    return align(extractions, Settings()).candidates()


@pytest.mark.parametrize(
    ("module", "name"),
    [(meeting, "standing"), (meeting, "fits"), (story, "likeness"), (copies, "near_copy")],
    ids=["pairs of claims", "pairs of documents", "likeness of documents", "pairs of passages"],
)
def test_near_identical_texts_cost_no_square(monkeypatch, module, name):
    few, many = (counted(monkeypatch, module, name, partial(all_candidates, dispatches(count))) for count in (150, 300))
    assert 0 < many <= LINEAR * few


def test_two_hundred_copies_are_held_against_one_and_not_against_each_other(monkeypatch):
    terms = [read_terms(one) for one in dispatches(200)]
    assert counted(monkeypatch, copies, "near_copy", lambda: found_copies(terms)) <= 400
    assert len(set(found_copies(terms).cluster.values())) == 1


def shared_line(count):
    """Documents of an outlet that prints one line under each of its texts."""
    documents = [Document(f"d{number:04}", "") for number in range(count)]
    return documents, Copies({(number, 0): 0 for number in range(count)})


def test_a_line_of_the_outlet_pairs_each_text_with_a_few():
    documents, found = shared_line(400)
    assert len(document_pairs(documents, Stories({}), found)) <= 4 * 400


def test_a_passage_of_few_texts_pairs_them_all():
    documents, found = shared_line(20)
    assert len(document_pairs(documents, Stories({}), found)) == 20 * 19 // 2


def test_which_texts_are_paired_does_not_hang_on_their_order():
    documents, found = shared_line(100)
    turned = documents[::-1]

    def names(of):
        return {frozenset((of[one].id, of[two].id)) for one, two in document_pairs(of, Stories({}), found)}

    assert names(documents) == names(turned)


def test_the_neighbours_in_a_crowd_do_not_hang_on_the_order_of_the_texts():
    made = dispatches(60)

    def pairs(of):
        found = align(of, Settings())
        return {frozenset((one.left.claim.id, one.right.claim.id)) for one in found.candidates()}

    assert pairs(made) == pairs(made[::-1])


def test_all_texts_of_a_small_story_are_compared():
    found = align(dispatches(30), Settings())
    assert len(found.stories.near) == 30 * 29 // 2


def test_the_envelope_takes_each_claim_in_once(monkeypatch):
    points = [
        Point(f"{number:05}", date(2031, 1, 1) + timedelta(days=number % 5), number % 50, number % 50) for number in range(2000)
    ]
    assert counted(monkeypatch, envelope, "_enter", lambda: disagreeing(points, 3)) == 2 * 2000
