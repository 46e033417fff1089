"""Widths are those of Rich, who knows emoji and wide scripts, though it is rarely asked."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from salesbook.render.cells import cells_of, folds
from salesbook.render.safe import safe

FAMILY = "👩\u200d👧"
HEART = "❤\ufe0f"


def parts(text: str, width: int) -> list[str]:
    places = [0, *folds(text, width), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(places)]


@settings(max_examples=60)
@given(st.text(max_size=30).map(safe))
def test_every_width_is_what_rich_says(text: str) -> None:
    assert cells_of(text) == cell_len(text)


def test_a_word_is_folded_where_the_width_ends() -> None:
    assert parts("abcdefgh", 3) == ["abc", "def", "gh"]
    assert parts("漢字仮名", 5) == ["漢字", "仮名"]


@pytest.mark.parametrize("letter", [FAMILY, HEART, "e\u0301"])
def test_a_letter_stays_whole(letter: str) -> None:
    assert set(parts(letter * 4, max(cells_of(letter), 1))) == {letter}


def test_a_letter_wider_than_the_width_stands_alone() -> None:
    assert parts("漢字", 1) == ["漢", "字"]


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=30).map(safe), st.integers(2, 12))
def test_folding_loses_nothing_and_makes_no_empty_part(text: str, width: int) -> None:
    folded = parts(text, width)

    assert "".join(folded) == text
    assert all(folded)
