"""Roles: keeping them, changing them, ending them, and reading all that people had."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from salesbook.domain.accounts.role import Role
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import role as ask
from salesbook.store.compiled.tables import ROLES
from salesbook.store.statement import Answer

_KEPT = ("id", "person_id", "account_id", "part", "from_on", "stance", "influence", "until_on")


def keep_role(book: WritableBook, role: Role) -> None:
    """Keep a new role."""
    book.add(ROLES, **{name: getattr(role, name) for name in _KEPT})


def change_role(book: WritableBook, role: Role) -> bool:
    """Keep a role as it now is; tell whether anything was different."""
    return book.change(ROLES, role.id, stance=role.stance, influence=role.influence)


def end_roles(book: WritableBook, roles: Iterable[Role], on: date) -> None:
    """End roles on a day, or on their first where that is later."""
    book.change_all(ROLES, {role.id: {"until_on": max(role.from_on, on)} for role in roles})


def roles_of(book: Book, people: Sequence[UUID]) -> dict[UUID, tuple[Role, ...]]:
    """Read every role that people have or had, the earliest first, without its evidence."""
    found: dict[UUID, list[Role]] = defaultdict(list)
    for row in in_chunks(book, ask.OF_PEOPLE, "ids", people):
        found[row.person_id].append(role_from(row))
    return {person: tuple(roles) for person, roles in found.items()}


def open_roles_of(book: Book, person: UUID) -> tuple[Role, ...]:
    """Read the roles of a person that have no end."""
    roles = roles_of(book, [person]).get(person, ())
    return tuple(role for role in roles if role.until_on is None)


def role_from(row: Answer) -> Role:
    """Make a role of a row that holds its columns."""
    return Role(**{name: getattr(row, name) for name in _KEPT})
