from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.accounts.beginnings import names_beginning, names_in_file
from salesbook.store.compiled.tables import ACCOUNTS, PEOPLE
from tests.house import keep_account

TABLES = ("accounts", "people", "reps")


@pytest.fixture
def named(any_book: Environment) -> Environment:
    for name in ("Acme", "ACME 100%", "Acme_two", "Ærø Łódź", "Beta"):
        keep_account(any_book, name)
    with any_book.writing("test") as book:
        book.add(PEOPLE, name="Acacia", name_key="acacia")
        gone = book.add(ACCOUNTS, name="Acme Gone", name_key="acme gone")
        book.remove(ACCOUNTS, gone)
    return any_book


@pytest.mark.parametrize(
    ("beginning", "expected"),
    [
        ("ac", {"Acme", "ACME 100%", "Acme_two", "Acacia"}),
        ("ACME 1", {"ACME 100%"}),
        ("acme_", {"Acme_two"}),
        ("acme 100%", {"ACME 100%"}),
        ("ærø", {"Ærø Łódź"}),
        ("rob", {"Robin Vos"}),
        ("x\\", set()),
        ("ROBIN", {"Robin Vos"}),
        ("acme g", set()),
    ],
)
def test_names_that_begin_so_are_found_alike_with_the_driver_alone(
    named: Environment, beginning: str, expected: set[str]
) -> None:
    with named.reading() as book:
        found = names_beginning(book, TABLES, beginning)

    assert set(found) == expected
    if not named.on_server:
        assert names_in_file(named.book_address, TABLES, beginning) == found


def test_a_file_that_is_absent_or_no_book_has_no_names(tmp_path: Path) -> None:
    other = tmp_path / "odd?#%.db"
    other.write_text("no book")

    assert names_in_file(str(tmp_path / "none.db"), TABLES, "a") == []
    assert names_in_file(str(other), TABLES, "a") == []
