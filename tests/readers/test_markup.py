"""Whatever the markup, the text comes out once, in order, and nothing is raised."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.readers.markup import from_html

TAGS = ["p", "div", "table", "tr", "td", "th", "br", "sup", "ul", "li", "script", "b", "h1", "figure", "tbody", "caption"]
PIECES = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS] + ['<td colspan="3">', '<td rowspan="x">']),
        st.integers(10_000, 99_999).map(str),
        st.sampled_from([" ", "\n", "&nbsp;", "&", "<", "<!--", "-->", "]]>"]),
    ),
    max_size=40,
)


@given(PIECES)
def test_no_order_of_tags_breaks_it(pieces: list[str]) -> None:
    assert isinstance(from_html("".join(pieces)), str)


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<b>"]),
        max_size=30,
    )
)
def test_every_number_comes_out_once(tags: list[str]) -> None:
    numbers = [str(10_000 + at) for at in range(len(tags))]
    told = from_html("".join(f"{tag} {number} " for tag, number in zip(tags, numbers, strict=True)))
    assert sorted(re.findall(r"\d{5}", told)) == numbers


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<p>b</p>c<br>d", "a\nb\nc\nd"),
        ("<p>12<sup>3</sup> و<sup>٤</sup></p>", "12³ و⁴"),
        ("<p>a\n  b</p>\n\n<p> </p>c&amp;d&#x200f;", "a b\nc&d\u200f"),
        ("<p>3&nbsp;500</p>", "3\u00a0500"),
        ("<script>1</script><style>2</style>3<figure>4<figcaption>5</figcaption></figure>6", "36"),
        ("<table><tr><td>عدد القتلى<td>12<tr><td>عدد الجرحى<td>3</table>ذيل", "عدد القتلى 12\nعدد الجرحى 3\nذيل"),
        ("", ""),
    ],
)
def test_lines(html: str, text: str) -> None:
    assert from_html(html) == text
