from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.store.compiled.tables import FOLLOW_UPS, REPS
from salesbook.store.loop.handles import open_handles, open_handles_in_file
from tests.store.keeping import keep_account


def identity(tail: int) -> UUID:
    """Make an id whose handle is easy to foresee."""
    return UUID(int=(tail % 1000) << 80 | 0x7 << 76 | 0b10 << 62 | tail)


FAR = 5 << 57
PURPOSES = {0: "Agree the price", 1: "Ask how it runs", FAR: "Show the pump"}


@pytest.fixture
def planned(any_book: Environment) -> Environment:
    """Follow-ups of the rep, two of which are told apart by their last letter only."""
    with any_book.writing("test") as book:
        acme = keep_account(book, "Acme")
        for day, (tail, purpose) in enumerate(PURPOSES.items(), 1):
            due = {"due_on": date(2026, 12, day), "owner_id": book.rep.id}
            book.add(FOLLOW_UPS, id=identity(tail), account_id=acme, purpose=purpose, **due)
        gone = {"due_on": date(2026, 12, 1), "owner_id": book.rep.id, "status": "done"}
        book.add(FOLLOW_UPS, id=identity(FAR + 1), account_id=acme, purpose="Done", **gone)
    return any_book


def offered(env: Environment, beginning: str) -> list[tuple[str, str]]:
    with env.reading() as book:
        found = open_handles(book, beginning)
    if not env.on_server:
        assert open_handles_in_file(env.book_address, beginning) == found
    return found


def test_handles_are_offered_as_long_as_it_takes_to_tell_them_apart(planned: Environment) -> None:
    assert offered(planned, "") == [
        (handle_of(identity(0)), "Agree the price"),
        (handle_of(identity(1)), "Ask how it runs"),
        (handle_of(identity(FAR)), "Show the pump"),
    ]
    with planned.writing("test") as book:
        book.remove(FOLLOW_UPS, identity(0))


def test_a_handle_that_is_alone_is_cut_to_what_people_see(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = keep_account(book, "Acme")
        due = {"due_on": date(2026, 12, 1), "owner_id": book.rep.id}
        book.add(FOLLOW_UPS, id=identity(FAR), account_id=acme, purpose="Show it", **due)
    whole = handle_of(identity(FAR))

    assert offered(any_book, whole[:2].upper()) == [(whole[:6], "Show it")]
    assert offered(any_book, whole[:7]) == [(whole, "Show it")]
    assert offered(any_book, "zz") == []


def test_another_rep_s_are_not_offered(planned: Environment) -> None:
    with planned.writing("test") as book:
        other = book.add(REPS, name="Kim", zone="UTC", country="NL")
        for tail in PURPOSES:
            book.change(FOLLOW_UPS, identity(tail), owner_id=other)

    with planned.reading() as book:
        assert open_handles(book, "") == []
    if not planned.on_server:
        assert open_handles_in_file(planned.book_address, "") is None


def test_a_file_that_is_no_book_has_none(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("no book")

    assert open_handles_in_file(str(tmp_path / "other"), "") == []
    assert open_handles_in_file(str(tmp_path / "none"), "") == []
