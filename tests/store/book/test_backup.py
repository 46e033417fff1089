"""Backups: whole, verified, private, never over anything, and the way back."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.store.book.backup import back_up, backup_name, restore, unused_backup, verify
from salesbook.store.compiled.tables import BOOKS
from salesbook.store.errors import AbsentBookError, BookError, NotABookError
from tests.house import SeededBytes
from tests.store.keeping import driver, dump, findings, keep_account, latest, rows_of

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
RANDOM = SeededBytes(5)


@pytest.fixture
def kept(book: Environment) -> Environment:
    with book.writing("account add") as writable:
        keep_account(writable)
    return book


def place(env: Environment) -> Path:
    return Path(env.book_address)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def others(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if one != path)


def no_links(*_: object) -> NoReturn:
    raise OSError(1, "this file system has no links")


def test_a_backup_is_named_after_its_book_and_instant() -> None:
    book = Path("/there/book.db")

    assert backup_name(book, NOW) == "book-20261123-083000.backup.db"
    assert unused_backup(book, NOW) == Path("/there/book-20261123-083000.backup.db")


def test_a_second_backup_of_one_second_takes_the_next_name(kept: Environment) -> None:
    first = back_up(place(kept), unused_backup(place(kept), NOW), RANDOM)
    second = unused_backup(place(kept), NOW)

    assert (first.name, second.name) == (
        "book-20261123-083000.backup.db",
        "book-20261123-083001.backup.db",
    )


@pytest.mark.parametrize("links", [True, False])
def test_a_backup_is_the_book_and_its_owner_s_alone(
    kept: Environment,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    links: bool,
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    target = tmp_path / "safe" / "copy.db"

    made = back_up(place(kept), target, RANDOM)

    assert made == target
    assert (mode(target), mode(target.parent)) == (0o600, 0o700)
    assert others(target) == []
    copy = replace(kept, variables={**kept.variables, "SALESBOOK_BOOK": str(target)})
    assert dump(copy) == dump(kept)
    verify(target)


def test_a_backup_is_made_while_others_write(kept: Environment, tmp_path: Path) -> None:
    with kept.writing("log") as writable:
        keep_account(writable, "Beta")
        made = back_up(place(kept), tmp_path / "copy.db", RANDOM)

    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT name FROM accounts").fetchall() == [("Acme",)]


def test_a_backup_goes_over_nothing(kept: Environment, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("mine")

    with pytest.raises(BookError) as refusal:
        back_up(place(kept), target, RANDOM)

    assert refusal.value.message == f"“{target}” exists already."
    assert refusal.value.hint == "Name another file: salesbook book backup copy.db.2"
    assert target.read_text() == "mine"
    assert others(target) == ["home"]


def test_a_name_that_is_taken_meanwhile_stays_taken(
    kept: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.db"

    def lose(*_: object) -> NoReturn:
        target.write_text("theirs")
        no_links()

    monkeypatch.setattr(os, "link", lose)

    with pytest.raises(BookError, match="exists already"):
        back_up(place(kept), target, RANDOM)

    assert target.read_text() == "theirs"
    assert others(target) == ["home"]


def test_what_is_not_there_cannot_be_backed_up(tmp_path: Path) -> None:
    with pytest.raises(AbsentBookError):
        back_up(tmp_path / "none.db", tmp_path / "copy.db", RANDOM)

    assert others(tmp_path / "x") == ["home"]


@pytest.mark.parametrize("held", [b"", b"not a database, but long enough" * 40])
def test_what_is_no_book_is_not_backed_up(tmp_path: Path, held: bytes) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(held)

    with pytest.raises(NotABookError) as refusal:
        back_up(other, tmp_path / "copy.db", RANDOM)

    assert str(other) in refusal.value.message
    assert others(other) == ["home"]


def test_a_damaged_backup_is_refused(kept: Environment) -> None:
    made = back_up(place(kept), place(kept).with_name("copy.db"), RANDOM)
    held = bytearray(made.read_bytes())
    held[4096 * 20 : 4096 * 24] = bytes(4096 * 4)
    made.write_bytes(held)

    with pytest.raises(BookError, match="is damaged"):
        verify(made)


def test_a_database_of_somebody_else_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE reps (id)")

    with pytest.raises(NotABookError):
        verify(other)


def test_a_file_that_is_closed_to_us_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BookError, match="cannot be opened"):
        verify(tmp_path)


@pytest.mark.parametrize("links", [True, False])
def test_a_restored_book_is_as_it_was_and_the_other_is_kept(
    kept: Environment,
    monkeypatch: pytest.MonkeyPatch,
    links: bool,
) -> None:
    before = dump(kept)
    backup = back_up(place(kept), place(kept).with_name("copy.db"), RANDOM)
    with kept.writing("account add") as writable:
        keep_account(writable, "Beta")
    after = place(kept).read_bytes()
    Path(f"{place(kept)}-journal").write_bytes(b"")
    if not links:
        monkeypatch.setattr(os, "link", no_links)

    left = restore(backup, place(kept), NOW, RANDOM)

    assert left == place(kept).with_name("book.db.before-restore-20261123-083000")
    assert left.read_bytes() == after
    assert Path(f"{left}-journal").exists()
    assert dump(kept) == before
    assert findings(kept) == []
    assert mode(place(kept)) == 0o600
    assert others(place(kept)) == [left.name, f"{left.name}-journal", "copy.db"]


def test_a_restored_book_is_a_new_replica_that_goes_on(kept: Environment) -> None:
    backup = back_up(place(kept), place(kept).with_name("copy.db"), RANDOM)
    with kept.reading() as book:
        (first,) = (row.replica_id for row in rows_of(book, BOOKS))

    restore(backup, place(kept), NOW, RANDOM)
    with kept.writing("account add") as writable:
        keep_account(writable, "Beta")

    with kept.reading() as book:
        assert [row.replica_id for row in rows_of(book, BOOKS)] != [first]
    assert findings(kept) == []
    assert latest(kept).position == 3


def test_a_book_is_restored_where_there_is_none(kept: Environment, tmp_path: Path) -> None:
    backup = back_up(place(kept), tmp_path / "copy.db", RANDOM)

    assert restore(backup, tmp_path / "new" / "book.db", NOW, RANDOM) is None

    verify(tmp_path / "new" / "book.db")


def test_what_was_put_aside_before_is_not_lost(kept: Environment) -> None:
    backup = back_up(place(kept), place(kept).with_name("copy.db"), RANDOM)

    first = restore(backup, place(kept), NOW, RANDOM)
    second = restore(backup, place(kept), NOW, RANDOM)

    assert first is not None
    assert second is not None
    assert first != second
    assert first.exists()


def test_a_damaged_book_gives_way_to_its_backup(kept: Environment) -> None:
    before = dump(kept)
    backup = back_up(place(kept), place(kept).with_name("copy.db"), RANDOM)
    place(kept).write_bytes(b"no longer a database" * 300)

    left = restore(backup, place(kept), NOW, RANDOM)

    assert left is not None
    assert left.read_bytes().startswith(b"no longer")
    assert dump(kept) == before


def test_a_book_that_somebody_writes_is_not_replaced(
    kept: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = back_up(place(kept), place(kept).with_name("copy.db"), RANDOM)
    monkeypatch.setattr("salesbook.store.book.backup.BUSY_SECONDS", 0)

    with kept.writing("log") as writable:
        keep_account(writable, "Beta")
        with pytest.raises(BookError, match="Another salesbook has been writing"):
            restore(backup, place(kept), NOW, RANDOM)

    assert [row["name"] for row in dump(kept)["accounts"].values()] == ["Acme", "Beta"]


@pytest.mark.parametrize("name", ["none.db", "."])
def test_a_backup_that_is_no_file_is_a_sentence(kept: Environment, name: str) -> None:
    backup = place(kept).with_name("x").parent / name

    with pytest.raises(BookError, match="There is no backup"):
        restore(backup, place(kept), NOW, RANDOM)


def test_a_backup_whose_rows_break_their_rules_is_no_backup(kept: Environment) -> None:
    with driver(kept) as connection:
        connection.drop_triggers()
        connection.run("PRAGMA ignore_check_constraints = ON")
        connection.run(
            "INSERT INTO open_operations (id, recorded_at, only_one, operation_id)"
            " SELECT id, recorded_at, 2, id FROM operations LIMIT 1"
        )

    with pytest.raises(BookError, match="is damaged: CHECK constraint failed in open_operations"):
        verify(place(kept))
