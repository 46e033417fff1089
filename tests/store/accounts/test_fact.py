"""Personal facts in the book, on both engines."""

from datetime import date
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.fact import PersonalFact
from salesbook.store.accounts.fact import (
    fact_with,
    facts_listed,
    facts_of,
    keep_fact,
    remove_fact,
    share_fact,
)
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import PEOPLE
from tests.desk import Desk

MONDAY = date(2026, 11, 23)


def as_sam(env: Environment) -> Environment:
    return replace(env, variables={**env.variables, "SALESBOOK_REP": "Sam Bos"})


def told(
    book: WritableBook, person: UUID, text: str, day: int = 1, *, private: bool = True
) -> UUID:
    identity = book.new_id()
    learned_on = date(2026, 11, day)
    keep_fact(
        book,
        PersonalFact(identity, "", person, book.rep.id, text, learned_on, private=private),
    )
    return identity


def texts(book: Book, person: UUID) -> list[str]:
    return [known.fact.text for known in facts_of(book, [person]).get(person, ())]


@pytest.fixture
def anna(any_book: Environment) -> UUID:
    with any_book.writing("seed") as book:
        return Desk(book).person("Anna Vermeer")


def test_ones_own_facts_and_the_shared_ones_come_the_latest_first(
    any_book: Environment, anna: UUID
) -> None:
    with any_book.writing("fact add") as book:
        told(book, anna, "mine", 3)
        told(book, anna, "for all", 5, private=False)
    with as_sam(any_book).writing("fact add") as book:
        told(book, anna, "Sam's", 9)

    with any_book.reading() as book:
        mine, listed = texts(book, anna), facts_listed(book)
    with as_sam(any_book).reading() as book:
        sams, cut = texts(book, anna), facts_listed(book, anna, 1)

    assert (mine, sams) == (["for all", "mine"], ["Sam's", "for all"])
    assert [known.fact.text for known in listed[0]] == mine
    assert ([known.fact.text for known in cut[0]], cut[1]) == (["Sam's"], 1)


def test_a_private_fact_is_not_there_for_another_until_it_is_shared(
    any_book: Environment, anna: UUID
) -> None:
    with any_book.writing("fact add") as book:
        identity = told(book, anna, "mine")
    with as_sam(any_book).reading() as book:
        before = fact_with(book, identity)
    with any_book.writing("fact share") as book:
        share_fact(book, identity)
    with as_sam(any_book).reading() as book:
        after = fact_with(book, identity)

    assert before is None
    assert after is not None
    assert (after.person, after.rep, after.fact.private) == ("Anna Vermeer", "Robin Vos", False)


def test_what_was_taken_out_is_in_no_list(any_book: Environment, anna: UUID) -> None:
    with any_book.writing("fact remove") as book:
        identity = told(book, anna, "mine")
        remove_fact(book, identity)
        gone = Desk(book).person("Gone")
        told(book, gone, "of somebody who is gone", private=False)
        book.remove(PEOPLE, gone)

        assert facts_of(book, [anna]) == {}
        assert fact_with(book, identity) is None
        assert facts_listed(book, anna) == facts_listed(book, None, 1) == ([], 0)
