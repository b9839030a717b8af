"""One text in two coats, and two texts on one thing."""

from claim_building import extraction

from factcheck.align.copies import find_copies, same_place, sentences
from factcheck.align.terms import read_terms
from factcheck.settings import Settings

WIRE = "قالت إدارة الميناء إن الرافعة الجديدة أفرغت 4120 حاوية خلال أسبوعين، وإن 37 سفينة تنتظر دورها في المرسى الخارجي."
COAT = "وقالت ادارة الميناء ان الرافعة الجديدة افرغت ٤١٢٠ حاوية خلال أسبوعين، وان ٧٣ سفينة تنتظر دورها في المرسى الخارجي"
OWN = "أنهت الرافعة التي دخلت الخدمة هذا الشهر تفريغ 4120 حاوية، فيما بقيت 37 سفينة في الانتظار بحسب إدارة الميناء."


def found_copies(terms):
    return find_copies([sentences(one, Settings()) for one in terms], Settings())


def read(*texts):
    made = [
        extraction(f"d{number}", text, "2031-05-02T10:00", *[(word, value, {}) for word, value in numbers])
        for number, (text, numbers) in enumerate(texts)
    ]
    return made, [read_terms(one) for one in made]


def test_other_digits_other_spelling_and_a_changed_figure_are_still_a_copy():
    _, terms = read((WIRE, [("4120", "4120"), ("37", "37")]), (COAT, [("٤١٢٠", "4120"), ("٧٣", "73")]))
    assert found_copies(terms).together((0, 0), (1, 0))


def test_what_befell_them_in_one_wording_is_what_the_wording_says():
    """The sentence says of nobody what befell them: one text tells it behind those who came, the other behind a treaty."""
    from factcheck.align import align
    from factcheck.verdict import judge

    slots = {"subject": "person", "scope": "event", "time": "2031-05-01"}
    text = "وقال شهود إن النيران حاصرت النزلاء وإن {} منهم قفزوا من النوافذ قبل وصول سيارات الإسعاف إلى الفندق."
    made = [
        extraction(name, text.format(figure), published, (figure, value, slots | {"event": event}), publisher=name)
        for name, figure, value, event, published in (
            ("a", "تسعة", "9", "arrived", "2031-05-02T10:00"),
            ("b", "٦", "6", "signed", "2031-05-08T18:00"),
        )
    ]
    found = judge(align(made, Settings()), Settings())[0]
    assert [(one.verdict, one.independent) for one in found] == [("conflict", False)]


def test_another_wording_of_one_statement_is_no_copy():
    _, terms = read((WIRE, [("4120", "4120")]), (OWN, [("4120", "4120")]))
    assert not found_copies(terms).cluster


def test_short_lines_are_never_copies():
    _, terms = read(("الصادرات: 12 طنا", [("12", "12")]), ("الصادرات: 15 طنا", [("15", "15")]))
    assert not found_copies(terms).cluster


def test_a_cut_sentence_is_a_copy_of_the_long_one():
    _, terms = read((WIRE, [("4120", "4120"), ("37", "37")]), (WIRE.split("،")[0] + ".", [("4120", "4120")]))
    assert found_copies(terms).together((0, 0), (1, 0))


def test_places_of_a_copy_are_matched_in_order():
    made, terms = read((WIRE, [("4120", "4120"), ("37", "37")]), (COAT, [("٤١٢٠", "4120"), ("٧٣", "73")]))
    (first, second), (third, fourth) = made[0].claims, made[1].claims
    here, there = terms[0].passages[0], terms[1].passages[0]
    assert same_place(first, here, third, there) and same_place(second, here, fourth, there)
    assert not same_place(first, here, fourth, there)


def test_a_number_word_behind_a_glued_and_has_its_place_in_a_copy():
    text = "نقلت الرافعة 37 حاوية وسفينتين من المرسى الخارجي إلى رصيف الميناء الجديد"
    first, second = text, text.replace("37", "٣٧")
    made, terms = read(*[(one, [("37" if "37" in one else "٣٧", "37"), ("سفينتين", "2")]) for one in (first, second)])
    places = [one.of(extraction.claims[1]) for one, extraction in zip(terms, made, strict=True)]
    assert same_place(made[0].claims[1], places[0], made[1].claims[1], places[1])
