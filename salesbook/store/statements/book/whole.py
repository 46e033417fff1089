"""What the whole book is read with, table by table."""

from sqlalchemy import select

from salesbook.store.models import journalled_models
from salesbook.store.statements.paging import paged

ROWS = {table.name: paged(select(table), table) for table in journalled_models()}
