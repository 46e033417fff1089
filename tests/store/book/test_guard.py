"""The guard: every way round the journal is refused, and what goes round all the same is found."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from uuid import UUID, uuid4

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import Executable, insert, literal, literal_column, select, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from salesbook.cli.environment import Environment
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.check import mend
from salesbook.store.book.guard import install_guard, missing_guards
from salesbook.store.book.journal import start_journal
from salesbook.store.book.stored import journalled_tables
from salesbook.store.compiled.tables import ACCOUNTS, CHANGES, EMAILS, OPERATIONS
from salesbook.store.compiling.statement import compiled
from salesbook.store.engine import engine_for
from salesbook.store.errors import ENGINE_ERRORS, EngineError
from tests.store.keeping import (
    Door,
    StoreDoor,
    driver,
    dump,
    enter,
    findings,
    keep_account,
    model_of,
    sentences,
)

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
REFUSED = "journal: "
REFUSALS = (sqlite3.Error, psycopg.Error, EngineError)
"""What each door says where the database refuses."""

OPENED = ("sqlite store", "sqlite sqlalchemy", "postgres store")
DOORS = ("sqlite driver", "postgres driver", *OPENED)

Attack = Callable[[Door], object]

NEW_ACCOUNT = (
    "INSERT INTO accounts (id, recorded_at, handle, name, name_key, kind)"
    " VALUES (?, ?, 'h', 'Intruder', 'intruder', 'prospect')"
)
MARK = "INSERT INTO open_operations (id, recorded_at, only_one, operation_id) VALUES (?, ?, 1, ?)"
CHANGE = (
    "INSERT INTO changes (id, recorded_at, operation_id, table_name, row_id, action, digest)"
    " VALUES (?, ?, ?, 'accounts', ?, 'insert', 'd')"
)


def intrude(connection: Door) -> None:
    connection.run(NEW_ACCOUNT, uuid4(), connection.instant(NOW))


def copy_rows(connection: Door) -> None:
    fresh = "lower(hex(randomblob(16)))" if connection.on_file else "gen_random_uuid()"
    columns = "recorded_at, handle, name, name_key, kind"
    connection.run(
        f"INSERT INTO accounts (id, {columns}) SELECT {fresh}, {columns} FROM accounts"  # noqa: S608 (ours)
    )


def upsert(connection: Door) -> None:
    connection.run(
        "INSERT INTO accounts (id, recorded_at, handle, name, name_key, kind)"
        " SELECT id, recorded_at, handle, name, name_key, kind FROM accounts WHERE true"
        " ON CONFLICT (id) DO UPDATE SET name = 'Other'"
    )


def replace_row(connection: Door) -> None:
    columns = "id, recorded_at, handle, name, name_key, kind"
    connection.run(
        f"REPLACE INTO accounts ({columns})"  # noqa: S608 (ours)
        " SELECT id, recorded_at, handle, 'Other', name_key, kind FROM accounts"
        if connection.on_file
        else "MERGE INTO accounts USING (SELECT id FROM accounts) AS own ON own.id = accounts.id"
        " WHEN MATCHED THEN UPDATE SET name = 'Other'"
    )


def empty(connection: Door) -> None:
    connection.run("DELETE FROM accounts" if connection.on_file else "TRUNCATE accounts CASCADE")


def empty_journal(connection: Door) -> None:
    connection.run("DELETE FROM changes" if connection.on_file else "TRUNCATE operations CASCADE")


def mark_and_write(connection: Door) -> None:
    mark(connection, uuid4())
    intrude(connection)


def mark_and_name_another(connection: Door) -> None:
    operation = uuid4()
    mark(connection, operation)
    connection.run(CHANGE, uuid4(), connection.instant(NOW), operation, uuid4())
    intrude(connection)


def mark_a_closed_operation(connection: Door) -> None:
    mark(connection, closed_operation(connection))


def turn_the_mark(connection: Door) -> None:
    mark(connection, uuid4())
    connection.run("UPDATE open_operations SET operation_id = ?", closed_operation(connection))


def forge_an_operation(connection: Door) -> None:
    connection.run(
        "INSERT INTO operations SELECT ?, recorded_at, handle, position + 9, stamp + 9, replica_id,"
        " rep_id, kind, reverses_id, door, command, summary, zone, kept_at, saw, program_version,"
        " schema_version, prev_hash, hash FROM operations",
        uuid4(),
    )


def name_a_row_of_a_closed_operation(connection: Door) -> None:
    connection.run(CHANGE, uuid4(), connection.instant(NOW), closed_operation(connection), uuid4())


def mark(connection: Door, operation: object) -> None:
    connection.run(MARK, uuid4(), connection.instant(NOW), operation)


def closed_operation(connection: Door) -> object:
    ((operation,),) = connection.run("SELECT id FROM operations WHERE position = 2")
    return operation


def run(statement: str) -> Attack:
    def attack(connection: Door) -> None:
        connection.run(statement)

    attack.__name__ = statement
    return attack


@pytest.fixture
def kept(any_book: Environment) -> Environment:
    return with_an_account(any_book)


@pytest.fixture(params=DOORS)
def door(request: pytest.FixtureRequest) -> Iterator[Door]:
    """Every way into a book of one account, on each engine: a transaction has begun."""
    engine, _, by = request.param.partition(" ")
    if engine == "sqlite":
        env: Environment = request.getfixturevalue("book")
    else:
        env = on_server(request.getfixturevalue("env"), request.getfixturevalue("postgres_address"))
    with closing(enter(with_an_account(env), by)) as found:
        yield found


def on_server(env: Environment, address: str) -> Environment:
    return replace(env, variables={**env.variables, "SALESBOOK_BOOK": address})


def with_an_account(env: Environment) -> Environment:
    with env.writing("test") as book:
        keep_account(book, "Unnamed")
    return env


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
def test_a_write_beside_the_journal_is_refused(door: Door, attack: Attack) -> None:
    before = dump(door.env)

    with pytest.raises(REFUSALS, match=REFUSED):
        attack(door)
    door.close()

    assert dump(door.env) == before
    assert findings(door.env) == []


def test_a_whole_forged_write_is_not_committed_without_its_operation(door: Door) -> None:
    before, operation, row = dump(door.env), uuid4(), uuid4()

    mark(door, operation)
    door.run(CHANGE, uuid4(), door.instant(NOW), operation, row)
    door.run(NEW_ACCOUNT, row, door.instant(NOW))
    with pytest.raises(REFUSALS, match=r"(?i)foreign key"):
        door.commit()
    door.close()

    assert dump(door.env) == before
    assert findings(door.env) == []


NAMED = model_of(ACCOUNTS)
KEPT_CHANGES, KEPT_OPERATIONS = model_of(CHANGES), model_of(OPERATIONS)


@pytest.mark.parametrize(
    "attack",
    [
        update(NAMED).where(NAMED.c.name == "Unnamed").values(city="Elsewhere"),
        update(NAMED).where(NAMED.c.name == "Named").values(id=UUID(int=9)),
        update(NAMED).where(NAMED.c.name == "Named").values(author_id=None),
        update(NAMED).where(NAMED.c.name == "Named").values(recorded_at=NOW.replace(year=1)),
        NAMED.delete().where(NAMED.c.name == "Unnamed"),
        update(KEPT_CHANGES).values(after=literal_column("'{}'")),
        update(KEPT_CHANGES).values(row_id=UUID(int=9)),
        KEPT_CHANGES.delete(),
        update(KEPT_OPERATIONS).values(summary="Other"),
        insert(NAMED).from_select(
            ["id", "recorded_at", "handle", "name", "name_key", "kind"],
            select(
                literal(UUID(int=7)),
                NAMED.c.recorded_at,
                NAMED.c.handle,
                NAMED.c.name,
                NAMED.c.name_key,
                NAMED.c.kind,
            ).where(NAMED.c.name == "Named"),
        ),
    ],
    ids=str,
)
@pytest.mark.parametrize("door", OPENED, indirect=True)
def test_an_open_operation_may_write_only_what_it_names(
    door: StoreDoor, attack: Executable
) -> None:
    before = dump(door.env)
    with door.env.reading() as book:
        rep = book.rep.id
    journal = start_journal(door.connection, door.env.moment(), door.env.random)
    journal.insert(ACCOUNTS, [{"name": "Named", "name_key": "named"}], rep)

    with pytest.raises(ENGINE_ERRORS, match=REFUSED):
        door.connection.change(compiled(attack), {})
    door.close()

    assert dump(door.env) == before


def test_a_row_object_that_is_saved_by_a_session_is_refused(kept: Environment) -> None:
    engine = engine_for(kept.book_address, writing=True)
    row = AccountRow(id=uuid4(), recorded_at=NOW, handle="h", name="Intruder", name_key="intruder")

    with Session(engine) as session:
        session.add(row)
        with pytest.raises(DBAPIError, match=REFUSED):
            session.commit()

    assert findings(kept) == []


def test_no_temporary_table_stands_in_for_the_journal(door: Door) -> None:
    door.run("CREATE TEMP TABLE open_operations AS SELECT id AS operation_id FROM reps")
    door.run(
        "CREATE TEMP TABLE changes AS SELECT operation_id, 'reps' AS table_name, id AS row_id"
        " FROM reps, open_operations"
    )

    with pytest.raises(REFUSALS, match=REFUSED):
        door.run("UPDATE reps SET name = 'Somebody Else'")


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

        said = [finding.sentence for finding in findings(on_server(env, postgres_address))]

        assert sorted(one.split("(")[0] for one in said) == [
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

    @pytest.mark.parametrize("by", ["store", "sqlalchemy"])
    def test_a_replacement_on_our_own_connection_is_refused(
        self, book: Environment, by: str
    ) -> None:
        with book.writing("test") as writable:
            account = keep_account(writable)
            kept = {"account_id": account, "address": "a@b.example", "address_key": "a@b"}
            writable.add(EMAILS, **kept)
            rep = writable.rep.id

        with closing(enter(book, by)) as door:
            assert isinstance(door, StoreDoor)
            journal = start_journal(door.connection, book.moment(), book.random)
            (other,) = journal.insert(ACCOUNTS, [{"name": "Other", "name_key": "other"}], rep)
            email = {"account_id": other, "address": "x", "address_key": "x"}
            (row,) = journal.insert(EMAILS, [email], rep)
            with pytest.raises(ENGINE_ERRORS, match=REFUSED):
                door.run(
                    "UPDATE OR REPLACE emails SET account_id = ?, address_key = 'a@b' WHERE id = ?",
                    account,
                    row,
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
        book.connection.run(
            "DROP TRIGGER guard_notes_insert" + ("" if book.on_sqlite else " ON notes")
        )
        missing = missing_guards(book.connection)
        install_guard(book.connection)

        assert missing == ["guard_notes_insert"]
        assert missing_guards(book.connection) == []


def test_a_guard_that_was_put_to_sleep_is_woken(env: Environment, postgres_address: str) -> None:
    book = on_server(env, postgres_address)
    with driver(book) as connection:
        connection.run("ALTER TABLE accounts DISABLE TRIGGER guard_accounts_update")
        connection.run("ALTER TABLE notes ENABLE REPLICA TRIGGER guard_notes_delete")

    with book.writing("book check") as writable:
        mend(writable)

    assert findings(book) == []


def test_every_journalled_table_is_guarded(book: Environment) -> None:
    with driver(book) as connection:
        for table in journalled_tables():
            with pytest.raises(sqlite3.Error, match=REFUSED):
                connection.run(f"INSERT INTO {table.name} DEFAULT VALUES")
