"""Merging accounts: nothing is dropped, both histories are one, and undo takes it apart."""

from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.merging import Merging, SameAccountError
from salesbook.domain.errors import TextError
from salesbook.domain.ids import handle_of
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    AGREEMENTS,
    CAMPAIGN_MEMBERS,
    CAMPAIGNS,
    EMPLOYMENTS,
    NOTES,
    OPPORTUNITIES,
    OPPORTUNITY_ROLES,
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
from salesbook.work.accounts.merge import merge_accounts
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
    assert note.text.endswith("city Zeist; employment of Anna, job title Head of purchase")


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


def other_rep(book: WritableBook, name: str) -> UUID:
    return keep(book, REPS, name=name, seat="rep", zone="Europe/Amsterdam", country="NL")


def brought(book: WritableBook, account: UUID, campaign: str, *, by_it: bool = True) -> UUID:
    known = rows_of(book, CAMPAIGNS, name=campaign)
    fair = known[0].id if known else None
    fair = fair or keep(book, CAMPAIGNS, name=campaign, name_key=campaign, currency="EUR")
    return book.add(CAMPAIGN_MEMBERS, campaign_id=fair, account_id=account, brought=by_it)


def test_an_account_that_two_campaigns_brought_stays_on_both_lists(
    any_book: Environment,
) -> None:
    with any_book.writing("enter") as book:
        one, other = (add_account(book, name).id for name in ("Acme", "Acme BV"))
        first = brought(book, one, "fair")
        second = brought(book, other, "mailing")
        brought(book, one, "mailing", by_it=False)
        third = brought(book, other, "calls", by_it=False)

    merging = merged(any_book, one, other)

    with any_book.reading() as book:
        members = {row.id: row.brought for row in live(book, CAMPAIGN_MEMBERS, account_id=one)}
        [note] = live(book, NOTES, id=merging.note)
    assert members.pop(first)
    assert not members.pop(third)
    assert list(members.values()) == [False]
    assert second not in members
    assert note.text == "Acme BV, entered apart, said: brought by mailing"
    assert findings(any_book) == []


def test_a_part_played_in_one_sale_narrows_no_part_played_in_all(any_book: Environment) -> None:
    with any_book.writing("enter") as book:
        one, other = (add_account(book, name).id for name in ("Acme", "Acme BV"))
        anna = keep(book, PEOPLE, name="Anna", name_key="anna")
        values = {"name": "Pumps", "stage": "proposal", "currency": "EUR"}
        sale = keep(book, OPPORTUNITIES, account_id=other, owner_id=book.rep.id, **values)
        whole, narrow = (
            book.add(ROLES, person_id=anna, account_id=each, part="champion", from_on=SOONER)
            for each in (one, other)
        )
        book.add(OPPORTUNITY_ROLES, role_id=narrow, opportunity_id=sale)
        book.change(ROLES, whole, stance="against")
        book.change(ROLES, narrow, stance="for")
        once = {"part": "influencer", "from_on": SOONER, "until_on": TODAY}
        book.add(ROLES, person_id=anna, account_id=other, **once)

    merging = merged(any_book, one, other)

    with any_book.reading() as book:
        assert [row.id for row in live(book, ROLES, part="champion")] == [whole]
        assert live(book, OPPORTUNITY_ROLES) == []
        [note] = live(book, NOTES, id=merging.note)
    assert note.text == "Acme BV, entered apart, said: role of Anna, stance for"


def test_a_part_played_in_some_sales_of_both_is_played_in_all_of_these(book: Environment) -> None:
    with book.writing("enter") as opened:
        one, other = (add_account(opened, name).id for name in ("Acme", "Acme BV"))
        anna = keep(opened, PEOPLE, name="Anna", name_key="anna")
        values = {"name": "Pumps", "stage": "proposal", "currency": "EUR"}
        for each in (one, other):
            sale = keep(opened, OPPORTUNITIES, account_id=each, owner_id=opened.rep.id, **values)
            part = {"part": "champion", "from_on": SOONER}
            role = opened.add(ROLES, person_id=anna, account_id=each, **part)
            opened.add(OPPORTUNITY_ROLES, role_id=role, opportunity_id=sale)

    merged(book, one, other)

    with book.reading() as read:
        [one_role] = live(read, ROLES)
        assert len(live(read, OPPORTUNITY_ROLES, role_id=one_role.id)) == 2


