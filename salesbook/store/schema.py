"""The versions of the schema."""

VERSIONS = (
    "0001_book",
    "0002_accounts",
    "0003_loop",
    "0004_standings",
    "0005_memory",
    "0006_pipeline",
    "0007_presence",
    "0008_purpose",
    "0009_day",
)
"""Alembic's revisions in order; the last is what this program writes."""

HEAD = VERSIONS[-1]

VERSION_TABLE = "alembic_version"
