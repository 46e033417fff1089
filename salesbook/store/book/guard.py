"""The guard: triggers, made from the metadata, that let no writer go round the journal.

A row of a journalled table can be written only while an operation is open in this transaction and
has a Change that names the row. The journal's own tables only grow. One text of rules serves both
engines; only the words around them differ.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, text
from sqlmodel import SQLModel

from salesbook.store.row import Row

GROWING = ("operations", "import_batches", "import_rows", "import_targets")
"""The journal's own tables in which nothing is ever altered or taken out."""

_OPEN = "(SELECT operation_id FROM open_operations)"
_NAMED = (
    "EXISTS (SELECT 1 FROM changes WHERE operation_id = {open} AND table_name = '{table}'"
    " AND row_id = {row}.id)"
)


def journalled_tables() -> list[Table]:
    """List the tables whose every row is journalled, in an order that respects references."""
    names = {row.__tablename__ for row in _journalled_rows(Row)}
    return [table for table in SQLModel.metadata.sorted_tables if table.name in names]


def _journalled_rows(base: type[Row]) -> Iterator[type[Row]]:
    for row in base.__subclasses__():
        yield row
        yield from _journalled_rows(row)


def install_guard(connection: Connection) -> None:
    """Put the triggers in place, or renew them after a migration."""
    for statement in guard_statements(connection.dialect.name):
        connection.execute(text(statement))


def guard_statements(dialect: str) -> Iterator[str]:
    """Write the statements that make the guard for an engine, each safe to repeat."""
    write = _sqlite_trigger if dialect == "sqlite" else _postgresql_trigger
    for table, event, allowed, sentence in _rules():
        yield from write(table, event, allowed, sentence)


def guard_names(dialect: str) -> set[str]:
    """Name the triggers that make the guard on an engine."""
    names = {_name(table, event) for table, event, _, _ in _rules()}
    if dialect == "sqlite":
        return names
    return names | {
        _name(table, "truncate") for table, event, _, _ in _rules() if event == "DELETE"
    }


def _name(table: str, event: str) -> str:
    return f"guard_{table}_{event.lower()}"


def _rules() -> Iterator[tuple[str, str, str, str]]:
    for table in journalled_tables():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            allowed = _NAMED.format(open=_OPEN, table=table.name, row=row)
            if event == "UPDATE":
                allowed += " AND NEW.id = OLD.id"
            yield table.name, event, allowed, f"{table.name}: no open operation names this row"
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        allowed = f"{row}.operation_id = {_OPEN}"
        yield "changes", event, allowed, "changes: the operation is not open"
    fresh = "NOT EXISTS (SELECT 1 FROM operations WHERE id = NEW.operation_id)"
    yield "open_operations", "INSERT", fresh, "operations: what is closed is never opened again"
    for name in GROWING:
        for event in ("UPDATE", "DELETE"):
            yield name, event, "1 = 0", f"{name}: what is kept is never altered"


def _sqlite_trigger(table: str, event: str, allowed: str, sentence: str) -> Iterator[str]:
    name = _name(table, event)
    yield f"DROP TRIGGER IF EXISTS {name}"
    yield (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} WHEN ({allowed}) IS NOT TRUE"
        f" BEGIN SELECT RAISE(ABORT, 'journal: {sentence}'); END"
    )


def _postgresql_trigger(table: str, event: str, allowed: str, sentence: str) -> Iterator[str]:
    name = _name(table, event)
    result = "OLD" if event == "DELETE" else "NEW"
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN"
        f" IF ({allowed}) IS NOT TRUE THEN RAISE EXCEPTION 'journal: {sentence}'; END IF;"
        f" RETURN {result}; END $guard$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION {name}()"
    )
    if event == "DELETE":
        yield from _truncate_trigger(table)


def _truncate_trigger(table: str) -> Iterator[str]:
    name = _name(table, "truncate")
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN"
        f" RAISE EXCEPTION 'journal: {table}: a table is never emptied'; END $guard$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name} BEFORE TRUNCATE ON {table}"
        f" FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
    )
