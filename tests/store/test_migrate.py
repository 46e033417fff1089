"""Migrations: every released book upgrades with its rows, all or nothing, backed up first."""

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import text

from salesbook.cli.environment import Environment
from salesbook.store.address import is_server
from salesbook.store.book.journal import Intent, Signature, start_journal
from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.store.core import CoreConnection
from salesbook.store.engine import engine_for
from salesbook.store.errors import BookError, OlderBookError
from salesbook.store.founding import found_book
from salesbook.store.migrate import migrate, upgrade
from salesbook.store.opening import version_at
from salesbook.store.schema import HEAD, VERSIONS
from tests.store.keeping import (
    dump,
    findings,
    keep_account,
    latest,
    put_back,
    take_back,
)

FOLDER = Path(__file__).parent / "books"
RELEASES = sorted(path.stem for path in FOLDER.glob("*.json"))
END = ";\n\n"


def load(env: Environment, release: str) -> None:
    """Put the dump of a release in place of the book."""
    engine = "postgresql" if is_server(env.book_address) else "sqlite"
    statements = (FOLDER / f"{release}.{engine}.sql").read_text().split(END)[:-1]
    if engine == "postgresql":
        with psycopg.connect(env.book_address) as server:
            for statement in statements:
                server.execute(statement.encode())
        return
    Path(env.book_address).parent.mkdir(parents=True)
    with closing(sqlite3.connect(env.book_address, isolation_level=None)) as file:
        for statement in ("BEGIN", *statements, "COMMIT"):
            file.execute(statement)


def make_older(env: Environment, version: str) -> UUID:
    """Make a book of an older version, with an account when it has such a table."""
    if not is_server(env.book_address):
        Path(env.book_address).parent.mkdir(parents=True)
        Path(env.book_address).touch(mode=0o600)
    with engine_for(env.book_address, writing=True).connect() as connection:
        upgrade(connection, version)
        if not is_server(env.book_address):
            connection.exec_driver_sql(f"PRAGMA application_id = {0x534C5342}")
        own = CoreConnection(connection)
        found_book(own, env.moment(), env.newcomer, env.random)
        journal = start_journal(own, env.moment(), env.random)
        rep, replica = connection.execute(text("SELECT rep_id, replica_id FROM operations")).one()
        (account,) = journal.insert(ACCOUNTS, [{"name": "Acme", "name_key": "acme"}], None)
        signature = Signature(UUID(str(replica)), UUID(str(rep)), "0.1", version)
        journal.close(Intent("account add"), "Added “Acme”", signature)
        connection.commit()
    return account


def backups(env: Environment) -> list[str]:
    return sorted(path.name for path in Path(env.book_address).parent.glob("*.backup.db"))


@pytest.mark.parametrize("release", RELEASES)
def test_a_released_book_opens_with_its_rows(nowhere: Environment, release: str) -> None:
    load(nowhere, release)
    expected = json.loads((FOLDER / f"{release}.json").read_text())
    if version_at(nowhere.book_address) != HEAD and is_server(nowhere.book_address):
        migrate(nowhere.book_address)

    held = dump(nowhere)

    for table, rows in expected.items():
        assert set(rows) == {identity.hex for identity in held[table]}
        for identity, row in rows.items():
            assert row.items() <= held[table][UUID(identity)].items()
    assert findings(nowhere) == []
    put_back(nowhere)
    take_back(nowhere)
    with nowhere.writing("account add") as book:
        keep_account(book, "New")
    assert findings(nowhere) == []


def test_an_older_file_is_backed_up_and_brought_up_to_date(env: Environment) -> None:
    account = make_older(env, "0002_accounts")

    with env.reading() as book:
        assert book.rep.name == "Robin Vos"

    assert version_at(env.book_address) == HEAD
    assert list(dump(env)["accounts"]) == [account]
    assert findings(env) == []
    assert backups(env) == ["book-20261123-083000.backup.db"]
    assert version_at(str(Path(env.book_address).with_name(*backups(env)))) == "0002_accounts"


def test_an_older_file_is_brought_up_to_date_by_a_write(env: Environment) -> None:
    make_older(env, "0002_accounts")

    with env.writing("account add") as book:
        keep_account(book, "Beta")

    assert latest(env).position == 3
    assert findings(env) == []


def test_an_older_book_on_a_server_waits_for_its_team(
    env: Environment, blank_database: str
) -> None:
    team = replace(env, variables={**env.variables, "SALESBOOK_BOOK": blank_database})
    account = make_older(team, "0002_accounts")
    for way in (team.reading, lambda: team.writing("account add")):
        with pytest.raises(OlderBookError) as refusal, way():
            pass
        assert refusal.value.hint == "salesbook book migrate"

    migrate(team.book_address)

    assert list(dump(team)["accounts"]) == [account]
    assert findings(team) == []


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_standings_of_an_older_shape_are_made_anew(
    request: pytest.FixtureRequest, env: Environment, engine: str
) -> None:
    if engine == "postgresql":
        address = request.getfixturevalue("blank_database")
        env = replace(env, variables={**env.variables, "SALESBOOK_BOOK": address})
    account = make_older(env, "0004_standings")
    with engine_for(env.book_address, writing=True).connect() as connection:
        connection.exec_driver_sql("CREATE TABLE standings (account_id TEXT, owner_id TEXT)")
        connection.commit()

    migrate(env.book_address)

    assert list(dump(env)["accounts"]) == [account]
    assert findings(env) == []


def test_a_migration_that_would_break_a_reference_changes_nothing(env: Environment) -> None:
    make_older(env, "0002_accounts")
    with closing(sqlite3.connect(env.book_address)) as file, file:
        file.execute("UPDATE accounts SET parent_id = '00000000000000000000000000000007'")
    before = Path(env.book_address).read_bytes()

    with pytest.raises(BookError, match="would leave a row of accounts without its accounts"):
        migrate(env.book_address)

    assert Path(env.book_address).read_bytes() == before
    assert version_at(env.book_address) == "0002_accounts"


def test_of_several_that_migrate_at_once_one_does(env: Environment) -> None:
    make_older(env, "0002_accounts")

    def read(_: int) -> str:
        with env.reading() as book:
            return book.rep.name

    with ThreadPoolExecutor(4) as threads:
        names = list(threads.map(read, range(4)))

    assert names == ["Robin Vos"] * 4
    assert len(backups(env)) == 1
    assert findings(env) == []


def test_a_book_that_is_up_to_date_is_left_alone(any_book: Environment) -> None:
    before = dump(any_book)

    migrate(any_book.book_address)

    assert dump(any_book) == before
    assert VERSIONS[-1] == HEAD
