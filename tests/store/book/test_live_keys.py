import pytest

from salesbook.store.book.live_keys import keys_of


@pytest.mark.parametrize(
    ("table", "row", "keys"),
    [
        ("reps", {"email_key": "a@x.eu"}, {("reps_email_key", ("a@x.eu",))}),
        ("reps", {"email_key": None}, set()),
        ("settings", {"key": "currency"}, {("settings_book_key", ("currency",))}),
        (
            "employments",
            {"person_id": 1, "account_id": 2, "main": False},
            {("employments_open", (1, 2))},
        ),
        ("employments", {"person_id": 1, "account_id": 2, "until_on": "2026-11-01"}, set()),
        ("notes", {"text": "Ann"}, set()),
    ],
)
def test_a_key_says_something_of_a_row_where_its_condition_holds(
    table: str, row: dict[str, object], keys: set[object]
) -> None:
    assert keys_of(table, row) == keys
