import pytest

from salesbook.exchange.csv.header import find_header, header_name, squeezed
from salesbook.exchange.csv.rows import Row


def _row(line: int, *cells: str) -> Row:
    return Row(line, cells, ",".join(cells))


@pytest.mark.parametrize(
    "cell", ["First Name", "\ufeff first  name*", "FIRST\xa0NAME", "\uff26irst Name"]
)
def test_names_of_columns_are_compared_without_what_does_not_matter(cell: str) -> None:
    assert header_name(cell) == "first name"


def test_squeezed_names_have_no_signs() -> None:
    assert squeezed("E-mail 1 - Value") == squeezed("email1value") == squeezed("Email_1_Value")


def test_the_header_is_the_row_with_the_most_known_names() -> None:
    rows = [_row(1, "Notes:"), _row(2, "name", "city", "phone"), _row(3, "name", "x", "y")]

    found = find_header(rows, {"name", "city", "notes"})

    assert found is rows[1]


def test_a_row_with_few_known_names_is_no_header() -> None:
    assert find_header([_row(1, "date", "name", "x", "y", "z")], {"name"}) is None


def test_three_known_names_are_enough_among_many() -> None:
    row = _row(1, "name", "city", "phone", *"abcdefgh")

    assert find_header([row], {"name", "city", "phone"}) is row


def test_all_names_that_were_asked_for_are_enough() -> None:
    row = _row(1, "Firma", "Ort", "x", "y", "z")

    assert find_header([row], set(), {"firma"}) is row


def test_no_rows_have_no_header() -> None:
    assert find_header([], {"name"}) is None
