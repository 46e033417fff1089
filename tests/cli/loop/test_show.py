"""`salesbook show`: the whole memory on one page."""

import json
from datetime import timedelta

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import ContactChannel, Grade, OwnershipPart
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import Met, PointKind
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    ALIASES,
    DO_NOT_CONTACTS,
    EMAILS,
    FOLLOW_UP_CLOSURES,
    INTERACTION_POINTS,
    INTERACTION_PURPOSES,
    NOTES,
    OWNERSHIPS,
    PHONES,
)
from tests.house import Golden, Run
from tests.seeding import NOW, TODAY, Seeds


@pytest.fixture
def acme(book: Environment) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account(
            "Acme Industries", grade=Grade.A, city="Utrecht", industry="pumps", archived_on=TODAY
        )
        opened.add(
            OWNERSHIPS,
            account_id=acme,
            rep_id=opened.rep.id,
            part=OwnershipPart.BACKUP,
            from_on=TODAY,
        )
        opened.add(ALIASES, account_id=acme, person_id=None, name="Acme BV", name_key="acme bv")
        opened.add(PHONES, account_id=acme, person_id=None, raw="030 1", digits="0301")
        opened.add(
            EMAILS,
            account_id=acme,
            person_id=None,
            address="info@acme.example",
            address_key="info@acme.example",
        )
        jan = seeds.person("Jan Smit", acme)
        first = seeds.talk(acme, 60, jan, discussed="They look at our pumps")
        opened.add(
            INTERACTION_PURPOSES,
            interaction_id=first,
            kind="information",
            text="Learn who decides",
        )
        opened.add(
            INTERACTION_POINTS,
            interaction_id=first,
            kind=PointKind.INSIGHT,
            text="The plant decides",
            position=1,
        )
        met = seeds.follow_up(
            acme,
            30,
            "Offer pump 12",
            origin_interaction_id=first,
            status=FollowUpStatus.DONE,
        )
        then = seeds.talk(acme, 25, jan, discussed="Too dear", proposed="A smaller pump")
        opened.add(
            FOLLOW_UP_CLOSURES,
            follow_up_id=met,
            closed_at=NOW - timedelta(days=25),
            interaction_id=then,
            met=Met.PARTLY,
        )
        seeds.follow_up(acme, -2, "Show the smaller pump", origin_interaction_id=then)
        for number, kind in enumerate((NoteKind.OBSERVATION, NoteKind.RISK)):
            opened.add(
                NOTES,
                account_id=acme,
                person_id=None,
                kind=kind,
                text=f"Note {number}",
                noted_on=TODAY,
                closed_on=TODAY,
            )


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("width", ["60", "80"])
def test_the_page_holds_everything(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook("show", "acme", variables={"COLUMNS": width})

    assert (result.code, result.err) == (0, "")
    golden(f"show-{width}.txt", result.out)


@pytest.mark.usefixtures("acme")
def test_the_chain_runs_from_purpose_to_purpose(salesbook: Run, golden: Golden) -> None:
    golden("show-chain.txt", salesbook("show", "acme", "--chain").out)


@pytest.mark.usefixtures("acme")
def test_the_page_is_a_document_too(salesbook: Run) -> None:
    item = json.loads(salesbook("show", "acme", "--limit", "1", "--json").out)["item"]

    assert item["standing"]["owner"] == "Robin Vos"
    assert item["standing"]["aliases"] == ["Acme BV"]
    assert (len(item["interactions"]), item["more"]) == (1, 1)
    assert item["interactions"][0]["closed"] == [{"purpose": "Offer pump 12", "met": "partly"}]
    assert [note["text"] for note in item["notes"]] == ["Note 1", "Note 0"]


@pytest.mark.usefixtures("acme")
def test_a_limit_says_how_to_see_the_rest(salesbook: Run) -> None:
    result = salesbook("show", "acme", "--limit", "1")

    assert "1 older: salesbook show 'Acme Industries' --limit 2" in result.out


def test_what_nobody_owns_and_what_is_closed_to_us_shows(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        acme = opened.add(ACCOUNTS, name="Acme", name_key="acme")
        opened.add(
            DO_NOT_CONTACTS,
            account_id=acme,
            person_id=None,
            channel=ContactChannel.POST,
            since_on=TODAY,
        )

    told = salesbook("show", "acme").out

    assert told.startswith("Acme · prospect\nNever reached · in the book since Mon 23 Nov\n")
    assert "Not by post" in told


def test_a_person_without_an_account_has_a_page(
    book: Environment, salesbook: Run, golden: Golden
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.talk(None, 3, seeds.person("Eve Jansen"), discussed="Wants a trial report")

    golden("show-person.txt", salesbook("show", "eve").out)
    assert json.loads(salesbook("show", "eve", "--json").out)["item"]["standing"] is None


def test_what_is_typed_is_never_markup_nor_terminal_control(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme [red]")
        seeds.talk(acme, 3, discussed="[/] \x1b[31mred\u202e", proposed="[bold]x")

    told = salesbook("show", "acme").out

    assert "[/] ␛[31mred\N{REPLACEMENT CHARACTER}" in told
    assert "\x1b" not in told


@pytest.mark.usefixtures("acme")
def test_an_attempt_says_only_once_how_it_ended(salesbook: Run) -> None:
    salesbook("log", "acme", "vm")
    salesbook("log", "acme", "Rang and rang", "--outcome", "no answer")

    page = salesbook("show", "acme").out

    assert "call · left voicemail" in page
    assert "Discussed  vm" not in page
    assert "Discussed  Rang and rang" in page
