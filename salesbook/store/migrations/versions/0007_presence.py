"""Make the tables of presence."""

import sqlalchemy as sa
from alembic import op

revision = "0007_presence"
down_revision = "0006_pipeline"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("size_bytes", sa.BigInteger(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.Column("valid_until_on", sa.Date(), nullable=True),
        sa.CheckConstraint("(path IS NULL) <> (url IS NULL)", name=op.f("ck_documents_one_place")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_documents_author_id")),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name=op.f("fk_documents_product_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
    )
    op.create_index(
        "documents_sha256",
        "documents",
        ["sha256"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_documents_author_id"), "documents", ["author_id"], unique=False)
    op.create_index(op.f("ix_documents_handle"), "documents", ["handle"], unique=False)
    op.create_index(op.f("ix_documents_product_id"), "documents", ["product_id"], unique=False)
    op.create_table(
        "posts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.Column("posted_at", UTC, nullable=True),
        sa.Column("posted_zone", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_posts_author_id")),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name=op.f("fk_posts_product_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_posts_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posts")),
    )
    op.create_index(op.f("ix_posts_author_id"), "posts", ["author_id"], unique=False)
    op.create_index(op.f("ix_posts_handle"), "posts", ["handle"], unique=False)
    op.create_index(op.f("ix_posts_product_id"), "posts", ["product_id"], unique=False)
    op.create_index(op.f("ix_posts_rep_id"), "posts", ["rep_id"], unique=False)
    op.create_table(
        "document_shares",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.Column("shared_at", UTC, nullable=False),
        sa.Column("shared_zone", sa.Text(), nullable=False),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("opened_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_document_shares_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_document_shares_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_document_shares_interaction_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_document_shares_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_shares")),
    )
    op.create_index(
        op.f("ix_document_shares_author_id"), "document_shares", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_document_shares_document_id"), "document_shares", ["document_id"], unique=False
    )
    op.create_index(
        op.f("ix_document_shares_interaction_id"),
        "document_shares",
        ["interaction_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_document_shares_person_id"), "document_shares", ["person_id"], unique=False
    )
    op.create_table(
        "document_topics",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_document_topics_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_document_topics_document_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_topics")),
    )
    op.create_index(
        "document_topics_once",
        "document_topics",
        ["document_id", "topic"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_document_topics_author_id"), "document_topics", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_document_topics_document_id"), "document_topics", ["document_id"], unique=False
    )
    op.create_table(
        "reactions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("rep_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("post_id", sa.Uuid(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("reacted_at", UTC, nullable=False),
        sa.Column("reacted_zone", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(direction = 'out') = (status = 'sent')", name=op.f("ck_reactions_ours_are_sent")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_reactions_author_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reactions_person_id")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_reactions_post_id")),
        sa.ForeignKeyConstraint(["rep_id"], ["reps.id"], name=op.f("fk_reactions_rep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reactions")),
    )
    op.create_index(op.f("ix_reactions_author_id"), "reactions", ["author_id"], unique=False)
    op.create_index(op.f("ix_reactions_handle"), "reactions", ["handle"], unique=False)
    op.create_index(op.f("ix_reactions_person_id"), "reactions", ["person_id"], unique=False)
    op.create_index(op.f("ix_reactions_post_id"), "reactions", ["post_id"], unique=False)
    op.create_index(op.f("ix_reactions_rep_id"), "reactions", ["rep_id"], unique=False)
    op.create_index(
        "reactions_open",
        "reactions",
        ["rep_id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'open'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'open'"),
    )
    op.create_table(
        "reaction_answers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("reaction_id", sa.Uuid(), nullable=False),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.Column("answer_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(interaction_id IS NULL) <> (answer_id IS NULL)",
            name=op.f("ck_reaction_answers_one_answer"),
        ),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["reactions.id"], name=op.f("fk_reaction_answers_answer_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_reaction_answers_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_reaction_answers_interaction_id")
        ),
        sa.ForeignKeyConstraint(
            ["reaction_id"], ["reactions.id"], name=op.f("fk_reaction_answers_reaction_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reaction_answers")),
    )
    op.create_index(
        op.f("ix_reaction_answers_answer_id"), "reaction_answers", ["answer_id"], unique=False
    )
    op.create_index(
        op.f("ix_reaction_answers_author_id"), "reaction_answers", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_reaction_answers_interaction_id"),
        "reaction_answers",
        ["interaction_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_reaction_answers_reaction_id"), "reaction_answers", ["reaction_id"], unique=False
    )
    op.create_index(
        "reaction_answers_one",
        "reaction_answers",
        ["reaction_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
