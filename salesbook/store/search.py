"""The search table: every text people wrote, kept by the database itself.

`search_texts` holds one line a row that has something to find. Triggers keep it in the same
transaction as the row; it is not journalled and not exported, and `book check --repair` makes it
anew. On SQLite an FTS5 index (https://sqlite.org/fts5.html) with external content stands on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import BigInteger, Column, Connection, Integer, MetaData, Table, Text, Uuid, text

FTS = "search_index"

_METADATA = MetaData()

SEARCH_TEXTS = Table(
    "search_texts",
    _METADATA,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("row_id", Uuid, nullable=False, unique=True),
    Column("table_name", Text, nullable=False),
    Column("account_id", Uuid),
    Column("person_id", Uuid),
    Column("body", Text, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Searched:
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
    Searched("interactions", ("discussed", "proposed"), account="account_id"),
    Searched("follow_ups", ("purpose",), account="account_id", person="person_id"),
    Searched("commitments", ("text",), account="account_id", person="person_id"),
)

# Letters that FTS5's remove_diacritics leaves alone, because Unicode gives them no decomposition.
_FOLDED = (("ß", "ss"), ("ł", "l"), ("Ł", "L"), ("ø", "o"), ("Ø", "O"), ("đ", "d"), ("æ", "ae"))


def fold(words: str) -> str:
    """Fold letters as the search table does, so that what is asked meets what is kept."""
    for letter, plain in _FOLDED:
        words = words.replace(letter, plain)
    return words


def install_search(connection: Connection) -> None:
    """Make the search table, its index and its triggers, or renew them after a migration."""
    _METADATA.create_all(connection)
    sqlite = connection.dialect.name == "sqlite"
    for statement in _index_statements() if sqlite else ():
        connection.execute(text(statement))
    for searched in SEARCHED:
        for statement in _sqlite_triggers(searched) if sqlite else _postgresql_triggers(searched):
            connection.exec_driver_sql(statement)


def rebuild_search(connection: Connection) -> None:
    """Make the search table anew from the rows it is about."""
    connection.exec_driver_sql("DELETE FROM search_texts")
    for searched in SEARCHED:
        connection.exec_driver_sql(
            f"INSERT INTO search_texts (row_id, table_name, account_id, person_id, body)"  # noqa: S608 (names from the list above)
            f" SELECT id, '{searched.table}', {searched.account}, {searched.person},"
            f" {_body(searched, '')} FROM {searched.table} WHERE deleted_at IS NULL"
        )


def _index_statements() -> Iterator[str]:
    yield (
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {FTS} USING fts5(body, content='search_texts',"
        " content_rowid='number', tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3')"
    )
    put = f"INSERT INTO {FTS}(rowid, body) VALUES (NEW.number, NEW.body);"  # noqa: S608 (a constant)
    drop = f"INSERT INTO {FTS}({FTS}, rowid, body) VALUES ('delete', OLD.number, OLD.body);"  # noqa: S608 (a constant)
    for event, steps in (("INSERT", put), ("DELETE", drop), ("UPDATE", drop + put)):
        name = f"index_search_{event.lower()}"
        yield f"DROP TRIGGER IF EXISTS {name}"
        yield f"CREATE TRIGGER {name} AFTER {event} ON search_texts BEGIN {steps} END"


def _body(searched: Searched, row: str) -> str:
    """Write the expression that joins a row's texts, folded."""
    joined = " || ' ' || ".join(f"coalesce({row}{column}, '')" for column in searched.texts)
    for letter, plain in _FOLDED:
        joined = f"replace({joined}, '{letter}', '{plain}')"
    return joined


def _sqlite_triggers(searched: Searched) -> Iterator[str]:
    table = searched.table
    forget = "DELETE FROM search_texts WHERE row_id = OLD.id;"
    for event, steps in (
        ("INSERT", _remember(searched)),
        ("UPDATE", forget + _remember(searched)),
        ("DELETE", forget),
    ):
        name = f"search_{table}_{event.lower()}"
        yield f"DROP TRIGGER IF EXISTS {name}"
        yield f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {steps} END"


def _postgresql_triggers(searched: Searched) -> Iterator[str]:
    name = f"search_{searched.table}"
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN"  # noqa: S608 (names from the list above)
        " IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF;"
        f" IF TG_OP <> 'DELETE' THEN {_remember(searched)} END IF;"
        " RETURN NULL; END $search$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name} AFTER INSERT OR UPDATE OR DELETE ON {searched.table}"
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
