"""The tables that tie what is remembered to the contact it came from."""

from uuid import UUID

from sqlalchemy import BigInteger
from sqlmodel import Field

from salesbook.store.row import Row, live_key, reference


class RoleEvidenceRow(Row, table=True):
    """An interaction that shows what part somebody plays."""

    __tablename__ = "role_evidence"
    __table_args__ = (live_key("role_evidence_once", "role_id", "interaction_id"),)

    role_id: UUID = reference("roles")
    interaction_id: UUID = reference("interactions")


class OccasionGreetingRow(Row, table=True):
    """The contact by which an occasion was remembered in one of its years."""

    __tablename__ = "occasion_greetings"
    __table_args__ = (live_key("occasion_greetings_once", "occasion_id", "year"),)

    occasion_id: UUID = reference("occasions")
    year: int = Field(sa_type=BigInteger)
    interaction_id: UUID = reference("interactions")
