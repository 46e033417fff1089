"""What is asked about imports: files, their rows, and the ids other systems gave ours."""

from sqlalchemy import bindparam, func, select

from salesbook.store.book.tables import (
    ImportBatchRow,
    ImportMappingRow,
    ImportRow,
    SourceIdRow,
)
from salesbook.store.models import table_of

_BATCHES = table_of(ImportBatchRow)
_ROWS = table_of(ImportRow)
_MAPPINGS = table_of(ImportMappingRow)
_SOURCES = table_of(SourceIdRow)
_OF_SOURCE = (
    _SOURCES.c.deleted_at.is_(None),
    _SOURCES.c.system == bindparam("system"),
    _SOURCES.c.origin == bindparam("origin"),
    _SOURCES.c.table_name == bindparam("table"),
)

NEWEST_FIRST = select(_BATCHES).order_by(_BATCHES.c.recorded_at.desc(), _BATCHES.c.id.desc())
OF_FILE = NEWEST_FIRST.where(_BATCHES.c.sha256 == bindparam("sha256"))
COUNTS = (
    select(_ROWS.c.batch_id, _ROWS.c.action, func.count().label("rows"))
    .where(_ROWS.c.batch_id.in_(bindparam("batches", expanding=True)))
    .group_by(_ROWS.c.batch_id, _ROWS.c.action)
)
MAPPING = select(_MAPPINGS.c.mapping).where(_MAPPINGS.c.header_sha256 == bindparam("header"))
SOURCED = select(_SOURCES.c.external_id, _SOURCES.c.row_id).where(
    *_OF_SOURCE, _SOURCES.c.external_id.in_(bindparam("ids", expanding=True))
)
HAVING = select(_SOURCES.c.row_id).where(
    *_OF_SOURCE, _SOURCES.c.row_id.in_(bindparam("ids", expanding=True))
)
