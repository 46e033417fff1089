"""Make the tables of the loop."""

import sqlalchemy as sa
from alembic import op

revision = "0003_loop"
down_revision = "0002_accounts"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "day_plans",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_day_plans_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_day_plans_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_plans")),
    )
    op.create_index(
        "day_plans_revision",
        "day_plans",
        ["rep_id", "planned_on", "revision"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_day_plans_author_id"), "day_plans", ["author_id"], unique=False)
    op.create_index(op.f("ix_day_plans_handle"), "day_plans", ["handle"], unique=False)
    op.create_index(op.f("ix_day_plans_rep_id"), "day_plans", ["rep_id"], unique=False)
    op.create_table(
        "interactions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=True),
        sa.Column("medium", sa.Text(), nullable=True),
        sa.Column("occurred_at", UTC, nullable=False),
        sa.Column("occurred_zone", sa.Text(), nullable=False),
        sa.Column("duration_s", sa.BigInteger(), nullable=True),
        sa.Column("discussed", sa.Text(), nullable=False),
        sa.Column("proposed", sa.Text(), nullable=False),
        sa.Column("no_next", sa.Text(), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("answers_id", sa.Uuid(), nullable=True),
        sa.Column("typed", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_interactions_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["answers_id"], ["interactions.id"], name=op.f("fk_interactions_answers_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_interactions_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_interactions_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interactions")),
    )
    op.create_index(
        "interactions_inbound",
        "interactions",
        ["account_id", sa.literal_column("occurred_at desc")],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND direction = 'inbound'"),
        postgresql_where=sa.text("deleted_at IS NULL AND direction = 'inbound'"),
    )
    op.create_index(
        "interactions_of_account",
        "interactions",
        ["account_id", sa.literal_column("occurred_at desc")],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "interactions_of_rep",
        "interactions",
        ["rep_id", "occurred_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "interactions_reached",
        "interactions",
        ["account_id", sa.literal_column("occurred_at desc")],
        unique=False,
        sqlite_where=sa.text(
            "deleted_at IS NULL AND outcome IN ('callback_requested', 'connected', 'held', 'replied')"
        ),
        postgresql_where=sa.text(
            "deleted_at IS NULL AND outcome IN ('callback_requested', 'connected', 'held', 'replied')"
        ),
    )
    op.create_index(
        op.f("ix_interactions_account_id"), "interactions", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_interactions_answers_id"), "interactions", ["answers_id"], unique=False
    )
    op.create_index(op.f("ix_interactions_author_id"), "interactions", ["author_id"], unique=False)
    op.create_index(op.f("ix_interactions_handle"), "interactions", ["handle"], unique=False)
    op.create_index(op.f("ix_interactions_rep_id"), "interactions", ["rep_id"], unique=False)
    op.create_table(
        "commitments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "account_id IS NOT NULL OR person_id IS NOT NULL", name=op.f("ck_commitments_somebody")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_commitments_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_commitments_author_id")),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_commitments_interaction_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["reps.id"], name=op.f("fk_commitments_owner_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_commitments_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitments")),
    )
    op.create_index(
        "commitments_ours",
        "commitments",
        ["owner_id", "due_on"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'open' AND side = 'ours'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'open' AND side = 'ours'"),
    )
    op.create_index(op.f("ix_commitments_account_id"), "commitments", ["account_id"], unique=False)
    op.create_index(op.f("ix_commitments_author_id"), "commitments", ["author_id"], unique=False)
    op.create_index(op.f("ix_commitments_handle"), "commitments", ["handle"], unique=False)
    op.create_index(
        op.f("ix_commitments_interaction_id"), "commitments", ["interaction_id"], unique=False
    )
    op.create_index(op.f("ix_commitments_owner_id"), "commitments", ["owner_id"], unique=False)
    op.create_index(op.f("ix_commitments_person_id"), "commitments", ["person_id"], unique=False)
    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("purpose_kind", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("origin_interaction_id", sa.Uuid(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.CheckConstraint("trim(purpose) <> ''", name=op.f("ck_follow_ups_purpose")),
        sa.CheckConstraint(
            "account_id IS NOT NULL OR person_id IS NOT NULL", name=op.f("ck_follow_ups_somebody")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_follow_ups_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_follow_ups_author_id")),
        sa.ForeignKeyConstraint(
            ["origin_interaction_id"],
            ["interactions.id"],
            name=op.f("fk_follow_ups_origin_interaction_id"),
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["reps.id"], name=op.f("fk_follow_ups_owner_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_follow_ups_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
    )
    op.create_index(
        "follow_ups_open",
        "follow_ups",
        ["owner_id", "due_on"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'open'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'open'"),
    )
    op.create_index(op.f("ix_follow_ups_account_id"), "follow_ups", ["account_id"], unique=False)
    op.create_index(op.f("ix_follow_ups_author_id"), "follow_ups", ["author_id"], unique=False)
    op.create_index(op.f("ix_follow_ups_handle"), "follow_ups", ["handle"], unique=False)
    op.create_index(
        op.f("ix_follow_ups_origin_interaction_id"),
        "follow_ups",
        ["origin_interaction_id"],
        unique=False,
    )
    op.create_index(op.f("ix_follow_ups_owner_id"), "follow_ups", ["owner_id"], unique=False)
    op.create_index(op.f("ix_follow_ups_person_id"), "follow_ups", ["person_id"], unique=False)
    op.create_table(
        "interaction_people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_interaction_people_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interactions.id"],
            name=op.f("fk_interaction_people_interaction_id"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_interaction_people_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interaction_people")),
    )
    op.create_index(
        "interaction_people_once",
        "interaction_people",
        ["interaction_id", "person_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_interaction_people_author_id"), "interaction_people", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_interaction_people_interaction_id"),
        "interaction_people",
        ["interaction_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_interaction_people_person_id"), "interaction_people", ["person_id"], unique=False
    )
    op.create_table(
        "interaction_points",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_interaction_points_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interactions.id"],
            name=op.f("fk_interaction_points_interaction_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interaction_points")),
    )
    op.create_index(
        "interaction_points_order",
        "interaction_points",
        ["interaction_id", "position"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_interaction_points_author_id"), "interaction_points", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_interaction_points_interaction_id"),
        "interaction_points",
        ["interaction_id"],
        unique=False,
    )
    op.create_table(
        "interaction_purposes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_interaction_purposes_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interactions.id"],
            name=op.f("fk_interaction_purposes_interaction_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interaction_purposes")),
    )
    op.create_index(
        "interaction_purposes_one",
        "interaction_purposes",
        ["interaction_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_interaction_purposes_author_id"),
        "interaction_purposes",
        ["author_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_interaction_purposes_interaction_id"),
        "interaction_purposes",
        ["interaction_id"],
        unique=False,
    )
    op.create_table(
        "appointments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("follow_up_id", sa.Uuid(), nullable=False),
        sa.Column("at_time", sa.Time(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_appointments_author_id")),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_appointments_follow_up_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
    )
    op.create_index(
        "appointments_one",
        "appointments",
        ["follow_up_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_appointments_author_id"), "appointments", ["author_id"], unique=False)
    op.create_index(
        op.f("ix_appointments_follow_up_id"), "appointments", ["follow_up_id"], unique=False
    )
    op.create_table(
        "commitment_closures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("commitment_id", sa.Uuid(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_commitment_closures_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["commitment_id"], ["commitments.id"], name=op.f("fk_commitment_closures_commitment_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interactions.id"],
            name=op.f("fk_commitment_closures_interaction_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment_closures")),
    )
    op.create_index(
        "commitment_closures_one",
        "commitment_closures",
        ["commitment_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_commitment_closures_author_id"), "commitment_closures", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_commitment_closures_commitment_id"),
        "commitment_closures",
        ["commitment_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_commitment_closures_interaction_id"),
        "commitment_closures",
        ["interaction_id"],
        unique=False,
    )
    op.create_table(
        "follow_up_closures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("follow_up_id", sa.Uuid(), nullable=False),
        sa.Column("closed_at", UTC, nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.Column("met", sa.Text(), nullable=True),
        sa.Column("superseded_by_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_follow_up_closures_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_follow_up_closures_follow_up_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interactions.id"],
            name=op.f("fk_follow_up_closures_interaction_id"),
        ),
        sa.ForeignKeyConstraint(
            ["superseded_by_id"],
            ["follow_ups.id"],
            name=op.f("fk_follow_up_closures_superseded_by_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_closures")),
    )
    op.create_index(
        "follow_up_closures_one",
        "follow_up_closures",
        ["follow_up_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "follow_up_closures_unmet",
        "follow_up_closures",
        ["met", "follow_up_id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND met = 'no'"),
        postgresql_where=sa.text("deleted_at IS NULL AND met = 'no'"),
    )
    op.create_index(
        op.f("ix_follow_up_closures_author_id"), "follow_up_closures", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_follow_up_closures_follow_up_id"),
        "follow_up_closures",
        ["follow_up_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_follow_up_closures_interaction_id"),
        "follow_up_closures",
        ["interaction_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_follow_up_closures_superseded_by_id"),
        "follow_up_closures",
        ["superseded_by_id"],
        unique=False,
    )
    op.create_table(
        "plan_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("day_plan_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_at", UTC, nullable=False),
        sa.Column("ends_at", UTC, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("follow_up_id", sa.Uuid(), nullable=True),
        sa.Column("tier", sa.BigInteger(), nullable=True),
        sa.Column("points", sa.BigInteger(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_plan_items_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_plan_items_author_id")),
        sa.ForeignKeyConstraint(
            ["day_plan_id"], ["day_plans.id"], name=op.f("fk_plan_items_day_plan_id")
        ),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_plan_items_follow_up_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_plan_items_interaction_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_plan_items_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_items")),
    )
    op.create_index(op.f("ix_plan_items_account_id"), "plan_items", ["account_id"], unique=False)
    op.create_index(op.f("ix_plan_items_author_id"), "plan_items", ["author_id"], unique=False)
    op.create_index(op.f("ix_plan_items_day_plan_id"), "plan_items", ["day_plan_id"], unique=False)
    op.create_index(
        op.f("ix_plan_items_follow_up_id"), "plan_items", ["follow_up_id"], unique=False
    )
    op.create_index(
        op.f("ix_plan_items_interaction_id"), "plan_items", ["interaction_id"], unique=False
    )
    op.create_index(op.f("ix_plan_items_person_id"), "plan_items", ["person_id"], unique=False)
    op.create_index(
        "plan_items_order",
        "plan_items",
        ["day_plan_id", "position"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "plan_leftovers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("day_plan_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("follow_up_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("tier", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "account_id IS NOT NULL OR person_id IS NOT NULL",
            name=op.f("ck_plan_leftovers_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_plan_leftovers_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_plan_leftovers_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["day_plan_id"], ["day_plans.id"], name=op.f("fk_plan_leftovers_day_plan_id")
        ),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_plan_leftovers_follow_up_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_plan_leftovers_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_leftovers")),
    )
    op.create_index(
        op.f("ix_plan_leftovers_account_id"), "plan_leftovers", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_plan_leftovers_author_id"), "plan_leftovers", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_plan_leftovers_day_plan_id"), "plan_leftovers", ["day_plan_id"], unique=False
    )
    op.create_index(
        op.f("ix_plan_leftovers_follow_up_id"), "plan_leftovers", ["follow_up_id"], unique=False
    )
    op.create_index(
        op.f("ix_plan_leftovers_person_id"), "plan_leftovers", ["person_id"], unique=False
    )
