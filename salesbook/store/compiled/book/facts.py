"""Made from `salesbook.store.statements.book.facts`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement

VERSION_KEPT = Statement(
    "book.facts:VERSION_KEPT",
    """
        SELECT alembic_version.version_num
        FROM alembic_version
    """,
    {"version_num": None},
)

OPERATIONS = Statement(
    "book.facts:OPERATIONS",
    """
        SELECT count(*) AS count
        FROM operations
    """,
    {"count": None},
)
