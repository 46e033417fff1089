"""Keys that hold among live rows: what two books can each have a row of their own for."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.book.live_keys import keys_of, taken_keys
from salesbook.store.book.stored import journalled_tables
from salesbook.store.compiled.tables import (
    EMAILS,
    EMPLOYMENTS,
    NOTES,
    OCCASIONS,
    PEOPLE,
    REPS,
    SETTINGS,
)
from salesbook.store.table import Table
from tests.store.keeping import keep_account, model_of

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("table", "row", "keys"),
    [
        (REPS, {"email_key": "a@x.eu"}, {("reps_email_key", ("a@x.eu",))}),
        (REPS, {"email_key": None}, set()),
        (SETTINGS, {"key": "currency"}, {("settings_book_key", ("currency",))}),
        (
            EMPLOYMENTS,
            {"person_id": 1, "account_id": 2, "main": False},
            {("employments_open", (1, 2))},
        ),
        (EMPLOYMENTS, {"person_id": 1, "account_id": 2, "until_on": "2026-11-01"}, set()),
        (NOTES, {"text": "Ann"}, set()),
        (OCCASIONS, {"person_id": 1, "kind": "birthday"}, {("occasions_birthday", (1,))}),
        (OCCASIONS, {"person_id": 1, "kind": "name_day"}, set()),
    ],
)
def test_a_key_says_something_of_a_row_where_its_condition_holds(
    table: Table, row: dict[str, object], keys: set[object]
) -> None:
    assert keys_of(table.name, row) == keys


def test_every_condition_is_one_that_can_be_read() -> None:
    parts = {
        (table.name, part)
        for table in journalled_tables()
        for key in table.keys
        for part in key.condition.split(" AND ")
    }

    for table, part in parts:
        column, _, asked = part.partition(" ")
        assert column in model_of(NAMED[table]).c
        described = NAMED[table].column[column]
        compared = {f"= '{word}'" for word in described.words}
        assert asked in {"", "IS NULL", "IS NOT NULL", *compared}
        assert asked or described.kind == "bool"


NAMED = {table.name: table for table in journalled_tables()}


def test_what_a_book_has_of_its_own_is_taken(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        account = keep_account(book)
        person = book.add(PEOPLE, name="Ann", name_key="ann")
        address = {"address": "a@b.example", "address_key": "a@b.example"}
        book.add(EMAILS, account_id=account, **address)
        gone = book.add(EMAILS, person_id=person, **address)
        book.remove(EMAILS, gone)
        main = {"person_id": person, "account_id": account, "main": True}
        book.add(EMPLOYMENTS, **main)

    def email(**owner: UUID) -> dict[str, Any]:
        return {**address, **owner}

    ended = {**main, "until_on": TODAY}
    with any_book.reading() as readable:
        taken = set(
            taken_keys(readable, "emails", [email(account_id=account), email(person_id=person)])
        )
        free = set(taken_keys(readable, "emails", [email(account_id=person)]))
        employed = set(taken_keys(readable, "employments", [main, ended]))
        unasked = set(taken_keys(readable, "employments", [ended]))

    assert taken == {("emails_account_key", (account, "a@b.example"))}
    assert (free, unasked) == (set(), set())
    assert employed == keys_of("employments", main)
    assert employed
    assert all(isinstance(value, UUID) for _, values in employed for value in values)


def test_a_book_s_own_settings_are_told_from_a_rep_s(any_book: Environment) -> None:
    with any_book.writing("config set") as book:
        book.add(SETTINGS, rep_id=book.rep.id, key="language", value="nl")
        own = {"rep_id": book.rep.id, "key": "language"}
        of_the_book = {"rep_id": None, "key": "language"}

        assert set(taken_keys(book, "settings", [of_the_book])) == set()
        assert set(taken_keys(book, "settings", [own, of_the_book])) == {
            ("settings_rep_key", (book.rep.id, "language"))
        }
