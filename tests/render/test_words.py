"""Words break between themselves, keep their styles, and lose no letter."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.render.cells import cells_of
from salesbook.render.style import (
    accent,
    alarm,
    block,
    emphasised,
    joined,
    muted,
    paste,
    plain,
    strong,
)
from salesbook.render.words import BLANK, Words

LOOKS = (plain, accent, alarm, muted, strong)
letters = st.text(
    st.one_of(
        st.sampled_from("abc DEF 0123 -,.  "),
        st.sampled_from("é漢字👩❤\ufe0f\u0301"),
        st.characters(),
    ),
    max_size=60,
)
texts = st.lists(st.tuples(st.sampled_from(LOOKS), letters), max_size=4).map(
    lambda said: joined(*(look(text) for look, text in said), by=" ")
)


def laid(words: Words, width: int) -> list[str]:
    return [line.plain for line in words.lines(width)]


def dense(text: str) -> str:
    return "".join(text.split())


def test_text_breaks_between_words() -> None:
    assert laid(plain("Agree the delivery date"), 12) == ["Agree the", "delivery", "date"]


def test_a_word_that_fits_on_no_line_is_folded_on_a_line_of_its_own() -> None:
    assert laid(plain("see https://example.com/a now"), 10) == [
        "see",
        "https://ex",
        "ample.com/",
        "a now",
    ]


def test_blanks_after_a_folded_word_do_not_begin_the_next_line() -> None:
    assert laid(plain("abcdefghij   now"), 5) == ["abcde", "fghij", "now"]


def test_a_block_keeps_its_lines_and_wraps_each() -> None:
    assert laid(block("one\n\ntwo three"), 5) == ["one", "", "two", "three"]


def test_a_line_to_be_copied_is_not_broken() -> None:
    assert laid(paste("/a/long/path to/a/book.db"), 10) == ["/a/long/path to/a/book.db"]


def test_styles_go_on_across_a_break() -> None:
    words = joined(strong("Acme Steel"), muted("Jan Smit"), by=" · ")

    assert [line.pieces for line in words.lines(10)] == [
        (("Acme Steel", "strong"),),
        (("· ", "plain"), ("Jan Smit", "muted")),
    ]


def test_no_text_is_nothing_in_every_look() -> None:
    assert [look("") for look in (*LOOKS, block)] == [BLANK] * 6
    assert not joined("", muted(""))
    assert laid(BLANK, 10) == [""]


def test_emphasis_leaves_a_look_of_its_own_alone() -> None:
    words = emphasised(joined("Acme", muted("x"), by=" "))

    assert words.pieces == (("Acme", "strong"), (" ", "strong"), ("x", "muted"))


@settings(max_examples=100)
@given(texts, st.integers(2, 40))
def test_no_line_is_wider_than_the_width(words: Words, width: int) -> None:
    assert all(line.cells <= width for line in words.lines(width))


@settings(max_examples=100)
@given(texts, st.integers(1, 40))
def test_no_letter_is_lost_or_moved(words: Words, width: int) -> None:
    assert dense("".join(laid(words, width))) == dense(words.plain)


@settings(max_examples=60)
@given(st.lists(st.text("abc漢", min_size=1, max_size=9), min_size=1), st.integers(18, 40))
def test_a_line_takes_as_many_words_as_fit(said: list[str], width: int) -> None:
    lines = laid(plain(" ".join(said)), width)

    assert all(
        cells_of(f"{line} {following.split()[0]}") > width
        for line, following in itertools.pairwise(lines)
    )


@settings(max_examples=100)
@given(texts, st.integers(1, 40))
def test_every_letter_keeps_its_style(words: Words, width: int) -> None:
    before = [(sign, style) for text, style in words.pieces for sign in dense(text)]
    pieces = [piece for line in words.lines(width) for piece in line.pieces]

    assert [(sign, style) for text, style in pieces for sign in dense(text)] == before
