"""Whole rows, written and read by their table: alike on both engines, and as a question reads."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID, uuid4

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.book.book import WritableBook
from salesbook.store.book.rows import CHUNK, insert_rows, rows_by_id, set_values
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    APPOINTMENTS,
    BOOKS,
    FOLLOW_UPS,
    INTERACTIONS,
    OPERATIONS,
    SETTINGS,
)
from salesbook.store.table import Table
from tests.house import ZONE
from tests.store.keeping import call, dump, keep_account, rows_of

TODAY = date(2026, 11, 23)


@pytest.fixture
def full(any_book: Environment) -> Environment:
    """A book with a value of every kind."""
    with any_book.writing("log") as book:
        account = keep_account(book, headcount=2**62, archived_on=TODAY)
        call(book, account, private=True, occurred_at=datetime(1969, 7, 20, 20, 17, 40, 7, UTC))
        due = {"account_id": account, "owner_id": book.rep.id, "due_on": TODAY}
        follow_up = book.add(FOLLOW_UPS, purpose="Agree the price", **due)
        book.add(APPOINTMENTS, follow_up_id=follow_up, at_time=time(9, 30, 0, 7), zone=ZONE)
        book.add(SETTINGS, rep_id=book.rep.id, key="cadence.A", value=[14, {"é": None}])
    return any_book


@pytest.mark.parametrize(
    "table", [ACCOUNTS, APPOINTMENTS, BOOKS, INTERACTIONS, OPERATIONS, SETTINGS], ids=repr
)
def test_a_row_by_its_id_is_what_a_question_answers(full: Environment, table: Table) -> None:
    with full.reading() as book:
        asked = {row.id: row._asdict() for row in rows_of(book, table)}
        read = book.current(table, [*asked, uuid4()])

    assert read == asked
    for identity, row in read.items():
        kinds = {name: type(value) for name, value in row.items()}
        assert all(isinstance(asked[identity][name], kind) for name, kind in kinds.items())


def test_a_word_by_its_row_is_plain_text(full: Environment) -> None:
    with full.reading() as book:
        (talk,) = rows_of(book, INTERACTIONS)
        row = book.current(INTERACTIONS, [talk.id])[talk.id]

    assert talk.kind is InteractionKind.CALL
    assert (type(row["kind"]), row["kind"]) == (str, "call")
    assert (row["private"], row["occurred_at"]) == (True, talk.occurred_at)
    assert row["occurred_at"].tzinfo is UTC


def test_more_ids_than_one_statement_takes_are_read(any_book: Environment) -> None:
    rows = [{"name": f"A {n}", "name_key": f"a {n}"} for n in range(2 * CHUNK + 3)]
    with any_book.writing("import") as book:
        made = book.add_all(ACCOUNTS, rows)
        read = book.current(ACCOUNTS, (one for one in made))
        none = book.current(ACCOUNTS, [])

    assert sorted(read) == made
    assert none == {}


@pytest.mark.parametrize(
    "write",
    [
        lambda book: insert_rows(book.connection, ACCOUNTS, []),
        lambda book: set_values(book.connection, ACCOUNTS, {}),
        lambda book: rows_by_id(book.connection, ACCOUNTS, []),
    ],
    ids=["insert", "set", "read"],
)
def test_nothing_is_nothing(any_book: Environment, write: Callable[[WritableBook], object]) -> None:
    before = dump(any_book)

    with any_book.writing("test") as book:
        write(book)

    assert dump(any_book) == before


def test_values_of_other_columns_are_set_in_one_go(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        first, second, third = (keep_account(book, f"A {n}", city="Delft") for n in range(3))
    wanted: dict[UUID, dict[str, Any]] = {
        first: {"city": None, "archived_on": TODAY},
        second: {"website": "a.example"},
        third: {"city": "Breda", "archived_on": None},
    }

    with any_book.writing("account edit") as book:
        changed = book.change_all(ACCOUNTS, wanted)
        read = book.current(ACCOUNTS, wanted)

    assert changed == {first, second, third}
    for identity, values in wanted.items():
        assert {name: read[identity][name] for name in values} == values
    assert (read[second]["city"], read[third]["website"]) == ("Delft", None)
