"""Replay: whatever was done since, a book answers as it stood."""

from datetime import date, datetime
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book
from salesbook.store.book.replacing import replace_rows
from salesbook.store.book.replay import show_past
from salesbook.store.compiled.tables import ACCOUNTS, NOTES
from tests.house import Run
from tests.store.keeping import rows_of

Dump = list[list[tuple[Any, ...]]]


def at(env: Environment, hour: int) -> Environment:
    said = f"2026-11-23T{hour:02}:00:00+01:00"
    return replace(env, variables={**env.variables, "SALESBOOK_NOW": said})


def dump(book: Book) -> Dump:
    return [[tuple(row) for row in rows_of(book, table)] for table in (ACCOUNTS, NOTES)]


def change_something(env: Environment, chance: Random) -> None:
    with env.writing("change") as book:
        known = [row.id for row in rows_of(book, ACCOUNTS)]
        for _ in range(chance.randrange(1, 4)):
            name = f"Account {chance.randrange(1000)}"
            if not known or chance.random() < 0.4:
                known.append(book.add(ACCOUNTS, name=name, name_key=name_key(name)))
            elif chance.random() < 0.5:
                city = chance.choice([None, "Utrecht", name])
                book.change(ACCOUNTS, chance.choice(known), name=name, city=city)
            else:
                book.add(
                    NOTES,
                    account_id=chance.choice(known),
                    person_id=None,
                    text=name,
                    noted_on=date(2026, 11, 23),
                )


@pytest.mark.parametrize("seed", [1, 2])
def test_every_hour_answers_as_it_did_then(any_book: Environment, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 (sameness is the point)
    dumps: dict[int, Dump] = {}
    for hour in range(10, 18):
        change_something(at(any_book, hour), chance)
        with at(any_book, hour).reading() as book:
            dumps[hour] = dump(book)

    for hour, expected in dumps.items():
        with at(any_book, 20).reading() as book:
            show_past(book, datetime.fromisoformat(f"2026-11-23T{hour:02}:30:00+01:00"))

            assert dump(book) == expected


def test_what_was_taken_back_since_is_there_again(any_book: Environment, salesbook: Run) -> None:
    with at(any_book, 10).writing("add") as book:
        book.add(ACCOUNTS, name="Acme", name_key="acme")
        before = dump(book)
    address = {"SALESBOOK_BOOK": any_book.book_address}
    assert salesbook("undo", now="2026-11-23T11:00:00+01:00", variables=address).code == 0

    with at(any_book, 12).reading() as book:
        assert dump(book) == [[], []]
        show_past(book, datetime.fromisoformat("2026-11-23T10:30:00+01:00"))

        assert dump(book) == before


def test_what_was_taken_out_and_changed_since_is_there_as_it_was(any_book: Environment) -> None:
    with at(any_book, 10).writing("add") as book:
        account = book.add(ACCOUNTS, name="Acme", name_key="acme", city="Delft")
        before = dump(book)
    with at(any_book, 11).writing("edit") as book:
        book.change(ACCOUNTS, account, city="Breda")
    with at(any_book, 12).writing("out") as book:
        replace_rows(book.journal, {ACCOUNTS: {account: None}})

    with at(any_book, 13).reading() as book:
        assert dump(book) == [[], []]
        show_past(book, datetime.fromisoformat("2026-11-23T10:30:00+01:00"))

        assert dump(book) == before
