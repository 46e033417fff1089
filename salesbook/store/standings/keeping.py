"""Standings: where each account stands, one row an account, kept by the database itself.

What ranks an account about which only its silence speaks is here beside an index in that order, so
that the first twenty of a hundred thousand are read and no other: how long it is silent, whose it
is, how often it was tried, what there is to go by. Nothing here says that anybody is due. Triggers
keep the rows in the same transaction as the rows they follow from; they are not journalled and not
exported, and `book check --repair` makes them anew. `compute_standings` is the plain computation,
which the kept rows are held against, and which answers for a day gone by.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from salesbook.store.connection import Connection
from salesbook.store.standings.table import INDEXES, STANDINGS
from salesbook.store.standings.working import (
    EVERY,
    KNOWN,
    LAST,
    ON_FILE,
    ON_SERVER,
    OWNED,
    PACE,
    PERSON,
    PHONE,
    PLANNED,
    RECORD,
    SHUT,
    TRIED,
    WAITS,
    Part,
    Spelling,
    compute_standings,
    entered,
    fill,
    updated,
)


class Source(NamedTuple):
    """A table that standings follow from, its columns that matter, and the steps after a change."""

    table: str
    watched: tuple[str, ...]
    steps: tuple[tuple[Part, ...], ...]
    person: bool = False


SOURCES = (
    Source(
        "ownerships",
        ("account_id", "rep_id", "part", "from_on", "until_on", "reason", "deleted_at"),
        ((OWNED,),),
    ),
    Source(
        "interactions",
        ("account_id", "kind", "direction", "outcome", "occurred_at", "deleted_at"),
        ((LAST, WAITS, RECORD), (TRIED, PACE)),
    ),
    Source(
        "follow_ups",
        ("account_id", "person_id", "status", "deleted_at"),
        ((PLANNED,),),
        person=True,
    ),
    Source(
        "employments",
        ("account_id", "person_id", "until_on", "main", "deleted_at"),
        ((PLANNED, PHONE, PERSON),),
    ),
    Source("phones", ("account_id", "person_id", "deleted_at"), ((PHONE,),), person=True),
    Source("notes", ("account_id", "kind", "deleted_at"), ((RECORD,),)),
    Source("do_not_contacts", ("account_id", "channel", "until_on", "deleted_at"), ((SHUT,),)),
    *(
        Source(table, ("account_id", "deleted_at"), ((KNOWN,),))
        for table in ("agreements", "opportunities", "orders", "roles")
    ),
    Source("accounts", ("name_key", "kind", "grade", "archived_on", "deleted_at"), EVERY),
)
_EVENTS = ("insert", "update", "delete")
_SIDES = {"insert": ("NEW",), "update": ("NEW", "OLD"), "delete": ("OLD",)}


def install_standings(connection: Connection) -> None:
    """Make the table, its indexes and its triggers, or renew the triggers."""
    remove_standings_triggers(connection)
    _make(connection)
    _index_all(connection)
    _install_triggers(connection)


def remove_standings_triggers(connection: Connection) -> None:
    """Take the triggers away, for a migration that re-shapes tables under them."""
    if not connection.on_file:
        return  # PostgreSQL's stand in nobody's way, and are replaced as they are
    for source in SOURCES:
        for event in _EVENTS:
            connection.run(f"DROP TRIGGER IF EXISTS standings_{source.table}_{event}")


def remove_standings(connection: Connection) -> None:
    """Take the table and its triggers away, whatever their shape."""
    remove_standings_triggers(connection)
    connection.run("DROP TABLE IF EXISTS standings")


def rebuild_standings(connection: Connection) -> None:
    """Make every standing anew from the rows it follows from."""
    remove_standings(connection)
    _make(connection)
    fill(connection, "standings")
    _index_all(connection)
    _install_triggers(connection)


def differing_standings(connection: Connection) -> int:
    """Count the accounts whose standing is not what it follows from."""
    compute_standings(connection, "computed_standings")
    pairs = (("computed_standings", "standings"), ("standings", "computed_standings"))
    differing = " UNION ".join(
        f"SELECT account_id FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other}) AS d{n}"  # noqa: S608 (constants)
        for n, (one, other) in enumerate(pairs)
    )
    ((count,),) = connection.ask(f"SELECT count(*) FROM ({differing}) AS differing")  # noqa: S608 (constants)
    connection.run("DROP TABLE computed_standings")
    return int(count)


def _make(connection: Connection) -> None:
    connection.run(str(CreateTable(STANDINGS, if_not_exists=True).compile(dialect=_of(connection))))


def _index_all(connection: Connection) -> None:
    for index in INDEXES:
        said = CreateIndex(index, if_not_exists=True).compile(dialect=_of(connection))
        connection.run(str(said))


def _of(connection: Connection) -> Dialect:
    return SQLiteDialect() if connection.on_file else PGDialect()  # type: ignore[no-untyped-call]


def _install_triggers(connection: Connection) -> None:
    for source in SOURCES:
        write = _sqlite_triggers if connection.on_file else _postgresql_triggers
        for statement in write(source):
            connection.run(statement)


def _whose(source: Source, sides: Iterable[str]) -> str:
    """Write which accounts a row of a source is about."""
    column = "id" if source.table == "accounts" else "account_id"
    found = [f"SELECT {side}.{column}" for side in sides]
    if source.person:
        found += [
            f"SELECT job.account_id FROM employments AS job WHERE job.person_id = {side}.person_id"  # noqa: S608 (names from the list above)
            " AND job.deleted_at IS NULL AND job.until_on IS NULL AND job.main"
            for side in sides
        ]
    return f" WHERE account_id IN ({' UNION ALL '.join(found)})"


def _steps(source: Source, event: str, spelling: Spelling) -> Iterator[str]:
    """Write what a change of a row does to standings."""
    whose = _whose(source, _SIDES[event])
    if source.table == "accounts":
        if event != "insert":
            yield "DELETE FROM standings WHERE account_id = OLD.id"
        if event != "delete":
            yield entered("standings", spelling, "id = NEW.id AND deleted_at IS NULL")
        if event != "update":
            return  # of a new account nothing is known yet: whatever is comes after it
    for step in source.steps:
        yield updated("standings", spelling, step, whose)


def _sqlite_triggers(source: Source) -> Iterator[str]:
    for event in _EVENTS:
        of = f" OF {', '.join(source.watched)}" if event == "update" else ""
        steps = "; ".join(_steps(source, event, ON_FILE))
        yield (
            f"CREATE TRIGGER standings_{source.table}_{event} AFTER {event.upper()}{of}"
            f" ON {source.table} BEGIN {steps}; END"
        )


def _postgresql_triggers(source: Source) -> Iterator[str]:
    name = f"standings_{source.table}"
    events = " ".join(
        f"IF TG_OP = '{event.upper()}' THEN {'; '.join(_steps(source, event, ON_SERVER))}; END IF;"
        for event in _EVENTS
    )
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
        f" AS $standings$ BEGIN {events} RETURN NULL; END $standings$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name}"
        f" AFTER INSERT OR UPDATE OF {', '.join(source.watched)} OR DELETE ON {source.table}"
        f" FOR EACH ROW EXECUTE FUNCTION {name}()"
    )
