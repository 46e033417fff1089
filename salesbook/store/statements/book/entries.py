"""What is asked about entries: the rows of any table whose handle begins so."""

from sqlalchemy import Text, bindparam, select, union_all

from salesbook.store.models import journalled_models

_START, _END = bindparam("start", type_=Text), bindparam("end", type_=Text)

BEGINNING = union_all(
    *(
        select(table.c.id).where(table.c.handle >= _START, table.c.handle < _END)
        for table in journalled_models()
        if "handle" in table.c
    )
)
