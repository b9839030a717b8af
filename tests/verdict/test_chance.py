"""Equal figures that chance brings together are no agreement."""

import pytest
from claim_building import extraction, only

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict import judge

HEAD = "انطلق معرض كتاب سرمد في قاعة الكهرمان. وشهد اليوم الأول إقبال طلاب المدارس على أجنحة الناشرين."
TRUCKS = {"subject": "truck", "event": "delivered", "scope": "event", "time": "2031-05-04"}


BESIDE = "وفي سياق متصل، "


@pytest.mark.parametrize(
    ("figure", "opening", "expected"), [("40", "", "agree"), ("40", BESIDE, None), ("4137", BESIDE, "agree")]
)
def test_only_an_unusual_figure_agrees_with_that_of_another_matter(figure, opening, expected):
    said = f"وقال مدير المعرض إن {figure} شاحنة نقلت الكتب إلى قاعة الكهرمان في سرمد."
    first = extraction("a", f"{HEAD} {said}", "2031-05-04T20:00", (figure, figure, TRUCKS), publisher="صحيفة a")
    turned = f"{HEAD}\n{opening}وصلت {figure} شاحنة محملة بالكتب إلى قاعة الكهرمان في سرمد، بحسب مدير المعرض."
    second = extraction("b", turned, "2031-05-04T21:00", (figure, figure, TRUCKS), publisher="صحيفة b")
    assert only(first, second) == expected


@pytest.mark.parametrize(("day", "expected"), [("2031-05-04", "agree"), ("2031-03-17", None)])
def test_two_names_of_two_happenings_of_other_weeks_share_a_figure_by_chance(day, expected):
    sunk = {"subject": "migrant", "event": "killed", "scope": "event", "time": "2031-05-04"}
    tried = {"subject": "defendant", "event": "sentenced", "scope": "event", "time": day}
    court = "حكمت محكمة سرمد في قضية مركب الكهرمان على 27 متهما، فيما أعلن الادعاء أنه سيطعن."
    boat = "أعلن الادعاء في سرمد أن المركب الذي غرق قبالة الكهرمان أودى بحياة 27 مهاجرا."
    first = extraction("a", boat, "2031-05-04T20:00", ("27", "27", sunk), publisher="صحيفة a")
    second = extraction("b", court, f"{day}T21:00", ("27", "27", tried), publisher="صحيفة b")
    options = Settings(sure_points=90)  # as among many figures: two texts of one figure each are nearly sure of it
    found, _, _ = judge(align([first, second], options), options)
    assert {one.verdict for one in found} == ({expected} if expected else set())
