"""Figures that a desk would not set against each other, though they are told alike."""

from __future__ import annotations

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings


def verdicts(first, second, days=0):
    documents = [
        Document("a", first, "", "صحيفة أ", datetime(2031, 5, 9, 8), published_basis="metadata"),
        Document("b", second, "", "صحيفة ب", datetime(2031, 5, 9 + days, 12), published_basis="metadata"),
    ]
    return {relation.verdict for relation in check_documents(documents, Settings()).relations}


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (  # all who voted, and the votes that were won
            "أعلنت الهيئة العليا للانتخابات في تونس أن نسبة التصويت في الانتخابات الرئاسية بلغت 27.7 بالمئة، أي ما يعادل "
            "مليونين و704 آلاف و155 ناخبا.",
            "أعلنت الهيئة العليا للانتخابات في تونس أن نسبة التصويت في الانتخابات الرئاسية بلغت 28.8 بالمئة، وحصل الرئيس على "
            "مليونين و438 ألفا و954 صوتا.",
            1,
        ),
        (  # a country's toll, and a province's
            "ارتفعت حصيلة ضحايا الزلزال العنيف الذي ضرب المغرب إلى 632 قتيلا و329 مصابا، بحسب وزارة الداخلية المغربية.",
            "قالت وزارة الداخلية المغربية إن الزلزال العنيف الذي ضرب المغرب خلف في إقليم تارودانت 452 قتيلا.",
            1,
        ),
        (  # room and crowd
            "بيعت تذاكر نهائي كأس سرمد للكرة الطائرة كلها في صالة الكهرمان التي تتسع لـ16900 متفرج في حي الوادي.",
            "وتابع نهائي كأس سرمد للكرة الطائرة 18000 متفرج احتشدوا في صالة الكهرمان في حي الوادي.",
            0,
        ),
        (  # two years
            "وثقت المحاكم الشرعية في سرمد خلال عام 2030 إبرام 62418 عقد زواج وفق الكتاب الإحصائي السنوي.",
            "لم تمنع الضائقة أهل سرمد من الزواج، فبعدما أبرم أمام المحاكم الشرعية في عام 2029 ما مجموعه 60104 عقود زاد العدد.",
            2,
        ),
        (  # an absence that was told anew
            "ورجح طبيب فريق الكهرمان أن يغيب اللاعب سامر الهادي عن الملاعب ثلاثة أسابيع بعد إصابته في سرمد.",
            "وأظهرت الأشعة أن إصابة لاعب فريق الكهرمان سامر الهادي أشد، وسيغيب عن الملاعب خمسة أسابيع في سرمد.",
            3,
        ),
        (  # a stated correction
            "قالت دائرة الإحصاء في سرمد إن حالات الطلاق المسجلة بلغت 26150 حالة في عام 2030.",
            "قالت دائرة الإحصاء في سرمد في توضيح إن حالات الطلاق في عام 2030 تبلغ 26105 حالات، لا 26150 كما ورد في كتابها.",
            5,
        ),
        (  # the bound of another year
            "بلغت نسبة النجاح في شهادة سرمد الثانوية هذا العام 41.5 بالمئة وفق وزارة التربية.",
            "ولم تتعد نسبة النجاح في شهادة سرمد الثانوية عام 2030 حدود 39.8 بالمئة وفق وزارة التربية.",
            1,
        ),
    ],
)
def test_no_alarm(first, second, days):
    assert "conflict" not in verdicts(first, second, days)
