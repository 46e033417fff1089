"""Engines: how a file and a server are spoken to."""

import builtins
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.engine import (
    engine_for,
    file_uri,
    is_server,
    memory_engine,
    place_of,
    real_path,
)
from salesbook.store.errors import AddressError, DriverError


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("postgresql://host/book", True),
        ("postgresql+psycopg://host/book", True),
        ("postgres://host/book", True),
        ("/home/ann/book.db", False),
        ("postgres.db", False),
    ],
)
def test_an_address_is_a_server_s_or_a_file_s(
    address: str,
    server: bool,
) -> None:
    assert is_server(address) is server


def test_a_place_is_named_without_its_secrets() -> None:
    assert place_of("/home/ann/book.db") == "/home/ann/book.db"
    assert (
        place_of("postgresql://ann:sesame@host:5433/book?password=sesame&sslmode=require")
        == "postgresql://ann:***@host:5433/book"
    )


@pytest.mark.parametrize("address", ["postgresql://ann:sesame@host:port/book", "postgresql:sesame"])
def test_an_address_that_is_none_is_a_sentence_without_the_password(address: str) -> None:
    for ask in (place_of, lambda given: engine_for(given, writing=True)):
        with pytest.raises(AddressError) as refusal:
            ask(address)

        assert "sesame" not in f"{refusal.value.message} {refusal.value.hint}"


def test_a_missing_driver_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    known = builtins.__import__

    def forget(name: str, *rest: Any, **more: Any) -> Any:
        if name == "psycopg":
            raise ModuleNotFoundError(name)
        return known(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", forget)

    with pytest.raises(DriverError) as refusal:
        engine_for("postgresql://host/nobody-has-asked-yet", writing=False)

    assert refusal.value.hint == "pip install 'salesbook[postgres]'"


def test_a_path_may_hold_what_a_uri_may_not(tmp_path: Path) -> None:
    path = tmp_path / "50% off? #1 ☕.db"
    path.touch()

    with engine_for(str(path), writing=True).connect() as connection:
        connection.exec_driver_sql("CREATE TABLE here (id)")
        connection.commit()

    assert path.stat().st_size > 0
    assert file_uri(path, "ro").endswith("/50%25 off%3f %231 ☕.db?mode=ro")


def test_a_path_is_followed_past_links_and_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "link.db").symlink_to(tmp_path / "there.db")

    assert real_path("~/link.db") == tmp_path / "there.db"


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

    with engine_for(book.book_address, writing=False).connect() as connection:
        said = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}

    assert said == wanted


def test_an_engine_is_made_once_for_an_address(tmp_path: Path) -> None:
    address = str(tmp_path / "book.db")

    assert engine_for(address, writing=True) is engine_for(address, writing=True)
    assert engine_for(address, writing=True) is not engine_for(address, writing=False)


def test_a_connection_that_cannot_be_settled_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    path.write_bytes(b"not a database at all" * 50)

    with pytest.raises(Exception, match="not a database"):
        engine_for(str(path), writing=False).connect()


def test_the_book_that_is_nowhere_is_one_database() -> None:
    engine = memory_engine()
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE here (id)")
        connection.commit()
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM here").scalar_one() == 0
    engine.dispose()


def test_a_server_is_read_in_one_state_and_written_in_a_queue(postgres_address: str) -> None:
    with engine_for(postgres_address, writing=False).connect() as reader:
        assert reader.exec_driver_sql("SHOW transaction_isolation").scalar_one() == (
            "repeatable read"
        )
        assert reader.exec_driver_sql("SHOW timezone").scalar_one() == "UTC"
    with engine_for(postgres_address, writing=True).connect() as writer:
        assert writer.exec_driver_sql("SHOW transaction_isolation").scalar_one() == "read committed"
        locks = writer.exec_driver_sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
        assert locks.scalar_one() == 1


def test_the_version_of_sqlite_is_one_that_keeps_the_guard() -> None:
    assert sqlite3.sqlite_version_info >= (3, 32)
