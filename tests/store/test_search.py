"""The search table: kept by the database itself, with every row it is about."""

from datetime import date

import pytest
from sqlalchemy import column, select, text

from salesbook.cli.environment import Environment
from salesbook.domain.folding import fold
from salesbook.store.book.book import Book
from salesbook.store.compiled.tables import ACCOUNTS, NOTES
from salesbook.store.compiling.statement import compiled
from salesbook.store.search import SEARCH_TEXTS, SEARCHED, rebuild_search, unsearchable
from tests.store.keeping import call, driver, keep_account, take_back

TODAY = date(2026, 11, 23)
KEPT = SEARCH_TEXTS.c
BODIES = compiled(select(KEPT.table_name, KEPT.body).order_by(KEPT.number))
WHOSE = compiled(select(KEPT.account_id).where(KEPT.table_name == "notes"))
MATCHING = compiled(
    text(
        "SELECT table_name FROM search_index JOIN search_texts ON number = search_index.rowid"
        " WHERE search_index MATCH :words"
    ).columns(column("table_name"))
)


def bodies(env: Environment) -> list[tuple[str, str]]:
    with env.reading() as book:
        return [(row.table_name, row.body.strip()) for row in book.rows(BODIES)]


def matching(book: Book, words: str) -> list[str]:
    return [row.table_name for row in book.rows(MATCHING, words=words)]


def test_what_is_written_is_found_in_the_same_transaction(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        account = keep_account(book, city="Utrecht")
        call(book, account, "the pilot", proposed="an offer")

        assert book.rows(BODIES) == [
            ("accounts", "Acme   Utrecht "),
            ("interactions", "the pilot an offer "),
        ]


def test_what_is_changed_removed_or_taken_back_is_found_as_it_is(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        account = keep_account(book)
    with any_book.writing("account edit") as book:
        book.change(ACCOUNTS, account, name="Beta")
    assert bodies(any_book) == [("accounts", "Beta")]

    with any_book.writing("account archive") as book:
        book.remove(ACCOUNTS, account)
    assert bodies(any_book) == []

    take_back(any_book)
    assert bodies(any_book) == [("accounts", "Beta")]

    take_back(any_book)
    take_back(any_book)
    assert bodies(any_book) == []


def test_a_change_that_is_no_news_to_a_search_leaves_its_line(any_book: Environment) -> None:
    with any_book.writing("note add") as book:
        first, second = keep_account(book, "Acme"), keep_account(book, "Beta")
        note = book.add(NOTES, account_id=first, text="Quiet", noted_on=TODAY)
    before = bodies(any_book)

    with any_book.writing("note close") as book:
        book.change(NOTES, note, closed_on=TODAY)
    assert bodies(any_book) == before

    with any_book.writing("note move") as book:
        book.change(NOTES, note, account_id=second)
        assert book.value(WHOSE) == second


@pytest.mark.parametrize(
    "asked", ["cafe", "CAFÉ", "straßenbau", "strassenbau", "lodz", "Oresund", "aerø", "pil*"]
)
def test_letters_are_found_however_they_are_written(book: Environment, asked: str) -> None:
    with book.writing("log") as writable:
        account = keep_account(writable, "Café Straßenbau Łódź")
        call(writable, account, "Øresund, Ærø: the pilot")

    with book.reading() as readable:
        assert matching(readable, fold(asked)) != []


@pytest.mark.parametrize("letters", ["ßŁłØøĐđÆæ"])
def test_what_is_asked_folds_as_what_is_kept(any_book: Environment, letters: str) -> None:
    with any_book.writing("account add") as book:
        keep_account(book, letters)

    ((_, body),) = bodies(any_book)

    assert body == fold(letters) == "ssLlOoDdAEae"


def test_search_is_made_anew_from_the_rows(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        account = keep_account(book)
        call(book, account, "the pilot")
        book.remove(ACCOUNTS, keep_account(book, "Gone"))
    before = sorted(bodies(any_book))
    with driver(any_book) as connection:
        connection.run("DELETE FROM search_texts")
        if connection.on_file:
            connection.run("DROP TABLE search_index")

    with any_book.writing("book check") as book:
        if not book.on_sqlite:
            assert unsearchable(book.connection) == 2
        rebuild_search(book.connection)
        assert unsearchable(book.connection) == 0

    assert sorted(bodies(any_book)) == before
    with any_book.writing("log") as book:
        call(book, account, "the price")
        if book.on_sqlite:
            assert matching(book, "pri*") == ["interactions"]


def test_every_column_that_is_searched_is_there(any_book: Environment) -> None:
    with any_book.reading() as book:
        assert unsearchable(book.connection) == 0
    assert len({searched.table for searched in SEARCHED}) == len(SEARCHED)
