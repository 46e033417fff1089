"""Duplicates: accounts that may be one firm."""

from typing import Any
from uuid import UUID

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.likeness import Traits
from salesbook.domain.accounts.subject import Subject
from salesbook.store.book.book import WritableBook
from salesbook.work.accounts.account import add_account, archive_account
from salesbook.work.accounts.duplicates import (
    NEAREST,
    find_pairs,
    list_duplicates,
    twins_of,
)
from salesbook.work.accounts.reach import Reach, keep_reach


def firm(number: int, name: str, street: str = "", code: str = "", city: str = "") -> Traits:
    return Traits(UUID(int=number), name, street, code, city)


def enter(book: WritableBook, name: str, reach: Reach | None = None, **fields: Any) -> UUID:
    account = add_account(book, name, **fields)
    if reach:
        keep_reach(book, Subject(account), reach)
    return account.id


def test_the_likeliest_pairs_come_first() -> None:
    firms = [
        firm(1, "harbour bakery", "quay 12", "3011", "rotterdam"),
        firm(2, "harbor bakery", "quay 12", "3011", "rotterdam"),
        firm(3, "harbour bakery", "quay 12", "3011", "rotterdam"),
        firm(4, "lumen clinics"),
    ]

    pairs = find_pairs(firms)

    assert [(pair.one.int, pair.other.int) for pair in pairs] == [(1, 3), (1, 2), (2, 3)]
    assert pairs[0].why == "the same name"


def test_firms_that_share_nothing_are_never_compared() -> None:
    assert find_pairs([firm(1, "acme"), firm(2, "lumen")]) == []


def test_in_a_large_group_a_firm_is_compared_with_its_nearest() -> None:
    many = [firm(number, f"bakery {chr(97 + number)}") for number in range(2 * NEAREST)]
    twin = firm(99, "bakery c")

    pairs = find_pairs([*many, twin])

    assert {(pair.one.int, pair.other.int) for pair in pairs if pair.likeness == 100} == {(2, 99)}


def test_pairs_are_listed_with_what_tells_them_apart(any_book: Environment) -> None:
    with any_book.writing("enter") as book:
        enter(book, "Acme BV", city="Utrecht")
        enter(book, "ACME", city="Utrecht")
        enter(book, "Acme Parts", city="Breda")
        archive_account(book, add_account(book, "Acme GmbH"))

    with any_book.reading() as book:
        twins, more = list_duplicates(book, None)
        few, left = list_duplicates(book, 1)

    named = [(twin.one.account.name, twin.other.account.name, twin.why) for twin in twins]
    assert named == [("Acme BV", "ACME", "the same name")]
    assert (few, more, left) == (twins, 0, 0)


def test_a_site_a_number_or_an_address_leads_to_the_same_firm(any_book: Environment) -> None:
    with any_book.writing("enter") as book:
        enter(book, "Vermeer Pumps", website="https://vermeer.example")
        enter(book, "Pumps of Vermeer", Reach(phones=("020 555 0101",)))
        enter(book, "Pump Works Vermeer", Reach(emails=("info@vermeer.example",)))
        one = enter(
            book,
            "Vermeer",
            Reach(phones=("+31 20 555 0101",), emails=("info@vermeer.example",)),
            website="vermeer.example",
        )
        alone = enter(book, "Lumen")

        twins, none = twins_of(book, one), twins_of(book, alone)

    assert sorted(twin.why for twin in twins) == [
        "both have 31205550101",
        "both have info@vermeer.example",
        "both have vermeer.example",
    ]
    assert none == []


def test_a_name_that_only_holds_the_letters_is_no_twin(book: Environment) -> None:
    with book.writing("enter") as opened:
        enter(opened, "Glasswork")
        one = enter(opened, "Work")

        assert twins_of(opened, one) == []
