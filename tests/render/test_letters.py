"""What is taken as everyday is harmless and one cell wide, letter by letter."""

import pytest
from rich.cells import cell_len

from salesbook.render.letters import everyday
from salesbook.render.safe import unsafe_characters


@pytest.fixture(scope="module")
def letters() -> list[str]:
    return [chr(point) for point in range(0x110000) if everyday(chr(point))]


def test_every_letter_takes_one_cell(letters: list[str]) -> None:
    assert [letter for letter in letters if cell_len(letter) != 1] == []


def test_no_letter_can_drive_a_terminal(letters: list[str]) -> None:
    assert [letter for letter in letters if unsafe_characters().match(letter)] == []


@pytest.mark.parametrize(
    "text", ["Acme", "Müller & Søn · Łódź", "“…” \N{EN DASH} → €", "Ελλάς", "Жук", ""]
)
def test_names_of_many_countries_and_our_own_signs_are_of_every_day(text: str) -> None:
    assert everyday(text)


@pytest.mark.parametrize("text", ["a\n", "\x1b", "漢字", "👩", "e\u0301", "a\u202eb"])
def test_what_needs_a_second_look_is_not(text: str) -> None:
    assert not everyday(text)
