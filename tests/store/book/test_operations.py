"""Operations as they were kept."""

from datetime import UTC, date, datetime

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.book.operation import Operation, OperationKind
from salesbook.store.book.operations import (
    changes_of,
    latest_operations,
    operation,
    operations_about,
    operations_in_private,
    operations_of_rep,
    operations_on_rows,
)
from salesbook.store.compiled.tables import ACCOUNTS, FOLLOW_UPS
from tests.house import REP
from tests.store.keeping import call, keep_account, latest, put_back, take_back


def test_an_operation_reads_back_as_it_was_said(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        keep_account(book)
        book.say("Added “Acme”")

    with any_book.reading() as book:
        (found,) = latest_operations(book, 1)
        rep = book.rep.id

    assert found == Operation(
        id=found.id,
        handle=found.handle,
        position=2,
        rep_id=rep,
        rep=REP,
        kind=OperationKind.DO,
        command="account add",
        summary="Added “Acme”",
        zone="Europe/Amsterdam",
        recorded_at=datetime(2026, 11, 23, 8, 30, tzinfo=UTC),
        reverses_id=None,
        in_force=True,
        effective=2,
    )


def test_an_operation_is_in_force_until_it_is_undone_and_again_when_redone(
    any_book: Environment,
) -> None:
    with any_book.writing("account add") as book:
        keep_account(book)
    command = latest(any_book)
    seen = []

    for turn in (take_back, put_back, take_back, put_back):
        turn(any_book)
        with any_book.reading() as book:
            found = operation(book, command.id)
            seen.append((found.in_force, found.effective))

    assert seen == [(False, 2), (True, 4), (False, 4), (True, 6)]
    assert latest(any_book).reverses_id == command.id


def test_operations_are_found_by_rep_by_row_and_by_whose_rows(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        account = keep_account(book, "Acme")
    with any_book.writing("account add") as book:
        other = keep_account(book, "Beta")
    with any_book.writing("log") as book:
        call(book, account)
    with any_book.writing("account edit") as book:
        book.change(ACCOUNTS, other, city="Delft")

    with any_book.reading() as book:
        every = [one.position for one in operations_of_rep(book, book.rep.id, 10)]
        page = [one.position for one in operations_of_rep(book, book.rep.id, 2, 1)]
        on_row = [one.position for one in operations_on_rows(book, [account, other], 2)]
        about = [one.position for one in operations_about(book, "accounts", account, 10)]

    assert every == [5, 4, 3, 2, 1]
    assert page == [4, 3]
    assert on_row == [5, 3]
    assert about == [4, 2]


def test_changes_come_by_table_and_row(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        accounts = [keep_account(book, f"Account {n}") for n in range(3)]
        talk = call(book, accounts[0])

    with any_book.reading() as book:
        changes = changes_of(book, latest(any_book).id)

    assert [(change.table, change.row_id) for change in changes] == [
        *(("accounts", account) for account in accounts),
        ("interactions", talk),
    ]


def test_an_operation_on_another_rep_s_private_contact_is_told_apart(
    any_book: Environment,
) -> None:
    theirs = replace(any_book, variables={**any_book.variables, "SALESBOOK_REP": "Sam Bakker"})
    with any_book.writing("account add") as book:
        account = keep_account(book)
    with theirs.writing("log") as book:
        call(book, account, private=True)
    with theirs.writing("log") as book:
        call(book, account)

    with any_book.reading() as book:
        operations = latest_operations(book, 10)
        ours = operations_in_private(book, operations)
        none = operations_in_private(book, [])
    with theirs.reading() as book:
        own = operations_in_private(book, operations)

    assert ours == {operations[1].id}
    assert (none, own) == (frozenset(), frozenset())


def test_an_operation_on_what_was_private_stays_so_when_all_is_taken_back(
    any_book: Environment,
) -> None:
    theirs = replace(any_book, variables={**any_book.variables, "SALESBOOK_REP": "Sam Bakker"})
    with any_book.writing("account add") as book:
        account = keep_account(book)
    with theirs.writing("log") as book:
        talk = call(book, account, private=True)
        purpose = book.add(
            FOLLOW_UPS,
            account_id=account,
            purpose="Agree the price",
            due_on=date(2026, 11, 30),
            owner_id=book.rep.id,
            origin_interaction_id=talk,
        )
    with theirs.writing("followup move") as book:
        book.change(FOLLOW_UPS, purpose, due_on=date(2026, 12, 1))
    take_back(theirs)
    take_back(theirs)

    with any_book.reading() as book:
        ours = operations_in_private(book, latest_operations(book, 10))
    with theirs.reading() as book:
        own = operations_in_private(book, latest_operations(book, 10))

    assert len(ours) == 4
    assert own == frozenset()