def test_of_two_agreements_the_latest_stands(book: Environment) -> None:
    with book.writing("enter") as opened:
        one, other = (add_account(opened, name).id for name in ("Acme", "Acme BV"))
        old = opened.add(AGREEMENTS, account_id=one, agreed_on=SOONER, max_per_month=3)
        new = opened.add(AGREEMENTS, account_id=other, agreed_on=TODAY, max_per_month=2)

    merged(book, one, other)

    with book.reading() as opened:
        ended = {row.id: row.ended_on for row in live(opened, AGREEMENTS, account_id=one)}
    assert ended == {old: TODAY, new: None}


def test_who_owned_the_one_that_goes_owned_it_until_the_other_s_owner_did(
    book: Environment,
) -> None:
    with book.writing("enter") as opened:
        ann = other_rep(opened, "Ann")
        one, other = (add_account(opened, name).id for name in ("Acme", "Acme BV"))
        [owned] = live(opened, OWNERSHIPS, account_id=other)
        opened.change(OWNERSHIPS, owned.id, rep_id=ann, from_on=SOONER)

    merged(book, one, other)

    with book.reading() as read:
        spans = {row.rep_id: row.until_on for row in live(read, OWNERSHIPS, account_id=one)}
        assert spans == {ann: TODAY, read.rep.id: None}


def three_acmes(env: Environment) -> list[UUID]:
    """Keep a firm three times; what only the younger two say is said by both, and differs."""
    with env.writing("enter") as book:
        firms = [add_account(book, f"Acme {number}").id for number in range(3)]
        anna = keep(book, PEOPLE, name="Anna", name_key="anna")
        for number, firm in enumerate(firms[1:], start=1):
            rep = other_rep(book, f"Rep {number}")
            book.add(
                OWNERSHIPS,
                account_id=firm,
                rep_id=rep,
                part="backup",
                from_on=date(2026, number, 1),
            )
            agreed = {"agreed_on": date(2026, 12 - number, 1), "max_per_month": number}
            book.add(AGREEMENTS, account_id=firm, **agreed)
            brought(book, firm, f"fair {number}")
            brought(book, firm, f"fair {3 - number}", by_it=False)
            book.add(ROLES, person_id=anna, account_id=firm, part="champion", from_on=SOONER)
            book.add(EMPLOYMENTS, person_id=anna, account_id=firm, main=number == 1)
        for firm in firms:
            keep(book, ORDERS, account_id=firm, ordered_on=SOONER, number="7", currency="EUR")
            book.add(PHONES, account_id=firm, raw="030 1", digits="0301")
            call(book, firm, "Pumps")
    return firms


def test_the_order_of_three_merges_does_not_matter(book: Environment, tmp_path: Path) -> None:
    dumps = []
    for number, order in enumerate(permutations(range(3))):
        path = tmp_path / f"{number}.db"
        path.write_bytes(Path(book.book_address).read_bytes())
        env = replace(
            book,
            variables={**book.variables, "SALESBOOK_BOOK": str(path)},
            random=SeededBytes(),
        )
        firms = three_acmes(env)
        first, second, third = (firms[place] for place in order)
        both = merged(env, first, second).card.account.id
        merged(env, both, third)
        with env.reading() as standing:
            dumps.append(_what_stands(standing))

    assert all(one == dumps[0] for one in dumps)


def _what_stands(book: Book) -> dict[str, list[Any]]:
    """Read what a merge leaves of facts; ids of alias and of notes on merging are its own."""
    facts = [
        *(OWNERSHIPS, AGREEMENTS, CAMPAIGN_MEMBERS, ROLES, EMPLOYMENTS, ORDERS, PHONES, ACCOUNTS),
    ]
    apart = {"id", "recorded_at", "handle"}
    return {
        table.name: sorted(
            str({name: value for name, value in row._asdict().items() if name not in apart})
            for row in live(book, table)
        )
        for table in facts
    }


@pytest.mark.parametrize("said", [0, 1])
def test_what_was_only_assumed_of_a_role_gives_way_to_what_was_said(
    book: Environment, said: int
) -> None:
    one, other = two_acmes(book)
    with book.writing("edit") as opened:
        [role] = live(opened, ROLES, account_id=(one, other)[said])
        opened.change(ROLES, role.id, stance="against")

    merging = merged(book, one, other)

    with book.reading() as opened:
        [role] = live(opened, ROLES)
        [note] = live(opened, NOTES, id=merging.note)
    assert role.stance == "against"
    assert "stance" not in note.text
