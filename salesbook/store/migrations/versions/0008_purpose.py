"""Make the tables of purpose and coaching."""

import sqlalchemy as sa
from alembic import op

revision = "0008_purpose"
down_revision = "0007_presence"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "goodwill_seasons",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "until_on IS NULL OR from_on <= until_on", name=op.f("ck_goodwill_seasons_interval")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_goodwill_seasons_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_goodwill_seasons_author_id")
        ),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_goodwill_seasons_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goodwill_seasons")),
    )
    op.create_index(
        "goodwill_seasons_of_rep",
        "goodwill_seasons",
        ["rep_id", "from_on"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_goodwill_seasons_account_id"), "goodwill_seasons", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_goodwill_seasons_author_id"), "goodwill_seasons", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_goodwill_seasons_rep_id"), "goodwill_seasons", ["rep_id"], unique=False
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.Column("reviewer_id", sa.Uuid(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("reviewed_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_reviews_author_id")),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_reviews_interaction_id")
        ),
        sa.ForeignKeyConstraint(["reviewer_id"], ["reps.id"], name=op.f("fk_reviews_reviewer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(op.f("ix_reviews_author_id"), "reviews", ["author_id"], unique=False)
    op.create_index(op.f("ix_reviews_handle"), "reviews", ["handle"], unique=False)
    op.create_index(op.f("ix_reviews_interaction_id"), "reviews", ["interaction_id"], unique=False)
    op.create_index(op.f("ix_reviews_reviewer_id"), "reviews", ["reviewer_id"], unique=False)
    op.create_index(
        "reviews_once",
        "reviews",
        ["interaction_id", "reviewer_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "review_scores",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("review_id", sa.Uuid(), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_review_scores_score")),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_review_scores_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["review_id"], ["reviews.id"], name=op.f("fk_review_scores_review_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_scores")),
    )
    op.create_index(
        op.f("ix_review_scores_author_id"), "review_scores", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_review_scores_review_id"), "review_scores", ["review_id"], unique=False
    )
    op.create_index(
        "review_scores_once",
        "review_scores",
        ["review_id", "criterion"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("follow_ups", sa.Column("anyway", sa.Boolean(), nullable=True))
