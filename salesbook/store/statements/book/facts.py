"""What is counted of a book."""

from sqlalchemy import func, select

from salesbook.store.book.tables import OperationRow
from salesbook.store.models import VERSION, table_of

VERSION_KEPT = select(VERSION.c.version_num)
OPERATIONS = select(func.count().label("count")).select_from(table_of(OperationRow))
