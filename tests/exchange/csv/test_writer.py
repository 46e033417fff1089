import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from salesbook.exchange.csv.rows import read_rows
from salesbook.exchange.csv.writer import csv_line

_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def test_every_cell_is_quoted_and_lines_end_as_rfc_4180_says() -> None:
    assert csv_line(["a", 'say "hi"', ""]) == '"a","say ""hi""",""\r\n'


@given(st.lists(_TEXT, min_size=1))
def test_what_is_written_is_read_back(cells: list[str]) -> None:
    written = csv_line(cells)

    [row] = read_rows(StringIO(written, newline=""), ",")

    assert row.cells == tuple(cells)
    assert next(csv.reader(StringIO(written, newline=""))) == cells
