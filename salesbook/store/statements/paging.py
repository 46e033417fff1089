"""Questions asked a page at a time, in the order of the ids."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, and_, bindparam

PAGE = 500


def paged(statement: Select[Any], table: Table) -> Select[Any]:
    """Make a statement over the live rows of a table ask for one page after an id."""
    live = statement.where(table.c.deleted_at.is_(None), table.c.id > bindparam("after"))
    return live.order_by(table.c.id).limit(PAGE)


def columns_but(table: Table, *others: str) -> list[Column[Any]]:
    """Ask for the columns of a table, but for others."""
    return [column for column in table.columns if column.name not in others]


def of_page(reference: ColumnElement[Any]) -> ColumnElement[bool]:
    """Ask for what belongs to the rows of one page, by the first and the last of their ids."""
    return and_(reference >= bindparam("first"), reference <= bindparam("last"))
