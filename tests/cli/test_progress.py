"""The progress bar: seen on terminals and on long runs only."""

from __future__ import annotations

import io

import pytest

from factcheck.cli.progress import Progress, bar
from factcheck.model import Document


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(stream: io.StringIO, count: int, *, wanted: bool = True, known: bool = True) -> str:
    documents = [Document(str(number), "") for number in range(count)]
    with Progress(stream, wanted=wanted, total=count if known else None) as progress:
        assert list(progress.follow(documents)) == documents
    return stream.getvalue()


def test_a_long_run_at_a_terminal_is_drawn_and_wiped() -> None:
    text = drawn(Terminal(), 40)
    assert "[" + "#" * 30 + "] 100%" in text
    assert text.endswith("\r\x1b[K")


@pytest.mark.parametrize("known", [True, False])
def test_short_runs_pipes_and_quiet_runs_are_left_alone(known: bool) -> None:
    assert drawn(Terminal(), 20, known=known) == ""
    assert drawn(io.StringIO(), 40, known=known) == ""
    assert drawn(Terminal(), 40, wanted=False, known=known) == ""


def test_without_a_total_the_count_is_shown_in_steps() -> None:
    text = drawn(Terminal(), 65, known=False)
    assert text.split("\r")[1:] == ["20 documents", "40 documents", "60 documents", "\x1b[K"]


def test_bar() -> None:
    assert bar(15, 30) == "[" + "#" * 15 + "-" * 15 + "]  50%"


def test_an_error_gets_the_name_of_the_document_at_work_and_none_after_the_last() -> None:
    documents = [Document("a", ""), Document("b", "")]
    with pytest.raises(ValueError, match="x") as caught, Progress(io.StringIO(), wanted=True) as progress:
        for document in progress.follow(documents):
            if document.id == "b":
                raise ValueError("x")
    assert caught.value.__notes__ == ["document: b"]
    with pytest.raises(ValueError, match="x") as caught, Progress(io.StringIO(), wanted=True) as progress:
        list(progress.follow(documents))
        raise ValueError("x")
    assert not hasattr(caught.value, "__notes__")
