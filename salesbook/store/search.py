"""The search table: every text people wrote, kept by the database itself.

`search_texts` holds one line a row that has something to find. Triggers keep it in the same
transaction as the row; it is not journalled and not exported, and `book check --repair` makes it
anew. On SQLite an FTS5 index (https://sqlite.org/fts5.html) with external content stands on it.
"""

from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text, Uuid
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.schema import CreateTable

from salesbook.domain.folding import FOLDED
from salesbook.store.connection import Connection

FTS = "search_index"

NAMES_FTS = "name_index"
"""The same index of names alone: those of a word that a million texts hold are found at once."""

SEARCH_TEXTS = Table(
    "search_texts",
    MetaData(),
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("row_id", Uuid, nullable=False, unique=True),
    Column("table_name", Text, nullable=False),
    Column("account_id", Uuid),
    Column("person_id", Uuid),
    Column("body", Text, nullable=False),
)


class Searched(Struct, frozen=True):
    """A table whose texts are found: its text columns, and whose the row is."""

    table: str
    texts: tuple[str, ...]
    account: str = "NULL"
    person: str = "NULL"


SEARCHED = (
    Searched("accounts", ("name", "legal_name", "industry", "city", "website"), account="id"),
    Searched("people", ("name",), person="id"),
    Searched("aliases", ("name",), account="account_id", person="person_id"),
    Searched("employments", ("job_title", "department"), "account_id", "person_id"),
    Searched("emails", ("address",), account="account_id", person="person_id"),
    Searched("phones", ("raw", "digits"), account="account_id", person="person_id"),
    Searched("notes", ("text",), account="account_id", person="person_id"),
    Searched("interactions", ("discussed", "proposed", "typed"), account="account_id"),
    Searched("follow_ups", ("purpose",), account="account_id", person="person_id"),
    Searched("commitments", ("text",), account="account_id", person="person_id"),
    Searched("complaints", ("text",), account="account_id", person="person_id"),
    Searched("orders", ("number",), account="account_id"),
    Searched("opportunities", ("name",), account="account_id"),
    Searched("campaigns", ("name", "place", "aim")),
    Searched("products", ("name", "sku")),
    Searched("documents", ("title",)),
    Searched("posts", ("text",)),
    Searched("reactions", ("text",), person="person_id"),
    Searched("occasions", ("note",), account="account_id", person="person_id"),
    Searched("personal_facts", ("text",), person="person_id"),
)


def install_search(connection: Connection) -> None:
    """Make the search table, its index and its triggers, or renew them."""
    remove_search_triggers(connection)
    on_file = connection.on_file
    dialect: Dialect = SQLiteDialect() if on_file else PGDialect()  # type: ignore[no-untyped-call]
    connection.run(str(CreateTable(SEARCH_TEXTS, if_not_exists=True).compile(dialect=dialect)))
    for statement in _index_statements() if on_file else ():
        connection.run(statement)
    for searched in SEARCHED:
        for statement in _sqlite_triggers(searched) if on_file else _postgresql_triggers(searched):
            connection.run(statement)


def remove_search_triggers(connection: Connection) -> None:
    """Take the triggers away, for a migration that re-shapes tables under them."""
    if not connection.on_file:
        return  # PostgreSQL's stand in nobody's way, and are replaced as they are
    for searched in SEARCHED:
        for event in _EVENTS:
            connection.run(f"DROP TRIGGER IF EXISTS search_{searched.table}_{event}")
    for event in _EVENTS:
        connection.run(f"DROP TRIGGER IF EXISTS index_search_{event}")


def rebuild_search(connection: Connection) -> None:
    """Make the search table and its index anew from the rows they are about."""
    remove_search_triggers(connection)
    for index in (FTS, NAMES_FTS) if connection.on_file else ():
        connection.run(f"DROP TABLE IF EXISTS {index}")
    connection.run(f"DROP TABLE IF EXISTS {SEARCH_TEXTS.name}")
    install_search(connection)
    for searched in SEARCHED:
        connection.run(
            f"INSERT INTO search_texts (row_id, table_name, account_id, person_id, body)"  # noqa: S608 (names from the list above)
            f" SELECT id, '{searched.table}', {searched.account}, {searched.person},"
            f" {_body(searched, '')} FROM {searched.table} WHERE deleted_at IS NULL"
        )


