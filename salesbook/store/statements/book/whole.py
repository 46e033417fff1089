"""What the whole book is read with, table by table."""

from sqlalchemy import select, union_all

from salesbook.store.models import journalled_models
from salesbook.store.statements.paging import paged

ROWS = {table.name: paged(select(table), table) for table in journalled_models()}
REMOVED = union_all(
    *(select(table.c.id).where(table.c.deleted_at.is_not(None)) for table in journalled_models())
)
