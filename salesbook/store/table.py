"""Tables as the journal needs to know them, without the models they are made from.

`salesbook/store/compiled/tables.py` describes every table so; a test holds it against the models.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Column(NamedTuple):
    """One column: what kind of values it has, and what is checked before they are written.

    `kind` is `uuid`, `text`, `word`, `int`, `bool`, `instant`, `date`, `time`, `bytes` or `json`.
    """

    name: str
    kind: str
    nullable: bool = True
    keyed: bool = False
    words: tuple[str, ...] = ()
    refers_to: str = ""


class Key(NamedTuple):
    """A key that holds among some rows; `condition` says in SQL which those are."""

    name: str
    columns: tuple[str, ...]
    condition: str


class Table:
    """One table of the book."""

    __slots__ = ("column", "columns", "defaults", "journalled", "keys", "name")

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        defaults: Mapping[str, Any],
        keys: tuple[Key, ...] = (),
        *,
        journalled: bool = True,
    ) -> None:
        self.name, self.columns, self.defaults, self.keys = name, columns, defaults, keys
        self.journalled = journalled
        self.column = {column.name: column for column in columns}

    @property
    def references(self) -> list[tuple[str, str]]:
        """List the columns that refer to other tables, with the table each refers to."""
        return [(column.name, column.refers_to) for column in self.columns if column.refers_to]

    def __repr__(self) -> str:
        return f"Table({self.name})"
