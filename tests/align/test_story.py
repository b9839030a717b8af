"""Which texts tell one story."""

from datetime import datetime

from claim_building import extraction

from factcheck.align.story import find_stories, likeness, signature
from factcheck.align.terms import read_terms
from factcheck.model import Document
from factcheck.pipeline import check_documents
from factcheck.settings import Settings

FERRY = "غرقت العبارة «نورس» قبالة مرفأ تلمار فجر الأحد وعلى متنها 214 راكبا، وانتشل غواصو خفر السواحل ناجين قرب منارة الصخرة."
FERRY_LATER = "قال خفر السواحل إن العبارة «نورس» التي غرقت قرب منارة الصخرة قبالة تلمار كانت تقل 214 راكبا بعضهم بلا تذاكر."
HARVEST = "توقعت غرفة الزراعة أن يجني مزارعو الزعفران في سهل رمدان 3 أطنان هذا الخريف بعد أمطار وفيرة."


def stories(*texts):
    made = [extraction(f"d{n}", text, f"2031-05-{n + 2:02}T10:00") for n, text in enumerate(texts)]
    return find_stories([signature(e, read_terms(e)) for e in made], Settings()).near


def test_names_and_rare_words_make_a_story():
    assert set(stories(FERRY, FERRY_LATER, HARVEST)) == {(0, 1)}


def test_an_unrelated_text_changes_nothing_between_the_others():
    assert stories(FERRY, FERRY_LATER)[0, 1] == stories(FERRY, FERRY_LATER, HARVEST)[0, 1]


def test_two_texts_that_are_alike_to_a_third_are_one_story():
    made = stories(FERRY, FERRY + " " + FERRY_LATER, FERRY_LATER)
    assert {(0, 1), (0, 2), (1, 2)} <= set(made)


TOLL = {"event": "killed", "place": "تلمار", "place_id": "TR", "subject": "person"}
WALL = "سقط جدار في سوق تلمار القديم فقتل 14 بائعا."
HOSPITAL = "نقلت فرق الإسعاف 14 جثة عثر عليها تحت الأنقاض."


def test_the_same_happenings_in_one_country_within_a_week_are_nearer_than_their_words():
    def near(published, place):
        first = extraction("a", WALL, "2031-05-02T10:00", ("14", "14", TOLL))
        second = extraction("b", HOSPITAL, published, ("14", "14", TOLL | {"place_id": place}))
        return likeness(*(signature(e, read_terms(e)) for e in (first, second)))

    assert near("2031-05-04T10:00", "TR") - near("2031-05-24T10:00", "TR") > 0.09
    assert near("2031-05-04T10:00", "GR") <= near("2031-05-24T10:00", "TR") + 0.01


def test_a_draft_and_what_it_is_held_against_tell_one_story_where_the_desk_says_so():
    draft = Document("a", DRAFT, "", "أ", datetime(2031, 5, 4, 9), published_basis="metadata")
    wire = Document("b", WIRE, "", "ب", datetime(2031, 5, 4, 15), published_basis="metadata")
    other = Document("c", OTHER, "", "ج", datetime(2031, 5, 4, 15), published_basis="metadata")
    assert not check_documents([draft, wire], Settings()).relations
    assert [found.verdict for found in check_documents([draft], Settings(), against=[wire]).relations] == ["agree"]
    assert not check_documents([draft], Settings(), against=[other]).relations


DRAFT = "أحبط موظفو الجمارك محاولة تهريب 4.5 مليون حبة كبتاغون داخل شحنة رمان، وأوقفوا السائق بعد تفتيش دام سبع ساعات."
WIRE = "أفضى التنسيق بين عاصمتين إلى إفشال عملية لتمرير أربعة ملايين ونصف المليون قرص مخدر على متن شاحنة مبردة محملة بالخضر."
OTHER = "وافق مجلس بلدية سرمد على موازنة قدرها 4.5 مليون دينار لتوسعة حديقة عامة وزراعة أشجار في أحياء الشمال."
