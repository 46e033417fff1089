"""Entries by their handles: the command that made or last changed what a handle names."""

from datetime import date

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.store.book.entries import command_on_entry
from salesbook.store.compiled.tables import ACCOUNTS, PEOPLE
from tests.store.keeping import keep_account, latest, take_back

TODAY = date(2026, 11, 23)


def test_the_latest_command_in_force_on_an_entry_is_found(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        account = keep_account(book)
    with any_book.writing("account edit") as book:
        book.change(ACCOUNTS, account, city="Delft")
    edited = latest(any_book)
    handle = handle_of(account)

    with any_book.reading() as book:
        first = command_on_entry(book, handle[:7].upper())
    take_back(any_book)
    with any_book.reading() as book:
        second = command_on_entry(book, handle)
    take_back(any_book)
    with any_book.reading() as book:
        third = command_on_entry(book, handle)

    assert first is not None
    assert first.id == edited.id
    assert second is not None
    assert second.command == "account add"
    assert third is None


def test_a_beginning_that_entries_of_two_lists_share_names_neither(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        account = keep_account(book)
        book.add(PEOPLE, id=type(account)(int=account.int + 1), name="Ann", name_key="ann")
    shared = handle_of(account)[:4]

    with any_book.reading() as book:
        assert command_on_entry(book, shared) is None
        assert command_on_entry(book, "no such") is None


def test_an_entry_that_only_an_undo_touched_last_names_the_command_before(
    any_book: Environment,
) -> None:
    with any_book.writing("account add") as book:
        account = keep_account(book)
    added = latest(any_book)
    with any_book.writing("account archive") as book:
        book.change(ACCOUNTS, account, archived_on=TODAY)
    take_back(any_book)

    with any_book.reading() as book:
        found = command_on_entry(book, handle_of(account))

    assert found is not None
    assert found.id == added.id


def test_what_no_command_of_a_rep_made_names_none(any_book: Environment) -> None:
    with any_book.reading() as book:
        assert command_on_entry(book, handle_of(book.rep.id)) is None
