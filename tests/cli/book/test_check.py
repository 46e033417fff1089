import json
import sqlite3
from contextlib import closing

from salesbook.cli.environment import Environment
from tests.house import Run, keep_account


def tamper(book: Environment, statement: str) -> None:
    with closing(sqlite3.connect(book.book_address)) as connection, connection:
        connection.execute("DROP TRIGGER IF EXISTS guard_accounts_update")
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'accounts'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement)


def test_a_sound_book_says_so(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")

    result = salesbook("book", "check")

    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Nothing is wrong with “")


def test_what_was_changed_behind_the_journal_s_back_is_found(
    salesbook: Run, book: Environment
) -> None:
    keep_account(book, "Acme")
    tamper(book, "UPDATE accounts SET name = 'Acne'")

    result = salesbook("book", "check")
    document = json.loads(salesbook("book", "check", "--json").out)

    assert result.code == 1
    assert "is not what the journal says of it" in result.out.replace("\n", " ")
    assert result.out.endswith("Go back to a backup: salesbook book restore FILE\n")
    assert {item["subject"] for item in document["items"]} == {"accounts", "guard", "search"}


def test_a_repair_makes_anew_what_is_derived(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")
    with closing(sqlite3.connect(book.book_address)) as connection, connection:
        connection.execute("DELETE FROM search_texts")

    found = salesbook("book", "check")
    result = salesbook("book", "check", "--repair")

    assert found.code == 1
    assert found.out.endswith("Mend it: salesbook book check --repair\n")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Mended: The search lacks 1 text as written.\nNothing is")
    with closing(sqlite3.connect(book.book_address)) as connection:
        assert connection.execute("SELECT body FROM search_texts").fetchall() != []


def test_a_repair_puts_the_guard_back_and_says_what_it_could_not_mend(
    salesbook: Run, book: Environment
) -> None:
    keep_account(book, "Acme")
    tamper(book, "UPDATE accounts SET name = 'Acne'")

    result = salesbook("book", "check", "--repair", "--json")
    again = salesbook("book", "check")

    items = json.loads(result.out)["items"]
    assert {item["subject"]: item["mended"] for item in items} == {
        "accounts": False,
        "guard": True,
        "search": True,
    }
    assert (result.code, again.code) == (1, 1)
    assert again.out.count("is not what the journal says of it") == 1
    assert "trigger" not in again.out
