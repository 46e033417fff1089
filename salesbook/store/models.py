"""The whole schema as SQLAlchemy knows it: the tables of the models."""

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table
from sqlmodel import SQLModel

import salesbook.store.accounts.memory_tables
import salesbook.store.accounts.tables
import salesbook.store.book.tables
import salesbook.store.loop.memory_tables
import salesbook.store.loop.tables
import salesbook.store.pipeline.tables
import salesbook.store.presence.tables
import salesbook.store.team.tables  # noqa: F401 (they declare the tables of the metadata)
from salesbook.store.row import OwnRow
from salesbook.store.schema import VERSION_TABLE

VERSION = Table(
    VERSION_TABLE,
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name=f"{VERSION_TABLE}_pkc"),
)
"""Where Alembic keeps the version of a schema, in one row."""


def table_of(model: type[OwnRow]) -> Table:
    """Find the table of a model."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


def sorted_models() -> list[Table]:
    """List every table, those that are referred to first."""
    return SQLModel.metadata.sorted_tables


def journalled_models() -> list[Table]:
    """List the tables whose every row is journalled, those that are referred to first."""
    return [table for table in sorted_models() if "deleted_at" in table.c]


def journalled_names() -> list[str]:
    """Name the tables whose every row is journalled, those that are referred to first."""
    return [table.name for table in journalled_models()]
