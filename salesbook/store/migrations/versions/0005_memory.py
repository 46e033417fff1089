"""Make the tables of what is remembered of people and accounts."""

import sqlalchemy as sa
from alembic import op

revision = "0005_memory"
down_revision = "0004_standings"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "agreements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("every_days", sa.BigInteger(), nullable=True),
        sa.Column("at_most_days", sa.BigInteger(), nullable=True),
        sa.Column("max_per_month", sa.BigInteger(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("reply_within_hours", sa.BigInteger(), nullable=True),
        sa.Column("we_text", sa.Text(), nullable=True),
        sa.Column("they_text", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(every_days IS NULL) = (at_most_days IS NULL)", name=op.f("ck_agreements_both")
        ),
        sa.CheckConstraint(
            "coalesce(every_days, max_per_month, reply_within_hours) IS NOT NULL OR coalesce(channel, we_text, they_text) IS NOT NULL",
            name=op.f("ck_agreements_something"),
        ),
        sa.CheckConstraint(
            "ended_on IS NULL OR agreed_on <= ended_on", name=op.f("ck_agreements_interval")
        ),
        sa.CheckConstraint(
            "every_days IS NULL OR every_days <= at_most_days", name=op.f("ck_agreements_cadence")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_agreements_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_agreements_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreements")),
    )
    op.create_index(
        "agreements_open",
        "agreements",
        ["account_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND ended_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND ended_on IS NULL"),
    )
    op.create_index(op.f("ix_agreements_account_id"), "agreements", ["account_id"], unique=False)
    op.create_index(op.f("ix_agreements_author_id"), "agreements", ["author_id"], unique=False)
    op.create_table(
        "best_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("weekday", sa.BigInteger(), nullable=True),
        sa.Column("from_time", sa.Time(), nullable=False),
        sa.Column("until_time", sa.Time(), nullable=False),
        sa.CheckConstraint("from_time < until_time", name=op.f("ck_best_hours_interval")),
        sa.CheckConstraint(
            "weekday IS NULL OR weekday BETWEEN 1 AND 7", name=op.f("ck_best_hours_weekday")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_best_hours_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_best_hours_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_best_hours")),
    )
    op.create_index(op.f("ix_best_hours_author_id"), "best_hours", ["author_id"], unique=False)
    op.create_index(op.f("ix_best_hours_person_id"), "best_hours", ["person_id"], unique=False)
    op.create_table(
        "lawful_bases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "until_on IS NULL OR since_on <= until_on", name=op.f("ck_lawful_bases_interval")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_lawful_bases_author_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_lawful_bases_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lawful_bases")),
    )
    op.create_index(op.f("ix_lawful_bases_author_id"), "lawful_bases", ["author_id"], unique=False)
    op.create_index(op.f("ix_lawful_bases_person_id"), "lawful_bases", ["person_id"], unique=False)
    op.create_index(
        "lawful_bases_open",
        "lawful_bases",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_table(
        "occasions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("month", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=True),
        sa.Column("recurs", sa.Text(), nullable=False),
        sa.Column("lead_days", sa.BigInteger(), nullable=False),
        sa.Column("feb29", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("recurs <> 'once' OR year IS NOT NULL", name=op.f("ck_occasions_once")),
        sa.CheckConstraint(
            "(account_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_occasions_one_subject")
        ),
        sa.CheckConstraint(
            "month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31", name=op.f("ck_occasions_day")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_occasions_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_occasions_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_occasions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occasions")),
    )
    op.create_index(op.f("ix_occasions_account_id"), "occasions", ["account_id"], unique=False)
    op.create_index(op.f("ix_occasions_author_id"), "occasions", ["author_id"], unique=False)
    op.create_index(op.f("ix_occasions_handle"), "occasions", ["handle"], unique=False)
    op.create_index(op.f("ix_occasions_person_id"), "occasions", ["person_id"], unique=False)
    op.create_index(
        "occasions_birthday",
        "occasions",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND kind = 'birthday'"),
        postgresql_where=sa.text("deleted_at IS NULL AND kind = 'birthday'"),
    )
    op.create_index(
        "occasions_by_day",
        "occasions",
        ["month", "day"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "occasions_long_foreseen",
        "occasions",
        ["lead_days"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND lead_days > 31"),
        postgresql_where=sa.text("deleted_at IS NULL AND lead_days > 31"),
    )
    op.create_table(
        "personal_facts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("told_by", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("learned_on", sa.Date(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_personal_facts_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_personal_facts_person_id")
        ),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_personal_facts_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_personal_facts")),
    )
    op.create_index(
        op.f("ix_personal_facts_author_id"), "personal_facts", ["author_id"], unique=False
    )
    op.create_index(op.f("ix_personal_facts_handle"), "personal_facts", ["handle"], unique=False)
    op.create_index(
        op.f("ix_personal_facts_person_id"), "personal_facts", ["person_id"], unique=False
    )
    op.create_index(op.f("ix_personal_facts_rep_id"), "personal_facts", ["rep_id"], unique=False)
    op.create_table(
        "roles",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("influence", sa.BigInteger(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "influence IS NULL OR influence BETWEEN 1 AND 3", name=op.f("ck_roles_influence")
        ),
        sa.CheckConstraint(
            "until_on IS NULL OR from_on <= until_on", name=op.f("ck_roles_interval")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_roles_account_id")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_roles_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_roles_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
    )
    op.create_index(op.f("ix_roles_account_id"), "roles", ["account_id"], unique=False)
    op.create_index(op.f("ix_roles_author_id"), "roles", ["author_id"], unique=False)
    op.create_index(op.f("ix_roles_person_id"), "roles", ["person_id"], unique=False)
    op.create_index(
        "roles_of_account",
        "roles",
        ["account_id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_index(
        "roles_open",
        "roles",
        ["person_id", "account_id", "part"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_table(
        "occasion_greetings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("occasion_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_occasion_greetings_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interactions.id"],
            name=op.f("fk_occasion_greetings_interaction_id"),
        ),
        sa.ForeignKeyConstraint(
            ["occasion_id"], ["occasions.id"], name=op.f("fk_occasion_greetings_occasion_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occasion_greetings")),
    )
    op.create_index(
        op.f("ix_occasion_greetings_author_id"), "occasion_greetings", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_occasion_greetings_interaction_id"),
        "occasion_greetings",
        ["interaction_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_occasion_greetings_occasion_id"),
        "occasion_greetings",
        ["occasion_id"],
        unique=False,
    )
    op.create_index(
        "occasion_greetings_once",
        "occasion_greetings",
        ["occasion_id", "year"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "role_evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("role_id", sa.Uuid(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_role_evidence_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_role_evidence_interaction_id")
        ),
        sa.ForeignKeyConstraint(["role_id"], ["roles.id"], name=op.f("fk_role_evidence_role_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_evidence")),
    )
    op.create_index(
        op.f("ix_role_evidence_author_id"), "role_evidence", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_role_evidence_interaction_id"), "role_evidence", ["interaction_id"], unique=False
    )
    op.create_index(op.f("ix_role_evidence_role_id"), "role_evidence", ["role_id"], unique=False)
    op.create_index(
        "role_evidence_once",
        "role_evidence",
        ["role_id", "interaction_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("people", sa.Column("channel", sa.Text(), nullable=True))