def unsearchable(connection: Connection) -> int:
    """Count the texts that the search table does not hold as they are, or holds too many."""
    return sum(
        connection.ask(statement)[0][0]
        for searched in SEARCHED
        for statement in (_unlike(searched), _stale(searched))
    )


def _unlike(searched: Searched) -> str:
    return (
        f"SELECT count(*) FROM {searched.table} AS live LEFT JOIN search_texts AS kept"  # noqa: S608 (names from the list above)
        " ON kept.row_id = live.id WHERE live.deleted_at IS NULL"
        f" AND (kept.body IS NULL OR kept.body <> {_body(searched, 'live.')})"
    )


def _stale(searched: Searched) -> str:
    return (
        f"SELECT count(*) FROM search_texts WHERE table_name = '{searched.table}'"  # noqa: S608 (names from the list above)
        f" AND row_id NOT IN (SELECT id FROM {searched.table} WHERE deleted_at IS NULL)"
    )


_EVENTS = ("insert", "update", "delete")


def _index_statements() -> Iterator[str]:
    steps: dict[str, list[str]] = {event: [] for event in _EVENTS}
    for index, which in ((FTS, ""), (NAMES_FTS, "{row}.table_name IN ('accounts', 'people')")):
        yield (
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {index} USING fts5(body, content='search_texts',"
            " content_rowid='number', tokenize=\"unicode61 remove_diacritics 2\")"
        )
        put = f"INSERT INTO {index}(rowid, body) SELECT NEW.number, NEW.body"
        drop = f"INSERT INTO {index}({index}, rowid, body) SELECT 'delete', OLD.number, OLD.body"
        if which:
            put += f" WHERE {which.format(row='NEW')}"
            drop += f" WHERE {which.format(row='OLD')}"
        for event, said in zip(_EVENTS, ((put,), (drop, put), (drop,)), strict=True):
            steps[event] += said
    for event, every in steps.items():
        yield (
            f"CREATE TRIGGER index_search_{event} AFTER {event.upper()} ON search_texts"
            f" BEGIN {'; '.join(every)}; END"
        )


def _body(searched: Searched, row: str) -> str:
    """Write the expression that joins a row's texts, folded."""
    joined = " || ' ' || ".join(f"coalesce({row}{column}, '')" for column in searched.texts)
    for letter, plain in FOLDED:
        joined = f"replace({joined}, '{letter}', '{plain}')"
    return joined


def _watched(searched: Searched) -> str:
    """Name the columns whose change is news to a search."""
    owners = [name for name in (searched.account, searched.person) if name not in ("NULL", "id")]
    return ", ".join((*searched.texts, *owners, "deleted_at"))


def _sqlite_triggers(searched: Searched) -> Iterator[str]:
    table = searched.table
    forget = "DELETE FROM search_texts WHERE row_id = OLD.id;"
    steps = (_remember(searched), forget + _remember(searched), forget)
    for event, step in zip(_EVENTS, steps, strict=True):
        of = f" OF {_watched(searched)}" if event == "update" else ""
        yield (
            f"CREATE TRIGGER search_{table}_{event} AFTER {event.upper()}{of} ON {table}"
            f" BEGIN {step} END"
        )


def _postgresql_triggers(searched: Searched) -> Iterator[str]:
    name = f"search_{searched.table}"
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN"  # noqa: S608 (names from the list above)
        " IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF;"
        f" IF TG_OP <> 'DELETE' THEN {_remember(searched)} END IF;"
        " RETURN NULL; END $search$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name}"
        f" AFTER INSERT OR UPDATE OF {_watched(searched)} OR DELETE ON {searched.table}"
        f" FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def _remember(searched: Searched) -> str:
    account = searched.account if searched.account == "NULL" else f"NEW.{searched.account}"
    person = searched.person if searched.person == "NULL" else f"NEW.{searched.person}"
    return (
        "INSERT INTO search_texts (row_id, table_name, account_id, person_id, body)"
        f" SELECT NEW.id, '{searched.table}', {account}, {person}, {_body(searched, 'NEW.')}"
        " WHERE NEW.deleted_at IS NULL;"
    )
