"""Roles in the book, on both engines."""

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.role import Role, RolePart, Stance
from salesbook.store.accounts.role import (
    change_role,
    end_roles,
    keep_role,
    open_roles_of,
    roles_of,
)
from salesbook.store.book.book import WritableBook
from tests.desk import MONDAY, Desk


def kept(book: WritableBook, person: UUID, account: UUID, from_on: date = MONDAY) -> Role:
    role = Role(book.new_id(), person, account, RolePart.CHAMPION, from_on, Stance.FOR, 2)
    keep_role(book, role)
    return role


def test_a_role_is_read_as_it_was_kept_and_changed(any_book: Environment) -> None:
    with any_book.writing("person role") as book:
        acme = Desk(book).account("Acme")
        jan = Desk(book).person("Jan Smit", acme)
        role = kept(book, jan, acme)
        weaker = replace(role, stance=Stance.NEUTRAL, influence=1)

        assert roles_of(book, [jan]) == {jan: (role,)}
        assert [change_role(book, weaker), change_role(book, weaker)] == [True, False]
        assert open_roles_of(book, jan) == (weaker,)


def test_a_role_that_ended_is_history(any_book: Environment) -> None:
    with any_book.writing("person role") as book:
        acme = Desk(book).account("Acme")
        jan = Desk(book).person("Jan Smit", acme)
        role = kept(book, jan, acme)
        end_roles(book, [role], date(2026, 12, 1))
        again = kept(book, jan, acme, date(2026, 12, 1))

        assert roles_of(book, [jan])[jan] == (replace(role, until_on=date(2026, 12, 1)), again)
        assert open_roles_of(book, jan) == (again,)


def test_no_role_ends_before_it_began(any_book: Environment) -> None:
    with any_book.writing("person role") as book:
        acme = Desk(book).account("Acme")
        jan = Desk(book).person("Jan Smit", acme)
        end_roles(book, [kept(book, jan, acme)], date(2026, 1, 1))

        assert roles_of(book, [jan])[jan][0].until_on == MONDAY
        assert open_roles_of(book, jan) == ()
