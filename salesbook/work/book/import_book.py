"""A whole book that comes in: its rows keep their ids; what is here already stays as it is."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import groupby, islice
from operator import attrgetter
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction
from salesbook.exchange.book_lines import EXPORT_AGAIN, BookLine
from salesbook.exchange.csv.errors import CsvError
from salesbook.exchange.record import Entry
from salesbook.store.book.book import WritableBook
from salesbook.store.book.deferring import LARGE, Deferred
from salesbook.store.book.imports import standing
from salesbook.store.book.live_keys import keys_of, taken_keys
from salesbook.store.book.stored import table_named
from salesbook.store.book.whole import (
    StoredRowError,
    add_stored,
    change_stored,
    own_columns,
    read_stored,
)
from salesbook.store.compiled.tables import INTERACTIONS, REPS
from salesbook.work.book.import_line import Line
from salesbook.work.book.import_reps import Reps

_CHUNK = 1000
_PLAN = "day_plan_id"
_PASSED_WITH_ITEMS = frozenset({"day_plans"})
_SUBJECT = "row_id"


def keep_book(
    book: WritableBook,
    rows: Iterable[BookLine],
    reps: Reps,
    made: Counter[str],
    count: int,
) -> Iterator[list[Line]]:
    """Keep the rows of another book a chunk at a time, `count` in all; gives what became of each.

    `made` counts the new rows of each table. Raises CsvError at the first row this book cannot
    hold.
    """
    whole, deferred = _WholeBook(book, reps, made), Deferred(book.connection)
    for table, of_table in groupby(rows, key=attrgetter("table")):
        if table == INTERACTIONS.name and count >= LARGE:
            deferred.hold(count)
        while chunk := list(islice(of_table, _CHUNK)):
            yield whole.keep(table, chunk)
    whole.finish()
    deferred.let_go()


class _WholeBook:
    """Keeps the rows of another book, table by table."""

    def __init__(self, book: WritableBook, reps: Reps, made: Counter[str]) -> None:
        self._book = book
        self._reps = reps
        self._made = made
        self._last = 1
        self._passed_over: set[UUID] = set()
        self._instead: dict[UUID, UUID] = {}
        self._waiting: dict[str, dict[UUID, dict[str, Any]]] = {}

    def keep(self, table: str, chunk: list[BookLine]) -> list[Line]:
        """Keep some rows of one table."""
        self._last = chunk[-1].line
        keep = self._keep_reps if table == REPS.name else self._keep_rows
        lines = list(keep(chunk))
        self._made.update(table for line in lines if line.action is RowAction.CREATED)
        return lines

    def finish(self) -> None:
        """Set what refers to a later row of the same table."""
        for table, references in self._waiting.items():
            with _at(self._last):
                change_stored(self._book, table, references)

    def _keep_reps(self, chunk: list[BookLine]) -> Iterator[Line]:
        """Find reps by address or name; enter those who are not in this book."""
        for line in chunk:
            said = _stored(line, self._reps)
            name, email = str(said["name"]), said.get("email")
            known = (email and self._reps.known(email)) or self._reps.known(name)
            rep = known or self._book.add(REPS, **said)
            self._reps.learn(rep, name, email)
            yield _line(line, rep, created=known is None)

    def _keep_rows(self, chunk: list[BookLine]) -> Iterator[Line]:
        """Write the rows whose ids are not here yet."""
        table = chunk[0].table
        rows = [self._ours(table, _stored(line, self._reps)) for line in chunk]
        there = standing(self._book, table, (row["id"] for row in rows))
        unknown = [row for row in rows if row["id"] not in there]
        new = self._not_taken(table, unknown)
        self._write(table, new)
        written = {row["id"] for row in new}
        for line, row in zip(chunk, rows, strict=True):
            yield _line(line, row["id"], created=row["id"] in written)

    def _not_taken(self, table: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Pass over what this book has its own row for, and the items of a plan that is so.

        What else belongs to such a row comes to the one of this book.
        """
        taken = taken_keys(self._book, table, rows)
        new = []
        for row in rows:
            keys = keys_of(table, row)
            own = next((taken[key] for key in keys if key in taken), None)
            if row.get(_PLAN) in self._passed_over or own is not None:
                self._passed_over.add(row["id"])
                if own is not None and table not in _PASSED_WITH_ITEMS:
                    self._instead[row["id"]] = own
                continue
            taken |= dict.fromkeys(keys, row["id"])
            new.append(row)
        return new

    def _ours(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """Let a row refer to the rows of this book that stand for those of the file."""
        if self._instead:
            for name in (*_references(table), _SUBJECT):
                if row.get(name) in self._instead:
                    row[name] = self._instead[row[name]]
        return row

    def _write(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Write rows; what refers to a later row of the same table is set at the end."""
        late = own_columns(table)
        waiting = self._waiting.setdefault(table, {})
        for row in rows:
            references = {name: row.pop(name) for name in late if row.get(name) is not None}
            if references:
                waiting[row["id"]] = references
        with _at(self._last):
            add_stored(self._book, table, rows)


@cache
def _references(table: str) -> tuple[str, ...]:
    return tuple(name for name, _ in table_named(table).references)


def _line(line: BookLine, row: UUID, *, created: bool) -> Line:
    became = Line(Entry(line=line.line, raw=line.raw))
    became.became(RowAction.CREATED if created else RowAction.UNCHANGED, line.table, row)
    return became


def _stored(line: BookLine, reps: Reps) -> dict[str, Any]:
    with _at(line.line):
        return read_stored(line.table, line.row, reps.by_name)


@contextmanager
def _at(line: int) -> Iterator[None]:
    """Say at which line of the file a row was refused."""
    try:
        yield
    except StoredRowError as error:
        raise CsvError(f"{error}.", line=line, hint=EXPORT_AGAIN) from error
