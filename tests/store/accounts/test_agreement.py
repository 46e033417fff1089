"""Agreements in the book, on both engines."""

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.accounts.account import Filter, accounts_listed
from salesbook.store.accounts.agreement import (
    agreement_of,
    agreements_of,
    change_agreement,
    end_agreement,
    keep_agreement,
)
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.accounts import account as ask
from salesbook.store.compiled.tables import ROLES
from salesbook.store.file import FileConnection
from tests.desk import MONDAY, Desk

FRIDAY = date(2026, 11, 20)


def kept(book: WritableBook, account: UUID, agreed_on: date = MONDAY) -> Agreement:
    agreement = Agreement(
        id=book.new_id(),
        account_id=account,
        agreed_on=agreed_on,
        every_days=14,
        at_most_days=21,
        max_per_month=4,
        channel=InteractionKind.CALL,
        reply_within_hours=24,
        we_text="Call before noon",
        they_text="Answer within a week",
        review_on=date(2027, 5, 23),
    )
    keep_agreement(book, agreement)
    return agreement


def test_an_agreement_is_read_as_it_was_kept_and_changed(any_book: Environment) -> None:
    with any_book.writing("agreement set") as book:
        agreement = kept(book, Desk(book).account("Acme"))
        slower = replace(agreement, every_days=30, at_most_days=45)

        assert agreement_of(book, agreement.account_id) == agreement
        assert change_agreement(book, slower)
        assert agreement_of(book, agreement.account_id) == slower


def test_the_agreement_of_today_is_the_one_that_has_not_ended(any_book: Environment) -> None:
    with any_book.writing("agreement set") as book:
        acme, globex = Desk(book).account("Acme"), Desk(book).account("Globex")
        first = kept(book, acme, FRIDAY)
        end_agreement(book, first.id, MONDAY)
        second = kept(book, acme)

        assert agreements_of(book, acme) == (second, replace(first, ended_on=MONDAY))
        assert (agreement_of(book, acme), agreement_of(book, globex)) == (second, None)


def test_what_accounts_are_without_is_read_in_indexes(book: Environment) -> None:
    said = ("put_away", "any_staff", "any_purpose", "any_agreement", "any_decider", "any_owner")
    values = {**dict.fromkeys(said, False), "owner": None, "kind": None, "grade": None}

    with book.reading() as opened:
        assert isinstance(opened.connection, FileConnection)
        sql, marks = ask.COUNTED.spelled({**values, **ask.COUNTED.fixed})
        rows = opened.connection.driver.execute(f"EXPLAIN QUERY PLAN {sql}", marks)
        plan = [detail for *_, detail in rows]

    assert "SCAN agreements USING INDEX agreements_open" in plan
    assert "SCAN roles USING INDEX roles_of_account" in plan
    assert not [step for step in plan if step.startswith("SCAN") and "INDEX" not in step]


def test_accounts_without_an_agreement_or_who_decides_are_found(any_book: Environment) -> None:
    with any_book.writing("agreement set") as book:
        desk = Desk(book)
        acme, globex = desk.account("Acme"), desk.account("Globex")
        kept(book, acme)
        end_agreement(book, kept(book, globex, FRIDAY).id, MONDAY)
        jan = desk.person("Jan Smit", globex)
        book.add(ROLES, person_id=jan, account_id=globex, part="decision_maker", from_on=MONDAY)

        def names(wanted: Filter) -> list[str]:
            return [one.name for one in accounts_listed(book, wanted)[0]]

        assert names(Filter(without_agreement=True)) == ["Globex"]
        assert names(Filter(without_decider=True)) == ["Acme"]
        assert accounts_listed(book, Filter(without_agreement=True, limit=1))[1] == 0
