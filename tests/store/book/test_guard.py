"""The guard: every way round the journal is refused, and what goes round all the same is found."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import Executable, insert, literal, select, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from salesbook.cli.environment import Environment
from salesbook.store.book.guard import install_guard, journalled_tables, missing_guards
from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.compiled.tables import ACCOUNTS, EMAILS
from salesbook.store.engine import engine_for
from salesbook.store.models import table_of
from tests.store.keeping import ACCOUNTS, Driver, driver, dump, findings, keep_account, sentences

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
REFUSED = "journal: "

Attack = Callable[[Driver], object]

NEW_ACCOUNT = (
    "INSERT INTO accounts (id, recorded_at, handle, name, name_key, kind)"
    " VALUES (?, ?, 'h', 'Intruder', 'intruder', 'prospect')"
)
MARK = "INSERT INTO open_operations (id, recorded_at, only_one, operation_id) VALUES (?, ?, 1, ?)"
CHANGE = (
    "INSERT INTO changes (id, recorded_at, operation_id, table_name, row_id, action, digest)"
    " VALUES (?, ?, ?, 'accounts', ?, 'insert', 'd')"
)


def intrude(connection: Driver) -> None:
    connection.run(NEW_ACCOUNT, uuid4(), connection.instant(NOW))


def copy_rows(connection: Driver) -> None:
    fresh = "lower(hex(randomblob(16)))" if connection.on_file else "gen_random_uuid()"
    columns = "recorded_at, handle, name, name_key, kind"
    connection.run(
        f"INSERT INTO accounts (id, {columns}) SELECT {fresh}, {columns} FROM accounts"  # noqa: S608 (ours)
    )


def upsert(connection: Driver) -> None:
    connection.run(
        "INSERT INTO accounts (id, recorded_at, handle, name, name_key, kind)"
        " SELECT id, recorded_at, handle, name, name_key, kind FROM accounts WHERE true"
        " ON CONFLICT (id) DO UPDATE SET name = 'Other'"
    )


def replace_row(connection: Driver) -> None:
    columns = "id, recorded_at, handle, name, name_key, kind"
    connection.run(
        f"REPLACE INTO accounts ({columns})"  # noqa: S608 (ours)
        " SELECT id, recorded_at, handle, 'Other', name_key, kind FROM accounts"
        if connection.on_file
        else "MERGE INTO accounts USING (SELECT id FROM accounts) AS own ON own.id = accounts.id"
        " WHEN MATCHED THEN UPDATE SET name = 'Other'"
    )


def empty(connection: Driver) -> None:
    connection.run("DELETE FROM accounts" if connection.on_file else "TRUNCATE accounts CASCADE")


def empty_journal(connection: Driver) -> None:
    connection.run("DELETE FROM changes" if connection.on_file else "TRUNCATE operations CASCADE")


def mark_and_write(connection: Driver) -> None:
    mark(connection, uuid4())
    intrude(connection)


def mark_and_name_another(connection: Driver) -> None:
    operation = uuid4()
    mark(connection, operation)
    connection.run(CHANGE, uuid4(), connection.instant(NOW), operation, uuid4())
    intrude(connection)


def mark_a_closed_operation(connection: Driver) -> None:
    mark(connection, closed_operation(connection))


def turn_the_mark(connection: Driver) -> None:
    mark(connection, uuid4())
    connection.run("UPDATE open_operations SET operation_id = ?", closed_operation(connection))


def forge_an_operation(connection: Driver) -> None:
    connection.run(
        "INSERT INTO operations SELECT ?, recorded_at, handle, position + 9, stamp + 9, replica_id,"
        " rep_id, kind, reverses_id, door, command, summary, zone, kept_at, saw, program_version,"
        " schema_version, prev_hash, hash FROM operations",
        uuid4(),
    )


def name_a_row_of_a_closed_operation(connection: Driver) -> None:
    connection.run(CHANGE, uuid4(), connection.instant(NOW), closed_operation(connection), uuid4())


def mark(connection: Driver, operation: object) -> None:
    connection.run(MARK, uuid4(), connection.instant(NOW), operation)


def closed_operation(connection: Driver) -> object:
    ((operation,),) = connection.run("SELECT id FROM operations WHERE position = 2")
    return operation


def run(statement: str) -> Attack:
    def attack(connection: Driver) -> None:
        connection.run(statement)

    attack.__name__ = statement
    return attack


@pytest.fixture
def kept(any_book: Environment) -> Environment:
    with any_book.writing("test") as book:
        keep_account(book)
    return any_book


@pytest.mark.parametrize(
    "attack",
    [
        intrude,
        copy_rows,
        upsert,
        replace_row,
        empty,
        empty_journal,
        mark_and_write,
        mark_and_name_another,
        mark_a_closed_operation,
        turn_the_mark,
        forge_an_operation,
        name_a_row_of_a_closed_operation,
        run("UPDATE accounts SET city = 'Elsewhere'"),
        run("UPDATE reps SET name = 'Somebody Else'"),
        run("UPDATE operations SET command = 'something else'"),
        run("DELETE FROM operations"),
        run("UPDATE changes SET after = null"),
        run("DELETE FROM changes"),
        run("DELETE FROM books"),
    ],
    ids=lambda attack: attack.__name__,
)
def test_a_write_beside_the_journal_is_refused(kept: Environment, attack: Attack) -> None:
    before = dump(kept)

    with driver(kept) as connection:
        connection.run("BEGIN")
        with pytest.raises((sqlite3.Error, psycopg.Error), match=REFUSED):
            attack(connection)

    assert dump(kept) == before
    assert findings(kept) == []


def test_a_whole_forged_write_is_not_committed_without_its_operation(kept: Environment) -> None:
    before, operation, row = dump(kept), uuid4(), uuid4()

    with driver(kept) as connection:
        connection.run("BEGIN")
        mark(connection, operation)
        connection.run(CHANGE, uuid4(), connection.instant(NOW), operation, row)
        connection.run(NEW_ACCOUNT, row, connection.instant(NOW))
        with pytest.raises((sqlite3.Error, psycopg.Error), match=r"(?i)foreign key"):
            connection.run("COMMIT")

    assert dump(kept) == before


@pytest.mark.parametrize(
    "attack",
    [
        update(ACCOUNTS).where(ACCOUNTS.c.name == "Unnamed").values(city="Elsewhere"),
        update(ACCOUNTS).where(ACCOUNTS.c.name == "Named").values(id=UUID(int=9)),
        update(ACCOUNTS).where(ACCOUNTS.c.name == "Named").values(author_id=None),
        update(ACCOUNTS).where(ACCOUNTS.c.name == "Named").values(recorded_at=NOW.replace(year=1)),
        ACCOUNTS.delete().where(ACCOUNTS.c.name == "Unnamed"),
        update(table_of(ChangeRow)).values(after={"name": "Other"}),
        update(table_of(ChangeRow)).values(row_id=UUID(int=9)),
        table_of(ChangeRow).delete(),
        update(table_of(OperationRow)).values(summary="Other"),
        insert(ACCOUNTS).from_select(
            ["id", "recorded_at", "handle", "name", "name_key", "kind"],
            select(
                literal(UUID(int=7)),
                ACCOUNTS.c.recorded_at,
                ACCOUNTS.c.handle,
                ACCOUNTS.c.name,
                ACCOUNTS.c.name_key,
                ACCOUNTS.c.kind,
            ).where(ACCOUNTS.c.name == "Named"),
        ),
    ],
    ids=str,
)
def test_an_open_operation_may_write_only_what_it_names(
    any_book: Environment, attack: Executable
) -> None:
    with any_book.writing("test") as book:
        keep_account(book, "Unnamed")
    before = dump(any_book)

    with any_book.writing("test") as book:
        keep_account(book, "Named")
        with pytest.raises(DBAPIError, match=REFUSED):
            book.connection.execute(attack)
        book.connection.rollback()
        book.journal.operation_id = None

    assert dump(any_book) == before


def test_a_row_object_that_is_saved_by_a_session_is_refused(kept: Environment) -> None:
    engine = engine_for(kept.book_address, writing=True)
    row = ACCOUNTS(id=uuid4(), recorded_at=NOW, handle="h", name="Intruder", name_key="intruder")

    with Session(engine) as session:
        session.add(row)
        with pytest.raises(DBAPIError, match=REFUSED):
            session.commit()

    assert findings(kept) == []


def test_no_temporary_table_stands_in_for_the_journal(postgres_address: str) -> None:
    with psycopg.connect(postgres_address) as connection:
        connection.execute(
            "CREATE TEMP TABLE open_operations AS SELECT id AS operation_id FROM reps"
        )
        connection.execute(
            "CREATE TEMP TABLE changes AS SELECT operation_id, 'reps' AS table_name, id AS row_id"
            " FROM reps, open_operations"
        )
        with pytest.raises(psycopg.Error, match=REFUSED):
            connection.execute("UPDATE reps SET name = 'Somebody Else'")


class TestWhatGoesRoundAllTheSameIsFound:
    def test_a_row_written_without_triggers(self, kept: Environment) -> None:
        with driver(kept) as connection:
            connection.drop_triggers()
            intrude(connection)

        said = sentences(kept)

        assert "is not what the journal says of it" in said
        assert "The trigger guard_accounts_insert is missing, off or altered." in said

    def test_a_row_altered_while_triggers_sleep(
        self, env: Environment, postgres_address: str
    ) -> None:
        with psycopg.connect(postgres_address, autocommit=True) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute("UPDATE reps SET name = 'Somebody Else'")
            connection.execute("ALTER TABLE accounts DISABLE TRIGGER guard_accounts_update")
            connection.execute("ALTER TABLE notes ENABLE REPLICA TRIGGER guard_notes_delete")

        book = replace(env, variables={**env.variables, "SALESBOOK_BOOK": postgres_address})

        assert sorted(finding.sentence.split("(")[0] for finding in findings(book)) == [
            "A rep ",
            "The trigger guard_accounts_update is missing, off or altered.",
            "The trigger guard_notes_delete is missing, off or altered.",
        ]

    def test_a_row_that_a_replacement_swept_away(self, book: Environment) -> None:
        with book.writing("test") as writable:
            account = keep_account(writable)
            writable.add(EMAILS, account_id=account, address="a@b.example", address_key="a@b")
        with driver(book) as connection:
            connection.run("PRAGMA foreign_keys = OFF")
            connection.drop_triggers()
            connection.run(
                "REPLACE INTO emails SELECT ?, recorded_at, author_id, deleted_at, person_id,"
                " account_id, address, address_key, kind, preferred FROM emails",
                uuid4(),
            )

        said = sentences(book)

        assert "is missing." in said
        assert "is not what the journal says of it" in said

    def test_a_replacement_on_our_own_connection_is_refused(self, book: Environment) -> None:
        with book.writing("test") as writable:
            account = keep_account(writable)
            kept = {"account_id": account, "address": "a@b.example", "address_key": "a@b"}
            writable.add(EMAILS, **kept)

        with book.writing("test") as writable:
            other = keep_account(writable, "Other")
            row = writable.add(EMAILS, account_id=other, address="x", address_key="x")
            with pytest.raises(DBAPIError, match=REFUSED):
                writable.connection.exec_driver_sql(
                    "UPDATE OR REPLACE emails SET account_id = ?, address_key = 'a@b' WHERE id = ?",
                    (account.hex, row.hex),
                )

        assert findings(book) == []

    def test_a_mark_that_was_left(self, kept: Environment) -> None:
        with driver(kept) as connection:
            if connection.on_file:
                connection.run("PRAGMA foreign_keys = OFF")
            else:
                connection.run("SET session_replication_role = replica")
            mark(connection, uuid4())

        assert "An operation was left open." in sentences(kept)

    def test_a_trigger_that_says_something_else(self, kept: Environment) -> None:
        with driver(kept) as connection:
            if connection.on_file:
                connection.run("DROP TRIGGER guard_accounts_update")
                connection.run(
                    "CREATE TRIGGER guard_accounts_update BEFORE UPDATE ON accounts"
                    " BEGIN SELECT 1; END"
                )
            else:
                connection.run(
                    "CREATE OR REPLACE FUNCTION guard_accounts_update() RETURNS trigger"
                    " LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$"
                )
            connection.run("UPDATE accounts SET city = 'Elsewhere'")

        said = sentences(kept)

        assert "The trigger guard_accounts_update is missing, off or altered." in said
        assert "is not what the journal says of it" in said


def test_the_guard_is_renewed_as_it_was(kept: Environment) -> None:
    with kept.writing("test") as book:
        book.connection.exec_driver_sql(
            "DROP TRIGGER guard_notes_insert" + ("" if book.on_sqlite else " ON notes")
        )
        missing = missing_guards(book.connection)
        install_guard(book.connection)

        assert missing == ["guard_notes_insert"]
        assert missing_guards(book.connection) == []


def test_every_journalled_table_is_guarded(book: Environment) -> None:
    with driver(book) as connection:
        for table in journalled_tables():
            with pytest.raises(sqlite3.Error, match=REFUSED):
                connection.run(f"INSERT INTO {table.name} DEFAULT VALUES")
