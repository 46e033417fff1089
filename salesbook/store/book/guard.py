"""The guard: triggers, made from the metadata, that let no writer go round the journal.

A row of a journalled table can be written only while an operation is open in this transaction and
has a Change that names the row; its id, its author and when it was typed never change. The
journal's own tables only grow, and only while an operation is open. One text of rules serves both
engines; only the words around them differ.
"""

from collections.abc import Iterator
from typing import NamedTuple

from salesbook.store.connection import Connection
from salesbook.store.models import journalled_names

_MARK = "(SELECT operation_id FROM {schema}open_operations)"
_OPEN = f"{_MARK} IS NOT NULL"
_NAMED = (
    f"EXISTS (SELECT 1 FROM {{schema}}changes WHERE operation_id = {_MARK}"  # noqa: S608 (names from the metadata)
    " AND table_name = '{table}' AND row_id = {row}.id)"
)
_SAME_ROW = (
    " AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at"
    " AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)"
)
_SAME_CHANGE = (
    f"OLD.operation_id = {_MARK} AND NEW.operation_id = OLD.operation_id AND NEW.id = OLD.id"
    " AND NEW.table_name = OLD.table_name AND NEW.row_id = OLD.row_id"
)
_FRESH = "NOT EXISTS (SELECT 1 FROM {schema}operations WHERE id = NEW.operation_id)"
_NEVER = "1 = 0"
_PREFIX = "guard_"

_OWN = (
    ("books", "DELETE", _NEVER),
    ("operations", "INSERT", f"NEW.id = {_MARK}"),
    ("operations", "UPDATE", _NEVER),
    ("operations", "DELETE", _NEVER),
    ("changes", "INSERT", f"NEW.operation_id = {_MARK}"),
    ("changes", "UPDATE", _SAME_CHANGE),
    ("changes", "DELETE", _NEVER),
    ("open_operations", "INSERT", _FRESH),
    ("open_operations", "UPDATE", _NEVER),
    ("import_batches", "INSERT", f"NEW.operation_id = {_MARK}"),
    ("import_batches", "UPDATE", _NEVER),
    ("import_batches", "DELETE", _NEVER),
    ("import_rows", "INSERT", _OPEN),
    ("import_rows", "UPDATE", _NEVER),
    ("import_rows", "DELETE", _NEVER),
    ("import_targets", "INSERT", _OPEN),
    ("import_targets", "UPDATE", _NEVER),
    ("import_targets", "DELETE", _NEVER),
)
"""When a row of the journal's own tables may be written."""


class Rule(NamedTuple):
    """When an event on a table is allowed: a condition on NEW and OLD."""

    table: str
    event: str
    allowed: str

    @property
    def name(self) -> str:
        """The name of the trigger that holds this rule."""
        return f"{_PREFIX}{self.table}_{self.event.lower()}"

    @property
    def sentence(self) -> str:
        """What the trigger says when it refuses."""
        if self.allowed == _NEVER:
            return f"journal: {self.table}: what is kept is never altered"
        return f"journal: {self.table}: no open operation names this row"


def install_guard(connection: Connection) -> None:
    """Put the triggers in place, or renew them."""
    remove_guard(connection)
    for rule in _rules(connection):
        if not connection.on_file:
            connection.run(_function(rule))
        connection.run(_trigger(rule, connection))


def remove_guard(connection: Connection) -> None:
    """Take the triggers away, for a migration that re-shapes tables under them."""
    for name, table, _ in _standing(connection):
        if name.startswith(_PREFIX):
            on_table = "" if connection.on_file else f" ON {table}"
            connection.run(f"DROP TRIGGER {name}{on_table}")


def missing_guards(connection: Connection) -> list[str]:
    """Name the triggers that are not there, do not fire, or no longer say what they should."""
    standing = {name: said for name, _, said in _standing(connection)}
    return sorted(
        rule.name
        for rule in _rules(connection)
        if standing.get(rule.name) != _said(rule, connection)
    )


_FILE_TRIGGERS = (
    "SELECT name, tbl_name AS on_table, sql AS said FROM sqlite_master WHERE type = 'trigger'"
)
_SERVER_TRIGGERS = (
    "SELECT tgname AS name, relname AS on_table,"
    " CASE WHEN tgenabled IN ('O', 'A')"
    " THEN pg_get_triggerdef(pg_trigger.oid, true) || prosrc ELSE '' END AS said"
    " FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid JOIN pg_class ON pg_class.oid = tgrelid"
    " WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"
)


def _standing(connection: Connection) -> list[tuple[str, str, str]]:
    """Read the triggers: name, table, and what each says; nothing where it does not fire."""
    statement = _FILE_TRIGGERS if connection.on_file else _SERVER_TRIGGERS
    return [(name, on_table, said) for name, on_table, said in connection.ask(statement)]


def _said(rule: Rule, connection: Connection) -> str:
    trigger = _trigger(rule, connection)
    return trigger if connection.on_file else trigger + _body(rule)


def _rules(connection: Connection) -> Iterator[Rule]:
    schema = _schema(connection)
    for name in journalled_names():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            allowed = _NAMED.format(schema=schema, table=name, row=row)
            yield Rule(name, event, allowed + (_SAME_ROW if event == "UPDATE" else ""))
    for table_name, event, allowed in _OWN:
        yield Rule(table_name, event, allowed.format(schema=schema))
    if not connection.on_file:
        kept = [name for name, event, _ in _OWN if event == "DELETE"]
        for table_name in (*journalled_names(), *kept):
            yield Rule(table_name, "TRUNCATE", _NEVER)


def _schema(connection: Connection) -> str:
    """Name the schema of the tables, so that no temporary table stands in for the journal."""
    if connection.on_file:
        return ""  # a trigger of a file sees only the tables of that file
    return f"{connection.ask('SELECT quote_ident(current_schema())')[0][0]}."


def _trigger(rule: Rule, connection: Connection) -> str:
    if connection.on_file:
        return (
            f"CREATE TRIGGER {rule.name} BEFORE {rule.event} ON {rule.table}"
            f" WHEN ({rule.allowed}) IS NOT TRUE"
            f" BEGIN SELECT RAISE(ABORT, '{rule.sentence}'); END"
        )
    each = "STATEMENT" if rule.event == "TRUNCATE" else "ROW"
    return (
        f"CREATE TRIGGER {rule.name} BEFORE {rule.event} ON {rule.table}"
        f" FOR EACH {each} EXECUTE FUNCTION {rule.name}()"
    )


def _function(rule: Rule) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {rule.name}() RETURNS trigger LANGUAGE plpgsql"
        f" AS $guard${_body(rule)}$guard$"
    )


def _body(rule: Rule) -> str:
    result = "OLD" if rule.event == "DELETE" else "NEW"
    return (
        f"BEGIN IF ({rule.allowed}) IS NOT TRUE THEN RAISE EXCEPTION '{rule.sentence}'; END IF;"
        f" RETURN {result}; END"
    )
