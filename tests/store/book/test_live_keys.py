import pytest

from salesbook.store.accounts.tables import EmploymentRow, NoteRow
from salesbook.store.book.live_keys import keys_of
from salesbook.store.book.tables import RepRow, SettingRow
from salesbook.store.row import Row


@pytest.mark.parametrize(
    ("table", "row", "keys"),
    [
        (RepRow, {"email_key": "a@x.eu"}, {("reps_email_key", ("a@x.eu",))}),
        (RepRow, {"email_key": None}, set()),
        (SettingRow, {"key": "currency"}, {("settings_book_key", ("currency",))}),
        (
            EmploymentRow,
            {"person_id": 1, "account_id": 2, "main": False},
            {("employments_open", (1, 2))},
        ),
        (EmploymentRow, {"person_id": 1, "account_id": 2, "until_on": "2026-11-01"}, set()),
        (NoteRow, {"text": "Ann"}, set()),
    ],
)
def test_a_key_says_something_of_a_row_where_its_condition_holds(
    table: type[Row], row: dict[str, object], keys: set[object]
) -> None:
    assert keys_of(str(table.__tablename__), row) == keys
