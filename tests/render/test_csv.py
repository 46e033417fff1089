import csv
from datetime import UTC, date, datetime
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.spreadsheet import unguarded
from salesbook.render.csv import csv_text


def test_rows_are_quoted_dated_and_guarded() -> None:
    row = ["=1+1", "-5", -5, date(2026, 11, 23), datetime(2026, 1, 2, 3, tzinfo=UTC), None, True]

    text = csv_text(["a", "b", "c", "d", "e", "f", "g"], [row, [False] * 7])

    assert text == (
        '"a","b","c","d","e","f","g"\r\n'
        '"\'=1+1","\'-5","-5","2026-11-23","2026-01-02T03:00:00+00:00","","true"\r\n'
        + ",".join(['"false"'] * 7)
        + "\r\n"
    )


def test_other_programs_get_the_text_itself() -> None:
    assert csv_text(["a"], [["=1"]], raw=True) == '"a"\r\n"=1"\r\n'


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_what_is_written_can_be_read_again(text: str) -> None:
    (_, (cell,)) = csv.reader(StringIO(csv_text(["a"], [[text]]), newline=""))

    assert unguarded(cell) == text


def test_a_list_stands_in_one_cell() -> None:
    assert csv_text(["tags"], [[["=a", 2]], [()]]) == '"tags"\r\n"\'=a; 2"\r\n""\r\n'
