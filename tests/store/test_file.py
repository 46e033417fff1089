"""A book in a file, spoken to with the standard driver."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.file import connect_file, connect_memory


def test_a_file_is_opened_to_survive_a_power_cut(book: Environment) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
        "busy_timeout": 30_000,
    }

    with closing(connect_file(Path(book.book_address), writing=False)) as connection:
        said = {name: connection.ask(f"PRAGMA {name}")[0][0] for name in wanted}

    assert said == wanted


def test_a_transaction_is_begun_with_the_connection(book: Environment) -> None:
    for writing in (False, True):
        with closing(connect_file(Path(book.book_address), writing=writing)) as connection:
            assert connection.driver.in_transaction


def test_what_is_taken_back_was_never_there() -> None:
    with closing(connect_memory()) as connection:
        connection.run("CREATE TABLE here (id)")
        connection.rollback()
        connection.rollback()

        assert connection.ask("SELECT * FROM sqlite_master") == []


def test_a_file_that_is_no_database_is_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    path.write_bytes(b"not a database at all" * 50)

    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        connect_file(path, writing=False)


def test_a_file_whose_turn_does_not_come_is_closed_again(
    book: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("salesbook.store.file.BUSY_SECONDS", 0.01)
    path = Path(book.book_address)

    with (
        closing(connect_file(path, writing=True)),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        connect_file(path, writing=True)


def test_the_database_that_is_nowhere_is_another_each_time() -> None:
    with closing(connect_memory()) as one, closing(connect_memory()) as other:
        one.run("CREATE TABLE here (id)")

        assert one.ask("SELECT count(*) FROM here") == [(0,)]
        assert other.ask("SELECT * FROM sqlite_master") == []


def test_the_version_of_sqlite_is_one_that_keeps_the_guard() -> None:
    assert sqlite3.sqlite_version_info >= (3, 32)
