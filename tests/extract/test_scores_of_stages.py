"""Of which time of a match a score is: the regular one, that with extra time, the shoot-out, or a moment of the game."""

from datetime import datetime

import pytest

from factcheck.model import Document
from factcheck.pipeline import extract_documents
from factcheck.settings import Settings


def stages(text):
    document = Document("a", text, published=datetime(2031, 5, 9, 8), published_basis="metadata")
    (found,) = extract_documents([document], Settings())
    scores = [claim for claim in found.claims if claim.kind == "score"]
    return [name.removeprefix("stage:") for claim in scores for name in claim.subject.restrict if name.startswith("stage:")]


@pytest.mark.parametrize(
    "text",
    [
        "أنهى الشروق والمنارة الوقت الأصلي والإضافي بالتعادل 3-3.",
        "انتهت المباراة في وقتيها الأصلي والإضافي بالتعادل 2-2.",
        "انتهى الوقتان الأصلي والإضافي بالتعادل 1-1.",
        "انتهى الوقت الإضافي بالتعادل 2-2.",
        "بعد نهاية الأشواط الإضافية بنتيجة 1-1، احتكم الفريقان إلى الحظ.",
        "ثم في الوقت الإضافي تعادل المنتخبان مع بعضهما بنتيجة 3-3.",
    ],
)
def test_a_draw_after_extra_time_is_what_was_played_to_the_end(text):
    assert stages(text) == ["end"]


@pytest.mark.parametrize(
    "text",
    [
        "رفع القائد النتيجة للشروق إلى 3-2 في الوقت الإضافي أمام المنارة.",
        "نفذ المهاجم ركلة الجزاء ليحول النتيجة إلى 2-1 أمام الشروق.",
        "قلص الوادي الفارق إلى 2-1 قبل النهاية.",
        "أدرك الوادي التعادل 2-2 في الدقيقة 80.",
        "عزز الشروق تقدمه إلى 2-0 من ركلة جزاء.",
        "سجل البديل ليعادل النتيجة 2-2 في الدقيقة 81.",
        "سجل البديل لتصير النتيجة 3-2 لصالح الشروق.",
    ],
)
def test_a_goal_takes_the_score_there_and_the_match_goes_on(text):
    assert stages(text) == ["so_far"]


@pytest.mark.parametrize(
    "text",
    [
        "فاز الشروق على المنارة 3-2 بعد التمديد.",
        "حسم الشروق المباراة 3-2 في الشوطين الإضافيين.",
        "حول الشروق التعادل إلى فوز 3-2 على المنارة.",
        "تأهل الشروق بركلات الترجيح على الوادي، وفاز المنارة على الفيصل 2-0.",
    ],
)
def test_what_a_match_ended_with(text):
    assert stages(text) == ["end"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعادل الشروق والمنارة 2-2 في الوقت الأصلي و3-3 عقب شوطين إضافيين.", ["regular", "end"]),
        ("فاز الشروق بركلات الترجيح 4-3 بعد انتهاء الوقتين الأصلي والإضافي 2-2.", ["shootout", "end"]),
        ("فاز الشروق 3-1 بعد أن كان متأخرا 0-1.", ["end", "so_far"]),
        ("قلب الشروق تأخره 0-1 إلى فوز 3-1 على المنارة.", ["so_far", "end"]),
        ("توج الشروق باللقب بنتيجة 3-3 (4-2 من ركلات الجزاء) بعد مباراة قوية.", ["end", "shootout"]),
        ("تعادل الفريقان 1-1 ثم 2-2 بعد التمديد.", ["regular", "end"]),
        ("فاز الشروق على المنارة 2-1 (1-0).", ["end", "half"]),
        ("احتكم الفريقان إلى ركلات الترجيح، التي ابتسمت لتشكيلة الشروق بواقع (4-2).", ["shootout"]),
    ],
)
def test_each_score_has_its_own_words(text, expected):
    assert stages(text) == expected
