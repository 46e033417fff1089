"""Which names begin with what was typed so far: what shell completion asks of a team's book."""

from sqlalchemy import Select, Table, bindparam, func, select

from salesbook.store.accounts.file_names import OFFERED
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of


def _beginning_so(table: Table) -> Select[tuple[str]]:
    key = table.c.get("name_key", func.lower(table.c.name))
    return (
        select(table.c.name)
        .distinct()
        .where(table.c.deleted_at.is_(None), key.like(bindparam("so"), escape="\\"))
        .order_by(table.c.name)
        .limit(OFFERED)
    )


QUESTIONS = {
    row.__tablename__: _beginning_so(table_of(row)) for row in (AccountRow, PersonRow, RepRow)
}
