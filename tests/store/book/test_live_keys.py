import pytest

from salesbook.store.book.live_keys import keys_of
from salesbook.store.compiled.tables import EMPLOYMENTS, NOTES, REPS, SETTINGS
from salesbook.store.table import Table


@pytest.mark.parametrize(
    ("table", "row", "keys"),
    [
        (REPS, {"email_key": "a@x.eu"}, {("reps_email_key", ("a@x.eu",))}),
        (REPS, {"email_key": None}, set()),
        (SETTINGS, {"key": "currency"}, {("settings_book_key", ("currency",))}),
        (
            EMPLOYMENTS,
            {"person_id": 1, "account_id": 2, "main": False},
            {("employments_open", (1, 2))},
        ),
        (EMPLOYMENTS, {"person_id": 1, "account_id": 2, "until_on": "2026-11-01"}, set()),
        (NOTES, {"text": "Ann"}, set()),
    ],
)
def test_a_key_says_something_of_a_row_where_its_condition_holds(
    table: Table, row: dict[str, object], keys: set[object]
) -> None:
    assert keys_of(table.name, row) == keys
