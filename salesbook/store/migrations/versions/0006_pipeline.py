"""Make the tables of the pipeline."""

import sqlalchemy as sa
from alembic import op

revision = "0006_pipeline"
down_revision = "0005_memory"
branch_labels = None
depends_on = None

UTC = sa.DateTime(timezone=True)
BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("cost_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("aim", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_campaigns_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
    )
    op.create_index(
        "campaigns_name_key",
        "campaigns",
        ["name_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_campaigns_author_id"), "campaigns", ["author_id"], unique=False)
    op.create_index(op.f("ix_campaigns_handle"), "campaigns", ["handle"], unique=False)
    op.create_table(
        "products",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("sku", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("successor_id", sa.Uuid(), nullable=True),
        sa.Column("retired_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_products_author_id")),
        sa.ForeignKeyConstraint(
            ["successor_id"], ["products.id"], name=op.f("fk_products_successor_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_products")),
    )
    op.create_index(op.f("ix_products_author_id"), "products", ["author_id"], unique=False)
    op.create_index(op.f("ix_products_successor_id"), "products", ["successor_id"], unique=False)
    op.create_index(
        "products_name_key",
        "products",
        ["name_key"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND sku IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND sku IS NULL"),
    )
    op.create_index(
        "products_sku",
        "products",
        ["sku"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "campaign_members",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("brought", sa.Boolean(), nullable=False),
        sa.Column("dropped_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_campaign_members_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_campaign_members_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_campaign_members_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_campaign_members_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_members")),
    )
    op.create_index(
        "campaign_members_account",
        "campaign_members",
        ["campaign_id", "account_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND person_id IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND person_id IS NULL"),
    )
    op.create_index(
        "campaign_members_brought",
        "campaign_members",
        ["account_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL AND brought"),
        postgresql_where=sa.text("deleted_at IS NULL AND brought"),
    )
    op.create_index(
        "campaign_members_person",
        "campaign_members",
        ["campaign_id", "account_id", "person_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_campaign_members_account_id"), "campaign_members", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_members_author_id"), "campaign_members", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_members_campaign_id"), "campaign_members", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_campaign_members_person_id"), "campaign_members", ["person_id"], unique=False
    )
    op.create_table(
        "opportunities",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("close_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_opportunities_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_opportunities_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_opportunities_campaign_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["reps.id"], name=op.f("fk_opportunities_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opportunities")),
    )
    op.create_index(
        op.f("ix_opportunities_account_id"), "opportunities", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_opportunities_author_id"), "opportunities", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_opportunities_campaign_id"), "opportunities", ["campaign_id"], unique=False
    )
    op.create_index(op.f("ix_opportunities_handle"), "opportunities", ["handle"], unique=False)
    op.create_index(op.f("ix_opportunities_owner_id"), "opportunities", ["owner_id"], unique=False)
    op.create_index(
        "opportunities_of_account",
        "opportunities",
        ["account_id", "stage", "currency", "amount_minor", "close_on", "deleted_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "opportunities_of_owner",
        "opportunities",
        ["owner_id", "stage"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "opportunity_roles",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("role_id", sa.Uuid(), nullable=False),
        sa.Column("opportunity_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_opportunity_roles_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["opportunity_id"],
            ["opportunities.id"],
            name=op.f("fk_opportunity_roles_opportunity_id"),
        ),
        sa.ForeignKeyConstraint(
            ["role_id"], ["roles.id"], name=op.f("fk_opportunity_roles_role_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opportunity_roles")),
    )
    op.create_index(
        op.f("ix_opportunity_roles_author_id"), "opportunity_roles", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_opportunity_roles_opportunity_id"),
        "opportunity_roles",
        ["opportunity_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_opportunity_roles_role_id"), "opportunity_roles", ["role_id"], unique=False
    )
    op.create_index(
        "opportunity_roles_once",
        "opportunity_roles",
        ["role_id", "opportunity_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "orders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("ordered_on", sa.Date(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("total_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("is_return", sa.Boolean(), nullable=False),
        sa.Column("opportunity_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_orders_account_id")),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_orders_author_id")),
        sa.ForeignKeyConstraint(
            ["opportunity_id"], ["opportunities.id"], name=op.f("fk_orders_opportunity_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
    )
    op.create_index(op.f("ix_orders_account_id"), "orders", ["account_id"], unique=False)
    op.create_index(op.f("ix_orders_author_id"), "orders", ["author_id"], unique=False)
    op.create_index(op.f("ix_orders_handle"), "orders", ["handle"], unique=False)
    op.create_index(op.f("ix_orders_opportunity_id"), "orders", ["opportunity_id"], unique=False)
    op.create_index(
        "orders_number",
        "orders",
        ["account_id", "number"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "orders_of_account",
        "orders",
        ["account_id", "ordered_on", "is_return", "currency", "total_minor", "deleted_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "stage_changes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("opportunity_id", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("changed_at", UTC, nullable=False),
        sa.Column("changed_zone", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_stage_changes_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["opportunity_id"], ["opportunities.id"], name=op.f("fk_stage_changes_opportunity_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_changes")),
    )
    op.create_index(
        op.f("ix_stage_changes_author_id"), "stage_changes", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_stage_changes_opportunity_id"), "stage_changes", ["opportunity_id"], unique=False
    )
    op.create_table(
        "complaints",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("handle", BYTES, nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("opened_at", UTC, nullable=False),
        sa.Column("opened_zone", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_complaints_account_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_complaints_author_id")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_complaints_order_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["reps.id"], name=op.f("fk_complaints_owner_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_complaints_person_id")),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name=op.f("fk_complaints_product_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaints")),
    )
    op.create_index(
        "complaints_open",
        "complaints",
        ["account_id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status IN ('assigned', 'new', 'pending')"),
        postgresql_where=sa.text("deleted_at IS NULL AND status IN ('assigned', 'new', 'pending')"),
    )
    op.create_index(op.f("ix_complaints_account_id"), "complaints", ["account_id"], unique=False)
    op.create_index(op.f("ix_complaints_author_id"), "complaints", ["author_id"], unique=False)
    op.create_index(op.f("ix_complaints_handle"), "complaints", ["handle"], unique=False)
    op.create_index(op.f("ix_complaints_order_id"), "complaints", ["order_id"], unique=False)
    op.create_index(op.f("ix_complaints_owner_id"), "complaints", ["owner_id"], unique=False)
    op.create_index(op.f("ix_complaints_person_id"), "complaints", ["person_id"], unique=False)
    op.create_index(op.f("ix_complaints_product_id"), "complaints", ["product_id"], unique=False)
    op.create_table(
        "order_lines",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("quantity_milli", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("price_minor", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_order_lines_author_id")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_order_lines_order_id")),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name=op.f("fk_order_lines_product_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_lines")),
    )
    op.create_index(op.f("ix_order_lines_author_id"), "order_lines", ["author_id"], unique=False)
    op.create_index(op.f("ix_order_lines_order_id"), "order_lines", ["order_id"], unique=False)
    op.create_index(op.f("ix_order_lines_product_id"), "order_lines", ["product_id"], unique=False)
    op.create_index(
        "order_lines_position",
        "order_lines",
        ["order_id", "position"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "complaint_closures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("closed_at", UTC, nullable=False),
        sa.Column("resolution", sa.Text(), nullable=False),
        sa.Column("duplicate_of_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["reps.id"], name=op.f("fk_complaint_closures_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["complaint_id"], ["complaints.id"], name=op.f("fk_complaint_closures_complaint_id")
        ),
        sa.ForeignKeyConstraint(
            ["duplicate_of_id"],
            ["complaints.id"],
            name=op.f("fk_complaint_closures_duplicate_of_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_closures")),
    )
    op.create_index(
        "complaint_closures_one",
        "complaint_closures",
        ["complaint_id"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_complaint_closures_author_id"), "complaint_closures", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_complaint_closures_complaint_id"),
        "complaint_closures",
        ["complaint_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_complaint_closures_duplicate_of_id"),
        "complaint_closures",
        ["duplicate_of_id"],
        unique=False,
    )
    op.create_table(
        "topics",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", UTC, nullable=True),
        sa.Column("interaction_id", sa.Uuid(), nullable=True),
        sa.Column("follow_up_id", sa.Uuid(), nullable=True),
        sa.Column("commitment_id", sa.Uuid(), nullable=True),
        sa.Column("note_id", sa.Uuid(), nullable=True),
        sa.Column("opportunity_id", sa.Uuid(), nullable=True),
        sa.Column("complaint_id", sa.Uuid(), nullable=True),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "CASE WHEN interaction_id IS NULL THEN 0 ELSE 1 END + CASE WHEN follow_up_id IS NULL THEN 0 ELSE 1 END + CASE WHEN commitment_id IS NULL THEN 0 ELSE 1 END + CASE WHEN note_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_topics_one_subject"),
        ),
        sa.CheckConstraint(
            "CASE WHEN opportunity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN complaint_id IS NULL THEN 0 ELSE 1 END + CASE WHEN campaign_id IS NULL THEN 0 ELSE 1 END + CASE WHEN product_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_topics_one_object"),
        ),
        sa.ForeignKeyConstraint(["author_id"], ["reps.id"], name=op.f("fk_topics_author_id")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_topics_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["commitment_id"], ["commitments.id"], name=op.f("fk_topics_commitment_id")
        ),
        sa.ForeignKeyConstraint(
            ["complaint_id"], ["complaints.id"], name=op.f("fk_topics_complaint_id")
        ),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_topics_follow_up_id")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name=op.f("fk_topics_interaction_id")
        ),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name=op.f("fk_topics_note_id")),
        sa.ForeignKeyConstraint(
            ["opportunity_id"], ["opportunities.id"], name=op.f("fk_topics_opportunity_id")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name=op.f("fk_topics_product_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
    )
    op.create_index(op.f("ix_topics_author_id"), "topics", ["author_id"], unique=False)
    op.create_index(op.f("ix_topics_campaign_id"), "topics", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_topics_commitment_id"), "topics", ["commitment_id"], unique=False)
    op.create_index(op.f("ix_topics_complaint_id"), "topics", ["complaint_id"], unique=False)
    op.create_index(op.f("ix_topics_follow_up_id"), "topics", ["follow_up_id"], unique=False)
    op.create_index(op.f("ix_topics_interaction_id"), "topics", ["interaction_id"], unique=False)
    op.create_index(op.f("ix_topics_note_id"), "topics", ["note_id"], unique=False)
    op.create_index(op.f("ix_topics_opportunity_id"), "topics", ["opportunity_id"], unique=False)
    op.create_index(op.f("ix_topics_product_id"), "topics", ["product_id"], unique=False)
    op.create_index(
        "stage_changes_latest",
        "stage_changes",
        ["opportunity_id", "changed_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
