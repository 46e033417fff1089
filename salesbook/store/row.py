"""What every table begins with."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Text, text
from sqlmodel import Field, SQLModel

from salesbook.store.types import Word

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

BYTES = Text().with_variant(Text(collation="C"), "postgresql")
"""Text sorted by byte on both engines: a beginning is a range, an order the same everywhere."""

LIVE = "deleted_at IS NULL"
"""What a row must be to be seen, and to count for uniqueness."""


class OwnRow(SQLModel):
    """The first columns of the journal's own tables, which only grow."""

    id: UUID = Field(primary_key=True)
    recorded_at: datetime


class Row(OwnRow):
    """The first columns of every journalled table.

    `recorded_at` says when a row was typed and `author_id` who typed or imported it; neither ever
    changes. `deleted_at` hides the row from every read.
    """

    author_id: UUID | None = Field(default=None, foreign_key="reps.id", index=True)
    deleted_at: datetime | None = None


def handle_column() -> Any:
    """Declare the handle people see: 13 characters made from the end of the id."""
    return Field(sa_type=BYTES, index=True)


def words(listed: type[Any], **options: Any) -> Any:
    """Declare a column that holds a word from a closed list."""
    return Field(sa_type=Word(listed), **options)


def prose(**options: Any) -> Any:
    """Declare a column of text without a length."""
    return Field(sa_type=Text, **options)


def reference(target: str, **options: Any) -> Any:
    """Declare an indexed reference, which never cascades."""
    return Field(foreign_key=f"{target}.id", index=True, **options)


def live_key(name: str, *columns: str, where: str = LIVE) -> Index:
    """Declare a key that holds among live rows only, on both engines."""
    return _partial(name, columns, where, unique=True)


def live_index(name: str, *columns: str, where: str = LIVE) -> Index:
    """Declare an index over live rows only, on both engines.

    A column may be followed by `desc`.
    """
    return _partial(name, columns, where, unique=False)


def _partial(name: str, columns: tuple[str, ...], where: str, *, unique: bool) -> Index:
    condition = text(where)
    parts = [text(column) if " " in column else column for column in columns]
    return Index(name, *parts, unique=unique, sqlite_where=condition, postgresql_where=condition)
