"""The card that shrinks: it fits, and says what it left out."""

from hypothesis import given
from hypothesis import strategies as st

from salesbook.render.loop.card import Card, Part
from salesbook.render.style import block, plain

WIDTH = 60


def parts(counts: list[tuple[int, int, bool]]) -> list[Part]:
    return [
        Part(
            f"Part {place}",
            [plain(f"{place}:{row}") for row in range(count)],
            rank=place,
            least=least,
            label=label,
        )
        for place, (count, least, label) in enumerate(counts)
    ]


def card(several: list[Part], most: int) -> Card:
    return Card([plain("Purpose")], several, plain("Next"), "salesbook show acme", most)


COUNTS = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 3), st.booleans()), max_size=8)


@given(COUNTS, st.integers(8, 40))
def test_it_fits_whatever_there_is(counts: list[tuple[int, int, bool]], most: int) -> None:
    lines = list(card(parts(counts), most).lines(WIDTH))

    assert len(lines) <= most
    assert (lines[0].plain, lines[-1].plain) == ("Purpose", "Next")


@given(COUNTS, st.integers(8, 40))
def test_no_row_goes_without_a_word(counts: list[tuple[int, int, bool]], most: int) -> None:
    several = parts(counts)
    text = "\n".join(line.plain for line in card(several, most).lines(WIDTH))

    for place, part in enumerate(several):
        shown = sum(f"{place}:{row}" in text for row in range(len(part.rows)))
        assert shown == len(part.rows) or part.title in text


def test_what_matters_least_shrinks_first_and_what_matters_most_stays() -> None:
    several = [
        Part("Least", [plain(f"a{row}") for row in range(9)], rank=1),
        Part("Most", [plain(f"z{row}") for row in range(9)], rank=2),
    ]

    text = "\n".join(line.plain for line in card(several, 18).lines(WIDTH))

    assert "Least  7 more: salesbook show acme" in text
    assert all(f"z{row}" in text for row in range(9))


def test_long_rows_are_cut_before_any_is_left_out() -> None:
    long = block("\n".join(f"line {number}" for number in range(30)))

    lines = [line.plain for line in card([Part("Talks", [long], rank=1)], 14).lines(WIDTH)]

    assert "  line 5 …" in lines
    assert "  line 6" not in lines


def test_an_opening_longer_than_the_screen_is_shown_whole() -> None:
    opening = Card([plain(f"{row}") for row in range(9)], [], plain("Next"), "x", 4)

    assert len(list(opening.lines(WIDTH))) == 11
