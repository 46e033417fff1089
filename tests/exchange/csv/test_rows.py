import csv

from hypothesis import given
from hypothesis import strategies as st

from salesbook.exchange.csv import rows as reading
from salesbook.exchange.csv.rows import Row, read_rows


def _rows(text: str, delimiter: str = ",") -> list[Row]:
    return list(read_rows(text.splitlines(keepends=True), delimiter))


def test_a_cell_keeps_its_line_ends_and_quotes() -> None:
    [row] = _rows('"a\r\nb","say ""hi"""\r\n')

    assert row.cells == ("a\r\nb", 'say "hi"')
    assert row.raw == '"a\r\nb","say ""hi"""'


def test_rows_know_the_physical_line_they_begin_on() -> None:
    rows = _rows('a,b\n"x\ny",2\n3,4\n')

    assert [row.line for row in rows] == [1, 2, 4]


def test_a_blank_row_says_so() -> None:
    assert [row.blank for row in _rows("a\n\n , \n")] == [False, True, True]


def test_a_quote_that_never_closes_spoils_its_own_line_only() -> None:
    rows = _rows('a,b\n"oops,2\n3,4\n5,6\n')

    assert rows[1].damage == "a quoted cell begins on this line and never ends"
    assert (rows[1].line, rows[1].raw, rows[1].blank) == (2, '"oops,2', False)
    assert [(row.line, row.cells) for row in rows[2:]] == [(3, ("3", "4")), (4, ("5", "6"))]


def test_text_after_a_closing_quote_is_damage() -> None:
    [row, after] = _rows('"a"b,c\nd,e\n')

    assert row.damage is not None
    assert "closing quote" in row.damage
    assert after.cells == ("d", "e")


def test_a_cell_longer_than_any_text_is_damage() -> None:
    [row] = _rows("x" * (1 << 21 | 1))

    assert row.damage == "a cell is longer than a text may be"


def test_a_note_longer_than_pythons_own_limit_is_read() -> None:
    [row] = _rows('"' + "x" * 900_000 + '"')

    assert len(row.cells[0]) == 900_000


def test_a_blank_after_the_delimiter_is_no_part_of_a_quoted_cell() -> None:
    [row] = _rows('a, "b, c"\n')

    assert row.cells == ("a", "b, c")


def test_lines_may_end_as_they_did_on_old_computers() -> None:
    rows = list(read_rows(["a,b\r", "1,2\r"], ","))

    assert [row.cells for row in rows] == [("a", "b"), ("1", "2")]


BLOCK = reading._BLOCK  # noqa: SLF001 (what the tests below go beyond)


def test_a_row_may_lie_across_two_blocks_of_lines() -> None:
    text = "a,b\n" * (BLOCK - 1) + '"x\ny",2\nc,d\n'

    *_, across, after = _rows(text)

    assert (across.line, across.cells, across.raw) == (BLOCK, ("x\ny", "2"), '"x\ny",2')
    assert (after.line, after.cells) == (BLOCK + 2, ("c", "d"))


def test_a_quote_that_never_closes_spoils_its_line_alone_though_blocks_follow() -> None:
    text = "a,b\n" * 3 + '"oops,2\n' + "a,b\n" * (2 * BLOCK)

    rows = _rows(text)

    assert [row.line for row in rows if row.damage] == [4]
    assert [row.line for row in rows] == list(range(1, 2 * BLOCK + 5))


@given(st.lists(st.lists(st.text('a", \n', max_size=5), min_size=2, max_size=3), max_size=8))
def test_what_was_written_is_read_whatever_its_lines(written: list[list[str]]) -> None:
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in written]
    text = "".join(f"{line}\n" for line in lines)

    rows = _rows(text)

    assert [list(row.cells) for row in rows] == written
    assert [row.raw for row in rows] == lines
    assert list(csv.reader(text.splitlines(keepends=True))) == written
