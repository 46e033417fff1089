"""Statements: questions written once with SQLAlchemy, and what the standard `sqlite3` runs of them.

`salesbook/store/statements` holds every question as SQLAlchemy writes it. For SQLite they are
compiled ahead of time into `salesbook/store/compiled`, so that a command on a file never waits for
SQLAlchemy to load; on PostgreSQL the same question runs through SQLAlchemy itself.
"""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from salesbook.store.values import asked

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Executable

Read = Callable[[Any], Any] | None
"""How a column of an answer is read; None where the value comes as it is."""


class Answer(tuple[Any, ...]):
    """One row of an answer: its columns by name and in order."""

    __slots__ = ()
    names: tuple[str, ...] = ()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def _asdict(self) -> dict[str, Any]:
        """Give the values by the names of their columns."""
        return dict(zip(self.names, self, strict=True))


class Statement:
    """One question: its SQL for SQLite, and where SQLAlchemy's expression of it stands.

    `place` is `area.noun:NAME`, or `area.noun:NAME[key]` for one of a family. In the SQL every
    value is `:name`, and `([[name]])` stands where a list of values goes.
    """

    __slots__ = ("_core", "_row", "columns", "fixed", "lists", "place", "reads", "sql")

    def __init__(
        self,
        place: str,
        sql: str,
        columns: Mapping[str, Read] | None = None,
        *,
        fixed: Mapping[str, Any] | None = None,
        lists: tuple[str, ...] = (),
        core: "Executable | None" = None,
    ) -> None:
        self.place, self.sql = place, sql
        self.columns = tuple(columns or ())
        self.reads = [
            (n, read) for n, read in enumerate((columns or {}).values()) if read is not None
        ]
        self.fixed, self.lists = fixed or {}, lists
        self._core = core
        self._row: type[Answer] | None = None

    @property
    def core(self) -> "Executable":
        """What SQLAlchemy runs on a server."""
        if self._core is None:
            module, _, rest = self.place.partition(":")
            name, _, key = rest.rstrip("]").partition("[")
            found = getattr(import_module(f"salesbook.store.statements.{module}"), name)
            self._core = found[key] if key else found
        return self._core

    @property
    def row(self) -> type[Answer]:
        """The class of the rows it answers with."""
        if self._row is None:
            self._row = row_of(self.columns)
        return self._row

    def spelled(self, values: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """Give the SQL and the values in SQLite's form, each list written out."""
        given = {**self.fixed, **values}
        sql = self.sql
        for name in self.lists:
            members = {f"{name}_{n}": asked(one) for n, one in enumerate(given.pop(name))}
            marks = ", ".join(f":{mark}" for mark in members)
            sql = sql.replace(f"[[{name}]]", marks or "SELECT 1 WHERE 0")
            given |= members
        return sql, {name: asked(value) for name, value in given.items()}

    def read(self, cursor: "sqlite3.Cursor", values: tuple[Any, ...]) -> Answer:
        """Read one row as SQLite gives it: the row factory of a cursor."""
        del cursor
        if not self.reads:
            return self.row(values)
        whole = list(values)
        for place, read in self.reads:
            value = whole[place]
            if value is not None:
                whole[place] = read(value)
        return self.row(whole)


def row_of(columns: Iterable[str]) -> type[Answer]:
    """Make the class of rows with these columns."""
    names = tuple(columns)
    fields: dict[str, Any] = {name: property(itemgetter(n)) for n, name in enumerate(names)}
    return type("Row", (Answer,), {**fields, "__slots__": (), "names": names})
