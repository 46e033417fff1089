"""Merging accounts: nothing is dropped, both histories are one, and undo takes it apart."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.merging import SameAccountError
from salesbook.domain.errors import TextError
from salesbook.domain.ids import handle_of
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    AGREEMENTS,
    EMPLOYMENTS,
    NOTES,
    OPPORTUNITIES,
    ORDERS,
    OWNERSHIPS,
    PEOPLE,
    PHONES,
    REPS,
    ROLE_EVIDENCE,
    ROLES,
    SOURCE_IDS,
)
from salesbook.store.table import Table
from salesbook.work.accounts.account import add_account
from salesbook.work.accounts.merge import Merging, merge_accounts
from tests.house import SeededBytes
from tests.store.keeping import call, dump, findings, put_back, rows_of, take_back

TODAY = date(2026, 11, 23)
SOONER = date(2026, 6, 1)


def keep(book: WritableBook, table: Table, **values: Any) -> UUID:
    identity = book.new_id()
    return book.add(table, id=identity, handle=handle_of(identity), **values)


def live(book: Book, table: Table, **values: Any) -> list[Any]:
    return [row for row in rows_of(book, table, **values) if row.deleted_at is None]


def two_acmes(env: Environment) -> tuple[UUID, UUID]:
    """Keep a firm twice, each time with something that the other has too, and something else."""
    with env.writing("enter") as book:
        one = add_account(book, "Acme", city="Utrecht", industry="pumps").id
        other = add_account(book, "Acme BV", city="Zeist", country="NL").id
        anna = keep(book, PEOPLE, name="Anna", name_key="anna")
        for account, title in ((one, "Buyer"), (other, None)):
            book.add(
                EMPLOYMENTS,
                person_id=anna,
                account_id=account,
                job_title=title,
                department=None if title else "Purchase",
                main=account == one,
            )
            role = book.add(
                ROLES, person_id=anna, account_id=account, part="champion", from_on=SOONER
            )
            talk = call(book, account, f"With {account}")
            book.add(ROLE_EVIDENCE, role_id=role, interaction_id=talk)
            book.add(PHONES, account_id=account, raw="030 1", digits="0301")
            keep(book, ORDERS, account_id=account, ordered_on=SOONER, number="7", currency="EUR")
            book.add(AGREEMENTS, account_id=account, agreed_on=SOONER, max_per_month=3)
        book.add(PHONES, account_id=other, raw="030 2", digits="0302")
        keep(book, ORDERS, account_id=other, ordered_on=SOONER, number="8", currency="EUR")
        keep(
            book,
            OPPORTUNITIES,
            account_id=other,
            name="Ten pumps",
            stage="proposal",
            currency="EUR",
            owner_id=book.rep.id,
        )
        book.add(
            SOURCE_IDS,
            system="zoho",
            origin="",
            external_id="77",
            table_name="accounts",
            row_id=other,
        )
    return one, other


def merged(env: Environment, first: UUID, second: UUID, name: str | None = None) -> Merging:
    with env.writing("account merge") as book:
        one, other = (accounts_with(book, [each])[0] for each in (first, second))
        return merge_accounts(book, one, other, name=name)


def test_everything_of_the_one_that_goes_comes_over(any_book: Environment) -> None:
    one, other = two_acmes(any_book)

    merging = merged(any_book, other, one)

    assert (merging.card.account.id, merging.lost.name) == (one, "Acme BV")
    assert merging.card.aliases == ("Acme BV",)
    assert merging.card.account.country == "NL"
    assert merging.moved["interactions"] == 1
    with any_book.reading() as book:
        assert len(live(book, OPPORTUNITIES, account_id=one)) == 1
        assert [row.raw for row in live(book, PHONES, account_id=one)] == ["030 1", "030 2"]
        assert rows_of(book, SOURCE_IDS)[0].row_id == one
        assert live(book, ACCOUNTS, id=other) == []
    assert findings(any_book) == []


def test_what_stood_in_both_is_one_and_takes_over_what_only_the_other_said(
    any_book: Environment,
) -> None:
    one, other = two_acmes(any_book)

    merged(any_book, one, other)

    with any_book.reading() as book:
        [job] = live(book, EMPLOYMENTS)
        assert (job.account_id, job.job_title, job.department) == (one, "Buyer", "Purchase")
        assert job.main
        [role] = live(book, ROLES)
        assert len(live(book, ROLE_EVIDENCE, role_id=role.id)) == 2
        agreed = live(book, AGREEMENTS, account_id=one)
        assert sorted(row.ended_on or date.max for row in agreed) == [TODAY, date.max]
        numbers = {row.number for row in live(book, ORDERS, account_id=one)}
        assert {"7", "8"} < numbers
        assert any(number.startswith("7 (") for number in numbers)
        owned = [row for row in live(book, OWNERSHIPS, account_id=one) if not row.until_on]
        assert len(owned) == 1


def test_what_the_two_said_differently_is_kept_as_a_note(any_book: Environment) -> None:
    one, other = two_acmes(any_book)

    merging = merged(any_book, one, other)

    with any_book.reading() as book:
        [note] = live(book, NOTES, id=merging.note)
    assert note.text == "Acme BV, entered apart, said: city Zeist"
    assert note.account_id == one


def test_what_a_person_s_two_jobs_said_differently_is_kept_too(book: Environment) -> None:
    one, other = two_acmes(book)
    with book.writing("edit") as opened:
        [job] = live(opened, EMPLOYMENTS, account_id=other)
        opened.change(EMPLOYMENTS, job.id, job_title="Head of purchase")

    merging = merged(book, one, other)

    with book.reading() as opened:
        [note] = live(opened, NOTES, id=merging.note)
    assert note.text.endswith("city Zeist; employment, job title Head of purchase")


def test_undo_takes_a_merge_apart_and_redo_puts_it_together(any_book: Environment) -> None:
    one, other = two_acmes(any_book)
    before = dump(any_book)
    merged(any_book, one, other)
    after = dump(any_book)

    take_back(any_book)
    apart = dump(any_book)
    put_back(any_book)

    assert apart == before
    assert dump(any_book) == after
    assert findings(any_book) == []


def test_it_is_the_same_whichever_is_named_first(book: Environment, tmp_path: Path) -> None:
    dumps = []
    for number in range(2):
        path = tmp_path / f"{number}.db"
        path.write_bytes(Path(book.book_address).read_bytes())
        env = replace(
            book,
            variables={**book.variables, "SALESBOOK_BOOK": str(path)},
            random=SeededBytes(),
        )
        pair = two_acmes(env)
        merged(env, pair[number], pair[1 - number])
        dumps.append(dump(env))

    assert dumps[0] == dumps[1]


def test_it_goes_by_the_name_that_is_wanted_and_answers_to_both(any_book: Environment) -> None:
    one, other = two_acmes(any_book)

    merging = merged(any_book, one, other, "Acme BV")

    assert merging.card.account.name == "Acme BV"
    assert merging.card.aliases == ("Acme",)


def test_a_blank_name_is_refused(book: Environment) -> None:
    with pytest.raises(TextError, match="No name was given"):
        merged(book, *two_acmes(book), " ")


def test_accounts_that_differ_in_nothing_leave_no_note(book: Environment) -> None:
    with book.writing("enter") as opened:
        one, other = (add_account(opened, "Acme") for _ in range(2))

    merging = merged(book, one.id, other.id)

    assert (merging.note, merging.others) == (None, ())
    assert merging.card.aliases == ()


def test_an_account_cannot_be_merged_with_itself(book: Environment) -> None:
    one, _ = two_acmes(book)

    with pytest.raises(SameAccountError):
        merged(book, one, one)


def test_a_child_of_the_one_that_goes_belongs_to_the_one_that_stands(book: Environment) -> None:
    with book.writing("enter") as opened:
        top, one = (add_account(opened, name) for name in ("Holding", "Acme"))
        other = add_account(opened, "Acme BV", parent_id=top.id)
        child = add_account(opened, "Acme Parts", parent_id=other.id)
        opened.change(ACCOUNTS, one.id, parent_id=child.id)

    merged(book, one.id, other.id)

    with book.reading() as opened:
        acme, parts = accounts_with(opened, [one.id, child.id])
    assert (acme.parent_id, parts.parent_id) == (top.id, one.id)


def test_the_rep_who_loses_an_account_is_named_and_owned_it_until_then(book: Environment) -> None:
    with book.writing("enter") as opened:
        rep = keep(opened, REPS, name="Ann", seat="rep", zone="Europe/Amsterdam", country="NL")
        one = add_account(opened, "Acme")
        other = add_account(opened, "Acme BV")
        [owned] = live(opened, OWNERSHIPS, account_id=other.id)
        opened.change(OWNERSHIPS, owned.id, rep_id=rep, from_on=SOONER)
        opened.add(
            OWNERSHIPS, account_id=other.id, rep_id=rep, part="backup", from_on=SOONER, reason="new"
        )

    merging = merged(book, one.id, other.id)

    assert (merging.card.owner, merging.card.backup) == ("Robin Vos", "Ann")
    assert merging.others == ("Ann",)
