"""Groups by how many of the pairs between two parts have a relation, and the changes that stand within one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.model import Relation, Verdict
from factcheck.settings import Settings
from factcheck.verdict.cohesion import clusters
from factcheck.verdict.groups import bundles

if TYPE_CHECKING:
    from factcheck.align import Alignment

DEFAULT = Settings()


def related(*pairs: str, verdict: Verdict = "changed") -> list[Relation]:
    """Relations between claims of one letter, each of a text of its own."""
    return [Relation(pair[0], pair[1], verdict, "", True, (), "look") for pair in pairs]


def parted(relations: list[Relation], settings: Settings = DEFAULT) -> set[str]:
    return {"".join(claims) for claims in clusters(relations, ord, settings)}


def test_two_claims_are_a_group():
    assert parted(related("ab")) == {"ab"}


def test_one_link_does_not_make_two_things_one():
    dead, displaced = related("ab", "ac", "bc", verdict="agree"), related("xy", "xz", "yz", verdict="agree")
    assert parted([*dead, *displaced, *related("cx")]) == {"abc", "xyz"}


def test_a_third_of_the_pairs_does():
    dead, later = related("ab", "ac", "bc", verdict="agree"), related("xy", "xz", "yz", verdict="agree")
    assert parted([*dead, *later, *related("ax", "by", "cz")]) == {"abcxyz"}


def test_figures_of_one_text_are_no_pairs():
    def text_of(claim: str) -> int:
        return 1 if claim in "abc" else ord(claim)

    relations = related("ax", "bx", "cx")
    assert clusters(relations, text_of, Settings()) == [["a", "b", "c", "x"]]


def test_what_agrees_comes_first():
    relations = [*related("ab", verdict="agree"), *related("bc"), *related("cd", verdict="agree")]
    assert parted(relations, replace(Settings(), group_share=Settings().group_share * 2)) == {"ab", "cd"}


def test_a_crowd_is_left_whole():
    assert parted([*related("ab", "bc", "cd", "de", "ef")], replace(Settings(), pairs_limit=4)) == {"abcdef"}


def test_what_has_no_verdict_and_no_group_stays_outside():
    dead = related("ab", "ac", "ad", "bc", "bd", "cd", verdict="agree")
    alone, unknown = related("ae"), related("ez", verdict="not_comparable")
    alignment = SimpleNamespace(sides={claim: SimpleNamespace(number=ord(claim)) for claim in "abcdez"})
    found, outside = bundles([*dead, *alone, *unknown], cast("Alignment", alignment), DEFAULT)
    assert [bundle.claims for bundle in found] == [["a", "b", "c", "d"]]
    assert found[0].relations == [*dead[:3], *alone, *dead[3:]] and outside == unknown


PAIRS = st.lists(
    st.tuples(st.sampled_from("abcdefg"), st.sampled_from("hijklmn"), st.sampled_from(["agree", "changed"])), min_size=1
)


@given(PAIRS, st.randoms())
def test_the_order_of_relations_changes_nothing(pairs, chance):
    unique = {(left, right): verdict for left, right, verdict in pairs}
    relations = [one for (left, right), verdict in unique.items() for one in related(left + right, verdict=verdict)]
    first = clusters(relations, ord, Settings())
    chance.shuffle(relations)
    assert clusters(relations, ord, Settings()) == first
    claims = {claim for one in relations for claim in (one.left, one.right)}
    assert sorted(claim for part in first for claim in part) == sorted(claims)
