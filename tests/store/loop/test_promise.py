"""Promises of both sides in the book, on both engines."""

from datetime import date, timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.commitment import CommitmentStatus, Side
from salesbook.domain.loop.promise import Kept
from salesbook.store.loop.promise import (
    Wanted,
    count_of,
    end_promise,
    promise_sheets,
    promise_with,
    promises_listed,
    promises_of,
)
from tests.desk import MONDAY, Desk


def test_both_sides_are_counted_and_what_is_open_is_listed(any_book: Environment) -> None:
    with any_book.writing("promise add") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        anna = desk.person("Anna Vermeer", acme)
        drawing = desk.promise("Send the drawing", account_id=acme)
        kept = desk.promise("Call back", account_id=acme)
        broken = desk.promise("Answer", account_id=acme, side=Side.THEIRS, owner_id=None)
        hers = desk.promise("Ask her", person_id=anna, due_on=MONDAY - timedelta(days=1))
        withdrawn = desk.promise("Nothing", account_id=acme, status=CommitmentStatus.WITHDRAWN)
        desk.promise("Elsewhere", account_id=desk.account("Beta"))
        end_promise(book, kept, CommitmentStatus.KEPT, "By mail")
        end_promise(book, broken, CommitmentStatus.BROKEN, None)

        found = promises_of(book, acme)

        assert [known.commitment.id for known in found.open] == [hers, drawing]
        assert found.of(Side.OURS) == Kept(open=2, kept=1)
        assert found.of(Side.THEIRS) == Kept(broken=1)
        assert promises_of(book, desk.account("Empty")).of(Side.OURS) == Kept()
        assert promise_with(book, kept).note == "By mail"
        assert promise_with(book, kept).closed_on == book.moment.today
        assert promise_with(book, withdrawn).commitment.status is CommitmentStatus.WITHDRAWN
        assert sum(len(sheet["id"]) for sheet in promise_sheets(book)) == 6


def test_a_side_is_counted_with_an_account_or_a_person_alone(any_book: Environment) -> None:
    with any_book.writing("promise add") as book:
        desk = Desk(book)
        acme, eve = desk.account("Acme"), desk.person("Eve Jansen")
        ours = promise_with(book, desk.promise("Send it", account_id=acme)).commitment
        hers = promise_with(book, desk.promise("Send it", person_id=eve)).commitment
        end_promise(book, hers.id, CommitmentStatus.KEPT, None)

        assert count_of(book, ours) == Kept(open=1)
        assert count_of(book, hers) == Kept(kept=1)


def test_a_reps_promises_are_those_to_keep_and_those_to_wait_for(any_book: Environment) -> None:
    with any_book.writing("promise add") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        ours = desk.promise("Send the drawing", account_id=acme)
        theirs = desk.promise(
            "Answer", account_id=acme, side=Side.THEIRS, owner_id=None, due_on=date(2026, 11, 20)
        )

        both, none_left = promises_listed(book, Wanted())
        cut, more = promises_listed(book, Wanted(), 1)
        late, _ = promises_listed(book, Wanted(account_id=acme, before=MONDAY))
        mine, _ = promises_listed(book, Wanted(sides=(Side.OURS,)))
        ended, _ = promises_listed(book, Wanted(statuses=(CommitmentStatus.KEPT,)))

        assert [known.commitment.id for known in both] == [theirs, ours]
        assert [known.commitment.id for known in (*cut, *late)] == [theirs, theirs]
        assert [known.owner for known in mine] == ["Robin Vos"]
        assert (none_left, more, ended) == (0, 1, [])
