from io import BytesIO

import pytest

from salesbook.exchange.csv.errors import HeaderNotFoundError
from salesbook.exchange.csv.table import Asked, Table, open_table

_KNOWN = {"name", "city", "phone"}


def _table(text: str, asked: Asked | None = None) -> Table:
    content = text.encode()
    return open_table(lambda: BytesIO(content), _KNOWN, asked, expected="name,city")


def _cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows() if row.damage is None]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_the_one_that_gives_known_names(delimiter: str) -> None:
    table = _table(f"name{delimiter}city\nAcme, Ltd; x{delimiter}Ghent\n")

    assert table.delimiter == delimiter
    assert table.columns == ("name", "city")


def test_the_separator_line_of_a_spreadsheet_is_obeyed_and_dropped() -> None:
    table = _table("sep=|\nname|city\nAcme|Ghent\n")

    assert _cells(table) == [("Acme", "Ghent")]


def test_a_delimiter_that_is_asked_for_is_taken() -> None:
    assert _cells(_table("name~city\nAcme~Ghent\n", Asked(delimiter="~"))) == [("Acme", "Ghent")]


def test_a_preamble_is_passed_over() -> None:
    table = _table('Notes:\n"Some addresses, you see, are missing."\n\nname,city\nAcme,Ghent\n')

    assert (table.header.line, _cells(table)) == (4, [("Acme", "Ghent")])


def test_short_rows_are_filled_and_blank_ones_left_out() -> None:
    assert _cells(_table("name,city\nAcme\n\n,\nBeta,Ghent\n")) == [("Acme", ""), ("Beta", "Ghent")]


def test_a_long_row_is_damaged_unless_the_rest_is_blank() -> None:
    rows = list(_table("name,city\nAcme,Ghent,,\nBeta,Ghent,x\n").rows())

    assert [row.damage for row in rows] == [None, "it has 3 cells where the header has 2"]


def test_one_cell_at_the_end_of_a_wide_file_is_a_footer() -> None:
    rows = list(
        _table("name,city,phone\nAcme,Ghent,1\nGrand Totals (1 record)\nMade by Ann\n").rows()
    )

    assert [row.damage for row in rows] == [None, *["a report's footer, no record"] * 2]


def test_one_cell_before_other_rows_has_lost_the_rest() -> None:
    rows = list(_table("name,city,phone\nAcme\nBeta,Ghent,1\n").rows())

    assert [row.damage for row in rows] == ["it has one cell only", None]


def test_the_header_once_more_is_no_record() -> None:
    rows = list(_table("name,city\nAcme,Ghent\nName,City\nname,city\nname,x\n").rows())

    assert [row.damage for row in rows] == [None, None, "the header once more", None]


def test_a_damaged_row_stays_damaged() -> None:
    [row] = _table('name,city\n"Acme"x,Ghent\n').rows()

    assert row.damage is not None


def test_a_file_without_known_columns_shows_how_it_begins() -> None:
    with pytest.raises(HeaderNotFoundError, match="It begins with “kitten,win”") as caught:
        _table("kitten,win\n1,2\n")

    assert caught.value.hint == "Expected columns such as name,city, or --map 'COLUMN=account'"


def test_an_empty_file_says_so() -> None:
    with pytest.raises(HeaderNotFoundError, match="empty"):
        _table("\n\n")


def test_columns_that_were_asked_for_are_known() -> None:
    table = _table("kitten;win\nAcme;2\n", Asked(columns=("kitten",)))

    assert table.columns == ("kitten", "win")
