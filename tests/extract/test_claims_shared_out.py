"""Lists that say for whom or what each share is: «40% للأجور و25% للدعم», «الفائدة 4% على القروض و2% على الودائع»."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "subjects", "events"),
    [
        (
            "تتوزع الميزانية على 40 بالمئة للأجور و25 بالمئة للدعم و15 بالمئة للتعليم.",
            ["للأجور", "للدعم", "للتعليم"],
            {"allocated"},
        ),
        ("تتوزع القروض بنسبة 60% للسكن و30% للسيارات.", ["للسكن", "للسيارات"], {"allocated"}),
        ("خصصت الموازنة 30 مليار دينار للزراعة و20 مليار دينار للتعليم.", ["للزراعة", "للتعليم"], {"allocated"}),
        ("يذهب 30% من المحصول للتصدير.", ["المحصول"], {"produced"}),
    ],
)
def test_each_share_is_of_what_it_is_for(text: str, subjects: list[str], events: set[str]) -> None:
    told = figures(text)
    assert [claim.subject.text for claim in told] == subjects
    assert {claim.event for claim in told} == events


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("يبلغ سعر الفائدة 4% على القروض و2.5% على الودائع.", ["القروض", "الودائع"]),
        ("تبلغ الفائدة 19% للإيداع و20% للإقراض.", ["الإيداع", "الإقراض"]),
        ("حددت الضريبة بنسبة 15% على الشركات و5% على الأفراد.", ["الشركات", "الأفراد"]),
    ],
)
def test_a_rate_for_each(text: str, last: list[str]) -> None:
    told = figures(text)
    assert [claim.subject.qualifiers[-1] for claim in told] == last
    assert {claim.event for claim in told} == {"price"}
    assert len({claim.subject.concept for claim in told}) == 1
