"""The book, open: one database, one transaction, one command."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Rep
from salesbook.domain.text import check_text
from salesbook.store.book.rows import rows_by_id, rows_with
from salesbook.store.connection import Connection
from salesbook.store.statement import Answer, Statement
from salesbook.store.table import Table

if TYPE_CHECKING:  # whoever only reads does not wait for the journal to load
    from salesbook.domain.book.sheet import Sheet
    from salesbook.store.book.journal import Intent, Journal

_NOBODY = UUID(int=0)


class Book:
    """A book open for reading: ask it named statements, get rows, map them before it closes.

    `reader` is whose private words `due` shows: those of the rep who keeps the book.
    """

    def __init__(self, connection: Connection, moment: Moment, rep: Rep, currency: str) -> None:
        self.connection = connection
        self.moment = moment
        self.rep = rep
        self.currency = currency
        self.reader = rep.id

    def for_others(self) -> "Book":
        """Give the same book as others read it: what is anybody's own is not shown."""
        seen = Book(self.connection, self.moment, self.rep, self.currency)
        seen.reader = _NOBODY
        return seen

    @property
    def on_sqlite(self) -> bool:
        """Whether this book is a file of its rep's own."""
        return self.connection.on_file

    def rows(self, statement: Statement, **values: Any) -> list[Answer]:
        """Fetch every row a statement answers with."""
        return self.connection.rows(statement, _asked(values))

    def stream(self, statement: Statement, **values: Any) -> Iterator[Answer]:
        """Fetch rows a thousand at a time, for answers as long as the book."""
        return self.connection.stream(statement, _asked(values))

    def sheet(self, statement: Statement, **values: Any) -> "Sheet":
        """Fetch every row a statement answers with, column by column, as documents spell them."""
        return self.connection.sheet(statement, _asked(values))

    def first(self, statement: Statement, **values: Any) -> Answer | None:
        """Fetch the first row, or None."""
        return next(iter(self.rows(statement, **values)), None)

    def value(self, statement: Statement, **values: Any) -> Any:
        """Fetch the first column of the first row, or None."""
        row = self.first(statement, **values)
        return None if row is None else row[0]

    def current(self, table: Table, identities: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
        """Read whole rows by their ids, deleted or not."""
        return rows_by_id(self.connection, table, identities)

    def current_with(self, table: Table, **values: Any) -> dict[UUID, dict[str, Any]]:
        """Read the whole rows that have these values, deleted or not."""
        return rows_with(self.connection, table, values)


class WritableBook(Book):
    """A book open for one operation: what is added, changed or removed is journalled.

    Nothing is committed here: the block that opened the book is the transaction.
    """

    def __init__(
        self,
        connection: Connection,
        moment: Moment,
        rep: Rep,
        currency: str,
        journal: "Journal",
        intent: "Intent",
    ) -> None:
        super().__init__(connection, moment, rep, currency)
        self.journal = journal
        self.intent = intent
        self.summary = intent.command

    def new_id(self) -> UUID:
        """Make an id before the row it is for."""
        return self.journal.new_id()

    def say(self, summary: str) -> None:
        """Say in one sentence what this operation did, for `history` and `undo`."""
        self.summary = summary

    def add(self, table: Table, **values: Any) -> UUID:
        """Write a new row and return its id."""
        return self.add_all(table, [values])[0]

    def add_all(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> list[UUID]:
        """Write new rows, all with the same keys, in the order given; return their ids."""
        return self.journal.insert(table, rows, self.rep.id)

    def change(self, table: Table, identity: UUID, **values: Any) -> bool:
        """Write new values into a row; tell whether anything was different."""
        return bool(self.journal.update(table, {identity: values}))

    def change_all(self, table: Table, changes: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
        """Write new values into many rows; return the ids of those that really changed."""
        return self.journal.update(table, changes)

    def remove(self, table: Table, identity: UUID) -> None:
        """Hide a row from every read; it stays for references, undo and replay."""
        self.change(table, identity, deleted_at=self.moment.now)

    def keep(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> list[UUID]:
        """Write rows of the journal's own tables (imports), which only grow."""
        return self.journal.keep(table, rows)

    def close(self, replica_id: UUID, program_version: str, schema_version: str) -> UUID | None:
        """Write the operation that names every Change; None when nothing was changed."""
        from salesbook.store.book.journal import Signature  # noqa: PLC0415 (as above)

        signature = Signature(replica_id, self.rep.id, program_version, schema_version)
        return self.journal.close(self.intent, self.summary, signature)


def _asked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Put what is asked for in the form texts are kept in, or refuse what no engine takes."""
    return {
        name: [*map(_composed, value)] if isinstance(value, list) else _composed(value)
        for name, value in values.items()
    }


def _composed(value: Any) -> Any:
    return check_text(value) if isinstance(value, str) else value
