"""Handles: the short names rows go by."""

from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.domain.ids import handle_of
from salesbook.store.book.handles import identity_of, shorten
from salesbook.store.compiled.tables import ACCOUNTS, OPERATIONS
from tests.store.keeping import keep_account, latest


def identity(tail: int) -> UUID:
    """Make an id whose handle is easy to foresee."""
    return UUID(int=tail << 80 | 0x7 << 76 | 0b10 << 62 | tail)


@pytest.fixture
def several(any_book: Environment) -> Environment:
    """Accounts whose handles are …000, …001, …010 and one that was removed."""
    with any_book.writing("import") as book:
        for tail in (0, 1, 32, 33):
            keep_account(book, f"Account {tail}", id=identity(tail))
        book.remove(ACCOUNTS, identity(33))
    return any_book


def test_a_beginning_that_only_one_row_has_is_enough(several: Environment) -> None:
    with several.reading() as book:
        for typed in ("0000000000010", " 0000000000O1O"):
            assert identity_of(book, ACCOUNTS, typed, "account") == identity(32)


def test_a_whole_handle_is_enough_though_others_begin_alike(several: Environment) -> None:
    with several.reading() as book:
        assert identity_of(book, ACCOUNTS, handle_of(identity(1)), "account") == identity(1)


def test_a_beginning_that_several_have_lists_them(several: Environment) -> None:
    with several.reading() as book, pytest.raises(NameAmbiguousError) as refusal:
        identity_of(book, ACCOUNTS, "0000", "account")

    assert refusal.value.candidates == tuple(handle_of(identity(tail)) for tail in (0, 1, 32))
    assert refusal.value.message.startswith("“0000” begins more than one account")


@pytest.mark.parametrize("typed", ["zzz", "u", "", "0000000000011", "no such"])
def test_what_no_row_is_called_is_said(several: Environment, typed: str) -> None:
    with several.reading() as book, pytest.raises(NameNotFoundError) as refusal:
        identity_of(book, ACCOUNTS, typed, "account")

    assert refusal.value.message == f"There is no account “{typed}”."


def test_last_is_the_newest_that_was_not_removed(several: Environment) -> None:
    with several.reading() as book:
        assert identity_of(book, ACCOUNTS, " Last ", "account") == identity(32)


def test_the_last_command_is_found_too(several: Environment) -> None:
    with several.reading() as book:
        assert identity_of(book, OPERATIONS, "last", "command") == latest(several).id


def test_a_handle_is_cut_to_what_tells_it_apart(several: Environment) -> None:
    with several.reading() as book:
        shown = [shorten(book, ACCOUNTS, handle_of(identity(tail))) for tail in (0, 1, 32)]

        assert shown == ["0000000000000", "0000000000001", "0000000000010"]
        assert shorten(book, OPERATIONS, latest(several).handle) == latest(several).handle[:6]
