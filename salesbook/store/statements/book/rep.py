"""What is asked about reps."""

from sqlalchemy import select

from salesbook.domain.book.rep import Rep
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of

_REPS = table_of(RepRow)

ALL = (
    select(*(_REPS.c[name] for name in Rep.__struct_fields__))
    .where(_REPS.c.deleted_at.is_(None))
    .order_by(_REPS.c.name, _REPS.c.id)
)
