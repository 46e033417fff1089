"""Filling rows in: blanks take what is said, what was typed stays unless it is to be replaced."""

from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.book.filling import Filled, fill
from salesbook.store.compiled.tables import ACCOUNTS
from tests.store.keeping import findings, keep_account, rows_of

SAID = {"city": "Delft", "website": "acme.example", "kind": "customer", "grade": None}


@pytest.fixture
def account(any_book: Environment) -> UUID:
    """An account of Utrecht whose other fields are blank."""
    with any_book.writing("account add") as book:
        return keep_account(book, city="Utrecht")


def test_a_blank_takes_what_is_said_and_what_was_typed_stays(
    any_book: Environment, account: UUID
) -> None:
    with any_book.writing("import") as book:
        filled = fill(book, ACCOUNTS, {account: SAID})
        (row,) = rows_of(book, ACCOUNTS)

    assert filled == Filled(frozenset({account}), kept=2)
    assert (row.city, row.website, row.kind) == ("Utrecht", "acme.example", "prospect")
    assert findings(any_book) == []


def test_what_differs_is_replaced_when_asked_for(any_book: Environment, account: UUID) -> None:
    with any_book.writing("import") as book:
        filled = fill(book, ACCOUNTS, {account: SAID}, overwrite=True)
        (row,) = rows_of(book, ACCOUNTS)

    assert filled == Filled(frozenset({account}), kept=0)
    assert (row.city, row.website, row.kind) == ("Delft", "acme.example", "customer")


def test_the_same_again_changes_nothing(any_book: Environment, account: UUID) -> None:
    same = {"city": "Utrecht", "kind": "prospect", "name": "Acme", "website": ""}

    with any_book.writing("import") as book:
        filled = fill(book, ACCOUNTS, {account: same}, overwrite=True)

    assert filled == Filled(frozenset(), kept=0)
