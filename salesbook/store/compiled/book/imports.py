"""Made from `salesbook.store.statements.book.imports`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NEWEST_FIRST = Statement(
    "book.imports:NEWEST_FIRST",
    """
        SELECT import_batches.id, import_batches.recorded_at, import_batches.handle,
            import_batches.operation_id, import_batches.format, import_batches.file_name,
            import_batches.sha256, import_batches.header_sha256, import_batches.mapping,
            import_batches.options, import_batches.row_count, import_batches.position
        FROM import_batches ORDER BY import_batches.recorded_at DESC, import_batches.id DESC
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "operation_id": READERS["uuid"],
        "format": ImportFormat,
        "file_name": None,
        "sha256": None,
        "header_sha256": None,
        "mapping": READERS["json"],
        "options": READERS["json"],
        "row_count": None,
        "position": None,
    },
)

OF_FILE = Statement(
    "book.imports:OF_FILE",
    """
        SELECT import_batches.id, import_batches.recorded_at, import_batches.handle,
            import_batches.operation_id, import_batches.format, import_batches.file_name,
            import_batches.sha256, import_batches.header_sha256, import_batches.mapping,
            import_batches.options, import_batches.row_count, import_batches.position
        FROM import_batches
        WHERE import_batches.sha256 = :sha256 ORDER BY import_batches.recorded_at DESC,
            import_batches.id DESC
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "operation_id": READERS["uuid"],
        "format": ImportFormat,
        "file_name": None,
        "sha256": None,
        "header_sha256": None,
        "mapping": READERS["json"],
        "options": READERS["json"],
        "row_count": None,
        "position": None,
    },
)

COUNTS = Statement(
    "book.imports:COUNTS",
    """
        SELECT import_rows.batch_id, import_rows.action, count(*) AS rows
        FROM import_rows
        WHERE import_rows.batch_id IN ([[batches]]) GROUP BY import_rows.batch_id,
            import_rows.action
    """,
    {"batch_id": READERS["uuid"], "action": RowAction, "rows": None},
    lists=("batches",),
)

MAPPING = Statement(
    "book.imports:MAPPING",
    """
        SELECT import_mappings.mapping
        FROM import_mappings
        WHERE import_mappings.header_sha256 = :header
    """,
    {"mapping": READERS["json"]},
)

SOURCED = Statement(
    "book.imports:SOURCED",
    """
        SELECT source_ids.external_id, source_ids.row_id
        FROM source_ids
        WHERE source_ids.deleted_at IS NULL AND source_ids.system = :system AND
            source_ids.origin = :origin AND source_ids.table_name = :table AND
            source_ids.external_id IN ([[ids]])
    """,
    {"external_id": None, "row_id": READERS["uuid"]},
    lists=("ids",),
)

HAVING = Statement(
    "book.imports:HAVING",
    """
        SELECT source_ids.row_id
        FROM source_ids
        WHERE source_ids.deleted_at IS NULL AND source_ids.system = :system AND
            source_ids.origin = :origin AND source_ids.table_name = :table AND source_ids.row_id
            IN ([[ids]])
    """,
    {"row_id": READERS["uuid"]},
    lists=("ids",),
)
