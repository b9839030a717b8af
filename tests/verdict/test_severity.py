"""How sure a conflict is: an error, or a look."""

from claim_building import extraction

from factcheck.align import align
from factcheck.settings import Settings
from factcheck.verdict import judge


def test_a_strength_is_always_looked_at():
    """Seismologists differ by a tenth or two: no editor can say who errs."""
    slots = {"subject": "زلزال", "event": "magnitude", "scope": "moment", "time": "2031-05-04", "basis": "stated"}
    made = [
        extraction(name, text.format(value), "2031-05-04T20:00", (value, f"{value} measure degree", slots), publisher=name)
        for name, text, value in (
            ("a", "ضرب زلزال بقوة {} درجات وادي الكهرمان في سرمد مساء الأحد بحسب مرصد الزلازل.", "5.9"),
            ("b", "قال سكان وادي الكهرمان في سرمد إن زلزالا بقوة {} درجات ضرب قراهم مساء الأحد.", "5.6"),
        )
    ]
    (relation,) = judge(align(made, Settings()), Settings())[0]
    assert (relation.verdict, relation.certainty) == ("conflict", "look")
