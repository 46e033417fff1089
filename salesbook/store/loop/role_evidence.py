"""Evidence of roles: the contacts that showed them, and the sales they are for."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.power import Part
from salesbook.domain.accounts.role import Role
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import role_evidence as ask
from salesbook.store.compiled.tables import OPPORTUNITY_ROLES, ROLE_EVIDENCE


def add_evidence(book: WritableBook, role_id: UUID, interaction_id: UUID) -> UUID:
    """Keep that a contact showed a role."""
    return book.add(ROLE_EVIDENCE, role_id=role_id, interaction_id=interaction_id)


def limit_role(book: WritableBook, role_id: UUID, opportunity_id: UUID) -> UUID:
    """Keep that a role is for a sale, and so not for the whole account."""
    return book.add(OPPORTUNITY_ROLES, role_id=role_id, opportunity_id=opportunity_id)


def parts_of(book: Book, roles: Sequence[Role]) -> tuple[Part, ...]:
    """Read what shows each role, the latest contact first, and for which sales it is."""
    ids = [role.id for role in roles]
    shown, sales = defaultdict(list), defaultdict(list)
    for row in in_chunks(book, ask.SHOWN, "ids", ids):
        shown[row.role_id].append(row)
    for row in in_chunks(book, ask.SALES, "ids", ids):
        sales[row.role_id].append(row)
    return tuple(
        Part(
            role=replace(
                role,
                evidence=tuple(row.interaction_id for row in shown[role.id]),
                opportunities=tuple(row.opportunity_id for row in sales[role.id]),
            ),
            shown_at=shown[role.id][0].occurred_at if shown[role.id] else None,
            sales=tuple(row.name for row in sales[role.id]),
        )
        for role in roles
    )
