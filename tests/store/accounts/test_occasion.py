"""Occasions in the book, on both engines."""

from typing import Any
from uuid import UUID

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.occasion import LeapDay, Occasion, OccasionKind
from salesbook.store.accounts.occasion import (
    all_occasions,
    change_occasion,
    count_occasions,
    keep_occasion,
    occasion_sheets,
    occasion_with,
    occasions_of,
    occasions_on,
    remove_occasion,
)
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import PEOPLE
from tests.desk import Desk


def noted(book: WritableBook, month: int, day: int, **values: Any) -> Occasion:
    said = {"kind": OccasionKind.BIRTHDAY, **values}
    occasion = Occasion(id=book.new_id(), handle="", month=month, day=day, **said)
    keep_occasion(book, occasion)
    return occasion


def kept(book: WritableBook, identity: UUID) -> Occasion:
    return replace(occasion_with(book, identity).occasion, handle="")


def test_an_occasion_is_read_as_it_was_kept(any_book: Environment) -> None:
    with any_book.writing("occasion add") as book:
        anna = Desk(book).person("Anna Vermeer")
        occasion = noted(
            book, 2, 29, year=1980, person_id=anna, feb29=LeapDay.MAR1, lead_days=14, note="Cake"
        )

        assert kept(book, occasion.id) == occasion
        assert occasion_with(book, occasion.id).person == "Anna Vermeer"


def test_a_change_tells_whether_there_was_any(any_book: Environment) -> None:
    with any_book.writing("occasion edit") as book:
        occasion = noted(book, 4, 12, person_id=Desk(book).person("Anna Vermeer"))
        moved = replace(occasion, day=13)

        assert [change_occasion(book, moved), change_occasion(book, moved)] == [True, False]
        assert kept(book, occasion.id) == moved


def test_occasions_come_in_the_order_of_the_calendar(any_book: Environment) -> None:
    with any_book.writing("occasion add") as book:
        acme = Desk(book).account("Acme")
        anna = Desk(book).person("Anna Vermeer", acme)
        birthday = noted(book, 4, 12, person_id=anna)
        fair = noted(book, 4, 3, account_id=acme, kind=OccasionKind.FAIR)
        renewal = noted(book, 3, 1, account_id=acme, kind=OccasionKind.CONTRACT_RENEWAL)
        gone = noted(book, 4, 1, account_id=acme, kind=OccasionKind.FAIR)
        remove_occasion(book, gone.id)
        left = Desk(book).person("Left")
        noted(book, 4, 4, person_id=left)
        book.remove(PEOPLE, left)

        def ids(found: list[Any]) -> list[UUID]:
            return [known.occasion.id for known in found]

        assert ids(occasions_of(book, accounts=[acme])) == [renewal.id, fair.id]
        assert ids(occasions_of(book, accounts=[acme], people=[anna])) == [
            *(renewal.id, fair.id, birthday.id)
        ]
        assert ids(occasions_on(book, {(4, 12), (4, 3), (3, 2)})) == [fair.id, birthday.id]
        assert ids(all_occasions(book)) == [renewal.id, fair.id, birthday.id]
        assert count_occasions(book) == 3
        assert sum(len(sheet["id"]) for sheet in occasion_sheets(book)) == 4
