"""What is counted of a book."""

from sqlalchemy import func, select

from salesbook.store.book.tables import OperationRow
from salesbook.store.models import VERSION, journalled_models, table_of

VERSION_KEPT = select(VERSION.c.version_num)
OPERATIONS = select(func.count().label("count")).select_from(table_of(OperationRow))
LIVE = {
    table.name: select(func.count().label("count"))
    .select_from(table)
    .where(table.c.deleted_at.is_(None))
    for table in journalled_models()
}
