"""Make the tables of what keeps a day from being worked: calendars, holidays, absences."""

import sqlalchemy as sa
from alembic import op

revision = "0009_day"
down_revision = "0008_purpose"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "absences",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.CheckConstraint("from_on <= until_on", name=op.f("ck_absences_interval")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_absences_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_absences_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    op.create_index(op.f("ix_absences_author_id"), "absences", ["author_id"], unique=False)
    op.create_index(op.f("ix_absences_rep_id"), "absences", ["rep_id"], unique=False)
    op.create_table(
        "calendars",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_calendars_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_calendars_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars")),
    )
    op.create_index(
        "calendars_name",
        "calendars",
        ["rep_id", "name"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_calendars_author_id"), "calendars", ["author_id"], unique=False)
    op.create_index(op.f("ix_calendars_rep_id"), "calendars", ["rep_id"], unique=False)
    op.create_table(
        "holidays",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("day_on", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_holidays_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holidays")),
    )
    op.create_index(
        "holidays_everywhere",
        "holidays",
        ["country", "day_on"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND region IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND region IS NULL"),
    )
    op.create_index(
        "holidays_region",
        "holidays",
        ["country", "region", "day_on"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_holidays_author_id"), "holidays", ["author_id"], unique=False)
