"""What restricts a subject: nationality, sex, age, new, other, total … as written, and as ids by which claims are compared."""

from __future__ import annotations

from factcheck.extract.aboard import aboard
from factcheck.extract.amount_kinds import basis, genitive, kind, more
from factcheck.extract.ballots import vote
from factcheck.extract.corpses import identified
from factcheck.extract.counted_kinds import case, chosen, described, label, owners, predicate, stated
from factcheck.extract.draft import Draft
from factcheck.extract.fates import fate
from factcheck.extract.goods_sectors import goods_sector
from factcheck.extract.limits import limit
from factcheck.extract.named_kinds import another_group, named
from factcheck.extract.quakes import shock
from factcheck.extract.receivers import payers
from factcheck.extract.restrictions import Said, among, behind, forces, grouped, without
from factcheck.extract.sectors import sector
from factcheck.extract.tiers import tier
from factcheck.extract.winners import winner

_LOST = frozenset({"other", "total", "counted"})  # what an elided noun does not take over
_PAYING = frozenset({"foreign"})  # «200 جنيه للأجانب و20 للمصريين»: another group
_COUNTS = ("count", "vague")


def qualifiers(draft: Draft) -> Said:
    """What restricts the subject of a claim, which shock a strength is of, and that the dead have names."""
    return _restricted(draft).plus(shock(draft)).plus(Said((), identified(draft.scene, draft.number)))


def _restricted(draft: Draft) -> Said:
    """What restricts the subject of a claim: behind its head; behind the noun stated before («عدد الجنود الدنماركيين 9»); the
    label of its line; who won it; for an elided noun what restricts its antecedent, and what stands behind the number."""
    found, scene, number = draft.subject, draft.scene, draft.number
    if found is None:
        return Said()
    happened = draft.event.label if draft.event else ""
    if found.at is None:
        source = _restricted(draft.source) if draft.source else Said()
        told = (*predicate(draft.source).words, *_paid(draft.source).words) if draft.source else ()
        told += winner(draft.source).words if draft.source and winner(draft).words else ()
        lent = fate(draft.source) if draft.source and draft.whole is not draft.source else Said()
        source = Said(tuple(word for word in source.words if word not in (*told, *lent.words)), source.ids - lent.ids)
        own = behind(scene, number.last + 1, number.last, number).plus(predicate(draft)).plus(winner(draft))
        own = own.plus(tier(scene, number)).plus(among(scene, number)).plus(sector(draft)).plus(fate(draft))
        own = own.plus(Said((), limit(scene, number)))
        own = own if own.ids else own.plus(_paid(draft))
        own = own if number.value.kind in _COUNTS else own.plus(named(draft))
        own = own.plus(vote(scene, number, happened))
        if not grouped(own.ids):
            own = own.plus(another_group(draft, source))
        source = without(source, own.ids or (_PAYING if _paid(draft).words else own.ids))
        return Said(source.words, source.ids - _LOST).plus(own)
    said = behind(scene, found.at + 1, found.last, number, found)
    if found.why == "another of the same":
        said = Said((found.head,)).plus(said)
    if number.value.kind in _COUNTS:
        said = said.plus(case(draft, found)).plus(described(draft, found)).plus(stated(draft, found))
        said = said.plus(chosen(draft, found)).plus(Said((), aboard(scene, number)))
        said = said if found.why == "label of the line" else said.plus(label(scene, found, number))
        said = said.plus(winner(draft)).plus(owners(draft, found)).plus(vote(scene, number, happened))
        said = said if said.words or draft.whole is None else said.plus(predicate(draft))
    else:
        said = said.plus(winner(draft)).plus(genitive(draft, found))
        said = said.plus(described(draft, found)) if found.at == number.last + 1 else said  # «300 مليون قروضا ميسرة»
        said = (
            said.plus(basis(draft))
            .plus(more(scene, number))
            .plus(kind(scene, found, number))
            .plus(named(draft))
            .plus(vote(scene, number, happened))
            .plus(Said((), goods_sector(scene, found, number)))
        )
    said = said.plus(tier(scene, number)).plus(among(scene, number)).plus(sector(draft)).plus(fate(draft))
    said = said.plus(Said((), limit(scene, number)))
    said = said if said.ids else said.plus(_paid(draft))
    if not any(name.startswith("nat:") for name in said.ids):
        said = said.plus(forces(scene, found, number))
    return said


def _paid(draft: Draft) -> Said:
    """«20 درهما للكبار»: who pays the price."""
    return payers(draft.scene, draft.number, draft.event.label if draft.event else "")
