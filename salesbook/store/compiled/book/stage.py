"""Made from `salesbook.store.statements.book.stage`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement

IN_USE = Statement(
    "book.stage:IN_USE",
    """
        SELECT opportunities.stage, count(*) AS opportunities
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL GROUP BY opportunities.stage ORDER BY
            opportunities.stage
    """,
    {"stage": None, "opportunities": None},
)
