"""From candidate pairs to verdicts, groups and findings."""

from __future__ import annotations

from factcheck.align import Alignment
from factcheck.model import Finding, Group, Relation
from factcheck.settings import Settings


def judge(
    alignment: Alignment, settings: Settings, drafts: frozenset[str] = frozenset()
) -> tuple[tuple[Relation, ...], tuple[Group, ...], tuple[Finding, ...]]:
    """Relations, groups and findings across documents; ``drafts`` are the ids of documents that are held against the others.

    A group with more pairs than ``settings.pairs_limit`` is listed without its pairs: its envelope says who disagrees.
    """
    from factcheck.verdict.findings import findings
    from factcheck.verdict.groups import bundles, groups, listed
    from factcheck.verdict.pairs import relations

    found, outside = bundles(relations(alignment, settings), alignment, settings)
    grouped = groups(alignment, found, settings)
    told = ((group, bundle.relations) for group, bundle in zip(grouped, found, strict=True))
    return listed(found, outside), grouped, findings(alignment, told, settings, drafts)


__all__ = ["judge"]
