"""What the store asks of a connection, whichever engine and driver stand behind it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from salesbook.store.statement import Answer, Statement
from salesbook.store.values import Step

if TYPE_CHECKING:
    from salesbook.domain.book.sheet import Sheet


class Connection(Protocol):
    """One connection inside one transaction.

    Statements are named questions; plain SQL takes `?` for each value, and its values in the form
    of the engine, which `writers` and `readers` know by kind of column.
    """

    writers: Mapping[str, Step]
    readers: Mapping[str, Step]

    @property
    def on_file(self) -> bool:
        """Whether the book is a file of its rep's own."""

    def rows(self, statement: Statement, values: Mapping[str, Any]) -> list[Answer]:
        """Fetch every row a statement answers with."""

    def stream(self, statement: Statement, values: Mapping[str, Any]) -> Iterator[Answer]:
        """Fetch rows a thousand at a time, for answers as long as the book."""

    def sheet(self, statement: Statement, values: Mapping[str, Any]) -> "Sheet":
        """Fetch every row a statement answers with, column by column, as documents spell them."""

    def change(self, statement: Statement, values: Mapping[str, Any]) -> None:
        """Run a statement that writes."""

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Fetch every row that plain SQL answers with."""

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run plain SQL that writes, once."""

    def run_each(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run plain SQL that writes, once for each row of values."""

    def commit(self) -> None:
        """Keep what the transaction wrote."""

    def rollback(self) -> None:
        """Undo what the transaction wrote."""

    def close(self) -> None:
        """Give the connection back; what was not committed is undone."""
