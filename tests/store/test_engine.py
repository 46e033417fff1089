"""Engines: a book spoken to through SQLAlchemy."""

import builtins
from typing import Any

import pytest
from sqlalchemy import event

from salesbook.cli.environment import Environment
from salesbook.store.engine import engine_for
from salesbook.store.errors import DriverError


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


def test_an_engine_is_made_once_for_a_server() -> None:
    address = "postgresql://host/book"

    assert engine_for(address, writing=True) is engine_for(address, writing=True)
    assert engine_for(address, writing=True) is not engine_for(address, writing=False)


def test_a_file_spoken_to_through_an_engine_waits_for_its_turn_as_ever(book: Environment) -> None:
    for writing, first in ((True, "BEGIN IMMEDIATE"), (False, "BEGIN")):
        said: list[str] = []
        engine = engine_for(book.book_address, writing=writing)
        event.listen(engine, "before_cursor_execute", lambda *seen, said=said: said.append(seen[2]))

        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")

        assert said == [first, "SELECT 1"]


def test_a_server_is_read_in_one_state_and_written_in_a_queue(postgres_address: str) -> None:
    with engine_for(postgres_address, writing=False).connect() as reader:
        assert reader.exec_driver_sql("SHOW transaction_isolation").scalar_one() == (
            "repeatable read"
        )
        assert reader.exec_driver_sql("SHOW timezone").scalar_one() == "UTC"
    with engine_for(postgres_address, writing=True).connect() as writer:
        assert writer.exec_driver_sql("SHOW transaction_isolation").scalar_one() == "read committed"
        locks = writer.exec_driver_sql(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database ="
            " (SELECT oid FROM pg_database WHERE datname = current_database())"
        )
        assert locks.scalar_one() == 1
