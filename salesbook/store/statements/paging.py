"""Questions asked a page at a time, in the order of the ids."""

from typing import Any

from sqlalchemy import Select, Table, bindparam

PAGE = 500


def paged(statement: Select[Any], table: Table) -> Select[Any]:
    """Make a statement over the live rows of a table ask for one page after an id."""
    live = statement.where(table.c.deleted_at.is_(None), table.c.id > bindparam("after"))
    return live.order_by(table.c.id).limit(PAGE)
