"""Reports of every kind fit the screen, lose nothing, and read the same with and without colour."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.render.columns import Slot, side_by_side
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Indent, Report, Stack, stacked
from salesbook.render.loop.agenda import Agenda, Line
from salesbook.render.loop.timeline import Crossing, Head, Rail, Row, Timeline
from salesbook.render.screen import coloured_lines, plain_lines
from salesbook.render.style import accent, alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger, shrunk
from salesbook.render.words import BLANK, Words

COLOUR = re.compile(r"\x1b\[[\d;]*m")
NARROWEST = 20
said = st.text(st.sampled_from("abcdefghij klmno   é漢👩-"), max_size=50)
words = st.builds(
    lambda looks, texts: joined(*(look(text) for look, text in zip(looks, texts, strict=False))),
    st.lists(st.sampled_from([plain, accent, alarm, muted, strong]), min_size=3, max_size=3),
    st.lists(said, max_size=3),
)
COLUMNS = [
    Column("Account", grows=True),
    Column("Purpose", grows=True),
    Column("Due"),
    Column("Points", right=True),
]
ledgers = st.builds(
    Ledger,
    st.just(COLUMNS),
    st.lists(st.tuples(words, words, said.map(lambda text: text[:12]), st.just("31")), max_size=4),
    words,
)
labels = st.lists(st.tuples(said, words), max_size=4).map(labelled)
agendas = st.lists(
    st.builds(Line, st.just("10:15"), st.sampled_from("12"), words, words), max_size=4
).map(Agenda)
hours, rails = st.sampled_from(["10:15", ""]), st.sampled_from(Rail)
timelines = st.lists(
    st.one_of(
        st.builds(Head, st.just(0), hours, rails, words),
        st.builds(Row, st.just(0), hours, rails, words, st.just("12"), words),
        st.just(Crossing(0, "10:20", "now")),
    ),
    max_size=4,
).map(Timeline)
reports = st.recursive(
    st.one_of(words, ledgers, labels, agendas, timelines),
    lambda inner: inner.map(Indent) | st.lists(inner, max_size=3).map(Stack),
    max_leaves=4,
)


def printed(report: Report, width: int) -> list[str]:
    return [line.rstrip("\n") for line in plain_lines(report, width)]


def test_parts_stand_below_each_other_and_stand_in() -> None:
    report = stacked(strong("Acme"), BLANK, Indent(plain("Agree the date")))

    assert printed(report, 11) == ["Acme", "", "  Agree the", "  date"]


def test_labels_stand_beside_their_values() -> None:
    pairs = [("Phone", plain("+31 20 555 0123")), ("Note", alarm("call\x1b first"))]

    assert printed(labelled(pairs), 60) == ["Phone  +31 20 555 0123", "Note   call␛ first"]


def test_pairs_without_a_value_are_left_out_where_only_what_is_known_is_shown() -> None:
    assert known([("Phone", "1"), ("E-mail", ""), ("Note", BLANK)]) == [("Phone", "1")]
    assert printed(labelled([("Jan", ""), ("Eve", "CEO")]), 60) == ["Jan", "Eve  CEO"]


def test_a_label_that_leaves_no_room_stands_above_its_value() -> None:
    pairs = [("Jan van der Meer Oppenheimer", "Head of everything"), ("", "x"), ("Eve", "")]

    assert printed(labelled(pairs), 24) == [
        "Jan van der Meer",
        "Oppenheimer",
        "  Head of everything",
        "  x",
        "Eve",
    ]


def test_cells_stand_in_their_columns_however_wide_their_letters_are() -> None:
    slots = [Slot(6), Slot(3, right=True), Slot(4)]

    rows = [
        line.plain
        for cells in (["漢字", "1", "a"], ["", "22", ""], ["abcdef gh", "", "b"])
        for line in side_by_side([plain(cell) for cell in cells], slots)
    ]

    assert rows == ["漢字      1  a", "         22", "abcdef       b", "gh"]


def test_cells_can_end_at_the_bottom() -> None:
    cells, slots = [plain("a b"), plain("c")], [Slot(1), Slot(1)]

    assert [line.plain for line in side_by_side(cells, slots, at_bottom=True)] == ["a", "b  c"]


@pytest.mark.parametrize(
    ("widths", "room", "given_"),
    [
        ([30, 50, 9], 89, [30, 50, 9]),
        ([30, 50, 9], 79, [30, 40, 9]),
        ([30, 50, 9], 59, [25, 25, 9]),
        ([30, 50, 9], 58, [24, 25, 9]),
    ],
)
def test_the_widest_columns_give_way_first_and_evenly(
    widths: list[int], room: int, given_: list[int]
) -> None:
    assert shrunk(widths, [0, 1], room) == given_


@settings(max_examples=100)
@given(reports, st.integers(NARROWEST, 140))
def test_no_line_is_wider_than_the_screen(report: Report, width: int) -> None:
    assert [line for line in report.lines(width) if line.cells > width] == []


@settings(max_examples=60)
@given(reports, st.integers(NARROWEST, 140))
def test_colour_changes_no_text(report: Report, width: int) -> None:
    coloured = COLOUR.sub("", "".join(coloured_lines(report, width)))

    assert coloured == "".join(plain_lines(report, width))


@settings(max_examples=60)
@given(reports, st.integers(NARROWEST, 140))
def test_no_line_ends_in_blanks(report: Report, width: int) -> None:
    assert [line for line in printed(report, width) if line.endswith(" ")] == []


@settings(max_examples=60)
@given(st.one_of(words, labels, agendas), st.integers(NARROWEST, 60), st.integers(61, 140))
def test_a_narrow_screen_shows_the_letters_of_a_wide_one(
    report: Report, narrow: int, wide: int
) -> None:
    assert letters(printed(report, narrow)) == letters(printed(report, wide))


@settings(max_examples=60)
@given(st.lists(st.tuples(words, words), max_size=4), st.integers(NARROWEST, 140))
def test_a_ledger_loses_no_letter_of_its_cells(rows: list[tuple[Words, Words]], width: int) -> None:
    ledger = Ledger([Column("", grows=True), Column("", grows=True)], rows)
    cells = [cell.plain for row in rows for cell in row]

    assert letters(printed(ledger, width)) == letters(cells)


@settings(max_examples=60)
@given(st.lists(words, max_size=4), st.integers(NARROWEST, 140))
def test_a_ledger_of_one_column_keeps_the_order_of_its_letters(
    cells: list[Words], width: int
) -> None:
    ledger = Ledger([Column("", grows=True)], [[cell] for cell in cells])

    assert dense(printed(ledger, width)) == dense([cell.plain for cell in cells])


def dense(lines: list[str]) -> str:
    return "".join("".join(lines).split())


def letters(lines: list[str]) -> list[str]:
    """Sort the letters of a text: where columns wrap beside each other, lines mix them."""
    return sorted(dense(lines))
