import pytest

from salesbook.render.layout import Report
from salesbook.render.screen import coloured_lines, plain_lines
from salesbook.render.style import accent, joined, muted, paste, strong
from salesbook.render.table import Column, Ledger

COLUMNS = [Column("Account"), Column("Purpose", grows=True), Column("Points", right=True)]
ROWS = [
    ["Acme", "Agree the delivery date of the pilot with the plant manager", "31"],
    ["Beta & Sons", "", "7"],
]


def printed(report: Report, width: int) -> str:
    return "".join(plain_lines(report, width))


def test_columns_stand_side_by_side_under_quiet_headings() -> None:
    assert printed(Ledger(COLUMNS, ROWS, title=strong("Due")), 80) == (
        "Due\n"
        "Account      Purpose                                                      Points\n"
        "Acme         Agree the delivery date of the pilot with the plant manager      31\n"
        "Beta & Sons                                                                    7\n"
    )


def test_running_text_wraps_in_its_own_column() -> None:
    assert printed(Ledger(COLUMNS, ROWS), 50) == (
        "Account      Purpose                        Points\n"
        "Acme         Agree the delivery date of         31\n"
        "             the pilot with the plant\n"
        "             manager\n"
        "Beta & Sons                                      7\n"
    )


def test_rows_stack_where_they_do_not_fit_and_nothing_is_left_out() -> None:
    assert printed(Ledger(COLUMNS, ROWS), 30) == (
        "Acme\n"
        "  Agree the delivery date of\n"
        "  the pilot with the plant\n"
        "  manager\n"
        "  Points 31\n"
        "Beta & Sons\n"
        "  Points 7\n"
    )


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    lines = printed(Ledger(COLUMNS, ROWS), width).splitlines()

    assert max(map(len, lines)) <= width


def test_parts_of_a_line_are_joined_and_empty_ones_left_out() -> None:
    assert joined("Acme", "", muted("n/a"), by=" · ").plain == "Acme · n/a"


def test_a_line_to_be_copied_is_not_broken() -> None:
    assert (
        printed(paste("/a/very/long/path/to/a/book.db"), 20) == "/a/very/long/path/to/a/book.db\n"
    )


def test_colours_are_written_only_when_asked_for() -> None:
    assert "".join(coloured_lines(accent("now"), 40)) == "\x1b[1;38;5;32mnow\x1b[0m\n"
    assert "".join(plain_lines(accent("now"), 40)) == "now\n"
