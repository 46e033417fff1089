"""Make the tables of the book."""

import sqlalchemy as sa
from alembic import op

revision = "0001_book"
down_revision = None
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "books",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("replica_id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_books")),
    )
    op.create_table(
        "import_mappings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("header_sha256", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mappings")),
        sa.UniqueConstraint("header_sha256", name=op.f("uq_import_mappings_header_sha256")),
    )
    op.create_table(
        "reps",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("email_key", sa.Text(), nullable=True),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("leader_id", sa.Uuid(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_reps_author_id")),
        sa.ForeignKeyConstraint(["leader_id"], ["reps.id"], name=op.f("fk_reps_leader_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reps")),
    )
    op.create_index(op.f("ix_reps_author_id"), "reps", ["author_id"], unique=False)
    op.create_index(op.f("ix_reps_handle"), "reps", ["handle"], unique=False)
    op.create_index(op.f("ix_reps_leader_id"), "reps", ["leader_id"], unique=False)
    op.create_index(
        "reps_email_key",
        "reps",
        ["email_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND email_key IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND email_key IS NOT NULL"),
    )
    op.create_table(
        "operations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("replica_id", sa.Uuid(), nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("door", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("kept_at", UTC, nullable=False),
        sa.Column("saw", sa.Text(), nullable=False),
        sa.Column("program_version", sa.Text(), nullable=False),
        sa.Column("schema_version", sa.Text(), nullable=False),
        sa.Column("prev_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_operations_rep_id")),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["operations.id"], name=op.f("fk_operations_reverses_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operations")),
        sa.UniqueConstraint("position", name=op.f("uq_operations_position")),
        sa.UniqueConstraint("replica_id", "stamp", name=op.f("uq_operations_replica_id_stamp")),
    )
    op.create_index(op.f("ix_operations_handle"), "operations", ["handle"], unique=False)
    op.create_index(op.f("ix_operations_rep_id"), "operations", ["rep_id"], unique=False)
    op.create_index(op.f("ix_operations_reverses_id"), "operations", ["reverses_id"], unique=False)
    op.create_table(
        "settings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("rep_id", sa.Uuid(), nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_settings_author_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_settings_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
    )
    op.create_index(op.f("ix_settings_author_id"), "settings", ["author_id"], unique=False)
    op.create_index(op.f("ix_settings_rep_id"), "settings", ["rep_id"], unique=False)
    op.create_index(
        "settings_book_key",
        "settings",
        ["key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND rep_id IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND rep_id IS NULL"),
    )
    op.create_index(
        "settings_rep_key",
        "settings",
        ["rep_id", "key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "source_ids",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("system", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_source_ids_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_ids")),
    )
    op.create_index(op.f("ix_source_ids_author_id"), "source_ids", ["author_id"], unique=False)
    op.create_index(op.f("ix_source_ids_row_id"), "source_ids", ["row_id"], unique=False)
    op.create_index(
        "source_ids_external",
        "source_ids",
        ["system", "origin", "table_name", "external_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "changes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("operation_id", sa.Uuid(), nullable=False),
        sa.Column("table_name", BYTES, nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("salt", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("scrubbed_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operations.id"],
            name=op.f("fk_changes_operation_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sa.UniqueConstraint(
            "operation_id",
            "table_name",
            "row_id",
            name=op.f("uq_changes_operation_id_table_name_row_id"),
        ),
    )
    op.create_index(op.f("ix_changes_row_id"), "changes", ["row_id"], unique=False)
    op.create_table(
        "import_batches",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("operation_id", sa.Uuid(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("header_sha256", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("row_count", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operations.id"],
            name=op.f("fk_import_batches_operation_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batches")),
        sa.UniqueConstraint(
            "operation_id", "position", name=op.f("uq_import_batches_operation_id_position")
        ),
    )
    op.create_index(op.f("ix_import_batches_handle"), "import_batches", ["handle"], unique=False)
    op.create_index(op.f("ix_import_batches_sha256"), "import_batches", ["sha256"], unique=False)
    op.create_table(
        "open_operations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("only_one", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("only_one = 1", name=op.f("ck_open_operations_one_at_most")),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operations.id"],
            name=op.f("fk_open_operations_operation_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_operations")),
        sa.UniqueConstraint("only_one", name=op.f("uq_open_operations_only_one")),
    )
    op.create_table(
        "import_rows",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["import_batches.id"], name=op.f("fk_import_rows_batch_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_rows")),
        sa.UniqueConstraint("batch_id", "line", name=op.f("uq_import_rows_batch_id_line")),
    )
    op.create_index(op.f("ix_import_rows_batch_id"), "import_rows", ["batch_id"], unique=False)
    op.create_table(
        "import_targets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("import_row_id", sa.Uuid(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_row_id"], ["import_rows.id"], name=op.f("fk_import_targets_import_row_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_targets")),
        sa.UniqueConstraint(
            "import_row_id",
            "table_name",
            "row_id",
            name=op.f("uq_import_targets_import_row_id_table_name_row_id"),
        ),
    )
    op.create_index(
        op.f("ix_import_targets_import_row_id"), "import_targets", ["import_row_id"], unique=False
    )
    op.create_index(op.f("ix_import_targets_row_id"), "import_targets", ["row_id"], unique=False)
