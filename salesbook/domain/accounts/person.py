"""The person: a human behind an account, or a business contact without one."""

from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind


class Relation(StrEnum):
    """What a person is to us."""

    CUSTOMER = "customer"
    BUSINESS = "business"
    POTENTIAL = "potential"


class Person(Struct, frozen=True):
    """Somebody we talk with, by the `channel` they prefer; may stand without an account."""

    id: UUID
    handle: str
    name: str
    relation: Relation = Relation.CUSTOMER
    given: str | None = None
    family: str | None = None
    language: str | None = None
    zone: str | None = None
    channel: InteractionKind | None = None
