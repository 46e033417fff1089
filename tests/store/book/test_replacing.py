"""Replacing rows: many become what they are wanted to be, in whatever order that takes."""

from uuid import uuid4

from salesbook.cli.environment import Environment
from salesbook.store.book.replacing import replace_rows
from salesbook.store.book.rows import CHUNK
from salesbook.store.compiled.tables import ACCOUNTS, REPS
from tests.store.keeping import count_of_operations, dump, findings, keep_account


def test_more_rows_than_one_statement_takes_come_change_and_go(any_book: Environment) -> None:
    rows = [{"name": f"A {n}", "name_key": f"a {n}"} for n in range(2 * CHUNK + 3)]
    with any_book.writing("import") as book:
        ids = book.add_all(ACCOUNTS, rows)
    there = dump(any_book)["accounts"]
    going, changing = ids[: CHUNK + 1], ids[CHUNK + 1 :]
    coming = {uuid4(): there[one] for one in going}
    wanted = {
        **dict.fromkeys(going),
        **{one: {**there[one], "city": "Delft"} for one in changing},
        **{one: {**row, "id": one.hex} for one, row in coming.items()},
    }

    with any_book.writing("replace") as book:
        replace_rows(book.journal, {ACCOUNTS: wanted})

    held = dump(any_book)["accounts"]
    assert held == {one: row for one, row in wanted.items() if row is not None}
    assert findings(any_book) == []


def test_a_rep_comes_back_with_the_author_of_before(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        robin = book.rep.id
        ann = book.add(REPS, name="Ann", zone="UTC", country="NL")
        book.add(REPS, name="Bo", zone="UTC", country="NL", leader_id=ann)
    there = dump(any_book)["reps"]
    brought = {one: row for one, row in there.items() if one != robin}
    with any_book.writing("undo") as book:
        replace_rows(book.journal, {REPS: dict.fromkeys(brought)})

    with any_book.writing("redo") as book:
        replace_rows(book.journal, {REPS: brought})

    assert dump(any_book)["reps"] == there
    assert findings(any_book) == []


def test_what_is_as_wanted_already_needs_nothing(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        account = keep_account(book)
    there = dump(any_book)["accounts"]

    with any_book.writing("replace") as book:
        replace_rows(book.journal, {ACCOUNTS: {account: there[account], uuid4(): None}})

    assert dump(any_book)["accounts"] == there
    assert count_of_operations(any_book) == 2
