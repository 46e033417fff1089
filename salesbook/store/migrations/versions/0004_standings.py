"""Find the latest operations of a rep in an index.

Where each account stands is kept from here on too: that table is made with its triggers, once this
has run.
"""

from alembic import op

revision = "0004_standings"
down_revision = "0003_loop"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Put the index of a rep's operations in the order of their positions."""
    op.drop_index("ix_operations_rep_id", "operations")
    op.create_index("operations_of_rep", "operations", ["rep_id", "position"])
