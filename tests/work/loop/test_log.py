"""Logging on both engines: one transaction, one operation, everything or nothing."""

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import NameNotFoundError
from salesbook.domain.loop.amendment import Amendment
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.receipt import Receipt
from salesbook.store.book.check import examine
from salesbook.work.loop.edit import edit_log, logged
from salesbook.work.loop.followup import (
    Wish,
    add_follow_up,
    finish_follow_up,
    list_follow_ups,
    list_overdue,
    postpone_follow_up,
)
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.note import Jotting, close_note, keep_note

DMY = DateOrder.DMY
FIRST = Entry(
    subject="Acme",
    note="Wants pumps +need // Offered 12 // Agree the date @tomorrow 10:00",
    people=("Anna Vermeer",),
    new=True,
)


def log(env: Environment, entry: Entry) -> Receipt:
    with env.writing("log") as book:
        return log_contact(book, entry, DMY)


def test_a_log_closes_rests_and_promises_on_both_engines(any_book: Environment) -> None:
    first = log(any_book, FIRST)
    tried = log(any_book, Entry(subject="anna", note="busy"))
    reached = log(any_book, Entry(subject="acme", note="Agreed", people=("anna",), met="yes"))
    callback = log(any_book, Entry(subject="acme", outcome="callback"))

    assert first.follow_up is not None
    assert (first.whom.name, first.before) == ("Anna Vermeer, Acme", None)
    assert tried.rest is not None
    assert [each.id for each in reached.closed] == [first.follow_up.id]
    assert callback.commitment is not None
    with any_book.reading() as book:
        assert examine(book) == []
        assert list_follow_ups(book) == ([], 0)


def test_what_cannot_be_understood_leaves_nothing_behind(any_book: Environment) -> None:
    with pytest.raises(NameNotFoundError):
        log(any_book, replace(FIRST, new=True, closes=("zzzzzz",)))

    with any_book.reading() as book, pytest.raises(NameNotFoundError):
        logged(book, "last")


def test_follow_ups_notes_and_edits_are_kept_on_both_engines(any_book: Environment) -> None:
    log(any_book, FIRST)

    with any_book.writing("edit") as book:
        edited = edit_log(book, "last", Amendment(discussed="Wants 12 pumps", on="fri"), DMY)
    with any_book.writing("followup move") as book:
        moved = postpone_follow_up(book, "last", "mon", DMY)
    with any_book.writing("followup done") as book:
        finish_follow_up(book, "last", None)
    with any_book.writing("followup add") as book:
        planned = add_follow_up(book, Wish("acme", "Agree the price", "fri"), DMY)
    with any_book.writing("note") as book:
        keep_note(book, Jotting("acme", "Buyer leaves", kind="risk"), DMY)
    with any_book.writing("note close") as book:
        closed = close_note(book, "last")

    assert edited.changed == ("discussed", "due_on")
    assert moved.was_due_on is not None
    assert closed.note.closed_on is not None
    with any_book.reading() as book:
        assert [each.follow_up for each in list_follow_ups(book)[0]] == [planned.planned.follow_up]
        assert list_overdue(book) == []
        assert examine(book) == []
