"""Make the tables of accounts."""

import sqlalchemy as sa
from alembic import op

revision = "0002_accounts"
down_revision = "0001_book"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("legal_name", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("industry", sa.Text(), nullable=True),
        sa.Column("headcount", sa.BigInteger(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("domain", sa.Text(), nullable=True),
        sa.Column("street", sa.Text(), nullable=True),
        sa.Column("postal_code", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_accounts_author_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["accounts.id"], name=op.f("fk_accounts_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
    )
    op.create_index(
        "accounts_name_key",
        "accounts",
        ["name_key"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_accounts_author_id"), "accounts", ["author_id"], unique=False)
    op.create_index(op.f("ix_accounts_domain"), "accounts", ["domain"], unique=False)
    op.create_index(op.f("ix_accounts_handle"), "accounts", ["handle"], unique=False)
    op.create_index(op.f("ix_accounts_parent_id"), "accounts", ["parent_id"], unique=False)
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=True),
        sa.Column("family", sa.Text(), nullable=True),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_people_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_author_id"), "people", ["author_id"], unique=False)
    op.create_index(op.f("ix_people_handle"), "people", ["handle"], unique=False)
    op.create_index(
        "people_name_key",
        "people",
        ["name_key"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "aliases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(account_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_aliases_one_subject")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_aliases_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_aliases_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_aliases_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aliases")),
    )
    op.create_index(
        "aliases_account_key",
        "aliases",
        ["account_id", "name_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "aliases_name_key",
        "aliases",
        ["name_key"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "aliases_person_key",
        "aliases",
        ["person_id", "name_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_aliases_account_id"), "aliases", ["account_id"], unique=False)
    op.create_index(op.f("ix_aliases_author_id"), "aliases", ["author_id"], unique=False)
    op.create_index(op.f("ix_aliases_person_id"), "aliases", ["person_id"], unique=False)
    op.create_table(
        "do_not_contacts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(account_id IS NULL) <> (person_id IS NULL)",
            name=op.f("ck_do_not_contacts_one_subject"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_do_not_contacts_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_do_not_contacts_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_do_not_contacts_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_do_not_contacts")),
    )
    op.create_index(
        "do_not_contacts_account",
        "do_not_contacts",
        ["account_id", "channel"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_index(
        "do_not_contacts_person",
        "do_not_contacts",
        ["person_id", "channel"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_index(
        op.f("ix_do_not_contacts_account_id"), "do_not_contacts", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_do_not_contacts_author_id"), "do_not_contacts", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_do_not_contacts_person_id"), "do_not_contacts", ["person_id"], unique=False
    )
    op.create_table(
        "emails",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(account_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_emails_one_subject")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_emails_account_id")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_emails_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_emails_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_emails")),
    )
    op.create_index(
        "emails_account_key",
        "emails",
        ["account_id", "address_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "emails_address_key",
        "emails",
        ["address_key"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "emails_person_key",
        "emails",
        ["person_id", "address_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_emails_account_id"), "emails", ["account_id"], unique=False)
    op.create_index(op.f("ix_emails_author_id"), "emails", ["author_id"], unique=False)
    op.create_index(op.f("ix_emails_person_id"), "emails", ["person_id"], unique=False)
    op.create_table(
        "employments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("job_title", sa.Text(), nullable=True),
        sa.Column("department", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("main", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_employments_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_employments_author_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_employments_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employments")),
    )
    op.create_index(
        "employments_main",
        "employments",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL AND main"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL AND main"),
    )
    op.create_index(
        "employments_open",
        "employments",
        ["person_id", "account_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_index(op.f("ix_employments_account_id"), "employments", ["account_id"], unique=False)
    op.create_index(op.f("ix_employments_author_id"), "employments", ["author_id"], unique=False)
    op.create_index(op.f("ix_employments_person_id"), "employments", ["person_id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(account_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_notes_one_subject")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_notes_account_id")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_notes_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_notes_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_account_id"), "notes", ["account_id"], unique=False)
    op.create_index(op.f("ix_notes_author_id"), "notes", ["author_id"], unique=False)
    op.create_index(op.f("ix_notes_handle"), "notes", ["handle"], unique=False)
    op.create_index(op.f("ix_notes_person_id"), "notes", ["person_id"], unique=False)
    op.create_table(
        "ownerships",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "until_on IS NULL OR from_on <= until_on", name=op.f("ck_ownerships_interval")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_ownerships_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_ownerships_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_ownerships_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ownerships")),
    )
    op.create_index(op.f("ix_ownerships_account_id"), "ownerships", ["account_id"], unique=False)
    op.create_index(op.f("ix_ownerships_author_id"), "ownerships", ["author_id"], unique=False)
    op.create_index(op.f("ix_ownerships_rep_id"), "ownerships", ["rep_id"], unique=False)
    op.create_index(
        "ownerships_of_rep",
        "ownerships",
        ["rep_id", "account_id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_index(
        "ownerships_open",
        "ownerships",
        ["account_id", "part"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND until_on IS NULL"),
    )
    op.create_table(
        "pauses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "until_on IS NULL OR from_on <= until_on", name=op.f("ck_pauses_interval")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_pauses_account_id")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_pauses_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_pauses_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pauses")),
    )
    op.create_index(op.f("ix_pauses_account_id"), "pauses", ["account_id"], unique=False)
    op.create_index(op.f("ix_pauses_author_id"), "pauses", ["author_id"], unique=False)
    op.create_index(op.f("ix_pauses_rep_id"), "pauses", ["rep_id"], unique=False)
    op.create_table(
        "phones",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("e164", sa.Text(), nullable=True),
        sa.Column("digits", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(account_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_phones_one_subject")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_phones_account_id")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_phones_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_phones_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phones")),
    )
    op.create_index(op.f("ix_phones_account_id"), "phones", ["account_id"], unique=False)
    op.create_index(op.f("ix_phones_author_id"), "phones", ["author_id"], unique=False)
    op.create_index(op.f("ix_phones_person_id"), "phones", ["person_id"], unique=False)
    op.create_index(
        "phones_account_raw",
        "phones",
        ["account_id", "raw"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "phones_digits",
        "phones",
        ["digits"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "phones_person_raw",
        "phones",
        ["person_id", "raw"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
