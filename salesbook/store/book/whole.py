"""The whole book as rows in stored form: every journalled table, for moving and for tests.

Reps go by their names, because every book knows its own; all other rows keep their ids.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any
from uuid import UUID

from salesbook.domain.book.sheet import Column, Sheet
from salesbook.domain.ids import handle_of
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.paging import pages, sheets
from salesbook.store.book.rep import reps_in
from salesbook.store.book.stored import (
    clean,
    from_stored,
    journalled_tables,
    table_named,
    whole_row,
)
from salesbook.store.compiled.book import whole as ask
from salesbook.store.compiled.tables import REPS
from salesbook.store.errors import ENGINE_ERRORS, code_of
from salesbook.store.table import Table

_NOT_OF_A_REP = frozenset({"id", "recorded_at", "author_id", "handle", "leader_id"})
_SUBJECT, _SUBJECT_TABLE = "row_id", "table_name"
_UNFIT = (
    *("SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"),
    *("SQLITE_CONSTRAINT_CHECK", "23503", "23505", "23514"),
)
"""What the engines say of rows that do not go together; the guard's own refusal is none of it."""


class StoredRowError(ValueError):
    """Say why a row of a whole book is none that this book can hold."""


@cache
def rep_columns(table: Table) -> frozenset[str]:
    """Name the columns of a table that say which rep."""
    return frozenset(name for name, referred in table.references if referred == REPS.name)


@cache
def own_columns(name: str) -> frozenset[str]:
    """Name the columns of a table that refer to a row of the same table."""
    return frozenset(one for one, referred in table_named(name).references if referred == name)


def book_rows(book: Book) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read every live row of every journalled table: reps by name, the rest by table and id.

    What is of a row that was removed stays behind with it: no book could take it.
    """
    removed = {row.id.hex for row in book.rows(ask.REMOVED)}
    names = {rep.id.hex: rep.name for rep in reps_in(book)}
    yield from _rep_rows(book)
    for table in journalled_tables():
        if table is REPS:
            continue
        for sheet in sheets(book, ask.ROWS[table.name]):
            for row in _stored_rows(table, sheet):
                if removed and _stays_behind(table, row, removed):
                    removed.add(row["id"])
                else:
                    yield table.name, _by_names(table, row, names)


def _stays_behind(table: Table, row: dict[str, Any], removed: set[str]) -> bool:
    """Say whether a row is of one that was removed; below it in its own table it goes on alone."""
    for name in own_columns(table.name):
        if row.get(name) in removed:
            del row[name]
    return any(row.get(name) in removed for name, _ in table.references)


def _stored_rows(table: Table, sheet: Sheet) -> Iterator[dict[str, Any]]:
    """Put rows as documents spell them in stored form: it has no hyphens in ids, and no nulls."""
    columns = [_in_stored_form(column.kind, sheet[column.name]) for column in table.columns]
    names = tuple(table.column)
    for row in zip(*columns, strict=True):
        yield {name: one for name, one in zip(names, row, strict=True) if one is not None}


def _in_stored_form(kind: str, column: Column) -> Column:
    if kind == "uuid":
        return [one and one.replace("-", "") for one in column]
    return [one and one.hex() for one in column] if kind == "bytes" else column


def _rep_rows(book: Book) -> Iterator[tuple[str, dict[str, Any]]]:
    pages_of_reps = pages(book, ask.ROWS[REPS.name])
    found = [row._asdict() for page in pages_of_reps for row in page]
    for rep in sorted(found, key=lambda rep: (name_key(rep["name"]), rep["id"])):
        said = {name: value for name, value in rep.items() if name not in _NOT_OF_A_REP}
        yield REPS.name, whole_row(REPS, said)


def _by_names(table: Table, row: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    for name in rep_columns(table):
        if name in row:
            row[name] = names.get(row[name], row[name])
    if row.get(_SUBJECT_TABLE) == REPS.name:
        row[_SUBJECT] = names.get(row[_SUBJECT], row[_SUBJECT])
    return row


def add_stored(book: WritableBook, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows as `read_stored` gave them, every column of the table in each.

    Raises StoredRowError when they refer to what is not there, or are not one row an id.
    """
    columns = list(table_named(name).column)
    with _fitting(name):
        book.add_all(table_named(name), [{one: row.get(one) for one in columns} for row in rows])


def change_stored(book: WritableBook, name: str, rows: Mapping[UUID, Mapping[str, Any]]) -> None:
    """Set what rows refer to in their own table. Raises StoredRowError when it is not there."""
    with _fitting(name):
        book.change_all(table_named(name), rows)


@contextmanager
def _fitting(name: str) -> Iterator[None]:
    try:
        yield
    except ENGINE_ERRORS as error:
        if code_of(error) not in _UNFIT:
            raise
        raise StoredRowError(
            f"rows of {name} name what the file does not hold, or stand there twice"
        ) from error


def read_stored(name: str, row: Mapping[str, Any], known: Mapping[str, UUID]) -> dict[str, Any]:
    """Read a row of a whole book; `known` gives the ids of reps by their folded names.

    Raises StoredRowError for a column that is not of the table, for one that is missing, and for a
    value that it does not take.
    """
    if name not in {table.name for table in journalled_tables()}:
        raise StoredRowError(f"this salesbook knows no table “{name}”")
    table = table_named(name)
    unknown = sorted(row.keys() - table.column.keys())
    if unknown:
        raise StoredRowError(f"this salesbook knows no “{unknown[0]}” of {table.name}")
    by_id = dict(row)
    for column in _rep_values(table, row):
        rep = known.get(name_key(str(row[column])))
        if rep is None:
            raise StoredRowError(f"“{row[column]}” is no rep of this file")
        by_id[column] = rep.hex
    try:
        stored = from_stored(table, by_id)
        values = clean(table, stored)
    except (AttributeError, TypeError, ValueError, OverflowError) as error:
        raise StoredRowError(f"a value does not suit its column: {error}") from error
    _complete(table, values)
    return values


def _complete(table: Table, values: Mapping[str, Any]) -> None:
    """Raise StoredRowError unless a row has all it must have, and the handle of its id."""
    unasked = _NOT_OF_A_REP if table is REPS else frozenset({"handle"})  # the journal fills it in
    for column in table.columns:
        if not column.nullable and column.name not in unasked and values.get(column.name) is None:
            raise StoredRowError(f"“{column.name}” of {table.name} is missing")
    if "handle" in values and values["handle"] != handle_of(values["id"]):
        raise StoredRowError(f"“{values['handle']}” is not the handle of this row")


def _rep_values(table: Table, row: Mapping[str, Any]) -> list[str]:
    names = [name for name in rep_columns(table) if row.get(name) is not None]
    return [*names, _SUBJECT] if row.get(_SUBJECT_TABLE) == REPS.name else names
